import type { Storage } from "webextension-polyfill";
import * as z from "zod/mini";

const MAX_SITES = 10_000;
const host = z.string().check(z.maxLength(300));

/** Where the extension reads: every site, the sites picked one by one, or only on a click. */
export const Reach = z.enum(["all-sites", "picked-sites", "on-click"]);
export type Reach = z.infer<typeof Reach>;

/** The reader's choices. Every field has a default, so an older or damaged store still reads. */
export const Settings = z.object({
  reach: z._default(z.catch(Reach, "on-click"), "on-click"),
  /** Hosts on which the reader has switched us off. */
  offSites: z._default(z.catch(z.array(host).check(z.maxLength(MAX_SITES)), []), []),
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
