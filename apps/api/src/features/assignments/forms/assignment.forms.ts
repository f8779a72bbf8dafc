import type {
  ASSIGNMENT_MOTIONS,
  ASSIGNMENT_NODES,
  AssignmentNode,
  ExtendForm,
  FeedbackForm,
  InterviewRecordForm,
  IssueForm,
  RecheckForm,
  RedraftForm,
  WithdrawForm,
} from '#domain/assignment';
import { CASE_NODE, type FormClass, formFor } from '../../../http/forms/form';
import { DayField, LineField, OptionalDayField, TextField } from '../../../http/forms/form-fields';
import { registerForms } from '../../../http/forms/form-registry';
import { NoFieldsForm } from '../../../http/forms/handling.forms';

/** 签发. */
class IssueAssignmentDto implements IssueForm {
  @LineField('发文字号', '西安委办督〔2026〕3号')
  readonly documentNo: string;
}

/** 修改文稿. */
class RedraftAssignmentDto implements RedraftForm {
  @TextField('正文', '请于期限前完成沿线广告牌排查和加固。')
  readonly text: string;

  @DayField('办理期限', '2026-03-20')
  readonly dueOn: string;
}

/** 反馈. */
class AssignmentFeedbackDto implements FeedbackForm {
  @TextField('办理情况', '已完成12处广告牌加固，拆除3处。')
  readonly text: string;
}

/** 复核. */
class AssignmentRecheckDto implements RecheckForm {
  @TextField('复核意见', '现场抽查5处，均已加固。')
  readonly finding: string;

  @OptionalDayField('重新办理期限', '2026-03-27')
  readonly dueOn?: string;
}

/** 约谈记录. */
class HoldInterviewDto implements InterviewRecordForm {
  @TextField('约谈记录', '约谈时间、参加人员、指出问题、整改要求和表态。')
  readonly record: string;
}

/** 申请延期. */
class AssignmentExtensionDto implements ExtendForm {
  @DayField('延期至', '2026-04-10')
  readonly to: string;

  @TextField('延期理由', '连续降雨，高空作业暂停')
  readonly reason: string;
}

/** 撤回文件. */
class WithdrawAssignmentDto implements WithdrawForm {
  @TextField('撤回理由', '与市级交办重复')
  readonly reason: string;
}

type FormsOfNodes = {
  readonly [N in AssignmentNode]: {
    readonly [O in keyof (typeof ASSIGNMENT_NODES)[N]['outcomes']]: FormClass;
  };
};

/** Form of each outcome; one that is missing does not compile. */
const NODE_FORMS: FormsOfNodes = {
  redraft: { submit: RedraftAssignmentDto },
  issue: { issue: IssueAssignmentDto, reject: NoFieldsForm },
  receipt: { receive: NoFieldsForm },
  hold: { held: HoldInterviewDto },
  support: { report: AssignmentFeedbackDto },
  feedback: { report: AssignmentFeedbackDto },
  recheck: { accept: AssignmentRecheckDto, reject: AssignmentRecheckDto },
  decideExtension: { approve: NoFieldsForm, reject: NoFieldsForm },
};

const MOTION_FORMS: Readonly<Record<keyof typeof ASSIGNMENT_MOTIONS, FormClass>> = {
  requestExtension: AssignmentExtensionDto,
  withdraw: WithdrawAssignmentDto,
};

registerForms('assignment', [
  ...Object.entries(NODE_FORMS).flatMap(([node, outcomes]) =>
    Object.entries(outcomes).map(([act, form]) => formFor({ node, act, form })),
  ),
  ...Object.entries(MOTION_FORMS).map(([act, form]) => formFor({ node: CASE_NODE, act, form })),
]);
