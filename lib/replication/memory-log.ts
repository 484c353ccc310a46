import { type LogEntry, logged, type NewEntry, refuseLog, type TeamLog } from "./log.ts";
import { MAX_OP_BYTES } from "./op.ts";

/** A log in memory, as many may hold at once; for tests, and for measuring without a network. */
export interface MemoryLog {
  readonly entries: readonly LogEntry[];
  /** The log as one member has it. */
  open(author: string, role?: "reader" | "editor"): TeamLog;
  /** Forget everything behind a number, as a server restored from an older copy does. */
  rollBack(seq: number): void;
}

/**
 * Create an empty one.
 *
 * @param clock Epoch ms.
 */
export function createMemoryLog(clock: () => number): MemoryLog {
  let entries: LogEntry[] = [];
  const watchers = new Set<() => void>();

  function append(author: string, { opId, claimKey, payload }: NewEntry) {
    const text = JSON.stringify(payload);
    if (text.length > MAX_OP_BYTES) return refuseLog("too-large");
    const known = entries.find((entry) => entry.opId === opId);
    if (known) return logged(known.seq);
    const seq = entries.length + 1;
    entries.push({ seq, author, claimKey, at: clock(), opId, payload: JSON.parse(text) });
    for (const tell of watchers) tell();
    return logged(seq);
  }

  return {
    get entries() {
      return entries;
    },
    open: (author, role = "editor") => ({
      last: async () => logged(entries.length),
      read: async (from, to) =>
        to > entries.length ? refuseLog("lagging") : logged(entries.slice(from - 1, to)),
      append: async (entry) =>
        role === "reader" ? refuseLog("not-allowed") : append(author, entry),
      watch(onNews, signal) {
        watchers.add(onNews);
        signal.addEventListener("abort", () => watchers.delete(onNews));
      },
      close: async () => {},
    }),
    rollBack(seq) {
      entries = entries.slice(0, seq);
    },
  };
}
