import { describe, expect, it } from 'vitest';
import type { Uploaded } from '../act/fields/upload';
import type { HazardView } from '../../api';
import { evidenceOf, lackOf, NO_PHOTOS, withPhoto } from './photo-pairs';
import { parted } from './use-enterprise';

const aPhoto = (id: string): Uploaded => ({
  attachmentId: id,
  sha256: `sha-${id}`,
  purpose: 'x',
  name: `${id}.jpg`,
});
const aRow = (caseId: string, over: Partial<HazardView> = {}): HazardView => ({
  caseId,
  description: '配电箱无门',
  place: '车间',
  category: '用电',
  industry: '工贸',
  levelTitle: '一般隐患',
  stage: 'rectifying',
  stageTitle: '整改中',
  open: true,
  overlays: [],
  overlayTitles: [],
  foundOn: '2026-11-01',
  overdue: false,
  daysOverdue: 0,
  openedAt: '2026-11-01T00:00:00.000Z',
  subdistrictId: 's',
  departmentId: 'd',
  agencyId: 'a',
  enterpriseId: 'e',
  enterpriseName: '甲',
  subdistrictName: '乙',
  departmentName: '丙',
  agencyName: '丁',
  reviewRound: 0,
  history: false,
  ...over,
});

describe('photos before and after', () => {
  it('go as evidence place by place, before first', () => {
    const pairs = [{ before: aPhoto('b1'), after: aPhoto('a1') }, { after: aPhoto('a2') }];
    expect(evidenceOf(pairs)).toEqual([
      { attachmentId: 'b1', sha256: 'sha-b1', purpose: 'photoBefore' },
      { attachmentId: 'a1', sha256: 'sha-a1', purpose: 'photoAfter' },
      { attachmentId: 'a2', sha256: 'sha-a2', purpose: 'photoAfter' },
    ]);
  });

  it.each([
    { why: 'no photo at all', pairs: NO_PHOTOS, lack: 'none' },
    { why: 'a place without its after', pairs: [{ before: aPhoto('b') }], lack: 'after' },
    {
      why: 'one whole place beside a half one',
      pairs: [{ after: aPhoto('a') }, { before: aPhoto('b') }],
      lack: 'after',
    },
    { why: 'nothing: an after is enough', pairs: [{ after: aPhoto('a') }, {}], lack: undefined },
  ])('lack $why', ({ pairs, lack }) => {
    expect(lackOf(pairs)).toBe(lack);
  });

  it('a photo taken away leaves the other side of its place', () => {
    const pairs = [{ before: aPhoto('b'), after: aPhoto('a') }];
    expect(withPhoto(pairs, 0, 'before', undefined)).toEqual([{ after: aPhoto('a') }]);
  });
});

describe('the enterprise’s own list', () => {
  it('puts first what it must act on, earliest deadline first, then what others hold, then what is over', () => {
    const rows = [
      aRow('late', { dueOn: '2026-12-20' }),
      aRow('none'),
      aRow('soon', { dueOn: '2026-12-01' }),
      aRow('theirs', { stage: 'reviewing' }),
      aRow('over', { open: false, stage: 'closed' }),
    ];
    const { todo, waiting, ended } = parted(rows, [
      { caseId: 'late' },
      { caseId: 'soon' },
      { caseId: 'none' },
    ]);
    expect(todo.map(({ caseId }) => caseId)).toEqual(['soon', 'late', 'none']);
    expect(waiting.map(({ caseId }) => caseId)).toEqual(['theirs']);
    expect(ended.map(({ caseId }) => caseId)).toEqual(['over']);
  });
});
