import { Injectable } from '@nestjs/common';
import type { IsoDay } from '#domain/case';
import {
  beforeOf,
  catalogueDraftFaults,
  type ChangeContent,
  checklistDraftFaults,
  type DraftFault,
  movedRows,
  policyFaults,
  type PolicyRowChange,
} from '#domain/policy-change';
import { Checklists, HazardCatalogue } from '#persistence';
import { asJsonObject } from '../../http/forms/form';
import { CalendarBook } from './calendar-book.service';
import type { ChangeContentBody, PolicyRowBody } from './dto/change-body.dto';
import { PolicyBook } from './policy-book.service';

/** Turns what a drafter typed into the content of a change, and says everything that is wrong with it. */
@Injectable()
export class DraftMaker {
  constructor(
    private readonly policy: PolicyBook,
    private readonly calendar: CalendarBook,
    private readonly catalogue: HazardCatalogue,
    private readonly checklists: Checklists,
  ) {}

  /** The content with the rows in effect beside those that take their place. */
  async contentOf(body: ChangeContentBody): Promise<ChangeContent> {
    const {
      rows = [],
      notice,
      entries = [],
      sheets = [],
    } = asJsonObject(body) as unknown as ChangeContentBody;
    switch (body.kind) {
      case 'policy':
        return { kind: 'policy', rows: await this.withPresent(rows, body.effectOn) };
      case 'calendar':
        return { kind: 'calendar', notice: notice ?? { year: 0, status: 'arranged', days: [] } };
      case 'catalogue':
        return {
          kind: 'catalogue',
          entries: entries.map(({ entry: { offence, ...entry }, ...change }) => ({
            ...change,
            entry: { ...entry, ...(offence === true ? { offence } : {}) },
          })),
        };
      case 'checklist':
        return {
          kind: 'checklist',
          sheets: sheets.map(({ sheet, ...change }) => ({
            ...change,
            sheet: { ...sheet, items: sheet.items.map((item, index) => ({ no: index + 1, ...item })) },
          })),
        };
    }
  }

  /** Everything wrong with a content as the rules stand now, on the day it is to take effect. */
  async faultsOf(content: ChangeContent, effectOn: IsoDay): Promise<readonly DraftFault[]> {
    switch (content.kind) {
      case 'policy': {
        const present = await this.policy.rowsOn(effectOn);
        const faults = policyFaults(content.rows, present, effectOn);
        return faults.length > 0 ? faults : movedRows(content.rows, present);
      }
      case 'calendar':
        return this.calendar.faults(content.notice);
      case 'catalogue':
        return catalogueDraftFaults(content.entries, await this.codes(effectOn));
      case 'checklist':
        return checklistDraftFaults(content.sheets, await this.sheetIds(effectOn));
    }
  }

  private async withPresent(
    rows: readonly PolicyRowBody[],
    day: IsoDay,
  ): Promise<readonly PolicyRowChange[]> {
    const present = await this.policy.rowsOn(day);
    return rows.map((row) => {
      const known = present.get(row.key);
      // A key nobody reads is told as a fault; until then its row stands for itself.
      return { ...row, before: known === undefined ? { ...row, source: '' } : beforeOf(known) };
    });
  }

  private async codes(day: IsoDay): Promise<ReadonlyMap<string, number>> {
    return new Map((await this.catalogue.list(day)).map(({ code, version }) => [code, version]));
  }

  private async sheetIds(day: IsoDay): Promise<ReadonlyMap<string, number>> {
    return new Map((await this.checklists.list(day)).map(({ id, version }) => [id, version]));
  }
}
