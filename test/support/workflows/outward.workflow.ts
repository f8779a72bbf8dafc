import { defineCase } from '../../../workflows/kernel';

/** A case that waits, reads and tells, to show these on the kernel without a process around them. */
export const outwardCase = defineCase<{ opensAt: string; figure: number }>('outward', {
  wait: async (c) => {
    c.stage('waiting');
    c.motion<{ opensAt: string }>('move', {
      seats: () => [],
      when: () => undefined,
      then: ({ form }) => c.set({ opensAt: form.opensAt }),
    });
    await c.until(() => c.facts.opensAt);
    return `opened at ${c.now.slice(0, 'YYYY-MM-DDThh:mm:ss'.length)}`;
  },
  read: async (c) => {
    c.stage('reading');
    const ends = await c.termEnd('filing.ack', c.now);
    c.set({ figure: await c.gather<number>('figure', { of: 'overdue' }) });
    c.tellCase('hazard', 'h-1', 'news', { figure: c.facts.figure });
    c.openCase('report', 'r-1', { from: c.id });
    return ends;
  },
});
