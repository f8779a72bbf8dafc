import { Button, Input, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueChangeBody, CatalogueItemView, RuleChangeView } from '../../api';
import { useTerm } from '../../i18n';
import { ProblemNotice } from '../../ui/problem-notice';
import { Section } from '../../ui/section';
import { dayIn } from '../../ui/time';
import { useMay } from '../sign-in';
import { BasisText } from './basis-text';
import { EntryFields } from './entry-fields';
import { HandIn } from './hand-in';
import { useCatalogue } from './use-rules';
import { StackTable } from './stack-table';

const BLANK: CatalogueChangeBody = {
  op: 'put',
  basedOn: 0,
  entry: {
    code: '',
    industry: '',
    field: '',
    category: '',
    hazard: '',
    level: 'general',
    basis: [{ text: '', mark: 'K' }],
  },
};

/** A row in effect as a draft begins with it. */
function changeOf(item: CatalogueItemView): CatalogueChangeBody {
  const { version, from: _from, levelTitle: _title, level, offence, ...entry } = item;
  return {
    op: 'put',
    basedOn: version,
    entry: {
      ...entry,
      ...(level === 'general' || level === 'major' ? { level } : {}),
      ...(offence ? { offence } : {}),
    },
  };
}

/** The catalogue of hazards: sought by words, and changed row by row. */
export function CatalogueTab({ change }: { readonly change: RuleChangeView | undefined }) {
  const { t } = useTranslation();
  const mayChange = useMay('policy.change');
  const [words, setWords] = useState('');
  const { data = [], error } = useCatalogue(words, undefined);
  const begin = change?.kind === 'catalogue' ? (change.entries ?? []) : [];
  const [drafts, setDrafts] = useState<readonly CatalogueChangeBody[]>(begin);
  const add = (draft: CatalogueChangeBody): void => setDrafts((all) => [...all, draft]);
  return (
    <>
      <div className="rules-tools">
        <Input.Search
          allowClear
          aria-label={t('rules.books.search')}
          placeholder={t('rules.books.search')}
          onSearch={setWords}
        />
        {mayChange && <Button onClick={() => add(BLANK)}>{t('rules.books.addEntry')}</Button>}
      </div>
      {error && <ProblemNotice error={error} />}
      {mayChange && drafts.length > 0 && (
        <EntryDrafts drafts={drafts} onChange={setDrafts} change={begin.length > 0 ? change : undefined} />
      )}
      <Entries items={data} {...(mayChange ? { onChoose: (item) => add(changeOf(item)) } : {})} />
    </>
  );
}

interface DraftsProps {
  readonly drafts: readonly CatalogueChangeBody[];
  readonly onChange: (drafts: readonly CatalogueChangeBody[]) => void;
  readonly change: RuleChangeView | undefined;
}

function EntryDrafts({ drafts, onChange, change }: DraftsProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('rules.draft.title')}>
      <ol className="rules-draft">
        {drafts.map((draft, index) => (
          <EntryFields
            key={`${index} ${draft.basedOn}`}
            draft={draft}
            onType={(typed) => onChange(drafts.map((one, at) => (at === index ? typed : one)))}
            onDrop={() => onChange(drafts.filter((_one, at) => at !== index))}
          />
        ))}
      </ol>
      <HandIn
        kind="catalogue"
        content={() => ({ entries: [...drafts] })}
        change={change}
        today={dayIn(new Date())}
      />
    </Section>
  );
}

interface EntriesProps {
  readonly items: readonly CatalogueItemView[];
  readonly onChoose?: (item: CatalogueItemView) => void;
}

function Entries({ items, onChoose }: EntriesProps) {
  const columns = useColumns();
  const { t } = useTranslation();
  const acts = {
    title: t('rules.columns.acts'),
    render: (_value: unknown, item: CatalogueItemView) => (
      <Button aria-label={t('rules.policy.changeOf', { title: item.code })} onClick={() => onChoose?.(item)}>
        {t('rules.policy.change')}
      </Button>
    ),
  };
  return (
    <StackTable<CatalogueItemView>
      rowKey="code"
      dataSource={[...items]}
      columns={onChoose === undefined ? columns : [...columns, acts]}
    />
  );
}

function useColumns(): TableColumnsType<CatalogueItemView> {
  const { t } = useTranslation();
  const say = useTerm();
  return [
    { title: t('rules.books.code'), dataIndex: 'code' },
    { title: t('rules.books.industry'), render: (_value, { industry, field }) => `${industry}／${field}` },
    { title: t('rules.books.category'), dataIndex: 'category' },
    { title: t('rules.books.hazard'), dataIndex: 'hazard', width: 260 },
    {
      title: t('rules.books.level'),
      render: (_value, { levelTitle, offence }) => (
        <>
          {levelTitle === undefined ? '' : say(levelTitle)}
          {offence && <Tag variant="outlined">{t('rules.books.offence')}</Tag>}
        </>
      ),
    },
    { title: t('rules.books.basis'), width: 260, render: (_value, { basis }) => <BasisText basis={basis} /> },
    {
      title: t('rules.books.term'),
      render: (_value, { atOnce, days }) =>
        [atOnce, days === undefined ? undefined : t('rules.books.daysWords', { days })]
          .filter(Boolean)
          .join('／'),
    },
    { title: t('rules.books.version'), render: (_value, { version, from }) => `${version}（${from}）` },
  ];
}
