import { type ComponentChildren, render } from "preact";
import { type Words, WordsContext } from "./i18n.ts";

/** Mount a page of the extension into its `#app`, in the reader's language. */
export function renderPage(page: ComponentChildren, words: Words): void {
  const root = document.getElementById("app");
  if (!root) throw new Error("expected an element with the id app, found none");
  document.documentElement.lang = words.locale;
  document.documentElement.dir = directionOf(words.locale);
  render(<WordsContext.Provider value={words}>{page}</WordsContext.Provider>, root);
}

/** Languages written from the right, should the browser fall on one of them. */
const FROM_THE_RIGHT = /^(ar|fa|he|ur)\b/;

function directionOf(locale: string): "ltr" | "rtl" {
  return FROM_THE_RIGHT.test(locale) ? "rtl" : "ltr";
}
