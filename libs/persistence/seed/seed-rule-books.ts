import type { EntityManager } from 'typeorm';
import { CatalogueRowEntity } from '../entities/catalogue-row.entity';
import { ChecklistVersionEntity } from '../entities/checklist-version.entity';
import { catalogueColumns, checklistColumns } from '../rules/rule-book-writer';
import { rows, type Sql, sql } from '../sql/sql';
import { CATALOGUE } from './catalogue/hazard-catalogue';
import { CHECKLISTS } from './checklists/checklists';
import { OPINION_DAY } from './policy/policy-row';

const FIRST = { version: 1, fromDay: OPINION_DAY, retired: false, changeCaseId: null };

/** Adds rows of the catalogue and checklists that are not known yet. @returns how many */
export async function addRuleBooks(manager: EntityManager): Promise<number> {
  const codes = await known(manager, sql`select distinct code as id from catalogue_row`);
  const ids = await known(manager, sql`select distinct id from checklist_version`);
  const entries = CATALOGUE.filter(({ code }) => !codes.has(code));
  const sheets = CHECKLISTS.filter(({ id }) => !ids.has(id));
  if (entries.length > 0) {
    await manager.insert(
      CatalogueRowEntity,
      entries.map((entry) => ({ ...FIRST, ...catalogueColumns(entry) })),
    );
  }
  if (sheets.length > 0) {
    await manager.insert(
      ChecklistVersionEntity,
      sheets.map((sheet) => ({ ...FIRST, ...checklistColumns(sheet) })),
    );
  }
  return entries.length + sheets.length;
}

async function known(manager: EntityManager, query: Sql): Promise<ReadonlySet<string>> {
  return new Set((await rows<{ id: string }>(manager, query)).map(({ id }) => id));
}
