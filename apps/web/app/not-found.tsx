import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <h1>{t('app.notFound.title')}</h1>
      <p>
        <Link to="/">{t('app.notFound.back')}</Link>
      </p>
    </div>
  );
}
