import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatSizes, isWithin, measureBuild } from "../../../scripts/size-budget.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "says-who-build-"));
  mkdirSync(join(folder, "chunks"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function sizeOf(name: string) {
  return measureBuild(folder).find((size) => size.name === name);
}

describe("measureBuild", () => {
  it("counts an entry with every chunk it imports", () => {
    writeFileSync(join(folder, "chunks/popup-a1.js"), `import{x}from"./shared.js";x();`);
    const alone = sizeOf("popup")?.bytes ?? 0;
    writeFileSync(join(folder, "chunks/shared.js"), "export const x=()=>{};");

    const together = sizeOf("popup")?.bytes ?? 0;

    expect(together).toBeGreaterThan(alone);
  });

  it("does not let a missing part pass", () => {
    const background = sizeOf("background");

    expect(background && isWithin(background)).toBe(false);
    expect(formatSizes(background ? [background] : [])).toContain("missing");
  });
});
