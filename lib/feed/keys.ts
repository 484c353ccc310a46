import * as z from "zod/mini";
import { type Bytes, fromBase64, sha256, toBase64Url } from "./bytes.ts";

const KEY_ID_BYTES = 8;

/** A public Ed25519 key: 32 bytes in base64url. */
export const PublicKey = z.string().check(z.regex(/^[\w-]{43}$/));
export type PublicKey = z.infer<typeof PublicKey>;

/** A key pair as a key file keeps it: the seed is what nobody else may see. */
export const KeyPair = z.object({ publicKey: PublicKey, seed: PublicKey });
export type KeyPair = z.infer<typeof KeyPair>;

/** Make a new key pair from the platform's own randomness. */
export async function createKeyPair(): Promise<KeyPair> {
  const { privateKey } = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  const { x, d } = await crypto.subtle.exportKey("jwk", privateKey);
  return KeyPair.parse({ publicKey: x, seed: d });
}

/** The short name of a public key: the start of its SHA-256, 11 signs. */
export async function keyIdOf(key: PublicKey): Promise<string> {
  const hash = await sha256(keyBytes(key));
  return toBase64Url(hash.subarray(0, KEY_ID_BYTES));
}

/** Sign a message. */
export async function signBytes(pair: KeyPair, message: Bytes): Promise<Bytes> {
  const jwk = { kty: "OKP", crv: "Ed25519", x: pair.publicKey, d: pair.seed };
  const key = await crypto.subtle.importKey("jwk", jwk, "Ed25519", false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("Ed25519", key, message));
}

/** Whether a signature is this key's for this message. */
export async function isSignedBy(
  key: PublicKey,
  message: Bytes,
  signature: Bytes,
): Promise<boolean> {
  const imported = await crypto.subtle.importKey("raw", keyBytes(key), "Ed25519", false, [
    "verify",
  ]);
  return crypto.subtle.verify("Ed25519", imported, signature, message);
}

function keyBytes(key: PublicKey): Bytes {
  const bytes = fromBase64(key);
  if (bytes?.length !== 32) throw new TypeError(`expected a key of 32 bytes, got "${key}"`);
  return bytes;
}
