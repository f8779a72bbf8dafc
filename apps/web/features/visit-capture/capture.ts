import { create } from 'zustand';
import { attachmentsAdd, reportsSubmit } from '../../api';
import { answerOf } from '../../transport/client';
import { ApiProblem } from '../../transport/problem';
import { CaptureStore } from './capture-store';
import { isOpen, mayTakeBack, type PhotoDraft, type VisitDraft } from './draft';
import { type QueueDoor, UploadQueue } from './upload-queue';

interface Capture {
  /** Whether what lies on the device has been read. */
  readonly isReady: boolean;
  readonly visits: readonly VisitDraft[];
  /** By visit. */
  readonly photos: Readonly<Record<string, readonly PhotoDraft[]>>;
  /** The device does not keep anything (private window, no space): nothing may be typed into the void. */
  readonly fault?: string;
}

/** What lies on this device, as the pages show it. */
export const useCapture = create<Capture>(() => ({ isReady: false, visits: [], photos: {} }));

const door: QueueDoor = {
  sendPhoto: async ({ id, blob, name, purpose, declared }) => {
    const file = new File([blob], name, { type: blob.type });
    const stored = await answerOf(attachmentsAdd({ body: { file, purpose, clientId: id, ...declared } }));
    return stored.id;
  },
  sendReport: async (key, body) => {
    const answer = await answerOf(reportsSubmit({ body, headers: { 'Idempotency-Key': key } }));
    if ('pending' in answer) throw new ApiProblem({ code: 'UNAVAILABLE', status: 503, title: '' });
    return answer.id;
  },
};

interface Opened {
  readonly personId: string;
  readonly store: CaptureStore;
  readonly queue: UploadQueue;
}

let opening: Promise<Opened> | undefined;
let openedFor = '';

const startOpening = async (personId: string): Promise<Opened> => {
  const store = await CaptureStore.open();
  return { personId, store, queue: new UploadQueue(store, door, Date.now, () => void read()) };
};

/** Opens what this person keeps on the device. A fault is shown; nothing is typed into the void. */
export async function openCapture(personId: string): Promise<void> {
  if (openedFor !== personId) {
    openedFor = personId;
    opening = startOpening(personId);
    useCapture.setState({ isReady: false, visits: [], photos: {} });
    // Asked for once: a browser short of space must not throw evidence away.
    // Absent on pages that do not come by https.
    const space: StorageManager | undefined = navigator.storage;
    void space?.persist();
  }
  await read();
}

async function opened(): Promise<Opened> {
  if (opening === undefined) throw new Error('nobody’s visits are open');
  return opening;
}

/** Reads the device anew. What is being typed at this moment is newer than what was read, and stays. */
async function read(): Promise<void> {
  try {
    const { store, personId } = await opened();
    const found = await store.visitsOf(personId);
    const entries = await Promise.all(found.map(async ({ id }) => [id, await store.photosOf(id)] as const));
    useCapture.setState(({ visits }) => ({
      isReady: true,
      visits: found.map((one) => {
        const typed = visits.find(({ id }) => id === one.id);
        return typed && isOpen(typed) && isOpen(one) ? typed : one;
      }),
      photos: Object.fromEntries(entries),
    }));
  } catch (error) {
    useCapture.setState({ isReady: true, fault: error instanceof Error ? error.message : String(error) });
  }
}

const told = (error: unknown): void =>
  useCapture.setState({ fault: error instanceof Error ? error.message : String(error) });

/** Does something to the device and shows its state afterwards; a device that keeps nothing says so. */
async function keep(work: (open: Opened) => Promise<unknown>): Promise<void> {
  try {
    await work(await opened());
  } catch (error) {
    told(error);
  }
}

export async function addVisit(visit: VisitDraft): Promise<void> {
  await keep(({ store }) => store.addVisit(visit));
  await read();
}

/**
 * Changes an open visit: on the screen at once, on the device in the same breath. The change is made once, and what
 * the screen shows is what the device keeps.
 */
export function editVisit(id: string, change: (now: VisitDraft) => VisitDraft): void {
  const shown = useCapture.getState().visits.find((one) => one.id === id);
  if (!shown || !isOpen(shown)) return;
  const next = change(shown);
  useCapture.setState(({ visits }) => ({ visits: visits.map((one) => (one.id === id ? next : one)) }));
  void keep(({ store }) => store.change(id, (now) => (isOpen(now) ? next : now)));
}

export async function addPhoto(photo: PhotoDraft): Promise<void> {
  await keep(({ store }) => store.putPhoto(photo));
  await read();
}

/** Where a photo was taken, known a moment after it. */
export const placePhoto = (id: string, declared: PhotoDraft['declared']): Promise<void> =>
  keep(({ store }) => store.changePhoto(id, { declared }));

export async function dropPhoto(id: string): Promise<void> {
  await keep(({ store }) => store.removePhoto(id));
  await read();
}

export async function dropVisit(id: string): Promise<void> {
  await keep(({ store }) => store.removeVisit(id));
  await read();
}

/** Hands a finished visit to the queue, which sends it as soon as there is a network. */
export async function queueVisit(id: string): Promise<void> {
  await keep(({ store }) =>
    store.change(id, ({ fault: _told, ...now }) =>
      isOpen(now)
        ? { ...now, endedAt: now.endedAt ?? new Date().toISOString(), state: 'queued', nextTryAt: 0 }
        : now,
    ),
  );
  await read();
  await sendDue();
}

/** Takes a visit back that has not left yet. */
export async function takeBack(id: string): Promise<void> {
  await keep(({ store }) => store.change(id, (now) => (mayTakeBack(now) ? { ...now, state: 'draft' } : now)));
  await read();
}

export const sendDue = (): Promise<void> => keep(({ queue, personId }) => queue.run(personId));
export const sendNow = (): Promise<void> => keep(({ queue, personId }) => queue.hurry(personId));

/** What was read of a register last is kept for a place without network. */
export async function kept<T>(key: string, ask: () => Promise<T>): Promise<T> {
  const { store } = await opened();
  try {
    const value = await ask();
    await store.keepBook(key, value);
    return value;
  } catch (error) {
    const earlier = await store.book(key);
    if (earlier === undefined) throw error;
    return earlier as T;
  }
}
