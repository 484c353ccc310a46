import { annotateText, sentenceSpans } from "../attribution/annotate-text.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { findAttributions } from "../attribution/detect-attributions.ts";
import { detectLanguage, type LanguageProfiles } from "../attribution/detect-language.ts";
import type { CheckedStatement } from "../matching/checked-statement.ts";
import type { Match } from "../matching/match.ts";
import type { MatchQuery } from "../matching/match-statement.ts";
import { matchedText } from "../matching/matched-text.ts";
import type { ListsState, PageCheck, PageText } from "../messaging/protocol.ts";
import { collectStatements } from "../statement/collect-statements.ts";
import type { Statement } from "../statement/statement.ts";
import { textOf } from "../text/span.ts";
import type { ReadLanguage } from "./load-language.ts";

const MAX_STATEMENTS = 2_000;
const MAX_WORDING = 20_000;

/** What the lists say to a page's statements, and whether they could be asked at all. */
export interface ListsAnswer {
  /** One for each query, in order. */
  matches: (Match | null)[];
  lists: ListsState;
}

export interface CheckSources {
  /** The languages' commonest words. */
  profiles: () => Promise<LanguageProfiles>;
  /** What is known of a language, or undefined. */
  language: (lang: string) => Promise<ReadLanguage | undefined>;
  match: (queries: readonly MatchQuery[]) => Promise<ListsAnswer>;
  /** Milliseconds on a clock that only runs forward. */
  now: () => number;
}

/**
 * Find a page's statements and look them up: every attributed statement, and those sentences in the
 * article's own voice that are on record as somebody's claim.
 */
export async function checkPage(page: PageText, sources: CheckSources): Promise<PageCheck> {
  const { match, now } = sources;
  const lang = detectLanguage(page.text, page.lang, await sources.profiles());
  const language = await sources.language(lang);
  if (!language) return { state: "no-language-pack", lang };
  const begin = now();
  const text = annotateText(page.text, language.pack, page.blocks);
  const attributions = findAttributions(text, { model: language.model });
  const statements = collectStatements(page.text, attributions, sentenceSpans(text));
  const detected = now();
  const worded = statements.map((statement) => ({
    statement,
    wording: word(page.text, statement),
  }));
  const { matches, lists } = await match(worded.map((each) => toQuery(each, lang)));
  const checked = worded.map((each, index) => ({ ...each, match: matches[index] ?? null }));
  return {
    state: "checked",
    lang,
    statements: checked.filter(isShown).slice(0, MAX_STATEMENTS),
    lists,
    timings: { detectMs: detected - begin, matchMs: now() - detected },
  };
}

type Worded = Omit<CheckedStatement, "match">;

/** An own-voice sentence that nobody has on record is just the article. */
function isShown({ statement, match }: CheckedStatement): boolean {
  return statement.voice === "attributed" || match !== null;
}

function word(text: string, statement: Statement): Worded["wording"] {
  const words = (spans: Attribution["source"]) => textOf(text, spans).slice(0, MAX_WORDING);
  const content = words(statement.content);
  if (statement.voice === "own") return { source: "", resolvedSource: null, cue: "", content };
  const { source, cue, resolved } = statement.attribution;
  return {
    source: words(source),
    resolvedSource: resolved?.text ?? null,
    cue: words(cue),
    content,
  };
}

function toQuery({ statement, wording }: Worded, lang: string): MatchQuery {
  const source = wording.resolvedSource ?? wording.source;
  const text = matchedText({ statement, wording });
  return { text, lang, voice: statement.voice, source: source || null };
}
