/** Marks of one family close each other, so that a quotation opened “ and closed " is still one. */
export type QuoteFamily = "double" | "guillemet" | "corner" | "single";

/** What the shape of a mark says about its role; `either` leaves that to its neighbours. */
export type QuoteShape = "open" | "close" | "low" | "either";

export type QuoteMark = { family: QuoteFamily; shape: QuoteShape };

const MARKS = new Map<string, QuoteMark>([
  ['"', { family: "double", shape: "either" }],
  ["“", { family: "double", shape: "open" }],
  ["”", { family: "double", shape: "close" }],
  ["‟", { family: "double", shape: "open" }],
  ["„", { family: "double", shape: "low" }],
  ["''", { family: "double", shape: "either" }],
  ["``", { family: "double", shape: "open" }],
  ["’’", { family: "double", shape: "close" }],
  ["‘‘", { family: "double", shape: "open" }],
  ["«", { family: "guillemet", shape: "either" }],
  ["»", { family: "guillemet", shape: "either" }],
  ["‹", { family: "guillemet", shape: "either" }],
  ["›", { family: "guillemet", shape: "either" }],
  ["「", { family: "corner", shape: "open" }],
  ["」", { family: "corner", shape: "close" }],
  ["『", { family: "corner", shape: "open" }],
  ["』", { family: "corner", shape: "close" }],
  ["'", { family: "single", shape: "either" }],
  ["’", { family: "single", shape: "close" }],
  ["‘", { family: "single", shape: "open" }],
  ["‚", { family: "single", shape: "low" }],
]);

/** What kind of quotation mark a token is, if it is one. */
export function quoteMark(token: string): QuoteMark | undefined {
  return token.length > 2 ? undefined : MARKS.get(token);
}
