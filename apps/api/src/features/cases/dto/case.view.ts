import { Field, OptionalField } from '../../../http/field.decorator';
import { CaseHeadView, HazardInCaseView } from './case-head.view';
import {
  AttachmentInCaseView,
  CaseDeadlineView,
  CommentInCaseView,
  DocumentView,
  MotionView,
  OpenTaskView,
  ResponsibleView,
  StageView,
} from './case-parts.view';

/** The page of a case. */
export class CasePageView {
  @Field('案卷首页', { type: CaseHeadView })
  readonly head: CaseHeadView;

  @OptionalField('隐患', { type: HazardInCaseView })
  readonly hazard?: HazardInCaseView;

  @Field('阶段', { type: [StageView] })
  readonly stages: readonly StageView[];

  @Field('当前待办', { type: [OpenTaskView] })
  readonly openTasks: readonly OpenTaskView[];

  @OptionalField('三方责任人', { type: ResponsibleView })
  readonly responsible?: ResponsibleView;

  @Field('依据', { type: [String], example: ['工贸企业重大事故隐患判定标准'] })
  readonly legalBasis: readonly string[];

  @Field('期限', { type: [CaseDeadlineView] })
  readonly deadlines: readonly CaseDeadlineView[];

  @Field('文书', { type: [DocumentView] })
  readonly documents: readonly DocumentView[];

  @Field('附件', { type: [AttachmentInCaseView] })
  readonly attachments: readonly AttachmentInCaseView[];

  @Field('留言', { type: [CommentInCaseView] })
  readonly comments: readonly CommentInCaseView[];

  @Field('可提出的申请', { type: [MotionView], description: '由规定岗位在规定阶段提出，不合规定时说明理由' })
  readonly motions: readonly MotionView[];
}
