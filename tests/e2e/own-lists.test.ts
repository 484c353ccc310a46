import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { BrowserDriver, DrivenPage } from "../../scripts/drive/driver.ts";
import { catchFile, savedList } from "./catch-file.ts";
import { type PageServer, servePages } from "./page-server.ts";
import { allowLoopback, BROWSERS, exportWhenRead, launchWithExtension } from "./rig.ts";
import { newsPage } from "./texts.ts";

const WAIT = { timeout: 15_000, interval: 250 };
const TABLE = `claim,speaker,verdict,url
The old ferry was sold for one crown last spring,Ann Lind,False,https://check.example/ferry
Too short,Bo Ek,,
The harbour of Lillevik was closed for eleven days,"=cmd|'/c calc'",True,javascript:alert(1)
`;

let site: PageServer;

beforeAll(async () => {
  const paragraphs = [
    "Ann Lind, the mayor, said on Tuesday that the old ferry was sold for one crown last spring. She had been asked about it by a dozen people who had come over from the island that morning.",
    "The council will meet again in June. Nobody expects an easy evening, the hall is small, and the last meeting on the harbour went on until two in the morning with the windows shut.",
    "Several people from the island had come to listen, and most of them stayed until the end. The bus that should have taken them to the pier left without them, as it does every week.",
    "A new ferry is being built in a yard up the coast. It will carry twice as many cars as the old one did and needs a deeper harbour than the one that Lillevik has had for ninety years.",
    "The harbour was dredged the last time when the bridge was planned. The bridge was never built, the papers lie in the cellar of the town hall, and the sand has come back since then.",
  ];
  site = await servePages({ "/ferry": newsPage("What became of the ferry", paragraphs) });
});
afterAll(() => site[Symbol.asyncDispose]());

describe.each(BROWSERS)("lists of one's own in %s", (name) => {
  let driver: BrowserDriver;
  let options: DrivenPage;

  beforeAll(async () => {
    driver = await launchWithExtension(name);
    await allowLoopback(driver);
    options = await driver.openExtensionPage("options.html");
  });
  afterAll(() => driver?.close());

  it("shows what is in a table and keeps it when told to", async () => {
    await chooseFile(options, ".drop input", { name: "ferry.csv", content: TABLE });
    await options.waitFor(() => document.querySelector("[data-form=import]"));

    const preview = await options.evaluate(() => document.querySelector(".drop")?.textContent);
    await options.click("[data-form=import] button[type=submit]");
    await options.waitFor(() =>
      document.querySelector(".drop")?.textContent?.includes("Imported: 1"),
    );

    expect(preview).toMatch(/1 claim can be imported/);
    expect(preview).toMatch(/2 records are refused/);
    expect(preview).toMatch(/Too short: .*three words/);
    expect(await rowOf(options, "ferry")).toMatch(/1 claims/);
    expect(await matchedIn(driver)).toEqual(["The old ferry was sold for one crown last spring"]);
  });

  it("leaves a paused list out and takes it in again", async () => {
    await press(options, "ferry", "Pause");
    await vi.waitFor(async () => expect(await matchedIn(driver)).toEqual([]), WAIT);

    await press(options, "ferry", "Go on");

    await vi.waitFor(async () => expect(await matchedIn(driver)).toHaveLength(1), WAIT);
  });

  it("restores from its own JSON what was there", async () => {
    const first = await savedList(options, "ferry", "json");

    await press(options, "ferry", "Remove");
    await press(options, "ferry", "Remove");
    await vi.waitFor(async () => expect(await rowOf(options, "ferry")).toBe(""), WAIT);
    await chooseFile(options, ".drop input", { name: "again.json", content: first });
    await options.waitFor(() => document.querySelector("[data-form=import]"));
    await options.click("[data-form=import] button[type=submit]");
    await vi.waitFor(async () => expect(await rowOf(options, "ferry")).toMatch(/1 claims/), WAIT);

    expect(await savedList(options, "ferry", "json")).toBe(first);
  });

  it("writes tables that no spreadsheet runs, and ClaimReviews", async () => {
    expect(await savedList(options, "ferry", "csv")).toMatch(/^id,status,lang/);
    expect(JSON.parse(await savedList(options, "ferry", "claim-review"))).toMatchObject({
      "@graph": [{ "@type": "ClaimReview", reviewRating: { alternateName: "False" } }],
    });
  });

  it("backs everything up and restores it", async () => {
    const backup = await catchFile(options, () => {
      const [, save] = document.querySelectorAll<HTMLButtonElement>(
        "[aria-labelledby=data-heading] button",
      );
      const only = document.querySelector<HTMLButtonElement>(
        "[aria-labelledby=data-heading] button",
      );
      (save ?? only)?.click();
    });
    await press(options, "ferry", "Remove");
    await press(options, "ferry", "Remove");
    await vi.waitFor(async () => expect(await rowOf(options, "ferry")).toBe(""), WAIT);

    const input = "[aria-labelledby=data-heading] input";
    await chooseFile(options, input, { name: "backup.json", content: backup });
    await options.waitFor(() =>
      document.querySelector("[aria-labelledby=data-heading] [role=alert]"),
    );
    await options.click("[aria-labelledby=data-heading] [role=alert] button");

    await vi.waitFor(async () => expect(await rowOf(options, "ferry")).toMatch(/1 claims/), WAIT);
    expect(await matchedIn(driver)).toHaveLength(1);
  });

  it.each([
    ["nothing", "", /empty/],
    ["no claims", '{"a":1}', /neither claims nor/],
    ["a picture", "\u0089PNG\r\n", /column/],
  ])("says that a file holds %s, and keeps what is there", async (_what, content, why) => {
    await chooseFile(options, ".drop input", { name: "bad.bin", content });

    const said = await options.waitFor(
      () => document.querySelector(".drop [role=alert]")?.textContent,
    );

    expect(said).toMatch(why);
    expect(await rowOf(options, "ferry")).toMatch(/1 claims/);
  });
});

async function chooseFile(
  page: DrivenPage,
  selector: string,
  file: { name: string; content: string },
) {
  await page.evaluate(
    (query, { name, content }) => {
      const input = document.querySelector<HTMLInputElement>(query);
      const files = new DataTransfer();
      files.items.add(new File([content], name));
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event("change", { bubbles: true }));
    },
    selector,
    file,
  );
}

function rowOf(page: DrivenPage, title: string): Promise<string> {
  return page.evaluate((wanted) => {
    const rows = [...document.querySelectorAll(".statement")];
    return (
      rows.find((row) => row.querySelector(".source")?.textContent === wanted)?.textContent ?? ""
    );
  }, title);
}

async function press(page: DrivenPage, title: string, label: string): Promise<void> {
  await page.waitFor(
    (wanted, words) => {
      const rows = [...document.querySelectorAll(".statement")];
      const row = rows.find((one) => one.querySelector(".source")?.textContent === wanted);
      const buttons = [...(row?.querySelectorAll("button") ?? [])];
      const button = buttons.find(({ textContent }) => textContent === words);
      button?.click();
      return button !== undefined;
    },
    title,
    label,
  );
}

/** The claims a fresh look at the page finds in the lists. */
async function matchedIn(driver: BrowserDriver): Promise<string[]> {
  const page = await driver.open(`${site.origin}/ferry`);
  const report = await exportWhenRead(driver, page);
  await page.close();
  return (report.statements ?? []).flatMap(({ match }) =>
    match?.proposition ? [match.proposition] : [],
  );
}
