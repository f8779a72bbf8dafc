import type { Role } from '#domain/authority';
import type { IsoDay } from '#domain/case';

/** A person in a post of a unit. */
export interface PersonInPost {
  readonly personId: string;
  readonly name: string;
  readonly postId: string;
  readonly postTitle: string;
  readonly role: Role;
}

export abstract class PersonsPort {
  /** Who holds the posts of a unit on a day, in the order of posts and names. */
  abstract inUnit(unitId: string, role: Role | undefined, day: IsoDay): Promise<readonly PersonInPost[]>;
}
