/** Bars of a chart; the same figures stand beside it as a table. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly colour: string;
}

/** A chart in one sentence. */
export const describe = (label: string, bars: readonly Bar[]): string =>
  `${label}：${bars.map(({ name, value }) => `${name} ${value}`).join('；')}`;
