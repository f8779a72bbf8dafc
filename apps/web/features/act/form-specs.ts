import type * as api from '../../api';
import type { zhCn } from '../../i18n/zh-cn';

export type LabelKey = keyof typeof zhCn.forms.label;
export type HintKey = keyof typeof zhCn.forms.hint;

interface Asked {
  readonly label: LabelKey;
  readonly hint?: HintKey;
  readonly optional?: true;
}

/** How a field is filled in. */
export type FieldSpec =
  | (Asked & { readonly kind: 'line' | 'text' | 'day' | 'money' | 'lines' })
  | (Asked & { readonly kind: 'choice'; readonly from: ChoiceList })
  | (Asked & { readonly kind: 'unit'; readonly units: 'subdistrict' | 'department' })
  | (Asked & {
      readonly kind: 'colleague';
      readonly who: Whom;
      readonly as: 'ref' | 'id';
      readonly many?: true;
    })
  | (Asked & { readonly kind: 'signer' | 'returnTarget' | 'openTask' | 'otherHazard' });

/** Lists of words to choose from; where they come from is the form's own affair. */
export type ChoiceList =
  | 'level'
  | 'measure'
  | 'supervision'
  | 'voidKind'
  | 'enforcement'
  | 'signerMode'
  | 'verdict'
  | 'returnMode'
  | 'returnCategory';

/** Who of the unit may be chosen: those who could take the task over, those who may advise or sign, or experts. */
export type Whom = 'transfer' | 'advise';

/** One field for each member of the form the API asks for: a member forgotten or too many does not compile. */
type FieldsOf<T> = { readonly [K in keyof Required<T>]: FieldSpec };

interface Forms {
  readonly AddSignerForm: api.AddSignerForm;
  readonly ApplyResumeDto: api.ApplyResumeDto;
  readonly CcForm: api.CcForm;
  readonly ClaimReviewDto: api.ClaimReviewDto;
  readonly ClassifyDto: api.ClassifyDto;
  readonly ClockDto: api.ClockDto;
  readonly CloseOutReportDto: api.CloseOutReportDto;
  readonly ConveneReviewDto: api.ConveneReviewDto;
  readonly CorrectReportDto: api.CorrectReportDto;
  readonly DecideListingDto: api.DecideListingDto;
  readonly DelegateForm: api.DelegateForm;
  readonly DropSignerForm: api.DropSignerForm;
  readonly EnforcementChoiceDto: api.EnforcementChoiceDto;
  readonly ExaminationDto: api.ExaminationDto;
  readonly FurtherMeasureDto: api.FurtherMeasureDto;
  readonly GrantExtensionDto: api.GrantExtensionDto;
  readonly InterviewRecordDto: api.InterviewRecordDto;
  readonly IssueNoticeDto: api.IssueNoticeDto;
  readonly NoFieldsForm: object;
  readonly ObjectDto: api.ObjectDto;
  readonly OrderMeasureDto: api.OrderMeasureDto;
  readonly OversightDto: api.OversightDto;
  readonly OversightLetterDto: api.OversightLetterDto;
  readonly ProgressReportDto: api.ProgressReportDto;
  readonly ProposeClosureDto: api.ProposeClosureDto;
  readonly ProposeListingDto: api.ProposeListingDto;
  readonly ProposeVoidDto: api.ProposeVoidDto;
  readonly RecordSupervisionDto: api.RecordSupervisionDto;
  readonly RejectDto: api.RejectDto;
  readonly RelevelDto: api.RelevelDto;
  readonly RequestExtensionDto: api.RequestExtensionDto;
  readonly ReturnForm: api.ReturnForm;
  readonly ReviewOpinionDto: api.ReviewOpinionDto;
  readonly SecondOpinionDto: api.SecondOpinionDto;
  readonly SignForm: api.SignForm;
  readonly SupervisionLetterDto: api.SupervisionLetterDto;
  readonly SupplementMeasureDto: api.SupplementMeasureDto;
  readonly SuspendProductionDto: api.SuspendProductionDto;
  readonly TransferForm: api.TransferForm;
  readonly TransferOutDto: api.TransferOutDto;
  readonly TreatmentPlanDto: api.TreatmentPlanDto;
}

export type FormName = keyof Forms;

const line = (label: LabelKey, hint?: HintKey): FieldSpec => ({ kind: 'line', label, ...hinted(hint) });
const text = (label: LabelKey, hint?: HintKey): FieldSpec => ({ kind: 'text', label, ...hinted(hint) });
const day = (label: LabelKey, hint?: HintKey): FieldSpec => ({ kind: 'day', label, ...hinted(hint) });
const choice = (label: LabelKey, from: ChoiceList): FieldSpec => ({ kind: 'choice', label, from });
const orNot = (field: FieldSpec): FieldSpec => ({ ...field, optional: true });
const hinted = (hint: HintKey | undefined): { readonly hint?: HintKey } =>
  hint === undefined ? {} : { hint };

const MEASURE = {
  kind: choice('measure', 'measure'),
  documentNo: orNot(line('documentNo', 'documentNo')),
  reason: orNot(text('noMeasureReason', 'noMeasureReason')),
  dueOn: orNot(day('dueOn', 'dueOn')),
} as const;

/** Every form of the API with its fields in the order in which a person thinks of them. */
export const FORMS: { readonly [F in FormName]: FieldsOf<Forms[F]> } = {
  NoFieldsForm: {},
  CorrectReportDto: {
    description: text('description'),
    place: line('place'),
    basis: { kind: 'lines', label: 'basis', hint: 'basis' },
    advice: orNot(text('advice')),
  },
  ClassifyDto: {
    level: choice('level', 'level'),
    levelBasis: line('levelBasis', 'levelBasis'),
    subdistrict: { kind: 'unit', units: 'subdistrict', label: 'subdistrict' },
    department: { kind: 'unit', units: 'department', label: 'department' },
    industry: line('industry'),
  },
  IssueNoticeDto: { noticeNo: line('noticeNo', 'noticeNo') },
  OrderMeasureDto: MEASURE,
  FurtherMeasureDto: MEASURE,
  TransferOutDto: {
    toDepartment: { kind: 'unit', units: 'department', label: 'toDepartment' },
    reason: text('reason'),
  },
  TreatmentPlanDto: {
    goal: text('goal'),
    method: text('method'),
    resources: text('resources'),
    people: text('people'),
    schedule: text('schedule'),
    safety: text('safety'),
  },
  ClaimReviewDto: {
    statement: text('statement'),
    spentFen: { kind: 'money', label: 'spent', hint: 'spent' },
  },
  ConveneReviewDto: { sessionOn: day('sessionOn', 'sessionOn'), place: line('sessionPlace') },
  ReviewOpinionDto: {
    finding: text('reviewFinding'),
    coReviewers: {
      kind: 'colleague',
      who: 'advise',
      as: 'id',
      many: true,
      label: 'coReviewers',
      hint: 'coReviewers',
      optional: true,
    },
  },
  CloseOutReportDto: { summary: text('summary') },
  GrantExtensionDto: { documentNo: line('grantNo') },
  RejectDto: { reason: text('rejectReason') },
  SecondOpinionDto: {
    finding: text('secondFinding'),
    expertId: { kind: 'colleague', who: 'advise', as: 'id', label: 'expert', hint: 'expert' },
  },
  RelevelDto: { level: choice('newLevel', 'level'), levelBasis: line('levelBasis', 'levelBasis') },
  DecideListingDto: { noticeNo: line('listingNo') },
  ProgressReportDto: { text: text('progress') },
  ApplyResumeDto: { statement: text('resumeStatement') },
  ExaminationDto: { finding: text('examination') },
  EnforcementChoiceDto: {
    choice: choice('enforcement', 'enforcement'),
    documentNo: orNot(line('documentNo', 'caseNo')),
    reason: text('reason'),
  },
  SupervisionLetterDto: { letterNo: line('letterNo'), text: text('letterText') },
  InterviewRecordDto: { record: text('interviewRecord') },
  RequestExtensionDto: {
    to: day('extendTo', 'extendTo'),
    reason: text('extendReason'),
    interimMeasures: text('interimMeasures'),
  },
  ObjectDto: { grounds: text('objection') },
  RecordSupervisionDto: { kind: choice('supervision', 'supervision'), text: text('supervisionText') },
  SupplementMeasureDto: {
    kind: choice('measure', 'measure'),
    documentNo: orNot(line('documentNo', 'documentNo')),
    reason: orNot(text('noMeasureReason', 'noMeasureReason')),
  },
  ProposeVoidDto: {
    kind: choice('voidKind', 'voidKind'),
    reason: text('reason'),
    into: { kind: 'otherHazard', label: 'into', hint: 'into', optional: true },
  },
  ProposeListingDto: { reason: text('listingReason') },
  SuspendProductionDto: { documentNo: line('documentNo'), reason: text('reason') },
  ProposeClosureDto: { grounds: text('closureGrounds') },
  OversightDto: { taskId: { kind: 'openTask', label: 'overseenTask' }, text: text('oversightText') },
  OversightLetterDto: {
    taskId: { kind: 'openTask', label: 'overseenTask' },
    letterNo: line('letterNo'),
    text: text('oversightText'),
  },
  ClockDto: { taskId: { kind: 'openTask', label: 'clockTask' } },
  TransferForm: { to: { kind: 'colleague', who: 'transfer', as: 'ref', label: 'transferTo' } },
  DelegateForm: { to: { kind: 'colleague', who: 'advise', as: 'ref', label: 'delegateTo' } },
  AddSignerForm: {
    signers: { kind: 'colleague', who: 'advise', as: 'ref', many: true, label: 'signers' },
    mode: choice('signerMode', 'signerMode'),
  },
  DropSignerForm: { personId: { kind: 'signer', label: 'dropSigner', hint: 'dropSigner' } },
  SignForm: { verdict: choice('verdict', 'verdict') },
  CcForm: { to: { kind: 'colleague', who: 'advise', as: 'ref', many: true, label: 'ccTo' } },
  ReturnForm: {
    to: { kind: 'returnTarget', label: 'returnTo' },
    mode: choice('returnMode', 'returnMode'),
    category: choice('returnCategory', 'returnCategory'),
  },
};

const isFormName = (name: string): name is FormName => Object.hasOwn(FORMS, name);

/** The fields of a form by its name in the API's document; none for a form this page does not know. */
export const fieldsOf = (name: string): readonly (readonly [string, FieldSpec])[] =>
  isFormName(name) ? Object.entries(FORMS[name] as Readonly<Record<string, FieldSpec>>) : [];
