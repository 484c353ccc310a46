import { beforeEach, describe, expect, it } from "vitest";
import { encodeText } from "../../../lib/feed/bytes.ts";
import { createKeyPair } from "../../../lib/feed/keys.ts";
import { readHead, type Seen } from "../../../lib/feed/read-head.ts";
import { claimsOf, createPublisher, DAY, type Forgery, NOW, type Publisher } from "./publisher.ts";

let publisher: Publisher;

beforeEach(async () => {
  publisher = await createPublisher();
  await publisher.publish(claimsOf(3));
});

function read(seen?: Seen, now = NOW) {
  const bytes = publisher.files.get("head.json") ?? new Uint8Array();
  return readHead(bytes, { key: publisher.root.publicKey, seen, now });
}

async function see(): Promise<Seen> {
  const result = await read();
  if (!result.ok) throw new Error(`expected a good head, got ${result.code}`);
  return result.value;
}

describe("readHead", () => {
  it("takes a head that its root key answers for", async () => {
    expect(await read()).toMatchObject({
      ok: true,
      value: { epoch: 1, head: { v: 1, seq: 1, count: 3, title: "Roads and harbours" } },
    });
  });

  it("takes the same head again, and the next one", async () => {
    const seen = await see();

    expect(await read(seen)).toMatchObject({ ok: true });
    await publisher.publish(claimsOf(4));
    expect(await read(seen)).toMatchObject({ ok: true, value: { head: { seq: 2 } } });
  });

  it.each<[string, () => Promise<Forgery>, string]>([
    ["signed by another root", async () => ({ root: await createKeyPair() }), "wrong-key"],
    [
      "signed by a key that was not delegated",
      async () => ({
        online: await createKeyPair(),
        delegation: { key: publisher.online.publicKey },
      }),
      "wrong-key",
    ],
    ["past its date", async () => ({ head: { expires: NOW / 1_000 } }), "expired-head"],
    [
      "with a key past its date",
      async () => ({ delegation: { exp: NOW / 1_000 } }),
      "expired-delegation",
    ],
    ["of another list", async () => ({ head: { list: "another" } }), "wrong-list"],
    ["without a number", async () => ({ head: { seq: 0 } }), "malformed"],
    ["of another version", async () => ({ head: { v: 2 as 1 } }), "malformed"],
    ["with a path in a hash", async () => ({ head: { parts: "../../secret" } }), "malformed"],
    ["with an epoch that is none", async () => ({ delegation: { epoch: 0 } }), "malformed"],
  ])("refuses a head %s", async (_what, forgery, code) => {
    await publisher.forge(await forgery());

    expect(await read()).toMatchObject({ ok: false, code });
  });

  it("refuses a lower number than it has seen", async () => {
    await publisher.publish(claimsOf(4));
    const seen = await see();
    await publisher.forge({ head: { seq: 1 } });

    expect(await read(seen)).toMatchObject({ ok: false, code: "rollback" });
  });

  it("refuses other claims under a number it has seen", async () => {
    const seen = await see();
    await publisher.forge({ head: { sum: "0".repeat(64) } });

    expect(await read(seen)).toMatchObject({ ok: false, code: "forked" });
  });

  it("refuses a replaced key, and lets its successor begin with any number", async () => {
    await publisher.publish(claimsOf(4));
    await publisher.forge({ head: { seq: 900 } });
    const seen = await see();
    await publisher.rotate();
    await publisher.publish(claimsOf(5));

    const successor = await read(seen);

    expect(successor).toMatchObject({ ok: true, value: { epoch: 2, head: { seq: 3 } } });
    await publisher.forge({ delegation: { epoch: 1 }, head: { seq: 901 } });
    expect(await read({ ...seen, epoch: 2 })).toMatchObject({ ok: false, code: "lower-epoch" });
  });

  it("refuses a head whose signature was made for another payload", async () => {
    const text = new TextDecoder().decode(publisher.files.get("head.json"));
    const file = JSON.parse(text);
    const payload = JSON.parse(Buffer.from(file.head.payload, "base64url").toString());
    file.head.payload = Buffer.from(JSON.stringify({ ...payload, seq: 9 })).toString("base64url");
    publisher.files.set("head.json", encodeText(JSON.stringify(file)));

    expect(await read()).toMatchObject({ ok: false, code: "bad-signature" });
  });

  it.each([
    ["nothing", ""],
    ["a page", "<!doctype html>"],
    ["another JSON", "[]"],
    ["very deep JSON", "[".repeat(100_000)],
    ["a head without signatures", `{"del":{"payloadType":"","payload":"","signatures":[]}}`],
  ])("refuses %s", async (_what, text) => {
    publisher.files.set("head.json", encodeText(text));

    expect(await read()).toMatchObject({ ok: false, code: "malformed" });
  });

  it("checks all but signatures where no key is subscribed to", async () => {
    await publisher.forge({ root: await createKeyPair() });
    const bytes = publisher.files.get("head.json") ?? new Uint8Array();

    const first = await readHead(bytes, { key: null, seen: undefined, now: NOW });
    const late = await readHead(bytes, { key: null, seen: undefined, now: NOW + 8 * DAY });

    expect(first).toMatchObject({ ok: true });
    expect(late).toMatchObject({ ok: false, code: "expired-head" });
  });
});
