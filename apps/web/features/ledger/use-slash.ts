import { useEffect, useRef } from 'react';

const TYPING = ['INPUT', 'TEXTAREA', 'SELECT'];

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (TYPING.includes(target.tagName) || target.isContentEditable);

/** `/` goes to the search, unless somebody is typing. */
export function useSlash(focus: () => void): void {
  const latest = useRef(focus);
  latest.current = focus;
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
