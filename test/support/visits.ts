import { Cast, demoHazards } from '../../apps/local';
import { dayOf } from '#domain/deadline';
import { type DemoPersona, demoPersonas } from '#persistence';
import type { PageRoute, Visit } from './workbench-run';

/** The one who sees most of a district opens what is open to everybody. */
const CLERK = 'committeeClerk';

/** An import read and not yet carried out: its page shows the columns and a row that cannot be brought in. */
const LEDGER = [
  '企业名称,隐患描述,隐患级别,检查日期,整改期限,是否整改',
  '洛阳沐驰石化王城加油站,卸油口静电接地夹损坏,一般,2026-10-12,2026-11-02,未整改',
  '洛阳不在名录机械厂,配电箱门缺失,一般,2026-10-13,2026-11-03,未整改',
].join('\n');

/** What stands for the parameters of a page, with something to show. */
const EXAMPLES: Readonly<Record<string, (cast: Cast, login: string) => Promise<string>>> = {
  '/cases/:id': async (cast, login) => {
    const session = await cast.enter(login);
    const { items } = await session.get<{ items: { caseId: string }[] }>('/api/tasks?view=todo&limit=1');
    return `/cases/${items[0]?.caseId ?? ''}`;
  },
  '/imports/:id': async (cast, login) => {
    const session = await cast.enter(login);
    return `/imports/${(await session.upload('试读台账.csv', Buffer.from(LEDGER))).id}`;
  },
};

interface Candidate {
  readonly login: string;
  readonly roles: readonly string[];
  readonly permissions: readonly string[];
}

interface SessionAnswer {
  readonly login: string;
  readonly permissions: readonly string[];
  readonly posts: readonly { readonly role: string }[];
}

/** One person of each post, the clerk first; of the enterprises' people those who have something to rectify. */
async function candidates(cast: Cast): Promise<readonly Candidate[]> {
  const busy = demoHazards(dayOf(Date.now())).find(({ line }) => line.standing === 'rectifying');
  const isBusy = ({ enterprise, unitId }: DemoPersona): boolean =>
    enterprise === undefined || unitId === busy?.enterprise.unitId;
  const byRole = new Map(
    demoPersonas()
      .filter(isBusy)
      .map((one) => [one.role, one]),
  );
  const first = [...byRole.values()].sort((a, b) => Number(b.role === CLERK) - Number(a.role === CLERK));
  return Promise.all(
    first.map(async ({ login }) => {
      const { permissions, posts } = await (await cast.enter(login)).get<SessionAnswer>('/api/session');
      return { login, permissions, roles: posts.map(({ role }) => role) };
    }),
  );
}

const mayOpen =
  ({ permission, roles }: PageRoute) =>
  (one: Candidate): boolean =>
    (permission === undefined || one.permissions.includes(permission)) &&
    (roles === undefined || one.roles.some((role) => roles.includes(role)));

/** For each page of the workbench somebody to open it and an address that shows something. */
export async function visitsOf(url: string, routes: readonly PageRoute[]): Promise<readonly Visit[]> {
  const cast = new Cast(url);
  const people = await candidates(cast);
  return Promise.all(
    routes.map(async (route) => {
      const login = people.find(mayOpen(route))?.login;
      if (login === undefined) throw new Error(`nobody of the demo district may open ${route.path}`);
      const example = EXAMPLES[route.path];
      const address = example === undefined ? route.path : await example(cast, login);
      return { path: route.path, login, address };
    }),
  );
}
