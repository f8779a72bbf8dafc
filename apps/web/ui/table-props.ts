import type { ColumnType } from 'antd/es/table';

/** A column with a title in words. */
export type DataColumn<T> = ColumnType<T> & { readonly title: string };

export interface TableProps<T> {
  readonly columns: readonly DataColumn<T>[];
  readonly rows: readonly T[];
  readonly rowKey: keyof T & string;
  readonly size?: 'small' | 'middle';
}
