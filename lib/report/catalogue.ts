import type messages from "../../public/_locales/en/messages.json";

/** A key of the UI's message catalogue, `public/_locales/en/messages.json`. */
export type MessageKey = keyof typeof messages;

/** A base name of several messages, one for each way in which the language counts. */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** Look a message up in the UI language and put the values in place of `$1`, `$2` … */
export type Translate = (key: MessageKey, ...values: string[]) => string;

type Snake<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Snake<Tail>}`
  : Text;

/** The message of one value of a closed set: `keyFor("stance", "adds-context")`. */
export function keyFor<Prefix extends string, Value extends string>(
  prefix: Prefix,
  value: Value,
): `${Prefix}_${Snake<Value>}` {
  // Chromium allows letters, digits and "_" in a key; replaceAll does what the type says.
  return `${prefix}_${value.replaceAll("-", "_")}` as `${Prefix}_${Snake<Value>}`;
}

/**
 * The message for a number of things: `countKey("counter_count", 3, "ru")` is
 * `counter_count_few`. English lists two forms; a language with more has them in its own file.
 *
 * @param locale The catalogue's language, so that the form is one the catalogue has.
 */
export function countKey(base: CountKey, n: number, locale: string): MessageKey {
  // Forms that English lacks are no keys of its file; a test holds that each language has its own.
  return `${base}_${new Intl.PluralRules(locale).select(n)}` as MessageKey;
}
