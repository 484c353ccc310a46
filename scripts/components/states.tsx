import type { ComponentChildren } from "preact";
import { PAGE_STATES } from "./states-of-pages.tsx";
import { PARTS } from "./states-of-parts.tsx";
import { POPUP_STATES } from "./states-of-popup.tsx";

/** How a state is mounted: on a page of the extension, or in the card's own shadow root. */
export interface ShownState {
  on: "page" | "card";
  view: ComponentChildren;
}

/** Every state of every view by a name that stands in addresses and file names. */
export const STATES: Readonly<Record<string, ShownState>> = {
  ...POPUP_STATES,
  ...PAGE_STATES,
  ...PARTS,
};
