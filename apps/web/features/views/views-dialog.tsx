import { DeleteOutlined } from '@ant-design/icons';
import { Button, Checkbox, Empty, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SavedViewView } from '../../api';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { useMessages } from '../../ui/messages';
import { ProblemNotice } from '../../ui/problem-notice';
import { type SavedViewsProps, useKeep, useRemove, useViews } from './use-views';
import './views.css';

interface Props extends SavedViewsProps {
  readonly onClose: () => void;
}

/** Views that were kept, each an address; and the form to keep what the list shows now. */
export function ViewsDialog({ list, path, search, onClose }: Props) {
  const { t } = useTranslation();
  const views = useViews(list);
  return (
    <Modal open title={t('views.title')} footer={null} onCancel={onClose}>
      {views.isPending && <DelayedSkeleton />}
      {views.isError && <ProblemNotice error={views.error} onRetry={() => void views.refetch()} />}
      {views.data?.items.length === 0 && <Empty description={t('views.none')} />}
      <ul className="saved-views">
        {views.data?.items.map((view) => (
          <View key={view.id} view={view} {...{ list, path, onClose }} />
        ))}
      </ul>
      <KeepForm list={list} search={search} />
    </Modal>
  );
}

interface ViewProps extends Omit<Props, 'search'> {
  readonly view: SavedViewView;
}

function View({ view: { id, name, search, shared, own, by }, list, path, onClose }: ViewProps) {
  const { t } = useTranslation();
  const message = useMessages();
  const remove = useRemove(list, () => void message.success(t('views.removed')));
  const whose = own ? t(shared ? 'views.shared' : 'views.own') : t('views.by', { name: by });
  return (
    <li>
      <Link to={search === '' ? path : `${path}?${search}`} onClick={onClose}>
        {name}
      </Link>
      <span className="quiet">{whose}</span>
      {own && (
        <Button
          icon={<DeleteOutlined />}
          loading={remove.isPending}
          aria-label={t('views.remove', { name })}
          onClick={() => remove.mutate(id)}
        />
      )}
      {remove.isError && <ProblemNotice error={remove.error} />}
    </li>
  );
}

interface Wanted {
  readonly name: string;
  readonly shared?: boolean;
}

const NAME_MAX = 30;

function KeepForm({ list, search }: Pick<Props, 'list' | 'search'>) {
  const { t } = useTranslation();
  const message = useMessages();
  const [form] = Form.useForm<Wanted>();
  const keep = useKeep(list, (name) => {
    form.resetFields();
    void message.success(t('views.saved', { name }));
  });
  return (
    <Form<Wanted>
      form={form}
      layout="vertical"
      onFinish={({ name, shared = false }) => keep.mutate({ list, name, search, shared })}
    >
      <Form.Item
        name="name"
        label={t('views.name')}
        rules={[{ required: true, whitespace: true, message: t('views.needName') }]}
      >
        <Input maxLength={NAME_MAX} />
      </Form.Item>
      <Form.Item name="shared" valuePropName="checked" extra={t('views.sharedHint')}>
        <Checkbox>{t('views.shared')}</Checkbox>
      </Form.Item>
      {keep.isError && <ProblemNotice error={keep.error} />}
      <Button type="primary" htmlType="submit" loading={keep.isPending}>
        {t('views.save')}
      </Button>
    </Form>
  );
}
