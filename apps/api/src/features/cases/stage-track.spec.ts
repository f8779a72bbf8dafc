import { HAZARD_MOTIONS } from '#domain/hazard';
import { FormRegistry } from '../../http/forms/form-registry';
import '../../http/forms/handling.forms';
import { eventTitle } from './case-words';
import './forms/hazard-motion.forms';
import { stageTrack } from './stage-track';

const entries = [
  { stage: 'reported', at: '2026-03-01T00:00:00.000Z' },
  { stage: 'filed', at: '2026-03-02T00:00:00.000Z' },
];
const at = (stage: string, level: string) => ({ process: 'hazard', stage, level });
const names = (track: ReturnType<typeof stageTrack>) => track.map(({ stage }) => stage);

describe('the stages of a hazard', () => {
  it('tells what lies behind, where it is, and what may come next', () => {
    const track = stageTrack(at('filed', 'general'), entries);
    expect(track.map(({ stage, state }) => `${stage} ${state}`).slice(0, 3)).toEqual([
      'reported done',
      'filed current',
      'classified ahead',
    ]);
    expect(track.filter(({ next }) => next).map(({ stage }) => stage)).toEqual(['reported', 'classified']);
  });

  it('shows the written close-out report for major and listed hazards only', () => {
    expect(names(stageTrack(at('filed', 'general'), entries))).not.toContain('reportIn');
    expect(names(stageTrack(at('filed', 'major'), entries))).toContain('reportIn');
    expect(names(stageTrack(at('filed', 'listed'), entries))).toContain('reportIn');
  });

  it('shows a side exit when it was taken', () => {
    expect(names(stageTrack(at('filed', 'general'), entries))).not.toContain('voided');
    expect(names(stageTrack(at('voided', 'general'), entries))).toContain('voided');
  });

  it('does not call a stage done that the hazard never entered, e.g. of an imported row', () => {
    const [reported] = stageTrack(at('rectifying', 'general'), [
      { stage: 'rectifying', at: '2026-03-02T00:00:00.000Z' },
    ]);
    expect(reported).toMatchObject({ stage: 'reported', state: 'ahead' });
  });
});

describe('motions', () => {
  it.each(Object.keys(HAZARD_MOTIONS))('%s has a form', (motion) => {
    expect(FormRegistry.ofRegistered().for('hazard', 'case', motion)).toBeDefined();
  });
});

describe('the words of the record', () => {
  it.each([
    { kind: 'stage', name: 'filed', node: null, title: '已备案（待分类）' },
    { kind: 'opened', name: 'review.agency', node: 'review.agency', title: '复查' },
    { kind: 'decided', name: 'pass', node: 'review.agency', title: '复查通过' },
    { kind: 'handled', name: 'transfer', node: 'order', title: '转办' },
    { kind: 'motion', name: 'object', node: null, title: '提出异议' },
    { kind: 'overlay', name: 'suspended', node: null, title: '停产停业' },
    { kind: 'clock', name: 'extended', node: 'rectify', title: '延期' },
    { kind: 'jumped', name: 'acknowledge', node: 'classify', title: '备案' },
    { kind: 'ladder', name: 'T-3', node: 'rectify', title: '到期前 3 日' },
    {
      ...{ kind: 'ladder', name: 'T+3', node: 'rectify', detail: { does: 'supervisionLetter' } },
      title: '发督办函（到期后 3 日）',
    },
  ])('$kind $name reads $title', ({ title, ...event }) => {
    expect(eventTitle('hazard', event)).toBe(title);
  });
});
