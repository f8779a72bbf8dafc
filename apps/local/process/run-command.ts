import { spawn } from 'node:child_process';

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
  /** `ignore` for commands that leave a server behind: it would inherit the pipes and we would wait for it. */
  readonly output: 'collect' | 'ignore';
}

export interface CommandResult {
  /** Exit code; -1 when the command could not be started or was ended by a signal. */
  readonly code: number;
  /** Standard output and error together; empty when they were ignored. */
  readonly output: string;
}

/** Runs a command to its end. Never rejects: a command that cannot be started is a result like any other. */
export function runCommand(
  file: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  const { output: mode, ...rest } = options;
  return new Promise((resolve) => {
    const pipe = mode === 'collect' ? 'pipe' : 'ignore';
    const child = spawn(file, args, { ...rest, stdio: ['ignore', pipe, pipe] });
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    child.once('error', (error) => resolve({ code: -1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? -1, output: chunks.join('') }));
  });
}
