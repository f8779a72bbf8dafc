import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useMenuRoutes } from './use-menu-routes';

/** The main menu. */
export function MainMenu({ onChoose }: { readonly onChoose: () => void }) {
  const { t } = useTranslation();
  const routes = useMenuRoutes();
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
