import type { Level } from '../hazard/level';
import { basisFaults, type CitedBasis, levelFaults } from './catalogue-entry';

/** Answers to an item of a checklist: 是、否、不适用. */
export const CHECK_ANSWER_TITLES = { yes: '是', no: '否', na: '不适用' } as const;
export type CheckAnswer = keyof typeof CHECK_ANSWER_TITLES;

/** When an item asks for a photo. */
export const PHOTO_RULE_TITLES = { always: '必须拍照', onNo: '回答“否”时拍照', none: '不要求拍照' } as const;
export type PhotoRule = keyof typeof PHOTO_RULE_TITLES;

/** One thing looked at on a visit. */
export type ChecklistItem = {
  /** From 1, in the order of the sheet. */
  readonly no: number;
  readonly text: string;
  readonly basis: readonly CitedBasis[];
  /** Level proposed for the hazard when the answer is 否. */
  readonly level: Level;
  readonly photo: PhotoRule;
  /** Rows of the catalogue that a 否 usually comes from. */
  readonly codes: readonly string[];
};

/** The sheet of an industry (检查表); a visit freezes a copy of the version it began with. */
export type Checklist = {
  readonly id: string;
  readonly title: string;
  readonly industries: readonly string[];
  readonly items: readonly ChecklistItem[];
};

const ID = /^CL-[A-Z]{2}$/;

/** Everything wrong with a sheet, in Chinese, naming the item; empty when it may stand. */
export function checklistFaults({ id, title, industries, items }: Checklist): readonly string[] {
  return [
    ...(ID.test(id) ? [] : [`检查表编号应为 CL- 加两个大写字母：${id}`]),
    ...(title.trim() === '' ? ['缺少检查表名称'] : []),
    ...(industries.length === 0 ? ['应至少适用于一个行业'] : []),
    ...(items.length === 0 ? ['应至少有一项'] : []),
    ...items.flatMap((item, index) =>
      itemFaults(item, index + 1).map((fault) => `第${index + 1}项：${fault}`),
    ),
  ];
}

const itemFaults = ({ no, text, basis, level, photo }: ChecklistItem, at: number): readonly string[] => [
  ...(no === at ? [] : [`序号应为 ${at}`]),
  ...(text.trim() === '' ? ['缺少检查内容'] : []),
  ...basisFaults(basis),
  ...levelFaults(level),
  ...(Object.hasOwn(PHOTO_RULE_TITLES, photo) ? [] : [`拍照要求不在清单内：${String(photo)}`]),
];
