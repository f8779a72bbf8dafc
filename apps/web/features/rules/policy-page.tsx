import { Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { PolicyBookView, PolicyRowView, RuleChangeView } from '../../api';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import { useMay } from '../sign-in';
import { OpenChanges } from './open-changes';
import { PolicyDraft, PolicyTable } from './parts';
import { useChange, usePolicyBook } from './use-rules';
import './rules.css';

/** 期限与政策参数: every rule of the district with its source, and the draft of a change. */
export function PolicyPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const version = params.get('version') ?? undefined;
  const changeId = params.get('change') ?? '';
  const { data, error, refetch } = usePolicyBook(version);
  const change = useChange(changeId);
  const isReady = data !== undefined && (changeId === '' || change.data !== undefined);
  return (
    <div className="page rules">
      <h1>{t('rules.policy.title')}</h1>
      <p>{t('rules.policy.intro')}</p>
      <OpenChanges kinds={['policy']} />
      {!isReady && !error && <DelayedSkeleton rows={10} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {isReady && (
        <PolicyBook
          key={`${data.version.id} ${changeId}`}
          book={data}
          change={change.data}
          onVersion={(id) => setParams(id === undefined ? {} : { version: id })}
        />
      )}
    </div>
  );
}

interface BookProps {
  readonly book: PolicyBookView;
  readonly change: RuleChangeView | undefined;
  readonly onVersion: (id: string | undefined) => void;
}

function PolicyBook({ book, change, onVersion }: BookProps) {
  const { t } = useTranslation();
  const mayChange = useMay('policy.change');
  const [words, setWords] = useState('');
  const [chosen, choose] = useState<readonly string[]>(change?.policyRows?.map(({ key }) => key) ?? []);
  const toggle = (key: string): void =>
    choose((keys) => (keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]));
  return (
    <>
      <div className="rules-tools">
        <VersionSelect book={book} onVersion={onVersion} />
        <Input.Search
          allowClear
          aria-label={t('rules.policy.search')}
          placeholder={t('rules.policy.search')}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      {mayChange && chosen.length > 0 && (
        <PolicyDraft
          rows={book.rows.filter(({ key }) => chosen.includes(key))}
          change={change}
          onDrop={toggle}
        />
      )}
      <PolicyTable
        rows={book.rows.filter((row) => mentions(row, words))}
        chosen={chosen}
        {...(mayChange ? { onChoose: toggle } : {})}
      />
    </>
  );
}

const mentions = ({ key, title, source }: PolicyRowView, words: string): boolean =>
  [key, title, source].some((part) => part.toLowerCase().includes(words.trim().toLowerCase()));

function VersionSelect({ book, onVersion }: Omit<BookProps, 'change'>) {
  const { t } = useTranslation();
  return (
    <Select
      className="rules-version"
      aria-label={t('rules.policy.version')}
      value={book.version.id}
      options={book.versions.map(({ id, title, from }) => ({
        value: id,
        label: t('rules.policy.versionWords', { title, from }),
      }))}
      onChange={onVersion}
    />
  );
}
