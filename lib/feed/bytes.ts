/** Bytes of their own buffer, the only kind WebCrypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Write bytes as base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Read base64 in its plain or its URL alphabet, padded or not; `undefined` if it is neither. */
export function fromBase64(text: string): Bytes | undefined {
  if (!/^[\w+/-]*={0,2}$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  } catch {
    return undefined; // A length or last sign that no bytes encode to.
  }
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Write bytes as lower-case hexadecimal digits. */
export function toHex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += HEX[byte] ?? "";
  return text;
}

/** The SHA-256 hash of some bytes. */
export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

/** The bytes of a text in UTF-8. */
export function encodeText(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** The text of UTF-8 bytes; `undefined` where they are none. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined; // Another encoding, or bytes cut in the middle of a sign.
  }
}

/** The value of a JSON text in UTF-8; `undefined` where it is none. */
export function decodeJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes) ?? "");
  } catch {
    return undefined; // JSON has no `undefined`, so it cannot be mistaken for a value.
  }
}
