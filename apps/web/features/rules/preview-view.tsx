import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChangePreviewView, RowFaultView, TouchedTaskView } from '../../api';
import { StackTable } from './stack-table';

/** A fault that stands in a numbered row. */
const ROW = /^\d+$/;

/** Everything wrong with a draft, each with its row. */
export function FaultList({ faults }: { readonly faults: readonly RowFaultView[] }) {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t('rules.faults', { count: faults.length })}
      description={
        <ul className="faults">
          {faults.map(({ at, message }) => (
            <li key={`${at} ${message}`}>
              {at === '' ? message : `${ROW.test(at) ? t('rules.rowAt', { at }) : at}：${message}`}
            </li>
          ))}
        </ul>
      }
    />
  );
}

/** What a draft would touch: how many open tasks, and the first of them with their days. */
export function PreviewView({ preview }: { readonly preview: ChangePreviewView }) {
  const { t } = useTranslation();
  const { faults, touched } = preview;
  if (faults.length > 0) return <FaultList faults={faults} />;
  return (
    <section className="rules-touched" aria-live="polite">
      <h3>{t('rules.touched.title', { count: touched.count })}</h3>
      {touched.count === 0 ? (
        <p className="hint">{t('rules.touched.none')}</p>
      ) : (
        <TouchedTable items={touched.items} />
      )}
    </section>
  );
}

function TouchedTable({ items }: { readonly items: readonly TouchedTaskView[] }) {
  const { t } = useTranslation();
  return (
    <StackTable<TouchedTaskView>
      rowKey={({ caseId, node, keys }) => `${caseId} ${node} ${keys.join()}`}
      dataSource={[...items]}
      columns={[
        {
          title: t('rules.touched.case'),
          render: (_value, { caseId, number, title }) => (
            <Link to={`/cases/${encodeURIComponent(caseId)}`}>{number ?? title}</Link>
          ),
        },
        { title: t('rules.touched.node'), dataIndex: 'node' },
        { title: t('rules.touched.keys'), render: (_value, { keys }) => keys.join('、') },
        { title: t('rules.touched.before'), dataIndex: 'before' },
        { title: t('rules.touched.after'), dataIndex: 'after' },
        { title: t('rules.touched.version'), dataIndex: 'version' },
      ]}
    />
  );
}
