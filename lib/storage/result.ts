/** What can be expected to go wrong with the browser's own store. */
export type StoreFailure = "unavailable" | "full";

/** The same for the reader, one sentence each. */
export const FAILURE_SENTENCES: Readonly<Record<StoreFailure, string>> = {
  full: "There is no room on this disk for the list.",
  unavailable: "The browser does not let the extension keep lists here.",
};

/** A value, or the reason why there is none. */
export type Result<T, Code> = { ok: true; value: T } | { ok: false; code: Code };

/**
 * Run work on the store and turn the platform's failures into a value.
 *
 * @throws What is no failure of the platform: a bug, or an abort.
 */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T, StoreFailure>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const code = toStoreFailure(error);
    if (!code) throw error;
    return { ok: false, code };
  }
}

/** DOMException and Dexie names for a store that cannot be opened or has been taken away. */
const UNAVAILABLE = new Set([
  "MissingAPIError",
  "OpenFailedError",
  "DatabaseClosedError",
  "InvalidStateError",
  "SecurityError",
  "UnknownError",
  "VersionError",
  "NotFoundError",
]);

function toStoreFailure(error: unknown): StoreFailure | undefined {
  const names = namesOf(error);
  if (names.includes("QuotaExceededError")) return "full";
  return names.some((name) => UNAVAILABLE.has(name)) ? "unavailable" : undefined;
}

/** Dexie wraps what the browser threw in `inner`, sometimes twice; a bulk write in `failures`. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== "object" || error === null || depth > 3) return [];
  const { name, inner, failures } = error as {
    name?: string;
    inner?: unknown;
    failures?: unknown[];
  }; // any of them may be missing
  const nested = [inner, ...(Array.isArray(failures) ? failures.slice(0, 1) : [])];
  return [name ?? "", ...nested.flatMap((cause) => namesOf(cause, depth + 1))];
}

/** A store that cannot take more, where a caller's interface has no room for a value that says so. */
export class StoreError extends Error {
  readonly code: StoreFailure;

  constructor(code: StoreFailure) {
    super(FAILURE_SENTENCES[code]);
    this.name = "StoreError";
    this.code = code;
  }
}
