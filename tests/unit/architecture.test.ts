import { describe, expect, it } from "vitest";
import { findBreaches } from "../../scripts/architecture/find-breaches.ts";
import { readSources } from "../../scripts/architecture/read-sources.ts";

describe("the house", () => {
  it("is in order", () => {
    const sources = readSources();

    const breaches = findBreaches(sources);

    expect(sources.size).toBeGreaterThan(0);
    expect(breaches).toEqual([]);
  });
});

describe("findBreaches", () => {
  it.each([
    ["a core room that imports a page room", "lib/text/a.ts", `import "../article/b.ts";`],
    ["a core room that imports upward", "lib/text/a.ts", `import { b } from "../matching/b.ts";`],
    ["a core room that imports dexie", "lib/claim/a.ts", `import Dexie from "dexie";`],
    [
      "a core room that takes a type from the polyfill",
      "lib/matching/a.ts",
      `import type { Tabs } from "webextension-polyfill";`,
    ],
    ["a core room that uses a browser global", "lib/text/a.ts", "export const b = window.name;"],
    ["a core room that imports dynamically", "lib/text/a.ts", `await import("../storage/b.ts");`],
    ["a page room that imports the store", "lib/article/a.ts", `export * from "../storage/b.ts";`],
    [
      "a store that imports a page room's type",
      "lib/storage/a.ts",
      `let b: import("../article/b.ts").B;`,
    ],
    ["messaging that imports services", "lib/messaging/a.ts", `import "../services/b.ts";`],
    [
      "a component that imports a value",
      "components/A.tsx",
      `import { b } from "../lib/text/b.ts";`,
    ],
    ["the terminal reaching the store", "cli/a.ts", `import "../lib/storage/b.ts";`],
    ["a folder named after nothing", "lib/text/utils/a.ts", "export const a = 1;"],
    ["a room outside the plan", "lib/stuff/a.ts", "export const a = 1;"],
    ["a function of four parameters", "lib/text/a.ts", "export function f(a, b, c, d) {}"],
    [
      "a file over the limit",
      "lib/text/a.ts",
      `export const f = () => 1;\n${"f();\n".repeat(300)}`,
    ],
    ["an entrypoint that does more than wiring", "entrypoints/a.ts", "f(() => 1);\n".repeat(61)],
  ])("names %s", (_what, path, source) => {
    const breaches = findBreaches(new Map([[path, source]]));

    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toContain(path);
  });

  it("names a circle between files", () => {
    const sources = new Map([
      ["lib/text/a.ts", `import { b } from "./b.ts";`],
      ["lib/text/b.ts", `import { a } from "./a.ts";`],
    ]);

    const breaches = findBreaches(sources);

    expect(breaches).toEqual([
      "files in a circle: lib/text/a.ts -> lib/text/b.ts -> lib/text/a.ts",
    ]);
  });

  it("names a circle between rooms of one floor", () => {
    const sources = new Map([
      ["lib/text/a.ts", `import { b } from "../claim/b.ts";`],
      ["lib/claim/c.ts", `import { d } from "../text/d.ts";`],
    ]);

    const breaches = findBreaches(sources);

    expect(breaches).toEqual(["rooms in a circle: text -> claim -> text"]);
  });

  it("follows what the content script carries, through any number of files", () => {
    const sources = new Map([
      ["entrypoints/content-script/index.ts", `import { a } from "../a.ts";`],
      ["entrypoints/a.ts", `import { b } from "../lib/storage/b.ts";`],
      ["lib/storage/b.ts", `import Dexie from "dexie";`],
    ]);

    const breaches = findBreaches(sources);

    expect(breaches).toEqual([
      "entrypoints/content-script/index.ts carries lib/storage/b.ts into the page",
      "entrypoints/content-script/index.ts carries dexie into the page",
    ]);
  });

  it.each([
    ["a type taken by the content script", `import type { B } from "../lib/storage/b.ts";`],
    ["a page room", `import { b } from "../lib/anchoring/b.ts";`],
  ])("allows %s", (_what, source) => {
    const breaches = findBreaches(new Map([["entrypoints/content.ts", source]]));

    expect(breaches).toEqual([]);
  });

  it.each([
    ["a parameter named document", "export const f = (document: string) => document.length;"],
    ["a property named window", "export const f = (size: { window: number }) => size.window;"],
    ["a type named Window", "export type A = Window;"],
    ["a global in a comment or a string", `// window\nexport const a = "document";`],
  ])("does not mistake %s for a browser global", (_what, source) => {
    const breaches = findBreaches(new Map([["lib/text/a.ts", source]]));

    expect(breaches).toEqual([]);
  });

  it("exempts data from the line limit", () => {
    const table = `export const a = [\n${"  1,\n".repeat(400)}];\n`;

    const breaches = findBreaches(new Map([["lib/text/a.ts", table]]));

    expect(breaches).toEqual([]);
  });
});
