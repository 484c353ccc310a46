import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inventClaim } from "../../../bench/feed/invent-claim.ts";
import { Claim } from "../../../lib/claim/claim.ts";
import { encodeText } from "../../../lib/feed/bytes.ts";
import { readRecord, toDeletionLine, toLine } from "../../../lib/feed/records.ts";
import { claimOf } from "../storage/claims.ts";

const CLAIM = claimOf("bridge", "The harbour bridge will be closed for eleven weeks.");

describe("readRecord", () => {
  it("reads the claim that toLine wrote", async () => {
    const record = await readRecord(toLine(CLAIM));

    expect(record).toMatchObject({ kind: "claim", id: "bridge", claim: CLAIM });
  });

  it("gets every claim back as it was, empty fields and all", async () => {
    const starter = JSON.parse(readFileSync("public/lists/starter.json", "utf8")).claims;
    const invented = Array.from({ length: 50 }, (_, index) => inventClaim(index, 1));

    for (const claim of [...starter.map((record: unknown) => Claim.parse(record)), ...invented]) {
      expect(await readRecord(toLine(claim))).toMatchObject({ kind: "claim", claim });
    }
  });

  it("writes what it read in the same bytes", async () => {
    const record = await readRecord(encodeText(JSON.stringify(CLAIM)));

    expect(record.kind === "claim" && toLine(record.claim)).toEqual(toLine(CLAIM));
  });

  it("reads an id alone as a claim that is gone", async () => {
    expect(await readRecord(toDeletionLine("bridge"))).toEqual({ kind: "delete", id: "bridge" });
  });

  it.each([
    ["no JSON", encodeText("{"), null, "", /no JSON/],
    ["nothing", encodeText(""), null, "", /no JSON/],
    ["another encoding", new Uint8Array([0x22, 0xe4, 0x22]), null, "", /UTF-8/],
    ["a number", encodeText("7"), null, "", /must be an object/],
    ["a line without end", new Uint8Array(300_000).fill(0x20), null, "", /300000 bytes/],
    ["JSON of great depth", encodeText("[".repeat(100_000)), null, "", /no JSON/],
    ["no id", encodeText(`{"rev":1}`), null, "id", /missing/],
    ["a prototype for an id", encodeText(`{"__proto__":{"id":"x"}}`), null, "id", /missing/],
    [
      "no proposition",
      encodeText(JSON.stringify({ ...CLAIM, proposition: undefined })),
      "bridge",
      "proposition",
      /missing/,
    ],
    [
      "a script's address",
      encodeText(
        JSON.stringify({ ...CLAIM, utterances: [{ ...CLAIM.utterances[0], url: "javascript:1" }] }),
      ),
      "bridge",
      "utterances.0.url",
      /only http and https/,
    ],
    [
      "a status nobody knows",
      encodeText(JSON.stringify({ ...CLAIM, status: "lost" })),
      "bridge",
      "status",
      /one of active, withdrawn/,
    ],
  ])("names what is wrong with %s", async (_what, line, id, field, why) => {
    const record = await readRecord(line);

    expect(record).toMatchObject({
      kind: "bad",
      id,
      fault: { field, why: expect.stringMatching(why) },
    });
  });
});
