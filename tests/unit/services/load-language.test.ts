import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { writePack } from "../../../lib/attribution/pack-file.ts";
import { GERMAN } from "../../../lib/attribution/packs/de.ts";
import { ENGLISH } from "../../../lib/attribution/packs/en.ts";
import type { ReadPackagedFile } from "../../../lib/services/load-language.ts";

/** The package's files, as far as languages go. */
const readFile: ReadPackagedFile = async (path) => {
  if (path === "models/en.bin") return toBuffer(readFileSync(`public/${path}`));
  if (path === "languages/en.json") return toBuffer(new TextEncoder().encode(writePack(ENGLISH)));
  if (path === "languages/de.json") return toBuffer(new TextEncoder().encode(writePack(GERMAN)));
  throw new TypeError(`no such file: ${path}`);
};

function toBuffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

/** A background that has just begun and has read nothing. */
async function startAnew() {
  vi.resetModules();
  const { loadLanguage } = await import("../../../lib/services/load-language.ts");
  return loadLanguage;
}

describe("loadLanguage", () => {
  let loadLanguage: Awaited<ReturnType<typeof startAnew>>;

  beforeEach(async () => {
    loadLanguage = await startAnew();
  });

  it("reads the model for English", async () => {
    const english = await loadLanguage("en", readFile);

    expect(english?.pack.language).toBe("en");
    expect(english?.model?.language).toBe("en");
  });

  it("reads the pack for another language", async () => {
    expect(await loadLanguage("de", readFile)).toEqual({ pack: GERMAN });
  });

  it.each([
    ["en-GB", "en"],
    ["EN_us", "en"],
    ["de-CH-1996", "de"],
    ["DE", "de"],
  ])("knows %s by its primary subtag", async (tag, language) => {
    expect((await loadLanguage(tag, readFile))?.pack.language).toBe(language);
  });

  it.each(["xx", "", "-en", "english", "den", "constructor"])(
    "has nothing for %j and reads nothing",
    async (tag) => {
      const read = vi.fn(readFile);

      expect(await loadLanguage(tag, read)).toBeUndefined();
      expect(read).not.toHaveBeenCalled();
    },
  );

  it("reads a language once, however often and at once it is asked for", async () => {
    const read = vi.fn(readFile);

    const [first, second] = await Promise.all([
      loadLanguage("de", read),
      loadLanguage("de-AT", read),
    ]);
    const third = await loadLanguage("de", read);

    expect(read.mock.calls).toEqual([["languages/de.json"]]);
    expect([second, third]).toEqual([first, first]);
  });

  it.each([
    ["fails", async () => Promise.reject(new TypeError("failed to fetch"))],
    ["gives no such file", async () => toBuffer(new TextEncoder().encode("<!doctype html>"))],
  ] as [string, ReadPackagedFile][])("tries again after a read that %s", async (_name, broken) => {
    await expect(loadLanguage("de", broken)).rejects.toThrow();
    await expect(loadLanguage("en", broken)).rejects.toThrow();

    expect((await loadLanguage("de", readFile))?.pack.language).toBe("de");
    expect((await loadLanguage("en", readFile))?.model?.language).toBe("en");
  });
});
