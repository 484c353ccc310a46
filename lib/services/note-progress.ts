import type { Coming } from "../storage/database.ts";
import { database } from "../storage/open-database.ts";
import { attempt } from "../storage/result.ts";

/** Often enough to be seen moving. */
const STEP_MS = 500;

/** Notes in a list's row how far its claims have come. */
export interface ProgressNotes {
  note(coming: Coming): void;
  /** Nothing is coming any more. */
  end(): Promise<void>;
}

/** Begin with nothing noted. */
export function noteProgress(listId: string): ProgressNotes {
  let [notedAt, last] = [0, Promise.resolve() as Promise<unknown>];
  // What is noted is for the eye only; a store that takes no more says so elsewhere.
  const write = (coming: Coming | null) => attempt(() => database.lists.update(listId, { coming }));
  return {
    note(coming) {
      if (Date.now() - notedAt < STEP_MS) return;
      notedAt = Date.now();
      last = last.then(() => write(coming));
    },
    async end() {
      await last;
      await write(null);
    },
  };
}
