import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { reportLines, verifyAudit } from '#audit';

const SOUND = 0;
const FAULTY = 1;
const NOT_RUN = 2;

/** The key directly or from the file that AUDIT_KEY_FILE names, as the services take it. */
function auditKey(): string | undefined {
  const { AUDIT_KEY: given, AUDIT_KEY_FILE: file } = process.env;
  if (given !== undefined && given.trim() !== '') return given.trim();
  return file === undefined || file === '' ? undefined : readFileSync(file, 'utf8').trim();
}

async function main(): Promise<number> {
  const url = process.env['DATABASE_URL'];
  const key = auditKey();
  if (url === undefined || url === '' || key === undefined) {
    console.error('未核验：请设置 DATABASE_URL 和 AUDIT_KEY（或 AUDIT_KEY_FILE）。');
    return NOT_RUN;
  }
  const client = new Client({ connectionString: url, application_name: 'audit-verify' });
  await client.connect();
  try {
    const report = await verifyAudit(client, key);
    for (const line of reportLines(report)) console.log(line);
    return report.faults.length === 0 ? SOUND : FAULTY;
  } finally {
    await client.end();
  }
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(`未核验：${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = NOT_RUN;
  },
);
