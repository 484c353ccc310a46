import type { ListHeader } from "./claim-list.ts";

/** The list every reader has for themselves. Its title is shown in the UI's language instead. */
export const OWN_LIST: ListHeader = {
  id: "own",
  title: "My claims",
  publisher: "me",
  lang: "mul",
  licence: "none",
  homepage: null,
  description: null,
  updated: "unknown",
};
