import { describe, expect, it } from 'vitest';
import { aHazard, aPhoto, aVisit } from './capture.fixture';
import { isOpen, mayTakeBack, unsentOf } from './draft';
import { lacksOf, reportBodyOf } from './report-body';

const NOW = Date.parse('2026-03-08T02:00:00Z');
const PHOTOS = [aPhoto('f1', { attachmentId: 'a1' })];

describe('what is not with the server yet', () => {
  it('counts drafts, queued and refused visits, and the days since the earliest began', () => {
    const visits = [
      aVisit({ state: 'sent', startedAt: '2026-01-01T00:00:00.000Z' }),
      aVisit({ state: 'draft' }),
      aVisit({ state: 'refused', startedAt: '2026-03-07T00:00:00.000Z' }),
    ];
    expect(unsentOf(visits, NOW)).toEqual({ count: 2, days: 3, refused: 1 });
    expect(unsentOf([], NOW)).toEqual({ count: 0, days: 0, refused: 0 });
  });

  it('may be changed before it is queued and after it was refused, and taken back before it has left', () => {
    expect((['draft', 'queued', 'refused', 'sent'] as const).map((state) => isOpen({ state }))).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([false, true].map((inDoubt) => mayTakeBack({ state: 'queued', inDoubt }))).toEqual([true, false]);
  });
});

describe('the report of a visit', () => {
  it('has every answered item, and remarks only where there is one', () => {
    expect(reportBodyOf(aVisit(), PHOTOS).site?.checks).toEqual([
      { sheet: 'CL-GM', version: 2, no: 1, answer: 'yes' },
      { sheet: 'CL-GM', version: 2, no: 2, answer: 'no', remark: '无接地' },
    ]);
  });

  it('is built the same every time from what lies on the device', () => {
    expect(reportBodyOf(aVisit(), PHOTOS)).toEqual(reportBodyOf(aVisit(), PHOTOS));
    expect(reportBodyOf(aVisit(), PHOTOS).hazards[0]).toEqual({
      ...{ description: '配电箱无接地', place: '一车间', category: '用电', industry: '工贸' },
      ...{ basis: ['安全生产法36'], foundOn: '2026-03-05', level: 'general', fixedOnSite: false },
      photos: [{ attachmentId: 'a1', purpose: 'photoBefore' }],
    });
  });

  it('lacks nothing when it is whole', () => {
    expect(lacksOf(aVisit(), PHOTOS)).toEqual([]);
  });

  it.each([
    { visit: { number: ' ' }, lack: { what: 'number' } },
    { visit: { experts: ['p-li'] }, lack: { what: 'experts' } },
    { visit: { checks: { 'CL-GM:1': { answer: 'yes' as const } } }, lack: { what: 'checks' } },
    { visit: { hazards: [aHazard({ basis: [' '] })] }, lack: { what: 'basis', at: 1 } },
    { visit: { hazards: [aHazard({ fixedOnSite: true })] }, lack: { what: 'photoAfter', at: 1 } },
    { visit: { hazards: [aHazard(), aHazard({ id: 'h2' })] }, lack: { what: 'photo', at: 2 } },
  ])('lacks $lack.what', ({ visit, lack }) => {
    expect(lacksOf(aVisit(visit), PHOTOS)).toEqual([lack]);
  });
});
