/** Byte arrays by key, the least recently used making way once they are too many. */
export interface ByteCache {
  get(key: string): Uint8Array | undefined;
  set(key: string, bytes: Uint8Array): void;
}

/** What an entry costs beside its bytes; keeps many empty ones bounded too. */
const ENTRY_BYTES = 96;

/** An empty cache of at most so many bytes. */
export function createByteCache(maxBytes: number): ByteCache {
  // A Map keeps insertion order, so its first key is the one used longest ago.
  const entries = new Map<string, Uint8Array>();
  let size = 0;

  function remove(key: string): void {
    const bytes = entries.get(key);
    if (!bytes) return;
    entries.delete(key);
    size -= bytes.length + ENTRY_BYTES;
  }

  return {
    get(key) {
      const bytes = entries.get(key);
      if (!bytes) return undefined;
      entries.delete(key);
      entries.set(key, bytes);
      return bytes;
    },
    set(key, bytes) {
      remove(key);
      entries.set(key, bytes);
      size += bytes.length + ENTRY_BYTES;
      for (const oldest of entries.keys()) {
        if (size <= maxBytes) break;
        remove(oldest);
      }
    },
  };
}
