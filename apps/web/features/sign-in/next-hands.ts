import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { ROLE_TITLES } from '#domain/authority';
import type { OpenTaskView, PersonaView } from '../../api';

/** A task that waits since the last act of this browser, for the demo to say who is next. */
export type NextTask = Pick<OpenTaskView, 'id' | 'nodeTitle' | 'seat' | 'holder'>;

interface NextHands {
  readonly tasks: readonly NextTask[];
  readonly tell: (tasks: readonly NextTask[]) => void;
}

/** Kept as long as the tab, so that changing the person does not lose it. */
export const useNextHands = create<NextHands>()(
  persist((set) => ({ tasks: [], tell: (tasks) => set({ tasks }) }), {
    name: 'next-hands',
    storage: createJSONStorage(() => sessionStorage),
  }),
);

/** Whether a unit's usual short name (区安委办) leaves out letters of its full one (西工区安全生产委员会办公室) and adds none. */
function shortens(short: string, full: string): boolean {
  let from = 0;
  return [...short].every((letter) => {
    const at = full.indexOf(letter, from);
    from = at + 1;
    return at >= 0;
  });
}

/** Whether a persona is the one, or one of those, a task waits for: its holder, else anybody in its post. */
export function isNext({ name, posts }: PersonaView, tasks: readonly NextTask[]): boolean {
  return tasks.some(
    ({ seat, holder }) =>
      (holder === undefined || holder === name) &&
      posts.some(({ unitName, role }) => {
        const title = ` ${ROLE_TITLES[role]}`;
        return seat.endsWith(title) && shortens(seat.slice(0, -title.length), unitName);
      }),
  );
}
