import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerField } from '#domain/ledger';
import type { ImportView } from '../../api';
import { ProblemNotice } from '../../ui/problem-notice';
import { ColumnsTable } from './columns-table';
import { type Corrections, doubled, isCorrectable, mappingBody, saysWhat } from './mapping';
import { useRemap } from './use-import';

const UNIT_MAX = 100;

interface Props {
  readonly view: ImportView;
  readonly onDone: () => void;
}

/** What each column was read as; a person has the last word, and the file is read again. */
export function ColumnsStep({ view, onDone }: Props) {
  const { t } = useTranslation();
  const remap = useRemap(view.id);
  const [corrections, correct] = useState<Corrections>({});
  const [unit, setUnit] = useState('');
  const needsUnit = view.verdict === 'needsUnit';
  const isTouched = Object.keys(corrections).length > 0 || unit.trim() !== '';
  const isClear = view.tables.every((table) => doubled(corrections, table).length === 0);
  const set = (sheet: string, column: string, field: LedgerField | null): void =>
    correct({ ...corrections, [sheet]: { ...corrections[sheet], [column]: field } });
  const again = (): void =>
    remap.mutate(mappingBody(view, corrections, unit), {
      onSuccess: ({ status, verdict }) => {
        if (status === 'dryRun' && verdict !== 'needsUnit') onDone();
      },
    });
  return (
    <>
      {view.remarks.map((remark) => (
        <Alert key={remark} type="info" showIcon title={remark} />
      ))}
      {needsUnit && <UnitField unit={unit} onUnit={setUnit} />}
      {view.tables.map((_, index) => (
        <TableSection key={index} view={view} index={index} corrections={corrections} onCorrect={set} />
      ))}
      {remap.isError && <ProblemNotice error={remap.error} />}
      <div className="imports-buttons">
        <Button type="primary" onClick={again} loading={remap.isPending} disabled={!isTouched || !isClear}>
          {t('imports.columns.again')}
        </Button>
        {view.status === 'dryRun' && !needsUnit && (
          <Button onClick={onDone}>{t(isTouched ? 'imports.columns.leave' : 'imports.columns.right')}</Button>
        )}
      </div>
    </>
  );
}

function UnitField({ unit, onUnit }: { readonly unit: string; readonly onUnit: (unit: string) => void }) {
  const { t } = useTranslation();
  return (
    <label className="imports-unit">
      <span>{t('imports.columns.unit')}</span>
      <Input maxLength={UNIT_MAX} value={unit} onChange={({ target }) => onUnit(target.value)} />
      <span className="hint">{t('imports.columns.unitWhy')}</span>
    </label>
  );
}

interface TableSectionProps {
  readonly view: ImportView;
  /** Which of the tables; a sheet may hold two of one name. */
  readonly index: number;
  readonly corrections: Corrections;
  readonly onCorrect: (sheet: string, column: string, field: LedgerField | null) => void;
}

function TableSection({ view, index, corrections, onCorrect }: TableSectionProps) {
  const { t } = useTranslation();
  const table = view.tables[index];
  if (!table) return null;
  const heading = `table-${index}`;
  return (
    <section aria-labelledby={heading} className="imports-table">
      <h2 id={heading}>{[table.sheet, table.title].filter(Boolean).join('：')}</h2>
      <p className="hint">{t('imports.columns.rows', rowsOf(table))}</p>
      {!saysWhat(corrections, table) && <Alert type="warning" showIcon title={t('imports.columns.noWhat')} />}
      <ColumnsTable
        id={view.id}
        table={table}
        corrections={corrections}
        isFixed={!isCorrectable(view, table.sheet)}
        onCorrect={(column, field) => onCorrect(table.sheet, column, field)}
      />
    </section>
  );
}

function rowsOf({ headerRows, dataRows = [] }: ImportView['tables'][number]) {
  const span = ([first, last]: readonly number[]): string =>
    first === last || last === undefined ? String(first ?? '—') : `${first}–${last}`;
  return { heading: span(headerRows), data: span(dataRows) };
}
