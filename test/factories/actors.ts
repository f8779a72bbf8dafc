import type { Actor, Assignee, Seat } from '#domain/authority';

/** The seat most builders speak of: the officer of the subdistrict. */
export const aSeat = (over: Partial<Seat> = {}): Seat => ({
  unitId: 'unit-subdistrict',
  role: 'subdistrictOfficer',
  ...over,
});

/** A person in a post; in the builders' seat unless said otherwise. */
export const anAssignee = (personId = 'zhang', over: Partial<Assignee> = {}): Assignee => ({
  personId,
  postId: `post-${personId}`,
  ...aSeat(),
  ...over,
});

/** A person who acts for themselves. */
export const anActor = (personId = 'zhang', over: Partial<Actor> = {}): Actor => ({
  ...anAssignee(personId),
  via: 'direct',
  ...over,
});

/** 「张三（代李四）」: a person who acts in the principal's post. */
export const aSubstitute = (personId: string, principalId: string, over: Partial<Actor> = {}): Actor => ({
  ...anAssignee(personId, { postId: `post-${principalId}` }),
  via: 'substitute',
  onBehalfOf: { personId: principalId, substitutionId: `substitution-${principalId}` },
  ...over,
});
