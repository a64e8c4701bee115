/** What a desk reads and writes for every question, kept in memory so that no question waits for a disk. */
import type { Decision } from '../screen/index.ts';
import type { DeskStore, StoredRecord } from './store/desk-store.ts';

/** Another process may decide too; so often, in milliseconds, the book is held against the file. */
const LOOK_EVERY = 1000;
/** Records are written when so many have gathered, or after so many milliseconds. */
const BATCH = 500;
const WRITE_AFTER = 250;

/** All decisions by subject. */
export class DecisionBook {
  readonly #store: DeskStore;
  #bySubject = new Map<string, Decision[]>();
  #last = -1;
  #looked = Number.NEGATIVE_INFINITY;

  constructor(store: DeskStore) {
    this.#store = store;
  }

  /** Those of a subject, oldest first. */
  async of(subject: string): Promise<readonly Decision[]> {
    if (performance.now() - this.#looked > LOOK_EVERY) await this.look();
    return this.#bySubject.get(subject) ?? [];
  }

  /** Takes in what was decided since. */
  async look(): Promise<void> {
    this.#looked = performance.now();
    const last = await this.#store.lastDecision();
    if (last === this.#last) return;
    this.#last = last;
    this.#bySubject = new Map();
    for (const decision of await this.#store.decisions()) {
      const held = this.#bySubject.get(decision.subject);
      if (held === undefined) this.#bySubject.set(decision.subject, [decision]);
      else held.push(decision);
    }
  }
}

/** Records on their way to the file. */
export class RecordBook {
  readonly #store: DeskStore;
  #waiting: StoredRecord<unknown>[] = [];
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(store: DeskStore) {
    this.#store = store;
  }

  /** Keeps a record soon; resolves at once but for every so many, which wait for the file and reject where it cannot be written. */
  async add(record: StoredRecord<unknown>): Promise<void> {
    this.#waiting.push(record);
    if (this.#waiting.length >= BATCH) return this.flush();
    this.#timer ??= setTimeout(() => {
      // A failure is met by the next who waits for the book.
      void this.flush().catch(() => undefined);
    }, WRITE_AFTER).unref();
  }

  /** Writes what waits. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const write = async (): Promise<void> => {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.#store.addRecords(batch);
      } catch (error) {
        // What could not be written waits for the next try.
        this.#waiting = [...batch, ...this.#waiting];
        throw error;
      }
    };
    this.#writing = this.#writing.then(write, write);
    return this.#writing;
  }
}
