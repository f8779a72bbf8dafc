// Generated from apps/api/openapi.json by openapi-ts; not to be edited.
// @ts-nocheck -- the runtime it brings is written for looser optional fields than ours

import { type Client, formDataBodySerializer, type Options as Options2, type TDataShape } from './client';
import { client } from './client.gen';
import type { AssignmentsDetailData, AssignmentsDetailErrors, AssignmentsDetailResponses, AssignmentsListData, AssignmentsListErrors, AssignmentsListResponses, AssignmentsLoadsData, AssignmentsLoadsErrors, AssignmentsLoadsResponses, AssignmentsOpenData, AssignmentsOpenErrors, AssignmentsOpenResponses, AttachmentsAddData, AttachmentsAddErrors, AttachmentsAddResponses, AttachmentsOpenData, AttachmentsOpenErrors, AttachmentsOpenResponses, AttachmentsPreviewData, AttachmentsPreviewErrors, AttachmentsPreviewResponses, AttachmentsThumbnailData, AttachmentsThumbnailErrors, AttachmentsThumbnailResponses, AuditLogEntriesData, AuditLogEntriesErrors, AuditLogEntriesResponses, AuditLogRefusalsData, AuditLogRefusalsErrors, AuditLogRefusalsResponses, AuditLogSignInsData, AuditLogSignInsErrors, AuditLogSignInsResponses, AuditLogVerifyData, AuditLogVerifyErrors, AuditLogVerifyResponses, CasesEventsData, CasesEventsErrors, CasesEventsResponses, CasesPageData, CasesPageErrors, CasesPageResponses, CasesPutData, CasesPutErrors, CasesPutResponses, CatalogueCatalogueData, CatalogueCatalogueErrors, CatalogueCatalogueResponses, CatalogueChecklistsData, CatalogueChecklistsErrors, CatalogueChecklistsResponses, CredentialRegisterAddData, CredentialRegisterAddErrors, CredentialRegisterAddResponses, CredentialRegisterChangeData, CredentialRegisterChangeErrors, CredentialRegisterChangeResponses, CredentialRegisterListData, CredentialRegisterListErrors, CredentialRegisterListResponses, CredentialRegisterRevokeData, CredentialRegisterRevokeErrors, CredentialRegisterRevokeResponses, DirectoryAddData, DirectoryAddErrors, DirectoryAddResponses, DirectoryEnterprisesData, DirectoryEnterprisesErrors, DirectoryEnterprisesResponses, DirectoryListData, DirectoryListErrors, DirectoryListResponses, DirectoryPersonsData, DirectoryPersonsErrors, DirectoryPersonsResponses, DirectoryRevokeData, DirectoryRevokeErrors, DirectoryRevokeResponses, DirectoryUnitsData, DirectoryUnitsErrors, DirectoryUnitsResponses, EnterpriseRegisterAddData, EnterpriseRegisterAddErrors, EnterpriseRegisterAddResponses, EnterpriseRegisterChangeData, EnterpriseRegisterChangeErrors, EnterpriseRegisterChangeResponses, EnterpriseRegisterIndustriesData, EnterpriseRegisterIndustriesErrors, EnterpriseRegisterIndustriesResponses, EnterpriseRegisterListData, EnterpriseRegisterListErrors, EnterpriseRegisterListResponses, EventsStreamData, EventsStreamErrors, EventsStreamResponse, EventsStreamResponses, HazardsExportData, HazardsExportErrors, HazardsExportResponses, HazardsFacetsData, HazardsFacetsErrors, HazardsFacetsResponses, HazardsListData, HazardsListErrors, HazardsListResponses, HealthLiveData, HealthLiveErrors, HealthLiveResponses, HealthReadyData, HealthReadyErrors, HealthReadyResponses, ImportsCommitData, ImportsCommitErrors, ImportsCommitResponses, ImportsProgressData, ImportsProgressErrors, ImportsProgressResponses, ImportsReadData, ImportsReadErrors, ImportsReadResponses, ImportsRemapData, ImportsRemapErrors, ImportsRemapResponses, ImportsResultData, ImportsResultErrors, ImportsResultResponses, ImportsRowsData, ImportsRowsErrors, ImportsRowsResponses, ImportsUploadData, ImportsUploadErrors, ImportsUploadResponses, MeetingsDetailData, MeetingsDetailErrors, MeetingsDetailResponses, MeetingsListData, MeetingsListErrors, MeetingsListResponses, MeetingsOpenData, MeetingsOpenErrors, MeetingsOpenResponses, NoticesCountsData, NoticesCountsErrors, NoticesCountsResponses, NoticesListData, NoticesListErrors, NoticesListResponses, NoticesReadData, NoticesReadErrors, NoticesReadResponses, OverviewReadData, OverviewReadErrors, OverviewReadResponses, PeopleRegisterAddData, PeopleRegisterAddErrors, PeopleRegisterAddResponses, PeopleRegisterChangeData, PeopleRegisterChangeErrors, PeopleRegisterChangeResponses, PeopleRegisterListData, PeopleRegisterListErrors, PeopleRegisterListResponses, PeopleRegisterLockData, PeopleRegisterLockErrors, PeopleRegisterLockResponses, PeopleRegisterResetPasswordData, PeopleRegisterResetPasswordErrors, PeopleRegisterResetPasswordResponses, PeopleRegisterSignOutData, PeopleRegisterSignOutErrors, PeopleRegisterSignOutResponses, PeopleRegisterUnlockData, PeopleRegisterUnlockErrors, PeopleRegisterUnlockResponses, PolicyBookData, PolicyBookErrors, PolicyBookResponses, PolicyHistoryData, PolicyHistoryErrors, PolicyHistoryResponses, PolicyReadData, PolicyReadErrors, PolicyReadResponses, PolicyYearData, PolicyYearErrors, PolicyYearResponses, PolicyYearsData, PolicyYearsErrors, PolicyYearsResponses, PostRegisterEndData, PostRegisterEndErrors, PostRegisterEndResponses, PostRegisterGrantData, PostRegisterGrantErrors, PostRegisterGrantResponses, PostRegisterListData, PostRegisterListErrors, PostRegisterListResponses, ReportsByIdData, ReportsByIdErrors, ReportsByIdResponses, ReportsListData, ReportsListErrors, ReportsListResponses, ReportsSubmitData, ReportsSubmitErrors, ReportsSubmitResponses, RuleChangesByIdData, RuleChangesByIdErrors, RuleChangesByIdResponses, RuleChangesListData, RuleChangesListErrors, RuleChangesListResponses, RuleChangesOpenData, RuleChangesOpenErrors, RuleChangesOpenResponses, RuleChangesPreviewData, RuleChangesPreviewErrors, RuleChangesPreviewResponses, RuleChangesRedraftData, RuleChangesRedraftErrors, RuleChangesRedraftResponses, SessionChangePasswordData, SessionChangePasswordErrors, SessionChangePasswordResponses, SessionEnterAsData, SessionEnterAsErrors, SessionEnterAsResponses, SessionPersonasData, SessionPersonasErrors, SessionPersonasResponses, SessionReadData, SessionReadErrors, SessionReadResponses, SessionSignInData, SessionSignInErrors, SessionSignInResponses, SessionSignOutData, SessionSignOutErrors, SessionSignOutResponses, SubstitutionOversightEndData, SubstitutionOversightEndErrors, SubstitutionOversightEndResponses, SubstitutionOversightListData, SubstitutionOversightListErrors, SubstitutionOversightListResponses, SupervisionFiguresData, SupervisionFiguresErrors, SupervisionFiguresResponses, SupervisionListData, SupervisionListErrors, SupervisionListResponses, TaskActsActData, TaskActsActErrors, TaskActsActResponses, TaskActsDecideAllData, TaskActsDecideAllErrors, TaskActsDecideAllResponses, TaskDeskCommentData, TaskDeskCommentErrors, TaskDeskCommentResponses, TaskDeskDraftData, TaskDeskDraftErrors, TaskDeskDraftResponses, TaskDeskDropDraftData, TaskDeskDropDraftErrors, TaskDeskDropDraftResponses, TaskDeskReadData, TaskDeskReadErrors, TaskDeskReadResponses, TaskDeskSaveDraftData, TaskDeskSaveDraftErrors, TaskDeskSaveDraftResponses, TasksCountsData, TasksCountsErrors, TasksCountsResponses, TasksListData, TasksListErrors, TasksListResponses, TasksPageData, TasksPageErrors, TasksPageResponses, UnitRegisterAddData, UnitRegisterAddErrors, UnitRegisterAddResponses, UnitRegisterCloseData, UnitRegisterCloseErrors, UnitRegisterCloseResponses, UnitRegisterListData, UnitRegisterListErrors, UnitRegisterListResponses, UnitRegisterRenameData, UnitRegisterRenameErrors, UnitRegisterRenameResponses, ViewsKeepData, ViewsKeepErrors, ViewsKeepResponses, ViewsListData, ViewsListErrors, ViewsListResponses, ViewsRemoveData, ViewsRemoveErrors, ViewsRemoveResponses } from './types.gen';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: Record<string, unknown>;
};

/**
 * 查看审计记录
 */
export const auditLogEntries = <ThrowOnError extends boolean = false>(options?: Options<AuditLogEntriesData, ThrowOnError>) => (options?.client ?? client).get<AuditLogEntriesResponses, AuditLogEntriesErrors, ThrowOnError>({ url: '/api/administration/audit/entries', ...options });

/**
 * 查看审计记录
 */
export const auditLogRefusals = <ThrowOnError extends boolean = false>(options?: Options<AuditLogRefusalsData, ThrowOnError>) => (options?.client ?? client).get<AuditLogRefusalsResponses, AuditLogRefusalsErrors, ThrowOnError>({ url: '/api/administration/audit/refusals', ...options });

/**
 * 查看审计记录
 */
export const auditLogSignIns = <ThrowOnError extends boolean = false>(options?: Options<AuditLogSignInsData, ThrowOnError>) => (options?.client ?? client).get<AuditLogSignInsResponses, AuditLogSignInsErrors, ThrowOnError>({ url: '/api/administration/audit/sign-ins', ...options });

/**
 * 核验审计链
 */
export const auditLogVerify = <ThrowOnError extends boolean = false>(options: Options<AuditLogVerifyData, ThrowOnError>) => (options.client ?? client).post<AuditLogVerifyResponses, AuditLogVerifyErrors, ThrowOnError>({ url: '/api/administration/audit/verifications', ...options });

/**
 * 维护资质证书
 */
export const credentialRegisterList = <ThrowOnError extends boolean = false>(options?: Options<CredentialRegisterListData, ThrowOnError>) => (options?.client ?? client).get<CredentialRegisterListResponses, CredentialRegisterListErrors, ThrowOnError>({ url: '/api/administration/credentials', ...options });

/**
 * 维护资质证书
 */
export const credentialRegisterAdd = <ThrowOnError extends boolean = false>(options: Options<CredentialRegisterAddData, ThrowOnError>) => (options.client ?? client).post<CredentialRegisterAddResponses, CredentialRegisterAddErrors, ThrowOnError>({
    url: '/api/administration/credentials',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 维护资质证书
 */
export const credentialRegisterChange = <ThrowOnError extends boolean = false>(options: Options<CredentialRegisterChangeData, ThrowOnError>) => (options.client ?? client).put<CredentialRegisterChangeResponses, CredentialRegisterChangeErrors, ThrowOnError>({
    url: '/api/administration/credentials/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 维护资质证书
 */
export const credentialRegisterRevoke = <ThrowOnError extends boolean = false>(options: Options<CredentialRegisterRevokeData, ThrowOnError>) => (options.client ?? client).post<CredentialRegisterRevokeResponses, CredentialRegisterRevokeErrors, ThrowOnError>({
    url: '/api/administration/credentials/{id}/revocation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 维护企业登记
 */
export const enterpriseRegisterList = <ThrowOnError extends boolean = false>(options?: Options<EnterpriseRegisterListData, ThrowOnError>) => (options?.client ?? client).get<EnterpriseRegisterListResponses, EnterpriseRegisterListErrors, ThrowOnError>({ url: '/api/administration/enterprises', ...options });

/**
 * 维护企业登记
 */
export const enterpriseRegisterAdd = <ThrowOnError extends boolean = false>(options: Options<EnterpriseRegisterAddData, ThrowOnError>) => (options.client ?? client).post<EnterpriseRegisterAddResponses, EnterpriseRegisterAddErrors, ThrowOnError>({
    url: '/api/administration/enterprises',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 维护企业登记
 */
export const enterpriseRegisterIndustries = <ThrowOnError extends boolean = false>(options?: Options<EnterpriseRegisterIndustriesData, ThrowOnError>) => (options?.client ?? client).get<EnterpriseRegisterIndustriesResponses, EnterpriseRegisterIndustriesErrors, ThrowOnError>({ url: '/api/administration/enterprises/industries', ...options });

/**
 * 维护企业登记
 */
export const enterpriseRegisterChange = <ThrowOnError extends boolean = false>(options: Options<EnterpriseRegisterChangeData, ThrowOnError>) => (options.client ?? client).put<EnterpriseRegisterChangeResponses, EnterpriseRegisterChangeErrors, ThrowOnError>({
    url: '/api/administration/enterprises/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 任免岗位
 */
export const postRegisterList = <ThrowOnError extends boolean = false>(options?: Options<PostRegisterListData, ThrowOnError>) => (options?.client ?? client).get<PostRegisterListResponses, PostRegisterListErrors, ThrowOnError>({ url: '/api/administration/holdings', ...options });

/**
 * 任免岗位
 */
export const postRegisterGrant = <ThrowOnError extends boolean = false>(options: Options<PostRegisterGrantData, ThrowOnError>) => (options.client ?? client).post<PostRegisterGrantResponses, PostRegisterGrantErrors, ThrowOnError>({
    url: '/api/administration/holdings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 任免岗位
 */
export const postRegisterEnd = <ThrowOnError extends boolean = false>(options: Options<PostRegisterEndData, ThrowOnError>) => (options.client ?? client).post<PostRegisterEndResponses, PostRegisterEndErrors, ThrowOnError>({
    url: '/api/administration/holdings/{id}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 查看单位、人员和账号
 */
export const peopleRegisterList = <ThrowOnError extends boolean = false>(options?: Options<PeopleRegisterListData, ThrowOnError>) => (options?.client ?? client).get<PeopleRegisterListResponses, PeopleRegisterListErrors, ThrowOnError>({ url: '/api/administration/people', ...options });

/**
 * 维护人员和账号
 */
export const peopleRegisterAdd = <ThrowOnError extends boolean = false>(options: Options<PeopleRegisterAddData, ThrowOnError>) => (options.client ?? client).post<PeopleRegisterAddResponses, PeopleRegisterAddErrors, ThrowOnError>({
    url: '/api/administration/people',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 维护人员和账号
 */
export const peopleRegisterChange = <ThrowOnError extends boolean = false>(options: Options<PeopleRegisterChangeData, ThrowOnError>) => (options.client ?? client).put<PeopleRegisterChangeResponses, PeopleRegisterChangeErrors, ThrowOnError>({
    url: '/api/administration/people/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 维护人员和账号
 */
export const peopleRegisterLock = <ThrowOnError extends boolean = false>(options: Options<PeopleRegisterLockData, ThrowOnError>) => (options.client ?? client).post<PeopleRegisterLockResponses, PeopleRegisterLockErrors, ThrowOnError>({
    url: '/api/administration/people/{id}/lock',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 维护人员和账号
 */
export const peopleRegisterResetPassword = <ThrowOnError extends boolean = false>(options: Options<PeopleRegisterResetPasswordData, ThrowOnError>) => (options.client ?? client).post<PeopleRegisterResetPasswordResponses, PeopleRegisterResetPasswordErrors, ThrowOnError>({
    url: '/api/administration/people/{id}/password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 维护人员和账号
 */
export const peopleRegisterSignOut = <ThrowOnError extends boolean = false>(options: Options<PeopleRegisterSignOutData, ThrowOnError>) => (options.client ?? client).post<PeopleRegisterSignOutResponses, PeopleRegisterSignOutErrors, ThrowOnError>({
    url: '/api/administration/people/{id}/sign-out',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 启用账号、解除锁定
 */
export const peopleRegisterUnlock = <ThrowOnError extends boolean = false>(options: Options<PeopleRegisterUnlockData, ThrowOnError>) => (options.client ?? client).post<PeopleRegisterUnlockResponses, PeopleRegisterUnlockErrors, ThrowOnError>({
    url: '/api/administration/people/{id}/unlock',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 查看和终止离岗代理
 */
export const substitutionOversightList = <ThrowOnError extends boolean = false>(options?: Options<SubstitutionOversightListData, ThrowOnError>) => (options?.client ?? client).get<SubstitutionOversightListResponses, SubstitutionOversightListErrors, ThrowOnError>({ url: '/api/administration/substitutions', ...options });

/**
 * 查看和终止离岗代理
 */
export const substitutionOversightEnd = <ThrowOnError extends boolean = false>(options: Options<SubstitutionOversightEndData, ThrowOnError>) => (options.client ?? client).post<SubstitutionOversightEndResponses, SubstitutionOversightEndErrors, ThrowOnError>({
    url: '/api/administration/substitutions/{id}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 查看单位、人员和账号
 */
export const unitRegisterList = <ThrowOnError extends boolean = false>(options?: Options<UnitRegisterListData, ThrowOnError>) => (options?.client ?? client).get<UnitRegisterListResponses, UnitRegisterListErrors, ThrowOnError>({ url: '/api/administration/units', ...options });

/**
 * 维护单位
 */
export const unitRegisterAdd = <ThrowOnError extends boolean = false>(options: Options<UnitRegisterAddData, ThrowOnError>) => (options.client ?? client).post<UnitRegisterAddResponses, UnitRegisterAddErrors, ThrowOnError>({
    url: '/api/administration/units',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 维护单位
 */
export const unitRegisterRename = <ThrowOnError extends boolean = false>(options: Options<UnitRegisterRenameData, ThrowOnError>) => (options.client ?? client).put<UnitRegisterRenameResponses, UnitRegisterRenameErrors, ThrowOnError>({
    url: '/api/administration/units/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 维护单位
 */
export const unitRegisterClose = <ThrowOnError extends boolean = false>(options: Options<UnitRegisterCloseData, ThrowOnError>) => (options.client ?? client).post<UnitRegisterCloseResponses, UnitRegisterCloseErrors, ThrowOnError>({
    url: '/api/administration/units/{id}/closure',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 查看交办督办
 */
export const assignmentsList = <ThrowOnError extends boolean = false>(options?: Options<AssignmentsListData, ThrowOnError>) => (options?.client ?? client).get<AssignmentsListResponses, AssignmentsListErrors, ThrowOnError>({ url: '/api/assignments', ...options });

/**
 * 拟制交办督办文件
 */
export const assignmentsOpen = <ThrowOnError extends boolean = false>(options: Options<AssignmentsOpenData, ThrowOnError>) => (options.client ?? client).post<AssignmentsOpenResponses, AssignmentsOpenErrors, ThrowOnError>({
    url: '/api/assignments',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 查看交办督办
 */
export const assignmentsLoads = <ThrowOnError extends boolean = false>(options?: Options<AssignmentsLoadsData, ThrowOnError>) => (options?.client ?? client).get<AssignmentsLoadsResponses, AssignmentsLoadsErrors, ThrowOnError>({ url: '/api/assignments/loads', ...options });

/**
 * 查看交办督办
 */
export const assignmentsDetail = <ThrowOnError extends boolean = false>(options: Options<AssignmentsDetailData, ThrowOnError>) => (options.client ?? client).get<AssignmentsDetailResponses, AssignmentsDetailErrors, ThrowOnError>({ url: '/api/assignments/{id}', ...options });

/**
 * 上传附件
 */
export const attachmentsAdd = <ThrowOnError extends boolean = false>(options: Options<AttachmentsAddData, ThrowOnError>) => (options.client ?? client).post<AttachmentsAddResponses, AttachmentsAddErrors, ThrowOnError>({
    ...formDataBodySerializer,
    url: '/api/attachments',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * 查看附件
 */
export const attachmentsOpen = <ThrowOnError extends boolean = false>(options: Options<AttachmentsOpenData, ThrowOnError>) => (options.client ?? client).get<AttachmentsOpenResponses, AttachmentsOpenErrors, ThrowOnError>({ url: '/api/attachments/{id}', ...options });

/**
 * 查看附件
 */
export const attachmentsPreview = <ThrowOnError extends boolean = false>(options: Options<AttachmentsPreviewData, ThrowOnError>) => (options.client ?? client).get<AttachmentsPreviewResponses, AttachmentsPreviewErrors, ThrowOnError>({ url: '/api/attachments/{id}/preview', ...options });

/**
 * 查看附件
 */
export const attachmentsThumbnail = <ThrowOnError extends boolean = false>(options: Options<AttachmentsThumbnailData, ThrowOnError>) => (options.client ?? client).get<AttachmentsThumbnailResponses, AttachmentsThumbnailErrors, ThrowOnError>({ url: '/api/attachments/{id}/thumbnail', ...options });

/**
 * 查看期限与政策参数
 */
export const policyYears = <ThrowOnError extends boolean = false>(options?: Options<PolicyYearsData, ThrowOnError>) => (options?.client ?? client).get<PolicyYearsResponses, PolicyYearsErrors, ThrowOnError>({ url: '/api/calendars', ...options });

/**
 * 维护工作日历
 */
export const policyRead = <ThrowOnError extends boolean = false>(options: Options<PolicyReadData, ThrowOnError>) => (options.client ?? client).post<PolicyReadResponses, PolicyReadErrors, ThrowOnError>({
    ...formDataBodySerializer,
    url: '/api/calendars/readings',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * 查看期限与政策参数
 */
export const policyYear = <ThrowOnError extends boolean = false>(options: Options<PolicyYearData, ThrowOnError>) => (options.client ?? client).get<PolicyYearResponses, PolicyYearErrors, ThrowOnError>({ url: '/api/calendars/{year}', ...options });

/**
 * 查阅案卷
 */
export const casesPage = <ThrowOnError extends boolean = false>(options: Options<CasesPageData, ThrowOnError>) => (options.client ?? client).get<CasesPageResponses, CasesPageErrors, ThrowOnError>({ url: '/api/cases/{id}', ...options });

/**
 * 对案卷提出申请
 */
export const casesPut = <ThrowOnError extends boolean = false>(options: Options<CasesPutData, ThrowOnError>) => (options.client ?? client).post<CasesPutResponses, CasesPutErrors, ThrowOnError>({
    url: '/api/cases/{id}/acts/{motion}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 查阅案卷
 */
export const casesEvents = <ThrowOnError extends boolean = false>(options: Options<CasesEventsData, ThrowOnError>) => (options.client ?? client).get<CasesEventsResponses, CasesEventsErrors, ThrowOnError>({ url: '/api/cases/{id}/events', ...options });

/**
 * 查阅隐患分类目录和检查表
 */
export const catalogueCatalogue = <ThrowOnError extends boolean = false>(options?: Options<CatalogueCatalogueData, ThrowOnError>) => (options?.client ?? client).get<CatalogueCatalogueResponses, CatalogueCatalogueErrors, ThrowOnError>({ url: '/api/catalogue', ...options });

/**
 * 查阅隐患分类目录和检查表
 */
export const catalogueChecklists = <ThrowOnError extends boolean = false>(options?: Options<CatalogueChecklistsData, ThrowOnError>) => (options?.client ?? client).get<CatalogueChecklistsResponses, CatalogueChecklistsErrors, ThrowOnError>({ url: '/api/checklists', ...options });

/**
 * 查询企业
 */
export const directoryEnterprises = <ThrowOnError extends boolean = false>(options?: Options<DirectoryEnterprisesData, ThrowOnError>) => (options?.client ?? client).get<DirectoryEnterprisesResponses, DirectoryEnterprisesErrors, ThrowOnError>({ url: '/api/directory/enterprises', ...options });

/**
 * 查询单位、岗位和人员
 */
export const directoryPersons = <ThrowOnError extends boolean = false>(options: Options<DirectoryPersonsData, ThrowOnError>) => (options.client ?? client).get<DirectoryPersonsResponses, DirectoryPersonsErrors, ThrowOnError>({ url: '/api/directory/persons', ...options });

/**
 * 设置离岗代理
 */
export const directoryList = <ThrowOnError extends boolean = false>(options?: Options<DirectoryListData, ThrowOnError>) => (options?.client ?? client).get<DirectoryListResponses, DirectoryListErrors, ThrowOnError>({ url: '/api/directory/substitutions', ...options });

/**
 * 设置离岗代理
 */
export const directoryAdd = <ThrowOnError extends boolean = false>(options: Options<DirectoryAddData, ThrowOnError>) => (options.client ?? client).post<DirectoryAddResponses, DirectoryAddErrors, ThrowOnError>({
    url: '/api/directory/substitutions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 设置离岗代理
 */
export const directoryRevoke = <ThrowOnError extends boolean = false>(options: Options<DirectoryRevokeData, ThrowOnError>) => (options.client ?? client).delete<DirectoryRevokeResponses, DirectoryRevokeErrors, ThrowOnError>({ url: '/api/directory/substitutions/{id}', ...options });

/**
 * 查询单位、岗位和人员
 */
export const directoryUnits = <ThrowOnError extends boolean = false>(options?: Options<DirectoryUnitsData, ThrowOnError>) => (options?.client ?? client).get<DirectoryUnitsResponses, DirectoryUnitsErrors, ThrowOnError>({ url: '/api/directory/units', ...options });

/**
 * 接收实时消息
 */
export const eventsStream = <ThrowOnError extends boolean = false>(options?: Options<EventsStreamData, ThrowOnError, EventsStreamResponse>) => (options?.client ?? client).sse.get<EventsStreamResponses, EventsStreamErrors, ThrowOnError>({ url: '/api/events', ...options });

/**
 * 查阅隐患台账
 */
export const hazardsList = <ThrowOnError extends boolean = false>(options?: Options<HazardsListData, ThrowOnError>) => (options?.client ?? client).get<HazardsListResponses, HazardsListErrors, ThrowOnError>({ url: '/api/hazards', ...options });

/**
 * 导出隐患台账
 */
export const hazardsExport = <ThrowOnError extends boolean = false>(options?: Options<HazardsExportData, ThrowOnError>) => (options?.client ?? client).get<HazardsExportResponses, HazardsExportErrors, ThrowOnError>({ url: '/api/hazards/export', ...options });

/**
 * 查阅隐患台账
 */
export const hazardsFacets = <ThrowOnError extends boolean = false>(options?: Options<HazardsFacetsData, ThrowOnError>) => (options?.client ?? client).get<HazardsFacetsResponses, HazardsFacetsErrors, ThrowOnError>({ url: '/api/hazards/facets', ...options });

/**
 * 查看运行状态
 */
export const healthLive = <ThrowOnError extends boolean = false>(options?: Options<HealthLiveData, ThrowOnError>) => (options?.client ?? client).get<HealthLiveResponses, HealthLiveErrors, ThrowOnError>({ url: '/api/health/live', ...options });

/**
 * 查看运行状态
 */
export const healthReady = <ThrowOnError extends boolean = false>(options?: Options<HealthReadyData, ThrowOnError>) => (options?.client ?? client).get<HealthReadyResponses, HealthReadyErrors, ThrowOnError>({ url: '/api/health/ready', ...options });

/**
 * 导入隐患台账
 */
export const importsUpload = <ThrowOnError extends boolean = false>(options: Options<ImportsUploadData, ThrowOnError>) => (options.client ?? client).post<ImportsUploadResponses, ImportsUploadErrors, ThrowOnError>({
    ...formDataBodySerializer,
    url: '/api/imports',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * 查看导入结果
 */
export const importsRead = <ThrowOnError extends boolean = false>(options: Options<ImportsReadData, ThrowOnError>) => (options.client ?? client).get<ImportsReadResponses, ImportsReadErrors, ThrowOnError>({ url: '/api/imports/{id}', ...options });

/**
 * 导入隐患台账
 */
export const importsCommit = <ThrowOnError extends boolean = false>(options: Options<ImportsCommitData, ThrowOnError>) => (options.client ?? client).post<ImportsCommitResponses, ImportsCommitErrors, ThrowOnError>({ url: '/api/imports/{id}/commit', ...options });

/**
 * 导入隐患台账
 */
export const importsRemap = <ThrowOnError extends boolean = false>(options: Options<ImportsRemapData, ThrowOnError>) => (options.client ?? client).put<ImportsRemapResponses, ImportsRemapErrors, ThrowOnError>({
    url: '/api/imports/{id}/mapping',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 查看导入结果
 */
export const importsProgress = <ThrowOnError extends boolean = false>(options: Options<ImportsProgressData, ThrowOnError>) => (options.client ?? client).get<ImportsProgressResponses, ImportsProgressErrors, ThrowOnError>({ url: '/api/imports/{id}/progress', ...options });

/**
 * 查看导入结果
 */
export const importsResult = <ThrowOnError extends boolean = false>(options: Options<ImportsResultData, ThrowOnError>) => (options.client ?? client).get<ImportsResultResponses, ImportsResultErrors, ThrowOnError>({ url: '/api/imports/{id}/result', ...options });

/**
 * 查看导入结果
 */
export const importsRows = <ThrowOnError extends boolean = false>(options: Options<ImportsRowsData, ThrowOnError>) => (options.client ?? client).get<ImportsRowsResponses, ImportsRowsErrors, ThrowOnError>({ url: '/api/imports/{id}/rows', ...options });

/**
 * 查看联席会议
 */
export const meetingsList = <ThrowOnError extends boolean = false>(options?: Options<MeetingsListData, ThrowOnError>) => (options?.client ?? client).get<MeetingsListResponses, MeetingsListErrors, ThrowOnError>({ url: '/api/meetings', ...options });

/**
 * 安排联席会议
 */
export const meetingsOpen = <ThrowOnError extends boolean = false>(options: Options<MeetingsOpenData, ThrowOnError>) => (options.client ?? client).post<MeetingsOpenResponses, MeetingsOpenErrors, ThrowOnError>({
    url: '/api/meetings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 查看联席会议
 */
export const meetingsDetail = <ThrowOnError extends boolean = false>(options: Options<MeetingsDetailData, ThrowOnError>) => (options.client ?? client).get<MeetingsDetailResponses, MeetingsDetailErrors, ThrowOnError>({ url: '/api/meetings/{id}', ...options });

/**
 * 查看本人通知
 */
export const noticesList = <ThrowOnError extends boolean = false>(options?: Options<NoticesListData, ThrowOnError>) => (options?.client ?? client).get<NoticesListResponses, NoticesListErrors, ThrowOnError>({ url: '/api/notices', ...options });

/**
 * 查看本人通知
 */
export const noticesCounts = <ThrowOnError extends boolean = false>(options?: Options<NoticesCountsData, ThrowOnError>) => (options?.client ?? client).get<NoticesCountsResponses, NoticesCountsErrors, ThrowOnError>({ url: '/api/notices/counts', ...options });

/**
 * 查看本人通知
 */
export const noticesRead = <ThrowOnError extends boolean = false>(options: Options<NoticesReadData, ThrowOnError>) => (options.client ?? client).post<NoticesReadResponses, NoticesReadErrors, ThrowOnError>({ url: '/api/notices/{id}/read', ...options });

/**
 * 查看总览
 */
export const overviewRead = <ThrowOnError extends boolean = false>(options?: Options<OverviewReadData, ThrowOnError>) => (options?.client ?? client).get<OverviewReadResponses, OverviewReadErrors, ThrowOnError>({ url: '/api/overview', ...options });

/**
 * 查看期限与政策参数
 */
export const policyBook = <ThrowOnError extends boolean = false>(options?: Options<PolicyBookData, ThrowOnError>) => (options?.client ?? client).get<PolicyBookResponses, PolicyBookErrors, ThrowOnError>({ url: '/api/policy', ...options });

/**
 * 查看期限与政策参数
 */
export const policyHistory = <ThrowOnError extends boolean = false>(options: Options<PolicyHistoryData, ThrowOnError>) => (options.client ?? client).get<PolicyHistoryResponses, PolicyHistoryErrors, ThrowOnError>({ url: '/api/policy/{key}/history', ...options });

/**
 * 查阅隐患排查报告
 */
export const reportsList = <ThrowOnError extends boolean = false>(options?: Options<ReportsListData, ThrowOnError>) => (options?.client ?? client).get<ReportsListResponses, ReportsListErrors, ThrowOnError>({ url: '/api/reports', ...options });

/**
 * 报送隐患排查报告
 */
export const reportsSubmit = <ThrowOnError extends boolean = false>(options: Options<ReportsSubmitData, ThrowOnError>) => (options.client ?? client).post<ReportsSubmitResponses, ReportsSubmitErrors, ThrowOnError>({
    url: '/api/reports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 查阅隐患排查报告
 */
export const reportsById = <ThrowOnError extends boolean = false>(options: Options<ReportsByIdData, ThrowOnError>) => (options.client ?? client).get<ReportsByIdResponses, ReportsByIdErrors, ThrowOnError>({ url: '/api/reports/{id}', ...options });

/**
 * 查看期限与政策参数
 */
export const ruleChangesList = <ThrowOnError extends boolean = false>(options?: Options<RuleChangesListData, ThrowOnError>) => (options?.client ?? client).get<RuleChangesListResponses, RuleChangesListErrors, ThrowOnError>({ url: '/api/rule-changes', ...options });

/**
 * 起草规则变更
 */
export const ruleChangesOpen = <ThrowOnError extends boolean = false>(options: Options<RuleChangesOpenData, ThrowOnError>) => (options.client ?? client).post<RuleChangesOpenResponses, RuleChangesOpenErrors, ThrowOnError>({
    url: '/api/rule-changes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 起草规则变更
 */
export const ruleChangesPreview = <ThrowOnError extends boolean = false>(options: Options<RuleChangesPreviewData, ThrowOnError>) => (options.client ?? client).post<RuleChangesPreviewResponses, RuleChangesPreviewErrors, ThrowOnError>({
    url: '/api/rule-changes/previews',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 查看期限与政策参数
 */
export const ruleChangesById = <ThrowOnError extends boolean = false>(options: Options<RuleChangesByIdData, ThrowOnError>) => (options.client ?? client).get<RuleChangesByIdResponses, RuleChangesByIdErrors, ThrowOnError>({ url: '/api/rule-changes/{id}', ...options });

/**
 * 起草规则变更
 */
export const ruleChangesRedraft = <ThrowOnError extends boolean = false>(options: Options<RuleChangesRedraftData, ThrowOnError>) => (options.client ?? client).post<RuleChangesRedraftResponses, RuleChangesRedraftErrors, ThrowOnError>({
    url: '/api/rule-changes/{id}/drafts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 保存常用视图
 */
export const viewsList = <ThrowOnError extends boolean = false>(options: Options<ViewsListData, ThrowOnError>) => (options.client ?? client).get<ViewsListResponses, ViewsListErrors, ThrowOnError>({ url: '/api/saved-views', ...options });

/**
 * 保存常用视图
 */
export const viewsKeep = <ThrowOnError extends boolean = false>(options: Options<ViewsKeepData, ThrowOnError>) => (options.client ?? client).post<ViewsKeepResponses, ViewsKeepErrors, ThrowOnError>({
    url: '/api/saved-views',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 保存常用视图
 */
export const viewsRemove = <ThrowOnError extends boolean = false>(options: Options<ViewsRemoveData, ThrowOnError>) => (options.client ?? client).delete<ViewsRemoveResponses, ViewsRemoveErrors, ThrowOnError>({ url: '/api/saved-views/{id}', ...options });

/**
 * 退出登录
 */
export const sessionSignOut = <ThrowOnError extends boolean = false>(options?: Options<SessionSignOutData, ThrowOnError>) => (options?.client ?? client).delete<SessionSignOutResponses, SessionSignOutErrors, ThrowOnError>({ url: '/api/session', ...options });

/**
 * 查看本人登录信息
 */
export const sessionRead = <ThrowOnError extends boolean = false>(options?: Options<SessionReadData, ThrowOnError>) => (options?.client ?? client).get<SessionReadResponses, SessionReadErrors, ThrowOnError>({ url: '/api/session', ...options });

/**
 * 登录
 */
export const sessionSignIn = <ThrowOnError extends boolean = false>(options: Options<SessionSignInData, ThrowOnError>) => (options.client ?? client).post<SessionSignInResponses, SessionSignInErrors, ThrowOnError>({
    url: '/api/session',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 修改本人密码
 */
export const sessionChangePassword = <ThrowOnError extends boolean = false>(options: Options<SessionChangePasswordData, ThrowOnError>) => (options.client ?? client).put<SessionChangePasswordResponses, SessionChangePasswordErrors, ThrowOnError>({
    url: '/api/session/password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 登录
 */
export const sessionEnterAs = <ThrowOnError extends boolean = false>(options: Options<SessionEnterAsData, ThrowOnError>) => (options.client ?? client).post<SessionEnterAsResponses, SessionEnterAsErrors, ThrowOnError>({
    url: '/api/session/persona',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 登录
 */
export const sessionPersonas = <ThrowOnError extends boolean = false>(options?: Options<SessionPersonasData, ThrowOnError>) => (options?.client ?? client).get<SessionPersonasResponses, SessionPersonasErrors, ThrowOnError>({ url: '/api/session/personas', ...options });

/**
 * 查看督办台
 */
export const supervisionList = <ThrowOnError extends boolean = false>(options?: Options<SupervisionListData, ThrowOnError>) => (options?.client ?? client).get<SupervisionListResponses, SupervisionListErrors, ThrowOnError>({ url: '/api/supervision', ...options });

/**
 * 查看督办台
 */
export const supervisionFigures = <ThrowOnError extends boolean = false>(options?: Options<SupervisionFiguresData, ThrowOnError>) => (options?.client ?? client).get<SupervisionFiguresResponses, SupervisionFiguresErrors, ThrowOnError>({ url: '/api/supervision/figures', ...options });

/**
 * 查看本人待办
 */
export const tasksList = <ThrowOnError extends boolean = false>(options?: Options<TasksListData, ThrowOnError>) => (options?.client ?? client).get<TasksListResponses, TasksListErrors, ThrowOnError>({ url: '/api/tasks', ...options });

/**
 * 批量办理待办
 */
export const taskActsDecideAll = <ThrowOnError extends boolean = false>(options: Options<TaskActsDecideAllData, ThrowOnError>) => (options.client ?? client).post<TaskActsDecideAllResponses, TaskActsDecideAllErrors, ThrowOnError>({
    url: '/api/tasks/bulk',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 查看本人待办
 */
export const tasksCounts = <ThrowOnError extends boolean = false>(options?: Options<TasksCountsData, ThrowOnError>) => (options?.client ?? client).get<TasksCountsResponses, TasksCountsErrors, ThrowOnError>({ url: '/api/tasks/counts', ...options });

/**
 * 查看本人待办
 */
export const tasksPage = <ThrowOnError extends boolean = false>(options: Options<TasksPageData, ThrowOnError>) => (options.client ?? client).get<TasksPageResponses, TasksPageErrors, ThrowOnError>({ url: '/api/tasks/{id}', ...options });

/**
 * 办理待办
 */
export const taskActsAct = <ThrowOnError extends boolean = false>(options: Options<TaskActsActData, ThrowOnError>) => (options.client ?? client).post<TaskActsActResponses, TaskActsActErrors, ThrowOnError>({
    url: '/api/tasks/{id}/acts/{act}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 在案卷中留言
 */
export const taskDeskComment = <ThrowOnError extends boolean = false>(options: Options<TaskDeskCommentData, ThrowOnError>) => (options.client ?? client).post<TaskDeskCommentResponses, TaskDeskCommentErrors, ThrowOnError>({
    url: '/api/tasks/{id}/comments',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 暂存草稿
 */
export const taskDeskDropDraft = <ThrowOnError extends boolean = false>(options: Options<TaskDeskDropDraftData, ThrowOnError>) => (options.client ?? client).delete<TaskDeskDropDraftResponses, TaskDeskDropDraftErrors, ThrowOnError>({ url: '/api/tasks/{id}/draft', ...options });

/**
 * 暂存草稿
 */
export const taskDeskDraft = <ThrowOnError extends boolean = false>(options: Options<TaskDeskDraftData, ThrowOnError>) => (options.client ?? client).get<TaskDeskDraftResponses, TaskDeskDraftErrors, ThrowOnError>({ url: '/api/tasks/{id}/draft', ...options });

/**
 * 暂存草稿
 */
export const taskDeskSaveDraft = <ThrowOnError extends boolean = false>(options: Options<TaskDeskSaveDraftData, ThrowOnError>) => (options.client ?? client).put<TaskDeskSaveDraftResponses, TaskDeskSaveDraftErrors, ThrowOnError>({
    url: '/api/tasks/{id}/draft',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * 查看本人待办
 */
export const taskDeskRead = <ThrowOnError extends boolean = false>(options: Options<TaskDeskReadData, ThrowOnError>) => (options.client ?? client).post<TaskDeskReadResponses, TaskDeskReadErrors, ThrowOnError>({ url: '/api/tasks/{id}/read', ...options });
