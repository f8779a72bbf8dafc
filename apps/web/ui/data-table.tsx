import { Empty } from 'antd';
import { lazy, type ReactNode, Suspense } from 'react';
import { DelayedSkeleton } from './delayed-skeleton';
import type { DataColumn, TableProps } from './table-props';
import { usePhone } from './use-phone';

interface Props<T> extends TableProps<T> {
  /** Said when there are no rows. */
  readonly empty?: string;
}

/** Heavy, and of no use to a phone. */
const DeskTable = lazy(() => import('./desk-table').then((file) => ({ default: file.DeskTable<never> })));

/** A table on a desk, cards on a phone, where a table would be cut off. */
export function DataTable<T extends object>({ empty, ...table }: Props<T>) {
  const isPhone = usePhone();
  if (table.rows.length === 0) return <Empty {...(empty === undefined ? {} : { description: empty })} />;
  if (isPhone) return <Cards {...table} />;
  return (
    <Suspense fallback={<DelayedSkeleton />}>
      <DeskTable {...(table as unknown as TableProps<never>)} />
    </Suspense>
  );
}

function Cards<T extends object>({ columns, rows, rowKey }: TableProps<T>) {
  return (
    <ul className="cards">
      {rows.map((row, index) => (
        <li key={String(row[rowKey])} className="card">
          <dl>
            {columns.map((column) => (
              <div key={column.title}>
                <dt>{column.title}</dt>
                <dd>{cellOf(column, row, index)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** What a column shows of a row; a column names its field, or draws the row itself. */
function cellOf<T extends object>({ dataIndex, render }: DataColumn<T>, row: T, index: number): ReactNode {
  const value: unknown =
    typeof dataIndex === 'string' && dataIndex in row ? row[dataIndex as keyof T] : undefined;
  return render ? (render(value, row, index) as ReactNode) : (value as ReactNode);
}
