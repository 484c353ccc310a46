/**
 * The private-use characters WebDriver writes keys as.
 * @see https://w3c.github.io/webdriver/#keyboard-actions
 */
const WEBDRIVER_KEYS: Readonly<Record<string, string>> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
};

/**
 * Write a key as WebDriver does.
 *
 * @param key A character or a `KeyboardEvent.key` name.
 * @throws Error for a name that is not in the table.
 */
export function toWebDriverKey(key: string): string {
  const written = [...key].length === 1 ? key : WEBDRIVER_KEYS[key];
  if (written) return written;
  throw new Error(`no key is named "${key}"; known are ${Object.keys(WEBDRIVER_KEYS).join(", ")}`);
}
