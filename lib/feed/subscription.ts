import { PublicKey } from "./keys.ts";
import { accept, type Result, refuse } from "./result.ts";

/** Where a feed is followed, and whose signature it must bear. */
export interface Subscription {
  /** The folder of `head.json`; ends in a slash. */
  base: string;
  /** The publisher's root key; `null` for a feed followed unsigned. */
  key: PublicKey | null;
}

const MAX_ADDRESS_LENGTH = 2_000;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Read a subscription address: `https://host/path/#ed25519=<root public key>`. Plain http is for
 * loopback only, by the whole host name.
 *
 * @param text As typed or pasted.
 */
export function parseSubscription(text: string): Result<Subscription> {
  const trimmed = text.trim();
  if (trimmed.length > MAX_ADDRESS_LENGTH) return refuse("bad-address", "it is too long");
  // The URL parser drops tabs and line ends silently and takes backslashes for slashes.
  if (/[\s\\\p{Cc}\p{Cf}]/u.test(trimmed)) return refuse("bad-address", "it holds odd signs");
  if (!URL.canParse(trimmed)) return refuse("bad-address", "it is no web address");
  const url = new URL(trimmed);
  const why = faultOf(url);
  if (why) return refuse("bad-address", why);
  const key = readKey(url.hash);
  if (key === undefined) return refuse("bad-address", "what follows # is no ed25519 key");
  const folder = url.pathname.replace(/\/head\.json$/, "/").replace(/\/?$/, "/");
  return accept({ base: url.origin + folder, key });
}

/** The address to pass on, as `parseSubscription` reads it. */
export function formatSubscription({ base, key }: Subscription): string {
  return key === null ? base : `${base}#ed25519=${key}`;
}

function faultOf(url: URL): string | undefined {
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  if (!isWeb) return `only https is followed, not ${url.protocol.slice(0, -1)}`;
  if (url.username !== "" || url.password !== "") return "it holds a user name or password";
  if (url.search !== "") return "it holds a query";
  if (url.protocol === "http:" && !LOOPBACK.test(url.hostname)) return "it is not encrypted";
  return undefined;
}

/** `null` for no key at all, `undefined` for one that is none. */
function readKey(hash: string): PublicKey | null | undefined {
  if (hash === "" || hash === "#") return null;
  const written = /^#ed25519=(.*)$/.exec(hash)?.[1];
  return PublicKey.safeParse(written).data;
}
