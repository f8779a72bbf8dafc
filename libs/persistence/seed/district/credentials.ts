import type { IsoDay } from '#domain/case';
import { addMonths } from '#domain/deadline';
import type { CredentialSeed, PostSeed } from './seed-rows';

/** A certificate as the seed gives it: months of validity left on the day of the seed. */
type Certificate = readonly [kind: string, fields: readonly string[], monthsLeft: number];

/** Fields of the experts of an agency, first to last; one certificate runs out soon so that its warning can be seen. */
const EXPERTS: readonly (readonly Certificate[])[] = [
  [['中级注册安全工程师（化工安全）', ['危化'], 30]],
  [
    ['中级注册安全工程师（其他安全）', ['工贸', '交通运输'], 18],
    ['高级工程师（机械）', ['工贸', '特种设备'], 60],
  ],
  [['高级工程师（电气）', ['工贸', '公共设施', '文化旅游'], 60]],
  [['中级注册安全工程师（建筑施工安全）', ['建筑施工', '城市管理'], 2]],
  [['一级注册消防工程师', ['消防', '文化旅游', '商贸流通', '教育', '医疗', '养老', '宗教场所'], 26]],
];
/** Who is in the pool of evaluators holds a certificate with its fields and its end (R7). */
const EVALUATOR = '政府采购评审专家证';
/** 河南省行政执法证: who reviews and enforces for an authority holds one. */
const ENFORCEMENT: Certificate = ['行政执法证', [], 34];
const ENFORCERS = ['departmentOfficer', 'subdistrictEnforcer', 'bureauOfficer'];

function certificatesOf(post: PostSeed, holder: number): readonly Certificate[] {
  if (post.role === 'expert') return EXPERTS[holder] ?? [];
  if (post.role === 'evaluator') return [[EVALUATOR, fieldsOfExpert(holder % EXPERTS.length), 20]];
  return ENFORCERS.includes(post.role) ? [ENFORCEMENT] : [];
}

/** Certificates of experts and enforcement officers, valid as seen from `today`. */
export function credentialsOf(posts: readonly PostSeed[], today: IsoDay): readonly CredentialSeed[] {
  const found = posts.flatMap((post) =>
    post.holders.flatMap((person, holder) =>
      certificatesOf(post, holder).map((certificate) => ({ person, certificate })),
    ),
  );
  return found.map(({ person, certificate: [kind, fields, months] }, position) => ({
    id: `credential-${position + 1}`,
    personId: person.id,
    kind,
    number: `DEMO-${String(position + 1).padStart(4, '0')}`,
    validUntil: addMonths(today, months),
    fields,
  }));
}

/** Trades an agency's `holder`-th expert (from 0) may examine. */
export const fieldsOfExpert = (holder: number): readonly string[] =>
  (EXPERTS[holder] ?? []).flatMap(([, fields]) => [...fields]);
