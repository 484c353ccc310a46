import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny } from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import type { CueContext } from "./cue-context.ts";
import { contentEnd, contentStart } from "./find-content.ts";
import { subjectBefore } from "./find-source.ts";
import type { Frame } from "./language-pack.ts";
import { phraseFrom } from "./noun-phrase.ts";
import { Is } from "./word-class.ts";

/**
 * "It was reported that …", "He is said to have left", "She was accused by them of lying".
 *
 * The grammatical subject is content unless a clause of its own follows; the source is the agent,
 * if any.
 */
export function readPassive(context: CueContext): Candidate | undefined {
  const { text, cue, cues } = context;
  const limit = text.sentences[cue.sentence]?.end ?? 0;
  const agent = agentBehind(text, cue.head + 1, limit);
  const start = contentStart(text, cue);
  const subject = subjectBefore(text, cue);
  const isClause = start && ["that", "question", "quote"].includes(start.frame);
  const content: TokenRange[] = [];
  if (!isClause && subject) content.push(subject);
  if (start) content.push(...without(agent?.whole, start.at, contentEnd(text, start.at, cues)));
  if (content.length === 0) return undefined;
  const frame: Frame = start?.frame ?? "nominal";
  return {
    form: "passive",
    frame,
    source: agent ? [agent.source] : [],
    cue: [{ first: cue.first, end: cue.head + 1 }],
    content: content.filter(({ first, end }) => end > first),
    verb: cue,
    rates: { all: cue.entry.all[frame], reporting: cue.entry.reporting[frame] },
  };
}

type Agent = { whole: TokenRange; source: TokenRange };

/** "by the mayor", right behind the verb. */
function agentBehind(text: AnnotatedText, at: number, limit: number): Agent | undefined {
  let by = at;
  while (by < limit && by - at < 2 && isAny(text, by, Is.adverb)) by++;
  if (!isAny(text, by, Is.agent) || by + 1 >= limit) return undefined;
  if (isAny(text, by + 1, Is.gerund)) return undefined;
  const source = phraseFrom(text, by + 1, limit);
  return { whole: { first: by, end: source.end }, source };
}

function without(hole: TokenRange | undefined, first: number, end: number): TokenRange[] {
  if (!hole || hole.first > end || hole.end < first) return first < end ? [{ first, end }] : [];
  return [
    { first, end: hole.first },
    { first: Math.max(first, hole.end), end },
  ].filter((range) => range.end > range.first);
}
