import { type AuditFault, checkChain } from './chain-check';
import { type Asked, caseHeads, type HeadRow, orphanChains, otherHeads, rowsOf } from './chain-rows';

/** Chains read at a time: bounded memory whatever the size of the ledger. */
const PAGE = 200;

export interface AuditReport {
  readonly chains: number;
  readonly links: number;
  readonly faults: readonly AuditFault[];
}

/**
 * Recomputes every chain from its table. It shares no code with what wrote them, so that one mistake cannot hide in
 * both. The whole check sees one snapshot: batches that are written meanwhile do not disturb it.
 */
export async function verifyAudit(client: Asked, key: string): Promise<AuditReport> {
  await client.query('begin isolation level repeatable read read only');
  try {
    const report = { chains: 0, links: 0, faults: [] as AuditFault[] };
    const check = async (heads: readonly HeadRow[]): Promise<void> => {
      const rows = await rowsOf(
        client,
        heads.map((head) => head.chain),
      );
      report.chains += heads.length;
      report.links += rows.links.length;
      for (const head of heads) report.faults.push(...checkChain(key, head, rows));
    };
    await check(await otherHeads(client));
    for (let page = await caseHeads(client, '', PAGE); page.length > 0;) {
      await check(page);
      page = await caseHeads(client, page.at(-1)?.chain ?? '', PAGE);
    }
    for (const chain of await orphanChains(client)) {
      report.faults.push({ title: chain, text: '审计链还在，案卷已被删除' });
    }
    return report;
  } finally {
    await client.query('rollback');
  }
}

/** Faults told one by one before the rest is only counted. */
const SHOWN = 50;

/** The result in the words of an official, a line each. */
export function reportLines({ chains, links, faults }: AuditReport): readonly string[] {
  const whole = `审计链核验：共 ${chains} 条链、${links} 条记录`;
  if (faults.length === 0) return [`${whole}，全部完好。`];
  const rest = faults.length - SHOWN;
  return [
    `${whole}，发现 ${faults.length} 处异常：`,
    ...faults.slice(0, SHOWN).map(({ title, text }) => `  - ${title}：${text}`),
    ...(rest > 0 ? [`  - 其余 ${rest} 处从略`] : []),
  ];
}
