import type { CatalogueRow } from './catalogue-row';
import { CHEMICAL_ROWS } from './chemical-rows';
import { CITY_ROWS } from './city-rows';
import { EQUIPMENT_ROWS } from './equipment-rows';
import { WORKS_ROWS } from './works-rows';

export { type CatalogueRow, HAZARD_CLASSES } from './catalogue-row';

/** The catalogue of hazards the district begins with. */
export const CATALOGUE: readonly CatalogueRow[] = [
  ...CHEMICAL_ROWS,
  ...WORKS_ROWS,
  ...EQUIPMENT_ROWS,
  ...CITY_ROWS,
];

export const catalogueRow = (code: string): CatalogueRow | undefined =>
  CATALOGUE.find((row) => row.code === code);

/** Rows an expert looks through for an industry; those of 消防 and 特种设备 apply in every one. */
export const catalogueOf = (industry: string): readonly CatalogueRow[] =>
  CATALOGUE.filter((row) => [industry, '消防', '特种设备'].includes(row.industry));
