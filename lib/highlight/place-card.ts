/** A rectangle's place and size in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Room kept between card, text and the viewport's edges. */
const GAP = 8;

/**
 * Where a card goes: under the text it belongs to, above it where there is no room below, and in
 * any case within the viewport.
 */
export function placeCard(
  near: Box,
  card: { width: number; height: number },
  viewport: { width: number; height: number },
): { left: number; top: number } {
  const below = near.top + near.height + GAP;
  const above = near.top - GAP - card.height;
  const fitsBelow = below + card.height + GAP <= viewport.height;
  const top = fitsBelow || above < GAP ? below : above;
  return {
    left: clamp(near.left, viewport.width - card.width - GAP),
    top: clamp(top, viewport.height - card.height - GAP),
  };
}

function clamp(value: number, most: number): number {
  return Math.max(GAP, Math.min(value, most));
}
