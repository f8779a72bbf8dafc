import { expect, type Locator, type Page } from '@playwright/test';

export interface Photo {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** How somebody works a page. */
export interface Hand {
  /** A button or a link. */
  press(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  /** One of a few words, all in sight. */
  choose(radio: Locator): Promise<void>;
  tick(box: Locator): Promise<void>;
  /** A list one types into. */
  pick(box: Locator, name: string): Promise<void>;
  day(box: Locator, day: string): Promise<void>;
  /** A file, by the button that asks for it. */
  file(button: Locator, photo: Photo): Promise<void>;
}

/** Mouse and keyboard, as most people work. */
export const BOTH_HANDS: Hand = {
  press: (target) => target.click(),
  write: (target, text) => target.fill(text),
  choose: (radio) => radio.check(),
  tick: (box) => box.check(),
  pick: async (box, name) => {
    await box.fill(name);
    await box.press('Enter');
  },
  day: async (box, day) => {
    await box.fill(day);
    await box.press('Enter');
  },
  file: (button, photo) => chooseFile(button.page(), () => button.click(), photo),
};

/** More stops of the Tab key than any page has. */
const STOPS_MAX = 400;

/** Goes on with Tab until the keyboard is where it is wanted. @throws Error when Tab never comes there */
async function reach(target: Locator, isThere: (target: Locator) => Promise<boolean>): Promise<void> {
  await expect(target).toBeEnabled();
  for (let stops = 0; stops < STOPS_MAX; stops += 1) {
    if (await isThere(target)) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error(`the keyboard never comes to ${String(target)}`);
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((node) => node === node.ownerDocument.activeElement);

/** Radios of one group are one stop of the Tab key. */
const groupHasFocus = (radio: Locator): Promise<boolean> =>
  radio.evaluate(
    (node) =>
      node.ownerDocument.activeElement?.getAttribute('type') === 'radio' &&
      node.ownerDocument.activeElement.getAttribute('name') === node.getAttribute('name'),
  );

async function stroke(target: Locator, key: string): Promise<void> {
  await reach(target, hasFocus);
  await target.page().keyboard.press(key);
}

async function type(target: Locator, text: string): Promise<void> {
  await stroke(target, 'ControlOrMeta+a');
  await target.page().keyboard.type(text);
}

/** Somebody who has no mouse, or cannot use one. */
export const KEYBOARD: Hand = {
  press: (target) => stroke(target, 'Enter'),
  write: type,
  choose: async (radio) => {
    await reach(radio, groupHasFocus);
    await radio.page().keyboard.press('Space');
    for (let steps = 0; steps < STOPS_MAX && !(await radio.isChecked()); steps += 1) {
      await radio.page().keyboard.press('ArrowDown');
    }
    await expect(radio).toBeChecked();
  },
  tick: async (box) => {
    await stroke(box, 'Space');
    await expect(box).toBeChecked();
  },
  pick: async (box, name) => {
    await type(box, name);
    await box.page().keyboard.press('Enter');
  },
  day: async (box, day) => {
    await type(box, day);
    await box.page().keyboard.press('Enter');
  },
  file: (button, photo) => chooseFile(button.page(), () => stroke(button, 'Enter'), photo),
};

async function chooseFile(page: Page, open: () => Promise<void>, photo: Photo): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await open();
  await (await asked).setFiles(photo);
}
