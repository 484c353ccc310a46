import browser from "webextension-polyfill";
import type { Translate } from "../report/catalogue.ts";

/** The browser's own message catalogue in the UI language. */
export const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, values) || key;

/**
 * The language the catalogue speaks, as a BCP 47 tag: the browser's own, with its region, where
 * there is a catalogue for it, else the one the browser fell back to. Numbers, dates and plural
 * forms then go with the words around them.
 */
export function uiLocale(): string {
  const own = browser.i18n.getUILanguage();
  const spoken = translate("language");
  return own.split("-")[0] === spoken ? own : spoken;
}
