import type { InboxItemView } from '../../api';

/** The row after an item, else the one before: where the hand goes when the item leaves the list. */
export function neighbourOf(items: readonly InboxItemView[], id: string): InboxItemView | undefined {
  const at = items.findIndex((item) => item.id === id);
  return at === -1 ? undefined : (items[at + 1] ?? items[at - 1]);
}

export const rowId = (id: string): string => `row-${id}`;

/** Puts the keyboard on a row, once it is drawn. */
export const focusRow = (id: string): void =>
  void requestAnimationFrame(() => document.getElementById(rowId(id))?.focus());
