import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FrameReader, toFrame } from "../../../scripts/drive/marionette-frames.ts";

/** Cut bytes into pieces of the given sizes, the last piece taking the rest. */
function cutUp(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const pieces: Buffer[] = [];
  let at = 0;
  for (const size of sizes) {
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return [...pieces, bytes.subarray(at)];
}

describe("FrameReader", () => {
  it("reads every message whole, however the bytes arrive", () => {
    const message = fc.oneof(fc.string({ unit: "grapheme" }), fc.array(fc.integer()));
    fc.assert(
      fc.property(fc.array(message), fc.array(fc.nat(9)), (messages, sizes) => {
        const reader = new FrameReader();
        const bytes = Buffer.from(messages.map(toFrame).join(""));

        const read = cutUp(bytes, sizes).flatMap((piece) => reader.push(piece));

        expect(read).toEqual(messages);
      }),
    );
  });

  it("refuses a length that is no number", () => {
    const reader = new FrameReader();

    expect(() => reader.push(Buffer.from("x:{}"))).toThrow('frame length of "x"');
  });
});
