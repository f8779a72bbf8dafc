import { describe, expect, it } from 'vitest';
import { bodyOf, serverFaults, typedOf, valuesOf } from './act-body';
import { needsOf } from './act-needs';

const photo = { attachmentId: 'a1', sha256: 'f'.repeat(64), purpose: 'photoAfter', name: '整改后.jpg' };

describe('the body of an act', () => {
  it('carries what was filled in and leaves out what was not', () => {
    const form = { kind: 'none', documentNo: '  ', reason: ' 当场改正 ', dueOn: undefined };
    expect(bodyOf({ form }, 'OrderMeasureDto', needsOf('order', 'order'))).toEqual({
      form: { kind: 'none', reason: '当场改正' },
    });
  });

  it('carries no field the form does not have', () => {
    const form = { verdict: 'agree', left: 'over from another form' };
    expect(bodyOf({ form }, 'SignForm', needsOf('review', 'sign')).form).toEqual({ verdict: 'agree' });
  });

  it('splits clauses by line and drops empty lines', () => {
    const form = { description: 'x', place: 'y', basis: ['第二十七条', '  ', ''], advice: '' };
    expect(bodyOf({ form }, 'CorrectReportDto', needsOf('correct', 'resubmit')).form).toEqual({
      description: 'x',
      place: 'y',
      basis: ['第二十七条'],
    });
  });

  it('shows photos as evidence by id and digest, without the name of the file', () => {
    const evidence = { photoAfter: [photo] };
    const { evidence: shown } = bodyOf({ evidence }, 'ClaimReviewDto', needsOf('rectify', 'applyReview'));
    expect(shown).toEqual([{ attachmentId: 'a1', sha256: photo.sha256, purpose: 'photoAfter' }]);
  });
});

describe('a draft', () => {
  it('brings back fields, opinion and uploaded photos', () => {
    const values = { form: { statement: '已整改' }, opinion: '请复查', evidence: { photoAfter: [photo] } };
    expect(valuesOf(typedOf(values))).toEqual(values);
  });
});

describe('a fault the server found', () => {
  it('stands at its field', () => {
    const errors = [{ field: 'form.basis.0', label: '依据条款', message: '必须填写' }];
    expect(serverFaults({ errors })).toEqual([{ name: ['form', 'basis'], errors: ['必须填写'] }]);
  });
});

describe('what an act asks for beside its form', () => {
  it.each([
    { node: 'classify', act: 'return' },
    { node: 'notify', act: 'issue' },
    { node: 'approveClose', act: 'approve' },
    { node: 'review', act: 'transfer' },
  ])('is a typed reason for $node/$act', ({ node, act }) => {
    expect(needsOf(node, act).opinion).toBe('must');
  });

  it('is a photo after rectification, and one of the scene for a review passed at any unit', () => {
    const must = (node: string, act: string): readonly string[] =>
      needsOf(node, act).evidence.flatMap(({ purpose, must: isMust }) => (isMust ? [purpose] : []));
    expect([must('rectify', 'applyReview'), must('review.subdistrict', 'pass')]).toEqual([
      ['photoAfter'],
      ['photoReview'],
    ]);
  });
});
