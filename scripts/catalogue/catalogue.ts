/** A language's `messages.json`. */
export type Catalogue = Readonly<Record<string, { message: string }>>;

/** How many values a message takes: the highest `$n` in it. */
export function countValues(message: string): number {
  return Math.max(0, ...[...message.matchAll(/\$(\d)/g)].map(([, place]) => Number(place)));
}

const FORM = /_(zero|one|two|few|many|other)$/;

/**
 * The name that a message shares with its other plural forms; its own where it has none.
 *
 * @param catalogue Tells forms from names that only end like one: a form has an `_other` beside it.
 */
export function baseOf(key: string, catalogue: Catalogue): string {
  const base = key.replace(FORM, "");
  return base !== key && `${base}_other` in catalogue ? base : key;
}
