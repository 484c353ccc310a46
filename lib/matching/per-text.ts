import type { PreparedText } from "./prepare-text.ts";

/**
 * Read something of a text once, however many texts it is compared with.
 *
 * @param read Must depend on nothing but the text.
 */
export function perText<T>(read: (text: PreparedText) => T): (text: PreparedText) => T {
  return once(read);
}

/**
 * Make something of each key once; it goes when the key does.
 *
 * @param make Must depend on nothing but the key.
 */
export function once<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly value: T }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}
