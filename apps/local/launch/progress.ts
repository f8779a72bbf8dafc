import { performance } from 'node:perf_hooks';

/** Lines at the terminal that say what is going on and how long it took. */
export interface Progress {
  step<T>(title: string, work: () => Promise<T>): Promise<T>;
  note(text: string): void;
}

export function terminalProgress(write: (line: string) => void): Progress {
  return {
    step: async (title, work) => {
      write(`▸ ${title}……`);
      const start = performance.now();
      const result = await work();
      write(`  完成（${((performance.now() - start) / 1_000).toFixed(1)} 秒）`);
      return result;
    },
    note: (text) => write(`  ${text}`),
  };
}
