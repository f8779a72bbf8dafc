import { useQuery } from '@tanstack/react-query';
import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { sessionPersonas } from '../../api';
import { LookMenu } from '../../app/look-menu';
import { answerOf } from '../../transport/client';
import { SignInForm } from './sign-in-form';

/** Demo personas; the question itself tells whether this is a demo. */
export const usePersonas = () =>
  useQuery({
    queryKey: ['personas'],
    queryFn: () => answerOf(sessionPersonas()),
    retry: false,
    staleTime: Infinity,
  });

/** Where a person wanted to go before the door stopped them; only pages of this site. */
export function useWanted(): string {
  const [search] = useSearchParams();
  const wanted = search.get('to') ?? '';
  return /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}

export function SignInPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const wanted = useWanted();
  const personas = usePersonas();
  return (
    <div className="door">
      <div className="door-look">
        <LookMenu />
      </div>
      <h1>{t('app.name')}</h1>
      <Card className="door-card">
        <h2>{t('signIn.title')}</h2>
        <SignInForm onDone={() => void navigate(wanted)} />
        {personas.data && (
          <p>
            <Link to={`/personas?${new URLSearchParams({ to: wanted })}`} className="door-link">
              {t('signIn.persona.link')}
            </Link>
          </p>
        )}
      </Card>
    </div>
  );
}
