import type { LateFilter } from '#persistence';
import type { SupervisionQuery } from './dto/supervision.dto';

/** What a query asks of the desk. */
export function filterOf(
  { unit, person, step, level, process, q }: SupervisionQuery,
  at: string,
): LateFilter {
  return {
    at,
    ...(unit === undefined ? {} : { units: unit }),
    ...(person === undefined ? {} : { persons: person }),
    ...(step === undefined ? {} : { deeds: step }),
    ...(level === undefined ? {} : { levels: level }),
    ...(process === undefined ? {} : { processes: process }),
    ...(q === undefined ? {} : { text: q }),
  };
}

/** The address of the desk under a query with one condition set: what a figure counts is listed there. */
export function deskLink(query: SupervisionQuery, name: keyof SupervisionQuery, value: string): string {
  const search = new URLSearchParams();
  for (const key of ['unit', 'person', 'step', 'level', 'process', 'q'] as const) {
    const given = key === name ? value : query[key];
    if (given !== undefined) search.set(key, Array.isArray(given) ? given.join(',') : String(given));
  }
  return search.toString();
}
