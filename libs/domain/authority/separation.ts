import { type Actor, personsBehind } from './actor';

/**
 * Who did what in this case so far, by tag: the node's name ("claim", "review") or a standing tag ("finder").
 * Persons, not posts: one person in two posts is still one pair of eyes.
 */
export type Hands = Readonly<Record<string, readonly string[]>>;

/** A breach of the separation of duties: whose hands were in which earlier step. */
export interface Breach {
  readonly tag: string;
  readonly personId: string;
}

/**
 * Separation of duties and four eyes on the resolved person, on every path: the person who acts and the person
 * acted for are both examined, so that a substitute cannot do what the principal may not (R5, R56).
 */
export function separationBreach(actor: Actor, notBy: readonly string[], hands: Hands): Breach | undefined {
  for (const tag of notBy) {
    const earlier = hands[tag] ?? [];
    const personId = personsBehind(actor).find((person) => earlier.includes(person));
    if (personId !== undefined) return { tag, personId };
  }
  return undefined;
}

/** Adds the persons behind an act under a tag; returns a new record. */
export function withHands(hands: Hands, tag: string, actor: Actor): Hands {
  if (actor.via === 'system') return hands;
  const merged = new Set([...(hands[tag] ?? []), ...personsBehind(actor)]);
  return { ...hands, [tag]: [...merged] };
}
