import { Alert, Button, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CandidateView, FileRefusalView, ImportView } from '../../api';
import { ProblemNotice } from '../../ui/problem-notice';
import { useRemap } from './use-import';

/** Refused only because nobody can tell which row is the heading. */
const WITHOUT_HEADING = 'NO_HEADER';

/** The one sentence why a file cannot be read, and what it may hold all the same. */
export function Refused({ view, refusal }: { readonly view: ImportView; readonly refusal: FileRefusalView }) {
  return (
    <>
      <Alert type="error" showIcon title={refusal.message} />
      {refusal.code === WITHOUT_HEADING && (
        <SayHeading id={view.id} sheet={refusal.candidates[0]?.sheet ?? ''} />
      )}
      {refusal.candidates.length > 0 && <Candidates candidates={refusal.candidates} />}
    </>
  );
}

function SayHeading({ id, sheet: guessed }: { readonly id: string; readonly sheet: string }) {
  const { t } = useTranslation();
  const remap = useRemap(id);
  const [sheet, setSheet] = useState(guessed);
  const [first, setFirst] = useState<number | null>(null);
  const [last, setLast] = useState<number | null>(null);
  const send = (): void => {
    if (sheet === '' || first === null) return;
    const lastRow = Math.max(first, last ?? first);
    remap.mutate({ sheets: [{ sheet, headerRows: [first, lastRow], columns: [] }] });
  };
  return (
    <section className="imports-heading" aria-labelledby="say-heading">
      <h2 id="say-heading">{t('imports.heading.title')}</h2>
      <Form layout="inline" component="div">
        <Form.Item label={t('imports.heading.sheet')}>
          <Input
            aria-label={t('imports.heading.sheet')}
            value={sheet}
            onChange={({ target }) => setSheet(target.value)}
          />
        </Form.Item>
        <Form.Item label={t('imports.heading.first')}>
          <InputNumber aria-label={t('imports.heading.first')} min={1} value={first} onChange={setFirst} />
        </Form.Item>
        <Form.Item label={t('imports.heading.last')}>
          <InputNumber aria-label={t('imports.heading.last')} min={1} value={last} onChange={setLast} />
        </Form.Item>
        <Button onClick={send} loading={remap.isPending} disabled={sheet === '' || first === null}>
          {t('imports.columns.again')}
        </Button>
      </Form>
      {remap.isError && <ProblemNotice error={remap.error} />}
    </section>
  );
}

function Candidates({ candidates }: { readonly candidates: readonly CandidateView[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="candidates">
      <h2 id="candidates">{t('imports.candidates.title', { total: candidates.length })}</h2>
      <ol className="imports-candidates">
        {candidates.map(({ sheet, row, unit, text }) => (
          <li key={`${sheet} ${row} ${text}`}>
            <span className="hint">{t('imports.row.place', { sheet, row })}</span>
            <span>{unit}</span>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
