import { isLoopback } from "../claim/web-url.ts";
import { PublicKey } from "./keys.ts";
import { accept, type Result, refuse } from "./result.ts";

/** Where a feed is followed, and whose signature it must bear. */
export interface Subscription {
  /** The folder of `head.json`, which ends in a slash; or the one file of a list that has no head. */
  base: string;
  /** The publisher's root key; `null` for a feed followed unsigned. */
  key: PublicKey | null;
}

const MAX_ADDRESS_LENGTH = 2_000;

/**
 * Read a subscription address: `https://host/path/#ed25519=<root public key>`. Plain http is for
 * loopback only, by the whole host name.
 *
 * @param text As typed or pasted.
 */
export function parseSubscription(text: string): Result<Subscription> {
  const trimmed = text.trim();
  if (!isPlainText(trimmed)) return refuse("bad-address", "it is too long or holds odd signs");
  if (!URL.canParse(trimmed)) return refuse("bad-address", "it is no web address");
  const url = new URL(trimmed);
  const why = faultOf(url) ?? (url.search === "" ? undefined : "it holds a query");
  if (why) return refuse("bad-address", why);
  const key = readKey(url.hash);
  if (key === undefined) return refuse("bad-address", "what follows # is no ed25519 key");
  const folder = url.pathname.replace(/\/head\.json$/, "/").replace(/\/?$/, "/");
  return accept({ base: url.origin + folder, key });
}

/**
 * Read the address of one file of claims, which nobody signs. Other than a feed's, it may hold a
 * query: that is how some archives are asked.
 */
export function parseFileAddress(text: string): Result<string> {
  const trimmed = text.trim();
  const url = isPlainText(trimmed) ? URL.parse(trimmed) : null;
  const why = url ? faultOf(url) : "it is no web address";
  return url && !why ? accept(url.href.replace(/#.*$/, "")) : refuse("bad-address", why);
}

/** The address to pass on, as `parseSubscription` reads it. */
export function formatSubscription({ base, key }: Subscription): string {
  return key === null ? base : `${base}#ed25519=${key}`;
}

/** The URL parser drops tabs and line ends silently and takes backslashes for slashes. */
function isPlainText(text: string): boolean {
  return text.length <= MAX_ADDRESS_LENGTH && !/[\s\\\p{Cc}\p{Cf}]/u.test(text);
}

function faultOf(url: URL): string | undefined {
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  if (!isWeb) return `only https is followed, not ${url.protocol.slice(0, -1)}`;
  if (url.username !== "" || url.password !== "") return "it holds a user name or password";
  if (url.protocol === "http:" && !isLoopback(url.hostname)) return "it is not encrypted";
  return undefined;
}

/** `null` for no key at all, `undefined` for one that is none. */
function readKey(hash: string): PublicKey | null | undefined {
  if (hash === "" || hash === "#") return null;
  const written = /^#ed25519=(.*)$/.exec(hash)?.[1];
  return PublicKey.safeParse(written).data;
}
