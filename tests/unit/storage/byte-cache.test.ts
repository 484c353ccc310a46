import { describe, expect, it } from "vitest";
import { createByteCache } from "../../../lib/storage/byte-cache.ts";

describe("createByteCache", () => {
  it("drops what was used longest ago once it is full", () => {
    const cache = createByteCache(3_000);
    for (const key of ["a", "b"]) cache.set(key, new Uint8Array(1_000));
    cache.get("a");

    cache.set("c", new Uint8Array(1_000));

    expect(["a", "b", "c"].map((key) => cache.get(key)?.length)).toEqual([1_000, undefined, 1_000]);
  });

  it("counts a replaced entry once, and empty ones too", () => {
    const cache = createByteCache(1_000);
    for (let i = 0; i < 50; i++) cache.set("same", new Uint8Array(500));
    expect(cache.get("same")).toBeDefined();

    for (let i = 0; i < 50; i++) cache.set(`empty ${i}`, new Uint8Array(0));

    expect(cache.get("same")).toBeUndefined();
    expect(cache.get("empty 49")).toBeDefined();
  });

  it("does not keep what is larger than itself", () => {
    const cache = createByteCache(100);

    cache.set("huge", new Uint8Array(1_000));

    expect(cache.get("huge")).toBeUndefined();
  });
});
