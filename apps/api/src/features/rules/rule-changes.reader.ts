import { Injectable } from '@nestjs/common';
import type { IsoDay } from '#domain/case';
import { isIsoDay } from '#domain/deadline';
import { CHANGE_KIND_TITLES, type ChangeContent, shapeOf } from '#domain/policy-change';
import { stageTitle } from '#domain/process';
import { type Keyset, RuleChanges, type RuleChangeRow, RuleDrafts } from '#persistence';
import { HttpProblem } from '../../http/problem';
import { CalendarBook } from './calendar-book.service';
import { DraftMaker } from './draft-maker.service';
import type { ChangeContentBody } from './dto/change-body.dto';
import type {
  ChangePreviewView,
  RuleChangeItemView,
  RuleChangesPageView,
  RuleChangesQuery,
  RuleChangeView,
} from './dto/change.view';
import { PolicyBook } from './policy-book.service';
import { Touched } from './touched.service';

const PAGE = 50;

/** Changes of the rules as people read them, each with its content and what it would touch. */
@Injectable()
export class RuleChangesReader {
  constructor(
    private readonly changes: RuleChanges,
    private readonly drafts: RuleDrafts,
    private readonly maker: DraftMaker,
    private readonly touched: Touched,
    private readonly policy: PolicyBook,
    private readonly calendar: CalendarBook,
  ) {}

  async list({ kind, open, cursor }: RuleChangesQuery): Promise<RuleChangesPageView> {
    const page = await this.changes.list(
      { ...(kind === undefined ? {} : { kind }), ...(open === undefined ? {} : { open: open === 'true' }) },
      { limit: PAGE, ...(cursor === undefined ? {} : { after: keysetOf(cursor) }) },
    );
    return {
      items: page.items.map(itemView),
      ...(page.next === undefined ? {} : { next: cursorOf(page.next) }),
    };
  }

  /** @throws HttpProblem NOT_FOUND */
  async byId(caseId: string): Promise<RuleChangeView> {
    const change = await this.changes.byId(caseId);
    const draft = change === undefined ? undefined : await this.drafts.byId(change.draftId);
    if (change === undefined || draft === undefined) throw new HttpProblem('NOT_FOUND');
    const { content } = draft;
    return {
      ...itemView(change),
      retime: change.retime,
      ...(await this.contentView(content, change.effectOn)),
      preview: change.open ? await this.preview(content, change.effectOn) : CLOSED,
    };
  }

  /** What a draft would touch, and what is wrong with it, before it is handed in. */
  async previewOf(body: ChangeContentBody): Promise<ChangePreviewView> {
    return this.preview(await this.maker.contentOf(body), body.effectOn);
  }

  private async preview(content: ChangeContent, effectOn: IsoDay): Promise<ChangePreviewView> {
    const faults = await this.maker.faultsOf(content, effectOn);
    // What cannot be read cannot be counted either.
    return { faults, touched: faults.length > 0 ? CLOSED.touched : await this.touched.by(content, effectOn) };
  }

  private async contentView(content: ChangeContent, effectOn: IsoDay): Promise<Partial<RuleChangeView>> {
    switch (content.kind) {
      case 'policy': {
        const present = await this.policy.rowsOn(effectOn);
        return {
          policyRows: content.rows.map((row) => ({
            ...row,
            title: present.get(row.key)?.title ?? row.key,
            shape: shapeOf({ key: row.key, ...row.before }),
          })),
        };
      }
      case 'calendar': {
        const calendar = await this.calendar.find(content.notice.year);
        const notice = { ...content.notice, days: [...content.notice.days] };
        return { notice, ...(calendar === undefined ? {} : { calendar }) };
      }
      case 'catalogue':
        return { entries: content.entries as RuleChangeView['entries'] & object };
      case 'checklist':
        return { sheets: content.sheets as RuleChangeView['sheets'] & object };
    }
  }
}

const CLOSED: ChangePreviewView = { faults: [], touched: { count: 0, items: [] } };

const itemView = (change: RuleChangeRow): RuleChangeItemView => ({
  id: change.caseId,
  kind: change.kind,
  kindTitle: CHANGE_KIND_TITLES[change.kind],
  title: change.title,
  reason: change.reason,
  effectOn: change.effectOn,
  stage: change.stage,
  stageTitle: stageTitle('policyChange', change.stage),
  open: change.open,
  drafter: change.drafterName,
  rows: change.draftRows,
  openedAt: change.openedAt,
  ...(change.number === null ? {} : { number: change.number }),
  ...(change.documentNo === null ? {} : { documentNo: change.documentNo }),
  ...(change.approverName === null ? {} : { approver: change.approverName }),
  ...(change.writtenVersion === null ? {} : { version: change.writtenVersion }),
});

const cursorOf = ({ sort, id }: Keyset): string => Buffer.from(`${sort} ${id}`).toString('base64url');

/** @throws HttpProblem REQUEST_INVALID for a text that is no place in this list */
function keysetOf(cursor: string): Keyset {
  const [sort = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (!isIsoDay(sort.slice(0, 10)) || Number.isNaN(Date.parse(sort)) || id === '') {
    throw new HttpProblem('REQUEST_INVALID', '翻页位置无法识别，请从第一页重新查询');
  }
  return { sort, id };
}
