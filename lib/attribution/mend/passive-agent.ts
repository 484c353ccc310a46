import type { TokenRange } from "../../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted } from "../annotate-text.ts";
import type { Candidate } from "../candidate.ts";
import { isFiniteVerb } from "../noun-phrase.ts";
import { Is } from "../word-class.ts";

/** The longest agent, in tokens. */
const MAX_AGENT = 10;

/** "The bridge was described as “a ruin” *by the inspectors*": the agent is the source. */
export function splitAgent(text: AnnotatedText, candidate: Candidate): Candidate {
  const last = candidate.content.at(-1);
  const { verb } = candidate;
  if (!last || verb?.mood !== "passive" || candidate.source.length > 0) return candidate;
  if (last.first <= verb.head) return candidate;
  const agent = agentAtEnd(text, last);
  if (!agent) return candidate;
  const content = [...candidate.content.slice(0, -1), { first: last.first, end: agent.first - 1 }];
  return {
    ...candidate,
    source: [agent],
    content: content.filter(({ first, end }) => end > first),
  };
}

function agentAtEnd(text: AnnotatedText, { first, end }: TokenRange): TokenRange | undefined {
  for (let at = end - 1; at >= first && end - at <= MAX_AGENT + 1; at--) {
    if (isQuoted(text, at) || isAny(text, at, Is.mark) || isFiniteVerb(text, at)) return undefined;
    if (isAny(text, at, Is.agent)) return at + 1 < end ? { first: at + 1, end } : undefined;
  }
  return undefined;
}
