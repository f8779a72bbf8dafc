import { lazy } from 'react';

export const CapturePage = lazy(() =>
  import('./capture-page').then((file) => ({ default: file.CapturePage })),
);

/** All visits of the device, and one of them. */
export const PATHS = { all: '/visit-capture', one: '/visit-capture/:id' } as const;
