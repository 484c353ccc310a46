import * as z from "zod/mini";
import { type Bytes, encodeText, fromBase64, toBase64Url } from "./bytes.ts";
import { isSignedBy, type KeyPair, keyIdOf, type PublicKey, signBytes } from "./keys.ts";
import { accept, type Result, refuse } from "./result.ts";

const text = (max: number) => z.string().check(z.maxLength(max));

/**
 * A signed payload with its type.
 *
 * @see https://github.com/secure-systems-lab/dsse/blob/v1.0.0/envelope.md
 */
export const Envelope = z.object({
  payloadType: text(100),
  payload: text(16_000),
  signatures: z
    .array(z.object({ keyid: text(100), sig: text(200) }))
    .check(z.minLength(1), z.maxLength(4)),
});
export type Envelope = z.infer<typeof Envelope>;

/** What is signed: type and payload with their lengths, so that neither passes for the other. */
export function preAuthEncoding(type: string, payload: Bytes): Bytes {
  const head = encodeText(`DSSEv1 ${encodeText(type).length} ${type} ${payload.length} `);
  const message = new Uint8Array(head.length + payload.length);
  message.set(head);
  message.set(payload, head.length);
  return message;
}

/** Sign a payload with one key. */
export async function sealEnvelope(type: string, payload: Bytes, pair: KeyPair): Promise<Envelope> {
  const sig = toBase64Url(await signBytes(pair, preAuthEncoding(type, payload)));
  const signatures = [{ keyid: await keyIdOf(pair.publicKey), sig }];
  return { payloadType: type, payload: toBase64Url(payload), signatures };
}

/** What an envelope must be to be opened. */
export interface Expected {
  type: string;
  /** Who must have signed it; `null` to open it unchecked. */
  key: PublicKey | null;
}

/**
 * The payload of an envelope, if it is of the type and signed with the key.
 *
 * @returns Refuses as `wrong-key` what that key has not signed at all, as `bad-signature` what
 * says so without truth, as `malformed` another type or a payload that is no base64.
 */
export async function openEnvelope(
  envelope: Envelope,
  { type, key }: Expected,
): Promise<Result<Bytes>> {
  const { payloadType, payload, signatures } = envelope;
  if (payloadType !== type) return refuse("malformed", `type ${payloadType}, not ${type}`);
  const bytes = fromBase64(payload);
  if (!bytes) return refuse("malformed", "a payload that is no base64");
  if (key === null) return accept(bytes);
  const keyId = await keyIdOf(key);
  const own = signatures.filter(({ keyid }) => keyid === keyId);
  if (own.length === 0) return refuse("wrong-key", `signed by ${signatures[0]?.keyid ?? "nobody"}`);
  const message = preAuthEncoding(type, bytes);
  for (const { sig } of own) {
    const signature = fromBase64(sig);
    if (signature && (await isSignedBy(key, message, signature))) return accept(bytes);
  }
  return refuse("bad-signature", `of key ${keyId}`);
}
