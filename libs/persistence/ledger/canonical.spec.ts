import { canonicalText, digestOf, storable } from './canonical';

describe('canonical text', () => {
  it('is one for one value, whatever the order of its keys', () => {
    expect(canonicalText({ b: [1, { d: '字', c: null }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":null,"d":"字"}]}',
    );
    expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
    expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: '1' }));
  });
});

describe('a batch is made storable', () => {
  it('by replacing NUL and lone surrogates, in keys as well', () => {
    expect(storable({ 'k\u0000': ['a\u0000b', { x: 'c\ud800d\udc00e' }] })).toEqual({
      'k\ufffd': ['a\ufffdb', { x: 'c\ufffdd\ufffde' }],
    });
  });

  it('without touching anything else, emoji and rare characters included', () => {
    const fine = { text: '𠮷野家 😀', number: 1.5, none: null };
    expect(storable(fine)).toBe(fine);
  });
});
