import type { ClaimDraft } from "../claim/claim-draft.ts";
import { hostOf } from "../claim/web-url.ts";
import type { CheckedStatement } from "../matching/checked-statement.ts";
import { sourceOf } from "./filter-statements.ts";

/** The claim schema's bounds for a proposition and a quote. */
const MAX_PROPOSITION = 2_000;
const MAX_QUOTE = 5_000;

interface Page {
  url: string;
  /** BCP 47. */
  lang: string;
}

/** A claim's first words, taken from a statement of a page. */
export function draftFromStatement(checked: CheckedStatement, page: Page): ClaimDraft {
  const { statement, wording } = checked;
  const isDirect = statement.voice === "attributed" && statement.attribution.kind === "direct";
  const draft = draftFromWords(unquote(wording.content), page);
  return {
    ...draft,
    speaker: sourceOf(checked) ?? "",
    quote: isDirect ? draft.quote : "",
  };
}

/** The same for words that a reader has marked on it; their source is that of a statement there. */
export function draftFromSelection(
  text: string,
  page: Page,
  statements: readonly CheckedStatement[],
): ClaimDraft {
  return { ...draftFromWords(text, page), speaker: findSpeaker(text, statements) };
}

/** The source of the statement that marked words lie in or around; empty where there is none. */
export function findSpeaker(text: string, statements: readonly CheckedStatement[]): string {
  const words = squeeze(text);
  const around = statements.find(({ wording }) => {
    const content = squeeze(wording.content);
    return content.includes(words) || words.includes(content);
  });
  return (around && sourceOf(around)) ?? "";
}

function draftFromWords(text: string, { url, lang }: Page): ClaimDraft {
  const words = text.trim();
  return {
    proposition: words.slice(0, MAX_PROPOSITION),
    lang,
    speaker: "",
    role: "",
    quote: words.slice(0, MAX_QUOTE),
    date: "",
    url,
    publisher: hostOf(url),
    counters: [],
  };
}

const MARKS = '"“”„‟«»‹›‘’‚';
const OPENED = new RegExp(`^\\s*[${MARKS}]`, "u");
const AROUND = new RegExp(`^[\\s${MARKS}]+|[\\s,;${MARKS}]+$`, "gu");

/** A quotation's words without the marks around them and the comma before its cue. */
function unquote(content: string): string {
  return OPENED.test(content) ? content.replace(AROUND, "") : content;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
