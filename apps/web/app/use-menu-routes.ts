import { useMe } from '../features/sign-in';
import type { FeatureRoute } from './feature';
import { ROUTES } from './features';

type MenuRoute = FeatureRoute & Required<Pick<FeatureRoute, 'menu'>>;

const inMenu = (route: FeatureRoute): route is MenuRoute => route.menu !== undefined;

/** The pages a person may open, in the order of the menu. */
export function useMenuRoutes(): readonly MenuRoute[] {
  const { permissions, posts } = useMe();
  return ROUTES.filter(inMenu)
    .filter(({ menu }) => menu.permission === undefined || permissions.includes(menu.permission))
    .filter(({ menu: { roles } }) => roles === undefined || posts.some(({ role }) => roles.includes(role)))
    .toSorted((a, b) => a.menu.order - b.menu.order);
}
