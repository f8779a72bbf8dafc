import type { Member } from '../assignment';
import type { Instant, IsoDay, JsonObject } from '../case/json';

/** 例会 once a month, or a special meeting called by hand. */
export const MEETING_KINDS = { regular: '例会', extra: '专题会' } as const;
export type MeetingKind = keyof typeof MEETING_KINDS;

/** How a member unit took part. */
export const PRESENCE_TITLES = { present: '出席', proxy: '委派代表', absent: '缺席' } as const;
export type Presence = keyof typeof PRESENCE_TITLES;

/** 督导工作汇报 of a member (R49): its own figures as they stood, and what it says of them. */
export type MemberReport = {
  readonly unitId: string;
  readonly text: string;
  readonly problems: string;
  /** Figures of the unit as drafted from the ledger when it reported. */
  readonly figures: JsonObject;
  readonly by: string;
  readonly at: Instant;
  readonly late: boolean;
};

/** A line of the agenda; `kind` says where it came from. */
export type AgendaLine = {
  readonly kind:
    'figures' | 'analysis' | 'report' | 'major' | 'overdue' | 'escalated' | 'decision' | 'missing' | 'other';
  readonly title: string;
  readonly text: string;
  readonly caseId?: string;
};

/** 会议材料 (R42): what the district's data said at the cut-off. */
export type MeetingPack = {
  readonly cutOff: Instant;
  readonly figures: JsonObject;
  readonly agenda: readonly AgendaLine[];
};

export type Attendance = {
  readonly unitId: string;
  readonly presence: Presence;
  readonly name: string;
  readonly reason?: string;
};

/** 议定事项 (R43): what was decided, who does it until when, and whether it is done. */
export type MeetingDecision = {
  readonly no: number;
  readonly text: string;
  readonly lead: string;
  readonly supports: readonly string[];
  readonly dueOn: IsoDay;
  readonly assignmentCaseId?: string;
  readonly doneAt?: Instant;
};

/** What the case of a meeting knows (R41–R50). */
export type MeetingFacts = {
  readonly kind: MeetingKind;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly title: string;
  readonly committee: string;
  readonly committeeOffice: string;
  /** 牵头单位 (R47). */
  readonly bureau: string;
  readonly members: readonly Member[];
  readonly latestOn: IsoDay;
  readonly meetsOn?: IsoDay;
  readonly place?: string;
  readonly topics?: string;
  readonly reportsDueOn?: IsoDay;
  readonly noticed: readonly { readonly unitId: string; readonly by: string; readonly at: Instant }[];
  readonly reports: readonly MemberReport[];
  readonly pack?: MeetingPack;
  readonly postponed: readonly { readonly from: IsoDay; readonly to: IsoDay; readonly reason: string }[];
  readonly attendance: readonly Attendance[];
  /** 问题分析 (R50): a meeting without it has not been held as the Opinion wants it. */
  readonly analysis?: string;
  readonly heldAt?: Instant;
  readonly decisions: readonly MeetingDecision[];
  readonly minutes?: { readonly text: string; readonly number?: string; readonly issuedAt?: Instant };
  readonly skipped?: { readonly reason: string; readonly by: string; readonly at: Instant };
};

export type MeetingStart = Pick<
  MeetingFacts,
  'kind' | 'month' | 'title' | 'committee' | 'committeeOffice' | 'bureau' | 'members' | 'latestOn'
>;

export const meetingFacts = (start: MeetingStart): MeetingFacts => ({
  ...start,
  noticed: [],
  reports: [],
  postponed: [],
  attendance: [],
  decisions: [],
});
