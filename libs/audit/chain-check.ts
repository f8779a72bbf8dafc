import { createHmac } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { ChainRows, HeadRow, LinkRow, Stored } from './chain-rows';

/** The chain of everything that belongs to no case. */
const SYSTEM_CHAIN = 'system';
const GENESIS = '0'.repeat(64);

export interface AuditFault {
  /** The case's number or the chain's name. */
  readonly title: string;
  /** What is wrong, in Chinese. */
  readonly text: string;
}

/** What a link says, read from the text that was hashed. */
interface Told {
  readonly chain?: unknown;
  readonly seq?: unknown;
  readonly kind?: unknown;
  readonly ref?: unknown;
  readonly at?: unknown;
  readonly body?: { readonly digest?: unknown; readonly events?: readonly Stored[] } & Stored;
}

const hmac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex');

/** Checks one chain: its links, its head, and the rows that the links tell of. */
export function checkChain(key: string, head: HeadRow, rows: ChainRows): readonly AuditFault[] {
  const links = rows.links.filter((link) => link.chain === head.chain);
  const texts = [...linkFaults(key, links), ...headFaults(key, head, links), ...rowFaults(head, links, rows)];
  return texts.map((text) => ({ title: head.title, text }));
}

function linkFaults(key: string, links: readonly LinkRow[]): readonly string[] {
  const faults: string[] = [];
  let previous = GENESIS;
  let expected = 1;
  for (const link of links) {
    if (link.seq !== expected) faults.push(missing(expected, link.seq - 1));
    else if (link.prevHash !== previous) faults.push(`第 ${link.seq} 条记录与上一条不衔接`);
    if (hmac(key, `${link.prevHash}\n${link.canonical}`) !== link.hash || !saysItsOwn(link)) {
      faults.push(`第 ${link.seq} 条记录被改动`);
    }
    previous = link.hash;
    expected = link.seq + 1;
  }
  return faults;
}

const missing = (from: number, to: number): string =>
  from === to ? `缺少第 ${from} 条记录` : `缺少第 ${from} 至 ${to} 条记录`;

/** The columns beside the text must say what the text says. */
function saysItsOwn({ chain, seq, kind, ref, at, canonical }: LinkRow): boolean {
  const told = toldBy(canonical);
  return told.chain === chain && told.seq === seq && told.kind === kind && told.ref === ref && told.at === at;
}

function toldBy(canonical: string): Told {
  try {
    return JSON.parse(canonical) as Told;
  } catch {
    return {};
  }
}

function headFaults(key: string, head: HeadRow, links: readonly LinkRow[]): readonly string[] {
  const last = links.at(-1);
  const faults: string[] = [];
  if (hmac(key, `head\n${head.chain}\n${head.seq}\n${head.head}`) !== head.mac) faults.push('链尾标记被改动');
  if ((last?.seq ?? 0) < head.seq) faults.push(`末尾记录被删除：${missing((last?.seq ?? 0) + 1, head.seq)}`);
  else if ((last?.seq ?? 0) > head.seq || (last?.hash ?? GENESIS) !== head.head)
    faults.push('链尾与末条记录不符');
  return faults;
}

/** Timeline, batches and refusals must be those that the links tell of, no more and no fewer. */
function rowFaults(head: HeadRow, links: readonly LinkRow[], rows: ChainRows): readonly string[] {
  const batches = links.filter((link) => link.kind === 'batch').map((link) => toldBy(link.canonical));
  return [
    ...timelineFaults(head, links, rows),
    ...(head.version === null ? [] : batchFaults(head, batches, rows)),
    ...refusalFaults(links, rows),
    ...administrationFaults(head, links, rows),
  ];
}

function timelineFaults(head: HeadRow, links: readonly LinkRow[], rows: ChainRows): readonly string[] {
  const told = links
    .filter((link) => link.kind === 'batch' || link.kind === 'history')
    .flatMap((link) => toldBy(link.canonical).body?.events ?? []);
  const stored = new Map(
    rows.events.filter((event) => event['caseId'] === head.chain).map((event) => [event['seq'], event]),
  );
  const faults = told.flatMap((event): string[] => {
    const found = stored.get(event['seq']);
    stored.delete(event['seq']);
    if (found === undefined) return [`经过第 ${String(event['seq'])} 项缺失`];
    return agrees(event, found) ? [] : [`经过第 ${String(event['seq'])} 项被改动`];
  });
  return [...faults, ...[...stored.keys()].map((seq) => `经过第 ${String(seq)} 项不在审计链中`)];
}

const agrees = (told: Stored, stored: Stored): boolean =>
  Object.entries(told).every(([key, value]) => isDeepStrictEqual(value, stored[key]));

function batchFaults(head: HeadRow, told: readonly Told[], rows: ChainRows): readonly string[] {
  const stored = rows.batches.filter((batch) => batch['caseId'] === head.chain);
  const faults = told.flatMap(({ ref, body }) => {
    const found = stored.find((batch) => String(batch['version']) === ref);
    return found?.['digest'] === body?.digest ? [] : [`第 ${String(ref)} 批写入缺失或被改动`];
  });
  const count = head.version === told.length && stored.length === told.length;
  return count
    ? faults
    : [...faults, `案卷版本为 ${head.version}，审计链中有 ${told.length} 批，库中有 ${stored.length} 批`];
}

function refusalFaults(links: readonly LinkRow[], rows: ChainRows): readonly string[] {
  return links
    .filter((link) => link.kind === 'refusal')
    .flatMap((link) => {
      const found = rows.refusals.find((refusal) => String(refusal['id']) === link.ref);
      const told = toldBy(link.canonical).body ?? {};
      if (found === undefined) return [`第 ${link.seq} 条所记的不予受理记录缺失`];
      return agrees(told, found) ? [] : [`第 ${link.seq} 条所记的不予受理记录被改动`];
    });
}

/** Every act of an administrator is told by a link of the system's chain, and no other is in the log. */
function administrationFaults(head: HeadRow, links: readonly LinkRow[], rows: ChainRows): readonly string[] {
  if (head.chain !== SYSTEM_CHAIN) return [];
  const stored = new Map(rows.administration.map((entry) => [String(entry['id']), entry]));
  const faults = links
    .filter((link) => link.kind === 'administration')
    .flatMap((link): readonly string[] => {
      const found = stored.get(link.ref);
      stored.delete(link.ref);
      if (found === undefined) return [`第 ${link.seq} 条所记的管理操作缺失`];
      const told = toldBy(link.canonical).body ?? {};
      return agrees(told, found) ? [] : [`第 ${link.seq} 条所记的管理操作被改动`];
    });
  return [...faults, ...(stored.size > 0 ? [`${stored.size} 条管理操作不在审计链中`] : [])];
}
