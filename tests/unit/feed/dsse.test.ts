import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { decodeText, encodeText, fromBase64, toBase64Url } from "../../../lib/feed/bytes.ts";
import {
  type Envelope,
  openEnvelope,
  preAuthEncoding,
  sealEnvelope,
} from "../../../lib/feed/dsse.ts";
import { createKeyPair, isSignedBy, type KeyPair } from "../../../lib/feed/keys.ts";

const TYPE = "application/vnd.example+json";
let pair: KeyPair;

beforeAll(async () => {
  pair = await createKeyPair();
});

describe("preAuthEncoding", () => {
  // The example of the DSSE specification.
  it("puts lengths before type and payload", () => {
    const message = preAuthEncoding("http://example.com/HelloWorld", encodeText("hello world"));

    expect(decodeText(message)).toBe("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
  });
});

describe("isSignedBy", () => {
  // RFC 8032, section 7.1, test 2.
  it("knows the signatures of RFC 8032", async () => {
    const key = toBase64Url(
      Buffer.from("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "hex"),
    );
    const signature = new Uint8Array(
      Buffer.from(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da" +
          "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "hex",
      ),
    );

    expect(await isSignedBy(key, new Uint8Array([0x72]), signature)).toBe(true);
    expect(await isSignedBy(key, new Uint8Array([0x73]), signature)).toBe(false);
  });
});

describe("openEnvelope", () => {
  it("opens what sealEnvelope sealed", async () => {
    const envelope = await sealEnvelope(TYPE, encodeText("roads"), pair);

    const opened = await openEnvelope(envelope, { type: TYPE, key: pair.publicKey });

    expect(opened).toEqual({ ok: true, value: encodeText("roads") });
  });

  it("opens padded base64 in the plain alphabet too", async () => {
    const envelope = await sealEnvelope(TYPE, encodeText("roads?>"), pair);
    const payload = Buffer.from("roads?>").toString("base64");

    const opened = await openEnvelope(
      { ...envelope, payload },
      { type: TYPE, key: pair.publicKey },
    );

    expect(opened.ok).toBe(true);
  });

  it.each<[string, Partial<Envelope>, Partial<Envelope["signatures"][0]>, string]>([
    ["another payload", { payload: toBase64Url(encodeText("lanes")) }, {}, "bad-signature"],
    ["another type", { payloadType: "text/plain" }, {}, "malformed"],
    ["no base64", { payload: "r o a d s" }, {}, "malformed"],
    ["a signature that is none", {}, { sig: "AAAA" }, "bad-signature"],
    ["somebody else's name", {}, { keyid: "somebody" }, "wrong-key"],
  ])("refuses %s", async (_what, change, signature, code) => {
    const envelope = await sealEnvelope(TYPE, encodeText("roads"), pair);
    const signatures = envelope.signatures.map((own) => ({ ...own, ...signature }));

    const opened = await openEnvelope(
      { ...envelope, signatures, ...change },
      { type: TYPE, key: pair.publicKey },
    );

    expect(opened).toMatchObject({ ok: false, code });
  });

  it("opens an envelope of any signer where no key is asked for", async () => {
    const envelope = await sealEnvelope(TYPE, encodeText("roads"), await createKeyPair());

    expect(await openEnvelope(envelope, { type: TYPE, key: null })).toMatchObject({ ok: true });
  });
});

describe("fromBase64", () => {
  it("reads what toBase64Url writes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64(toBase64Url(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it.each(["a", "ab=c", "a b", "ä"])("refuses %j", (text) => {
    expect(fromBase64(text)).toBeUndefined();
  });
});
