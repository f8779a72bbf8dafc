import { Injectable } from '@nestjs/common';
import type { Assignee, Seat } from '#domain/authority';
import type { IsoDay } from '#domain/case';
import { Directory, type HeldPost } from '#persistence';
import { type ActingPost, DirectoryPort, type Names } from '../ports';

const PRINCIPAL_GONE = '已离任人员';

/** The register as the database has it. */
@Injectable()
export class DirectoryAdapter extends DirectoryPort {
  constructor(private readonly directory: Directory) {
    super();
  }

  override async actingPosts(personId: string, day: IsoDay): Promise<readonly ActingPost[]> {
    return Promise.all((await this.directory.actorsFor(personId, day)).map((held) => this.actingPost(held)));
  }

  override async assigneesOf(personId: string, day: IsoDay): Promise<readonly Assignee[]> {
    return (await this.directory.postsHeldBy(personId, day)).map(({ actor }) => assigneeOf(actor));
  }

  override async holdersOf(seat: Seat, day: IsoDay): Promise<readonly Assignee[]> {
    return (await this.directory.holdersOf(seat, day)).map(assigneeOf);
  }

  override async names({
    persons,
    units,
  }: {
    persons: readonly string[];
    units: readonly string[];
  }): Promise<Names> {
    const [people, bodies] = await Promise.all([
      Promise.all(persons.map((id) => this.directory.personById(id))),
      Promise.all(units.map((id) => this.directory.unitById(id))),
    ]);
    return { persons: namesById(people), units: namesById(bodies) };
  }

  private async actingPost({ actor, postTitle, unitName, scope, acts }: HeldPost): Promise<ActingPost> {
    const post = { actor, postTitle, unitName };
    if (!actor.onBehalfOf) return post;
    const principal = await this.directory.personById(actor.onBehalfOf.personId);
    const principalName = principal?.name ?? PRINCIPAL_GONE;
    return { ...post, substitution: { principalName, scope, acts } };
  }
}

const assigneeOf = ({ personId, postId, unitId, role }: Assignee): Assignee => ({
  personId,
  postId,
  unitId,
  role,
});

const namesById = (
  found: readonly ({ readonly id: string; readonly name: string } | undefined)[],
): ReadonlyMap<string, string> => new Map(found.flatMap((one) => (one ? [[one.id, one.name] as const] : [])));
