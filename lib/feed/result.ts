/**
 * Why a feed is not read further, each with a sentence for people. The list read before stays as
 * it is, whatever the reason.
 */
export const FEED_SENTENCES = {
  "bad-address": "This is no address a list can be followed at.",
  unreachable: "The list's address does not answer.",
  "not-found": "There is no list at this address.",
  "server-error": "The list's server answers with an error.",
  redirected: "The list's address sends on to another one.",
  "html-body": "The address answers with a web page, perhaps one that asks to log in.",
  "too-large": "More bytes came than were announced.",
  "too-slow": "The list's server answers too slowly.",
  truncated: "The answer broke off before its end.",
  unpacked: "The list's server unpacks its .gz files on the way.",
  malformed: "What the address holds is no list that can be read.",
  "wrong-key": "The list is signed with another key than the one subscribed to.",
  "bad-signature": "The list's signature does not fit its contents.",
  "wrong-list": "The address holds another list than before.",
  "expired-head": "The list's publisher has not confirmed it for too long.",
  "expired-delegation": "The publisher's key is past its date.",
  "lower-epoch": "The list is signed with a key its publisher has replaced.",
  rollback: "The address offers an older edition than the one read before.",
  forked: "The address offers other claims under a number that was already used.",
  "wrong-hash": "A file of the list is not the one its publisher signed.",
  "no-path": "The list lacks the files that lead from its snapshot to its present state.",
  "wrong-sum": "The list's files do not add up to what its publisher signed.",
} as const;

/** Why a feed is not read further. */
export type FeedReason = keyof typeof FEED_SENTENCES;

/** The reason and what exactly was met: a file, a field, a number; for people, in English. */
export interface Refusal {
  ok: false;
  code: FeedReason;
  detail: string;
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

/** The reason in a sentence, with its details in brackets. */
export function sayRefusal({ code, detail }: Refusal): string {
  const sentence = FEED_SENTENCES[code];
  return detail === "" ? sentence : `${sentence.slice(0, -1)} (${detail}).`;
}
