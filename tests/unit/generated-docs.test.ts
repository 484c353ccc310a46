import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generateDocs } from "../../scripts/docs/generated-files.ts";
import { ROOT } from "../../scripts/run-tool.ts";

const generated = generateDocs();

describe("the generated documents", () => {
  it.each([...generated])("%s is as `npm run docs` writes it", (path, content) => {
    const written = readFileSync(join(ROOT, path), "utf8");

    expect(written === content).toBe(true);
  });

  it("have no schema beside them that nothing writes", () => {
    const written = readdirSync(join(ROOT, "docs/schema")).map((name) => `docs/schema/${name}`);

    expect(written.filter((path) => !generated.has(path))).toEqual([]);
  });
});

describe("the rooms of lib/", () => {
  it.each(readdirSync(join(ROOT, "lib")))("%s says its rule in ten lines or fewer", (room) => {
    const path = join(ROOT, "lib", room, "README.md");

    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, "utf8").trim().split("\n").length).toBeLessThanOrEqual(10);
  });
});
