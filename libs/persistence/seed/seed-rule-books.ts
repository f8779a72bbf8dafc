import type { EntityManager } from 'typeorm';
import type { CatalogueEntry, Checklist } from '#domain/catalogue';
import { CatalogueRowEntity } from '../entities/catalogue-row.entity';
import { ChecklistVersionEntity } from '../entities/checklist-version.entity';
import { asJson } from '../ledger/canonical';
import { catalogueSearch } from '../repositories/hazard-catalogue';
import { rows, sql } from '../sql/sql';
import { CATALOGUE } from './catalogue/hazard-catalogue';
import { CHECKLISTS } from './checklists/checklists';
import { OPINION_DAY } from './policy/policy-row';

/** Adds rows of the catalogue and checklists that are not known yet. @returns how many */
export async function addRuleBooks(manager: EntityManager): Promise<number> {
  const entries = unknown(
    CATALOGUE,
    ({ code }) => code,
    await rows(manager, sql`select distinct code as id from catalogue_row`),
  );
  const sheets = unknown(
    CHECKLISTS,
    ({ id }) => id,
    await rows(manager, sql`select distinct id from checklist_version`),
  );
  if (entries.length > 0) await manager.insert(CatalogueRowEntity, entries.map(catalogueRow));
  if (sheets.length > 0) await manager.insert(ChecklistVersionEntity, sheets.map(checklistRow));
  return entries.length + sheets.length;
}

function unknown<T>(
  wanted: readonly T[],
  idOf: (one: T) => string,
  found: readonly { readonly id: string }[],
): readonly T[] {
  const known = new Set(found.map(({ id }) => id));
  return wanted.filter((one) => !known.has(idOf(one)));
}

const FIRST = { version: 1, fromDay: OPINION_DAY, retired: false, changeCaseId: null };

const catalogueRow = (entry: CatalogueEntry) => ({
  ...FIRST,
  ...{ code: entry.code, industry: entry.industry, field: entry.field, category: entry.category },
  ...{ hazard: entry.hazard, level: entry.level ?? null, note: entry.note ?? null },
  ...{ offence: entry.offence ?? false, atOnce: entry.atOnce ?? null, days: entry.days ?? null },
  basis: asJson(entry.basis),
  search: catalogueSearch(entry),
});

const checklistRow = ({ id, title, industries, items }: Checklist) => ({
  ...FIRST,
  ...{ id, title, industries: [...industries], items: asJson(items) },
});
