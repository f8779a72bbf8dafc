import { Alert, Button, Form, Input, Radio, Select } from 'antd';
import type { Rule } from 'antd/es/form';
import { useTranslation } from 'react-i18next';
import { HAZARD_NODES, type NodeRow } from '#domain/hazard';
import type { SubstitutionBody } from '../../api';
import { useTerm } from '../../i18n';
import type { zhCn } from '../../i18n/zh-cn';
import { useMessages } from '../../ui/messages';
import { ProblemNotice } from '../../ui/problem-notice';
import { DayInput } from '../act/fields/day-input';
import { useMe } from '../sign-in';
import { useAdd, usePersons } from './use-substitutions';

const REASON_MAX = 500;
const NODES: readonly (readonly [string, NodeRow])[] = Object.entries(HAZARD_NODES);

type Label = keyof typeof zhCn.standIn;

function useNeed() {
  const { t } = useTranslation();
  return (label: Exclude<Label, 'states'>): Rule => ({
    required: true,
    message: t('standIn.need', { label: t(`standIn.${label}`) }),
  });
}

/** Names a substitute for one of the person's own posts. */
export function SubstitutionForm() {
  const { t } = useTranslation();
  const message = useMessages();
  const own = useMe().posts.filter(({ onBehalfOf }) => onBehalfOf === undefined);
  const [form] = Form.useForm<SubstitutionBody>();
  const add = useAdd();
  const save = (body: SubstitutionBody): void =>
    add.mutate(body, {
      onSuccess: () => {
        form.resetFields();
        void message.success(t('standIn.added'));
      },
    });
  const [first] = own;
  if (!first) return <Alert type="info" title={t('standIn.noPost')} />;
  return (
    <Form<SubstitutionBody>
      form={form}
      layout="vertical"
      initialValues={{ postId: first.postId, scope: 'all' }}
      onFinish={save}
      scrollToFirstError={{ focus: true }}
    >
      <WhoFields />
      <WhenFields />
      <ScopeFields />
      {add.isError && <ProblemNotice error={add.error} />}
      <Button type="primary" htmlType="submit" loading={add.isPending}>
        {t('standIn.submit')}
      </Button>
    </Form>
  );
}

function WhoFields() {
  const { t } = useTranslation();
  const need = useNeed();
  const { posts, personId: self } = useMe();
  const own = posts.filter(({ onBehalfOf }) => onBehalfOf === undefined);
  const postId = Form.useWatch<string | undefined>('postId');
  const { data = [] } = usePersons(own.find((post) => post.postId === postId)?.unitId);
  const people = data
    .filter(({ personId }) => personId !== self)
    .map(({ personId, name, post }) => ({ value: personId, label: `${name}　${post}` }));
  const options = own.map(({ postId: value, unitName, title }) => ({ value, label: `${unitName} ${title}` }));
  return (
    <>
      <Form.Item name="postId" label={t('standIn.post')} rules={[need('post')]}>
        <Select options={options} />
      </Form.Item>
      <Form.Item name="substitutePersonId" label={t('standIn.person')} rules={[need('person')]}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={people} />
      </Form.Item>
    </>
  );
}

function WhenFields() {
  const { t } = useTranslation();
  const need = useNeed();
  const inOrder: Rule = ({ getFieldValue }) => ({
    validator: (_rule, to: string | undefined) =>
      to === undefined || to >= String(getFieldValue('fromDay') ?? '')
        ? Promise.resolve()
        : Promise.reject(new Error(t('standIn.order'))),
  });
  return (
    <>
      <Form.Item name="fromDay" label={t('standIn.from')} rules={[need('from')]}>
        <DayInput />
      </Form.Item>
      <Form.Item
        name="toDay"
        label={t('standIn.to')}
        dependencies={['fromDay']}
        rules={[need('to'), inOrder]}
      >
        <DayInput />
      </Form.Item>
    </>
  );
}

function ScopeFields() {
  const { t } = useTranslation();
  const say = useTerm();
  const need = useNeed();
  const scope = Form.useWatch<string | undefined>('scope');
  const scopes = (['all', 'acts'] as const).map((value) => ({ value, label: t(`standIn.${value}`) }));
  const nodes = NODES.filter(([, { nonDelegable }]) => nonDelegable !== true).map(([value, { title }]) => ({
    value,
    label: say(title),
  }));
  return (
    <>
      <Form.Item name="scope" label={t('standIn.scope')}>
        <Radio.Group className="choices" options={scopes} />
      </Form.Item>
      {scope === 'acts' && (
        <Form.Item name="acts" label={t('standIn.nodes')} rules={[need('nodes')]}>
          <Select mode="multiple" options={nodes} />
        </Form.Item>
      )}
      <Form.Item
        name="reason"
        label={t('standIn.reason')}
        rules={[{ ...(need('reason') as object), whitespace: true }]}
      >
        <Input maxLength={REASON_MAX} />
      </Form.Item>
    </>
  );
}
