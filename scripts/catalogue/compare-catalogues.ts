import { baseOf, type Catalogue, countValues } from "./catalogue.ts";

/** The Chrome Web Store takes no longer description. */
const MAX_DESCRIPTION = 132;

/**
 * What a translation lacks, has too much of or words wrongly, one sentence each.
 *
 * @param lang The translation's folder name, which is its language's code.
 */
export function compareCatalogues(lang: string, english: Catalogue, other: Catalogue): string[] {
  const expected = keysFor(lang, english);
  const missing = [...expected.keys()].filter((key) => !(key in other));
  const extra = Object.keys(other).filter((key) => !expected.has(key));
  const description = other.extensionDescription?.message ?? "";
  return [
    ...missing.map((key) => `${lang}: "${key}" is missing`),
    ...extra.map((key) => `${lang}: "${key}" is no message of the English catalogue`),
    ...[...expected].flatMap(([key, model]) => compareOne(key, model, other[key]?.message)),
    ...(other.language?.message === lang ? [] : [`${lang}: "language" should be "${lang}"`]),
    ...(description.length <= MAX_DESCRIPTION ? [] : [`${lang}: the description is too long`]),
  ].map((fault) => (fault.startsWith(`${lang}: `) ? fault : `${lang}: ${fault}`));
}

/** Every key a language needs, with the English message it renders. */
function keysFor(lang: string, english: Catalogue): Map<string, string> {
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const keys = new Map<string, string>();
  for (const [key, { message }] of Object.entries(english)) {
    const base = baseOf(key, english);
    if (base === key) keys.set(key, message);
    else for (const form of forms) keys.set(`${base}_${form}`, message);
  }
  return keys;
}

function compareOne(key: string, model: string, message: string | undefined): string[] {
  if (message === undefined) return [];
  if (!message.trim() || message !== message.trim()) {
    return [`"${key}" is empty or has spaces at its ends`];
  }
  // A language may say "one" without the figure, but may not ask for values that never come.
  const isSame = valuesIn(message) === valuesIn(model);
  const isForm = /_(zero|one|two)$/.test(key) && countValues(message) <= countValues(model);
  return isSame || isForm ? [] : [`"${key}" has other values than the English "${model}"`];
}

function valuesIn(message: string): string {
  return [...new Set(message.match(/\$\d/g))].toSorted().join();
}
