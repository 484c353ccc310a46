import { describe, expect, it } from "vitest";
import { formatSubscription, parseSubscription } from "../../../lib/feed/subscription.ts";

const KEY = "4AadqAnTMcgjF2Ri5oZF-gy4BDCmxD_MLLI3Pef-b10";

describe("parseSubscription", () => {
  it.each([
    [`https://lists.example/roads/#ed25519=${KEY}`, "https://lists.example/roads/", KEY],
    [`  https://lists.example/roads#ed25519=${KEY}\n`, "https://lists.example/roads/", KEY],
    [`https://lists.example/roads/head.json#ed25519=${KEY}`, "https://lists.example/roads/", KEY],
    ["https://lists.example:8443/", "https://lists.example:8443/", null],
    ["HTTPS://Lists.Example", "https://lists.example/", null],
    ["http://localhost:8080/list/", "http://localhost:8080/list/", null],
    ["http://127.0.0.1:8080/list/", "http://127.0.0.1:8080/list/", null],
    ["http://[::1]:8080/list/", "http://[::1]:8080/list/", null],
    ["https://lists.example/my-head.json", "https://lists.example/my-head.json/", null],
  ])("reads %s", (text, base, key) => {
    expect(parseSubscription(text)).toEqual({ ok: true, value: { base, key } });
  });

  it.each([
    ["nothing", ""],
    ["words", "the road office"],
    ["a page without encryption", "http://lists.example/roads/"],
    ["a host that begins like loopback", "http://127.0.0.1.evil/roads/"],
    ["a host that begins with localhost", "http://localhost.evil/roads/"],
    ["a host that ends like loopback", "http://evil-localhost/roads/"],
    ["a user name that looks like a host", "https://lists.example@evil.example/"],
    ["a password", "https://user:secret@lists.example/"],
    ["a loopback user name", "http://127.0.0.1@evil.example/"],
    ["a backslash", "https://lists.example\\@evil.example/"],
    ["a line end within", "https://lists.exa\nmple/"],
    ["a sign that turns the text around", "https://lists.example/\u202Egnol/"],
    ["a query", "https://lists.example/?list=roads"],
    ["a file", "file:///etc/passwd"],
    ["a script", "javascript:alert(1)"],
    ["data", "data:application/json,{}"],
    ["an extension's page", "chrome-extension://abc/head.json"],
    ["another kind of key", `https://lists.example/#rsa=${KEY}`],
    ["a key too short", "https://lists.example/#ed25519=abc"],
    ["more than a key", `https://lists.example/#ed25519=${KEY}&x=1`],
    ["a chapter", "https://lists.example/#top"],
    ["no end", `https://lists.example/${"a".repeat(2_000)}`],
  ])("refuses %s", (_what, text) => {
    expect(parseSubscription(text)).toMatchObject({ ok: false, code: "bad-address" });
  });

  it("reads what formatSubscription writes", () => {
    const subscription = { base: "https://lists.example/roads/", key: KEY };

    expect(parseSubscription(formatSubscription(subscription))).toMatchObject({
      value: subscription,
    });
  });
});
