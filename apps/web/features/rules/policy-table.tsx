import { Button, type TableColumnsType } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyRowView } from '../../api';
import { Section } from '../../ui/section';
import { StackTable } from './stack-table';
import { MarkTag, ValueText } from './value-text';
import { type Group, GROUP_NAMES, groupOf } from './value-words';

const HistoryDialog = lazy(() =>
  import('./history-dialog').then((file) => ({ default: file.HistoryDialog })),
);

interface Props {
  readonly rows: readonly PolicyRowView[];
  readonly chosen: readonly string[];
  /** Takes a row into the draft or out of it; absent for those who only read. */
  readonly onChoose?: (key: string) => void;
}

/** Every row by its topic. */
export function PolicyTable({ rows, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const [shown, show] = useState<PolicyRowView>();
  const of = (group: Group): readonly PolicyRowView[] => rows.filter(({ topic }) => groupOf(topic) === group);
  if (rows.length === 0) return <p>{t('rules.policy.none')}</p>;
  return (
    <>
      {GROUP_NAMES.filter((group) => of(group).length > 0).map((group) => (
        <Section key={group} title={t(`rules.groups.${group}`)}>
          <Rows rows={of(group)} chosen={chosen} onHistory={show} {...(onChoose ? { onChoose } : {})} />
        </Section>
      ))}
      <Suspense>{shown && <HistoryDialog row={shown} onClose={() => show(undefined)} />}</Suspense>
    </>
  );
}

function Rows({
  rows,
  chosen,
  onChoose,
  onHistory,
}: Props & { readonly onHistory: (row: PolicyRowView) => void }) {
  const { t } = useTranslation();
  const acts = {
    title: t('rules.columns.acts'),
    width: 170,
    render: (_value: unknown, row: PolicyRowView) => (
      <RowButtons
        row={row}
        isChosen={chosen.includes(row.key)}
        onHistory={onHistory}
        {...(onChoose ? { onChoose } : {})}
      />
    ),
  };
  return <StackTable<PolicyRowView> rowKey="key" dataSource={[...rows]} columns={[...useColumns(), acts]} />;
}

function useColumns(): TableColumnsType<PolicyRowView> {
  const { t } = useTranslation();
  return [
    {
      title: t('rules.columns.title'),
      width: 220,
      render: (_value, { title, key }) => (
        <>
          {title}
          <br />
          <code className="hint">{key}</code>
        </>
      ),
    },
    { title: t('rules.columns.value'), width: 240, render: (_value, row) => <ValueText {...row} /> },
    { title: t('rules.columns.source'), dataIndex: 'source', width: 220 },
    { title: t('rules.columns.mark'), width: 100, render: (_value, { mark }) => <MarkTag mark={mark} /> },
    { title: t('rules.columns.from'), dataIndex: 'from', width: 110 },
  ];
}

interface ButtonsProps {
  readonly row: PolicyRowView;
  readonly isChosen: boolean;
  readonly onChoose?: (key: string) => void;
  readonly onHistory: (row: PolicyRowView) => void;
}

function RowButtons({ row, isChosen, onChoose, onHistory }: ButtonsProps) {
  const { t } = useTranslation();
  return (
    <span className="rules-row-buttons">
      <Button aria-label={t('rules.history.of', { title: row.title })} onClick={() => onHistory(row)}>
        {t('rules.history.title')}
      </Button>
      {onChoose && (
        <Button
          aria-pressed={isChosen}
          aria-label={t('rules.policy.changeOf', { title: row.title })}
          onClick={() => onChoose(row.key)}
        >
          {t(isChosen ? 'rules.policy.drop' : 'rules.policy.change')}
        </Button>
      )}
    </span>
  );
}
