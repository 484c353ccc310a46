import type { Storage } from "webextension-polyfill";
import * as z from "zod/mini";
import { MAX_PAIR_TEXT } from "../matching/matched-text.ts";

const MAX_SITES = 10_000;
const MAX_PAIRS = 5_000;
const host = z.string().check(z.maxLength(300));

/** Where the extension reads: every site, the sites picked one by one, or only on a click. */
export const Reach = z.enum(["all-sites", "picked-sites", "on-click"]);
export type Reach = z.infer<typeof Reach>;

/** A statement, by its words, and a claim that the reader says are not the same. */
export const Pair = z.object({
  listId: z.string().check(z.maxLength(200)),
  claimId: z.string().check(z.maxLength(120)),
  text: z.string().check(z.maxLength(MAX_PAIR_TEXT)),
});
export type Pair = z.infer<typeof Pair>;

/** The reader's choices. Every field has a default, so an older or damaged store still reads. */
export const Settings = z.object({
  reach: z._default(z.catch(Reach, "on-click"), "on-click"),
  /** Hosts on which the reader has switched us off. */
  offSites: z._default(z.catch(z.array(host).check(z.maxLength(MAX_SITES)), []), []),
  /** Pairs that are no longer shown as a match. */
  apart: z._default(z.catch(z.array(Pair).check(z.maxLength(MAX_PAIRS)), []), []),
});
export type Settings = z.infer<typeof Settings>;

const KEY = "settings";

/** Read the settings; what is missing or damaged takes its default. */
export async function readSettings(area: Storage.StorageArea): Promise<Settings> {
  const stored = await area.get(KEY);
  const parsed = Settings.safeParse(stored[KEY] ?? {});
  return parsed.success ? parsed.data : Settings.parse({});
}

/**
 * Change some settings and keep the others.
 *
 * @throws Error if the browser cannot store them (disk full, store unavailable).
 */
export async function changeSettings(
  area: Storage.StorageArea,
  change: Partial<Settings>,
): Promise<Settings> {
  const settings = Settings.parse({ ...(await readSettings(area)), ...change });
  await area.set({ [KEY]: settings });
  return settings;
}

/** The settings' site list with one host put in or taken out. */
export function withSite(sites: readonly string[], site: string, isOff: boolean): string[] {
  const others = sites.filter((other) => other !== site);
  return isOff ? [...others, site].slice(-MAX_SITES) : others;
}

/** The settings' pairs with one put in or taken out; the oldest goes where there are too many. */
export function withPair(pairs: readonly Pair[], pair: Pair, isApart: boolean): Pair[] {
  const others = pairs.filter((other) => !isSamePair(other, pair));
  return isApart ? [...others, pair].slice(-MAX_PAIRS) : others;
}

/** Whether two pairs are of the same statement and claim. */
export function isSamePair(a: Pair, b: Pair): boolean {
  return a.listId === b.listId && a.claimId === b.claimId && a.text === b.text;
}
