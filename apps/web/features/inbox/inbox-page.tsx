import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { InboxItemView } from '../../api';
import { usePreference } from '../../app/preferences';
import { useKeys } from '../../ui/use-keys';
import { useNarrow } from '../../ui/use-phone';
import { isTaskId, useTask, type Wished } from '../act';
import { BulkBar } from './bulk-bar';
import { Details } from './details';
import { Filters } from './filters';
import type { InboxState } from './inbox-url';
import { InboxList } from './inbox-list';
import { KeysDialog } from './keys-dialog';
import { focusRow, neighbourOf } from './rows';
import { useInbox, useInboxState } from './use-inbox';

/** Filters on the left, the list in the middle, details on the right; on a narrow screen details have their own page. */
export function InboxPage() {
  const { t } = useTranslation();
  const desk = useDesk();
  const [isHelpOpen, openHelp] = useState(false);
  useInboxKeys(desk, () => openHelp(true));
  const { state, go, inbox, chosen, selected } = desk;
  return (
    <div className="inbox">
      <h1 className="sr-only">{t('inbox.title')}</h1>
      <div className="inbox-side">
        <Filters state={state} go={go} />
        <Button className="wide-only" type="link" onClick={() => openHelp(true)}>
          {t('inbox.keys.title')}
        </Button>
      </div>
      <section className="inbox-list" aria-label={t('inbox.list')}>
        <BulkBar
          items={inbox.items.filter(({ id }) => selected.has(id))}
          onClear={() => desk.select(new Set())}
        />
        <InboxList
          state={state}
          inbox={inbox}
          selected={selected}
          onSelect={desk.toggle}
          onOpen={desk.open}
          onClearFilter={() => go({ view: state.view })}
        />
      </section>
      {!desk.isNarrow && (
        <section className="inbox-details" aria-label={t('inbox.details')}>
          <Details item={chosen} {...(desk.wished ? { wished: desk.wished } : {})} onDone={desk.done} />
        </section>
      )}
      <KeysDialog isOpen={isHelpOpen} onClose={() => openHelp(false)} />
    </div>
  );
}

/**
 * The item in hand. It stays there when it leaves the list, because somebody else was faster or the view is another:
 * what is being typed into its form must not vanish.
 */
function useItemInHand({ item }: InboxState, items: readonly InboxItemView[]): InboxItemView | undefined {
  const found = items.find(({ id }) => id === item);
  const { data } = useTask(item ?? '', found === undefined && isTaskId(item));
  return found ?? (data?.task.id === item ? data?.task : undefined);
}

/** Which rows are ticked. */
function useTicks() {
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    select(next);
  };
  return { selected, select, toggle };
}

/** What lies on the desk: the view, its items, the one in hand, those ticked. */
function useDesk() {
  const { state, go } = useInboxState();
  const inbox = useInbox(state);
  const navigate = useNavigate();
  const isNarrow = useNarrow();
  const ticks = useTicks();
  const [wished, wish] = useState<Wished>();
  const chosen = useItemInHand(state, inbox.items);
  const toCase = ({ caseId, taskId }: InboxItemView): void =>
    void navigate(
      `/cases/${caseId}${taskId === undefined ? '' : `?${new URLSearchParams({ task: taskId })}`}`,
    );
  const choose = (item: InboxItemView): void => {
    wish(undefined);
    go({ ...state, item: item.id } satisfies InboxState, { replace: true });
  };
  /** After an act the next row is in hand, so that one goes on without looking for it. */
  const done = (): void => {
    const next = chosen && neighbourOf(inbox.items, chosen.id);
    if (!next) return;
    choose(next);
    focusRow(next.id);
  };
  const open = (item: InboxItemView): void => (isNarrow ? toCase(item) : choose(item));
  return { state, go, inbox, isNarrow, ...ticks, wished, wish, chosen, toCase, choose, done, open };
}

type Desk = ReturnType<typeof useDesk>;

function useInboxKeys(desk: Desk, help: () => void): void {
  const { keys } = usePreference();
  const count = useRef(0);
  const { inbox, chosen, choose } = desk;
  const move = (step: number): void => {
    const at = inbox.items.findIndex(({ id }) => id === chosen?.id);
    const next = inbox.items[at === -1 ? 0 : at + step];
    if (!next) return;
    choose(next);
    focusRow(next.id);
  };
  const wish = (what: Wished['wish']): void => {
    if (!chosen) return;
    count.current += 1;
    desk.wish({ wish: what, at: count.current });
  };
  const back = (): void => {
    desk.wish(undefined);
    if (chosen) focusRow(chosen.id);
  };
  useKeys(keys !== false, {
    j: () => move(1),
    k: () => move(-1),
    Enter: () => chosen && desk.toCase(chosen),
    x: () => chosen?.kind === 'task' && desk.toggle(chosen.id),
    e: () => wish('handle'),
    r: () => wish('return'),
    u: () => wish('urge'),
    '/': () => document.querySelector<HTMLInputElement>('#inbox-find')?.focus(),
    'g i': () => desk.go({ view: 'todo' }),
    '?': help,
    Escape: back,
  });
}
