import { Checkbox, Tag } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxItemView } from '../../api';
import { useTerm } from '../../i18n';
import { Lamp } from '../../ui/lamp';
import { dueOf, minuteOf } from '../../ui/time';
import { rowId } from './rows';

interface Props {
  readonly item: InboxItemView;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (item: InboxItemView) => void;
}

/** A line of the inbox: what it is, whose it is, until when. */
export const InboxRow = memo(function InboxRow({ item, isOpen, isSelected, onSelect, onOpen }: Props) {
  const { t } = useTranslation();
  const say = useTerm();
  const heading = [item.nodeTitle, item.act]
    .filter((one) => one !== undefined)
    .map(say)
    .join(' · ');
  return (
    <li className={isOpen ? 'row row-open' : 'row'}>
      {item.kind === 'task' && (
        <Checkbox
          checked={isSelected}
          aria-label={t('inbox.select', { title: item.caseTitle })}
          onChange={() => onSelect(item.id)}
        />
      )}
      <button
        type="button"
        id={rowId(item.id)}
        data-row
        className="row-body"
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => onOpen(item)}
      >
        <span className="row-head">
          <strong>{heading === '' ? say(item.caseStage ?? '') : heading}</strong>
          {item.level !== undefined && <Tag>{say(item.level)}</Tag>}
          {item.lamp && <Lamp lamp={item.lamp} />}
        </span>
        <span className="row-title">{item.caseTitle}</span>
        <Particulars item={item} />
      </button>
    </li>
  );
});

function Particulars({ item }: { readonly item: InboxItemView }) {
  const { t } = useTranslation();
  const { readAt } = item;
  const read = readAt === undefined ? t('inbox.row.unread') : t('inbox.row.read', { time: minuteOf(readAt) });
  const parts = [
    item.enterpriseName,
    item.caseNumber,
    item.seat,
    item.kind === 'task'
      ? holderOf(item, t('inbox.row.ready'), (name) => t('inbox.row.holder', { name }))
      : item.by,
    item.round !== undefined && item.round > 1 ? t('inbox.row.round', { round: item.round }) : undefined,
    t(TIMES[item.kind], { time: minuteOf(item.at), by: item.by ?? '' }),
    item.dueAt === undefined ? undefined : t('inbox.row.due', { time: dueOf(item.dueAt, item.dueDay) }),
    item.provisional === true ? t('inbox.row.provisional') : undefined,
    item.kind === 'copy' ? read : undefined,
  ];
  return (
    <span className="row-parts">
      {parts
        .filter((part) => part !== undefined)
        .map((part) => (
          <span key={part}>{part}</span>
        ))}
    </span>
  );
}

const holderOf = ({ holder }: InboxItemView, ready: string, held: (name: string) => string): string =>
  holder === undefined ? ready : held(holder);

/** What the time of an item is the time of. */
const TIMES = {
  task: 'inbox.row.created',
  act: 'inbox.row.doneAt',
  case: 'inbox.row.started',
  copy: 'inbox.row.copiedAt',
} as const;
