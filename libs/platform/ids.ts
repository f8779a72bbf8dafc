import { randomUUID } from 'node:crypto';

/** A new random identifier (UUID version 4, lower case). */
export const newId = (): string => randomUUID();
