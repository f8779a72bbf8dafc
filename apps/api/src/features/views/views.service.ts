import { Injectable } from '@nestjs/common';
import { type SavedView, SavedViews } from '#persistence';
import type { Clock } from '#platform';
import { HttpProblem } from '../../http/problem';
import { activePosts, type Identity } from '../../http/request';
import { InjectClock } from '../../http/tokens';
import type { KeepViewBody, SavedViewsView, SavedViewView, ViewList } from './dto/view.dto';

/** What one person may keep; a list of names longer than this helps nobody. */
const VIEWS_MAX = 100;

/** Views of lists that a person keeps, alone or for the unit. */
@Injectable()
export class ViewsService {
  constructor(
    private readonly views: SavedViews,
    @InjectClock() private readonly clock: Clock,
  ) {}

  async list(identity: Identity, list: ViewList): Promise<SavedViewsView> {
    const found = await this.views.of(identity.personId, unitsOf(identity), list);
    return { items: found.map((view) => viewOf(view, identity.personId)) };
  }

  async keep(identity: Identity, { list, name, search, shared }: KeepViewBody): Promise<SavedViewView> {
    const { personId, personName } = identity;
    if ((await this.views.count(personId)) >= VIEWS_MAX) {
      throw new HttpProblem('REQUEST_INVALID', `每人至多保存 ${VIEWS_MAX} 个视图，请先删除不用的`);
    }
    const unitId = shared ? unitToShareWith(identity) : null;
    const view = { list, name: name.trim(), search, unitId, personId, personName };
    const id = await this.views.keep(view, this.clock.now().toISOString());
    return viewOf({ ...view, id }, personId);
  }

  async remove(identity: Identity, id: string): Promise<void> {
    if (!(await this.views.remove(identity.personId, id))) throw new HttpProblem('NOT_FOUND');
  }
}

/** A stand-in shares the principal's unit for a time; a view is shared with one's own. */
const unitsOf = (identity: Identity): readonly string[] =>
  activePosts(identity)
    .filter(({ actor }) => actor.via === 'direct')
    .map(({ actor }) => actor.unitId);

function unitToShareWith(identity: Identity): string {
  const [unitId] = unitsOf(identity);
  if (unitId === undefined) {
    throw new HttpProblem('REQUEST_INVALID', '代理他人岗位时不能设置本单位共享，请切换到本人岗位');
  }
  return unitId;
}

const viewOf = ({ id, name, search, unitId, ...view }: SavedView, personId: string): SavedViewView => ({
  ...{ id, name, search },
  shared: unitId !== null,
  own: view.personId === personId,
  by: view.personName,
});
