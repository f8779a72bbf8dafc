import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { LEDGER_FIELDS, type LedgerField } from '#domain/ledger';
import type { TableView } from '../../api';
import { useTerm } from '../../i18n';
import { type Corrections, doubled, fieldOf, FIELDS } from './mapping';
import { useRows } from './use-import';

/** A column one need not look at again, and one that is no more than a guess. */
const SURE = 1;
const LIKELY = 0.6;

/** A column that is not read. */
const UNUSED = '';
/** Words of cells shown beside a heading. */
const SAMPLES = 2;

interface Props {
  readonly id: string;
  readonly table: TableView;
  readonly corrections: Corrections;
  readonly isFixed: boolean;
  readonly onCorrect: (column: string, field: LedgerField | null) => void;
}

/** A table's columns: the words of the file, what they were read as, and how sure that is. */
export function ColumnsTable({ id, table, corrections, isFixed, onCorrect }: Props) {
  const { t } = useTranslation();
  const samples = useSamples(id, table.sheet);
  const twice = doubled(corrections, table);
  return (
    <>
      {isFixed && <p className="hint">{t('imports.columns.fixed')}</p>}
      <table className="plain-table imports-columns">
        <thead>
          <tr>
            {(['letter', 'heading', 'sample', 'readAs', 'sure'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`imports.columns.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.columns.map((column) => {
            const field = fieldOf(corrections, table.sheet, column);
            return (
              <ColumnRow
                key={column.column}
                column={column}
                field={field}
                sample={samples(column.column).join('；')}
                isTwice={field !== null && twice.includes(field)}
                isFixed={isFixed}
                onCorrect={(corrected) => onCorrect(column.column, corrected)}
              />
            );
          })}
        </tbody>
      </table>
    </>
  );
}

interface ColumnRowProps {
  readonly column: TableView['columns'][number];
  /** What it is read as now, after correction. */
  readonly field: LedgerField | null;
  readonly sample: string;
  readonly isTwice: boolean;
  readonly isFixed: boolean;
  readonly onCorrect: (field: LedgerField | null) => void;
}

function ColumnRow({ column, field, sample, isTwice, isFixed, onCorrect }: ColumnRowProps) {
  const { t } = useTranslation();
  const isAsRead = field === column.field;
  return (
    <tr>
      <td data-label={t('imports.columns.letter')}>{column.column}</td>
      <th scope="row" data-label={t('imports.columns.heading')}>
        {column.heading}
      </th>
      <td data-label={t('imports.columns.sample')} className="hint">
        {sample}
      </td>
      <td data-label={t('imports.columns.readAs')}>
        <FieldChoice
          heading={column.heading}
          field={field}
          isTwice={isTwice}
          isFixed={isFixed}
          onCorrect={onCorrect}
        />
        {isTwice && <span className="fault">{t('imports.columns.twice')}</span>}
      </td>
      <td data-label={t('imports.columns.sure')}>
        {isAsRead ? t(`imports.sure.${sureness(column)}`) : t('imports.sure.corrected')}
      </td>
    </tr>
  );
}

type FieldChoiceProps = Pick<ColumnRowProps, 'field' | 'isTwice' | 'isFixed' | 'onCorrect'> & {
  readonly heading: string;
};

function FieldChoice({ heading, field, isTwice, isFixed, onCorrect }: FieldChoiceProps) {
  const { t } = useTranslation();
  const say = useTerm();
  const options = [
    { value: UNUSED, label: t('imports.columns.unused') },
    ...FIELDS.map((value) => ({ value, label: say(LEDGER_FIELDS[value]) })),
  ];
  return (
    <Select<LedgerField | typeof UNUSED>
      className="imports-field"
      showSearch
      optionFilterProp="label"
      aria-label={t('imports.columns.readAsOf', { heading })}
      status={isTwice ? 'error' : ''}
      disabled={isFixed}
      value={field ?? UNUSED}
      options={options}
      onChange={(value) => onCorrect(value === UNUSED ? null : value)}
    />
  );
}

/** How sure a reading is, in words. */
export function sureness({
  field,
  confidence,
}: Pick<TableView['columns'][number], 'field' | 'confidence'>): 'sure' | 'likely' | 'guess' | 'none' {
  if (field === null) return 'none';
  if (confidence >= SURE) return 'sure';
  return confidence >= LIKELY ? 'likely' : 'guess';
}

/** What stands in the first rows under a heading. */
function useSamples(id: string, sheet: string): (column: string) => readonly string[] {
  const rows = useRows(id, undefined);
  const first = (rows.data?.pages[0]?.rows ?? []).filter((row) => row.sheet === sheet);
  return (letter) =>
    [
      ...new Set(
        first.flatMap(({ cells }) => cells.filter(({ column }) => column === letter).map(({ text }) => text)),
      ),
    ].slice(0, SAMPLES);
}
