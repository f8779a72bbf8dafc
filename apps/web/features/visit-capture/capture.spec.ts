// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addVisit, editVisit, openCapture, takeBack, useCapture } from './capture';
import { aVisit } from './capture.fixture';
import { CaptureStore } from './capture-store';
import { newHazard } from './new-visit';

const onDevice = async () => {
  const store = await CaptureStore.open();
  const visit = await store.visit('v1');
  store.close();
  return visit;
};
const onScreen = () => useCapture.getState().visits.find(({ id }) => id === 'v1');

describe('what is typed', () => {
  // As on a page without https: a browser that promises no room.
  beforeEach(() => vi.stubGlobal('navigator', {}));

  it('is on the device as it is on the screen, every keystroke of it, also of a hazard just begun', async () => {
    await openCapture('p-li');
    await addVisit(aVisit({ state: 'draft', hazards: [] }));
    editVisit('v1', (now) => ({ ...now, hazards: [newHazard('工贸')] }));
    for (const description of ['配', '配电', '配电箱']) {
      editVisit('v1', (now) => ({ ...now, hazards: now.hazards.map((one) => ({ ...one, description })) }));
    }
    await expect.poll(onDevice).toEqual(onScreen());
    expect((await onDevice())?.hazards).toMatchObject([{ description: '配电箱' }]);
  });

  it('changes nothing that is on its way, until it is taken back', async () => {
    await openCapture('p-li');
    const store = await CaptureStore.open();
    await store.change('v1', (now) => ({ ...now, state: 'queued' }));
    store.close();
    await openCapture('p-li');
    const rename = () => editVisit('v1', (now) => ({ ...now, number: '改' }));
    rename();
    expect((await onDevice())?.number).toBe(aVisit().number);
    await takeBack('v1');
    rename();
    await expect.poll(async () => (await onDevice())?.number).toBe('改');
  });
});
