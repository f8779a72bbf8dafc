import { HAZARD_MOTIONS, HAZARD_NODES, type NodeRow } from '#domain/hazard';

const NODES = Object.entries(HAZARD_NODES) as readonly (readonly [string, NodeRow])[];

/** What nodes, outcomes, motions and standing tags are called; a node's own name wins over an outcome's. */
const WORDS: Readonly<Record<string, string>> = {
  finder: '隐患发现',
  return: '退回',
  subdistrict: '办事处',
  committee: '区安委办',
  department: '行业主管部门',
  agency: '中介服务机构',
  ...Object.assign({}, ...NODES.map(([, row]) => row.outcomes)),
  ...HAZARD_MOTIONS,
  ...Object.fromEntries(NODES.map(([name, row]) => [name, row.title])),
};

const NAME = /[a-z][A-Za-z]*(?:\.[a-z][A-Za-z-]*)?/g;

const wordOf = (name: string): string => {
  const [node = '', qualifier] = name.split('.');
  const word = WORDS[node];
  if (word === undefined) return name;
  return qualifier === undefined ? word : `${word}（${WORDS[qualifier] ?? qualifier}）`;
};

/** A refusal's particulars as a person reads them: the rules speak of nodes by their names in code. */
export const inWords = (detail: string): string => detail.replaceAll(NAME, wordOf);
