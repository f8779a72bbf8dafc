import type { Checklist } from '#domain/catalogue';
import { CHEMICAL_SHEET } from './chemical-sheet';
import { PUBLIC_SHEET } from './public-sheet';
import { WORKS_SHEET } from './works-sheet';

/** The sheets the district begins with. */
export const CHECKLISTS: readonly Checklist[] = [CHEMICAL_SHEET, WORKS_SHEET, PUBLIC_SHEET];
