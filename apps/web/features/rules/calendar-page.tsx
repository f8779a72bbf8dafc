import { Alert, Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { CalendarYearView, NoticeBody } from '../../api';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import { Section } from '../../ui/section';
import { useMay } from '../sign-in';
import { OpenChanges } from './open-changes';
import { NoticeDays, NoticeEditor } from './parts';
import { useChange, useYears } from './use-rules';
import './rules.css';

/** 工作日历: days off and make-up days year by year, and the upload of the yearly notice. */
export function CalendarPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const changeId = params.get('change') ?? '';
  const change = useChange(changeId);
  const { data, error, refetch } = useYears();
  const isReady = data !== undefined && (changeId === '' || change.data !== undefined);
  return (
    <div className="page rules">
      <h1>{t('rules.calendar.title')}</h1>
      <p>{t('rules.calendar.intro')}</p>
      <OpenChanges kinds={['calendar']} />
      {!isReady && !error && <DelayedSkeleton rows={8} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {isReady && <Years years={data} begin={change.data?.notice} changeId={changeId} />}
    </div>
  );
}

interface YearsProps {
  readonly years: readonly CalendarYearView[];
  readonly begin: NoticeBody | undefined;
  readonly changeId: string;
}

function Years({ years, begin, changeId }: YearsProps) {
  const { t } = useTranslation();
  const mayChange = useMay('calendar.change');
  const change = useChange(changeId).data;
  const [shown, show] = useState(years.find(({ status }) => status === 'arranged')?.year ?? years[0]?.year);
  const [draft, setDraft] = useState<NoticeBody | undefined>(begin);
  const year = years.find((one) => one.year === shown);
  const edit = (): void => {
    if (year) setDraft({ year: year.year, status: 'arranged', days: year.days.map((day) => ({ ...day })) });
  };
  return (
    <>
      <div className="rules-tools">
        <Select
          aria-label={t('rules.calendar.year')}
          {...(shown === undefined ? {} : { value: shown })}
          options={years.map((one) => ({
            value: one.year,
            label: `${one.year} ${t(`rules.calendar.status.${one.status}`)}`,
          }))}
          onChange={show}
        />
        {mayChange && draft === undefined && <Button onClick={edit}>{t('rules.calendar.edit')}</Button>}
      </div>
      {draft && <NoticeEditor begin={draft} change={change} onDrop={() => setDraft(undefined)} />}
      {year && <YearSection year={year} />}
    </>
  );
}

function YearSection({ year }: { readonly year: CalendarYearView }) {
  const { t } = useTranslation();
  return (
    <Section title={t('rules.calendar.of', { year: year.year, days: year.workingDays })}>
      {year.status === 'provisional' && (
        <Alert type="warning" showIcon title={t('rules.calendar.provisionalHint')} />
      )}
      <NoticeDays days={year.days} />
    </Section>
  );
}
