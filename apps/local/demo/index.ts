import { demoPersonas } from '#persistence';
import { Cast } from './cast';
import { shanghaiDay } from './data/days';
import { demoLedger, type LedgerEntry } from './data/ledger-rows';
import type { DistrictSession, ImportProgress, ImportRow } from './district-client';
import { HazardActs, type HazardOfStory } from './hazard-acts';
import { writeLedger } from './ledger-workbook';
import { inParallel } from './pace';
import { storyOf } from './stories';

export interface DemoOptions {
  /** Told a Chinese line at each step. */
  readonly onProgress?: (line: string) => void;
  readonly now?: Date;
}

/** As many people at once as two cores answer without anybody waiting. */
const AT_ONCE = 6;
const POLL_MS = 500;
/** Without a started row for so long the import is taken for stuck. */
const PATIENCE_MS = 60_000;
const PAGE = 200;
const SHOWN_FAILURES = 3;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Brings the demo district to life through the API: a ledger through the importer, cases through people's acts. A
 * district that has hazards is left alone. A story that fails is told and the others go on.
 * @param apiUrl address of the running API, without a trailing slash
 */
export async function runDemo(apiUrl: string, options: DemoOptions = {}): Promise<void> {
  const say = options.onProgress ?? ((): void => undefined);
  const today = shanghaiDay(options.now ?? new Date());
  const cast = new Cast(apiUrl);
  const clerk = await cast.enter(clerkLogin());
  if (await hasHazards(clerk)) return say('区里已有隐患台账，不再写入演示数据。');
  const entries = demoLedger(today);
  const { fileName, bytes, rows } = await writeLedger(entries, today);
  const importId = await bringIn(clerk, { fileName, bytes }, say);
  const cases = await startedCases(clerk, importId);
  const hazards = entries.flatMap((entry, at): readonly HazardOfStory[] => {
    const caseId = cases.get(rows[at] ?? 0);
    return caseId === undefined ? [] : [{ caseId, entry, serial: at + 1 }];
  });
  await live(cast, hazards, today, say);
}

function clerkLogin(): string {
  const clerk = demoPersonas().find((one) => one.role === 'committeeClerk');
  if (clerk === undefined) throw new Error('演示区没有区安委会办公室经办人');
  return clerk.login;
}

async function hasHazards(clerk: DistrictSession): Promise<boolean> {
  const { items } = await clerk.get<{ items: readonly unknown[] }>('/api/hazards?limit=1');
  return items.length > 0;
}

/** Dry run, then commit; comes back when every row has its outcome. */
async function bringIn(
  clerk: DistrictSession,
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Buffer },
  say: (line: string) => void,
): Promise<string> {
  const { id, counts, refusal } = await clerk.upload(fileName, bytes);
  if (refusal !== undefined) throw new Error(`演示台账没有读出：${refusal.message}`);
  say(
    `台账试读：认出 ${counts.recognised} 行，可导入 ${counts.importable} 行，不导入 ${counts.failed} 行，略过 ${counts.skipped} 行`,
  );
  await clerk.commit(id);
  const { imported, errors } = await finished(clerk, id);
  say(`台账导入：立案 ${imported} 条${errors === 0 ? '' : `，${errors} 条须人工处理`}`);
  return id;
}

async function finished(clerk: DistrictSession, id: string): Promise<ImportProgress> {
  let last = -1;
  for (let waited = 0; waited <= PATIENCE_MS; waited += POLL_MS) {
    const progress = await clerk.get<ImportProgress>(`/api/imports/${id}/progress`);
    if (progress.waiting === 0) return progress;
    if (progress.waiting !== last) waited = 0;
    last = progress.waiting;
    await pause(POLL_MS);
  }
  throw new Error('台账导入长时间没有进展，请查看工作进程日志');
}

/** Case of each row of the file, by its number in Excel. */
async function startedCases(clerk: DistrictSession, id: string): Promise<ReadonlyMap<number, string>> {
  const cases = new Map<number, string>();
  for (let after: number | undefined = 0; after !== undefined;) {
    const page: { rows: readonly ImportRow[]; next?: number } = await clerk.get(
      `/api/imports/${id}/rows?limit=${PAGE}&after=${after}`,
    );
    for (const { row, caseId } of page.rows) if (caseId !== undefined) cases.set(row, caseId);
    after = page.next;
  }
  return cases;
}

const isStory = ({ line }: LedgerEntry): boolean => line.story !== 'untouched';

/** People's acts, several hazards at once, each hazard's acts in their order. */
async function live(
  cast: Cast,
  hazards: readonly HazardOfStory[],
  today: string,
  say: (line: string) => void,
): Promise<void> {
  const told = hazards.filter((hazard) => isStory(hazard.entry));
  const failures: string[] = [];
  let done = 0;
  await inParallel(told, AT_ONCE, async (hazard) => {
    const { line, enterprise, finding } = hazard.entry;
    try {
      await storyOf(line.story, line.standing === 'found')(new HazardActs(cast, hazard, today));
    } catch (error) {
      failures.push(
        `${enterprise.name}“${finding.text}”：${error instanceof Error ? error.message : String(error)}`,
      );
    }
    done += 1;
    if (done % 20 === 0) say(`各岗位办理：${done}/${told.length} 条隐患`);
  });
  say(`演示数据已写入：${hazards.length} 条隐患，${told.length - failures.length} 条已由各岗位办理`);
  for (const failure of failures.slice(0, SHOWN_FAILURES)) say(`未能办理：${failure}`);
  if (failures.length > SHOWN_FAILURES) say(`另有 ${failures.length - SHOWN_FAILURES} 条未能办理`);
}
