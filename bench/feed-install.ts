/**
 * How long a reader waits for a list: publishes 100,000 invented claims with the publisher's own
 * command, serves them on loopback, and follows them in a browser's background worker.
 *
 *   node bench/feed-install.ts [--claims 100000] [--browser chromium]
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runListCommand } from "../cli/list.ts";
import { toLine } from "../lib/feed/records.ts";
import { buildProbe } from "../scripts/probe/build-probe.ts";
import { ProbeRig } from "../scripts/probe/probe-rig.ts";
import { formatRow, judge } from "./detection/format.ts";
import { inventClaim } from "./feed/invent-claim.ts";

const { values } = parseArgs({
  options: {
    claims: { type: "string", default: "100000" },
    browser: { type: "string", default: "chromium" },
  },
});
const COUNT = Number(values.claims);
const BROWSER = values.browser === "firefox" ? "firefox" : "chromium";
const CHANGED = Math.round(COUNT * 0.004);
/** For 100,000 claims; a list of another length may take as much longer as it is longer. */
const BAR_MS = 15_000;
const WORKER = join(import.meta.dirname, "../tests/e2e/bundled/feed-worker.ts");

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "says-who-feed-"));
  const server = await serve(join(folder, "site"));
  try {
    const key = await publish(folder, 0);
    const subscription = { base: addressOf(server), key };
    await buildProbe(join(folder, BROWSER), BROWSER, WORKER);
    await using rig = await ProbeRig.open(BROWSER, {
      extension: join(folder, BROWSER),
      lists: folder,
    });
    await rig.ask({ type: "follow", subscription });
    const first = await look(rig);
    await publish(folder, 1);
    const update = await look(rig);
    const unchanged = await look(rig);
    const bar = (BAR_MS * COUNT) / 100_000;
    const rows = [
      `${COUNT.toLocaleString("en")} invented claims from a feed, ${await rig.version()}`,
      formatRow("first install", seconds(first), `bar ${seconds(bar)}: ${judge(first <= bar)}`),
      formatRow("a day's change", seconds(update), `${CHANGED} records`),
      formatRow("nothing new", seconds(unchanged)),
    ];
    console.log(rows.join("\n"));
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  }
}

/** Publish a day's edition, on the first day with new keys; returns the list's root key. */
async function publish(folder: string, day: number): Promise<string> {
  const at = (name: string) => join(folder, name);
  if (day === 0) await run(["keygen", at("keys")]);
  const header = JSON.stringify({ list: { id: "roads", title: "Roads" } });
  const lines = Array.from({ length: COUNT }, (_, index) =>
    new TextDecoder().decode(toLine(inventClaim(index, index < CHANGED ? day : 0))),
  );
  await writeFile(at("list.ndjson"), [header, ...lines].join("\n"));
  await run(["publish", at("list.ndjson"), at("site"), "--key", at("keys/online.key")]);
  return JSON.parse(readFileSync(at("keys/root.key"), "utf8")).publicKey;
}

async function run(args: readonly string[]): Promise<void> {
  const { code, lines } = await runListCommand(args);
  if (code !== 0) throw new Error(lines.join("\n"));
}

async function look(rig: ProbeRig): Promise<number> {
  const { answer, ms } = await rig.ask<boolean>({ type: "look" });
  if (!answer) throw new Error("expected the list to be brought up to date");
  return ms;
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    try {
      response.end(readFileSync(join(folder, request.url ?? "/")));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`; // it listens on a port
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`;
}

await main();
