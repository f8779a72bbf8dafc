import { type ChecklistItem, cited, type CitedBasis, type PhotoRule } from '#domain/catalogue';
import type { Level } from '#domain/hazard';

type Draft = {
  readonly basis: readonly CitedBasis[];
  /** `general` unless said otherwise. */
  readonly level?: Level;
  /** A 否 is shown by a photo unless said otherwise. */
  readonly photo?: PhotoRule;
  readonly codes?: readonly string[];
};

/** An item without its number, which it gets from its place on the sheet. */
export const item = (text: string, { basis, level, photo, codes }: Draft): Omit<ChecklistItem, 'no'> => ({
  text,
  basis,
  level: level ?? 'general',
  photo: photo ?? 'onNo',
  codes: codes ?? [],
});

export const numbered = (items: readonly Omit<ChecklistItem, 'no'>[]): readonly ChecklistItem[] =>
  items.map((one, index) => ({ no: index + 1, ...one }));

/** 安全生产法, read in the text. */
export const law = (articles: string): CitedBasis => cited(`安全生产法${articles}`, 'V');
/** 消防法, read in the text. */
export const fireLaw = (articles: string): CitedBasis => cited(`消防法${articles}`, 'V');
/** 特种设备安全法, read in the text. */
export const equipmentLaw = (articles: string): CitedBasis => cited(`特种设备安全法${articles}`, 'V');
/** 危险化学品安全管理条例, read in the text. */
export const chemicals = (articles: string): CitedBasis => cited(`危险化学品安全管理条例${articles}`, 'V');
/** 工贸企业重大事故隐患判定标准, not read in the text. */
export const worksCriteria = (clause: string): CitedBasis => cited(`应急管理部令第10号${clause}`, 'K');
