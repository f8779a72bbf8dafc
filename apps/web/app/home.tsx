import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { useMenuRoutes } from './use-menu-routes';

/** Where a person begins: at the first page of their menu, which for most is the inbox. */
export function Home() {
  const { t } = useTranslation();
  const [first] = useMenuRoutes();
  if (first !== undefined) return <Navigate to={first.path} replace />;
  return (
    <div className="page">
      <h1>{t('app.noPage.title')}</h1>
      <p>{t('app.noPage.say')}</p>
    </div>
  );
}
