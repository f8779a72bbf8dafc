import { useSyncExternalStore } from 'react';

/** Below this width the side bar is a drawer and tables are cards. */
const PHONE = '(max-width: 767.98px)';
/** Below this width the details of a list open on a page of their own. */
const NARROW = '(max-width: 1199.98px)';

const matcher = (query: string) => {
  const subscribe = (changed: () => void): (() => void) => {
    const list = window.matchMedia(query);
    list.addEventListener('change', changed);
    return () => list.removeEventListener('change', changed);
  };
  return (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
};

export const usePhone = matcher(PHONE);
export const useNarrow = matcher(NARROW);
