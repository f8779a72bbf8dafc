import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyRowBody, PolicyRowView, RuleChangeView } from '../../api';
import { Section } from '../../ui/section';
import { dayIn } from '../../ui/time';
import { DraftRow } from './draft-row';
import { HandIn } from './hand-in';

interface Props {
  readonly rows: readonly PolicyRowView[];
  readonly change: RuleChangeView | undefined;
  readonly onDrop: (key: string) => void;
}

/** A row of the draft as it begins: the row in effect, or what the draft that came back says. */
function beginningOf(row: PolicyRowView, change: RuleChangeView | undefined): PolicyRowBody {
  const {
    key,
    value,
    unit,
    source,
    mark,
    reason = '',
  } = change?.policyRows?.find((one) => one.key === row.key) ?? {
    ...row,
    reason: undefined,
  };
  return { key, value, source, mark, reason, ...(unit === undefined ? {} : { unit }) };
}

/** The rows chosen to be changed, with their new values, and the way to a second person. */
export function PolicyDraft({ rows, change, onDrop }: Props) {
  const { t } = useTranslation();
  const [typed, type] = useState<Readonly<Record<string, PolicyRowBody>>>({});
  const current = rows.map((row) => typed[row.key] ?? beginningOf(row, change));
  return (
    <Section title={t(change === undefined ? 'rules.draft.title' : 'rules.draft.again')}>
      {change !== undefined && <Alert type="info" showIcon title={change.title} />}
      <ol className="rules-draft">
        {rows.map((row, index) => (
          <DraftRow
            key={row.key}
            row={row}
            body={current[index] ?? beginningOf(row, change)}
            onType={(body) => type((all) => ({ ...all, [row.key]: body }))}
            onDrop={() => onDrop(row.key)}
          />
        ))}
      </ol>
      <HandIn kind="policy" content={() => ({ rows: current })} change={change} today={dayIn(new Date())} />
    </Section>
  );
}
