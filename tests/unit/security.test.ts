import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const document = readFileSync(join(ROOT, "docs/security.md"), "utf8");
const rows = document.split("\n").filter((line) => /^\| (?!threat|---)/.test(line));
const named = [...document.matchAll(/`([\w/.-]+\.test\.ts)`: "([^"]+)"/g)].map(
  ([, file = "", name = ""]) => ({ file, name: name.replaceAll("\\|", "|") }),
);

describe("docs/security.md", () => {
  it("names a test for each threat", () => {
    const bare = rows.filter((row) => !/`[\w/.-]+\.test\.ts`: "/.test(row));

    expect(rows.length).toBeGreaterThan(20);
    expect(bare).toEqual([]);
  });

  it.each(named)("names a test that is there: $file, $name", ({ file, name }) => {
    const source = readFileSync(join(ROOT, "tests", file), "utf8");

    expect(source).toContain(`"${name}"`);
  });
});
