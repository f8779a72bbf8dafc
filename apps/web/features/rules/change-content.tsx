import { useTranslation } from 'react-i18next';
import type {
  CatalogueChangeBody,
  ChangedRowView,
  ChecklistChangeBody,
  ChecklistItemBody,
  RuleChangeView,
} from '../../api';
import { BasisText } from './basis-text';
import { NoticeDays } from './notice-days';
import { MarkTag, ValueText } from './value-text';
import { StackTable } from './stack-table';

/** What a change puts in place of what is there, as its kind shows it. */
export function ChangeContent({ change }: { readonly change: RuleChangeView }) {
  const { t } = useTranslation();
  const { policyRows, notice, entries, sheets } = change;
  return (
    <>
      {policyRows && <PolicyRows rows={policyRows} />}
      {notice && (
        <>
          <h3>
            {notice.year} {t(`rules.calendar.status.${notice.status}`)}
          </h3>
          <NoticeDays days={notice.days} />
        </>
      )}
      {entries && <Entries entries={entries} />}
      {sheets?.map((one) => (
        <Sheet key={one.sheet.id} change={one} />
      ))}
    </>
  );
}

function PolicyRows({ rows }: { readonly rows: readonly ChangedRowView[] }) {
  const { t } = useTranslation();
  const shown = ({ source, mark, ...value }: ChangedRowView['before']) => (
    <>
      <ValueText {...value} />
      <p className="hint">
        {source} <MarkTag mark={mark} />
      </p>
    </>
  );
  return (
    <StackTable<ChangedRowView>
      rowKey="key"
      dataSource={[...rows]}
      columns={[
        {
          title: t('rules.columns.title'),
          render: (_value, { title, key }) => (
            <>
              {title}
              <br />
              <code className="hint">{key}</code>
            </>
          ),
        },
        { title: t('rules.draft.now'), render: (_value, { before }) => shown(before) },
        { title: t('rules.draft.value'), render: (_value, row) => shown(row) },
        { title: t('rules.draft.reason'), dataIndex: 'reason' },
      ]}
    />
  );
}

function Entries({ entries }: { readonly entries: readonly CatalogueChangeBody[] }) {
  const { t } = useTranslation();
  return (
    <StackTable<CatalogueChangeBody>
      rowKey={({ entry }) => entry.code}
      dataSource={[...entries]}
      columns={[
        { title: t('rules.books.code'), render: (_value, { entry }) => entry.code },
        { title: t('rules.columns.acts'), render: (_value, one) => t(`rules.ops.${opOf(one)}`) },
        { title: t('rules.books.hazard'), render: (_value, { entry }) => entry.hazard },
        {
          title: t('rules.books.level'),
          render: (_value, { entry: { level } }) => (level === undefined ? '' : t(`rules.levels.${level}`)),
        },
        { title: t('rules.books.basis'), render: (_value, { entry }) => <BasisText basis={entry.basis} /> },
        {
          title: t('rules.books.term'),
          render: (_value, { entry: { atOnce, days } }) =>
            [atOnce, days === undefined ? undefined : t('rules.books.daysWords', { days })]
              .filter(Boolean)
              .join('／'),
        },
      ]}
    />
  );
}

const opOf = ({ op, basedOn }: Pick<CatalogueChangeBody, 'op' | 'basedOn'>): 'add' | 'change' | 'retire' => {
  if (op === 'retire') return 'retire';
  return basedOn === 0 ? 'add' : 'change';
};

function Sheet({ change }: { readonly change: ChecklistChangeBody }) {
  const { t } = useTranslation();
  const { sheet } = change;
  return (
    <>
      <h3>
        {t(`rules.ops.${opOf(change)}`)} {sheet.title}
      </h3>
      <p>{t('rules.books.industries', { industries: sheet.industries.join('、') })}</p>
      <StackTable<ChecklistItemBody>
        rowKey="text"
        dataSource={sheet.items}
        columns={[
          { title: t('rules.books.item'), dataIndex: 'text' },
          { title: t('rules.books.basis'), render: (_value, { basis }) => <BasisText basis={basis} /> },
          { title: t('rules.books.level'), render: (_value, { level }) => t(`rules.levels.${level}`) },
          { title: t('rules.books.photo'), render: (_value, { photo }) => t(`rules.photos.${photo}`) },
        ]}
      />
    </>
  );
}
