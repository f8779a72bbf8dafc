import { HttpProblem } from '../../http/problem';
import { bulkCapRefusal, bulkRefusal } from './bulk-rule';
import { cursorOf, keysetOf } from '../../http/keyset-cursor';
import { taskAddress, taskToken } from './task-address';
import { handsOf } from './task-state';
import { actTitle, levelTitle, nodeTitle, stageTitle } from '#domain/process';
import { POLICY } from './tasks.fixture';

describe('what may be decided together', () => {
  it.each([
    { term: 'closeout.approve', level: 'general', act: 'approve', allowed: true },
    { term: 'closeout.approve', level: 'major', act: 'approve', allowed: false },
    { term: 'closeout.approve', level: 'listed', act: 'approve', allowed: false },
    { term: 'review.limit', level: 'general', act: 'pass', allowed: false },
    { term: 'review.limit', level: 'general', act: 'claim', allowed: true },
    { term: 'filing.ack', level: null, act: 'acknowledge', allowed: true },
  ])('$act of a $level hazard under $term: $allowed', ({ term, level, act, allowed }) => {
    expect(bulkRefusal({ act, term, level }, POLICY) === undefined).toBe(allowed);
  });

  it('no more at once than policy says', () => {
    expect(bulkCapRefusal(2, POLICY)).toBeUndefined();
    expect(bulkCapRefusal(3, POLICY)?.code).toBe('BULK_NOT_ALLOWED');
  });
});

describe('the address of a task', () => {
  it('is the case and the task in one token', () => {
    const address = { caseId: 'h-0f8d1c-1', taskId: 'review.subdistrict.2' };
    expect(taskAddress(taskToken(address))).toEqual(address);
  });

  it.each(['', 'c1', ':a.1', 'c1:', 'c1:a b', "c1:a'--", 'c1:../x'])('is not %j', (token) => {
    expect(taskAddress(token)).toBeUndefined();
  });
});

describe('a place in a list', () => {
  it('comes back as it was given', () => {
    const place = { sort: '2026-03-06T16:00:00.000Z', id: 'c1:review.subdistrict.2' };
    expect(keysetOf(cursorOf(place))).toEqual(place);
  });

  it.each([
    'x',
    Buffer.from('{}').toString('base64url'),
    Buffer.from('["2026","a"]').toString('base64url'),
    cursorOf({ sort: "2026-03-06'; drop", id: 'a' }),
  ])('is refused when nobody gave it: %s', (cursor) => {
    expect(() => keysetOf(cursor)).toThrow(HttpProblem);
  });
});

describe('whose hands were in what', () => {
  const line = {
    kind: 'decided',
    name: 'pass',
    node: 'review.subdistrict',
    via: 'direct',
    onBehalfOfPersonId: null,
  };

  it('counts decisions, signatures and motions, with the person acted for', () => {
    const hands = handsOf(
      [
        { ...line, personId: 'p1' },
        { ...line, kind: 'handled', name: 'sign', personId: 'p2', onBehalfOfPersonId: 'p3' },
        { ...line, kind: 'motion', name: 'requestExtension', node: null, personId: 'p4' },
      ],
      ['p0'],
    );
    expect(hands).toEqual({ finder: ['p0'], review: ['p1', 'p2', 'p3'], requestExtension: ['p4'] });
  });

  it('does not count what was only claimed, held or done by the clock', () => {
    const hands = handsOf(
      [
        { ...line, kind: 'handled', name: 'claim', personId: 'p1' },
        { ...line, kind: 'held', personId: 'p2' },
        { ...line, via: 'system', personId: 'system' },
      ],
      [],
    );
    expect(hands).toEqual({ finder: [] });
  });
});

describe('words', () => {
  it('has the words of an official for outcomes, handling acts, motions, levels and stages', () => {
    expect(actTitle('hazard', 'review.agency', 'pass')).toBe('复查通过');
    expect(actTitle('hazard', 'review.agency', 'transfer')).toBe('转办');
    expect(actTitle('hazard', 'order', 'return')).toBe('退回');
    expect(actTitle('hazard', undefined, 'object')).toBe('提出异议');
    expect(nodeTitle('hazard', 'acknowledge')).toBe('备案');
    expect(levelTitle('hazard', 'listed')).toBe('挂牌督办隐患');
    expect(stageTitle('report', 'filed')).toBe('已立案');
    expect(stageTitle('hazard', 'filed')).toBe('已备案（待分类）');
  });
});
