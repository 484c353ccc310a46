/** The value of a JSON text; `undefined` where it is none, which no JSON value is. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // The caller says in its own words what it wanted instead.
  }
}
