import { types } from 'pg';

/** Type numbers of PostgreSQL's catalogue. */
const DATE = 1082;
const TIMESTAMPTZ = 1184;

const instant = (text: string): string =>
  new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();

/**
 * How column values arrive: a `date` stays the text `YYYY-MM-DD` (the driver would make it midnight of the server's
 * zone), a `timestamptz` becomes an ISO 8601 instant in UTC. Entities still see `Date` for instants.
 */
export const columnTypes = {
  getTypeParser(id: number, format?: 'text' | 'binary'): (value: string) => unknown {
    if (format !== 'binary' && id === DATE) return (text) => text;
    if (format !== 'binary' && id === TIMESTAMPTZ) return instant;
    return types.getTypeParser(id, format);
  },
};
