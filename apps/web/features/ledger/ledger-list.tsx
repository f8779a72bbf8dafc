import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { Skeleton, theme } from 'antd';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from '../../ui/use-phone';
import type { HazardView } from '../../api';
import { COLUMNS, LedgerCard, LedgerLine } from './ledger-line';
import { isTyping } from './use-slash';

interface Props {
  /** What the list shows; a list left and come back to stands where it stood. */
  readonly listKey: string;
  readonly rows: readonly HazardView[];
  readonly isFirst: boolean;
  readonly hasMore: boolean;
  readonly isReadingMore: boolean;
  readonly onMore: () => void;
}

/** A line is two rows of text with room around; how high that is follows the size of the text. */
const LINE_EM = 4.2;
const CARD_PX = 168;
/** Rows kept ready beyond what is seen, and rows before the end at which the next page is asked for. */
const OVERSCAN = 10;
const AHEAD = 60;

const leftAt = new Map<string, number>();

/** Which rows can be seen. Lines are all of one height, so that the hundred-thousandth costs no more than the first. */
function useSeen({ listKey, rows, hasMore, isReadingMore, onMore }: Props, isPhone: boolean) {
  const frame = useRef<HTMLDivElement>(null);
  const { token } = theme.useToken();
  const linePx = Math.round(token.fontSize * LINE_EM);
  // Another function would make the virtualizer lay out every row anew with every frame.
  const getItemKey = useCallback((index: number) => rows[index]?.caseId ?? index, [rows]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => (isPhone ? CARD_PX : linePx),
    overscan: OVERSCAN,
    initialOffset: leftAt.get(listKey) ?? 0,
    getItemKey,
  });
  const items = virtualizer.getVirtualItems();
  const lastSeen = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !isReadingMore && lastSeen >= rows.length - AHEAD) onMore();
  }, [hasMore, isReadingMore, lastSeen, rows.length, onMore]);
  const remember = (): void => void leftAt.set(listKey, frame.current?.scrollTop ?? 0);
  return { frame, virtualizer, items, remember };
}

/** The rows that can be seen, of however many there are. J/K or the arrows move, Enter opens. */
export function LedgerList(props: Props) {
  const { t } = useTranslation();
  const isPhone = usePhone();
  const { rows, isFirst, hasMore, isReadingMore } = props;
  const { frame, virtualizer, items, remember } = useSeen(props, isPhone);
  const move = useRowMoves(frame, rows.length, (index) => virtualizer.scrollToIndex(index));
  return (
    <div
      ref={frame}
      className="ledger-list"
      role="table"
      aria-label={t('ledger.title')}
      aria-rowcount={hasMore ? -1 : rows.length + 1}
      onKeyDown={move}
      onScroll={remember}
    >
      {!isPhone && <Heading />}
      <div role="rowgroup" className="ledger-rows" style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index];
          const measure = isPhone ? virtualizer.measureElement : undefined;
          return row && <Placed key={item.key} item={item} row={row} measure={measure} />;
        })}
      </div>
      {(isFirst || isReadingMore) && <More isFirst={isFirst} />}
    </div>
  );
}

interface PlacedProps {
  readonly item: VirtualItem;
  readonly row: HazardView;
  /** Cards are as high as their words need; lines are not asked. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
}

/** A row at its place in the list. */
function Placed({ item: { index, start, size }, row, measure }: PlacedProps) {
  const isCard = measure !== undefined;
  return (
    <div
      {...(isCard ? { ref: measure } : {})}
      data-index={index}
      role="row"
      aria-rowindex={index + 2}
      className="ledger-row"
      style={{ transform: `translateY(${start}px)`, ...(isCard ? {} : { height: size }) }}
    >
      {isCard ? <LedgerCard row={row} /> : <LedgerLine row={row} />}
    </div>
  );
}

function More({ isFirst }: { readonly isFirst: boolean }) {
  return (
    <div className="ledger-more" role="presentation">
      <Skeleton active title={false} paragraph={{ rows: isFirst ? 8 : 2 }} />
    </div>
  );
}

function Heading() {
  const { t } = useTranslation();
  return (
    <div role="rowgroup" className="ledger-heading">
      <div role="row" aria-rowindex={1} className="ledger-line">
        {COLUMNS.map((name) => (
          <div key={name} role="columnheader" className={`cell cell-${name}`}>
            {t(`ledger.column.${name}`)}
          </div>
        ))}
      </div>
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { j: 1, J: 1, ArrowDown: 1, k: -1, K: -1, ArrowUp: -1 };

/** Moves the focus from row to row, those out of sight as well. */
function useRowMoves(
  frame: RefObject<HTMLDivElement | null>,
  count: number,
  show: (index: number) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    const step = STEPS[event.key];
    if (step === undefined || isTyping(event.target) || event.nativeEvent.isComposing) return;
    const here = (event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset['index'];
    const next = here === undefined ? 0 : Number(here) + step;
    if (next < 0 || next >= count) return;
    event.preventDefault();
    show(next);
    requestAnimationFrame(() =>
      frame.current?.querySelector<HTMLElement>(`[data-index="${next}"] a`)?.focus(),
    );
  };
}
