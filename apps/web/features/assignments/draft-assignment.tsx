import { type AssignmentBody, assignmentsOpen, type FormFieldView } from '../../api';
import { answerOf } from '../../transport/client';
import { StartCase } from '../act';

const MEMBER_KINDS = ['department', 'subdistrict', 'bureau', 'finance', 'agency'];

const FIELDS: readonly FormFieldView[] = [
  {
    name: 'kind',
    kind: 'choice',
    label: '文件种类',
    optional: false,
    options: [
      { value: 'order', title: '交办单' },
      { value: 'supervision', title: '督办函' },
      { value: 'reminder', title: '提示函' },
      { value: 'interview', title: '约谈' },
    ],
  },
  { name: 'title', kind: 'line', label: '标题', optional: false },
  { name: 'text', kind: 'text', label: '正文', optional: false },
  { name: 'lead', kind: 'unit', label: '主办单位', optional: false, unitKinds: MEMBER_KINDS },
  { name: 'supports', kind: 'unit', label: '协办单位', optional: true, many: true, unitKinds: MEMBER_KINDS },
  { name: 'dueOn', kind: 'day', label: '办理期限', optional: false },
];

/** 拟制交办督办文件; about a case when it begins from one. */
export const DraftAssignment = ({ about = [] }: { readonly about?: readonly string[] }) => (
  <StartCase
    title="拟制交办督办文件"
    consequence="送区安委会办公室主任签发；签发后发往主办和协办单位签收。"
    fields={FIELDS}
    start={(body, headers) => {
      const subjects = about.map((caseId) => ({ caseId }));
      const whole = { supports: [], ...body, subjects };
      // The form's fields are those of the body; the server checks each.
      return answerOf(assignmentsOpen({ body: whole as unknown as AssignmentBody, headers }));
    }}
  />
);
