import { Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NoticeDayView } from '../../api';

/** Days off and make-up days, in the order of the year. */
export function NoticeDays({ days }: { readonly days: readonly NoticeDayView[] }) {
  const { t } = useTranslation();
  return (
    <Table<NoticeDayView>
      size="small"
      pagination={false}
      rowKey="day"
      scroll={{ x: 'max-content' }}
      dataSource={days.toSorted((a, b) => (a.day < b.day ? -1 : 1))}
      columns={[
        { title: t('rules.calendar.day'), dataIndex: 'day' },
        {
          title: t('rules.calendar.kind'),
          render: (_value, { kind }) => (
            <Tag color={kind === 'off' ? 'green' : 'orange'} variant="outlined">
              {t(`rules.calendar.kinds.${kind}`)}
            </Tag>
          ),
        },
        { title: t('rules.calendar.name'), dataIndex: 'name' },
      ]}
    />
  );
}
