import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeText } from "../../../lib/feed/bytes.ts";
import { splitLines, unpack } from "../../../lib/feed/packed-lines.ts";
import { packLines } from "../../../lib/feed/publish/pack-lines.ts";
import { gzipBytes } from "./publisher.ts";

describe("unpack", () => {
  it("gives back what was packed", async () => {
    const lines = ["one", "", "Straße 3"].map(encodeText);
    const { file, bytes } = await packLines(lines, gzipBytes);

    const unpacked = await unpack(bytes, file);

    expect(unpacked).toMatchObject({ ok: true });
    expect(unpacked.ok && splitLines(unpacked.value)).toEqual(lines);
  });

  it("refuses bytes that are not those that were signed", async () => {
    const { file, bytes } = await packLines([encodeText("one")], gzipBytes);
    const other = bytes.with(-1, 7);

    expect(await unpack(other, file)).toMatchObject({ ok: false, code: "wrong-hash" });
    expect(await unpack(bytes.subarray(1), file)).toMatchObject({ code: "wrong-hash" });
  });

  it("stops a bomb at the length announced", async () => {
    const { file, bytes } = await packLines([new Uint8Array(50 << 20)], gzipBytes);

    const unpacked = await unpack(bytes, { ...file, u: 1_000 });

    expect(file.n).toBeLessThan(100_000);
    expect(unpacked).toMatchObject({ ok: false, code: "too-large" });
  });

  it("refuses fewer bytes than announced, and what is no gzip", async () => {
    const { file, bytes } = await packLines([encodeText("one")], gzipBytes);
    const plain = await packLines([encodeText("one")], async (text) => text);

    expect(await unpack(bytes, { ...file, u: 99 })).toMatchObject({ code: "malformed" });
    expect(await unpack(plain.bytes, plain.file)).toMatchObject({ code: "malformed" });
  });
});

describe("splitLines", () => {
  it("cuts as split does", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "\n", "ü", "\r")), (signs) => {
        const text = signs.join("");
        const expected = text.split("\n");
        if (expected.at(-1) === "") expected.pop();

        const lines = splitLines(encodeText(text)).map((line) => new TextDecoder().decode(line));

        expect(lines).toEqual(expected);
      }),
    );
  });
});
