import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { isInvisible } from "../../lib/article/characters.ts";
import type { Attribution } from "../../lib/attribution/attribution.ts";
import { detectAttributions } from "../../lib/attribution/detect-attributions.ts";
import { ENGLISH } from "../../lib/attribution/packs/en.ts";
import type { TabReport } from "../../lib/messaging/protocol.ts";
import { collectStatements } from "../../lib/statement/collect-statements.ts";
import type { Statement } from "../../lib/statement/statement.ts";
import type { BrowserDriver } from "../../scripts/drive/driver.ts";
import { findModel } from "../../scripts/eval/find-model.ts";
import { MANY_KINDS } from "./many-kinds.ts";
import { type PageServer, servePages } from "./page-server.ts";
import { BROWSERS, launchWithExtension, send } from "./rig.ts";
import { newsPage } from "./texts.ts";

const WAIT = { timeout: 10_000, interval: 250 };
const TITLE = "What was said about the ferry";
const KINDS = Object.entries(MANY_KINDS).map(([kind, paragraphs], index) => ({
  kind,
  path: `/${index}`,
  paragraphs,
}));

let site: PageServer;

beforeAll(async () => {
  const pages = KINDS.map(({ path, paragraphs }) => [path, newsPage(TITLE, paragraphs)] as const);
  site = await servePages(Object.fromEntries(pages));
});
afterAll(() => site[Symbol.asyncDispose]());

describe.each(BROWSERS)("detection in %s", (name) => {
  let driver: BrowserDriver;

  beforeAll(async () => {
    driver = await launchWithExtension(name);
    await driver.grantHost("http://127.0.0.1/*");
  });
  afterAll(() => driver?.close());

  it.each(KINDS)("finds in $kind what Node finds, to the last offset", async (page) => {
    const expected = detectInNode([TITLE, ...page.paragraphs]);

    const found = await detectInBrowser(driver, site.origin + page.path);

    expect(expected.length).toBeGreaterThan(3);
    expect(found).toEqual(expected);
  });
});

/** The same model and pack on the text as the reader puts it together: one block a line. */
function detectInNode(paragraphs: readonly string[]) {
  const lines = paragraphs.map(dropInvisible);
  const text = lines.join("\n");
  const model = findModel("en");
  if (!model) throw new Error("expected a model for English in the package");
  const attributions = detectAttributions(text, { pack: ENGLISH, model, blocks: spansOf(lines) });
  return comparable(collectStatements(text, attributions, []));
}

/** The reader leaves out what nobody sees, such as soft hyphens. */
function dropInvisible(text: string): string {
  return [...text].filter((character) => !isInvisible(character.charCodeAt(0))).join("");
}

function spansOf(lines: readonly string[]) {
  let end = -1;
  return lines.map(({ length }) => {
    const start = end + 1;
    end = start + length;
    return { start, end };
  });
}

async function detectInBrowser(driver: BrowserDriver, url: string) {
  const page = await driver.open(url);
  const request = { tabId: await page.tabId() };
  // A page that has only just opened has nobody in it yet who could read it.
  const outcome = await vi.waitFor(async () => {
    // The answer of our own background, which the protocol types.
    const report = (await send(driver, { type: "tabReport", request })) as TabReport;
    const answer = report.state === "read" ? report.reading.outcome : report;
    if (answer.state !== "checked") throw new Error(`expected a checked page: ${answer.state}`);
    return answer;
  }, WAIT);
  await page.close();
  return comparable(outcome.statements.map(({ statement }) => statement));
}

/** Engines may differ in the last digits of `Math.exp` and `Math.log`, and in nothing else. */
function comparable(statements: readonly Statement[]) {
  return statements
    .flatMap((statement) => (statement.voice === "attributed" ? [statement.attribution] : []))
    .map((attribution: Attribution) => ({
      ...attribution,
      confidence: attribution.confidence.toFixed(3),
      resolved: attribution.resolved && {
        ...attribution.resolved,
        confidence: attribution.resolved.confidence.toFixed(3),
      },
    }));
}
