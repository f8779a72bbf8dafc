import { Injectable } from '@nestjs/common';
import { dayOf } from '#domain/deadline';
import { AuditLog, HazardLedger, Overview, type OverviewAxis, type Scope } from '#persistence';
import type { Clock, Settings } from '#platform';
import type { Identity } from '../../http/request';
import { scopeOf } from '../../http/scope-of';
import { InjectClock, InjectSettings } from '../../http/tokens';
import type { HazardListQuery, HazardQuery } from './dto/hazard-query.dto';
import type { FacetsView, HazardPageView } from './dto/hazard.view';
import { filterOf } from './hazard-filter';
import { countText, facetValue, hazardView } from './hazards.mapper';
import { SignedCursors } from './signed-cursor';

/** What the ledger is broken down by, with the name of the query's condition. */
const FACETS: Readonly<Partial<Record<OverviewAxis, string>>> = {
  subdistrict: '属地',
  department: '行业主管部门',
  agency: '中介服务机构',
  industry: '行业',
  level: '级别',
  stage: '阶段',
  source: '来源',
};

/** The hazard ledger as a reader may see it. */
@Injectable()
export class HazardsService {
  private readonly cursors: SignedCursors;

  constructor(
    private readonly ledger: HazardLedger,
    private readonly overview: Overview,
    private readonly audit: AuditLog,
    @InjectSettings() settings: Settings,
    @InjectClock() private readonly clock: Clock,
  ) {
    this.cursors = new SignedCursors(settings.cursorKey);
  }

  async list(identity: Identity, query: HazardListQuery): Promise<HazardPageView> {
    const scope = scopeOf(identity);
    const { cursor, limit, sort, ...conditions } = query;
    const asked = { scope, sort, conditions, list: 'hazards' };
    const at = this.now();
    const filter = filterOf(query, at);
    const after = cursor === undefined ? {} : { after: this.cursors.read(cursor, asked) };
    const [page, count] = await Promise.all([
      this.ledger.list(scope, filter, { limit, ...after }, sort),
      this.ledger.count(scope, filter),
    ]);
    return {
      items: page.items.map((row) => hazardView(row, at)),
      count: countText(count),
      asOf: at,
      ...(page.next === undefined ? {} : { next: this.cursors.write(page.next, asked) }),
    };
  }

  async facets(identity: Identity, query: HazardQuery): Promise<FacetsView> {
    const [scope, at] = [scopeOf(identity), this.now()];
    const filter = filterOf(query, at);
    const found = await this.overview.facets(scope, filter, Object.keys(FACETS) as OverviewAxis[]);
    const facets = found.map(({ axis, facets: values }) => ({
      ...{ name: axis, title: FACETS[axis] ?? axis },
      values: values.map((value) => facetValue(axis, value)),
    }));
    return { facets, asOf: at };
  }

  /**
   * Everything a filter lists, page by page. That somebody took the ledger away is an act of reading and is written
   * down before the first row leaves.
   */
  async export(identity: Identity, query: HazardQuery) {
    const [scope, at] = [scopeOf(identity), this.now()];
    const filter = filterOf(query, at);
    await this.noteExport(identity, scope, query, at);
    return { rows: this.ledger.stream(scope, filter), at, day: dayOf(at) };
  }

  private async noteExport(identity: Identity, scope: Scope, query: HazardQuery, at: string): Promise<void> {
    const { value, more } = await this.ledger.count(scope, filterOf(query, at));
    const filter = JSON.parse(JSON.stringify(query)) as Record<string, string>;
    await this.audit.note({
      kind: 'read',
      ref: identity.personId,
      at,
      body: {
        what: 'hazardExport',
        personId: identity.personId,
        filter,
        rows: value,
        more,
        scope: scope.kind,
      },
    });
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
