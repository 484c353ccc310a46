import type { PreparedText } from "./prepare-text.ts";

/**
 * Read something of a text once, however many texts it is compared with.
 *
 * @param read Must depend on nothing but the text.
 */
export function perText<T>(read: (text: PreparedText) => T): (text: PreparedText) => T {
  const known = new WeakMap<PreparedText, { readonly value: T }>();
  return (text) => {
    const found = known.get(text) ?? { value: read(text) };
    known.set(text, found);
    return found.value;
  };
}
