import { Injectable } from '@nestjs/common';
import { ROLE_TITLES, type Seat } from '#domain/authority';
import type { MayAct, Refusal } from '#domain/case';
import { dayOf } from '#domain/deadline';
import type { Clock } from '#platform';
import { DirectoryPort } from './ports';
import type { MayActView } from './problem';
import { InjectClock } from './tokens';

/** Tells by name who may act instead: the holders of a post today, or one person with their post. */
@Injectable()
export class MayActNames {
  constructor(
    private readonly directory: DirectoryPort,
    @InjectClock() private readonly clock: Clock,
  ) {}

  async of(refusal: Refusal): Promise<readonly MayActView[]> {
    return Promise.all((refusal.mayAct ?? []).map((one) => this.view(one)));
  }

  private view(one: MayAct): Promise<MayActView> {
    return 'seat' in one ? this.seat(one.seat) : this.person(one.personId);
  }

  private async seat(seat: Seat): Promise<MayActView> {
    const holders = await this.directory.holdersOf(seat, this.today());
    const persons = holders.map((holder) => holder.personId);
    const names = await this.directory.names({ persons, units: [seat.unitId] });
    return {
      ...unitOf(names.units.get(seat.unitId)),
      post: ROLE_TITLES[seat.role],
      persons: persons.map((id) => names.persons.get(id)).filter((name) => name !== undefined),
    };
  }

  private async person(personId: string): Promise<MayActView> {
    const [post] = await this.directory.assigneesOf(personId, this.today());
    const names = await this.directory.names({ persons: [personId], units: post ? [post.unitId] : [] });
    const name = names.persons.get(personId);
    return {
      ...(post ? { ...unitOf(names.units.get(post.unitId)), post: ROLE_TITLES[post.role] } : {}),
      persons: name === undefined ? [] : [name],
    };
  }

  private today(): string {
    return dayOf(this.clock.now().getTime());
  }
}

const unitOf = (name: string | undefined): { unit?: string } => (name === undefined ? {} : { unit: name });
