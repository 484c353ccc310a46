import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { runListCommand } from "../../cli/list.ts";
import type { BrowserDriver } from "../../scripts/drive/driver.ts";
import { ensureNginx } from "../../scripts/servers/ensure-nginx.ts";
import { type Nginx, runNginx } from "./nginx.ts";
import { type PageServer, servePages } from "./page-server.ts";
import { allowLoopback, BROWSERS, exportWhenRead, launchWithExtension } from "./rig.ts";
import { followAt, lookNow, readyList, stored } from "./settings-page.ts";
import { newsPage } from "./texts.ts";

/** Nearly twenty thousand fact-checks; not ours to give out, so it is read where it lies or not at all. */
const SOURCE = join(import.meta.dirname, "../../../shared/eval/matching/politifact2b/claims.jsonl");
const FILE = process.env.FACT_CHECKS ?? SOURCE;
const DAILY_CHANGE = 0.004;

const nginxPath = existsSync(FILE) ? ensureNginx() : undefined;
if (!nginxPath) {
  console.warn(`The list of real fact-checks was not tried: it needs nginx and ${FILE}.`);
}

interface FactCheck {
  id: string;
  text: string;
  speaker: string;
  date: string;
  verdict: string;
  url: string;
}

let driver: BrowserDriver | undefined;
let folder: string;
let nginx: Nginx;
let site: PageServer;
let checks: FactCheck[];
const at = (name: string) => join(folder, name);

async function run(...args: string[]): Promise<string[]> {
  const { code, lines } = await runListCommand(args);
  expect(code, lines.slice(-3).join("\n")).toBe(0);
  return lines;
}

/** As an archive would hand them out: a table, which the publisher's command turns into a list. */
async function publish(records: readonly FactCheck[]): Promise<string[]> {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = records.map(({ id, text, speaker, verdict, date, url }) =>
    [id, text, speaker, verdict, date, url].map(cell).join(","),
  );
  await writeFile(at("checks.csv"), ["id,claim,speaker,verdict,said on,url", ...rows].join("\n"));
  await run("import", at("checks.csv"), "--out", at("list.json"), "--title", "Real fact-checks");
  const keys = at("keys/online.key");
  return run("publish", at("list.json"), at("checks"), "--key", keys, "--skip-bad");
}

/** A statement of one sentence, as an article can quote it. */
const isQuotable = ({ text, speaker }: FactCheck) =>
  /^[A-Z][^"“”.!?]{60,160}\.?$/.test(text) && /^[A-Z]\w+ [A-Z]\w+$/.test(speaker);

function articleOn(chosen: readonly FactCheck[]): string {
  const filler =
    "The debate was held in a crowded hall, and the moderators asked both sides to keep to the time that had been agreed on, which they mostly did until the last half hour of the evening.";
  const quotes = chosen.map(
    ({ text, speaker }) => `“${text.replace(/\.$/, "")},” ${speaker} said on Tuesday.`,
  );
  return newsPage("What was said in the debate", [filler, ...quotes, filler, filler]);
}

beforeAll(async () => {
  if (!nginxPath) return;
  folder = mkdtempSync(join(tmpdir(), "says-who-checks-"));
  nginx = await runNginx(nginxPath, folder);
  const lines = readFileSync(FILE, "utf8").trim().split("\n");
  checks = lines.map((line) => JSON.parse(line) as FactCheck); // as its README describes them
  const chosen = checks.filter(isQuotable).slice(0, 3);
  site = await servePages({ "/debate": articleOn(chosen) });
});
afterAll(async () => {
  await nginx?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
  if (folder) rmSync(folder, { recursive: true });
});

afterEach(() => driver?.close());

describe.skipIf(!nginxPath).each(BROWSERS)("a list of real fact-checks in %s", (name) => {
  it("is imported, published, followed, updated by a day's change and found in a page", {
    timeout: 300_000,
  }, async () => {
    rmSync(at("checks"), { recursive: true, force: true });
    rmSync(at("keys"), { recursive: true, force: true });
    await run("keygen", at("keys"));
    await publish(checks);
    const key = JSON.parse(readFileSync(at("keys/root.key"), "utf8")).publicKey;
    driver = await launchWithExtension(name);
    await allowLoopback(driver);
    const options = await driver.openExtensionPage("options.html");

    await followAt(options, `${nginx.origin}checks/#ed25519=${key}`);
    const first = await readyList(driver);
    const changed = Math.round(checks.length * DAILY_CHANGE);
    const day = checks.map((check, index) =>
      index < checks.length - changed
        ? check
        : { ...check, verdict: `${check.verdict}, looked at again` },
    );
    // A server's ETag is trusted once its second is over.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const published = await publish(day);
    await lookNow(driver, first.listId);
    const { feeds, lists } = await stored(driver);
    const page = await driver.open(`${site.origin}/debate`);
    const report = await exportWhenRead(driver, page);

    expect(first.claimCount).toBeGreaterThan(checks.length * 0.98);
    expect(published.join()).toContain(`0 claims added, ${changed} changed, 0 removed`);
    const feed = feeds.find(({ listId }) => listId === first.listId);
    expect(feed).toMatchObject({ refusal: null, failures: 0, state: { head: { seq: 2 } } });
    const list = lists.find(({ listId }) => listId === first.listId);
    expect(list?.claimCount).toBe(first.claimCount);
    const ids = checks
      .filter(isQuotable)
      .slice(0, 3)
      .map(({ id }) => id);
    const found = (report.statements ?? []).flatMap(({ match }) => match?.claimId ?? []);
    expect(found).toEqual(expect.arrayContaining(ids));
  });
});
