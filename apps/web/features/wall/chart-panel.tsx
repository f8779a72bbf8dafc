import { Link } from 'react-router';
import type { ReactNode } from 'react';
import type { FigureView } from '../../api';
import { ledgerHref } from '../ledger';
import { Chart } from './chart';

/** One column of a chart with what stands below it. */
interface Column {
  readonly figure: FigureView;
  readonly name: string;
  readonly colour: string;
  readonly note?: ReactNode;
}

interface Props {
  readonly title: string;
  readonly columns: readonly Column[];
}

/** Bars above, the same figures as a table below: each figure leads to the ledger. */
export function ChartPanel({ title, columns }: Props) {
  return (
    <section className="panel chart-panel" aria-label={title}>
      <h2>{title}</h2>
      <Chart
        label={title}
        bars={columns.map(({ name, figure, colour }) => ({ name, value: figure.value, colour }))}
      />
      <table className="twin">
        <thead>
          <tr>
            {columns.map(({ figure, name }) => (
              <th key={figure.key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {columns.map(({ figure }) => (
              <td key={figure.key}>
                <Link to={ledgerHref(figure.filter)}>{figure.value}</Link>
              </td>
            ))}
          </tr>
          {columns.some(({ note }) => note !== undefined) && (
            <tr className="twin-note">
              {columns.map(({ figure, note }) => (
                <td key={figure.key}>{note}</td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
