import { likeness, plain } from './text';

/** One enterprise or unit of the district's register. */
export interface RegisterEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly creditCode?: string;
}

export interface UnitMatch {
  readonly id: string;
  readonly name: string;
  /** name = word for word; alias, shortName and creditCode are reported with the row. */
  readonly by: 'name' | 'alias' | 'shortName' | 'creditCode';
}

/** Finds units by name; never takes the nearest for the right one. */
export interface EnterpriseRegister {
  find(name: string, creditCode?: string): UnitMatch | null;
  /** The nearest names, best first, for the person to choose from. */
  nearest(name: string, limit?: number): readonly string[];
}

/** Names by which the same department is called. */
const DEPARTMENTS: readonly (readonly string[])[] = [
  ['应急管理局', '应急局', '安监局', '安全生产监督管理局', '应急管理委员会办公室'],
  ['市场监督管理局', '市场监管局', '市监局'],
  ['住房和城乡建设局', '住建局', '建设局'],
  ['文化广电和旅游局', '文旅局', '文广旅局', '文化和旅游局'],
  ['自然资源和规划局', '资规局', '自然资源局'],
  ['交通运输局', '交通局'],
  ['城市管理局', '城管局', '城市管理综合执法局'],
  ['消防救援大队', '消防大队'],
  ['街道办事处', '街道办', '街道', '办事处'],
];

const ENDINGS =
  /(股份有限责任公司|有限责任公司|股份有限公司|集团有限公司|有限公司|股份公司|集团公司|分公司|公司|\(个体工商户\)|\(有限合伙\)|\(普通合伙\))$/u;
/** Remarks that people write behind a name; 「（洛阳）」 in the middle of a name is part of it. */
const REMARK =
  /[(（](?:已?(?:退场|关停|关闭|搬迁|停产|停业|注销|歇业|拆除)|总包|分包|联合体|个体)[^()（）]*[)）]/gu;

/** A pair that so many names share (「公司」, 「有限」) tells nothing. */
const COMMON_PAIR = 200;

export function nameKey(name: string): string {
  return likeness(plain(name).replace(REMARK, ''));
}

function shortKey(name: string): string {
  let rest = plain(name).replace(REMARK, '').replace(/\s/gu, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(ENDINGS, '');
  }
  return likeness(rest);
}

function departmentKey(name: string): string | null {
  const key = nameKey(name);
  for (const group of DEPARTMENTS) {
    const ending = [...group].sort((a, b) => b.length - a.length).find((word) => key.endsWith(word));
    if (ending) return key.slice(0, key.length - ending.length) + (group[0] ?? '');
  }
  return null;
}

export function hasRemark(name: string): boolean {
  return new RegExp(REMARK.source, 'u').test(name);
}

class NameRegister implements EnterpriseRegister {
  private readonly byName = new Map<string, RegisterEntry>();
  private readonly byAlias = new Map<string, RegisterEntry | null>();
  private readonly byShort = new Map<string, RegisterEntry | null>();
  private readonly byCode = new Map<string, RegisterEntry>();
  private readonly pairs = new Map<string, RegisterEntry[]>();

  constructor(entries: readonly RegisterEntry[]) {
    for (const entry of entries) this.add(entry);
  }

  find(name: string, creditCode?: string): UnitMatch | null {
    const exact = this.byName.get(nameKey(name));
    if (exact) return { id: exact.id, name: exact.name, by: 'name' };
    const department = departmentKey(name);
    const alias = this.byAlias.get(nameKey(name)) ?? (department ? this.byAlias.get(department) : null);
    if (alias) return { id: alias.id, name: alias.name, by: 'alias' };
    const coded = creditCode ? this.byCode.get(creditCode.toUpperCase()) : undefined;
    if (coded) return { id: coded.id, name: coded.name, by: 'creditCode' };
    const short = this.byShort.get(shortKey(name));
    return short ? { id: short.id, name: short.name, by: 'shortName' } : null;
  }

  nearest(name: string, limit = 3): readonly string[] {
    const key = nameKey(name);
    const postings = bigrams(key).map((pair) => this.pairs.get(pair) ?? []);
    const telling = postings.filter((entries) => entries.length <= COMMON_PAIR);
    const candidates = new Set((telling.some((entries) => entries.length > 0) ? telling : postings).flat());
    return [...candidates]
      .map((entry) => ({ entry, score: nearness(key, nameKey(entry.name)) }))
      .filter(({ score }) => score >= 0.3)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ entry }) => entry.name);
  }

  private add(entry: RegisterEntry): void {
    this.byName.set(nameKey(entry.name), entry);
    for (const alias of entry.aliases ?? []) unique(this.byAlias, nameKey(alias), entry);
    const department = departmentKey(entry.name);
    if (department) unique(this.byAlias, department, entry);
    unique(this.byShort, shortKey(entry.name), entry);
    if (entry.creditCode) this.byCode.set(entry.creditCode.toUpperCase(), entry);
    for (const pair of new Set(bigrams(nameKey(entry.name)))) {
      const known = this.pairs.get(pair) ?? [];
      known.push(entry);
      this.pairs.set(pair, known);
    }
  }
}

/** A short name that two units share names neither. */
function unique(index: Map<string, RegisterEntry | null>, key: string, entry: RegisterEntry): void {
  if (key === '') return;
  const known = index.get(key);
  index.set(key, known === undefined || known?.id === entry.id ? entry : null);
}

function bigrams(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** Share of common pairs of characters (Dice); one wrong character in a name of the same length counts as near. */
function nearness(a: string, b: string): number {
  const left = bigrams(a);
  const right = new Set(bigrams(b));
  const common = left.filter((pair) => right.has(pair)).length;
  const dice = (2 * common) / Math.max(1, left.length + right.size);
  const oneOff = a.length === b.length && [...a].filter((mark, at) => mark !== b[at]).length === 1;
  return oneOff ? Math.max(dice, 0.9) : dice;
}

export function buildRegister(entries: readonly RegisterEntry[]): EnterpriseRegister {
  return new NameRegister(entries);
}
