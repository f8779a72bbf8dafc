import {
  OVERSIGHT_KINDS,
  OVERSIGHT_ROLES,
  type OversightForm,
  type OversightKind,
  oversightRefusal,
} from '#domain/hazard';
import type { HazardCase } from '../asking';

/** 督办 by hand: the committee office need not wait for the ladder. It goes on record and is told; nothing is decided. */
export function oversight(c: HazardCase): void {
  for (const kind of OVERSIGHT_KINDS) {
    c.motion<OversightForm>(kind, {
      seats: () => OVERSIGHT_ROLES[kind].map((role) => ({ unitId: c.facts.units.committeeOffice, role })),
      when: ({ form }) => oversightRefusal(kind, form, { tasks: c.tasks(), facts: c.facts, now: c.now }),
      then: ({ form, actor, at }) => supervise(c, { ...form, kind, by: actor.personId, at }),
    });
  }
}

function supervise(
  c: HazardCase,
  done: OversightForm & { readonly kind: OversightKind; readonly by: string; readonly at: string },
): void {
  const task = c.tasks().find(({ id }) => id === done.taskId);
  if (!task) return;
  const { unitId, role } = task.seat;
  const record = {
    ...done,
    seat: { unitId, role },
    ...(task.holder ? { holder: task.holder.personId } : {}),
  };
  c.set({ oversight: [...(c.facts.oversight ?? []), record] });
}
