import { describe, expect, it, vi } from "vitest";
import type { PageReading } from "../../../lib/messaging/protocol.ts";
import { reportTab, type TabSources } from "../../../lib/services/report-tab.ts";

const PAGE = { url: "https://news.example/a", title: "A dam holds", lang: "en" };
const NO_ARTICLE: PageReading = { page: PAGE, outcome: { state: "no-article" } };

function sourcesWith(changes: Partial<TabSources>): TabSources {
  return {
    getTab: async () => ({ url: PAGE.url }) as never,
    askReading: async () => NO_ARTICLE,
    readNow: async () => true,
    getClaim: async () => undefined,
    settings: async () => ({ reach: "on-click", offSites: [], apart: [] }),
    pause: async () => {},
    ...changes,
  };
}

describe("reportTab", () => {
  it("hands on what the content script has read", async () => {
    const report = await reportTab(1, sourcesWith({}));

    expect(report).toMatchObject({ state: "read", reading: NO_ARTICLE, siteIsOff: false });
  });

  it("starts the content script where none answers, then waits until it has read", async () => {
    const answers = [undefined, { page: PAGE, outcome: { state: "reading" } }, NO_ARTICLE];
    const readNow = vi.fn(async () => true);
    const sources = sourcesWith({ askReading: async () => answers.shift(), readNow });

    const report = await reportTab(1, sources);

    expect(readNow).toHaveBeenCalledOnce();
    expect(report).toMatchObject({ state: "read", reading: NO_ARTICLE });
  });

  it.each([
    ["chrome://settings/", "browser-page"],
    ["about:config", "browser-page"],
    ["https://news.example/report.PDF", "pdf"],
    ["https://news.example/a", "not-allowed"],
    [undefined, "browser-page"],
  ])("says why %s cannot be read", async (url, why) => {
    const sources = sourcesWith({
      askReading: async () => undefined,
      readNow: async () => false,
      getTab: async () => ({ url }) as never,
    });

    expect(await reportTab(1, sources)).toEqual({ state: "unreadable", why });
  });

  it("does not trust an answer of the wrong shape", async () => {
    const sources = sourcesWith({ askReading: async () => ({ page: "<b>", outcome: 5 }) });

    expect(await reportTab(1, sources)).toEqual({ state: "unreadable", why: "blocked" });
  });

  it("says that the site is switched off", async () => {
    const sources = sourcesWith({
      settings: async () => ({ reach: "on-click", offSites: ["news.example"], apart: [] }),
    });

    expect(await reportTab(1, sources)).toMatchObject({ siteIsOff: true });
  });
});
