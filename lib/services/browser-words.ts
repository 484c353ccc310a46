import browser from "webextension-polyfill";
import type { Translate } from "../report/catalogue.ts";

/** The browser's own message catalogue in the UI language. */
export const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, values) || key;

/** The UI language as a BCP 47 tag. */
export function uiLocale(): string {
  return browser.i18n.getUILanguage();
}
