import { deedTitle, stepTitle } from './ladder-step';

describe('the words of a ladder step', () => {
  it.each([
    ['T-7', '到期前 7 日'],
    ['T', '到期'],
    ['T+10', '到期后 10 日'],
    ['last call', 'last call'],
  ])('%s is said as %s', (id, words) => {
    expect(stepTitle(id)).toBe(words);
  });

  it('names what the step does, and keeps the name of a deed it does not know', () => {
    expect(deedTitle('supervisionLetter')).toBe('发督办函');
    expect(deedTitle('sing')).toBe('sing');
  });
});
