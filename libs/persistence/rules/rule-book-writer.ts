import type { EntityManager } from 'typeorm';
import type { CatalogueEntry, Checklist } from '#domain/catalogue';
import type { CatalogueChange, ChecklistChange } from '#domain/policy-change';
import { CatalogueRowEntity } from '../entities/catalogue-row.entity';
import { ChecklistVersionEntity } from '../entities/checklist-version.entity';
import { asJson } from '../ledger/canonical';
import { catalogueSearch } from '../repositories/hazard-catalogue';
import { rows, type Sql, sql } from '../sql/sql';
import type { ApprovedChange } from './approved-change';

/** A row of the catalogue as its table takes it, without version and day. */
export const catalogueColumns = (entry: CatalogueEntry) => ({
  ...{ code: entry.code, industry: entry.industry, field: entry.field, category: entry.category },
  ...{ hazard: entry.hazard, level: entry.level ?? null, note: entry.note ?? null },
  ...{ offence: entry.offence ?? false, atOnce: entry.atOnce ?? null, days: entry.days ?? null },
  basis: asJson(entry.basis),
  search: catalogueSearch(entry),
});

/** A checklist as its table takes it, without version and day. */
export const checklistColumns = ({ id, title, industries, items }: Checklist) => ({
  ...{ id, title, industries: [...industries], items: asJson(items) },
});

/** @returns what the change is called among versions */
export async function writeCatalogue(
  manager: EntityManager,
  { caseId, effectOn }: ApprovedChange,
  changes: readonly CatalogueChange[],
): Promise<string> {
  const last = await lastVersions(
    manager,
    sql`select code as id, max("version") as n from catalogue_row group by 1`,
  );
  await manager.insert(
    CatalogueRowEntity,
    changes.map(({ op, entry }) => ({
      ...catalogueColumns(entry),
      ...{ version: (last.get(entry.code) ?? 0) + 1, fromDay: effectOn, retired: op === 'retire' },
      changeCaseId: caseId,
    })),
  );
  return `catalogue-${effectOn}`;
}

/** @returns what the change is called among versions */
export async function writeChecklists(
  manager: EntityManager,
  { caseId, effectOn }: ApprovedChange,
  changes: readonly ChecklistChange[],
): Promise<string> {
  const last = await lastVersions(
    manager,
    sql`select id, max("version") as n from checklist_version group by 1`,
  );
  await manager.insert(
    ChecklistVersionEntity,
    changes.map(({ op, sheet }) => ({
      ...checklistColumns(sheet),
      ...{ version: (last.get(sheet.id) ?? 0) + 1, fromDay: effectOn, retired: op === 'retire' },
      changeCaseId: caseId,
    })),
  );
  return `checklist-${effectOn}`;
}

async function lastVersions(manager: EntityManager, query: Sql): Promise<ReadonlyMap<string, number>> {
  const found = await rows<{ id: string; n: number }>(manager, query);
  return new Map(found.map(({ id, n }) => [id, n]));
}
