/** What may travel between rooms and through a workflow's history: plain JSON, no Date, no undefined. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** ISO 8601 instant in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export type Instant = string;
/** Calendar day `YYYY-MM-DD` in Asia/Shanghai. */
export type IsoDay = string;
