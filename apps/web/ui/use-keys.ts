import { useEffect, useRef } from 'react';

/** A key, or two in a row such as `g i`, and what it does. */
export type Keys = Readonly<Record<string, () => unknown>>;

const SEQUENCE_MS = 1_000;
const TYPING = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable="true"]';
/** Things that answer Enter themselves; a row does, which takes it in hand, until it is in hand. */
const PRESSABLE =
  'button:not([data-row][aria-current="true"]), a, summary, [role="button"], [role="menuitem"], [role="option"], [role="tab"]';
const DIALOG =
  '.ant-modal-wrap:not([style*="display: none"]), .ant-drawer-open, .ant-popover:not(.ant-popover-hidden)';

/** Whether somebody is typing, also while an input method is still composing a word. */
function isTyping(event: KeyboardEvent): boolean {
  // 229 is what browsers tell of a key that the input method has taken.
  const isComposing = event.isComposing || event.keyCode === 229;
  const { target } = event;
  return isComposing || (target instanceof Element && target.closest(TYPING) !== null);
}

function answersItself({ key, target }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && target instanceof Element && target.closest(PRESSABLE) !== null;
}

const isOrdinary = (event: KeyboardEvent): boolean => !event.ctrlKey && !event.metaKey && !event.altKey;

/** Whether a key press is meant for the page: nobody types, no dialog is open, nothing else answers it. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || !isOrdinary(event) || document.querySelector(DIALOG)) return false;
  if (event.key === 'Escape') return !event.isComposing && event.keyCode !== 229;
  return !isTyping(event) && !answersItself(event);
}

/** Turns presses into names of keys: `j`, or `g i` for two within a second. */
export class KeyReader {
  private before = '';
  private at = 0;

  read(key: string, now: number, known: (name: string) => boolean): string | undefined {
    const pair = now - this.at <= SEQUENCE_MS ? `${this.before} ${key}` : '';
    this.before = key;
    this.at = now;
    return [pair, key].find(known);
  }
}

/** Keys of a page. They are off while somebody types, and altogether for whoever has turned them off (WCAG 2.1.4). */
export function useKeys(isOn: boolean, keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const reader = new KeyReader();
    const press = (event: KeyboardEvent): void => {
      if (!isForPage(event)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const name = reader.read(key, event.timeStamp, (one) => Object.hasOwn(latest.current, one));
      if (name === undefined) return;
      event.preventDefault();
      latest.current[name]?.();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}
