import type { FormFieldView, MeetingBody } from '../../api';
import { meetingsOpen } from '../../api';
import { answerOf } from '../../transport/client';
import { StartCase } from '../act';

const FIELDS: readonly FormFieldView[] = [
  {
    name: 'kind',
    kind: 'choice',
    label: '会议种类',
    optional: false,
    options: [
      { value: 'regular', title: '例会' },
      { value: 'extra', title: '专题会' },
    ],
  },
  { name: 'month', kind: 'line', label: '会议月份', optional: false, hint: '年月，如 2026-03' },
  { name: 'title', kind: 'line', label: '专题会名称', optional: true, hint: '专题会须填写' },
];

/** 安排会议 by hand: a special one, or the month's when it has not begun by itself. */
export const ArrangeMeeting = () => (
  <StartCase
    title="安排会议"
    consequence="会议列入排期，由区安委会办公室确定日期并发出通知；每月例会每月一日自动排期。"
    fields={FIELDS}
    start={(body, headers) =>
      // The form's fields are those of the body; the server checks each.
      answerOf(meetingsOpen({ body: body as unknown as MeetingBody, headers }))
    }
  />
);
