import type { HazardDraft, PhotoDraft, VisitDraft } from './draft';

const SHEET = {
  id: 'CL-GM',
  version: 2,
  from: '2021-12-20',
  title: '工贸企业通用检查表',
  industries: ['工贸'],
  answers: [],
  items: [1, 2].map((no) => ({
    no,
    text: `第 ${no} 项`,
    basis: [{ text: '安全生产法36', mark: 'V' as const }],
    level: 'general' as const,
    levelTitle: '一般隐患',
    photo: 'onNo' as const,
    codes: ['GM-01'],
  })),
};

export const aHazard = (over: Partial<HazardDraft> = {}): HazardDraft => ({
  id: 'h1',
  description: '配电箱无接地',
  place: '一车间',
  category: '用电',
  industry: '工贸',
  basis: ['安全生产法36'],
  advice: '',
  level: 'general',
  proposedDueOn: '',
  fixedOnSite: false,
  ...over,
});

/** A finished visit with one hazard, waiting to be sent. */
export const aVisit = (over: Partial<VisitDraft> = {}): VisitDraft => ({
  id: 'v1',
  personId: 'p-li',
  enterprise: { id: 'u-factory', name: '宏达家具', industry: '工贸', address: '唐宫路 1 号' },
  visitedOn: '2026-03-05',
  startedAt: '2026-03-05T01:00:00.000Z',
  endedAt: '2026-03-05T03:00:00.000Z',
  experts: ['p-li', 'p-zhang'],
  number: '衡瞻检〔2026〕18号',
  conclusion: '发现隐患 1 条',
  sheets: [SHEET],
  checks: { 'CL-GM:1': { answer: 'yes' }, 'CL-GM:2': { answer: 'no', remark: ' 无接地 ' } },
  hazards: [aHazard()],
  state: 'queued',
  key: '5e1c7b3c-3f0d-4a53-9d5b-8f6f1f0c1a2b',
  tries: 0,
  nextTryAt: 0,
  inDoubt: false,
  ...over,
});

export const aPhoto = (id: string, over: Partial<PhotoDraft> = {}): PhotoDraft => ({
  id,
  visitId: 'v1',
  hazardId: 'h1',
  purpose: 'photoBefore',
  name: `${id}.jpg`,
  blob: new Blob([`picture ${id}`], { type: 'image/jpeg' }),
  takenAt: Number(id.replace(/\D/g, '')) || 0,
  declared: {},
  ...over,
});
