import { describe, expect, it, vi } from "vitest";
import { createServer, type Handlers, kindOfSender } from "../../../lib/messaging/server.ts";

const SELF = { id: "us", baseUrl: "chrome-extension://us/" };
const PAGE = { id: "us", url: "https://news.example/a", tab: { id: 7 } };
const POPUP = { id: "us", url: "chrome-extension://us/popup.html" };

function handlersWith(changes: Partial<Handlers> = {}): Handlers {
  const unexpected = () => Promise.reject(new Error("this handler should not run"));
  return {
    checkPage: unexpected,
    siteState: unexpected,
    claimCard: unexpected,
    tabReport: unexpected,
    exportReport: unexpected,
    jumpTo: unexpected,
    stopList: unexpected,
    followList: unexpected,
    lookAtList: unexpected,
    installList: unexpected,
    saveClaims: unexpected,
    pauseList: unexpected,
    removeList: unexpected,
    setSite: unexpected,
    tellApart: unexpected,
    setReach: unexpected,
    ...changes,
  };
}

describe("createServer", () => {
  it("runs the handler with the parsed request and wraps its answer", async () => {
    const siteState = vi.fn(async () => "on" as const);
    const server = createServer(handlersWith({ siteState }), SELF);

    const reply = await server({ type: "siteState", request: {} }, PAGE);

    expect(reply).toEqual({ ok: true, response: "on" });
    expect(siteState).toHaveBeenCalledWith({}, PAGE);
  });

  it.each([
    ["no envelope", null],
    ["a type that is not ours", { type: "steal", request: {} }],
    ["a type that every object has", { type: "constructor", request: {} }],
    ["a prototype key", { type: "__proto__", request: {} }],
  ])("refuses %s", async (_name, message) => {
    const server = createServer(handlersWith(), SELF);

    expect(await server(message, PAGE)).toEqual({ ok: false, error: "unknown message" });
  });

  it("refuses a page that asks for what only our own pages may", async () => {
    const setSite = vi.fn(async () => undefined);
    const server = createServer(handlersWith({ setSite }), SELF);

    const reply = await server(
      { type: "setSite", request: { host: "news.example", isOff: true } },
      PAGE,
    );

    expect(reply).toEqual({ ok: false, error: "setSite: not allowed" });
    expect(setSite).not.toHaveBeenCalled();
  });

  it("refuses another extension even when it forges our popup's message", async () => {
    const server = createServer(handlersWith(), SELF);

    const reply = await server(
      { type: "setSite", request: { host: "a", isOff: true } },
      { ...POPUP, id: "them" },
    );

    expect(reply).toEqual({ ok: false, error: "setSite: not allowed" });
  });

  it("refuses a request of the wrong shape before the handler runs", async () => {
    const server = createServer(handlersWith(), SELF);

    const reply = await server({ type: "setSite", request: { host: 5 } }, POPUP);

    expect(reply.ok).toBe(false);
    expect(JSON.stringify(reply)).toContain("setSite");
  });

  it("works for no more than twenty questions of one tab at a time, and for other tabs beside", async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const siteState = vi.fn(() => gate.then(() => "on" as const));
    const server = createServer(handlersWith({ siteState }), SELF);
    const question = { type: "siteState", request: {} };

    const flood = Array.from({ length: 1_000 }, () => server(question, PAGE));
    const other = server(question, { ...PAGE, tab: { id: 8 } });
    open();
    const answered = (await Promise.all(flood)).filter(({ ok }) => ok);

    expect(answered.length).toBe(20);
    expect(siteState).toHaveBeenCalledTimes(21);
    expect((await other).ok).toBe(true);
    expect((await server(question, PAGE)).ok).toBe(true);
  });

  it("refuses a request that contains itself", async () => {
    const server = createServer(handlersWith(), SELF);
    const request: Record<string, unknown> = { url: "https://news.example/" };
    request.blocks = [request];

    expect((await server({ type: "checkPage", request }, PAGE)).ok).toBe(false);
  });

  it("turns a handler's failure into a reply", async () => {
    const siteState = async () => Promise.reject(new Error("disk on fire"));
    const server = createServer(handlersWith({ siteState }), SELF);

    const reply = await server({ type: "siteState", request: {} }, PAGE);

    expect(reply).toEqual({ ok: false, error: "disk on fire" });
  });
});

describe("kindOfSender", () => {
  it.each([
    ["a content script", PAGE, "page"],
    ["the popup", POPUP, "extension"],
    ["our page in a tab", { ...POPUP, tab: { id: 3 } }, "extension"],
    [
      "a page whose address starts like ours",
      { ...PAGE, url: "https://chrome-extension/us/" },
      "page",
    ],
    ["another extension", { id: "them", url: "chrome-extension://them/x" }, "stranger"],
    ["a sender without a tab", { id: "us", url: "https://news.example/" }, "stranger"],
  ])("takes %s for what it is", (_name, sender, kind) => {
    expect(kindOfSender(sender, SELF)).toBe(kind);
  });
});
