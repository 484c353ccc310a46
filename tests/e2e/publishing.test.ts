import { mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runListCommand } from "../../cli/list.ts";
import { createMemoryStore } from "../../lib/feed/memory-store.ts";
import { fetchFeed } from "../../lib/services/fetch-feed.ts";
import { ensureNginx } from "../../scripts/servers/ensure-nginx.ts";
import { claimsOf, NOW } from "../unit/feed/publisher.ts";
import { type Nginx, runNginx } from "./nginx.ts";

const executable = ensureNginx();
if (!executable) {
  console.warn(
    "The nginx recipe was not tried: no nginx here, and it is installed for root on Debian only.",
  );
}

let folder: string;
let nginx: Nginx;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  if (!executable) return;
  folder = mkdtempSync(join(tmpdir(), "says-who-lists-"));
  nginx = await runNginx(executable, folder);
});
afterAll(async () => {
  await nginx?.[Symbol.asyncDispose]();
  if (folder) rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  if (!executable) return;
  for (const name of ["roads", "keys"]) rmSync(at(name), { recursive: true, force: true });
  await runListCommand(["keygen", at("keys")], NOW);
});

async function publish(count: number): Promise<void> {
  const list = { id: "roads", title: "Roads" };
  const text = { format: "says-who-claims", version: 1, list, claims: claimsOf(count) };
  await writeFile(at("list.json"), JSON.stringify(text));
  const args = ["publish", at("list.json"), at("roads"), "--key", at("keys/online.key")];
  expect(await runListCommand(args, NOW)).toMatchObject({ code: 0 });
}

async function readRootKey(): Promise<string> {
  return JSON.parse(await readFile(at("keys/root.key"), "utf8")).publicKey;
}

/** A reader that notes the status of each answer. */
async function createReader() {
  const store = createMemoryStore();
  const subscription = { base: `${nginx.origin}roads/`, key: await readRootKey() };
  return {
    store,
    async look(): Promise<number[]> {
      const seen: number[] = [];
      const fetchFn = async (url: string, init: RequestInit) => {
        const response = await fetch(url, init);
        seen.push(response.status);
        return response;
      };
      const look = await fetchFeed(subscription, { store, failures: 0, fetchFn, clock: () => NOW });
      expect(look.result).toMatchObject({ ok: true });
      return seen;
    },
  };
}

const nextSecond = () => new Promise((resolve) => setTimeout(resolve, 2_100));

describe.skipIf(!executable)("a list on nginx, set up as docs/publishing.md says", () => {
  it("is verified without a word of advice", async () => {
    await publish(3);
    await publish(4);

    const args = ["verify", `${nginx.origin}roads/#ed25519=${await readRootKey()}`];

    expect(await runListCommand(args, NOW)).toEqual({
      code: 0,
      lines: [
        "Roads: edition 2, 4 claims, 0 that cannot be read.",
        "Segments checked against the whole list: 1. It is good until 2026-12-01.",
        "It is signed by the key asked for.",
      ],
    });
  });

  it("costs one 304 where nothing changed", async () => {
    const reader = await createReader();
    await publish(3);
    await nextSecond();

    expect(await reader.look()).toEqual([200, 200, 200]);
    expect(await reader.look()).toEqual([304]);
    await publish(4);
    expect(await reader.look()).toEqual([200, 200]);
    expect(reader.store.records.size).toBe(4);
  });

  it("tells two editions of one second apart", async () => {
    const reader = await createReader();
    await publish(3);
    await reader.look();
    await publish(4);
    await reader.look();

    expect(reader.store.records.size).toBe(4);
  });

  it("sends files as they are, to be kept for ever, and heads to be asked for again", async () => {
    await publish(3);
    const url = `${nginx.origin}roads/head.json`;
    const files = JSON.parse(await readFile(at("roads/journal.json"), "utf8")).editions[0].files;
    const part = files.find((path: string) => path.endsWith(".gz"));

    const [head, packed] = [await fetch(url), await fetch(`${nginx.origin}roads/${part}`)];

    expect(Object.fromEntries(head.headers)).toMatchObject({
      ...{ "content-type": "application/json", "cache-control": "no-cache" },
      ...{ "access-control-allow-origin": "*", "access-control-expose-headers": "ETag, Date" },
    });
    expect(packed.headers.get("content-encoding")).toBeNull();
    expect(packed.headers.get("cache-control")).toMatch(/immutable/);
  });

  it("lets browsers ask whether a list of another origin has changed", async () => {
    await publish(3);
    const ask = {
      ...{ Origin: "https://reader.example", "Access-Control-Request-Method": "GET" },
      "Access-Control-Request-Headers": "if-none-match",
    };

    const answer = await fetch(`${nginx.origin}roads/head.json`, {
      method: "OPTIONS",
      headers: ask,
    });

    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-headers")).toBe("If-None-Match");
  });
});
