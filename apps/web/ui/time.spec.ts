import { describe, expect, it } from 'vitest';
import { dayIn, dueOf, minuteOf } from './time';

describe('times on the screen', () => {
  it('are those of Shanghai, whatever the clock of the machine says', () => {
    expect(minuteOf('2026-03-03T16:05:00.000Z')).toBe('2026-03-04 00:05');
    expect(dayIn('2026-03-03T16:05:00.000Z')).toBe('2026-03-04');
  });

  it('call the end of a due day its 24:00, not the next day', () => {
    expect(dueOf('2026-03-05T16:00:00.000Z', '2026-03-05')).toBe('2026-03-05 24:00');
  });

  it('leave a deadline by the hour as it is', () => {
    expect(dueOf('2026-03-05T03:40:00.000Z', '2026-03-05')).toBe('2026-03-05 11:40');
  });
});
