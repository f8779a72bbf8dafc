import { afterEach, describe, expect, it } from 'vitest';
import { isForPage, KeyReader } from './use-keys';

/** A key pressed on an element of the page. */
function pressed(html: string, init: KeyboardEventInit): KeyboardEvent {
  document.body.innerHTML = html;
  const event = new KeyboardEvent('keydown', { bubbles: true, ...init });
  (document.body.firstElementChild ?? document.body).dispatchEvent(event);
  return event;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('keys of a page', () => {
  it.each([
    { why: 'a text is typed', html: '<input>', init: { key: 'j' } },
    { why: 'a longer text is typed', html: '<textarea></textarea>', init: { key: 'e' } },
    { why: 'an input method composes a word', html: '<div></div>', init: { key: 'j', isComposing: true } },
    { why: 'the input method has taken the key', html: '<div></div>', init: { key: 'j', keyCode: 229 } },
    { why: 'the browser is meant', html: '<div></div>', init: { key: 'r', ctrlKey: true } },
    { why: 'a link answers Enter itself', html: '<a href="#x">x</a>', init: { key: 'Enter' } },
    {
      why: 'a row not yet in hand answers Enter',
      html: '<button data-row></button>',
      init: { key: 'Enter' },
    },
    { why: 'a composed word is given up', html: '<input>', init: { key: 'Escape', isComposing: true } },
  ])('are off while $why', ({ html, init }) => {
    expect(isForPage(pressed(html, init))).toBe(false);
  });

  it.each([
    { why: 'nobody types', html: '<div></div>', init: { key: 'j' } },
    { why: 'a box is ticked', html: '<input type="checkbox">', init: { key: 'x' } },
    {
      why: 'a row is in hand',
      html: '<button data-row aria-current="true"></button>',
      init: { key: 'Enter' },
    },
    { why: 'somebody leaves a text with Escape', html: '<input>', init: { key: 'Escape' } },
  ])('are on while $why', ({ html, init }) => {
    expect(isForPage(pressed(html, init))).toBe(true);
  });

  it('are off behind an open dialog', () => {
    const event = pressed('<div></div><div class="ant-modal-wrap"></div>', { key: 'j' });
    expect(isForPage(event)).toBe(false);
  });
});

describe('two keys in a row', () => {
  const known = (name: string): boolean => ['g i', 'j'].includes(name);

  it('are one command within a second', () => {
    const reader = new KeyReader();
    expect([reader.read('g', 1_000, known), reader.read('i', 1_500, known)]).toEqual([undefined, 'g i']);
  });

  it('are two keys after a second', () => {
    const reader = new KeyReader();
    reader.read('g', 1_000, known);
    expect([reader.read('i', 2_500, known), reader.read('j', 2_600, known)]).toEqual([undefined, 'j']);
  });
});
