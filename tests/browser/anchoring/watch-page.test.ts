import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type PageChange, watchPage } from "../../../lib/anchoring/watch-page.ts";
import { createOwnHost } from "../../../lib/highlight/own-host.ts";
import { articleWith, openPage, paragraph } from "../article/open-page.ts";

let watching: AbortController;

beforeEach(() => {
  watching = new AbortController();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});

afterEach(() => {
  watching.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Watch a fresh page with an article; its changes come in the list. */
async function watchFresh(
  extra = "",
): Promise<{ page: Document; changes: PageChange[]; range: Range }> {
  vi.useRealTimers();
  const page = await openPage(articleWith(`<p id=it>He left.</p>${extra}`));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const changes: PageChange[] = [];
  const root = page.querySelector("article");
  if (!root) throw new Error("the page lacks its article");
  const range = page.createRange();
  range.selectNodeContents(page.querySelector("#it") ?? root);
  watchPage({
    document: page,
    article: () => ({ root, shadowRoots: [] }),
    ranges: () => [range],
    onChange: (change) => changes.push(change),
    onTouched: () => {},
    signal: watching.signal,
  });
  return { page, changes, range };
}

/** Let observers be told, then time pass. */
async function pass(ms: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}

describe("watching a page", () => {
  it("tells once of a burst of edits in the article", async () => {
    const { page, changes } = await watchFresh();

    for (const word of ["One", "Two", "Three"]) {
      page.querySelector("article")?.append(word);
      await pass(100);
    }
    await pass(1_000);

    expect(changes).toEqual(["edited"]);
  });

  it("tells of another story that an infinite scroll appends", async () => {
    const { page, changes } = await watchFresh();
    const next = page.createElement("article");
    next.textContent = paragraph("mill").repeat(6);

    page.body.append(next);
    await pass(1_000);

    expect(changes).toEqual(["edited"]);
  });

  it("does not mind what changes elsewhere", async () => {
    const { page, changes } = await watchFresh();

    page.body.append("12 people are reading this");
    await pass(3_000);

    expect(changes).toEqual([]);
  });

  it("passes over our own hosts", async () => {
    const { page, changes } = await watchFresh();
    const { host } = createOwnHost(page, {});

    page.documentElement.append(host);
    host.remove();
    page.querySelector("article")?.append(host);
    await pass(3_000);

    expect(changes).toEqual([]);
  });

  it("tells when a mark has come off, though the text is the same", async () => {
    const { page, changes, range } = await watchFresh();

    range.collapse();
    page.body.append("!");
    await pass(1_000);

    expect(changes).toEqual(["lost"]);
  });

  it("tells when pushState makes it another page", async () => {
    const { page, changes } = await watchFresh();
    const here = location.href;

    // A srcdoc frame has no address of its own to push; it is given the test page's.
    vi.spyOn(Document.prototype, "URL", "get").mockReturnValue(`${here}/next`);
    page.body.append("!");
    await pass(1_000);

    expect(changes).toEqual(["moved"]);
  });

  it("grows rare on a page that edits itself for ever", async () => {
    const { page, changes } = await watchFresh();
    const ticker = page.querySelector("#it");

    for (let halves = 0; halves < 600; halves += 1) {
      ticker?.replaceChildren(`${halves}`);
      await pass(500);
    }

    expect(changes.length).toBeGreaterThan(3);
    expect(changes.length).toBeLessThan(12);
  });

  it("ends with its signal", async () => {
    const { page, changes } = await watchFresh();

    watching.abort();
    page.querySelector("article")?.append("More");
    await pass(3_000);

    expect(changes).toEqual([]);
  });
});
