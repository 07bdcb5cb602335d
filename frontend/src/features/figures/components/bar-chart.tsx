import { BarChart as Bars } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

import { useReducedMotion } from '@/lib/use-media-query';
import { palettes } from '@/theme/palette';
import { useThemeMode } from '@/theme/theme-choice';

import styles from './bar-chart.module.css';

register([Bars, GridComponent, AriaComponent, SVGRenderer]);

const BAR_PX = 36;
const MARGIN_PX = 48;

interface BarChartProps {
  label: string;
  bars: readonly { name: string; value: number }[];
  /** How a value is written on its bar. */
  format: (value: number) => string;
}

/** Values as bars one below the other, so that names of any length can be read on a phone. */
export function BarChart({ label, bars, format }: BarChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const mode = useThemeMode();
  const isStill = useReducedMotion();
  const height = bars.length * BAR_PX + MARGIN_PX;

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const chart = init(element);
    const colours = palettes[mode];
    // Spelt out: the room for a text is measured on a canvas, which inherits nothing.
    const text = {
      color: colours['ink-soft'],
      fontFamily: getComputedStyle(element).fontFamily,
      fontSize: 14,
    };
    chart.setOption({
      animation: !isStill,
      grid: {
        left: 8,
        right: 72,
        top: 8,
        bottom: 8,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      xAxis: {
        type: 'value',
        axisLabel: { show: false },
        splitLine: { lineStyle: { color: colours.line } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ name }) => name),
        axisLabel: { ...text, width: 148, overflow: 'break' },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: colours['line-strong'] } },
      },
      series: [
        {
          type: 'bar',
          barMaxWidth: 22,
          data: bars.map(({ value }) => value),
          itemStyle: { color: colours.primary, borderRadius: [0, 4, 4, 0] },
          label: {
            ...text,
            show: true,
            position: 'right',
            formatter: ({ value }: { value: unknown }) => format(Number(value)),
          },
        },
      ],
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [bars, format, mode, isStill]);

  return <div ref={frame} className={styles.chart} style={{ height }} role="img" aria-label={label} />;
}
