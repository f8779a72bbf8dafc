import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type Bar, describe } from './chart-words';

use([BarChart, GridComponent, AriaComponent, SVGRenderer]);

/** A chart on the screen. */
export interface DrawnChart {
  readonly show: (label: string, bars: readonly Bar[]) => void;
  readonly resize: () => void;
  readonly close: () => void;
}

/** Draws into an element; sizes follow the element's own text size, so that a wall of 4K reads like one of 1080. */
export function drawChart(place: HTMLElement): DrawnChart {
  const chart = init(place, null, { renderer: 'svg' });
  return {
    show: (label, bars) => {
      chart.setOption({
        aria: { enabled: true, label: { description: describe(label, bars) } },
        animation: false,
        grid: { left: 0, right: 0, top: 4, bottom: 0 },
        xAxis: { type: 'category', data: bars.map(({ name }) => name), show: false },
        yAxis: { type: 'value', show: false },
        series: [
          {
            type: 'bar',
            barWidth: '62%',
            silent: true,
            data: bars.map(({ value, colour }) => ({ value, itemStyle: { color: colour } })),
            itemStyle: { borderRadius: [4, 4, 0, 0] },
          },
        ],
      });
      // The library writes its own label; ours names the figures in the language of the page.
      place.setAttribute('aria-label', describe(label, bars));
    },
    resize: () => chart.resize(),
    close: () => chart.dispose(),
  };
}
