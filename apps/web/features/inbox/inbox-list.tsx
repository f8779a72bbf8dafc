import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import type { InboxItemView } from '../../api';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import { useMay } from '../sign-in';
import { InboxRow } from './inbox-row';
import { type InboxState, isFiltered } from './inbox-url';
import type { useInbox } from './use-inbox';

interface Props {
  readonly state: InboxState;
  readonly inbox: ReturnType<typeof useInbox>;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (item: InboxItemView) => void;
  readonly onClearFilter: () => void;
}

/** The rows of a view, or why there are none. */
export function InboxList(props: Props) {
  const { t } = useTranslation();
  const { state, inbox, selected, onSelect, onOpen } = props;
  const mayAct = useMay('task.read');
  if (!mayAct) return <Empty description={t('inbox.empty.noRight')} />;
  if (inbox.isPending) return <DelayedSkeleton rows={10} />;
  if (inbox.isError && inbox.items.length === 0) {
    return <ProblemNotice error={inbox.error} onRetry={() => void inbox.refetch()} />;
  }
  if (inbox.items.length === 0) return <Nothing {...props} />;
  return (
    <>
      <ul className="rows">
        {inbox.items.map((item) => (
          <InboxRow
            key={item.id}
            item={item}
            isOpen={item.id === state.item}
            isSelected={selected.has(item.id)}
            onSelect={onSelect}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {inbox.more ? <More inbox={inbox} /> : <p className="list-end">{t('inbox.end')}</p>}
    </>
  );
}

function More({ inbox }: Pick<Props, 'inbox'>) {
  const { t } = useTranslation();
  return (
    <Button block loading={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
      {t('inbox.more')}
    </Button>
  );
}

/** Two kinds of nothing beside having no right to any: filtered too narrowly, or nothing to do. */
function Nothing({ state, onClearFilter }: Props) {
  const { t } = useTranslation();
  if (!isFiltered(state)) {
    return <Empty description={t(state.view === 'todo' ? 'inbox.empty.todo' : 'inbox.empty.other')} />;
  }
  return (
    <Empty description={t('inbox.empty.filtered')}>
      <Button onClick={onClearFilter}>{t('inbox.clear')}</Button>
    </Empty>
  );
}
