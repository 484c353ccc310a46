/** What a file's bytes say, and by which encoding they were read. */
export type DecodedText = { text: string; encoding: "utf-8" | "utf-16" | "windows-1252" };

/**
 * Decode a file that does not say its encoding: by its byte order mark, as UTF-8 if it is that
 * throughout, and otherwise as what old spreadsheets write.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: decode(bytes, "utf-16le"), encoding: "utf-16" };
  if (first === 0xfe && second === 0xff)
    return { text: decode(bytes, "utf-16be"), encoding: "utf-16" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    // A byte sequence that is no UTF-8.
    return { text: decode(bytes, "windows-1252"), encoding: "windows-1252" };
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
