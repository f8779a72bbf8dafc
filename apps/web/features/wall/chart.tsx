import { useEffect, useRef } from 'react';
import type { Bar } from './chart-words';
import type { DrawnChart } from './draw-chart';

interface Props {
  readonly label: string;
  readonly bars: readonly Bar[];
}

/** Upright bars, drawn when the library has come; until then, and without it, the table beside says the same. */
export function Chart({ label, bars }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<DrawnChart>(undefined);
  const text = JSON.stringify(bars);
  useEffect(() => {
    const place = frame.current;
    if (!place) return undefined;
    let isGone = false;
    void import('./draw-chart').then(({ drawChart }) => {
      if (isGone) return;
      chart.current ??= drawChart(place);
      chart.current.show(label, JSON.parse(text) as readonly Bar[]);
    });
    return () => {
      isGone = true;
    };
  }, [label, text]);
  useEffect(() => {
    const place = frame.current;
    const watcher = new ResizeObserver(() => chart.current?.resize());
    if (place) watcher.observe(place);
    return () => {
      watcher.disconnect();
      chart.current?.close();
      chart.current = undefined;
    };
  }, []);
  return <div ref={frame} className="chart" role="img" aria-label={label} />;
}
