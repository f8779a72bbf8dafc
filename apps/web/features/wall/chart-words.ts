import type { Bar } from './chart';

/** A chart in one sentence. */
export const describe = (label: string, bars: readonly Bar[]): string =>
  `${label}：${bars.map(({ name, value }) => `${name} ${value}`).join('；')}`;
