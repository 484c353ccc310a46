/**
 * How a statement is marked: `attributed` to a source, `disputed` where counter-statements are
 * recorded, `unsourced` where the page states as its own what is recorded as somebody's claim.
 */
export type MarkStyle = "attributed" | "disputed" | "unsourced";

/** Weakest first: where two marks overlap, the later one is drawn on top. */
export const MARK_STYLES: readonly MarkStyle[] = ["attributed", "unsourced", "disputed"];

/** The ranges to mark, by style; a style left out has none. */
export type MarkedRanges = Partial<Record<MarkStyle, readonly Range[]>>;

/**
 * The name a style's highlight is registered under. The page can list these names, so they tell it
 * nothing of claims or readers; `marks.css` has the rules.
 */
export function highlightName(style: MarkStyle): string {
  return `says-who-${style}`;
}
