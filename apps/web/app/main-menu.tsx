import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useMe } from '../features/sign-in';
import type { FeatureRoute } from './feature';
import { ROUTES } from './features';

type MenuRoute = FeatureRoute & Required<Pick<FeatureRoute, 'menu'>>;

const inMenu = (route: FeatureRoute): route is MenuRoute => route.menu !== undefined;

/** The pages a person may open. */
export function MainMenu({ onChoose }: { readonly onChoose: () => void }) {
  const { t } = useTranslation();
  const { permissions, posts } = useMe();
  const routes = ROUTES.filter(inMenu)
    .filter(({ menu }) => menu.permission === undefined || permissions.includes(menu.permission))
    .filter(({ menu: { roles } }) => roles === undefined || posts.some(({ role }) => roles.includes(role)))
    .toSorted((a, b) => a.menu.order - b.menu.order);
  return (
    <nav aria-label={t('app.menu.title')}>
      <ul className="menu">
        {routes.map(({ path, menu: { icon, title, badge: Badge } }) => (
          <li key={path}>
            <NavLink to={path} onClick={onChoose} className="menu-link">
              <span aria-hidden="true">{icon}</span>
              <span className="menu-title">{t(title)}</span>
              {Badge && <Badge />}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
