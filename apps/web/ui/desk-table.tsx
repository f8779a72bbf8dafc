import { Table } from 'antd';
import type { TableProps } from './table-props';

/** The rows of a list as a table. */
export function DeskTable<T extends object>({ columns, rows, rowKey, size = 'middle' }: TableProps<T>) {
  return (
    <Table<T> rowKey={rowKey} size={size} columns={[...columns]} dataSource={[...rows]} pagination={false} />
  );
}
