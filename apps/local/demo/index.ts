import { demoPersonas } from '#persistence';
import { Cast } from './cast';
import { shanghaiDay } from './data/days';
import { demoHazards, isReported, type LedgerEntry } from './data/ledger-rows';
import type { DistrictSession, ImportProgress, ImportRow } from './district-client';
import { HazardActs, type HazardOfStory } from './hazard-acts';
import { reportHazard } from './inspection-report';
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
const SAY_EVERY = 20;

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
  const hazards = demoHazards(today).map((entry, at) => ({ entry, serial: at + 1 }));
  const imported = await importLedger(
    clerk,
    hazards.filter(({ entry }) => !isReported(entry)),
    today,
    say,
  );
  const reported = hazards.filter(({ entry }) => isReported(entry));
  await live(new Stage(cast, today, say), [...imported, ...reported]);
}

/** A hazard of the plan; the case it led to is known once it has been imported or reported. */
type PlannedHazard = Omit<HazardOfStory, 'caseId'> & { readonly caseId?: string };

/** Brings in the ledger; a row that led to no case is left out. */
async function importLedger(
  clerk: DistrictSession,
  hazards: readonly PlannedHazard[],
  today: string,
  say: (line: string) => void,
): Promise<readonly PlannedHazard[]> {
  const { fileName, bytes, rows } = await writeLedger(
    hazards.map(({ entry }) => entry),
    today,
  );
  const cases = await startedCases(clerk, await bringIn(clerk, { fileName, bytes }, say));
  return hazards.flatMap((hazard, at) => {
    const caseId = cases.get(rows[at] ?? 0);
    return caseId === undefined ? [] : [{ ...hazard, caseId }];
  });
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

const hasStory = ({ line }: LedgerEntry): boolean =>
  line.story !== 'untouched' || line.standing === 'reported';

/** What every story needs to know of the evening. */
class Stage {
  readonly failures: string[] = [];

  constructor(
    readonly cast: Cast,
    readonly today: string,
    readonly say: (line: string) => void,
  ) {}

  /** Tells a hazard's story; a failure is kept and ends this story only. */
  async tell(hazard: PlannedHazard): Promise<void> {
    const { entry, serial } = hazard;
    try {
      const caseId = hazard.caseId ?? (await reportHazard(this.cast, hazard, this.today));
      await storyOf(entry.line)(new HazardActs(this.cast, { caseId, entry, serial }, this.today));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.failures.push(`${entry.enterprise.name}“${entry.finding.text}”：${reason}`);
    }
  }
}

/** People's acts, several hazards at once, each hazard's acts in their order. */
async function live(stage: Stage, hazards: readonly PlannedHazard[]): Promise<void> {
  const { failures, say } = stage;
  const told = hazards.filter(({ entry }) => hasStory(entry));
  let done = 0;
  await inParallel(told, AT_ONCE, async (hazard) => {
    await stage.tell(hazard);
    done += 1;
    if (done % SAY_EVERY === 0) say(`各岗位办理：${done}/${told.length} 条隐患`);
  });
  say(`演示数据已写入：${hazards.length} 条隐患，${told.length - failures.length} 条已由各岗位办理`);
  for (const failure of failures.slice(0, SHOWN_FAILURES)) say(`未能办理：${failure}`);
  if (failures.length > SHOWN_FAILURES) say(`另有 ${failures.length - SHOWN_FAILURES} 条未能办理`);
}
