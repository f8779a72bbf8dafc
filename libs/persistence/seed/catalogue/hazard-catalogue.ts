import type { CatalogueEntry } from '#domain/catalogue';
import { CHEMICAL_ROWS } from './chemical-rows';
import { CITY_ROWS } from './city-rows';
import { EQUIPMENT_ROWS } from './equipment-rows';
import { WORKS_ROWS } from './works-rows';

/** The catalogue of hazards the district begins with. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...CHEMICAL_ROWS,
  ...WORKS_ROWS,
  ...EQUIPMENT_ROWS,
  ...CITY_ROWS,
];
