import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PhotoDraft, VisitDraft } from './draft';

const NAME = 'visit-capture';
const VERSION = 1;

/** What was last read of the registers and books, for use without network. */
interface KeptBook {
  readonly key: string;
  readonly value: unknown;
}

interface Schema extends DBSchema {
  visits: { key: string; value: VisitDraft; indexes: { personId: string } };
  photos: { key: string; value: PhotoDraft; indexes: { visitId: string } };
  books: { key: string; value: KeptBook };
}

/** Visits and photos on this device. Every change is in it before anything else happens. */
export class CaptureStore {
  private constructor(private readonly db: IDBPDatabase<Schema>) {}

  static async open(name: string = NAME): Promise<CaptureStore> {
    const db = await openDB<Schema>(name, VERSION, {
      upgrade(fresh) {
        fresh.createObjectStore('visits', { keyPath: 'id' }).createIndex('personId', 'personId');
        fresh.createObjectStore('photos', { keyPath: 'id' }).createIndex('visitId', 'visitId');
        fresh.createObjectStore('books', { keyPath: 'key' });
      },
      // Another tab with a newer program waits for this one.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    return new CaptureStore(db);
  }

  /** Earliest first. */
  async visitsOf(personId: string): Promise<readonly VisitDraft[]> {
    const all = await this.db.getAllFromIndex('visits', 'personId', personId);
    return all.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt));
  }

  /** In the order they were taken. */
  async photosOf(visitId: string): Promise<readonly PhotoDraft[]> {
    const all = await this.db.getAllFromIndex('photos', 'visitId', visitId);
    return all.toSorted((a, b) => a.takenAt - b.takenAt || a.id.localeCompare(b.id));
  }

  visit(id: string): Promise<VisitDraft | undefined> {
    return this.db.get('visits', id);
  }

  /** The visit as it is now, changed in one transaction, so that no other change is lost. */
  async change(id: string, change: (now: VisitDraft) => VisitDraft): Promise<VisitDraft | undefined> {
    const work = this.db.transaction('visits', 'readwrite', { durability: 'strict' });
    const now = await work.store.get(id);
    const next = now && change(now);
    if (next) await work.store.put(next);
    await work.done;
    return next;
  }

  async addVisit(visit: VisitDraft): Promise<void> {
    await this.db.add('visits', visit);
  }

  async putPhoto(photo: PhotoDraft): Promise<void> {
    await this.db.put('photos', photo);
  }

  /** Changes a photo that is still there. */
  async changePhoto(id: string, change: Partial<PhotoDraft>): Promise<void> {
    const work = this.db.transaction('photos', 'readwrite');
    const now = await work.store.get(id);
    if (now) await work.store.put({ ...now, ...change });
    await work.done;
  }

  async removePhoto(id: string): Promise<void> {
    await this.db.delete('photos', id);
  }

  /** Takes a visit and its photos off the device. */
  async removeVisit(id: string): Promise<void> {
    await this.removePhotosOf(id);
    await this.db.delete('visits', id);
  }

  async removePhotosOf(visitId: string): Promise<void> {
    const work = this.db.transaction('photos', 'readwrite');
    const keys = await work.store.index('visitId').getAllKeys(visitId);
    await Promise.all(keys.map((key) => work.store.delete(key)));
    await work.done;
  }

  async keepBook(key: string, value: unknown): Promise<void> {
    await this.db.put('books', { key, value });
  }

  async book(key: string): Promise<unknown> {
    return (await this.db.get('books', key))?.value;
  }

  close(): void {
    this.db.close();
  }
}
