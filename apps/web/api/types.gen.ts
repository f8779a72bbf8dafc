// Generated from apps/api/openapi.json by openapi-ts; not to be edited.
// @ts-nocheck -- the runtime it brings is written for looser optional fields than ours

export type ClientOptions = {
    baseUrl: string;
};

export type ActBody = {
    /**
     * 共同办理人
     */
    cosigners?: Array<PersonRef>;
    /**
     * 证明材料
     */
    evidence?: Array<EvidenceRefBody>;
    /**
     * 表单
     */
    form?: AddSignerForm | AllotBudgetDto | AmountDto | ApplyResumeDto | ApproveBudgetDto | ApproveChangeDto | AssignmentExtensionDto | AssignmentFeedbackDto | AssignmentRecheckDto | CcForm | CheckDto | ClaimReviewDto | ClassifyDto | ClockDto | CloseOutReportDto | ConveneMeetingDto | ConveneReviewDto | CorrectReportDto | DebtDto | DecideListingDto | DelegateForm | DisputeDto | DropSignerForm | EncumberDto | EnforcementChoiceDto | ExaminationDto | FurtherMeasureDto | GrantExtensionDto | HoldInterviewDto | HoldMeetingDto | InterestDto | InterviewRecordDto | InvoiceDto | IssueAssignmentDto | IssueMeetingMinutesDto | IssueNoticeDto | MatchDto | MeetingMinutesDto | MeetingPackDto | MemberReportDto | NoFieldsForm | ObjectDto | OrderMeasureDto | OversightDto | OversightLetterDto | PayDto | PostponeMeetingDto | ProgressReportDto | ProposeClosureDto | ProposeListingDto | ProposeVoidDto | RecordSupervisionDto | RedraftAssignmentDto | RejectDto | ReleaseDto | RelevelDto | RequestExtensionDto | ResubmitChangeDto | ReturnForm | ReviewOpinionDto | ReviseBudgetDto | ScoreDto | SecondOpinionDto | SettleDisputeDto | SignForm | SkipMeetingDto | SupervisionLetterDto | SupplementMeasureDto | SuspendProductionDto | TransferForm | TransferOutDto | TreatmentPlanDto | WithdrawAssignmentDto;
    /**
     * 意见或理由
     */
    opinion?: string;
};

export type ActNeedsView = {
    /**
     * 办理后果
     *
     * 办理前说明：下一环节由谁办理、哪项期限开始、什么不能撤回
     */
    consequence: string;
    /**
     * 证明材料
     */
    evidence: Array<ProofView>;
    /**
     * 意见
     */
    opinion: 'no' | 'may' | 'must';
};

export type AddSignerForm = {
    /**
     * 加签方式
     */
    mode: 'before' | 'after' | 'parallel';
    /**
     * 加签人员
     */
    signers: Array<PersonRef>;
};

export type AdministrationEntriesPage = {
    /**
     * 管理操作
     */
    items: Array<AdministrationEntryView>;
    /**
     * 下一页的翻页位置
     */
    next?: string;
};

export type AdministrationEntryView = {
    /**
     * 管理操作
     */
    act: 'unit.add' | 'unit.rename' | 'unit.close' | 'person.add' | 'person.change' | 'account.lock' | 'account.unlock' | 'account.resetPassword' | 'account.endSessions' | 'enterprise.add' | 'enterprise.change' | 'post.grant' | 'post.end' | 'credential.add' | 'credential.change' | 'credential.revoke' | 'substitution.end' | 'audit.verify';
    /**
     * 变更后
     */
    after?: {
        [key: string]: unknown;
    };
    /**
     * 时间
     */
    at: string;
    /**
     * 变更前
     */
    before?: {
        [key: string]: unknown;
    };
    /**
     * 编号
     */
    id: string;
    /**
     * 操作人
     */
    personName: string;
    /**
     * 岗位
     */
    postTitle: string;
    /**
     * 理由
     */
    reason: string;
    /**
     * 岗位类别
     */
    role: 'districtLeader' | 'committeeChair' | 'committeeDirector' | 'committeeClerk' | 'bureauOfficer' | 'bureauHead' | 'bureauBuyer' | 'financeClerk' | 'financeHead' | 'subdistrictLeader' | 'subdistrictOfficer' | 'subdistrictEnforcer' | 'departmentHead' | 'departmentOfficer' | 'agencyAdmin' | 'agencyQc' | 'expert' | 'evaluator' | 'supplier' | 'enterpriseHead' | 'enterpriseSafetyManager' | 'auditor' | 'systemAdmin' | 'securityAdmin' | 'auditAdmin';
    /**
     * 对象类别
     */
    subjectKind: 'unit' | 'person' | 'enterprise' | 'holding' | 'credential' | 'substitution' | 'audit';
    /**
     * 对象
     */
    subjectName: string;
    /**
     * 单位
     */
    unitName: string;
};

export type AdministrationReceiptView = {
    /**
     * 办理时间
     */
    at: string;
    /**
     * 管理操作编号
     */
    entryId: string;
    /**
     * 此前已按同一提交编号办理
     */
    repeated: boolean;
    /**
     * 所办理的单位、人员或登记
     */
    subjectId: string;
};

export type AllotBudgetDto = {
    /**
     * 指标文号
     */
    documentNo: string;
};

export type AmountDto = {
    /**
     * 固定部分应付
     *
     * 单位：分
     */
    fixedFen: number;
    /**
     * 绩效部分应付
     *
     * 单位：分
     */
    performanceFen: number;
};

export type ApplyResumeDto = {
    /**
     * 申请说明
     */
    statement: string;
};

export type ApproveBudgetDto = {
    /**
     * 批准文号
     */
    documentNo: string;
};

export type ApproveChangeDto = {
    /**
     * 在办案卷的相应期限同样按新值重新计时
     */
    retimeOpen?: boolean;
};

export type AssignmentBody = {
    /**
     * 办理期限
     */
    dueOn: string;
    /**
     * 种类
     */
    kind: 'order' | 'supervision' | 'reminder' | 'interview';
    /**
     * 主办单位
     */
    lead: string;
    /**
     * 所涉案卷
     */
    subjects: Array<AssignmentSubjectBody>;
    /**
     * 协办单位
     */
    supports: Array<string>;
    /**
     * 正文
     */
    text: string;
    /**
     * 标题
     */
    title: string;
};

export type AssignmentDetailView = {
    /**
     * 督办颜色
     */
    colour: 'green' | 'yellow' | 'red';
    /**
     * 颜色说明
     */
    colourWords: string;
    /**
     * 发文字号
     */
    documentNo?: string;
    /**
     * 办理期限
     */
    dueOn: string;
    /**
     * 反馈
     */
    feedback: Array<AssignmentFeedbackView>;
    /**
     * 约谈记录
     */
    interview?: string;
    /**
     * 种类
     */
    kind: string;
    /**
     * 主办单位
     */
    lead: string;
    /**
     * 来自会议
     */
    meetingCaseId?: string;
    /**
     * 复核
     */
    rechecks: Array<AssignmentRecheckView>;
    /**
     * 签收
     */
    signedFor: Array<string>;
    /**
     * 所涉案卷
     */
    subjects: Array<AssignmentSubjectView>;
    /**
     * 协办单位
     */
    supports: Array<string>;
    /**
     * 正文
     */
    text: string;
};

export type AssignmentExtensionDto = {
    /**
     * 延期理由
     */
    reason: string;
    /**
     * 延期至
     */
    to: string;
};

export type AssignmentFeedbackDto = {
    /**
     * 办理情况
     */
    text: string;
};

export type AssignmentFeedbackView = {
    /**
     * 时间
     */
    at: string;
    /**
     * 第几轮
     */
    round: number;
    /**
     * 情况
     */
    text: string;
    /**
     * 单位
     */
    unit: string;
};

export type AssignmentItemView = {
    /**
     * 案卷
     */
    caseId: string;
    /**
     * 督办颜色
     */
    colour: 'green' | 'yellow' | 'red';
    /**
     * 颜色说明
     */
    colourWords: string;
    /**
     * 发文字号
     */
    documentNo?: string;
    /**
     * 办理期限
     */
    dueOn: string;
    /**
     * 种类
     */
    kind: string;
    /**
     * 主办单位
     */
    lead: string;
    /**
     * 编号
     */
    number?: string;
    /**
     * 未办结
     */
    open: boolean;
    /**
     * 发起时间
     */
    openedAt: string;
    /**
     * 阶段
     */
    stage: string;
    /**
     * 协办单位
     */
    supports: Array<string>;
    /**
     * 标题
     */
    title: string;
};

export type AssignmentLoadView = {
    /**
     * 绿色
     */
    green: number;
    /**
     * 红色
     */
    red: number;
    /**
     * 单位
     */
    unitId: string;
    /**
     * 名称
     */
    unitName: string;
    /**
     * 黄色
     */
    yellow: number;
};

export type AssignmentPageView = {
    /**
     * 条目
     */
    items: Array<AssignmentItemView>;
    /**
     * 下一页
     */
    next?: string;
};

export type AssignmentRecheckDto = {
    /**
     * 重新办理期限
     */
    dueOn?: string;
    /**
     * 复核意见
     */
    finding: string;
};

export type AssignmentRecheckView = {
    /**
     * 通过
     */
    accepted: boolean;
    /**
     * 时间
     */
    at: string;
    /**
     * 意见
     */
    finding: string;
    /**
     * 第几轮
     */
    round: number;
};

export type AssignmentSubjectBody = {
    /**
     * 案卷
     */
    caseId: string;
};

export type AssignmentSubjectView = {
    /**
     * 案卷
     */
    caseId: string;
    /**
     * 标题
     */
    title: string;
};

export type AttachmentInCaseView = {
    /**
     * 拍摄情况
     */
    capture?: CaptureInCaseView;
    /**
     * 附件
     */
    id: string;
    /**
     * 类型
     */
    mime: string;
    /**
     * 文件名
     */
    name: string;
    /**
     * 证明内容
     */
    purpose: string;
    /**
     * 摘要（SHA-256）
     */
    sha256: string;
    /**
     * 大小（字节）
     */
    size: number;
    /**
     * 上传时间
     */
    uploadedAt: string;
};

export type AttachmentUploadView = {
    /**
     * 拍摄情况
     */
    capture?: CaptureDataView;
    /**
     * 上传时间
     */
    createdAt: string;
    /**
     * 附件编号
     */
    id: string;
    /**
     * 类型
     */
    mime: string;
    /**
     * 文件名
     */
    name: string;
    /**
     * 用途
     */
    purpose: string;
    /**
     * SHA-256
     */
    sha256: string;
    /**
     * 大小（字节）
     */
    size: number;
};

export type AuditFaultView = {
    /**
     * 异常
     */
    text: string;
    /**
     * 审计链
     *
     * 案卷编号或链名
     */
    title: string;
};

export type AuditVerificationView = {
    /**
     * 核验时间
     */
    at: string;
    /**
     * 核验的审计链数
     */
    chains: number;
    /**
     * 异常数
     */
    faultCount: number;
    /**
     * 异常
     *
     * 最多列出 50 处
     */
    faults: Array<AuditFaultView>;
    /**
     * 核验的记录数
     */
    links: number;
};

export type BasisBody = {
    /**
     * 核实程度
     */
    mark: 'V' | 'V2' | 'K' | 'D';
    /**
     * 依据
     */
    text: string;
};

export type BulkBody = {
    /**
     * 办理方式
     */
    act: string;
    /**
     * 待办
     */
    items: Array<BulkItemBody>;
};

export type BulkItemBody = {
    /**
     * 表单
     */
    form?: {
        [key: string]: unknown;
    };
    /**
     * 待办
     *
     * <案卷编号>:<案卷内待办编号>
     */
    id: string;
    /**
     * 意见或理由
     */
    opinion: string;
};

export type BulkResultView = {
    /**
     * 未办理的代码
     */
    code?: string;
    /**
     * 待办
     */
    id: string;
    /**
     * 未办理的原因
     */
    reason?: string;
    /**
     * 回执
     */
    receipt?: ReceiptView;
    /**
     * 依据
     */
    rule?: string;
    /**
     * 结果
     */
    status: 'done' | 'pending' | 'refused';
};

export type BulkView = {
    /**
     * 已办理
     */
    done: number;
    /**
     * 处理中
     *
     * 稍后以同一提交编号重试可得结果
     */
    pending: number;
    /**
     * 未办理
     */
    refused: number;
    /**
     * 结果
     */
    results: Array<BulkResultView>;
};

export type CalendarYearView = {
    /**
     * 放假和调休的日子
     */
    days: Array<NoticeDayView>;
    /**
     * 状态
     *
     * arranged 已按国务院办公厅通知，provisional 暂按法定节假日
     */
    status: 'arranged' | 'provisional';
    /**
     * 工作日天数
     */
    workingDays: number;
    /**
     * 年份
     */
    year: number;
};

export type CandidateView = {
    /**
     * 行号
     */
    row: number;
    /**
     * 工作表
     */
    sheet: string;
    /**
     * 内容
     */
    text: string;
    /**
     * 单位
     */
    unit: string;
};

export type CaptureDataView = {
    /**
     * 设备
     */
    device?: string;
    /**
     * 纬度
     */
    latitude?: number;
    /**
     * 经度
     */
    longitude?: number;
    /**
     * 来源
     *
     * file 照片文件自带，declared 上传端申报
     */
    source: 'file' | 'declared';
    /**
     * 拍摄时间
     */
    takenAt?: string;
};

export type CaptureInCaseView = {
    /**
     * 设备
     */
    device?: string;
    /**
     * 纬度
     */
    latitude?: number;
    /**
     * 经度
     */
    longitude?: number;
    /**
     * 来源
     *
     * file 照片文件自带，declared 上传端申报
     */
    source: 'file' | 'declared';
    /**
     * 拍摄时间
     */
    takenAt?: string;
};

export type CaseDeadlineView = {
    /**
     * 到期时间
     */
    dueAt: string;
    /**
     * 到期日
     */
    dueDay: string;
    /**
     * 环节
     */
    nodeTitle: string;
    /**
     * 暂定
     */
    provisional: boolean;
    /**
     * 已被替换
     */
    superseded: boolean;
    /**
     * 待办
     */
    taskId: string;
    /**
     * 计算过程
     */
    working: Array<string>;
};

export type CaseHeadView = {
    /**
     * 办结时间
     */
    closedAt?: string;
    /**
     * 企业
     */
    enterpriseName?: string;
    /**
     * 案卷
     */
    id: string;
    /**
     * 级别
     */
    level?: string;
    /**
     * 编号
     */
    number?: string;
    /**
     * 立案时间
     */
    openedAt: string;
    /**
     * 发起人
     */
    openedBy: string;
    /**
     * 所属报告
     */
    parentCaseId?: string;
    /**
     * 参数取值日
     */
    policyDay: string;
    /**
     * 所依参数版本
     */
    policySet: string;
    /**
     * 类别
     */
    process: 'hazard' | 'report' | 'assignment' | 'meeting' | 'policyChange' | 'tender' | 'budget' | 'payment';
    /**
     * 类别名称
     */
    processTitle: string;
    /**
     * 阶段
     */
    stage: string;
    /**
     * 阶段名称
     */
    stageTitle: string;
    /**
     * 办结
     */
    status: 'open' | 'closed';
    /**
     * 标题
     */
    title: string;
    /**
     * 案卷版本
     */
    version: number;
};

export type CasePageView = {
    /**
     * 附件
     */
    attachments: Array<AttachmentInCaseView>;
    /**
     * 留言
     */
    comments: Array<CommentInCaseView>;
    /**
     * 期限
     */
    deadlines: Array<CaseDeadlineView>;
    /**
     * 文书
     */
    documents: Array<DocumentView>;
    /**
     * 隐患
     */
    hazard?: HazardInCaseView;
    /**
     * 案卷首页
     */
    head: CaseHeadView;
    /**
     * 依据
     */
    legalBasis: Array<string>;
    /**
     * 可提出的申请
     *
     * 由规定岗位在规定阶段提出，不合规定时说明理由
     */
    motions: Array<MotionView>;
    /**
     * 当前待办
     */
    openTasks: Array<OpenTaskView>;
    /**
     * 三方责任人
     */
    responsible?: ResponsibleView;
    /**
     * 阶段
     */
    stages: Array<StageView>;
};

export type CatalogueChangeBody = {
    /**
     * 起草时的版本
     *
     * 新增为 0
     */
    basedOn: number;
    /**
     * 目录项
     */
    entry: CatalogueEntryBody;
    /**
     * 操作
     *
     * put 新增或修改，retire 停用
     */
    op: 'put' | 'retire';
};

export type CatalogueEntryBody = {
    /**
     * 现场立即措施
     */
    atOnce?: string;
    /**
     * 依据
     */
    basis: Array<BasisBody>;
    /**
     * 类别
     */
    category: string;
    /**
     * 编号
     */
    code: string;
    /**
     * 建议整改天数（自然日）
     */
    days?: number;
    /**
     * 领域
     */
    field: string;
    /**
     * 隐患描述
     */
    hazard: string;
    /**
     * 行业
     */
    industry: string;
    /**
     * 建议级别
     */
    level?: 'general' | 'major';
    /**
     * 说明
     */
    note?: string;
    /**
     * 违法行为，应当移送
     */
    offence?: boolean;
};

export type CatalogueItemView = {
    /**
     * 现场立即措施
     */
    atOnce?: string;
    /**
     * 依据
     */
    basis: Array<CitedBasisView>;
    /**
     * 类别
     */
    category: string;
    /**
     * 编号
     */
    code: string;
    /**
     * 建议整改天数（自然日）
     */
    days?: number;
    /**
     * 领域
     */
    field: string;
    /**
     * 生效日期
     */
    from: string;
    /**
     * 隐患描述
     */
    hazard: string;
    /**
     * 行业
     */
    industry: string;
    /**
     * 建议级别
     */
    level?: 'general' | 'major' | 'listed';
    /**
     * 建议级别名称
     */
    levelTitle?: string;
    /**
     * 说明
     */
    note?: string;
    /**
     * 违法行为，应当移送
     */
    offence: boolean;
    /**
     * 版本
     */
    version: number;
};

export type CcForm = {
    /**
     * 抄送对象
     */
    to: Array<PersonRef>;
};

export type CertificateBody = {
    /**
     * 专业领域
     *
     * 专家可排查的行业
     */
    fields?: Array<string>;
    /**
     * 发证机关
     */
    issuer?: string;
    /**
     * 证书种类
     */
    kind: string;
    /**
     * 证书编号
     */
    number: string;
    /**
     * 办理理由
     */
    reason: string;
    /**
     * 有效期起
     */
    validFrom?: string;
    /**
     * 有效期止
     *
     * 不填为长期有效
     */
    validUntil?: string;
};

export type CertificateView = {
    /**
     * 专业领域
     */
    fields: Array<string>;
    /**
     * 证书编号（系统）
     */
    id: string;
    /**
     * 发证机关
     */
    issuer?: string;
    /**
     * 证书种类
     */
    kind: string;
    /**
     * 证书编号
     */
    number: string;
    /**
     * 人员编号
     */
    personId: string;
    /**
     * 持证人
     */
    personName: string;
    /**
     * 状态
     */
    state: 'valid' | 'expiring' | 'expired' | 'revoked';
    /**
     * 有效期起
     */
    validFrom?: string;
    /**
     * 有效期止
     *
     * 不填为长期有效
     */
    validUntil?: string;
};

export type CertificatesPage = {
    /**
     * 证书
     */
    items: Array<CertificateView>;
    /**
     * 下一页的翻页位置
     */
    next?: string;
    /**
     * 到期前提醒天数（自然日）
     *
     * 政策参数 credential.warnBefore
     */
    warnDays: number;
};

export type ChangeContentBody = {
    /**
     * 施行日
     */
    effectOn: string;
    /**
     * 分类目录
     */
    entries?: Array<CatalogueChangeBody>;
    /**
     * 变更种类
     */
    kind: 'policy' | 'calendar' | 'catalogue' | 'checklist';
    /**
     * 年度放假安排
     */
    notice?: NoticeBody;
    /**
     * 政策参数
     */
    rows?: Array<PolicyRowBody>;
    /**
     * 检查表
     */
    sheets?: Array<ChecklistChangeBody>;
};

export type ChangePreviewView = {
    /**
     * 不符合要求之处
     */
    faults: Array<RowFaultView>;
    /**
     * 涉及的在办案卷
     */
    touched: TouchedView;
};

export type ChangedRowView = {
    /**
     * 起草时的现行值
     */
    before: ValueView;
    /**
     * 参数键
     */
    key: string;
    /**
     * 核实程度
     */
    mark: 'V' | 'V2' | 'K' | 'D';
    /**
     * 变更理由
     */
    reason: string;
    /**
     * 值的形式
     */
    shape: 'term' | 'number' | 'text' | 'day' | 'flag' | 'list' | 'lists' | 'ladder' | 'vote' | 'structure';
    /**
     * 依据
     */
    source: string;
    /**
     * 名称
     */
    title: string;
    /**
     * 单位
     */
    unit?: 'ND' | 'WD' | 'H' | 'M' | 'times' | 'persons' | 'items' | 'ratio' | 'CNY' | 'dayOfMonth' | 'characters' | 'kinds' | 'minutes';
    /**
     * 值
     *
     * 数值、文字、是或否、清单或结构
     */
    value: string | number | boolean | Array<unknown> | {
        [key: string]: unknown;
    };
};

export type CheckAnswerView = {
    /**
     * 回答
     */
    answer: 'yes' | 'no' | 'na';
    /**
     * 名称
     */
    title: string;
};

export type CheckDto = {
    /**
     * 预算指标编号
     */
    lineNo: string;
};

export type CheckResultBody = {
    /**
     * 回答
     */
    answer: 'yes' | 'no' | 'na';
    /**
     * 序号
     */
    no: number;
    /**
     * 备注
     */
    remark?: string;
    /**
     * 检查表
     */
    sheet: string;
    /**
     * 版本
     */
    version: number;
};

export type ChecklistChangeBody = {
    /**
     * 起草时的版本
     *
     * 新增为 0
     */
    basedOn: number;
    /**
     * 操作
     *
     * put 新增或修改，retire 停用
     */
    op: 'put' | 'retire';
    /**
     * 检查表
     */
    sheet: ChecklistSheetBody;
};

export type ChecklistItemBody = {
    /**
     * 依据
     */
    basis: Array<BasisBody>;
    /**
     * 对应的分类目录编号
     */
    codes: Array<string>;
    /**
     * 建议级别
     */
    level: 'general' | 'major';
    /**
     * 拍照要求
     */
    photo: 'always' | 'onNo' | 'none';
    /**
     * 检查内容
     */
    text: string;
};

export type ChecklistItemView = {
    /**
     * 依据
     */
    basis: Array<CitedBasisView>;
    /**
     * 对应的分类目录编号
     */
    codes: Array<string>;
    /**
     * 建议级别
     */
    level: 'general' | 'major' | 'listed';
    /**
     * 建议级别名称
     */
    levelTitle: string;
    /**
     * 序号
     */
    no: number;
    /**
     * 拍照要求
     */
    photo: 'always' | 'onNo' | 'none';
    /**
     * 检查内容
     */
    text: string;
};

export type ChecklistSheetBody = {
    /**
     * 检查表编号
     */
    id: string;
    /**
     * 适用行业
     */
    industries: Array<string>;
    /**
     * 检查项
     */
    items: Array<ChecklistItemBody>;
    /**
     * 名称
     */
    title: string;
};

export type ChecklistSheetView = {
    /**
     * 可选的回答
     */
    answers: Array<CheckAnswerView>;
    /**
     * 生效日期
     */
    from: string;
    /**
     * 检查表
     */
    id: string;
    /**
     * 适用行业
     */
    industries: Array<string>;
    /**
     * 检查项
     */
    items: Array<ChecklistItemView>;
    /**
     * 名称
     */
    title: string;
    /**
     * 版本
     */
    version: number;
};

export type CitedBasisView = {
    /**
     * 核实程度
     */
    mark: 'V' | 'V2' | 'K' | 'D';
    /**
     * 依据
     */
    text: string;
};

export type ClaimReviewDto = {
    /**
     * 整改资金（分）
     */
    spentFen: number;
    /**
     * 整改情况
     */
    statement: string;
};

export type ClassifyDto = {
    /**
     * 行业主管部门
     *
     * 行业主管部门的单位编号
     */
    department: string;
    /**
     * 所属行业
     */
    industry: string;
    /**
     * 隐患级别
     */
    level: 'general' | 'major' | 'listed';
    /**
     * 级别判定依据
     */
    levelBasis: string;
    /**
     * 所属辖区
     *
     * 办事处（含工业园区、车管处）的单位编号
     */
    subdistrict: string;
};

export type ClockDto = {
    /**
     * 待办
     *
     * 案卷内的待办编号
     */
    taskId: string;
};

export type CloseOutReportDto = {
    /**
     * 整改、复查经过及三方意见
     */
    summary: string;
};

export type ColleagueView = {
    /**
     * 可以请此人提意见或加签
     */
    advise: boolean;
    /**
     * 不能选择的原因
     */
    barred?: string;
    /**
     * 姓名
     */
    name: string;
    /**
     * 人员
     */
    personId: string;
    /**
     * 岗位名称
     */
    post: string;
    /**
     * 岗位
     */
    postId: string;
    /**
     * 可以转办给此人
     *
     * 在承办岗位上且未被排除
     */
    transfer: boolean;
    /**
     * 单位
     */
    unit: string;
};

export type ColumnChoice = {
    /**
     * 列
     */
    column: string;
    /**
     * 含义
     *
     * null 为不使用该列
     */
    field: 'sequence' | 'documentNumber' | 'flowNumber' | 'enterprise' | 'creditCode' | 'responsibleUnit' | 'department' | 'territory' | 'project' | 'address' | 'checkUnit' | 'checker' | 'place' | 'description' | 'title' | 'category' | 'level' | 'levelGeneral' | 'levelMajor' | 'risk' | 'basis' | 'measure' | 'disposal' | 'advice' | 'deadline' | 'extendedDeadline' | 'found' | 'reported' | 'done' | 'closedOn' | 'status' | 'closedFlag' | 'statusOpen' | 'statusDone' | 'node' | 'handler' | 'recheckResult' | 'recheckDate' | 'rechecker' | 'owner' | 'changedOwner' | 'otherOwner' | 'photoBefore' | 'photoAfter' | 'phone' | 'note';
};

export type ColumnView = {
    /**
     * 列
     */
    column: string;
    /**
     * 把握
     *
     * 0 至 1；1 为确定
     */
    confidence: number;
    /**
     * 读作
     */
    field: 'sequence' | 'documentNumber' | 'flowNumber' | 'enterprise' | 'creditCode' | 'responsibleUnit' | 'department' | 'territory' | 'project' | 'address' | 'checkUnit' | 'checker' | 'place' | 'description' | 'title' | 'category' | 'level' | 'levelGeneral' | 'levelMajor' | 'risk' | 'basis' | 'measure' | 'disposal' | 'advice' | 'deadline' | 'extendedDeadline' | 'found' | 'reported' | 'done' | 'closedOn' | 'status' | 'closedFlag' | 'statusOpen' | 'statusDone' | 'node' | 'handler' | 'recheckResult' | 'recheckDate' | 'rechecker' | 'owner' | 'changedOwner' | 'otherOwner' | 'photoBefore' | 'photoAfter' | 'phone' | 'note';
    /**
     * 读作（名称）
     */
    fieldTitle?: string;
    /**
     * 列名原文
     */
    heading: string;
};

export type CommentBody = {
    /**
     * 留言
     */
    text: string;
};

export type CommentInCaseView = {
    /**
     * 时间
     */
    at: string;
    /**
     * 留言人
     */
    by: string;
    /**
     * 留言
     */
    text: string;
};

export type CommentStoredView = {
    /**
     * 时间
     */
    at: string;
    /**
     * 留言人
     */
    by: string;
    /**
     * 编号
     */
    id: string;
    /**
     * 留言
     */
    text: string;
};

export type ConveneMeetingDto = {
    /**
     * 会议日期
     */
    meetsOn: string;
    /**
     * 会议地点
     */
    place: string;
    /**
     * 议题和材料要求
     */
    topics?: string;
};

export type ConveneReviewDto = {
    /**
     * 复查地点
     */
    place: string;
    /**
     * 复查日期
     */
    sessionOn: string;
};

export type CorrectReportDto = {
    /**
     * 整改建议
     */
    advice?: string;
    /**
     * 依据条款
     */
    basis: Array<string>;
    /**
     * 隐患描述
     */
    description: string;
    /**
     * 所在部位
     */
    place: string;
};

export type CountView = {
    /**
     * 以上
     *
     * 为真时显示为“1,000+”
     */
    more: boolean;
    /**
     * 件数
     */
    value: number;
};

export type DebtDto = {
    /**
     * 确认未付金额
     *
     * 单位：分
     */
    confirmedFen: number;
};

export type DecideListingDto = {
    /**
     * 挂牌督办通知书文号
     */
    noticeNo: string;
};

export type DelegateForm = {
    /**
     * 征求意见对象
     */
    to: PersonRef;
};

export type DisputeDto = {
    /**
     * 争议金额
     *
     * 单位：分
     */
    amountFen: number;
    /**
     * 争议部分
     */
    part: 'fixed' | 'performance';
    /**
     * 争议事项和理由
     */
    reason: string;
};

export type DocumentView = {
    /**
     * 时间
     */
    at: string;
    /**
     * 办理人
     */
    by?: string;
    /**
     * 文号
     */
    number: string;
    /**
     * 名称
     */
    title: string;
};

export type DraftBody = {
    /**
     * 办理方式
     */
    act: string;
    /**
     * 表单
     *
     * 可以未填完
     */
    form: {
        [key: string]: unknown;
    };
    /**
     * 意见或理由
     */
    opinion?: string;
};

export type DraftStoredView = {
    /**
     * 办理方式
     */
    act: string;
    /**
     * 表单
     *
     * 可以未填完
     */
    form: {
        [key: string]: unknown;
    };
    /**
     * 意见或理由
     */
    opinion?: string;
    /**
     * 暂存时间
     */
    updatedAt: string;
};

export type DropSignerForm = {
    /**
     * 减签人员
     */
    personId: string;
};

export type EncumberDto = {
    /**
     * 协议案卷
     */
    agreement: string;
    /**
     * 协议编号
     */
    agreementNo: string;
    /**
     * 占用金额
     *
     * 单位：分
     */
    amountFen: number;
    /**
     * 收款单位
     */
    payee: string;
};

export type EndHoldingBody = {
    /**
     * 免职依据
     */
    basis: string;
    /**
     * 免职日期
     *
     * 自当日起不再任职
     */
    endsOn: string;
    /**
     * 办理理由
     */
    reason: string;
};

export type EnforcementChoiceDto = {
    /**
     * 处置选择
     *
     * enforce 立案查处，extend 建议延期，continue 继续督促
     */
    choice: 'enforce' | 'extend' | 'continue';
    /**
     * 执法文书号
     */
    documentNo?: string;
    /**
     * 理由
     */
    reason: string;
};

export type EnterpriseBody = {
    /**
     * 地址
     */
    address: string;
    /**
     * 联系人
     */
    contactName?: string;
    /**
     * 联系电话
     */
    contactPhone?: string;
    /**
     * 统一社会信用代码
     *
     * 18 位，按 GB 32100-2015 校验
     */
    creditCode: string;
    /**
     * 行业
     */
    industry: string;
    /**
     * 名称
     */
    name: string;
    /**
     * 办理理由
     */
    reason: string;
    /**
     * 规模
     */
    scale: 'large' | 'medium' | 'small' | 'micro' | 'individual';
    /**
     * 简称
     */
    shortName: string;
    /**
     * 属地
     */
    subdistrictUnitId: string;
};

export type EnterpriseItemView = {
    /**
     * 地址
     */
    address: string;
    /**
     * 统一社会信用代码
     */
    creditCode?: string;
    /**
     * 行业主管部门
     */
    department: string;
    /**
     * 企业
     */
    id: string;
    /**
     * 行业
     */
    industry: string;
    /**
     * 名称
     */
    name: string;
    /**
     * 属地
     */
    subdistrict: string;
};

export type EvidenceRefBody = {
    /**
     * 附件编号
     */
    attachmentId: string;
    /**
     * 证明内容
     */
    purpose: string;
    /**
     * 附件摘要（SHA-256）
     */
    sha256: string;
};

export type EvidenceView = {
    /**
     * 附件
     */
    attachmentId: string;
    /**
     * 证明内容
     */
    purpose: string;
    /**
     * 摘要（SHA-256）
     */
    sha256: string;
};

export type ExaminationDto = {
    /**
     * 审查意见
     */
    finding: string;
};

export type FacetValueView = {
    /**
     * 条数
     */
    count: number;
    /**
     * 值
     *
     * 没有则为尚未填写
     */
    id?: string;
    /**
     * 名称
     */
    name: string;
    /**
     * 未办结
     */
    open: number;
    /**
     * 逾期
     */
    overdue: number;
};

export type FacetView = {
    /**
     * 条件
     *
     * 与查询条件同名
     */
    name: string;
    /**
     * 条件（名称）
     */
    title: string;
    /**
     * 取值
     */
    values: Array<FacetValueView>;
};

export type FacetsView = {
    /**
     * 数据截至
     */
    asOf: string;
    /**
     * 各条件
     */
    facets: Array<FacetView>;
};

export type FieldFaultView = {
    /**
     * 字段路径
     */
    field: string;
    /**
     * 字段名称
     */
    label: string;
    /**
     * 问题
     */
    message: string;
};

export type FieldOptionView = {
    /**
     * 名称
     */
    title: string;
    /**
     * 代码
     */
    value: string;
};

export type FigureView = {
    /**
     * 台账查询条件
     *
     * 接在 /api/hazards? 之后
     */
    filter: string;
    /**
     * 代码
     */
    key: string;
    /**
     * 名称
     */
    title: string;
    /**
     * 数值
     */
    value: number;
};

export type FileRefusalView = {
    /**
     * 可能的隐患
     *
     * 没有表头的清单，供人工核对
     */
    candidates: Array<CandidateView>;
    /**
     * 代码
     */
    code: string;
    /**
     * 原因
     */
    message: string;
};

export type FormFieldView = {
    /**
     * 小数位数
     */
    decimals?: number;
    /**
     * 每行字段
     */
    fields?: Array<FormFieldView>;
    /**
     * 填写说明
     */
    hint?: string;
    /**
     * 填写方式
     */
    kind: 'line' | 'text' | 'lines' | 'day' | 'instant' | 'money' | 'number' | 'choice' | 'choices' | 'yesNo' | 'unit' | 'enterprise' | 'person' | 'colleague' | 'rows';
    /**
     * 名称
     */
    label: string;
    /**
     * 可多选
     */
    many?: boolean;
    /**
     * 最大值
     */
    max?: number;
    /**
     * 最小值
     */
    min?: number;
    /**
     * 字段
     */
    name: string;
    /**
     * 可以不填
     */
    optional: boolean;
    /**
     * 可选项
     */
    options?: Array<FieldOptionView>;
    /**
     * 可选岗位
     */
    roles?: Array<string>;
    /**
     * 可选单位类别
     */
    unitKinds?: Array<string>;
};

export type FormRowView = {
    /**
     * 名称
     */
    label: string;
    /**
     * 内容
     */
    value: string;
};

export type FunnelView = {
    /**
     * 台账查询条件
     *
     * 接在 /api/hazards? 之后
     */
    filter: string;
    /**
     * 代码
     */
    key: string;
    /**
     * 停留天数中位数
     *
     * 近 90 天，约每 10 分钟重算；没有数据则不给
     */
    medianDays?: number;
    /**
     * 名称
     */
    title: string;
    /**
     * 数值
     */
    value: number;
};

export type FurtherMeasureDto = {
    /**
     * 执法文书号
     */
    documentNo?: string;
    /**
     * 整改期限
     */
    dueOn?: string;
    /**
     * 处置措施
     */
    kind: 'eliminateNow' | 'rectifyWithin' | 'onSiteMeasure' | 'openCase' | 'none';
    /**
     * 不予执法的理由
     */
    reason?: string;
};

export type GrantBody = {
    /**
     * 任职依据
     */
    basis: string;
    /**
     * 任职起始日
     */
    fromDay: string;
    /**
     * 人员
     */
    personId: string;
    /**
     * 办理理由
     */
    reason: string;
    /**
     * 岗位类别
     */
    role: 'districtLeader' | 'committeeChair' | 'committeeDirector' | 'committeeClerk' | 'bureauOfficer' | 'bureauHead' | 'bureauBuyer' | 'financeClerk' | 'financeHead' | 'subdistrictLeader' | 'subdistrictOfficer' | 'subdistrictEnforcer' | 'departmentHead' | 'departmentOfficer' | 'agencyAdmin' | 'agencyQc' | 'expert' | 'evaluator' | 'supplier' | 'enterpriseHead' | 'enterpriseSafetyManager' | 'auditor' | 'systemAdmin' | 'securityAdmin' | 'auditAdmin';
    /**
     * 岗位名称
     *
     * 该单位尚无此岗位时使用；不填则用岗位类别的名称
     */
    title?: string;
    /**
     * 任职截止日
     *
     * 当日仍任职；不填为长期
     */
    toDay?: string;
    /**
     * 单位
     */
    unitId: string;
};

export type GrantExtensionDto = {
    /**
     * 批准文书号
     */
    documentNo: string;
};

export type HazardInCaseView = {
    /**
     * 中介机构
     */
    agency: string;
    /**
     * 类别
     */
    category: string;
    /**
     * 行业主管部门
     */
    department: string;
    /**
     * 隐患描述
     */
    description: string;
    /**
     * 整改期限
     */
    dueOn?: string;
    /**
     * 立即整改
     */
    fixedOnSite: boolean;
    /**
     * 发现日期
     */
    foundOn: string;
    /**
     * 行业
     */
    industry: string;
    /**
     * 逾期
     */
    overdue: boolean;
    /**
     * 状态标记
     */
    overlays: Array<string>;
    /**
     * 所在部位
     */
    place: string;
    /**
     * 复发自
     *
     * 十二个月内同一企业、部位和类别的前一隐患
     */
    recurrenceOf?: string;
    /**
     * 复查轮次
     */
    reviewRound: number;
    /**
     * 属地
     */
    subdistrict: string;
};

export type HazardPageView = {
    /**
     * 数据截至
     */
    asOf: string;
    /**
     * 条数
     *
     * 至多 1,000；更多时写“1,000+”
     */
    count: string;
    /**
     * 隐患
     */
    items: Array<HazardView>;
    /**
     * 翻页位置
     *
     * 没有则已到末尾
     */
    next?: string;
};

export type HazardView = {
    /**
     * 中介服务机构编号
     */
    agencyId: string;
    /**
     * 中介服务机构
     */
    agencyName: string;
    /**
     * 案卷编号
     */
    caseId: string;
    /**
     * 类别
     */
    category: string;
    /**
     * 办结时间
     */
    closedAt?: string;
    /**
     * 逾期天数
     *
     * 未逾期为 0
     */
    daysOverdue: number;
    /**
     * 行业主管部门编号
     */
    departmentId: string;
    /**
     * 行业主管部门
     */
    departmentName: string;
    /**
     * 隐患描述
     */
    description: string;
    /**
     * 到期时点
     */
    dueAt?: string;
    /**
     * 整改期限
     */
    dueOn?: string;
    /**
     * 补录日期
     */
    enteredOn?: string;
    /**
     * 企业编号
     */
    enterpriseId: string;
    /**
     * 企业
     */
    enterpriseName: string;
    /**
     * 发现日期
     */
    foundOn: string;
    /**
     * 补录
     *
     * 原台账已销号，补录入库，不走流程
     */
    history: boolean;
    /**
     * 行业
     */
    industry: string;
    /**
     * 级别
     */
    level?: 'general' | 'major' | 'listed';
    /**
     * 级别（名称）
     *
     * 尚未定级的写“待定级”
     */
    levelTitle: string;
    /**
     * 隐患编号
     */
    number?: string;
    /**
     * 未办结
     */
    open: boolean;
    /**
     * 立案时间
     */
    openedAt: string;
    /**
     * 原销号日期
     */
    originalClosedOn?: string;
    /**
     * 办结方式
     */
    outcome?: 'closed' | 'voided' | 'merged';
    /**
     * 逾期
     */
    overdue: boolean;
    /**
     * 附加状态（名称）
     */
    overlayTitles: Array<string>;
    /**
     * 附加状态
     */
    overlays: Array<string>;
    /**
     * 部位
     */
    place: string;
    /**
     * 行业责任人
     */
    responsibleDepartment?: string;
    /**
     * 企业责任人
     */
    responsibleEnterprise?: string;
    /**
     * 属地责任人
     */
    responsibleSubdistrict?: string;
    /**
     * 复查轮次
     */
    reviewRound: number;
    /**
     * 阶段
     */
    stage: string;
    /**
     * 阶段（名称）
     */
    stageTitle: string;
    /**
     * 属地编号
     */
    subdistrictId: string;
    /**
     * 属地
     */
    subdistrictName: string;
};

export type HoldInterviewDto = {
    /**
     * 约谈记录
     */
    record: string;
};

export type HoldMeetingDto = {
    /**
     * 问题分析
     */
    analysis: string;
    /**
     * 到会情况
     */
    attendance: Array<MeetingAttendanceDto>;
    /**
     * 议定事项
     */
    decisions?: Array<MeetingDecisionDto>;
};

export type HoldingView = {
    /**
     * 任职依据
     */
    basis?: string;
    /**
     * 免职依据
     */
    endBasis?: string;
    /**
     * 任职起始日
     */
    fromDay: string;
    /**
     * 任职编号
     */
    id: string;
    /**
     * 人员编号
     */
    personId: string;
    /**
     * 姓名
     */
    personName: string;
    /**
     * 岗位类别
     */
    role: 'districtLeader' | 'committeeChair' | 'committeeDirector' | 'committeeClerk' | 'bureauOfficer' | 'bureauHead' | 'bureauBuyer' | 'financeClerk' | 'financeHead' | 'subdistrictLeader' | 'subdistrictOfficer' | 'subdistrictEnforcer' | 'departmentHead' | 'departmentOfficer' | 'agencyAdmin' | 'agencyQc' | 'expert' | 'evaluator' | 'supplier' | 'enterpriseHead' | 'enterpriseSafetyManager' | 'auditor' | 'systemAdmin' | 'securityAdmin' | 'auditAdmin';
    /**
     * 岗位
     */
    title: string;
    /**
     * 任职截止日
     *
     * 当日仍任职
     */
    toDay?: string;
    /**
     * 单位编号
     */
    unitId: string;
    /**
     * 单位
     */
    unitName: string;
};

export type HoldingsPage = {
    /**
     * 任职
     */
    items: Array<HoldingView>;
    /**
     * 下一页的翻页位置
     */
    next?: string;
};

export type ImportCountsView = {
    /**
     * 不导入的行
     */
    failed: number;
    /**
     * 可导入的行
     */
    importable: number;
    /**
     * 认出的行
     *
     * 认出 = 可导入 + 不导入 + 略过
     */
    recognised: number;
    /**
     * 略过的行
     *
     * 无隐患、合计、已由后一行更新等
     */
    skipped: number;
};

export type ImportMappingBody = {
    /**
     * 各表
     */
    sheets?: Array<SheetChoice>;
    /**
     * 单位
     *
     * 台账没有写明单位时，为其全部行选定的单位名称
     */
    unit?: string;
};

export type ImportProgressView = {
    /**
     * 已在台账中
     */
    alreadyThere: number;
    /**
     * 提交时间
     */
    committedAt?: string;
    /**
     * 须人工处理
     */
    errors: number;
    /**
     * 完成时间
     */
    finishedAt?: string;
    /**
     * 已导入
     */
    imported: number;
    /**
     * 状态
     */
    status: 'dryRun' | 'refused' | 'committed' | 'finished';
    /**
     * 隐患总数
     *
     * 一格多条的逐条计算
     */
    total: number;
    /**
     * 等待立案
     */
    waiting: number;
};

export type ImportRowView = {
    /**
     * 案卷编号
     */
    caseId?: string;
    /**
     * 原文
     */
    cells: Array<RowCellView>;
    /**
     * 隐患描述
     */
    description?: string;
    /**
     * 去向
     */
    entry?: 'history' | 'filed' | 'rectifying' | 'claimed';
    /**
     * 去向（名称）
     */
    entryTitle?: string;
    /**
     * 故障说明
     */
    error?: string;
    /**
     * 格内第几条
     *
     * 一格一条时为 0
     */
    item: number;
    /**
     * 隐患编号
     *
     * 已导入或已在台账中的隐患
     */
    number?: string;
    /**
     * 序
     */
    position: number;
    /**
     * 问题
     */
    problems: Array<RowProblemView>;
    /**
     * 行号
     */
    row: number;
    /**
     * 工作表
     */
    sheet: string;
    /**
     * 结果
     */
    status: 'importable' | 'failed' | 'skipped' | 'starting' | 'imported' | 'alreadyThere' | 'error';
    /**
     * 结果（名称）
     */
    statusTitle: string;
};

export type ImportRowsView = {
    /**
     * 下一页起点
     *
     * 没有则已到末尾
     */
    next?: number;
    /**
     * 各行
     */
    rows: Array<ImportRowView>;
};

export type ImportView = {
    /**
     * 提交时间
     */
    committedAt?: string;
    /**
     * 行数
     */
    counts: ImportCountsView;
    /**
     * 上传时间
     */
    createdAt: string;
    /**
     * 文件名
     */
    fileName: string;
    /**
     * 完成时间
     */
    finishedAt?: string;
    /**
     * 导入编号
     */
    id: string;
    /**
     * 不能读取的原因
     */
    refusal?: FileRefusalView;
    /**
     * 提示
     */
    remarks: Array<string>;
    /**
     * 状态
     */
    status: 'dryRun' | 'refused' | 'committed' | 'finished';
    /**
     * 各表与各列的读法
     */
    tables: Array<TableView>;
    /**
     * 结论
     */
    verdict: 'import' | 'importWithProblems' | 'needsUnit' | 'refused';
};

export type InboxCountsView = {
    /**
     * 抄送我
     */
    cc: CountView;
    /**
     * 已办
     */
    done: CountView;
    /**
     * 我发起
     */
    mine: CountView;
    /**
     * 待办中已逾期
     */
    overdue: CountView;
    /**
     * 待办中三日内到期
     *
     * 工作日历未覆盖时没有
     */
    soon?: CountView;
    /**
     * 代理
     */
    substitute: CountView;
    /**
     * 待办中今日到期
     */
    today: CountView;
    /**
     * 待办
     */
    todo: CountView;
    /**
     * 抄送未阅
     */
    unreadCopies: CountView;
};

export type InboxItemView = {
    /**
     * 办理方式
     */
    act?: string;
    /**
     * 时间
     *
     * 待办产生、办理、发起或抄送的时间
     */
    at: string;
    /**
     * 办理人
     */
    by?: string;
    /**
     * 案卷
     */
    caseId: string;
    /**
     * 编号
     */
    caseNumber?: string;
    /**
     * 案卷阶段
     */
    caseStage?: string;
    /**
     * 标题
     */
    caseTitle: string;
    /**
     * 到期时间
     */
    dueAt?: string;
    /**
     * 到期日
     */
    dueDay?: string;
    /**
     * 企业
     */
    enterpriseName?: string;
    /**
     * 承办人
     */
    holder?: string;
    /**
     * 编号
     *
     * task：待办编号；copy：抄送编号；act：办理编号；case：案卷编号
     */
    id: string;
    /**
     * 类别
     */
    kind: 'task' | 'act' | 'case' | 'copy';
    /**
     * 状态灯
     */
    lamp?: LampView;
    /**
     * 隐患级别
     */
    level?: string;
    /**
     * 环节
     */
    nodeTitle?: string;
    /**
     * 类别
     */
    process: 'hazard' | 'report' | 'assignment' | 'meeting' | 'policyChange' | 'tender' | 'budget' | 'payment';
    /**
     * 类别名称
     */
    processTitle: string;
    /**
     * 期限暂定
     *
     * 用到尚未公布放假安排的年份
     */
    provisional?: boolean;
    /**
     * 已阅时间
     */
    readAt?: string;
    /**
     * 第几轮
     */
    round?: number;
    /**
     * 承办岗位
     */
    seat?: string;
    /**
     * 办理状态
     */
    status?: string;
    /**
     * 待办
     */
    taskId?: string;
};

export type InboxPageView = {
    /**
     * 内容
     */
    items: Array<InboxItemView>;
    /**
     * 下一页位置
     *
     * 没有即为最后一页
     */
    next?: string;
};

export type IndustryView = {
    /**
     * 行业主管部门
     */
    department: string;
    /**
     * 行业
     */
    industry: string;
};

export type InterestDto = {
    /**
     * 支付利息金额
     *
     * 单位：分
     */
    amountFen: number;
    /**
     * 支付凭证号
     */
    voucherNo: string;
};

export type InterviewRecordDto = {
    /**
     * 约谈记录
     */
    record: string;
};

export type InvoiceDto = {
    /**
     * 发票金额
     *
     * 单位：分
     */
    amountFen: number;
    /**
     * 开票日期
     */
    issuedOn: string;
    /**
     * 发票号码
     */
    number: string;
};

export type IssueAssignmentDto = {
    /**
     * 发文字号
     */
    documentNo: string;
};

export type IssueMeetingMinutesDto = {
    /**
     * 纪要文号
     */
    number: string;
};

export type IssueNoticeDto = {
    /**
     * 告知书文号
     */
    noticeNo: string;
};

export type KeepViewBody = {
    /**
     * 列表
     */
    list: 'inbox' | 'hazards' | 'supervision';
    /**
     * 名称
     */
    name: string;
    /**
     * 条件
     *
     * 列表网址中的查询部分
     */
    search: string;
    /**
     * 本单位共享
     *
     * 为真时同单位人员可见
     */
    shared?: boolean;
};

export type LadderStepView = {
    /**
     * 时点
     */
    at: string;
    /**
     * 级次
     */
    step: string;
    /**
     * 内容
     */
    title: string;
};

export type LampView = {
    /**
     * 灯色
     */
    colour: 'green' | 'blue' | 'yellow' | 'red' | 'purple';
    /**
     * 逾期天数
     */
    daysOverdue: number;
    /**
     * 说明
     */
    words: string;
};

export type LateFigureView = {
    /**
     * 督办台查询条件
     *
     * 接在 /api/supervision? 之后
     */
    filter: string;
    /**
     * 代码
     *
     * none：无
     */
    id: string;
    /**
     * 最长逾期天数
     */
    longestDays: number;
    /**
     * 名称
     */
    name: string;
    /**
     * 逾期事项
     */
    tasks: number;
};

export type LatePersonView = {
    /**
     * 督办台查询条件
     *
     * 接在 /api/supervision? 之后
     */
    filter: string;
    /**
     * 代码
     *
     * none：无
     */
    id: string;
    /**
     * 最长逾期天数
     */
    longestDays: number;
    /**
     * 名称
     */
    name: string;
    /**
     * 岗位
     */
    post?: string;
    /**
     * 逾期事项
     */
    tasks: number;
    /**
     * 单位
     */
    unit?: string;
};

export type LateTaskView = {
    /**
     * 可作的督办
     */
    acts: Array<OversightActView>;
    /**
     * 已人工督办次数
     */
    byHand: number;
    /**
     * 最近一次人工督办
     */
    byHandLast?: ReachedStepView;
    /**
     * 案卷
     */
    caseId: string;
    /**
     * 编号
     */
    caseNumber?: string;
    /**
     * 标题
     */
    caseTitle: string;
    /**
     * 逾期天数
     */
    daysOverdue: number;
    /**
     * 到期时间
     */
    dueAt: string;
    /**
     * 到期日
     */
    dueDay: string;
    /**
     * 企业
     */
    enterpriseName?: string;
    /**
     * 承办人
     */
    holder?: string;
    /**
     * 待办编号
     */
    id: string;
    /**
     * 已到级次
     */
    lastStep?: ReachedStepView;
    /**
     * 级别
     */
    level?: string;
    /**
     * 下一级自动督办
     */
    nextStep?: ReachedStepView;
    /**
     * 环节
     */
    nodeTitle: string;
    /**
     * 类别
     */
    process: string;
    /**
     * 类别名称
     */
    processTitle: string;
    /**
     * 承办岗位
     */
    seat: string;
    /**
     * 案卷中的事项
     */
    taskId: string;
    /**
     * 承办单位编号
     */
    unitId: string;
};

export type LateUnitView = {
    /**
     * 督办台查询条件
     *
     * 接在 /api/supervision? 之后
     */
    filter: string;
    /**
     * 辖区（行业、企业）内逾期隐患
     */
    hazards?: LedgerFigureView;
    /**
     * 代码
     *
     * none：无
     */
    id: string;
    /**
     * 最长逾期天数
     */
    longestDays: number;
    /**
     * 名称
     */
    name: string;
    /**
     * 逾期事项
     */
    tasks: number;
    /**
     * 其中无人认领
     */
    unclaimed: number;
};

export type LedgerFigureView = {
    /**
     * 台账查询条件
     */
    filter: string;
    /**
     * 逾期隐患
     */
    value: number;
};

export type LivenessView = {
    /**
     * 状态
     */
    status: 'up';
};

export type LongestOverdueView = {
    /**
     * 案卷编号
     */
    caseId: string;
    /**
     * 逾期天数
     */
    daysOverdue: number;
    /**
     * 隐患描述
     */
    description: string;
    /**
     * 企业
     */
    enterpriseName: string;
    /**
     * 最近一级督办
     */
    lastStep?: LadderStepView;
    /**
     * 级别
     */
    level?: 'general' | 'major' | 'listed';
    /**
     * 下一级自动督办
     */
    nextStep?: LadderStepView;
    /**
     * 隐患编号
     */
    number?: string;
    /**
     * 企业责任人
     */
    owner?: string;
    /**
     * 属地
     */
    subdistrictName: string;
};

export type MatchDto = {
    /**
     * 验收书编号
     */
    acceptanceNo: string;
    /**
     * 协议付款条款
     */
    agreementClause: string;
    /**
     * 协议编号
     */
    agreementNo: string;
    /**
     * 招标文件付款条款
     */
    tenderClause: string;
};

export type MayActNamesView = {
    /**
     * 人员姓名
     */
    persons: Array<string>;
    /**
     * 岗位
     */
    post?: string;
    /**
     * 单位
     */
    unit?: string;
};

export type MeetingAgendaLineDto = {
    /**
     * 内容
     */
    text: string;
    /**
     * 议题
     */
    title: string;
};

export type MeetingAgendaLineView = {
    /**
     * 案卷
     */
    caseId?: string;
    /**
     * 种类
     */
    kind: string;
    /**
     * 内容
     */
    text: string;
    /**
     * 标题
     */
    title: string;
};

export type MeetingAttendanceDto = {
    /**
     * 到会人员
     */
    name: string;
    /**
     * 到会情况
     */
    presence: 'present' | 'proxy' | 'absent';
    /**
     * 代表或缺席理由
     */
    reason?: string;
    /**
     * 成员单位
     */
    unitId: string;
};

export type MeetingBody = {
    /**
     * 种类
     */
    kind: 'regular' | 'extra';
    /**
     * 月份
     */
    month: string;
    /**
     * 专题会名称
     */
    title?: string;
};

export type MeetingDecisionDto = {
    /**
     * 完成期限
     */
    dueOn: string;
    /**
     * 主办单位
     */
    lead: string;
    /**
     * 协办单位
     */
    supports?: Array<string>;
    /**
     * 议定事项
     */
    text: string;
};

export type MeetingDecisionView = {
    /**
     * 交办单
     */
    assignmentCaseId?: string;
    /**
     * 落实时间
     */
    doneAt?: string;
    /**
     * 期限
     */
    dueOn: string;
    /**
     * 主办单位
     */
    lead: string;
    /**
     * 序号
     */
    no: number;
    /**
     * 协办单位
     */
    supports: Array<string>;
    /**
     * 事项
     */
    text: string;
};

export type MeetingDetailView = {
    /**
     * 议程
     */
    agenda: Array<MeetingAgendaLineView>;
    /**
     * 问题分析
     */
    analysis?: string;
    /**
     * 数据截止时间
     */
    cutOff?: string;
    /**
     * 议定事项
     */
    decisions: Array<MeetingDecisionView>;
    /**
     * 数据
     */
    figures: Array<MeetingFigureView>;
    /**
     * 会议日期
     */
    meetsOn?: string;
    /**
     * 成员单位
     */
    members: Array<MeetingMemberView>;
    /**
     * 纪要
     */
    minutes?: string;
    /**
     * 月份
     */
    month: string;
    /**
     * 地点
     */
    place?: string;
    /**
     * 汇报截止
     */
    reportsDueOn?: string;
    /**
     * 不召开的理由
     */
    skipped?: string;
    /**
     * 议题和材料要求
     */
    topics?: string;
};

export type MeetingFigureView = {
    /**
     * 指标
     */
    title: string;
    /**
     * 数值
     */
    value: number;
};

export type MeetingItemView = {
    /**
     * 案卷
     */
    caseId: string;
    /**
     * 议定事项
     */
    decisions: number;
    /**
     * 未落实
     */
    decisionsOpen: number;
    /**
     * 召开时间
     */
    heldAt?: string;
    /**
     * 种类
     */
    kind: string;
    /**
     * 最迟召开日
     */
    latestOn: string;
    /**
     * 会议日期
     */
    meetsOn?: string;
    /**
     * 纪要文号
     */
    minutesNumber?: string;
    /**
     * 月份
     */
    month: string;
    /**
     * 编号
     */
    number?: string;
    /**
     * 未结束
     */
    open: boolean;
    /**
     * 地点
     */
    place?: string;
    /**
     * 阶段
     */
    stage: string;
    /**
     * 会议名称
     */
    title: string;
};

export type MeetingMemberView = {
    /**
     * 逾期报送
     */
    late?: boolean;
    /**
     * 到会人员
     */
    name?: string;
    /**
     * 未销号（报送时）
     */
    open?: number;
    /**
     * 逾期（报送时）
     */
    overdue?: number;
    /**
     * 到会情况
     */
    presence?: string;
    /**
     * 存在问题和建议
     */
    problems?: string;
    /**
     * 理由
     */
    reason?: string;
    /**
     * 汇报
     *
     * 督导工作情况
     */
    report?: string;
    /**
     * 已签收
     */
    signedFor: boolean;
    /**
     * 单位
     */
    unit: string;
};

export type MeetingMinutesDto = {
    /**
     * 纪要正文
     */
    text: string;
};

export type MeetingPackDto = {
    /**
     * 补充议题
     */
    extra?: Array<MeetingAgendaLineDto>;
};

export type MeetingPageView = {
    /**
     * 条目
     */
    items: Array<MeetingItemView>;
    /**
     * 下一页
     */
    next?: string;
};

export type MemberReportDto = {
    /**
     * 存在问题和建议
     */
    problems: string;
    /**
     * 督导工作情况
     */
    text: string;
};

export type MotionView = {
    /**
     * 申请
     */
    act: string;
    /**
     * 表单字段
     *
     * 自述的表单；没有时由页面自备
     */
    fields?: Array<FormFieldView>;
    /**
     * 表单
     */
    form: string;
    /**
     * 办理要求
     */
    needs?: ActNeedsView;
    /**
     * 名称
     */
    title: string;
};

export type NewCertificateBody = {
    /**
     * 专业领域
     *
     * 专家可排查的行业
     */
    fields?: Array<string>;
    /**
     * 发证机关
     */
    issuer?: string;
    /**
     * 证书种类
     */
    kind: string;
    /**
     * 证书编号
     */
    number: string;
    /**
     * 持证人
     */
    personId: string;
    /**
     * 办理理由
     */
    reason: string;
    /**
     * 有效期起
     */
    validFrom?: string;
    /**
     * 有效期止
     *
     * 不填为长期有效
     */
    validUntil?: string;
};

export type NewPersonBody = {
    /**
     * 邮箱
     */
    email?: string;
    /**
     * 登录名
     */
    login: string;
    /**
     * 姓名
     */
    name: string;
    /**
     * 初始密码
     *
     * 首次登录后须修改
     */
    password: string;
    /**
     * 电话
     */
    phone?: string;
    /**
     * 办理理由
     */
    reason: string;
};

export type NewUnitBody = {
    /**
     * 承担属地职责
     */
    actsAsSubdistrict?: boolean;
    /**
     * 单位编码
     */
    code: string;
    /**
     * 单位类别
     */
    kind: 'superior' | 'government' | 'committee' | 'committeeOffice' | 'bureau' | 'finance' | 'department' | 'subdistrict' | 'agency' | 'enterprise' | 'supervision' | 'expertPool' | 'system';
    /**
     * 名称
     */
    name: string;
    /**
     * 上级单位
     */
    parentId?: string;
    /**
     * 办理理由
     */
    reason: string;
    /**
     * 简称
     */
    shortName: string;
};

export type NoFieldsForm = {
    [key: string]: unknown;
};

export type NoticeBody = {
    /**
     * 放假和调休的日子
     */
    days: Array<NoticeDayBody>;
    /**
     * 状态
     */
    status: 'arranged' | 'provisional';
    /**
     * 年份
     */
    year: number;
};

export type NoticeCountView = {
    /**
     * 未读条数
     *
     * 至多 1,000；更多时写“1,000+”
     */
    unread: string;
};

export type NoticeDayBody = {
    /**
     * 日期
     */
    day: string;
    /**
     * 类型
     */
    kind: 'off' | 'work';
    /**
     * 节日名称
     */
    name: string;
};

export type NoticeDayView = {
    /**
     * 日期
     */
    day: string;
    /**
     * 类型
     */
    kind: 'off' | 'work';
    /**
     * 节日名称
     */
    name: string;
};

export type NoticeItemView = {
    /**
     * 内容
     */
    body: string;
    /**
     * 案卷编号
     */
    caseId?: string;
    /**
     * 时间
     */
    createdAt: string;
    /**
     * 通知编号
     */
    id: string;
    /**
     * 类别
     */
    kind: string;
    /**
     * 阅读时间
     */
    readAt?: string;
    /**
     * 待办编号
     */
    taskId?: string;
    /**
     * 标题
     */
    title: string;
};

export type NoticePageView = {
    /**
     * 通知
     */
    items: Array<NoticeItemView>;
    /**
     * 翻页位置
     *
     * 没有则已到末尾
     */
    next?: string;
    /**
     * 未读条数
     *
     * 至多 1,000；更多时写“1,000+”
     */
    unread: string;
};

export type NoticeReadingView = {
    /**
     * 读出的日子
     */
    days: Array<NoticeDayView>;
    /**
     * 不符合要求的行
     */
    faults: Array<RowFaultView>;
    /**
     * 年份
     */
    year?: number;
};

export type ObjectDto = {
    /**
     * 异议理由
     */
    grounds: string;
};

export type OfferedActView = {
    /**
     * 办理方式
     */
    act: string;
    /**
     * 不能办理的原因
     */
    closed?: string;
    /**
     * 表单字段
     *
     * 自述的表单；没有时由页面自备
     */
    fields?: Array<FormFieldView>;
    /**
     * 表单
     *
     * 接口文档中的表单名
     */
    form: string;
    /**
     * 办理要求
     */
    needs?: ActNeedsView;
    /**
     * 名称
     */
    title: string;
};

export type OpenTaskView = {
    /**
     * 到期日
     */
    dueDay?: string;
    /**
     * 承办人
     */
    holder?: string;
    /**
     * 待办
     */
    id: string;
    /**
     * 环节
     */
    nodeTitle: string;
    /**
     * 期限暂定
     */
    provisional: boolean;
    /**
     * 承办岗位
     */
    seat: string;
};

export type OpenedAssignmentView = {
    /**
     * 案卷
     */
    caseId: string;
};

export type OpenedMeetingView = {
    /**
     * 案卷
     */
    caseId: string;
};

export type OpenedTaskView = {
    /**
     * 环节
     */
    node: string;
    /**
     * 承办岗位
     */
    seat: SeatView;
    /**
     * 待办编号
     */
    taskId: string;
};

export type OrderMeasureDto = {
    /**
     * 执法文书号
     */
    documentNo?: string;
    /**
     * 整改期限
     */
    dueOn?: string;
    /**
     * 处置措施
     */
    kind: 'eliminateNow' | 'rectifyWithin' | 'onSiteMeasure' | 'openCase' | 'none';
    /**
     * 不予执法的理由
     */
    reason?: string;
};

export type OverseenSubstitutionView = {
    /**
     * 今日代理中
     */
    active: boolean;
    /**
     * 起始日
     */
    fromDay: string;
    /**
     * 代理编号
     */
    id: string;
    /**
     * 岗位
     */
    postTitle: string;
    /**
     * 被代理人
     */
    principalName: string;
    /**
     * 离岗原因
     */
    reason: string;
    /**
     * 代理范围
     */
    scope: 'all' | 'acts';
    /**
     * 代理人
     */
    substituteName: string;
    /**
     * 截止日
     */
    toDay: string;
    /**
     * 单位
     */
    unitName: string;
};

export type OverseenSubstitutionsPage = {
    /**
     * 离岗代理
     */
    items: Array<OverseenSubstitutionView>;
    /**
     * 下一页的翻页位置
     */
    next?: string;
};

export type OversightActView = {
    /**
     * 办理方式
     */
    act: string;
    /**
     * 不能办理的原因
     */
    closed?: string;
    /**
     * 名称
     */
    title: string;
};

export type OversightDto = {
    /**
     * 督办对象
     *
     * 本案未办结的事项
     */
    taskId: string;
    /**
     * 督办要求
     */
    text: string;
};

export type OversightLetterDto = {
    /**
     * 督办函文号
     */
    letterNo: string;
    /**
     * 督办对象
     *
     * 本案未办结的事项
     */
    taskId: string;
    /**
     * 督办要求
     */
    text: string;
};

export type OverviewView = {
    /**
     * 逾期时长
     */
    ageing: Array<FigureView>;
    /**
     * 数据截至
     */
    asOf: string;
    /**
     * 按行业主管部门
     */
    byDepartment: Array<UnitLineView>;
    /**
     * 按属地
     */
    bySubdistrict: Array<UnitLineView>;
    /**
     * 各环节
     */
    funnel: Array<FunnelView>;
    /**
     * 总体
     */
    headline: Array<FigureView>;
    /**
     * 逾期最久
     */
    longest: Array<LongestOverdueView>;
    /**
     * 按期整改率
     */
    rate: RateView;
    /**
     * 今日变化
     */
    today: Array<FigureView>;
    /**
     * 按期整改率走势
     *
     * 近 12 个月，本月计至昨日；口径同上
     */
    trend: Array<TrendView>;
};

export type PartsView = {
    /**
     * 数据库
     */
    database: 'up' | 'down';
    /**
     * 流程引擎
     */
    temporal: 'up' | 'down';
    /**
     * 流程执行进程
     */
    worker: 'up' | 'down';
};

export type PasswordChangeBody = {
    /**
     * 现密码
     */
    current: string;
    /**
     * 新密码
     */
    next: string;
};

export type PasswordResetBody = {
    /**
     * 初始密码
     *
     * 登录后须修改
     */
    password: string;
    /**
     * 办理理由
     */
    reason: string;
};

export type PayDto = {
    /**
     * 支付凭证号
     */
    voucherNo: string;
};

export type PendingView = {
    /**
     * 提交编号
     */
    key: string;
    /**
     * 处理中
     */
    pending: true;
};

export type PersonDetailsBody = {
    /**
     * 邮箱
     */
    email?: string;
    /**
     * 姓名
     */
    name: string;
    /**
     * 电话
     */
    phone?: string;
    /**
     * 办理理由
     */
    reason: string;
};

export type PersonInPostView = {
    /**
     * 姓名
     */
    name: string;
    /**
     * 人员
     */
    personId: string;
    /**
     * 岗位名称
     */
    post: string;
    /**
     * 岗位
     */
    postId: string;
    /**
     * 岗位类别
     */
    role: 'districtLeader' | 'committeeChair' | 'committeeDirector' | 'committeeClerk' | 'bureauOfficer' | 'bureauHead' | 'bureauBuyer' | 'financeClerk' | 'financeHead' | 'subdistrictLeader' | 'subdistrictOfficer' | 'subdistrictEnforcer' | 'departmentHead' | 'departmentOfficer' | 'agencyAdmin' | 'agencyQc' | 'expert' | 'evaluator' | 'supplier' | 'enterpriseHead' | 'enterpriseSafetyManager' | 'auditor' | 'systemAdmin' | 'securityAdmin' | 'auditAdmin';
};

export type PersonRef = {
    /**
     * 人员
     */
    personId: string;
    /**
     * 岗位
     */
    postId?: string;
};

export type PersonaBody = {
    /**
     * 登录名
     */
    login: string;
};

export type PersonaPostView = {
    /**
     * 岗位类别
     */
    role: 'districtLeader' | 'committeeChair' | 'committeeDirector' | 'committeeClerk' | 'bureauOfficer' | 'bureauHead' | 'bureauBuyer' | 'financeClerk' | 'financeHead' | 'subdistrictLeader' | 'subdistrictOfficer' | 'subdistrictEnforcer' | 'departmentHead' | 'departmentOfficer' | 'agencyAdmin' | 'agencyQc' | 'expert' | 'evaluator' | 'supplier' | 'enterpriseHead' | 'enterpriseSafetyManager' | 'auditor' | 'systemAdmin' | 'securityAdmin' | 'auditAdmin';
    /**
     * 岗位
     */
    title: string;
    /**
     * 单位
     */
    unitName: string;
};

export type PersonaView = {
    /**
     * 登录名
     */
    login: string;
    /**
     * 姓名
     */
    name: string;
    /**
     * 岗位
     */
    posts: Array<PersonaPostView>;
};

export type PhotoBody = {
    /**
     * 附件
     */
    attachmentId: string;
    /**
     * 照片类别
     */
    purpose: 'photoBefore' | 'photoAfter';
};

export type PolicyBookView = {
    /**
     * 参数
     */
    rows: Array<PolicyRowView>;
    /**
     * 所示版本
     */
    version: PolicyVersionView;
    /**
     * 各版本，最近的在前
     */
    versions: Array<PolicyVersionView>;
};

export type PolicyHistoryView = {
    /**
     * 参数
     */
    row: PolicyRowView;
    /**
     * 版本
     */
    version: PolicyVersionView;
};

export type PolicyRowBody = {
    /**
     * 参数键
     */
    key: string;
    /**
     * 核实程度
     */
    mark: 'V' | 'V2' | 'K' | 'D';
    /**
     * 变更理由
     */
    reason: string;
    /**
     * 依据
     */
    source: string;
    /**
     * 单位
     */
    unit?: 'ND' | 'WD' | 'H' | 'M' | 'times' | 'persons' | 'items' | 'ratio' | 'CNY' | 'dayOfMonth' | 'characters' | 'kinds' | 'minutes';
    /**
     * 值
     *
     * 数值、文字、是或否、清单或结构
     */
    value: string | number | boolean | Array<unknown> | {
        [key: string]: unknown;
    };
};

export type PolicyRowView = {
    /**
     * 生效日期
     */
    from: string;
    /**
     * 参数键
     */
    key: string;
    /**
     * 核实程度
     */
    mark: 'V' | 'V2' | 'K' | 'D';
    /**
     * 值的形式
     */
    shape: 'term' | 'number' | 'text' | 'day' | 'flag' | 'list' | 'lists' | 'ladder' | 'vote' | 'structure';
    /**
     * 依据
     */
    source: string;
    /**
     * 名称
     */
    title: string;
    /**
     * 失效日期
     */
    to?: string;
    /**
     * 主题
     */
    topic: string;
    /**
     * 单位
     */
    unit?: 'ND' | 'WD' | 'H' | 'M' | 'times' | 'persons' | 'items' | 'ratio' | 'CNY' | 'dayOfMonth' | 'characters' | 'kinds' | 'minutes';
    /**
     * 单位名称
     */
    unitTitle?: string;
    /**
     * 值
     *
     * 数值、文字、是或否、清单或结构
     */
    value: string | number | boolean | Array<unknown> | {
        [key: string]: unknown;
    };
};

export type PolicyVersionView = {
    /**
     * 变更案卷
     */
    changeCaseId?: string;
    /**
     * 文号
     */
    documentNo?: string;
    /**
     * 施行日期
     */
    from: string;
    /**
     * 版本
     */
    id: string;
    /**
     * 名称
     */
    title: string;
};

export type PostponeMeetingDto = {
    /**
     * 新会议日期
     */
    meetsOn: string;
    /**
     * 会议地点
     */
    place: string;
    /**
     * 改期理由
     */
    reason: string;
};

export type ProblemCode = 'ADMINISTRATORS_EXCLUDE' | 'BODY_MALFORMED' | 'BULK_NOT_ALLOWED' | 'CASE_ENDED' | 'CASE_NOT_FOUND' | 'CONFLICT' | 'CREDENTIAL_REQUIRED' | 'CSRF_REJECTED' | 'DUE_DAY_ILLEGAL' | 'ENFORCEMENT_NOT_MET' | 'EVIDENCE_REQUIRED' | 'FORM_INVALID' | 'HAZARD_NOT_ELIMINATED' | 'HOPS_EXCEEDED' | 'INTERNAL' | 'KEY_MALFORMED' | 'KEY_REQUIRED' | 'KEY_REUSED' | 'LAST_ADMINISTRATOR' | 'LEVEL_NOT_ALLOWED' | 'LIMIT_REACHED' | 'MEDIA_UNSUPPORTED' | 'METHOD_NOT_ALLOWED' | 'MOTION_NOT_ALLOWED' | 'MOTION_PENDING' | 'NON_DELEGABLE' | 'NOTHING_TO_TAKE_BACK' | 'NOT_ASSIGNED' | 'NOT_FOUND' | 'NOT_IN_SEAT' | 'NOT_SIGNED_IN' | 'OPINION_REQUIRED' | 'OWN_RIGHTS' | 'PASSWORD_CHANGE_REQUIRED' | 'PASSWORD_UNFIT' | 'PERMISSION_DENIED' | 'POST_ALREADY_HELD' | 'POST_NOT_HELD' | 'REGISTER_STATE' | 'REGISTER_TAKEN' | 'REQUEST_INVALID' | 'RESPONSIBILITY_NOT_MET' | 'RETURN_TARGET_ILLEGAL' | 'SEPARATION_OF_DUTIES' | 'SIGNERS_PENDING' | 'SIGNER_EXISTS' | 'SIGNER_HAS_SPOKEN' | 'SIGNER_NOT_FOUND' | 'SIGNER_REQUIRED' | 'SIGN_IN_FAILED' | 'SUBJECT_NOT_FOUND' | 'TAKE_BACK_TOO_LATE' | 'TARGET_IS_SELF' | 'TARGET_NOT_ELIGIBLE' | 'TASK_DELEGATED' | 'TASK_HELD_BY_OTHER' | 'TASK_NOT_DELEGATED' | 'TASK_NOT_FOUND' | 'TASK_NOT_HELD' | 'TASK_NOT_OPEN' | 'TASK_NOT_SUSPENDED' | 'TASK_SUSPENDED' | 'TOO_LARGE' | 'TOO_LATE' | 'TOO_MANY_REQUESTS' | 'UNAVAILABLE' | 'UNIT_IN_USE' | 'UNKNOWN_ACT' | 'URGED_TOO_SOON' | 'VERSION_CONFLICT';

export type ProblemView = {
    /**
     * 代码
     */
    code: ProblemCode;
    /**
     * 具体情况
     */
    detail?: string;
    /**
     * 逐项问题
     */
    errors?: Array<FieldFaultView>;
    /**
     * 请求编号
     */
    instance: string;
    /**
     * 可由何人办理
     */
    mayAct?: Array<MayActNamesView>;
    /**
     * 所依规则
     */
    rule?: string;
    /**
     * HTTP 状态
     */
    status: number;
    /**
     * 说明
     */
    title: string;
    /**
     * 类型
     */
    type: string;
};

export type ProgressReportDto = {
    /**
     * 治理进展
     */
    text: string;
};

export type ProofView = {
    /**
     * 种类
     */
    accept: 'photo' | 'any';
    /**
     * 必须上传
     */
    must: boolean;
    /**
     * 用途
     */
    purpose: string;
    /**
     * 名称
     */
    title: string;
};

export type ProposeClosureDto = {
    /**
     * 提请关闭的事实和依据
     */
    grounds: string;
};

export type ProposeListingDto = {
    /**
     * 提请理由
     */
    reason: string;
};

export type ProposeVoidDto = {
    /**
     * 并入的隐患
     *
     * 合并时填写，另一隐患的案卷编号
     */
    into?: string;
    /**
     * 撤销或合并
     */
    kind: 'void' | 'merge';
    /**
     * 理由
     */
    reason: string;
};

export type QuestionView = {
    /**
     * 征求意见的事项
     */
    question: string;
    /**
     * 受派人
     */
    to: string;
};

export type RateView = {
    /**
     * 口径
     */
    definition: string;
    /**
     * 分母
     */
    denominator: FigureView;
    /**
     * 分子
     */
    numerator: FigureView;
    /**
     * 百分比
     *
     * 本月尚无到期的则不给
     */
    percent?: number;
    /**
     * 名称
     */
    title: string;
};

export type ReachedStepView = {
    /**
     * 时点
     */
    at: string;
    /**
     * 级次
     */
    step: string;
    /**
     * 内容
     */
    title: string;
};

export type ReadView = {
    /**
     * 标为已阅的抄送
     */
    marked: number;
};

export type ReadinessView = {
    /**
     * 各组成部分
     */
    parts: PartsView;
    /**
     * 状态
     */
    status: 'up' | 'down';
};

export type ReasonBody = {
    /**
     * 办理理由
     */
    reason: string;
};

export type ReceiptView = {
    /**
     * 办理方式
     */
    act: string;
    /**
     * 办理时间
     */
    at: string;
    /**
     * 案卷编号
     */
    caseId: string;
    /**
     * 等待会签
     */
    held: boolean;
    /**
     * 随之产生的待办
     */
    opened: Array<OpenedTaskView>;
    /**
     * 阶段
     */
    stage: string;
    /**
     * 案卷版本
     */
    version: number;
};

export type RecordSupervisionDto = {
    /**
     * 督促方式
     */
    kind: 'visit' | 'letter' | 'interview' | 'enforcementRequest';
    /**
     * 督促情况
     */
    text: string;
};

export type RedraftAssignmentDto = {
    /**
     * 办理期限
     */
    dueOn: string;
    /**
     * 正文
     */
    text: string;
};

export type RefusedActView = {
    /**
     * 管理操作
     *
     * 案卷办理时不给出
     */
    act?: 'unit.add' | 'unit.rename' | 'unit.close' | 'person.add' | 'person.change' | 'account.lock' | 'account.unlock' | 'account.resetPassword' | 'account.endSessions' | 'enterprise.add' | 'enterprise.change' | 'post.grant' | 'post.end' | 'credential.add' | 'credential.change' | 'credential.revoke' | 'substitution.end' | 'audit.verify';
    /**
     * 时间
     */
    at: string;
    /**
     * 原因代码
     */
    code: string;
    /**
     * 详情
     *
     * 仅管理操作
     */
    detail?: string;
    /**
     * 编号
     */
    id: string;
    /**
     * 属案卷办理
     */
    ofCase: boolean;
    /**
     * 人员
     */
    personName: string;
    /**
     * 岗位类别
     */
    role?: 'districtLeader' | 'committeeChair' | 'committeeDirector' | 'committeeClerk' | 'bureauOfficer' | 'bureauHead' | 'bureauBuyer' | 'financeClerk' | 'financeHead' | 'subdistrictLeader' | 'subdistrictOfficer' | 'subdistrictEnforcer' | 'departmentHead' | 'departmentOfficer' | 'agencyAdmin' | 'agencyQc' | 'expert' | 'evaluator' | 'supplier' | 'enterpriseHead' | 'enterpriseSafetyManager' | 'auditor' | 'systemAdmin' | 'securityAdmin' | 'auditAdmin';
    /**
     * 所依规则
     */
    rule?: string;
    /**
     * 原因
     */
    title: string;
    /**
     * 单位
     */
    unitName?: string;
};

export type RefusedActsPage = {
    /**
     * 不予受理
     */
    items: Array<RefusedActView>;
    /**
     * 下一页的翻页位置
     */
    next?: string;
};

export type RegisteredEnterpriseView = {
    /**
     * 地址
     */
    address: string;
    /**
     * 联系人
     */
    contactName?: string;
    /**
     * 联系电话
     */
    contactPhone?: string;
    /**
     * 统一社会信用代码
     */
    creditCode?: string;
    /**
     * 行业主管部门
     */
    departmentName: string;
    /**
     * 行业
     */
    industry: string;
    /**
     * 名称
     */
    name: string;
    /**
     * 规模
     */
    scale: 'large' | 'medium' | 'small' | 'micro' | 'individual';
    /**
     * 简称
     */
    shortName: string;
    /**
     * 状态
     */
    status: 'active' | 'closed';
    /**
     * 属地
     */
    subdistrictName: string;
    /**
     * 属地编号
     */
    subdistrictUnitId: string;
    /**
     * 企业编号
     */
    unitId: string;
};

export type RegisteredEnterprisesPage = {
    /**
     * 企业
     */
    items: Array<RegisteredEnterpriseView>;
    /**
     * 下一页的翻页位置
     */
    next?: string;
};

export type RegisteredUnitView = {
    /**
     * 承担属地职责
     */
    actsAsSubdistrict: boolean;
    /**
     * 撤销日期
     */
    closedOn?: string;
    /**
     * 单位编码
     */
    code: string;
    /**
     * 不在本区责任范围
     */
    excluded: boolean;
    /**
     * 今日在任人数
     */
    holders: number;
    /**
     * 单位编号
     */
    id: string;
    /**
     * 类别
     */
    kind: 'superior' | 'government' | 'committee' | 'committeeOffice' | 'bureau' | 'finance' | 'department' | 'subdistrict' | 'agency' | 'enterprise' | 'supervision' | 'expertPool' | 'system';
    /**
     * 类别名称
     */
    kindTitle: string;
    /**
     * 名称
     */
    name: string;
    /**
     * 上级单位
     */
    parentName?: string;
    /**
     * 简称
     */
    shortName: string;
};

export type RegisteredUnitsPage = {
    /**
     * 单位
     */
    items: Array<RegisteredUnitView>;
    /**
     * 下一页的翻页位置
     */
    next?: string;
};

export type RejectDto = {
    /**
     * 不同意的理由
     */
    reason: string;
};

export type ReleaseDto = {
    /**
     * 预算占用编号
     */
    encumbranceId: string;
};

export type RelevelDto = {
    /**
     * 调整后的级别
     */
    level: 'general' | 'major' | 'listed';
    /**
     * 级别判定依据
     */
    levelBasis: string;
};

export type ReportBody = {
    /**
     * 检查结论
     */
    conclusion: string;
    /**
     * 报告文件
     *
     * 签字盖章的报告，附件编号
     */
    document?: string;
    /**
     * 企业
     */
    enterprise: string;
    /**
     * 检查专家
     */
    experts: Array<string>;
    /**
     * 隐患
     *
     * 未发现隐患的为空
     */
    hazards: Array<ReportedHazardBody>;
    /**
     * 报告编号
     *
     * 中介机构自编
     */
    number: string;
    /**
     * 现场记录
     *
     * 到场离场、位置和检查表逐项结果
     */
    site?: SiteRecordBody;
    /**
     * 检查日期
     */
    visitedOn: string;
};

export type ReportHazardView = {
    /**
     * 案卷
     */
    caseId: string;
    /**
     * 隐患描述
     */
    description: string;
    /**
     * 级别
     */
    level?: string;
    /**
     * 隐患编号
     */
    number?: string;
    /**
     * 所在部位
     */
    place: string;
    /**
     * 复发自
     */
    recurrenceOf?: string;
    /**
     * 阶段
     */
    stage: string;
};

export type ReportItemView = {
    /**
     * 中介机构
     */
    agencyName: string;
    /**
     * 企业
     */
    enterpriseName: string;
    /**
     * 隐患条数
     */
    hazardCount: number;
    /**
     * 报告
     *
     * 案卷编号
     */
    id: string;
    /**
     * 报告编号
     */
    number: string;
    /**
     * 报送时间
     */
    openedAt: string;
    /**
     * 阶段
     */
    stage: string;
    /**
     * 检查日期
     */
    visitedOn: string;
};

export type ReportPendingView = {
    /**
     * 报告
     *
     * 案卷编号，稍后可查
     */
    id: string;
    /**
     * 提交编号
     */
    key: string;
    /**
     * 处理中
     */
    pending: true;
};

export type ReportView = {
    /**
     * 中介机构
     */
    agencyName: string;
    /**
     * 检查结论
     */
    conclusion: string;
    /**
     * 报告文件
     *
     * 附件编号
     */
    document?: string;
    /**
     * 企业
     */
    enterpriseName: string;
    /**
     * 检查专家
     */
    experts: Array<string>;
    /**
     * 隐患条数
     */
    hazardCount: number;
    /**
     * 隐患
     */
    hazards: Array<ReportHazardView>;
    /**
     * 报告
     *
     * 案卷编号
     */
    id: string;
    /**
     * 报告编号
     */
    number: string;
    /**
     * 报送时间
     */
    openedAt: string;
    /**
     * 现场记录
     */
    site?: SiteRecordBody;
    /**
     * 阶段
     */
    stage: string;
    /**
     * 检查日期
     */
    visitedOn: string;
};

export type ReportedHazardBody = {
    /**
     * 整改建议
     */
    advice?: string;
    /**
     * 依据条款
     */
    basis: Array<string>;
    /**
     * 隐患类别
     */
    category: string;
    /**
     * 隐患描述
     */
    description: string;
    /**
     * 已立即整改
     *
     * 专家离场前已整改，须有整改前后照片
     */
    fixedOnSite?: boolean;
    /**
     * 发现日期
     */
    foundOn: string;
    /**
     * 行业
     */
    industry: string;
    /**
     * 建议级别
     *
     * 挂牌督办由区政府或区安委会决定
     */
    level: 'general' | 'major' | 'listed';
    /**
     * 照片
     */
    photos: Array<PhotoBody>;
    /**
     * 所在部位
     */
    place: string;
    /**
     * 建议整改期限
     */
    proposedDueOn?: string;
};

export type ReportsPageView = {
    /**
     * 报告
     */
    items: Array<ReportItemView>;
    /**
     * 下一页位置
     */
    next?: string;
};

export type RequestExtensionDto = {
    /**
     * 延期期间安全措施
     */
    interimMeasures: string;
    /**
     * 延期理由
     */
    reason: string;
    /**
     * 延期至
     */
    to: string;
};

export type ResponsibleOneView = {
    /**
     * 责任人
     */
    person?: string;
    /**
     * 单位
     */
    unit: string;
};

export type ResponsibleView = {
    /**
     * 行业
     */
    department: ResponsibleOneView;
    /**
     * 企业
     */
    enterprise: ResponsibleOneView;
    /**
     * 属地
     */
    subdistrict: ResponsibleOneView;
};

export type ResubmitChangeDto = {
    /**
     * 新草案
     *
     * 在变更页保存的新草案；不填则沿用原草案
     */
    draftId?: string;
    /**
     * 调整后的施行日
     */
    effectOn?: string;
    /**
     * 调整后的变更理由
     */
    reason?: string;
};

export type ReturnForm = {
    /**
     * 退回原因类别
     */
    category: string;
    /**
     * 退回方式
     */
    mode: 'redoAll' | 'backToMe';
    /**
     * 退回环节
     */
    to: string;
};

export type ReturnTargetView = {
    /**
     * 环节
     */
    node: string;
    /**
     * 名称
     */
    title: string;
};

export type ReviewOpinionDto = {
    /**
     * 共同复查人
     */
    coReviewers?: Array<string>;
    /**
     * 复查意见
     */
    finding: string;
};

export type ReviseBudgetDto = {
    /**
     * 预算金额
     *
     * 单位：分
     */
    amountFen: number;
};

export type RowCellView = {
    /**
     * 列
     */
    column: string;
    /**
     * 列名
     */
    heading: string;
    /**
     * 原文
     */
    text: string;
};

export type RowFaultView = {
    /**
     * 位置
     *
     * 参数键、目录编号、检查表编号或行号；空白表示整体
     */
    at: string;
    /**
     * 说明
     */
    message: string;
};

export type RowProblemView = {
    /**
     * 代码
     */
    code: string;
    /**
     * 说明
     */
    message: string;
    /**
     * 轻重
     *
     * fail 的行不导入
     */
    severity: 'note' | 'fail';
};

export type RuleChangeBody = {
    /**
     * 文号
     */
    documentNo?: string;
    /**
     * 施行日
     */
    effectOn: string;
    /**
     * 分类目录
     */
    entries?: Array<CatalogueChangeBody>;
    /**
     * 变更种类
     */
    kind: 'policy' | 'calendar' | 'catalogue' | 'checklist';
    /**
     * 年度放假安排
     */
    notice?: NoticeBody;
    /**
     * 变更理由
     */
    reason: string;
    /**
     * 政策参数
     */
    rows?: Array<PolicyRowBody>;
    /**
     * 检查表
     */
    sheets?: Array<ChecklistChangeBody>;
    /**
     * 标题
     */
    title: string;
};

export type RuleChangeItemView = {
    /**
     * 批准人
     */
    approver?: string;
    /**
     * 文号
     */
    documentNo?: string;
    /**
     * 起草人
     */
    drafter: string;
    /**
     * 施行日
     */
    effectOn: string;
    /**
     * 变更案卷
     */
    id: string;
    /**
     * 变更种类
     */
    kind: 'policy' | 'calendar' | 'catalogue' | 'checklist';
    /**
     * 变更种类名称
     */
    kindTitle: string;
    /**
     * 编号
     */
    number?: string;
    /**
     * 在办
     */
    open: boolean;
    /**
     * 提出时间
     */
    openedAt: string;
    /**
     * 变更理由
     */
    reason: string;
    /**
     * 变更项数
     */
    rows: number;
    /**
     * 阶段
     */
    stage: string;
    /**
     * 阶段名称
     */
    stageTitle: string;
    /**
     * 标题
     */
    title: string;
    /**
     * 形成的版本
     */
    version?: string;
};

export type RuleChangeOpenedView = {
    /**
     * 变更案卷
     */
    id: string;
    /**
     * 尚在处理
     *
     * 为真时稍后即可查阅
     */
    pending: boolean;
};

export type RuleChangeView = {
    /**
     * 批准人
     */
    approver?: string;
    /**
     * 该年现行日历
     */
    calendar?: CalendarYearView;
    /**
     * 文号
     */
    documentNo?: string;
    /**
     * 起草人
     */
    drafter: string;
    /**
     * 施行日
     */
    effectOn: string;
    /**
     * 分类目录
     */
    entries?: Array<CatalogueChangeBody>;
    /**
     * 变更案卷
     */
    id: string;
    /**
     * 变更种类
     */
    kind: 'policy' | 'calendar' | 'catalogue' | 'checklist';
    /**
     * 变更种类名称
     */
    kindTitle: string;
    /**
     * 年度放假安排
     */
    notice?: NoticeBody;
    /**
     * 编号
     */
    number?: string;
    /**
     * 在办
     */
    open: boolean;
    /**
     * 提出时间
     */
    openedAt: string;
    /**
     * 政策参数
     */
    policyRows?: Array<ChangedRowView>;
    /**
     * 预览
     */
    preview: ChangePreviewView;
    /**
     * 变更理由
     */
    reason: string;
    /**
     * 重新计时的期限
     */
    retime: Array<string>;
    /**
     * 变更项数
     */
    rows: number;
    /**
     * 检查表
     */
    sheets?: Array<ChecklistChangeBody>;
    /**
     * 阶段
     */
    stage: string;
    /**
     * 阶段名称
     */
    stageTitle: string;
    /**
     * 标题
     */
    title: string;
    /**
     * 形成的版本
     */
    version?: string;
};

export type RuleChangesPageView = {
    /**
     * 变更
     */
    items: Array<RuleChangeItemView>;
    /**
     * 下一页
     */
    next?: string;
};

export type RuleDraftView = {
    /**
     * 草案
     */
    draftId: string;
    /**
     * 变更项数
     */
    rows: number;
};

export type SavedViewView = {
    /**
     * 保存人
     */
    by: string;
    /**
     * 编号
     */
    id: string;
    /**
     * 名称
     */
    name: string;
    /**
     * 本人保存
     */
    own: boolean;
    /**
     * 条件
     */
    search: string;
    /**
     * 本单位共享
     */
    shared: boolean;
};

export type SavedViewsView = {
    /**
     * 视图
     */
    items: Array<SavedViewView>;
};

export type ScoreDto = {
    /**
     * 考核通报文号
     */
    resultNo: string;
    /**
     * 考核得分
     */
    score: number;
};

export type SeatView = {
    /**
     * 岗位类别
     */
    role: 'districtLeader' | 'committeeChair' | 'committeeDirector' | 'committeeClerk' | 'bureauOfficer' | 'bureauHead' | 'bureauBuyer' | 'financeClerk' | 'financeHead' | 'subdistrictLeader' | 'subdistrictOfficer' | 'subdistrictEnforcer' | 'departmentHead' | 'departmentOfficer' | 'agencyAdmin' | 'agencyQc' | 'expert' | 'evaluator' | 'supplier' | 'enterpriseHead' | 'enterpriseSafetyManager' | 'auditor' | 'systemAdmin' | 'securityAdmin' | 'auditAdmin';
    /**
     * 单位
     */
    unitId: string;
};

export type SecondOpinionDto = {
    /**
     * 复核专家
     *
     * 不得为原发现人
     */
    expertId: string;
    /**
     * 复核意见
     */
    finding: string;
};

export type SessionPostView = {
    /**
     * 代理何人
     *
     * 离岗代理时为被代理人姓名
     */
    onBehalfOf?: string;
    /**
     * 权限
     */
    permissions: Array<'health.read' | 'session.open' | 'session.read' | 'session.close' | 'password.change' | 'task.read' | 'task.act' | 'task.bulk' | 'task.draft' | 'case.read' | 'case.act' | 'case.comment' | 'hazard.read' | 'hazard.export' | 'report.submit' | 'report.read' | 'meeting.read' | 'meeting.open' | 'assignment.read' | 'assignment.open' | 'import.run' | 'import.read' | 'overview.read' | 'supervision.read' | 'event.stream' | 'notice.read' | 'view.keep' | 'attachment.add' | 'attachment.read' | 'register.read' | 'enterprise.read' | 'substitution.manage' | 'catalogue.read' | 'policy.read' | 'policy.change' | 'calendar.change' | 'staff.read' | 'unit.manage' | 'account.manage' | 'account.unlock' | 'enterprise.manage' | 'post.grant' | 'credential.manage' | 'substitution.oversee' | 'audit.read' | 'audit.verify'>;
    /**
     * 岗位编号
     */
    postId: string;
    /**
     * 岗位类别
     */
    role: 'districtLeader' | 'committeeChair' | 'committeeDirector' | 'committeeClerk' | 'bureauOfficer' | 'bureauHead' | 'bureauBuyer' | 'financeClerk' | 'financeHead' | 'subdistrictLeader' | 'subdistrictOfficer' | 'subdistrictEnforcer' | 'departmentHead' | 'departmentOfficer' | 'agencyAdmin' | 'agencyQc' | 'expert' | 'evaluator' | 'supplier' | 'enterpriseHead' | 'enterpriseSafetyManager' | 'auditor' | 'systemAdmin' | 'securityAdmin' | 'auditAdmin';
    /**
     * 岗位
     */
    title: string;
    /**
     * 单位编号
     */
    unitId: string;
    /**
     * 单位
     */
    unitName: string;
};

export type SessionView = {
    /**
     * 防伪令牌
     *
     * 写操作须在请求头 X-CSRF-Token 中带回
     */
    csrfToken: string;
    /**
     * 演示模式
     */
    demo: boolean;
    /**
     * 登录名
     */
    login: string;
    /**
     * 须先修改密码
     */
    mustChangePassword: boolean;
    /**
     * 姓名
     */
    name: string;
    /**
     * 权限
     */
    permissions: Array<'health.read' | 'session.open' | 'session.read' | 'session.close' | 'password.change' | 'task.read' | 'task.act' | 'task.bulk' | 'task.draft' | 'case.read' | 'case.act' | 'case.comment' | 'hazard.read' | 'hazard.export' | 'report.submit' | 'report.read' | 'meeting.read' | 'meeting.open' | 'assignment.read' | 'assignment.open' | 'import.run' | 'import.read' | 'overview.read' | 'supervision.read' | 'event.stream' | 'notice.read' | 'view.keep' | 'attachment.add' | 'attachment.read' | 'register.read' | 'enterprise.read' | 'substitution.manage' | 'catalogue.read' | 'policy.read' | 'policy.change' | 'calendar.change' | 'staff.read' | 'unit.manage' | 'account.manage' | 'account.unlock' | 'enterprise.manage' | 'post.grant' | 'credential.manage' | 'substitution.oversee' | 'audit.read' | 'audit.verify'>;
    /**
     * 人员编号
     */
    personId: string;
    /**
     * 今日岗位
     */
    posts: Array<SessionPostView>;
};

export type SettleDisputeDto = {
    /**
     * 争议编号
     */
    disputeId: string;
    /**
     * 处理文书编号
     */
    documentNo: string;
    /**
     * 确定应付金额
     *
     * 单位：分
     */
    payFen: number;
};

export type SheetChoice = {
    /**
     * 各列
     */
    columns: Array<ColumnChoice>;
    /**
     * 表头行
     *
     * 首行与末行；没有认出表头时填写
     */
    headerRows?: Array<number>;
    /**
     * 工作表
     */
    sheet: string;
};

export type SignForm = {
    /**
     * 签署意见
     */
    verdict: 'agree' | 'disagree';
};

export type SignInBody = {
    /**
     * 登录名
     */
    login: string;
    /**
     * 密码
     */
    password: string;
};

export type SignInEntriesPage = {
    /**
     * 登录记录
     */
    items: Array<SignInEntryView>;
    /**
     * 下一页的翻页位置
     */
    next?: string;
};

export type SignInEntryView = {
    /**
     * 时间
     */
    at: string;
    /**
     * 事件
     */
    event: 'signedIn' | 'refused' | 'signedOut' | 'passwordChanged';
    /**
     * 编号
     */
    id: string;
    /**
     * 登录名
     */
    login: string;
    /**
     * 姓名
     */
    personName?: string;
};

export type SiteRecordBody = {
    /**
     * 逐项检查结果
     */
    checks: Array<CheckResultBody>;
    /**
     * 离场时间
     */
    endedAt: string;
    /**
     * 纬度
     */
    latitude?: number;
    /**
     * 经度
     */
    longitude?: number;
    /**
     * 到场时间
     */
    startedAt: string;
};

export type SkipMeetingDto = {
    /**
     * 不召开的理由
     */
    reason: string;
};

export type StaffMemberView = {
    /**
     * 账号已停用
     */
    disabled: boolean;
    /**
     * 邮箱
     */
    email?: string;
    /**
     * 因登录失败锁定至
     */
    lockedUntil?: string;
    /**
     * 登录名
     */
    login?: string;
    /**
     * 登录后须先修改密码
     */
    mustChange: boolean;
    /**
     * 姓名
     */
    name: string;
    /**
     * 人员编号
     */
    personId: string;
    /**
     * 电话
     */
    phone?: string;
    /**
     * 今日岗位
     */
    posts: Array<string>;
    /**
     * 当前登录数
     */
    sessions: number;
};

export type StaffPage = {
    /**
     * 人员
     */
    items: Array<StaffMemberView>;
    /**
     * 下一页的翻页位置
     */
    next?: string;
};

export type StageView = {
    /**
     * 首次进入
     */
    enteredAt?: string;
    /**
     * 可由当前阶段直接进入
     */
    next: boolean;
    /**
     * 阶段
     */
    stage: string;
    /**
     * 进度
     */
    state: 'done' | 'current' | 'ahead';
    /**
     * 名称
     */
    title: string;
};

export type SubstitutionBody = {
    /**
     * 事项
     *
     * 环节、办理方式或申请
     */
    acts?: Array<string>;
    /**
     * 起始日
     */
    fromDay: string;
    /**
     * 被代理的岗位
     *
     * 本人今日所任岗位
     */
    postId: string;
    /**
     * 离岗原因
     */
    reason: string;
    /**
     * 代理范围
     *
     * all 全部（不得代理的除外），acts 仅所列事项
     */
    scope: 'all' | 'acts';
    /**
     * 代理人
     */
    substitutePersonId: string;
    /**
     * 截止日
     *
     * 当日仍可代理
     */
    toDay: string;
};

export type SubstitutionItemView = {
    /**
     * 事项
     */
    acts: Array<string>;
    /**
     * 起始日
     */
    fromDay: string;
    /**
     * 代理
     */
    id: string;
    /**
     * 岗位
     */
    post: string;
    /**
     * 被代理人
     */
    principal: string;
    /**
     * 离岗原因
     */
    reason: string;
    /**
     * 由本人设置，可以撤销
     */
    revocable: boolean;
    /**
     * 代理范围
     */
    scope: 'all' | 'acts';
    /**
     * 状态
     */
    state: 'pending' | 'active' | 'over' | 'revoked';
    /**
     * 代理人
     */
    substitute: string;
    /**
     * 截止日
     */
    toDay: string;
};

export type SupervisionFiguresView = {
    /**
     * 数据截至
     */
    asOf: string;
    /**
     * 按级别
     */
    levels: Array<LateFigureView>;
    /**
     * 按承办人
     *
     * 件数最多的在前，至多 100 人
     */
    persons: Array<LatePersonView>;
    /**
     * 按类别
     */
    processes: Array<LateFigureView>;
    /**
     * 按已到级次
     */
    steps: Array<LateFigureView>;
    /**
     * 逾期事项总数
     */
    total: number;
    /**
     * 按承办单位
     */
    units: Array<LateUnitView>;
};

export type SupervisionLetterDto = {
    /**
     * 督办函文号
     */
    letterNo: string;
    /**
     * 督办内容
     */
    text: string;
};

export type SupervisionPageView = {
    /**
     * 数据截至
     */
    asOf: string;
    /**
     * 总数
     *
     * 与同样条件下列出的条数一致
     */
    count: number;
    /**
     * 逾期事项
     */
    items: Array<LateTaskView>;
    /**
     * 翻页位置
     *
     * 没有即为最后一页
     */
    next?: string;
};

export type SupplementMeasureDto = {
    /**
     * 执法文书号
     */
    documentNo?: string;
    /**
     * 处置措施
     */
    kind: 'eliminateNow' | 'rectifyWithin' | 'onSiteMeasure' | 'openCase' | 'none';
    /**
     * 不予执法理由
     */
    reason?: string;
};

export type SuspendProductionDto = {
    /**
     * 执法文书号
     */
    documentNo: string;
    /**
     * 理由
     */
    reason: string;
};

export type TableView = {
    /**
     * 各列
     */
    columns: Array<ColumnView>;
    /**
     * 数据行
     */
    dataRows?: Array<number>;
    /**
     * 表头行
     *
     * 首行与末行，按 Excel 行号
     */
    headerRows: Array<number>;
    /**
     * 工作表
     */
    sheet: string;
    /**
     * 题名
     */
    title?: string;
};

export type TaskDeadlineView = {
    /**
     * 到期时间
     */
    dueAt: string;
    /**
     * 到期日
     */
    dueDay: string;
    /**
     * 暂定
     *
     * 用到尚未公布放假安排的年份，公布后重新计算
     */
    provisional: boolean;
    /**
     * 督办阶梯
     */
    steps: Array<TaskLadderStepView>;
    /**
     * 计算过程
     */
    working: Array<string>;
};

export type TaskLadderStepView = {
    /**
     * 时间
     */
    at: string;
    /**
     * 内容
     */
    does: string;
    /**
     * 阶梯
     */
    step: string;
};

export type TaskPageView = {
    /**
     * 可选办理方式
     */
    acts: Array<OfferedActView>;
    /**
     * 本单位人员
     */
    colleagues: Array<ColleagueView>;
    /**
     * 期限
     */
    deadline?: TaskDeadlineView;
    /**
     * 意见已提交，等待会签
     */
    held: boolean;
    /**
     * 环节
     */
    node: string;
    /**
     * 不得代为办理
     */
    nonDelegable: boolean;
    /**
     * 结果
     *
     * 已办结时的办理方式
     */
    outcome?: string;
    /**
     * 正在征求意见
     */
    question?: QuestionView;
    /**
     * 可退回环节
     */
    returnTargets: Array<ReturnTargetView>;
    /**
     * 加签与共同办理
     */
    signers: Array<TaskSignerView>;
    /**
     * 待办
     */
    task: InboxItemView;
};

export type TaskSignerView = {
    /**
     * 签署时间
     */
    at?: string;
    /**
     * 加签方式
     *
     * before 前加签，with 会签
     */
    mode: 'before' | 'with';
    /**
     * 姓名
     */
    name: string;
    /**
     * 说明
     */
    opinion?: string;
    /**
     * 人员
     */
    personId: string;
    /**
     * 共同办理人
     *
     * 由办理意见指定，不得减签
     */
    required: boolean;
    /**
     * 意见
     */
    verdict?: 'agree' | 'disagree';
};

export type TimelineLineView = {
    /**
     * 时间
     */
    at: string;
    /**
     * 办理人
     */
    by?: string;
    /**
     * 未准许的代码
     */
    code?: string;
    /**
     * 说明
     */
    detail?: {
        [key: string]: unknown;
    };
    /**
     * 证明材料
     */
    evidence?: Array<EvidenceView>;
    /**
     * 表单
     */
    form?: {
        [key: string]: unknown;
    };
    /**
     * 类别
     *
     * refused 为未准许的办理
     */
    kind: string;
    /**
     * 类别名称
     */
    kindTitle: string;
    /**
     * 环节
     */
    nodeTitle?: string;
    /**
     * 意见
     */
    opinion?: string;
    /**
     * 岗位
     */
    post?: string;
    /**
     * 填写内容
     *
     * 自述的表单；没有时由页面解读表单
     */
    rows?: Array<FormRowView>;
    /**
     * 序号
     *
     * 未准许的办理没有序号
     */
    seq?: number;
    /**
     * 待办
     */
    taskId?: string;
    /**
     * 内容
     */
    title: string;
    /**
     * 单位
     */
    unit?: string;
};

export type TimelinePageView = {
    /**
     * 记录
     */
    items: Array<TimelineLineView>;
    /**
     * 下一页起始序号
     */
    next?: number;
};

export type TouchedTaskView = {
    /**
     * 变更后的到期日
     *
     * 政策变更为按新期限重新计时的结果，仅在批准时要求重新计时才会发生
     */
    after?: string;
    /**
     * 现在的到期日
     */
    before?: string;
    /**
     * 案卷
     */
    caseId: string;
    /**
     * 所用期限或阶梯
     */
    keys: Array<string>;
    /**
     * 待办
     */
    node: string;
    /**
     * 编号
     */
    number?: string;
    /**
     * 案卷标题
     */
    title: string;
    /**
     * 所用政策版本
     */
    version: string;
};

export type TouchedView = {
    /**
     * 涉及的在办待办数
     */
    count: number;
    /**
     * 前 50 条
     */
    items: Array<TouchedTaskView>;
};

export type TransferForm = {
    /**
     * 转办对象
     */
    to: PersonRef;
};

export type TransferOutDto = {
    /**
     * 移送理由
     */
    reason: string;
    /**
     * 移送至部门
     */
    toDepartment: string;
};

export type TreatmentPlanDto = {
    /**
     * 目标任务
     */
    goal: string;
    /**
     * 方法措施
     */
    method: string;
    /**
     * 机构人员
     */
    people: string;
    /**
     * 经费物资
     */
    resources: string;
    /**
     * 安全措施和应急预案
     */
    safety: string;
    /**
     * 时限要求
     */
    schedule: string;
};

export type TrendView = {
    /**
     * 分母
     */
    denominator: FigureView;
    /**
     * 月份
     */
    month: string;
    /**
     * 分子
     */
    numerator: FigureView;
    /**
     * 百分比
     *
     * 当月尚无到期的则不给
     */
    percent?: number;
};

export type UnitLineView = {
    /**
     * 单位编号
     */
    id: string;
    /**
     * 单位
     */
    name: string;
    /**
     * 未办结
     */
    open: number;
    /**
     * 未办结的台账查询条件
     */
    openFilter: string;
    /**
     * 逾期
     */
    overdue: number;
    /**
     * 逾期的台账查询条件
     */
    overdueFilter: string;
    /**
     * 逾期率（%）
     */
    overduePercent: number;
};

export type UnitNamesBody = {
    /**
     * 名称
     */
    name: string;
    /**
     * 办理理由
     */
    reason: string;
    /**
     * 简称
     */
    shortName: string;
};

export type UnitView = {
    /**
     * 承担属地职责
     */
    actsAsSubdistrict: boolean;
    /**
     * 单位
     */
    id: string;
    /**
     * 类别
     */
    kind: 'government' | 'committee' | 'committeeOffice' | 'bureau' | 'finance' | 'department' | 'subdistrict' | 'agency' | 'supervision';
    /**
     * 名称
     */
    name: string;
    /**
     * 简称
     */
    shortName: string;
};

export type ValueView = {
    /**
     * 核实程度
     */
    mark: 'V' | 'V2' | 'K' | 'D';
    /**
     * 依据
     */
    source: string;
    /**
     * 单位
     */
    unit?: 'ND' | 'WD' | 'H' | 'M' | 'times' | 'persons' | 'items' | 'ratio' | 'CNY' | 'dayOfMonth' | 'characters' | 'kinds' | 'minutes';
    /**
     * 值
     *
     * 数值、文字、是或否、清单或结构
     */
    value: string | number | boolean | Array<unknown> | {
        [key: string]: unknown;
    };
};

export type WithdrawAssignmentDto = {
    /**
     * 撤回理由
     */
    reason: string;
};

export type AuditLogEntriesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 检索词
         */
        text?: string;
        /**
         * 翻页位置
         *
         * 上一页给出的 next
         */
        cursor?: string;
        /**
         * 条数
         */
        limit?: number;
        /**
         * 自
         */
        from?: string;
        /**
         * 至
         *
         * 含当日
         */
        to?: string;
        /**
         * 管理操作
         */
        act?: 'unit.add' | 'unit.rename' | 'unit.close' | 'person.add' | 'person.change' | 'account.lock' | 'account.unlock' | 'account.resetPassword' | 'account.endSessions' | 'enterprise.add' | 'enterprise.change' | 'post.grant' | 'post.end' | 'credential.add' | 'credential.change' | 'credential.revoke' | 'substitution.end' | 'audit.verify';
    };
    url: '/api/administration/audit/entries';
};

export type AuditLogEntriesErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type AuditLogEntriesError = AuditLogEntriesErrors[keyof AuditLogEntriesErrors];

export type AuditLogEntriesResponses = {
    /**
     * 最近的在前
     */
    200: AdministrationEntriesPage;
};

export type AuditLogEntriesResponse = AuditLogEntriesResponses[keyof AuditLogEntriesResponses];

export type AuditLogRefusalsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 检索词
         */
        text?: string;
        /**
         * 翻页位置
         *
         * 上一页给出的 next
         */
        cursor?: string;
        /**
         * 条数
         */
        limit?: number;
        /**
         * 自
         */
        from?: string;
        /**
         * 至
         *
         * 含当日
         */
        to?: string;
        /**
         * 不予受理的原因代码
         */
        code?: string;
    };
    url: '/api/administration/audit/refusals';
};

export type AuditLogRefusalsErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type AuditLogRefusalsError = AuditLogRefusalsErrors[keyof AuditLogRefusalsErrors];

export type AuditLogRefusalsResponses = {
    /**
     * 最近的在前；不含案卷内容
     */
    200: RefusedActsPage;
};

export type AuditLogRefusalsResponse = AuditLogRefusalsResponses[keyof AuditLogRefusalsResponses];

export type AuditLogSignInsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 检索词
         */
        text?: string;
        /**
         * 翻页位置
         *
         * 上一页给出的 next
         */
        cursor?: string;
        /**
         * 条数
         */
        limit?: number;
        /**
         * 自
         */
        from?: string;
        /**
         * 至
         *
         * 含当日
         */
        to?: string;
        /**
         * 事件
         */
        event?: 'signedIn' | 'refused' | 'signedOut' | 'passwordChanged';
    };
    url: '/api/administration/audit/sign-ins';
};

export type AuditLogSignInsErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type AuditLogSignInsError = AuditLogSignInsErrors[keyof AuditLogSignInsErrors];

export type AuditLogSignInsResponses = {
    /**
     * 最近的在前
     */
    200: SignInEntriesPage;
};

export type AuditLogSignInsResponse = AuditLogSignInsResponses[keyof AuditLogSignInsResponses];

export type AuditLogVerifyData = {
    body?: never;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/administration/audit/verifications';
};

export type AuditLogVerifyErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type AuditLogVerifyError = AuditLogVerifyErrors[keyof AuditLogVerifyErrors];

export type AuditLogVerifyResponses = {
    200: AuditVerificationView;
};

export type AuditLogVerifyResponse = AuditLogVerifyResponses[keyof AuditLogVerifyResponses];

export type CredentialRegisterListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 检索词
         */
        text?: string;
        /**
         * 翻页位置
         *
         * 上一页给出的 next
         */
        cursor?: string;
        /**
         * 条数
         */
        limit?: number;
        /**
         * 只看即将到期和已过期
         */
        ending?: boolean;
    };
    url: '/api/administration/credentials';
};

export type CredentialRegisterListErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type CredentialRegisterListError = CredentialRegisterListErrors[keyof CredentialRegisterListErrors];

export type CredentialRegisterListResponses = {
    200: CertificatesPage;
};

export type CredentialRegisterListResponse = CredentialRegisterListResponses[keyof CredentialRegisterListResponses];

export type CredentialRegisterAddData = {
    body: NewCertificateBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/administration/credentials';
};

export type CredentialRegisterAddErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type CredentialRegisterAddError = CredentialRegisterAddErrors[keyof CredentialRegisterAddErrors];

export type CredentialRegisterAddResponses = {
    201: AdministrationReceiptView;
};

export type CredentialRegisterAddResponse = CredentialRegisterAddResponses[keyof CredentialRegisterAddResponses];

export type CredentialRegisterChangeData = {
    body: CertificateBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path: {
        /**
         * 编号
         */
        id: string;
    };
    query?: never;
    url: '/api/administration/credentials/{id}';
};

export type CredentialRegisterChangeErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type CredentialRegisterChangeError = CredentialRegisterChangeErrors[keyof CredentialRegisterChangeErrors];

export type CredentialRegisterChangeResponses = {
    200: AdministrationReceiptView;
};

export type CredentialRegisterChangeResponse = CredentialRegisterChangeResponses[keyof CredentialRegisterChangeResponses];

export type CredentialRegisterRevokeData = {
    body: ReasonBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path: {
        /**
         * 编号
         */
        id: string;
    };
    query?: never;
    url: '/api/administration/credentials/{id}/revocation';
};

export type CredentialRegisterRevokeErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type CredentialRegisterRevokeError = CredentialRegisterRevokeErrors[keyof CredentialRegisterRevokeErrors];

export type CredentialRegisterRevokeResponses = {
    /**
     * 证书自今日起注销，此前的办理不受影响
     */
    200: AdministrationReceiptView;
};

export type CredentialRegisterRevokeResponse = CredentialRegisterRevokeResponses[keyof CredentialRegisterRevokeResponses];

export type EnterpriseRegisterListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 检索词
         */
        text?: string;
        /**
         * 翻页位置
         *
         * 上一页给出的 next
         */
        cursor?: string;
        /**
         * 条数
         */
        limit?: number;
    };
    url: '/api/administration/enterprises';
};

export type EnterpriseRegisterListErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type EnterpriseRegisterListError = EnterpriseRegisterListErrors[keyof EnterpriseRegisterListErrors];

export type EnterpriseRegisterListResponses = {
    200: RegisteredEnterprisesPage;
};

export type EnterpriseRegisterListResponse = EnterpriseRegisterListResponses[keyof EnterpriseRegisterListResponses];

export type EnterpriseRegisterAddData = {
    body: EnterpriseBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/administration/enterprises';
};

export type EnterpriseRegisterAddErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type EnterpriseRegisterAddError = EnterpriseRegisterAddErrors[keyof EnterpriseRegisterAddErrors];

export type EnterpriseRegisterAddResponses = {
    /**
     * 行业主管部门按行业自动确定
     */
    201: AdministrationReceiptView;
};

export type EnterpriseRegisterAddResponse = EnterpriseRegisterAddResponses[keyof EnterpriseRegisterAddResponses];

export type EnterpriseRegisterIndustriesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/administration/enterprises/industries';
};

export type EnterpriseRegisterIndustriesErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type EnterpriseRegisterIndustriesError = EnterpriseRegisterIndustriesErrors[keyof EnterpriseRegisterIndustriesErrors];

export type EnterpriseRegisterIndustriesResponses = {
    /**
     * 行业及其主管部门（政策参数 industry.lead）
     */
    200: Array<IndustryView>;
};

export type EnterpriseRegisterIndustriesResponse = EnterpriseRegisterIndustriesResponses[keyof EnterpriseRegisterIndustriesResponses];

export type EnterpriseRegisterChangeData = {
    body: EnterpriseBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path: {
        /**
         * 编号
         */
        id: string;
    };
    query?: never;
    url: '/api/administration/enterprises/{id}';
};

export type EnterpriseRegisterChangeErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type EnterpriseRegisterChangeError = EnterpriseRegisterChangeErrors[keyof EnterpriseRegisterChangeErrors];

export type EnterpriseRegisterChangeResponses = {
    /**
     * 更名后原名称仍可检索
     */
    200: AdministrationReceiptView;
};

export type EnterpriseRegisterChangeResponse = EnterpriseRegisterChangeResponses[keyof EnterpriseRegisterChangeResponses];

export type PostRegisterListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 检索词
         */
        text?: string;
        /**
         * 翻页位置
         *
         * 上一页给出的 next
         */
        cursor?: string;
        /**
         * 条数
         */
        limit?: number;
        /**
         * 单位
         */
        unit?: string;
        /**
         * 岗位类别
         */
        role?: 'districtLeader' | 'committeeChair' | 'committeeDirector' | 'committeeClerk' | 'bureauOfficer' | 'bureauHead' | 'bureauBuyer' | 'financeClerk' | 'financeHead' | 'subdistrictLeader' | 'subdistrictOfficer' | 'subdistrictEnforcer' | 'departmentHead' | 'departmentOfficer' | 'agencyAdmin' | 'agencyQc' | 'expert' | 'evaluator' | 'supplier' | 'enterpriseHead' | 'enterpriseSafetyManager' | 'auditor' | 'systemAdmin' | 'securityAdmin' | 'auditAdmin';
        /**
         * 状态
         *
         * current 在任，coming 待任，past 已免
         */
        state?: 'current' | 'coming' | 'past';
    };
    url: '/api/administration/holdings';
};

export type PostRegisterListErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type PostRegisterListError = PostRegisterListErrors[keyof PostRegisterListErrors];

export type PostRegisterListResponses = {
    200: HoldingsPage;
};

export type PostRegisterListResponse = PostRegisterListResponses[keyof PostRegisterListResponses];

export type PostRegisterGrantData = {
    body: GrantBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/administration/holdings';
};

export type PostRegisterGrantErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type PostRegisterGrantError = PostRegisterGrantErrors[keyof PostRegisterGrantErrors];

export type PostRegisterGrantResponses = {
    /**
     * 自任职起始日起可以该岗位办理
     */
    201: AdministrationReceiptView;
};

export type PostRegisterGrantResponse = PostRegisterGrantResponses[keyof PostRegisterGrantResponses];

export type PostRegisterEndData = {
    body: EndHoldingBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path: {
        /**
         * 编号
         */
        id: string;
    };
    query?: never;
    url: '/api/administration/holdings/{id}/end';
};

export type PostRegisterEndErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type PostRegisterEndError = PostRegisterEndErrors[keyof PostRegisterEndErrors];

export type PostRegisterEndResponses = {
    /**
     * 自免职日期起不再以该岗位办理
     */
    200: AdministrationReceiptView;
};

export type PostRegisterEndResponse = PostRegisterEndResponses[keyof PostRegisterEndResponses];

export type PeopleRegisterListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 检索词
         */
        text?: string;
        /**
         * 翻页位置
         *
         * 上一页给出的 next
         */
        cursor?: string;
        /**
         * 条数
         */
        limit?: number;
        /**
         * 单位
         */
        unit?: string;
        /**
         * 账号状态
         *
         * disabled 已停用，locked 因登录失败锁定，withoutPost 今日无岗位
         */
        state?: 'all' | 'disabled' | 'locked' | 'withoutPost';
    };
    url: '/api/administration/people';
};

export type PeopleRegisterListErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type PeopleRegisterListError = PeopleRegisterListErrors[keyof PeopleRegisterListErrors];

export type PeopleRegisterListResponses = {
    200: StaffPage;
};

export type PeopleRegisterListResponse = PeopleRegisterListResponses[keyof PeopleRegisterListResponses];

export type PeopleRegisterAddData = {
    body: NewPersonBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/administration/people';
};

export type PeopleRegisterAddErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type PeopleRegisterAddError = PeopleRegisterAddErrors[keyof PeopleRegisterAddErrors];

export type PeopleRegisterAddResponses = {
    /**
     * 账号首次登录后须修改初始密码
     */
    201: AdministrationReceiptView;
};

export type PeopleRegisterAddResponse = PeopleRegisterAddResponses[keyof PeopleRegisterAddResponses];

export type PeopleRegisterChangeData = {
    body: PersonDetailsBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path: {
        /**
         * 编号
         */
        id: string;
    };
    query?: never;
    url: '/api/administration/people/{id}';
};

export type PeopleRegisterChangeErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type PeopleRegisterChangeError = PeopleRegisterChangeErrors[keyof PeopleRegisterChangeErrors];

export type PeopleRegisterChangeResponses = {
    200: AdministrationReceiptView;
};

export type PeopleRegisterChangeResponse = PeopleRegisterChangeResponses[keyof PeopleRegisterChangeResponses];

export type PeopleRegisterLockData = {
    body: ReasonBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path: {
        /**
         * 编号
         */
        id: string;
    };
    query?: never;
    url: '/api/administration/people/{id}/lock';
};

export type PeopleRegisterLockErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type PeopleRegisterLockError = PeopleRegisterLockErrors[keyof PeopleRegisterLockErrors];

export type PeopleRegisterLockResponses = {
    /**
     * 账号立即停用，现有登录全部结束
     */
    200: AdministrationReceiptView;
};

export type PeopleRegisterLockResponse = PeopleRegisterLockResponses[keyof PeopleRegisterLockResponses];

export type PeopleRegisterResetPasswordData = {
    body: PasswordResetBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path: {
        /**
         * 编号
         */
        id: string;
    };
    query?: never;
    url: '/api/administration/people/{id}/password';
};

export type PeopleRegisterResetPasswordErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type PeopleRegisterResetPasswordError = PeopleRegisterResetPasswordErrors[keyof PeopleRegisterResetPasswordErrors];

export type PeopleRegisterResetPasswordResponses = {
    /**
     * 现有登录全部结束，登录后须修改密码
     */
    200: AdministrationReceiptView;
};

export type PeopleRegisterResetPasswordResponse = PeopleRegisterResetPasswordResponses[keyof PeopleRegisterResetPasswordResponses];

export type PeopleRegisterSignOutData = {
    body: ReasonBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path: {
        /**
         * 编号
         */
        id: string;
    };
    query?: never;
    url: '/api/administration/people/{id}/sign-out';
};

export type PeopleRegisterSignOutErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type PeopleRegisterSignOutError = PeopleRegisterSignOutErrors[keyof PeopleRegisterSignOutErrors];

export type PeopleRegisterSignOutResponses = {
    /**
     * 现有登录全部结束
     */
    200: AdministrationReceiptView;
};

export type PeopleRegisterSignOutResponse = PeopleRegisterSignOutResponses[keyof PeopleRegisterSignOutResponses];

export type PeopleRegisterUnlockData = {
    body: ReasonBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path: {
        /**
         * 编号
         */
        id: string;
    };
    query?: never;
    url: '/api/administration/people/{id}/unlock';
};

export type PeopleRegisterUnlockErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type PeopleRegisterUnlockError = PeopleRegisterUnlockErrors[keyof PeopleRegisterUnlockErrors];

export type PeopleRegisterUnlockResponses = {
    200: AdministrationReceiptView;
};

export type PeopleRegisterUnlockResponse = PeopleRegisterUnlockResponses[keyof PeopleRegisterUnlockResponses];

export type SubstitutionOversightListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 检索词
         */
        text?: string;
        /**
         * 翻页位置
         *
         * 上一页给出的 next
         */
        cursor?: string;
        /**
         * 条数
         */
        limit?: number;
    };
    url: '/api/administration/substitutions';
};

export type SubstitutionOversightListErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type SubstitutionOversightListError = SubstitutionOversightListErrors[keyof SubstitutionOversightListErrors];

export type SubstitutionOversightListResponses = {
    /**
     * 代理中和未开始的
     */
    200: OverseenSubstitutionsPage;
};

export type SubstitutionOversightListResponse = SubstitutionOversightListResponses[keyof SubstitutionOversightListResponses];

export type SubstitutionOversightEndData = {
    body: ReasonBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path: {
        /**
         * 编号
         */
        id: string;
    };
    query?: never;
    url: '/api/administration/substitutions/{id}/end';
};

export type SubstitutionOversightEndErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type SubstitutionOversightEndError = SubstitutionOversightEndErrors[keyof SubstitutionOversightEndErrors];

export type SubstitutionOversightEndResponses = {
    /**
     * 立即终止；此前以代理身份的办理仍然有效
     */
    200: AdministrationReceiptView;
};

export type SubstitutionOversightEndResponse = SubstitutionOversightEndResponses[keyof SubstitutionOversightEndResponses];

export type UnitRegisterListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 检索词
         */
        text?: string;
        /**
         * 翻页位置
         *
         * 上一页给出的 next
         */
        cursor?: string;
        /**
         * 条数
         */
        limit?: number;
        /**
         * 单位类别
         */
        kind?: 'superior' | 'government' | 'committee' | 'committeeOffice' | 'bureau' | 'finance' | 'department' | 'subdistrict' | 'agency' | 'enterprise' | 'supervision' | 'expertPool' | 'system';
        /**
         * 包括已撤销的单位
         */
        closed?: boolean;
    };
    url: '/api/administration/units';
};

export type UnitRegisterListErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type UnitRegisterListError = UnitRegisterListErrors[keyof UnitRegisterListErrors];

export type UnitRegisterListResponses = {
    /**
     * 单位；企业须以类别查询
     */
    200: RegisteredUnitsPage;
};

export type UnitRegisterListResponse = UnitRegisterListResponses[keyof UnitRegisterListResponses];

export type UnitRegisterAddData = {
    body: NewUnitBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/administration/units';
};

export type UnitRegisterAddErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type UnitRegisterAddError = UnitRegisterAddErrors[keyof UnitRegisterAddErrors];

export type UnitRegisterAddResponses = {
    201: AdministrationReceiptView;
};

export type UnitRegisterAddResponse = UnitRegisterAddResponses[keyof UnitRegisterAddResponses];

export type UnitRegisterRenameData = {
    body: UnitNamesBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path: {
        /**
         * 编号
         */
        id: string;
    };
    query?: never;
    url: '/api/administration/units/{id}';
};

export type UnitRegisterRenameErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type UnitRegisterRenameError = UnitRegisterRenameErrors[keyof UnitRegisterRenameErrors];

export type UnitRegisterRenameResponses = {
    200: AdministrationReceiptView;
};

export type UnitRegisterRenameResponse = UnitRegisterRenameResponses[keyof UnitRegisterRenameResponses];

export type UnitRegisterCloseData = {
    body: ReasonBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path: {
        /**
         * 编号
         */
        id: string;
    };
    query?: never;
    url: '/api/administration/units/{id}/closure';
};

export type UnitRegisterCloseErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type UnitRegisterCloseError = UnitRegisterCloseErrors[keyof UnitRegisterCloseErrors];

export type UnitRegisterCloseResponses = {
    /**
     * 单位自今日起撤销，历史记录保留
     */
    200: AdministrationReceiptView;
};

export type UnitRegisterCloseResponse = UnitRegisterCloseResponses[keyof UnitRegisterCloseResponses];

export type AssignmentsListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 只看未办结
         */
        open?: 'true';
        /**
         * 督办颜色
         */
        colour?: 'green' | 'yellow' | 'red';
        /**
         * 种类
         */
        kind?: 'order' | 'supervision' | 'reminder' | 'interview';
        /**
         * 单位
         */
        unit?: string;
        /**
         * 每页条数
         */
        limit?: number;
        /**
         * 翻页位置
         */
        cursor?: string;
    };
    url: '/api/assignments';
};

export type AssignmentsListErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type AssignmentsListError = AssignmentsListErrors[keyof AssignmentsListErrors];

export type AssignmentsListResponses = {
    /**
     * 最近发起的在前
     */
    200: AssignmentPageView;
};

export type AssignmentsListResponse = AssignmentsListResponses[keyof AssignmentsListResponses];

export type AssignmentsOpenData = {
    body: AssignmentBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/assignments';
};

export type AssignmentsOpenErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type AssignmentsOpenError = AssignmentsOpenErrors[keyof AssignmentsOpenErrors];

export type AssignmentsOpenResponses = {
    /**
     * 已拟制，送签发
     */
    201: OpenedAssignmentView;
};

export type AssignmentsOpenResponse = AssignmentsOpenResponses[keyof AssignmentsOpenResponses];

export type AssignmentsLoadsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/assignments/loads';
};

export type AssignmentsLoadsErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type AssignmentsLoadsError = AssignmentsLoadsErrors[keyof AssignmentsLoadsErrors];

export type AssignmentsLoadsResponses = {
    /**
     * 各主办单位未办结件数，按颜色
     */
    200: Array<AssignmentLoadView>;
};

export type AssignmentsLoadsResponse = AssignmentsLoadsResponses[keyof AssignmentsLoadsResponses];

export type AssignmentsDetailData = {
    body?: never;
    path: {
        /**
         * 案卷
         */
        id: string;
    };
    query?: never;
    url: '/api/assignments/{id}';
};

export type AssignmentsDetailErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type AssignmentsDetailError = AssignmentsDetailErrors[keyof AssignmentsDetailErrors];

export type AssignmentsDetailResponses = {
    200: AssignmentDetailView;
};

export type AssignmentsDetailResponse = AssignmentsDetailResponses[keyof AssignmentsDetailResponses];

export type AttachmentsAddData = {
    body: {
        /**
         * 本机编号；重传沿用
         */
        clientId?: string;
        /**
         * 设备（上传端申报）
         */
        device?: string;
        /**
         * JPG、PNG、WebP、PDF、docx 或 xlsx，一次一个
         */
        file: Blob | File;
        /**
         * 纬度（上传端申报）
         */
        latitude?: number;
        /**
         * 经度（上传端申报）
         */
        longitude?: number;
        /**
         * 用途：photoBefore、photoAfter、photoReview 等
         */
        purpose?: string;
        /**
         * 拍摄时间（上传端申报）
         */
        takenAt?: string;
    };
    path?: never;
    query?: never;
    url: '/api/attachments';
};

export type AttachmentsAddErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type AttachmentsAddError = AttachmentsAddErrors[keyof AttachmentsAddErrors];

export type AttachmentsAddResponses = {
    /**
     * 以同一本机编号传过，未重复保存
     */
    200: AttachmentUploadView;
    201: AttachmentUploadView;
};

export type AttachmentsAddResponse = AttachmentsAddResponses[keyof AttachmentsAddResponses];

export type AttachmentsOpenData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/attachments/{id}';
};

export type AttachmentsOpenErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type AttachmentsOpenError = AttachmentsOpenErrors[keyof AttachmentsOpenErrors];

export type AttachmentsOpenResponses = {
    /**
     * 附件内容，作为下载
     */
    200: Blob | File;
};

export type AttachmentsOpenResponse = AttachmentsOpenResponses[keyof AttachmentsOpenResponses];

export type AttachmentsPreviewData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/attachments/{id}/preview';
};

export type AttachmentsPreviewErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type AttachmentsPreviewError = AttachmentsPreviewErrors[keyof AttachmentsPreviewErrors];

export type AttachmentsPreviewResponses = {
    /**
     * 照片或 PDF，在页面中查看
     */
    200: Blob | File;
};

export type AttachmentsPreviewResponse = AttachmentsPreviewResponses[keyof AttachmentsPreviewResponses];

export type AttachmentsThumbnailData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/attachments/{id}/thumbnail';
};

export type AttachmentsThumbnailErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type AttachmentsThumbnailError = AttachmentsThumbnailErrors[keyof AttachmentsThumbnailErrors];

export type AttachmentsThumbnailResponses = {
    /**
     * 照片的缩略图（JPG）
     */
    200: Blob | File;
};

export type AttachmentsThumbnailResponse = AttachmentsThumbnailResponses[keyof AttachmentsThumbnailResponses];

export type PolicyYearsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/calendars';
};

export type PolicyYearsErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type PolicyYearsError = PolicyYearsErrors[keyof PolicyYearsErrors];

export type PolicyYearsResponses = {
    200: Array<CalendarYearView>;
};

export type PolicyYearsResponse = PolicyYearsResponses[keyof PolicyYearsResponses];

export type PolicyReadData = {
    body: {
        /**
         * 放假安排（.xlsx 或 .csv）：日期、类型、名称三列
         */
        file: Blob | File;
    };
    path?: never;
    query?: never;
    url: '/api/calendars/readings';
};

export type PolicyReadErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type PolicyReadError = PolicyReadErrors[keyof PolicyReadErrors];

export type PolicyReadResponses = {
    201: NoticeReadingView;
};

export type PolicyReadResponse = PolicyReadResponses[keyof PolicyReadResponses];

export type PolicyYearData = {
    body?: never;
    path: {
        /**
         * 年份
         */
        year: number;
    };
    query?: never;
    url: '/api/calendars/{year}';
};

export type PolicyYearErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type PolicyYearError = PolicyYearErrors[keyof PolicyYearErrors];

export type PolicyYearResponses = {
    200: CalendarYearView;
};

export type PolicyYearResponse = PolicyYearResponses[keyof PolicyYearResponses];

export type CasesPageData = {
    body?: never;
    path: {
        /**
         * 案卷
         */
        id: string;
    };
    query?: never;
    url: '/api/cases/{id}';
};

export type CasesPageErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type CasesPageError = CasesPageErrors[keyof CasesPageErrors];

export type CasesPageResponses = {
    200: CasePageView;
};

export type CasesPageResponse = CasesPageResponses[keyof CasesPageResponses];

export type CasesPutData = {
    body: ActBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path: {
        /**
         * 案卷
         */
        id: string;
        /**
         * 申请
         */
        motion: string;
    };
    query?: never;
    url: '/api/cases/{id}/acts/{motion}';
};

export type CasesPutErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type CasesPutError = CasesPutErrors[keyof CasesPutErrors];

export type CasesPutResponses = {
    /**
     * 办理已完成，回执
     */
    200: ReceiptView;
    /**
     * 办理已受理，尚在处理：稍后以同一提交编号重试
     */
    202: PendingView;
};

export type CasesPutResponse = CasesPutResponses[keyof CasesPutResponses];

export type CasesEventsData = {
    body?: never;
    path: {
        /**
         * 案卷
         */
        id: string;
    };
    query?: {
        /**
         * 起始序号
         *
         * 上一页回答中的 next
         */
        after?: number;
        /**
         * 每页条数
         */
        limit?: number;
    };
    url: '/api/cases/{id}/events';
};

export type CasesEventsErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type CasesEventsError = CasesEventsErrors[keyof CasesEventsErrors];

export type CasesEventsResponses = {
    /**
     * 案卷记录，按时间先后
     */
    200: TimelinePageView;
};

export type CasesEventsResponse = CasesEventsResponses[keyof CasesEventsResponses];

export type CatalogueCatalogueData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 检索词
         *
         * 在编号、领域、类别、描述和依据中检索，两个字即可
         */
        q?: string;
        /**
         * 行业
         *
         * 本行业的在前，消防、特种设备等通用的在后
         */
        industry?: string;
    };
    url: '/api/catalogue';
};

export type CatalogueCatalogueErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type CatalogueCatalogueError = CatalogueCatalogueErrors[keyof CatalogueCatalogueErrors];

export type CatalogueCatalogueResponses = {
    /**
     * 今日有效的隐患分类目录
     */
    200: Array<CatalogueItemView>;
};

export type CatalogueCatalogueResponse = CatalogueCatalogueResponses[keyof CatalogueCatalogueResponses];

export type CatalogueChecklistsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 行业
         */
        industry?: string;
    };
    url: '/api/checklists';
};

export type CatalogueChecklistsErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type CatalogueChecklistsError = CatalogueChecklistsErrors[keyof CatalogueChecklistsErrors];

export type CatalogueChecklistsResponses = {
    /**
     * 今日有效的检查表
     */
    200: Array<ChecklistSheetView>;
};

export type CatalogueChecklistsResponse = CatalogueChecklistsResponses[keyof CatalogueChecklistsResponses];

export type DirectoryEnterprisesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 检索词
         *
         * 在名称、曾用名和统一社会信用代码中检索
         */
        text?: string;
        /**
         * 条数
         */
        limit?: number;
    };
    url: '/api/directory/enterprises';
};

export type DirectoryEnterprisesErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type DirectoryEnterprisesError = DirectoryEnterprisesErrors[keyof DirectoryEnterprisesErrors];

export type DirectoryEnterprisesResponses = {
    200: Array<EnterpriseItemView>;
};

export type DirectoryEnterprisesResponse = DirectoryEnterprisesResponses[keyof DirectoryEnterprisesResponses];

export type DirectoryPersonsData = {
    body?: never;
    path?: never;
    query: {
        /**
         * 单位
         */
        unit: string;
        /**
         * 岗位类别
         */
        role?: 'districtLeader' | 'committeeChair' | 'committeeDirector' | 'committeeClerk' | 'bureauOfficer' | 'bureauHead' | 'bureauBuyer' | 'financeClerk' | 'financeHead' | 'subdistrictLeader' | 'subdistrictOfficer' | 'subdistrictEnforcer' | 'departmentHead' | 'departmentOfficer' | 'agencyAdmin' | 'agencyQc' | 'expert' | 'evaluator' | 'supplier' | 'enterpriseHead' | 'enterpriseSafetyManager' | 'auditor' | 'systemAdmin' | 'securityAdmin' | 'auditAdmin';
    };
    url: '/api/directory/persons';
};

export type DirectoryPersonsErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type DirectoryPersonsError = DirectoryPersonsErrors[keyof DirectoryPersonsErrors];

export type DirectoryPersonsResponses = {
    /**
     * 今日在岗人员
     */
    200: Array<PersonInPostView>;
};

export type DirectoryPersonsResponse = DirectoryPersonsResponses[keyof DirectoryPersonsResponses];

export type DirectoryListData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/directory/substitutions';
};

export type DirectoryListErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type DirectoryListError = DirectoryListErrors[keyof DirectoryListErrors];

export type DirectoryListResponses = {
    /**
     * 本人被代理和代理他人的
     */
    200: Array<SubstitutionItemView>;
};

export type DirectoryListResponse = DirectoryListResponses[keyof DirectoryListResponses];

export type DirectoryAddData = {
    body: SubstitutionBody;
    path?: never;
    query?: never;
    url: '/api/directory/substitutions';
};

export type DirectoryAddErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type DirectoryAddError = DirectoryAddErrors[keyof DirectoryAddErrors];

export type DirectoryAddResponses = {
    201: SubstitutionItemView;
};

export type DirectoryAddResponse = DirectoryAddResponses[keyof DirectoryAddResponses];

export type DirectoryRevokeData = {
    body?: never;
    path: {
        /**
         * 代理
         */
        id: string;
    };
    query?: never;
    url: '/api/directory/substitutions/{id}';
};

export type DirectoryRevokeErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type DirectoryRevokeError = DirectoryRevokeErrors[keyof DirectoryRevokeErrors];

export type DirectoryRevokeResponses = {
    /**
     * 此前以代理身份的办理仍然有效
     */
    204: void;
};

export type DirectoryRevokeResponse = DirectoryRevokeResponses[keyof DirectoryRevokeResponses];

export type DirectoryUnitsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 单位类别
         */
        kind?: 'government' | 'committee' | 'committeeOffice' | 'bureau' | 'finance' | 'department' | 'subdistrict' | 'agency' | 'supervision';
    };
    url: '/api/directory/units';
};

export type DirectoryUnitsErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type DirectoryUnitsError = DirectoryUnitsErrors[keyof DirectoryUnitsErrors];

export type DirectoryUnitsResponses = {
    200: Array<UnitView>;
};

export type DirectoryUnitsResponse = DirectoryUnitsResponses[keyof DirectoryUnitsResponses];

export type EventsStreamData = {
    body?: never;
    headers?: {
        /**
         * 断线前收到的最后一条的编号，由浏览器自动带上
         */
        'Last-Event-ID'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/events';
};

export type EventsStreamErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type EventsStreamError = EventsStreamErrors[keyof EventsStreamErrors];

export type EventsStreamResponses = {
    /**
     * text/event-stream。ready：已接通；case：管辖范围内的案卷有变化（只有编号、类别、阶段）；inbox：本人岗位的待办有变化；reset：离开过久，请重新读取各列表。
     */
    200: string;
};

export type EventsStreamResponse = EventsStreamResponses[keyof EventsStreamResponses];

export type HazardsListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 属地
         *
         * 可填多个，以逗号分隔
         */
        subdistrict?: Array<string>;
        /**
         * 行业主管部门
         *
         * 可填多个，以逗号分隔
         */
        department?: Array<string>;
        /**
         * 中介服务机构
         *
         * 可填多个，以逗号分隔
         */
        agency?: Array<string>;
        /**
         * 企业
         *
         * 可填多个，以逗号分隔
         */
        enterprise?: Array<string>;
        /**
         * 行业
         *
         * 可填多个，以逗号分隔
         */
        industry?: Array<string>;
        /**
         * 级别
         *
         * 可填多个，以逗号分隔
         */
        level?: Array<'general' | 'major' | 'listed'>;
        /**
         * 阶段
         *
         * 可填多个，以逗号分隔
         */
        stage?: Array<'reported' | 'filed' | 'classified' | 'notified' | 'ordered' | 'rectifying' | 'claimed' | 'reviewing' | 'passed' | 'reportIn' | 'closed' | 'voided' | 'merged'>;
        /**
         * 办结方式
         *
         * 可填多个，以逗号分隔
         */
        outcome?: Array<'closed' | 'voided' | 'merged'>;
        /**
         * 来源
         *
         * 可填多个，以逗号分隔；report：排查报告；import：台账导入；history：补录（原台账已销号）
         */
        source?: Array<'report' | 'import' | 'history'>;
        /**
         * 附加状态
         *
         * 可填多个，以逗号分隔
         */
        overlay?: Array<'overdue' | 'listed' | 'suspended' | 'disputed' | 'extensionAsked' | 'closureProposed' | 'transferring' | 'recurred'>;
        /**
         * 未办结
         */
        open?: 'true' | 'false';
        /**
         * 逾期
         */
        overdue?: 'true' | 'false';
        /**
         * 按期整改
         *
         * 最近一次未被复查退回的整改申请（或销号）在期限届满前；期限已含批准的延期
         */
        onTime?: 'true' | 'false';
        /**
         * 补录（原台账已销号）
         */
        history?: 'true' | 'false';
        /**
         * 导入编号
         */
        importId?: string;
        /**
         * 排查报告案卷
         */
        reportCaseId?: string;
        /**
         * 发现日期（起）
         */
        foundFrom?: string;
        /**
         * 发现日期（止）
         */
        foundTo?: string;
        /**
         * 整改期限（起）
         */
        dueFrom?: string;
        /**
         * 整改期限（止）
         */
        dueTo?: string;
        /**
         * 办结日期（起）
         */
        closedFrom?: string;
        /**
         * 办结日期（止）
         */
        closedTo?: string;
        /**
         * 检索词
         *
         * 在编号、企业、描述、部位、类别中检索；多个词以空格分隔，须全部出现
         */
        q?: string;
        /**
         * 排序
         *
         * newest：新发现在前；due：先到期在前
         */
        sort?: 'newest' | 'due';
        /**
         * 每页条数
         */
        limit?: number;
        /**
         * 翻页位置
         *
         * 上一页回答中的 next；只能用于同样的查询条件
         */
        cursor?: string;
    };
    url: '/api/hazards';
};

export type HazardsListErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type HazardsListError = HazardsListErrors[keyof HazardsListErrors];

export type HazardsListResponses = {
    200: HazardPageView;
};

export type HazardsListResponse = HazardsListResponses[keyof HazardsListResponses];

export type HazardsExportData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 属地
         *
         * 可填多个，以逗号分隔
         */
        subdistrict?: Array<string>;
        /**
         * 行业主管部门
         *
         * 可填多个，以逗号分隔
         */
        department?: Array<string>;
        /**
         * 中介服务机构
         *
         * 可填多个，以逗号分隔
         */
        agency?: Array<string>;
        /**
         * 企业
         *
         * 可填多个，以逗号分隔
         */
        enterprise?: Array<string>;
        /**
         * 行业
         *
         * 可填多个，以逗号分隔
         */
        industry?: Array<string>;
        /**
         * 级别
         *
         * 可填多个，以逗号分隔
         */
        level?: Array<'general' | 'major' | 'listed'>;
        /**
         * 阶段
         *
         * 可填多个，以逗号分隔
         */
        stage?: Array<'reported' | 'filed' | 'classified' | 'notified' | 'ordered' | 'rectifying' | 'claimed' | 'reviewing' | 'passed' | 'reportIn' | 'closed' | 'voided' | 'merged'>;
        /**
         * 办结方式
         *
         * 可填多个，以逗号分隔
         */
        outcome?: Array<'closed' | 'voided' | 'merged'>;
        /**
         * 来源
         *
         * 可填多个，以逗号分隔；report：排查报告；import：台账导入；history：补录（原台账已销号）
         */
        source?: Array<'report' | 'import' | 'history'>;
        /**
         * 附加状态
         *
         * 可填多个，以逗号分隔
         */
        overlay?: Array<'overdue' | 'listed' | 'suspended' | 'disputed' | 'extensionAsked' | 'closureProposed' | 'transferring' | 'recurred'>;
        /**
         * 未办结
         */
        open?: 'true' | 'false';
        /**
         * 逾期
         */
        overdue?: 'true' | 'false';
        /**
         * 按期整改
         *
         * 最近一次未被复查退回的整改申请（或销号）在期限届满前；期限已含批准的延期
         */
        onTime?: 'true' | 'false';
        /**
         * 补录（原台账已销号）
         */
        history?: 'true' | 'false';
        /**
         * 导入编号
         */
        importId?: string;
        /**
         * 排查报告案卷
         */
        reportCaseId?: string;
        /**
         * 发现日期（起）
         */
        foundFrom?: string;
        /**
         * 发现日期（止）
         */
        foundTo?: string;
        /**
         * 整改期限（起）
         */
        dueFrom?: string;
        /**
         * 整改期限（止）
         */
        dueTo?: string;
        /**
         * 办结日期（起）
         */
        closedFrom?: string;
        /**
         * 办结日期（止）
         */
        closedTo?: string;
        /**
         * 检索词
         *
         * 在编号、企业、描述、部位、类别中检索；多个词以空格分隔，须全部出现
         */
        q?: string;
    };
    url: '/api/hazards/export';
};

export type HazardsExportErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type HazardsExportError = HazardsExportErrors[keyof HazardsExportErrors];

export type HazardsExportResponses = {
    /**
     * 与同样条件的台账完全一致的 Excel 文件
     */
    200: Blob | File;
};

export type HazardsExportResponse = HazardsExportResponses[keyof HazardsExportResponses];

export type HazardsFacetsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 属地
         *
         * 可填多个，以逗号分隔
         */
        subdistrict?: Array<string>;
        /**
         * 行业主管部门
         *
         * 可填多个，以逗号分隔
         */
        department?: Array<string>;
        /**
         * 中介服务机构
         *
         * 可填多个，以逗号分隔
         */
        agency?: Array<string>;
        /**
         * 企业
         *
         * 可填多个，以逗号分隔
         */
        enterprise?: Array<string>;
        /**
         * 行业
         *
         * 可填多个，以逗号分隔
         */
        industry?: Array<string>;
        /**
         * 级别
         *
         * 可填多个，以逗号分隔
         */
        level?: Array<'general' | 'major' | 'listed'>;
        /**
         * 阶段
         *
         * 可填多个，以逗号分隔
         */
        stage?: Array<'reported' | 'filed' | 'classified' | 'notified' | 'ordered' | 'rectifying' | 'claimed' | 'reviewing' | 'passed' | 'reportIn' | 'closed' | 'voided' | 'merged'>;
        /**
         * 办结方式
         *
         * 可填多个，以逗号分隔
         */
        outcome?: Array<'closed' | 'voided' | 'merged'>;
        /**
         * 来源
         *
         * 可填多个，以逗号分隔；report：排查报告；import：台账导入；history：补录（原台账已销号）
         */
        source?: Array<'report' | 'import' | 'history'>;
        /**
         * 附加状态
         *
         * 可填多个，以逗号分隔
         */
        overlay?: Array<'overdue' | 'listed' | 'suspended' | 'disputed' | 'extensionAsked' | 'closureProposed' | 'transferring' | 'recurred'>;
        /**
         * 未办结
         */
        open?: 'true' | 'false';
        /**
         * 逾期
         */
        overdue?: 'true' | 'false';
        /**
         * 按期整改
         *
         * 最近一次未被复查退回的整改申请（或销号）在期限届满前；期限已含批准的延期
         */
        onTime?: 'true' | 'false';
        /**
         * 补录（原台账已销号）
         */
        history?: 'true' | 'false';
        /**
         * 导入编号
         */
        importId?: string;
        /**
         * 排查报告案卷
         */
        reportCaseId?: string;
        /**
         * 发现日期（起）
         */
        foundFrom?: string;
        /**
         * 发现日期（止）
         */
        foundTo?: string;
        /**
         * 整改期限（起）
         */
        dueFrom?: string;
        /**
         * 整改期限（止）
         */
        dueTo?: string;
        /**
         * 办结日期（起）
         */
        closedFrom?: string;
        /**
         * 办结日期（止）
         */
        closedTo?: string;
        /**
         * 检索词
         *
         * 在编号、企业、描述、部位、类别中检索；多个词以空格分隔，须全部出现
         */
        q?: string;
    };
    url: '/api/hazards/facets';
};

export type HazardsFacetsErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type HazardsFacetsError = HazardsFacetsErrors[keyof HazardsFacetsErrors];

export type HazardsFacetsResponses = {
    /**
     * 按各条件的取值统计，供筛选
     */
    200: FacetsView;
};

export type HazardsFacetsResponse = HazardsFacetsResponses[keyof HazardsFacetsResponses];

export type HealthLiveData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/health/live';
};

export type HealthLiveErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type HealthLiveError = HealthLiveErrors[keyof HealthLiveErrors];

export type HealthLiveResponses = {
    200: LivenessView;
};

export type HealthLiveResponse = HealthLiveResponses[keyof HealthLiveResponses];

export type HealthReadyData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/health/ready';
};

export type HealthReadyErrors = {
    503: ReadinessView;
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type HealthReadyError = HealthReadyErrors[keyof HealthReadyErrors];

export type HealthReadyResponses = {
    200: ReadinessView;
};

export type HealthReadyResponse = HealthReadyResponses[keyof HealthReadyResponses];

export type ImportsUploadData = {
    body: {
        /**
         * 台账文件（.xlsx 或 .csv），一次一个
         */
        file: Blob | File;
        /**
         * 台账没有写明单位时选定的单位
         */
        unit?: string;
    };
    path?: never;
    query?: never;
    url: '/api/imports';
};

export type ImportsUploadErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type ImportsUploadError = ImportsUploadErrors[keyof ImportsUploadErrors];

export type ImportsUploadResponses = {
    /**
     * 试读结果；尚未导入任何隐患
     */
    201: ImportView;
};

export type ImportsUploadResponse = ImportsUploadResponses[keyof ImportsUploadResponses];

export type ImportsReadData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/imports/{id}';
};

export type ImportsReadErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type ImportsReadError = ImportsReadErrors[keyof ImportsReadErrors];

export type ImportsReadResponses = {
    200: ImportView;
};

export type ImportsReadResponse = ImportsReadResponses[keyof ImportsReadResponses];

export type ImportsCommitData = {
    body?: never;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/imports/{id}/commit';
};

export type ImportsCommitErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type ImportsCommitError = ImportsCommitErrors[keyof ImportsCommitErrors];

export type ImportsCommitResponses = {
    /**
     * 已提交：各行按顺序立案，进度见 progress
     */
    200: ImportView;
};

export type ImportsCommitResponse = ImportsCommitResponses[keyof ImportsCommitResponses];

export type ImportsRemapData = {
    body: ImportMappingBody;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/imports/{id}/mapping';
};

export type ImportsRemapErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type ImportsRemapError = ImportsRemapErrors[keyof ImportsRemapErrors];

export type ImportsRemapResponses = {
    /**
     * 按更正后的列重新读出的结果
     */
    200: ImportView;
};

export type ImportsRemapResponse = ImportsRemapResponses[keyof ImportsRemapResponses];

export type ImportsProgressData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/imports/{id}/progress';
};

export type ImportsProgressErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type ImportsProgressError = ImportsProgressErrors[keyof ImportsProgressErrors];

export type ImportsProgressResponses = {
    200: ImportProgressView;
};

export type ImportsProgressResponse = ImportsProgressResponses[keyof ImportsProgressResponses];

export type ImportsResultData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/imports/{id}/result';
};

export type ImportsResultErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type ImportsResultError = ImportsResultErrors[keyof ImportsResultErrors];

export type ImportsResultResponses = {
    /**
     * 结果文件：各行原文、结果与问题
     */
    200: Blob | File;
};

export type ImportsResultResponse = ImportsResultResponses[keyof ImportsResultResponses];

export type ImportsRowsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        /**
         * 从何处起
         *
         * 上一页给出的起点
         */
        after?: number;
        /**
         * 每页行数
         */
        limit?: number;
        /**
         * 结果
         */
        status?: 'importable' | 'failed' | 'skipped' | 'starting' | 'imported' | 'alreadyThere' | 'error';
    };
    url: '/api/imports/{id}/rows';
};

export type ImportsRowsErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type ImportsRowsError = ImportsRowsErrors[keyof ImportsRowsErrors];

export type ImportsRowsResponses = {
    200: ImportRowsView;
};

export type ImportsRowsResponse = ImportsRowsResponses[keyof ImportsRowsResponses];

export type MeetingsListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 每页条数
         */
        limit?: number;
        /**
         * 翻页位置
         */
        cursor?: string;
    };
    url: '/api/meetings';
};

export type MeetingsListErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type MeetingsListError = MeetingsListErrors[keyof MeetingsListErrors];

export type MeetingsListResponses = {
    /**
     * 最近月份在前
     */
    200: MeetingPageView;
};

export type MeetingsListResponse = MeetingsListResponses[keyof MeetingsListResponses];

export type MeetingsOpenData = {
    body: MeetingBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/meetings';
};

export type MeetingsOpenErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type MeetingsOpenError = MeetingsOpenErrors[keyof MeetingsOpenErrors];

export type MeetingsOpenResponses = {
    /**
     * 已排期
     */
    201: OpenedMeetingView;
};

export type MeetingsOpenResponse = MeetingsOpenResponses[keyof MeetingsOpenResponses];

export type MeetingsDetailData = {
    body?: never;
    path: {
        /**
         * 案卷
         */
        id: string;
    };
    query?: never;
    url: '/api/meetings/{id}';
};

export type MeetingsDetailErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type MeetingsDetailError = MeetingsDetailErrors[keyof MeetingsDetailErrors];

export type MeetingsDetailResponses = {
    200: MeetingDetailView;
};

export type MeetingsDetailResponse = MeetingsDetailResponses[keyof MeetingsDetailResponses];

export type NoticesListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 只看未读
         */
        unread?: 'true';
        /**
         * 每页条数
         */
        limit?: number;
        /**
         * 翻页位置
         *
         * 上一页回答中的 next
         */
        cursor?: string;
    };
    url: '/api/notices';
};

export type NoticesListErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type NoticesListError = NoticesListErrors[keyof NoticesListErrors];

export type NoticesListResponses = {
    200: NoticePageView;
};

export type NoticesListResponse = NoticesListResponses[keyof NoticesListResponses];

export type NoticesCountsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/notices/counts';
};

export type NoticesCountsErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type NoticesCountsError = NoticesCountsErrors[keyof NoticesCountsErrors];

export type NoticesCountsResponses = {
    200: NoticeCountView;
};

export type NoticesCountsResponse = NoticesCountsResponses[keyof NoticesCountsResponses];

export type NoticesReadData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/notices/{id}/read';
};

export type NoticesReadErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type NoticesReadError = NoticesReadErrors[keyof NoticesReadErrors];

export type NoticesReadResponses = {
    /**
     * 已标为已读
     */
    204: void;
};

export type NoticesReadResponse = NoticesReadResponses[keyof NoticesReadResponses];

export type OverviewReadData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/overview';
};

export type OverviewReadErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type OverviewReadError = OverviewReadErrors[keyof OverviewReadErrors];

export type OverviewReadResponses = {
    /**
     * 督办大屏各项数字；每项都带有能列出它的台账查询条件
     */
    200: OverviewView;
};

export type OverviewReadResponse = OverviewReadResponses[keyof OverviewReadResponses];

export type PolicyBookData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 版本
         *
         * 不填则为今日生效的版本
         */
        version?: string;
    };
    url: '/api/policy';
};

export type PolicyBookErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type PolicyBookError = PolicyBookErrors[keyof PolicyBookErrors];

export type PolicyBookResponses = {
    /**
     * 一个版本的全部参数
     */
    200: PolicyBookView;
};

export type PolicyBookResponse = PolicyBookResponses[keyof PolicyBookResponses];

export type PolicyHistoryData = {
    body?: never;
    path: {
        /**
         * 参数键
         */
        key: string;
    };
    query?: never;
    url: '/api/policy/{key}/history';
};

export type PolicyHistoryErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type PolicyHistoryError = PolicyHistoryErrors[keyof PolicyHistoryErrors];

export type PolicyHistoryResponses = {
    /**
     * 该参数历次取值，最近的在前
     */
    200: Array<PolicyHistoryView>;
};

export type PolicyHistoryResponse = PolicyHistoryResponses[keyof PolicyHistoryResponses];

export type ReportsListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 每页条数
         */
        limit?: number;
        /**
         * 翻页位置
         *
         * 上一页回答中的 next
         */
        cursor?: string;
    };
    url: '/api/reports';
};

export type ReportsListErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type ReportsListError = ReportsListErrors[keyof ReportsListErrors];

export type ReportsListResponses = {
    /**
     * 最近报送的在前
     */
    200: ReportsPageView;
};

export type ReportsListResponse = ReportsListResponses[keyof ReportsListResponses];

export type ReportsSubmitData = {
    body: ReportBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/reports';
};

export type ReportsSubmitErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type ReportsSubmitError = ReportsSubmitErrors[keyof ReportsSubmitErrors];

export type ReportsSubmitResponses = {
    /**
     * 以同一提交编号报送过，未重复立案
     */
    200: ReportView;
    /**
     * 报告及其隐患均已可查
     */
    201: ReportView;
    /**
     * 已受理，尚在处理：稍后以同一提交编号重试
     */
    202: ReportPendingView;
};

export type ReportsSubmitResponse = ReportsSubmitResponses[keyof ReportsSubmitResponses];

export type ReportsByIdData = {
    body?: never;
    path: {
        /**
         * 报告
         */
        id: string;
    };
    query?: never;
    url: '/api/reports/{id}';
};

export type ReportsByIdErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type ReportsByIdError = ReportsByIdErrors[keyof ReportsByIdErrors];

export type ReportsByIdResponses = {
    200: ReportView;
};

export type ReportsByIdResponse = ReportsByIdResponses[keyof ReportsByIdResponses];

export type RuleChangesListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 变更种类
         */
        kind?: 'policy' | 'calendar' | 'catalogue' | 'checklist';
        /**
         * 仅在办或仅已办结
         */
        open?: 'true' | 'false';
        /**
         * 翻页位置
         */
        cursor?: string;
    };
    url: '/api/rule-changes';
};

export type RuleChangesListErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type RuleChangesListError = RuleChangesListErrors[keyof RuleChangesListErrors];

export type RuleChangesListResponses = {
    /**
     * 最近提出的在前
     */
    200: RuleChangesPageView;
};

export type RuleChangesListResponse = RuleChangesListResponses[keyof RuleChangesListResponses];

export type RuleChangesOpenData = {
    body: RuleChangeBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/rule-changes';
};

export type RuleChangesOpenErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type RuleChangesOpenError = RuleChangesOpenErrors[keyof RuleChangesOpenErrors];

export type RuleChangesOpenResponses = {
    /**
     * 已送审
     */
    201: RuleChangeOpenedView;
};

export type RuleChangesOpenResponse = RuleChangesOpenResponses[keyof RuleChangesOpenResponses];

export type RuleChangesPreviewData = {
    body: ChangeContentBody;
    path?: never;
    query?: never;
    url: '/api/rule-changes/previews';
};

export type RuleChangesPreviewErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type RuleChangesPreviewError = RuleChangesPreviewErrors[keyof RuleChangesPreviewErrors];

export type RuleChangesPreviewResponses = {
    200: ChangePreviewView;
};

export type RuleChangesPreviewResponse = RuleChangesPreviewResponses[keyof RuleChangesPreviewResponses];

export type RuleChangesByIdData = {
    body?: never;
    path: {
        /**
         * 变更案卷
         */
        id: string;
    };
    query?: never;
    url: '/api/rule-changes/{id}';
};

export type RuleChangesByIdErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type RuleChangesByIdError = RuleChangesByIdErrors[keyof RuleChangesByIdErrors];

export type RuleChangesByIdResponses = {
    200: RuleChangeView;
};

export type RuleChangesByIdResponse = RuleChangesByIdResponses[keyof RuleChangesByIdResponses];

export type RuleChangesRedraftData = {
    body: ChangeContentBody;
    path: {
        /**
         * 变更案卷
         */
        id: string;
    };
    query?: never;
    url: '/api/rule-changes/{id}/drafts';
};

export type RuleChangesRedraftErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type RuleChangesRedraftError = RuleChangesRedraftErrors[keyof RuleChangesRedraftErrors];

export type RuleChangesRedraftResponses = {
    /**
     * 已保存；办理“重新报批”时附上
     */
    201: RuleDraftView;
};

export type RuleChangesRedraftResponse = RuleChangesRedraftResponses[keyof RuleChangesRedraftResponses];

export type ViewsListData = {
    body?: never;
    path?: never;
    query: {
        /**
         * 列表
         */
        list: 'inbox' | 'hazards' | 'supervision';
    };
    url: '/api/saved-views';
};

export type ViewsListErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type ViewsListError = ViewsListErrors[keyof ViewsListErrors];

export type ViewsListResponses = {
    /**
     * 本人的和本单位共享的
     */
    200: SavedViewsView;
};

export type ViewsListResponse = ViewsListResponses[keyof ViewsListResponses];

export type ViewsKeepData = {
    body: KeepViewBody;
    path?: never;
    query?: never;
    url: '/api/saved-views';
};

export type ViewsKeepErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type ViewsKeepError = ViewsKeepErrors[keyof ViewsKeepErrors];

export type ViewsKeepResponses = {
    /**
     * 同名的以新条件替换
     */
    201: SavedViewView;
};

export type ViewsKeepResponse = ViewsKeepResponses[keyof ViewsKeepResponses];

export type ViewsRemoveData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/saved-views/{id}';
};

export type ViewsRemoveErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type ViewsRemoveError = ViewsRemoveErrors[keyof ViewsRemoveErrors];

export type ViewsRemoveResponses = {
    /**
     * 已删除
     */
    204: void;
};

export type ViewsRemoveResponse = ViewsRemoveResponses[keyof ViewsRemoveResponses];

export type SessionSignOutData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session';
};

export type SessionSignOutErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type SessionSignOutError = SessionSignOutErrors[keyof SessionSignOutErrors];

export type SessionSignOutResponses = {
    204: void;
};

export type SessionSignOutResponse = SessionSignOutResponses[keyof SessionSignOutResponses];

export type SessionReadData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session';
};

export type SessionReadErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type SessionReadError = SessionReadErrors[keyof SessionReadErrors];

export type SessionReadResponses = {
    200: SessionView;
};

export type SessionReadResponse = SessionReadResponses[keyof SessionReadResponses];

export type SessionSignInData = {
    body: SignInBody;
    path?: never;
    query?: never;
    url: '/api/session';
};

export type SessionSignInErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type SessionSignInError = SessionSignInErrors[keyof SessionSignInErrors];

export type SessionSignInResponses = {
    200: SessionView;
};

export type SessionSignInResponse = SessionSignInResponses[keyof SessionSignInResponses];

export type SessionChangePasswordData = {
    body: PasswordChangeBody;
    path?: never;
    query?: never;
    url: '/api/session/password';
};

export type SessionChangePasswordErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type SessionChangePasswordError = SessionChangePasswordErrors[keyof SessionChangePasswordErrors];

export type SessionChangePasswordResponses = {
    204: void;
};

export type SessionChangePasswordResponse = SessionChangePasswordResponses[keyof SessionChangePasswordResponses];

export type SessionEnterAsData = {
    body: PersonaBody;
    path?: never;
    query?: never;
    url: '/api/session/persona';
};

export type SessionEnterAsErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type SessionEnterAsError = SessionEnterAsErrors[keyof SessionEnterAsErrors];

export type SessionEnterAsResponses = {
    /**
     * 仅演示模式
     */
    200: SessionView;
};

export type SessionEnterAsResponse = SessionEnterAsResponses[keyof SessionEnterAsResponses];

export type SessionPersonasData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session/personas';
};

export type SessionPersonasErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type SessionPersonasError = SessionPersonasErrors[keyof SessionPersonasErrors];

export type SessionPersonasResponses = {
    /**
     * 仅演示模式
     */
    200: Array<PersonaView>;
};

export type SessionPersonasResponse = SessionPersonasResponses[keyof SessionPersonasResponses];

export type SupervisionListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 承办单位
         *
         * 单位编号，可多个，以逗号分隔
         */
        unit?: Array<string>;
        /**
         * 承办人
         *
         * 人员编号；none 为无人认领
         */
        person?: Array<string>;
        /**
         * 已到的督办级次
         */
        step?: Array<'remind' | 'overdue' | 'chooseMeasure' | 'supervisionLetter' | 'interview' | 'agendaItem' | 'escalate' | 'none'>;
        /**
         * 级别
         */
        level?: Array<'general' | 'major' | 'listed' | 'none'>;
        /**
         * 类别
         */
        process?: Array<'hazard' | 'report' | 'assignment' | 'meeting' | 'policyChange' | 'tender' | 'budget' | 'payment'>;
        /**
         * 检索词
         *
         * 在编号、标题、企业名称中检索
         */
        q?: string;
        /**
         * 每页条数
         */
        limit?: number;
        /**
         * 翻页位置
         *
         * 上一页回答中的 next
         */
        cursor?: string;
    };
    url: '/api/supervision';
};

export type SupervisionListErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type SupervisionListError = SupervisionListErrors[keyof SupervisionListErrors];

export type SupervisionListResponses = {
    /**
     * 逾期事项，逾期最久的在前
     */
    200: SupervisionPageView;
};

export type SupervisionListResponse = SupervisionListResponses[keyof SupervisionListResponses];

export type SupervisionFiguresData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 承办单位
         *
         * 单位编号，可多个，以逗号分隔
         */
        unit?: Array<string>;
        /**
         * 承办人
         *
         * 人员编号；none 为无人认领
         */
        person?: Array<string>;
        /**
         * 已到的督办级次
         */
        step?: Array<'remind' | 'overdue' | 'chooseMeasure' | 'supervisionLetter' | 'interview' | 'agendaItem' | 'escalate' | 'none'>;
        /**
         * 级别
         */
        level?: Array<'general' | 'major' | 'listed' | 'none'>;
        /**
         * 类别
         */
        process?: Array<'hazard' | 'report' | 'assignment' | 'meeting' | 'policyChange' | 'tender' | 'budget' | 'payment'>;
        /**
         * 检索词
         *
         * 在编号、标题、企业名称中检索
         */
        q?: string;
    };
    url: '/api/supervision/figures';
};

export type SupervisionFiguresErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type SupervisionFiguresError = SupervisionFiguresErrors[keyof SupervisionFiguresErrors];

export type SupervisionFiguresResponses = {
    /**
     * 按单位、人员、级次、级别、类别统计；每项都带有能列出它的条件
     */
    200: SupervisionFiguresView;
};

export type SupervisionFiguresResponse = SupervisionFiguresResponses[keyof SupervisionFiguresResponses];

export type TasksListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 环节
         *
         * 环节名，不含会办单位；案卷类视图看其未办结的环节
         */
        node?: string;
        /**
         * 隐患级别
         */
        level?: 'general' | 'major' | 'listed';
        /**
         * 检索词
         *
         * 在编号、标题、企业名称中检索
         */
        text?: string;
        /**
         * 视图
         */
        view?: 'todo' | 'done' | 'mine' | 'cc' | 'substitute';
        /**
         * 到期
         *
         * 逾期、今日到期、三日内（工作日）；暂停计时的不在其中
         */
        due?: 'overdue' | 'today' | 'soon';
        /**
         * 每页条数
         */
        limit?: number;
        /**
         * 翻页位置
         *
         * 上一页回答中的 next
         */
        cursor?: string;
    };
    url: '/api/tasks';
};

export type TasksListErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type TasksListError = TasksListErrors[keyof TasksListErrors];

export type TasksListResponses = {
    /**
     * 待办、已办、我发起、抄送我、代理
     */
    200: InboxPageView;
};

export type TasksListResponse = TasksListResponses[keyof TasksListResponses];

export type TaskActsDecideAllData = {
    body: BulkBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/tasks/bulk';
};

export type TaskActsDecideAllErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type TaskActsDecideAllError = TaskActsDecideAllErrors[keyof TaskActsDecideAllErrors];

export type TaskActsDecideAllResponses = {
    /**
     * 逐件回答；重试沿用原提交编号
     */
    200: BulkView;
};

export type TaskActsDecideAllResponse = TaskActsDecideAllResponses[keyof TaskActsDecideAllResponses];

export type TasksCountsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * 环节
         *
         * 环节名，不含会办单位；案卷类视图看其未办结的环节
         */
        node?: string;
        /**
         * 隐患级别
         */
        level?: 'general' | 'major' | 'listed';
        /**
         * 检索词
         *
         * 在编号、标题、企业名称中检索
         */
        text?: string;
    };
    url: '/api/tasks/counts';
};

export type TasksCountsErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type TasksCountsError = TasksCountsErrors[keyof TasksCountsErrors];

export type TasksCountsResponses = {
    200: InboxCountsView;
};

export type TasksCountsResponse = TasksCountsResponses[keyof TasksCountsResponses];

export type TasksPageData = {
    body?: never;
    path: {
        /**
         * 待办
         *
         * <案卷编号>:<案卷内待办编号>
         */
        id: string;
    };
    query?: never;
    url: '/api/tasks/{id}';
};

export type TasksPageErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type TasksPageError = TasksPageErrors[keyof TasksPageErrors];

export type TasksPageResponses = {
    200: TaskPageView;
};

export type TasksPageResponse = TasksPageResponses[keyof TasksPageResponses];

export type TaskActsActData = {
    body: ActBody;
    headers: {
        /**
         * 提交编号：每次办理一个新编号，重试沿用原编号
         */
        'Idempotency-Key': string;
        /**
         * 以哪个岗位办理；不填则取适合的岗位
         */
        'X-Acting-Post'?: string;
    };
    path: {
        /**
         * 待办
         *
         * <案卷编号>:<案卷内待办编号>
         */
        id: string;
        /**
         * 办理方式
         *
         * 环节的办理方式，或认领、转办等操作
         */
        act: string;
    };
    query?: never;
    url: '/api/tasks/{id}/acts/{act}';
};

export type TaskActsActErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type TaskActsActError = TaskActsActErrors[keyof TaskActsActErrors];

export type TaskActsActResponses = {
    /**
     * 办理已完成，回执
     */
    200: ReceiptView;
    /**
     * 办理已受理，尚在处理：稍后以同一提交编号重试
     */
    202: PendingView;
};

export type TaskActsActResponse = TaskActsActResponses[keyof TaskActsActResponses];

export type TaskDeskCommentData = {
    body: CommentBody;
    path: {
        /**
         * 待办
         *
         * <案卷编号>:<案卷内待办编号>
         */
        id: string;
    };
    query?: never;
    url: '/api/tasks/{id}/comments';
};

export type TaskDeskCommentErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type TaskDeskCommentError = TaskDeskCommentErrors[keyof TaskDeskCommentErrors];

export type TaskDeskCommentResponses = {
    201: CommentStoredView;
};

export type TaskDeskCommentResponse = TaskDeskCommentResponses[keyof TaskDeskCommentResponses];

export type TaskDeskDropDraftData = {
    body?: never;
    path: {
        /**
         * 待办
         *
         * <案卷编号>:<案卷内待办编号>
         */
        id: string;
    };
    query?: never;
    url: '/api/tasks/{id}/draft';
};

export type TaskDeskDropDraftErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type TaskDeskDropDraftError = TaskDeskDropDraftErrors[keyof TaskDeskDropDraftErrors];

export type TaskDeskDropDraftResponses = {
    204: void;
};

export type TaskDeskDropDraftResponse = TaskDeskDropDraftResponses[keyof TaskDeskDropDraftResponses];

export type TaskDeskDraftData = {
    body?: never;
    path: {
        /**
         * 待办
         *
         * <案卷编号>:<案卷内待办编号>
         */
        id: string;
    };
    query?: never;
    url: '/api/tasks/{id}/draft';
};

export type TaskDeskDraftErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type TaskDeskDraftError = TaskDeskDraftErrors[keyof TaskDeskDraftErrors];

export type TaskDeskDraftResponses = {
    /**
     * 仅本人可见
     */
    200: DraftStoredView;
};

export type TaskDeskDraftResponse = TaskDeskDraftResponses[keyof TaskDeskDraftResponses];

export type TaskDeskSaveDraftData = {
    body: DraftBody;
    path: {
        /**
         * 待办
         *
         * <案卷编号>:<案卷内待办编号>
         */
        id: string;
    };
    query?: never;
    url: '/api/tasks/{id}/draft';
};

export type TaskDeskSaveDraftErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type TaskDeskSaveDraftError = TaskDeskSaveDraftErrors[keyof TaskDeskSaveDraftErrors];

export type TaskDeskSaveDraftResponses = {
    200: DraftStoredView;
};

export type TaskDeskSaveDraftResponse = TaskDeskSaveDraftResponses[keyof TaskDeskSaveDraftResponses];

export type TaskDeskReadData = {
    body?: never;
    path: {
        /**
         * 待办
         *
         * <案卷编号>:<案卷内待办编号>
         */
        id: string;
    };
    query?: never;
    url: '/api/tasks/{id}/read';
};

export type TaskDeskReadErrors = {
    /**
     * 问题说明（RFC 9457）
     */
    default: ProblemView;
};

export type TaskDeskReadError = TaskDeskReadErrors[keyof TaskDeskReadErrors];

export type TaskDeskReadResponses = {
    /**
     * 抄送已阅；已阅不是同意
     */
    200: ReadView;
};

export type TaskDeskReadResponse = TaskDeskReadResponses[keyof TaskDeskReadResponses];
