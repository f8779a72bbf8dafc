import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MayActNamesView } from '../api';
import { type ApiProblem, problemOf } from '../transport/problem';

const OWN_WORDS = { OFFLINE: 'offline', UNAVAILABLE: 'unavailable', INTERNAL: 'internal' } as const;
type OwnCode = keyof typeof OWN_WORDS;

const isOwn = (code: string): code is OwnCode => Object.hasOwn(OWN_WORDS, code);

interface Props {
  readonly error: unknown;
  /** More than the server's sentence, e.g. who was faster. */
  readonly children?: ReactNode;
  readonly onRetry?: () => void;
}

/** A "no" that explains itself: what is wrong, by which rule, who may act instead. */
export function ProblemNotice({ error, children, onRetry }: Props) {
  const { t } = useTranslation();
  const problem = problemOf(error, undefined);
  const title = isOwn(problem.code) ? t(`problem.${OWN_WORDS[problem.code]}`) : problem.message;
  const isWaiting = problem.status === 0 || problem.status >= 500;
  return (
    <Alert
      type={isWaiting ? 'warning' : 'error'}
      showIcon
      title={title}
      description={<Reasons problem={problem}>{children}</Reasons>}
      action={onRetry && <Button onClick={onRetry}>{t('app.retry')}</Button>}
    />
  );
}

function Reasons({ problem, children }: { readonly problem: ApiProblem; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { detail, rule, mayAct, errors } = problem;
  return (
    <>
      {detail !== undefined && <p className="reason">{detail}</p>}
      {rule !== undefined && (
        <p className="reason">
          {t('problem.rule')}：{rule}
        </p>
      )}
      {mayAct.length > 0 && (
        <p className="reason">
          {t('problem.mayAct')}：{mayAct.map((one) => nameOf(one, t('problem.nobody'))).join('；')}
        </p>
      )}
      {errors.length > 0 && <Faults errors={errors} />}
      {children}
    </>
  );
}

const nameOf = ({ unit, post, persons }: MayActNamesView, nobody: string): string =>
  [unit, post, persons.length > 0 ? persons.join('、') : nobody].filter(Boolean).join(' ');

function Faults({ errors }: Pick<ApiProblem, 'errors'>) {
  const { t } = useTranslation();
  return (
    <>
      <p className="reason">{t('problem.fields')}：</p>
      <ul className="faults">
        {errors.map(({ field, label, message }) => (
          <li key={`${field}${message}`}>
            {label}：{message}
          </li>
        ))}
      </ul>
    </>
  );
}
