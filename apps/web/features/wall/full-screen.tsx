import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';

const ROOT = '#root';

/** Lays a page over everything else; what lies below is out of reach for mouse, keyboard and screen reader. */
export function FullScreen({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    const root = document.querySelector<HTMLElement>(ROOT);
    root?.setAttribute('inert', '');
    return () => root?.removeAttribute('inert');
  }, []);
  return createPortal(children, document.body);
}
