import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import type { Outcome } from "../../../cli/list.ts";
import { runListCommand } from "../../../cli/list.ts";
import { NOW } from "../feed/publisher.ts";

/** A publisher's folder for one test: keys, a list file and what is published. */
export interface Workshop {
  /** A path in the folder. */
  at(name: string): string;
  run(...args: string[]): Promise<Outcome>;
  /** The published root key. */
  rootKey(): string;
  /** Write `list.json` and return its path. */
  writeList(claims: readonly unknown[], list?: object): string;
  publish(claims: readonly unknown[], ...flags: string[]): Promise<Outcome>;
  verify(now?: number): Promise<Outcome>;
  /** Names in a part of what is published. */
  filesIn(part: "s" | "d"): string[];
  /** Everything that readers see, by path. */
  published(): Map<string, Buffer>;
}

/** Have a new workshop, with keys, before each test. */
export function useWorkshop(): Workshop {
  let folder: string;
  const at = (name: string) => join(folder, name);
  const run = (...args: string[]) => runListCommand(args, NOW);
  const rootKey = () => JSON.parse(readFileSync(at("keys/root.key"), "utf8")).publicKey;
  const filesIn = (part: "s" | "d") => readdirSync(at(`site/${part}`));
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "says-who-publish-"));
    await run("keygen", at("keys"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function writeList(claims: readonly unknown[], list: object = {}): string {
    const header = { id: "roads", title: "Roads", ...list };
    const text = { format: "says-who-claims", version: 1, list: header, claims };
    writeFileSync(at("list.json"), JSON.stringify(text, null, 1));
    return at("list.json");
  }

  return {
    ...{ at, run, rootKey, writeList, filesIn },
    publish: (claims, ...flags) =>
      run("publish", writeList(claims), at("site"), "--key", at("keys/online.key"), ...flags),
    verify: (now = NOW) => runListCommand(["verify", `${at("site")}#ed25519=${rootKey()}`], now),
    published() {
      const files = (["s", "d"] as const).flatMap((part) =>
        filesIn(part).map((name) => `${part}/${name}`),
      );
      return new Map(
        ["head.json", ...files].map((name) => [name, readFileSync(at(`site/${name}`))]),
      );
    },
  };
}
