/**
 * Why a feed is not read further; the message catalogue has a sentence for each. The list read
 * before stays as it is, whatever the reason.
 */
export type FeedReason =
  | "bad-address"
  | "unreachable"
  | "not-found"
  | "server-error"
  | "redirected"
  | "html-body"
  | "too-large"
  | "too-slow"
  | "truncated"
  | "unpacked"
  | "malformed"
  | "wrong-key"
  | "bad-signature"
  | "wrong-list"
  | "expired-head"
  | "expired-delegation"
  | "lower-epoch"
  | "rollback"
  | "forked"
  | "wrong-hash"
  | "no-path"
  | "wrong-sum";

/** Why a look at a list brought nothing: what was met at its address, or in the store here. */
export interface Trouble {
  code: FeedReason | "full" | "unavailable";
  /** What exactly: a file, a field, a number; for people, in English. */
  detail: string;
}

/** The reason and what exactly was met. */
export interface Refusal extends Trouble {
  ok: false;
  code: FeedReason;
  /** How long the server asks to be left alone. */
  retryAfterMs?: number;
}

/** A value, or the reason why there is none. */
export type Result<T> = { ok: true; value: T } | Refusal;

/** The value of a step that went well. */
export function accept<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A reason not to read on, with what exactly was met. */
export function refuse(code: FeedReason, detail = ""): Refusal {
  return { ok: false, code, detail };
}
