import { Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Result
      status="info"
      title={t('app.notFound.title')}
      extra={<Link to="/inbox">{t('app.notFound.back')}</Link>}
    />
  );
}
