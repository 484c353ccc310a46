import { withDetail } from "../text/with-detail.ts";

/** One op as the log holds it. */
export interface LogEntry {
  /** Its place, counted from 1 without a gap. */
  readonly seq: number;
  /** Who wrote it, by the server's word. */
  readonly author: string;
  readonly claimKey: string;
  /** When the server took it, epoch ms. */
  readonly at: number;
  /** Chosen at random by whoever wrote it; the same op sent twice has the same one. */
  readonly opId: string;
  /** Unread; `undefined` where it is no JSON. */
  readonly payload: unknown;
}

/**
 * Why the log did not do something. What is about this machine's way to it passes by itself; a
 * refusal stays one, and is said to whoever wrote the op.
 */
export const LOG_SENTENCES = {
  unreachable: "The team's server does not answer.",
  "timed-out": "The team's server answers too slowly.",
  lagging: "The team's server has not got everything ready to read yet.",
  "no-list": "The team's server has no such list.",
  unreadable: "The team's server answers in a way that cannot be read.",
  full: "The team's server has no room left.",
  "not-allowed": "Your role in this team does not allow it.",
  "too-large": "The edit is larger than the team's server takes.",
  "signed-out": "Your access to this team has ended: it was revoked, or its time is over.",
} as const;

export type LogFailure = keyof typeof LOG_SENTENCES;

/** The failure, and what exactly was met; for people, in English. */
export interface LogRefusal {
  readonly ok: false;
  readonly code: LogFailure;
  readonly detail: string;
}

export type LogResult<T> = { readonly ok: true; readonly value: T } | LogRefusal;

/** What an op is appended with. */
export interface NewEntry {
  readonly opId: string;
  readonly claimKey: string;
  readonly payload: unknown;
}

/**
 * A list's append-only log: all that the rest knows of the engine behind it. Its promises do not
 * reject.
 */
export interface TeamLog {
  /** The last entry's number; 0 for an empty log. */
  last(): Promise<LogResult<number>>;
  /** The entries from one number to another, both among them, all of them or none. */
  read(from: number, to: number): Promise<LogResult<readonly LogEntry[]>>;
  /**
   * Put an op at the end.
   *
   * @returns Its number; that of the first one where the server has met the same op lately.
   */
  append(entry: NewEntry): Promise<LogResult<number>>;
  /** Be told when something new may be there; a hint to read, not a promise. */
  watch?(onNews: () => void, signal: AbortSignal): void;
  close(): Promise<void>;
}

export function logged<T>(value: T): LogResult<T> {
  return { ok: true, value };
}

export function refuseLog(code: LogFailure, detail = ""): LogRefusal {
  return { ok: false, code, detail };
}

/** The failure in a sentence, with its details in brackets. */
export function sayLogRefusal({ code, detail }: Pick<LogRefusal, "code" | "detail">): string {
  return withDetail(LOG_SENTENCES[code], detail);
}
