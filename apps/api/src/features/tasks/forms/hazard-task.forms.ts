import { type HAZARD_NODES, type HazardNode } from '#domain/hazard';
import { type FormClass, type FormEntry, formFor } from '../../../http/forms/form';
import { registerForms } from '../../../http/forms/form-registry';
import { NoFieldsForm } from '../../../http/forms/handling.forms';
import {
  ClassifyDto,
  ConveneReviewDto,
  CorrectReportDto,
  FurtherMeasureDto,
  IssueNoticeDto,
  OrderMeasureDto,
  TransferOutDto,
} from './intake.form';
import {
  ClaimReviewDto,
  CloseOutReportDto,
  GrantExtensionDto,
  RejectDto,
  ReviewOpinionDto,
  TreatmentPlanDto,
} from './rectification.form';
import {
  ApplyResumeDto,
  DecideListingDto,
  EnforcementChoiceDto,
  ExaminationDto,
  InterviewRecordDto,
  ProgressReportDto,
  RelevelDto,
  SecondOpinionDto,
  SupervisionLetterDto,
} from './side-ways.form';

/** Every outcome of a node has its form; one that is missing does not compile. */
type FormsOfNodes = {
  readonly [N in HazardNode]: { readonly [O in keyof (typeof HAZARD_NODES)[N]['outcomes']]: FormClass };
};

/** Form of each outcome of the hazard loop. `NoFieldsForm` where the opinion beside the form says everything. */
const HAZARD_TASK_FORMS: FormsOfNodes = {
  acknowledge: { acknowledge: NoFieldsForm },
  correct: { resubmit: CorrectReportDto },
  classify: { classify: ClassifyDto },
  notify: { issue: IssueNoticeDto },
  signFor: { receive: NoFieldsForm },
  order: { order: OrderMeasureDto, transferOut: TransferOutDto },
  receiveTransfer: { accept: NoFieldsForm, refuse: NoFieldsForm },
  plan: { submit: TreatmentPlanDto },
  rectify: { applyReview: ClaimReviewDto },
  convene: { convene: ConveneReviewDto },
  review: { pass: ReviewOpinionDto, fail: ReviewOpinionDto },
  further: { order: FurtherMeasureDto },
  closeOut: { submit: CloseOutReportDto },
  cosign: { agree: NoFieldsForm },
  approveClose: { approve: NoFieldsForm, reject: NoFieldsForm },
  decideExtension: { approve: GrantExtensionDto, reject: RejectDto },
  secondOpinion: { uphold: SecondOpinionDto, refute: SecondOpinionDto },
  decideDispute: { uphold: NoFieldsForm, relevel: RelevelDto, void: NoFieldsForm },
  approveVoid: { approve: NoFieldsForm, reject: NoFieldsForm },
  decideListing: { list: DecideListingDto, reject: RejectDto },
  publishListing: { publish: NoFieldsForm },
  progress: { report: ProgressReportDto },
  publishDelisting: { publish: NoFieldsForm },
  applyResume: { apply: ApplyResumeDto },
  examineResume: { consent: ExaminationDto, refuse: ExaminationDto },
  chooseMeasure: { choose: EnforcementChoiceDto },
  supervisionLetter: { issue: SupervisionLetterDto },
  interview: { held: InterviewRecordDto },
  decideClosure: { propose: NoFieldsForm, reject: NoFieldsForm },
};

const declared: readonly Omit<FormEntry, 'process'>[] = Object.entries(HAZARD_TASK_FORMS).flatMap(
  ([node, outcomes]) => Object.entries(outcomes).map(([act, form]) => formFor({ node, act, form: form })),
);

registerForms('hazard', declared);
