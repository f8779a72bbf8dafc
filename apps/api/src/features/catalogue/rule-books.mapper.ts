import { CHECK_ANSWER_TITLES, type CheckAnswer } from '#domain/catalogue';
import { LEVEL_TITLES } from '#domain/hazard';
import type { CatalogueView, ChecklistView } from '#persistence';
import type { CatalogueItemView, ChecklistSheetView } from './dto/rule-books.dto';

const ANSWERS = Object.entries(CHECK_ANSWER_TITLES).map(([answer, title]) => ({
  answer: answer as CheckAnswer,
  title,
}));

export const catalogueItem = ({
  retired: _retired,
  offence,
  level,
  ...entry
}: CatalogueView): CatalogueItemView => ({
  ...entry,
  ...(level === undefined ? {} : { level, levelTitle: LEVEL_TITLES[level] }),
  offence: offence ?? false,
});

export const checklistSheet = ({
  retired: _retired,
  items,
  ...sheet
}: ChecklistView): ChecklistSheetView => ({
  ...sheet,
  answers: ANSWERS,
  items: items.map((item) => ({ ...item, levelTitle: LEVEL_TITLES[item.level] })),
});
