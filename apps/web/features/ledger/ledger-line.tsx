import { Tag } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTerm } from '../../i18n';
import { caseHref } from './ledger-href';
import type { HazardView } from '../../api';
import { RowDue } from './row-due';

/** Columns of the ledger on a desk. */
export const COLUMNS = [
  'number',
  'enterprise',
  'description',
  'level',
  'stage',
  'due',
  'department',
] as const;

/** A hazard as a line of the table; the whole line leads to its case. */
export const LedgerLine = memo(function LedgerLine({ row }: { readonly row: HazardView }) {
  const { t } = useTranslation();
  const say = useTerm();
  return (
    <div className="ledger-line" role="presentation">
      <div role="cell" className="cell cell-number">
        <Link to={caseHref(row.caseId)} className="row-link">
          {row.number ?? t('ledger.noNumber')}
        </Link>
        <small>{t('ledger.foundOn', { day: row.foundOn })}</small>
      </div>
      <div role="cell" className="cell cell-enterprise">
        <span title={row.enterpriseName}>{row.enterpriseName}</span>
        <small title={row.subdistrictName}>{row.subdistrictName}</small>
      </div>
      <div role="cell" className="cell cell-description">
        <span title={row.description}>{row.description}</span>
        <small>{[row.place, row.category].filter(Boolean).join(' · ')}</small>
      </div>
      <div role="cell" className="cell cell-level">
        <Level row={row} />
      </div>
      <div role="cell" className="cell cell-stage">
        <span>{stateOf(row, t('ledger.view.history')).map(say).join(' · ')}</span>
      </div>
      <div role="cell" className="cell cell-due">
        <RowDue row={row} />
      </div>
      <div role="cell" className="cell cell-department">
        <span title={row.departmentName}>{row.departmentName}</span>
        <small>{row.industry}</small>
      </div>
    </div>
  );
});

/** The same on a phone, where a table would be cut off. */
export const LedgerCard = memo(function LedgerCard({ row }: { readonly row: HazardView }) {
  const { t } = useTranslation();
  const say = useTerm();
  return (
    <div role="cell" className="ledger-card">
      <div className="ledger-card-head">
        <Link to={caseHref(row.caseId)} className="row-link">
          {row.number ?? t('ledger.noNumber')}
        </Link>
        <Level row={row} />
      </div>
      <p className="ledger-card-what">{row.description}</p>
      <p className="quiet">{`${row.enterpriseName} · ${row.place}`}</p>
      <div className="ledger-card-foot">
        <span>{[row.stageTitle, ...overlaysOf(row)].map(say).join(' · ')}</span>
        <RowDue row={row} />
      </div>
    </div>
  );
});

function Level({ row }: { readonly row: HazardView }) {
  const say = useTerm();
  const isMajor = row.level === 'major' || row.level === 'listed';
  return isMajor ? (
    <Tag color="error" variant="outlined">
      {say(row.levelTitle)}
    </Tag>
  ) : (
    <span>{say(row.levelTitle)}</span>
  );
}

/** Stage and side states in one line; what was backfilled has no other state. */
const stateOf = (row: HazardView, history: string): readonly string[] => [
  row.stageTitle,
  ...(row.history ? [history] : overlaysOf(row)),
];

/** 逾期 stands beside the deadline with its days, and not here as well. */
const overlaysOf = ({ overlays, overlayTitles }: HazardView): readonly string[] =>
  overlayTitles.filter((_, index) => overlays[index] !== 'overdue');
