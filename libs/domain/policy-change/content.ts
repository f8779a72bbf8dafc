import type { CatalogueEntry, Checklist } from '../catalogue';
import type { IsoDay } from '../case/json';
import type { CalendarStatus } from '../deadline/calendar';
import type { PolicyJson, PolicyMark, PolicyUnit } from '../policy';

/** What of the district's rules a change is about. */
export const CHANGE_KIND_TITLES = {
  policy: '期限与政策参数',
  calendar: '工作日历',
  catalogue: '隐患分类目录',
  checklist: '检查表',
} as const;
export type ChangeKind = keyof typeof CHANGE_KIND_TITLES;

/** A value with what it rests on, as it stands before a change. */
export type PolicyBefore = {
  readonly value: PolicyJson;
  readonly unit?: PolicyUnit;
  readonly source: string;
  readonly mark: PolicyMark;
};

/** A row of policy that takes the place of another. */
export type PolicyRowChange = {
  readonly key: string;
  readonly value: PolicyJson;
  readonly unit?: PolicyUnit;
  readonly source: string;
  readonly mark: PolicyMark;
  readonly reason: string;
  /** The row that was in effect when the draft was made. */
  readonly before: PolicyBefore;
};

/** One line of the yearly notice on holidays: a day that rests, or a weekend day that is worked. */
export type NoticeDay = {
  readonly day: IsoDay;
  readonly kind: 'off' | 'work';
  /** The holiday it belongs to (春节). */
  readonly name: string;
};

export const NOTICE_KIND_TITLES = { off: '放假', work: '调休上班' } as const;

/** The arrangement of a year as the State Council's notice gives it, or as the district assumes it before. */
export type CalendarNotice = {
  readonly year: number;
  readonly status: CalendarStatus;
  readonly days: readonly NoticeDay[];
};

/** A row of the catalogue, put in or taken out. */
export type CatalogueChange = {
  readonly op: 'put' | 'retire';
  readonly entry: CatalogueEntry;
  /** Version the draft began from; 0 for a new row. */
  readonly basedOn: number;
};

/** A checklist, put in or taken out. */
export type ChecklistChange = {
  readonly op: 'put' | 'retire';
  readonly sheet: Checklist;
  /** Version the draft began from; 0 for a new sheet. */
  readonly basedOn: number;
};

/** What a change puts in place of what is there; kept beside the case, which knows its digest only. */
export type ChangeContent =
  | { readonly kind: 'policy'; readonly rows: readonly PolicyRowChange[] }
  | { readonly kind: 'calendar'; readonly notice: CalendarNotice }
  | { readonly kind: 'catalogue'; readonly entries: readonly CatalogueChange[] }
  | { readonly kind: 'checklist'; readonly sheets: readonly ChecklistChange[] };

/** How many rows a change touches. */
export function sizeOf(content: ChangeContent): number {
  switch (content.kind) {
    case 'policy':
      return content.rows.length;
    case 'calendar':
      return content.notice.days.length;
    case 'catalogue':
      return content.entries.length;
    case 'checklist':
      return content.sheets.length;
  }
}
