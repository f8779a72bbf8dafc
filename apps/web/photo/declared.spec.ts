import { describe, expect, it } from 'vitest';
import { declaredBy, declaredIn } from './declared';
import { sizeWithin } from './shrink';

describe('what a photo says before it is made smaller', () => {
  it('is its time, place and device', () => {
    const tags = {
      DateTimeOriginal: '2026:03:05 10:15:00',
      latitude: 34.68,
      longitude: 112.42,
      Make: 'HUAWEI',
      Model: 'P60',
    };
    expect(declaredBy(tags)).toEqual({
      takenAt: '2026-03-05T10:15:00+08:00',
      latitude: 34.68,
      longitude: 112.42,
      device: 'HUAWEI P60',
    });
  });

  it('keeps the zone that the camera names', () => {
    expect(
      declaredBy({ DateTimeOriginal: '2026:03:05 10:15:00', OffsetTimeOriginal: '+09:00' }).takenAt,
    ).toBe('2026-03-05T10:15:00+09:00');
  });

  it('is nothing where half a place or no tag at all is there', async () => {
    expect(declaredBy({ latitude: 34.68 })).toEqual({});
    await expect(declaredIn(new Blob(['no photo']))).resolves.toEqual({});
  });
});

describe('a photo that is sent', () => {
  it.each([
    { what: 'a wide one is cut down to its longest side', from: [4000, 3000], to: [1600, 1200] },
    { what: 'a tall one likewise', from: [3000, 4000], to: [1200, 1600] },
    { what: 'a small one stays as it is', from: [1024, 768], to: [1024, 768] },
  ])('$what', ({ from: [width = 0, height = 0], to }) => {
    expect(Object.values(sizeWithin(width, height, 1_600))).toEqual(to);
  });
});
