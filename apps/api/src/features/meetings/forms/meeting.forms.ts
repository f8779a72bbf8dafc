import type {
  AgendaLine,
  Attendance,
  ConveneForm,
  HoldForm,
  IssueMinutesForm,
  MEETING_MOTIONS,
  MEETING_NODES,
  MeetingNode,
  MinutesForm,
  PackForm,
  PostponeForm,
  Presence,
  ReportForm,
  SkipForm,
} from '#domain/meeting';
import { PRESENCE_TITLES } from '#domain/meeting';
import { CASE_NODE, type FormClass, formFor } from '../../../http/forms/form';
import {
  ChoiceField,
  DayField,
  LINE_MAX,
  LineField,
  OptionalTextField,
  RowsField,
  TextField,
  UnitField,
} from '../../../http/forms/form-fields';
import { registerForms } from '../../../http/forms/form-registry';
import { NoFieldsForm } from '../../../http/forms/handling.forms';

const MEMBER_KINDS = ['department', 'subdistrict', 'bureau', 'finance'] as const;

/** 会议通知; the terms of notice and reports are counted by the server. */
class ConveneMeetingDto implements Omit<ConveneForm, 'earliestOn' | 'reportsDueOn'> {
  @DayField('会议日期', '2026-03-12', { hint: '须在当月，并按规定提前通知' })
  readonly meetsOn: string;

  @LineField('会议地点', '区政府三楼会议室')
  readonly place: string;

  @OptionalTextField('议题和材料要求', '通报上月情况；各单位汇报督导工作')
  readonly topics?: string;
}

/** 本月不召开. */
class SkipMeetingDto implements SkipForm {
  @TextField('不召开的理由', '全区防汛，成员单位负责人均在一线')
  readonly reason: string;
}

/** 督导汇报; the unit's own figures are added by the server. */
class MemberReportDto implements Omit<ReportForm, 'figures'> {
  @TextField('督导工作情况', '本月督促整改隐患12处，完成10处。')
  readonly text: string;

  @TextField('存在问题和建议', '老旧小区充电设施改造资金不足。')
  readonly problems: string;
}

class MeetingAgendaLineDto implements Pick<AgendaLine, 'title' | 'text'> {
  @LineField('议题', '部署汛期安全检查')
  readonly title: string;

  @TextField('内容', '由应急管理局通报工作方案', LINE_MAX)
  readonly text: string;
}

/** 会议材料. */
class MeetingPackDto {
  @RowsField('补充议题', () => MeetingAgendaLineDto, {
    optional: true,
    hint: '数据和既有议题由系统按截止时间生成',
  })
  readonly extra?: MeetingAgendaLineDto[];
}

class MeetingAttendanceDto implements Attendance {
  @UnitField('成员单位', { unitKinds: MEMBER_KINDS })
  readonly unitId: string;

  @ChoiceField('到会情况', PRESENCE_TITLES)
  readonly presence: Presence;

  @LineField('到会人员', '王科长')
  readonly name: string;

  @TextField('代表或缺席理由', '主要负责人外出学习', LINE_MAX, { optional: true })
  readonly reason?: string;
}

class MeetingDecisionDto {
  @TextField('议定事项', '开展沿街餐饮燃气专项排查')
  readonly text: string;

  @UnitField('主办单位', { unitKinds: MEMBER_KINDS })
  readonly lead: string;

  @UnitField('协办单位', { unitKinds: MEMBER_KINDS, many: true, optional: true })
  readonly supports?: string[];

  @DayField('完成期限', '2026-04-10')
  readonly dueOn: string;
}

/** 会议记录. */
class HoldMeetingDto {
  @TextField('问题分析', '城镇燃气隐患反复，原因是租户更换频繁。')
  readonly analysis: string;

  @RowsField('到会情况', () => MeetingAttendanceDto, { hint: '每个成员单位一行' })
  readonly attendance: MeetingAttendanceDto[];

  @RowsField('议定事项', () => MeetingDecisionDto, { optional: true })
  readonly decisions?: MeetingDecisionDto[];
}

/** 会议纪要. */
class MeetingMinutesDto implements MinutesForm {
  @TextField('纪要正文', '会议听取了各成员单位督导工作汇报……')
  readonly text: string;
}

class IssueMeetingMinutesDto implements IssueMinutesForm {
  @LineField('纪要文号', '西安委会纪〔2026〕3号')
  readonly number: string;
}

/** 改期. */
class PostponeMeetingDto implements Omit<PostponeForm, 'earliestOn' | 'reportsDueOn'> {
  @DayField('新会议日期', '2026-03-18')
  readonly meetsOn: string;

  @LineField('会议地点', '区政府三楼会议室')
  readonly place: string;

  @TextField('改期理由', '与市级会议冲突')
  readonly reason: string;
}

const packForm = (form: MeetingPackDto): Promise<PackForm> =>
  Promise.resolve({ extra: (form.extra ?? []).map(({ title, text }) => ({ title, text })) });

const holdForm = ({ analysis, attendance, decisions = [] }: HoldMeetingDto): Promise<HoldForm> =>
  Promise.resolve({
    analysis,
    attendance: attendance.map(({ unitId, presence, name, reason }) => ({
      ...{ unitId, presence, name },
      ...(reason === undefined ? {} : { reason }),
    })),
    decisions: decisions.map(({ text, lead, supports = [], dueOn }) => ({
      text,
      lead,
      supports: [...supports],
      dueOn,
    })),
  });

type Plain = Exclude<MeetingNode, 'pack' | 'hold'>;
type FormsOfNodes = {
  readonly [N in Plain]: { readonly [O in keyof (typeof MEETING_NODES)[N]['outcomes']]: FormClass };
};

/** Form of each outcome; one that is missing does not compile. */
const NODE_FORMS: FormsOfNodes = {
  prepare: { convene: ConveneMeetingDto, skip: SkipMeetingDto },
  approveSkip: { approve: NoFieldsForm, reject: NoFieldsForm },
  receipt: { receive: NoFieldsForm },
  report: { submit: MemberReportDto },
  minutes: { submit: MeetingMinutesDto },
  countersign: { agree: NoFieldsForm },
  issueMinutes: { issue: IssueMeetingMinutesDto },
};

const MOTION_FORMS: Readonly<Record<Exclude<keyof typeof MEETING_MOTIONS, 'decisionDone'>, FormClass>> = {
  postpone: PostponeMeetingDto,
};

registerForms('meeting', [
  ...Object.entries(NODE_FORMS).flatMap(([node, outcomes]) =>
    Object.entries(outcomes).map(([act, form]) => formFor({ node, act, form })),
  ),
  formFor({ node: 'pack', act: 'confirm', form: MeetingPackDto, resolve: packForm }),
  formFor({ node: 'hold', act: 'record', form: HoldMeetingDto, resolve: holdForm }),
  ...Object.entries(MOTION_FORMS).map(([act, form]) => formFor({ node: CASE_NODE, act, form })),
]);
