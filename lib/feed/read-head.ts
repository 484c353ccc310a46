import { decodeJson } from "./bytes.ts";
import { type Envelope, openEnvelope } from "./dsse.ts";
import { DELEGATION_TYPE, Delegation, HEAD_TYPE, Head, HeadFile } from "./head.ts";
import { keyIdOf, type PublicKey } from "./keys.ts";
import { accept, type Refusal, type Result, refuse } from "./result.ts";

/** What a reader remembers of a feed's last accepted head, so as never to go back. */
export interface Seen {
  epoch: number;
  head: Pick<Head, "list" | "seq" | "sum">;
}

/** A head that was checked against everything that is known of its feed. */
export interface TrustedHead {
  head: Head;
  epoch: number;
}

export interface HeadExpectation {
  /** The root key subscribed to; `null` for a subscription without one, which checks no signature. */
  key: PublicKey | null;
  /** `undefined` on the first look. */
  seen: Seen | undefined;
  /** Epoch ms. */
  now: number;
}

/**
 * Check a feed's head: root key -> delegation -> online key -> head, then dates, then that it is
 * not behind what was seen. A higher epoch starts the numbers anew: that is how a publisher takes
 * a list back from someone who stole the online key and published high numbers with it.
 *
 * @param bytes The file as fetched.
 */
export async function readHead(
  bytes: Uint8Array,
  { key, seen, now }: HeadExpectation,
): Promise<Result<TrustedHead>> {
  const file = HeadFile.safeParse(decodeJson(bytes));
  if (!file.success) return refuse("malformed", "head.json");
  const delegation = await openDelegation(file.data.del, key);
  if (!delegation.ok) return delegation;
  const { epoch, exp } = delegation.value;
  const onlineKey = key === null ? null : delegation.value.key;
  const opened = await openEnvelope(file.data.head, { type: HEAD_TYPE, key: onlineKey });
  if (!opened.ok) return opened;
  const parsed = Head.safeParse(decodeJson(opened.value));
  if (!parsed.success) return refuse("malformed", `head.json, ${fieldOf(parsed.error)}`);
  const head = parsed.data;
  if (exp * 1_000 <= now) return refuse("expired-delegation", sayDate(exp));
  if (head.expires * 1_000 <= now) return refuse("expired-head", sayDate(head.expires));
  const list = key === null ? (seen?.head.list ?? head.list) : await keyIdOf(key);
  if (head.list !== list) return refuse("wrong-list", `${head.list}, not ${list}`);
  return (seen && refuseOlder({ head, epoch }, seen)) ?? accept({ head, epoch });
}

/** Open the envelope in which a root key names an online key. */
export async function openDelegation(
  envelope: Envelope,
  key: PublicKey | null,
): Promise<Result<Delegation>> {
  const opened = await openEnvelope(envelope, { type: DELEGATION_TYPE, key });
  if (!opened.ok) return opened;
  const parsed = Delegation.safeParse(decodeJson(opened.value));
  return parsed.success ? accept(parsed.data) : refuse("malformed", "head.json, del");
}

function refuseOlder({ head, epoch }: TrustedHead, seen: Seen): Refusal | undefined {
  if (epoch < seen.epoch) return refuse("lower-epoch", `${epoch}, ${seen.epoch} was seen`);
  if (epoch > seen.epoch) return undefined;
  const numbers = `number ${head.seq}, ${seen.head.seq} was seen`;
  if (head.seq < seen.head.seq) return refuse("rollback", numbers);
  const isFork = head.seq === seen.head.seq && head.sum !== seen.head.sum;
  return isFork ? refuse("forked", numbers) : undefined;
}

function fieldOf(error: { issues: readonly { path: readonly PropertyKey[] }[] }): string {
  return error.issues[0]?.path.map(String).join(".") || "payload";
}

function sayDate(seconds: number): string {
  return `since ${new Date(seconds * 1_000).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
