import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NoticeDayView } from '../../api';
import { StackTable } from './stack-table';

/** Days off and make-up days, in the order of the year. */
export function NoticeDays({ days }: { readonly days: readonly NoticeDayView[] }) {
  const { t } = useTranslation();
  return (
    <StackTable<NoticeDayView>
      rowKey="day"
      dataSource={days.toSorted((a, b) => (a.day < b.day ? -1 : 1))}
      columns={[
        { title: t('rules.calendar.day'), dataIndex: 'day' },
        {
          title: t('rules.calendar.kind'),
          render: (_value, { kind }) => <Tag variant="outlined">{t(`rules.calendar.kinds.${kind}`)}</Tag>,
        },
        { title: t('rules.calendar.name'), dataIndex: 'name' },
      ]}
    />
  );
}
