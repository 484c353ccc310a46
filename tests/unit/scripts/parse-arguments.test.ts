import { describe, expect, it } from "vitest";
import { hasDisplay, parseArguments } from "../../../scripts/start/parse-arguments.ts";

const desk = { folder: "/home/ann", hasDisplay: true };
const server = { folder: "/home/ann", hasDisplay: false };

describe("parseArguments", () => {
  it("opens the demo in a window when nothing is asked", () => {
    const parsed = parseArguments([], desk);

    expect(parsed).toEqual({
      target: { kind: "demo" },
      browser: undefined,
      headless: false,
      json: false,
    });
  });

  it.each([
    ["https://news.example/a", { kind: "address", url: "https://news.example/a" }],
    ["about:config", { kind: "address", url: "about:config" }],
    ["article.txt", { kind: "file", path: "/home/ann/article.txt" }],
    ["/tmp/a.html", { kind: "file", path: "/tmp/a.html" }],
    ["file:///tmp/a%20b.html", { kind: "file", path: "/tmp/a b.html" }],
  ])("reads %s as a page", (given, target) => {
    const parsed = parseArguments([given], desk);

    expect(parsed).toMatchObject({ target });
  });

  it.each([
    ["--json", ["--json"], desk],
    ["--headless", ["--headless"], desk],
    ["no display", [], server],
  ])("opens no window with %s", (_what, args, surroundings) => {
    const parsed = parseArguments(args, surroundings);

    expect(parsed).toMatchObject({ headless: true });
  });

  it.each([
    ["two pages", ["a.txt", "b.txt"], "One page at a time"],
    ["a browser we do not know", ["--browser", "lynx"], "not lynx"],
    ["a flag we do not know", ["--jsn"], "--jsn"],
  ])("says what is wrong with %s", (_what, args, sentence) => {
    expect(() => parseArguments(args, desk)).toThrow(sentence);
  });

  it("takes Chrome and Edge as Chromium", () => {
    const parsed = parseArguments(["--browser", "Chrome"], desk);

    expect(parsed).toMatchObject({ browser: "chromium" });
  });

  it("leaves help to be printed", () => {
    expect(parseArguments(["--help"], desk)).toBe("help");
  });
});

describe("hasDisplay", () => {
  it.each([
    ["linux", {}, false],
    ["linux", { DISPLAY: ":0" }, true],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, true],
    ["darwin", {}, true],
    ["win32", {}, true],
  ] as const)("on %s with %j is %s", (platform, env, expected) => {
    expect(hasDisplay(platform, env)).toBe(expected);
  });
});
