import { Table } from 'antd';
import type { ColumnType } from 'antd/es/table';

interface Props<Row> {
  readonly rowKey: string | ((row: Row) => string);
  readonly dataSource: readonly Row[];
  readonly columns: readonly ColumnType<Row>[];
}

/** A table that becomes a stack of cards on a phone, each value under the words of its column. */
export function StackTable<Row extends object>({ rowKey, dataSource, columns }: Props<Row>) {
  return (
    <Table<Row>
      size="small"
      className="rules-stack"
      pagination={false}
      rowKey={rowKey}
      dataSource={[...dataSource]}
      columns={columns.map((column) => ({ ...column, onCell: () => cellOf(column.title) }))}
    />
  );
}

/** The words of the column, which the style sheet shows above the value on a phone. */
function cellOf(title: unknown): { readonly className: string } {
  const label = { 'data-label': typeof title === 'string' ? title : '' };
  return { className: 'rules-cell', ...label };
}
