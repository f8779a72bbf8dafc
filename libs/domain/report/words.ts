import type { ProcessWords } from '../case/process-words';
import { REPORT_STAGE_TITLES } from './facts';

/** 隐患排查报告 (R26) as the API and the screens name it. */
export const REPORT_WORDS: ProcessWords = {
  title: '排查报告',
  stages: REPORT_STAGE_TITLES,
  transitions: { received: ['filed'], filed: [] },
  nodes: { acknowledge: { title: '备案', outcomes: { acknowledge: '收讫备案' } } },
  motions: {},
};
