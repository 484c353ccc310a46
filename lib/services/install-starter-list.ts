import { database } from "../storage/open-database.ts";
import { attempt, type Result, type StoreFailure } from "../storage/result.ts";
import { sweepSegments } from "../storage/sweep-segments.ts";
import { importList } from "./import-list.ts";
import { readPackagedFile } from "./packaged-file.ts";

const STARTER_ID = "starter";
const STARTER_PATH = "lists/starter.json";

/** One install at a time in this life of the background; the next life looks at the store again. */
let running: Promise<Result<void, StoreFailure>> | undefined;

/**
 * See to it that the starter list of this version of the extension is there. An install that was
 * cut short by the background's end is swept up and done again.
 */
export function installStarterList(): Promise<Result<void, StoreFailure>> {
  running ??= install().then((result) => {
    if (!result.ok) running = undefined;
    return result;
  });
  return running;
}

async function install(): Promise<Result<void, StoreFailure>> {
  const stored = await attempt(async () => {
    await sweepSegments(database);
    return database.lists.get(STARTER_ID);
  });
  if (!stored.ok) return stored;
  const text = new TextDecoder().decode(await readPackagedFile(STARTER_PATH));
  if (stored.value?.state === "ready" && stored.value.version === editionOf(text)) return DONE;
  const imported = await importList(text, Date.now());
  if (imported.ok) return DONE;
  if (imported.code === "malformed") throw new Error(`expected our own list, got: ${imported.why}`);
  return { ok: false, code: imported.code };
}

const DONE = { ok: true, value: undefined } as const;

/** Our own file, checked by a test, so its shape is known. */
function editionOf(text: string): string {
  return (JSON.parse(text) as { list: { updated: string } }).list.updated;
}
