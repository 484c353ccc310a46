import type { MessageKey } from "./catalogue.ts";

/** Why a page has no statements to show, as the page's reading or the tab itself says it. */
export type NoStatements =
  | { state: "no-language-pack"; lang: string }
  | { state: "too-long"; length: number }
  | { state: "not-html"; contentType: string }
  | { state: "failed"; why: string }
  | { state: "off" | "reading" | "no-article" | "empty" }
  | { state: "unreadable"; why: "browser-page" | "pdf" | "not-allowed" | "blocked" };

/** A message and the values that go into it. */
export interface Sentence {
  key: MessageKey;
  values: string[];
}

/**
 * One sentence for a page without statements.
 *
 * @param locale The UI language, for names of languages and numbers.
 * @param maxLength The longest text that is read, in UTF-16 code units.
 */
export function sayOutcome(outcome: NoStatements, locale: string, maxLength: number): Sentence {
  const number = (n: number) => new Intl.NumberFormat(locale).format(n);
  switch (outcome.state) {
    case "no-language-pack":
      return sentence("state_noLanguagePack", nameOfLanguage(outcome.lang, locale));
    case "too-long":
      return sentence("state_tooLong", number(outcome.length), number(maxLength));
    case "not-html":
      return outcome.contentType === "application/pdf"
        ? sentence("state_pdf")
        : sentence("state_notHtml", outcome.contentType);
    case "failed":
      return sentence("state_failed", outcome.why);
    case "off":
      return sentence("state_off");
    case "reading":
      return sentence("state_reading");
    case "no-article":
      return sentence("state_noArticle");
    case "empty":
      return sentence("state_empty");
    case "unreadable":
      return sentence(UNREADABLE[outcome.why]);
    default:
      return outcome satisfies never;
  }
}

const UNREADABLE = {
  "browser-page": "state_browserPage",
  pdf: "state_pdf",
  "not-allowed": "state_notAllowed",
  blocked: "state_blocked",
} as const satisfies Record<string, MessageKey>;

function sentence(key: MessageKey, ...values: string[]): Sentence {
  return { key, values };
}

function nameOfLanguage(lang: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(lang) ?? lang;
  } catch {
    // A page may declare anything as its language; an ill-formed tag is shown as it stands.
    return lang;
  }
}
