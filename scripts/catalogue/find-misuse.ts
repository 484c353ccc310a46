import { baseOf, type Catalogue, countValues } from "./catalogue.ts";

/** A call that names a message outright: `translate("key", value)`. */
const CALL = /\b(translate|sentence|count)\(\s*"(\w+)"/g;
/** Names made of a fixed beginning and a value: `keyFor("stance", stance)`, `` `lists_${state}` ``. */
const FAMILY = /\bkeyFor\(\s*"(\w+)"|`(\w+)_\$\{/g;

/**
 * Messages that no source uses, and calls with too few or too many values.
 *
 * @param sources Source texts by path.
 */
export function findMisuse(sources: ReadonlyMap<string, string>, catalogue: Catalogue): string[] {
  const wrong = [...sources].flatMap(([path, source]) => findWrongCalls(path, source, catalogue));
  return [...findUnused([...sources.values()].join("\n"), catalogue), ...wrong];
}

function findUnused(source: string, catalogue: Catalogue): string[] {
  const families = [...source.matchAll(FAMILY)].map(([, called, made]) => called ?? made);
  const isUsed = (key: string) =>
    source.includes(`"${baseOf(key, catalogue)}"`) ||
    source.includes(`__MSG_${key}__`) ||
    families.some((family) => key.startsWith(`${family}_`));
  return Object.keys(catalogue)
    .filter((key) => !isUsed(key))
    .map((key) => `"${key}" is used nowhere`);
}

function findWrongCalls(path: string, source: string, catalogue: Catalogue): string[] {
  return [...source.matchAll(CALL)].flatMap((call) => {
    const [whole, name, key = ""] = call;
    const message = catalogue[name === "count" ? `${key}_other` : key]?.message;
    if (message === undefined) return [`${path} asks for "${key}", which is no message`];
    const rest = restOfCall(source, call.index + whole.length);
    if (rest.includes("...")) return [];
    const given = countArguments(rest);
    const wanted = countValues(message);
    return given === wanted ? [] : [`${path} gives "${key}" ${given} values; it takes ${wanted}`];
  });
}

/** What stands between a call's first argument and its closing bracket. */
function restOfCall(source: string, from: number): string {
  let depth = 1;
  for (let at = from; at < source.length; at++) {
    const character = source.charAt(at);
    if ("([{".includes(character)) depth++;
    if (")]}".includes(character)) depth--;
    if (depth === 0) return source.slice(from, at);
  }
  return source.slice(from);
}

function countArguments(rest: string): number {
  let depth = 0;
  let count = 0;
  let hasText = false;
  for (const character of rest) {
    if ("([{".includes(character)) depth++;
    if (")]}".includes(character)) depth--;
    if (character === "," && depth === 0) hasText = false;
    else if (!hasText && character.trim()) {
      hasText = true;
      count++;
    }
  }
  return count;
}
