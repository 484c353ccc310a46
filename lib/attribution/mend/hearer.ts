import type { AnnotatedText } from "../annotate-text.ts";
import { isAny } from "../annotate-text.ts";
import type { Candidate } from "../candidate.ts";
import { Is } from "../word-class.ts";

/**
 * "*Residents* were told that …" and "*It* was reported that …": who heard it, and a subject that
 * stands for the clause behind it, are neither source nor content.
 */
export function leaveHearerOut(text: AnnotatedText, candidate: Candidate): Candidate {
  const { verb } = candidate;
  if (verb?.mood !== "passive") return candidate;
  const isBefore = ({ end }: { end: number }) => end <= verb.first;
  const behind = candidate.content.filter((range) => !isBefore(range));
  if (behind.length === 0 || behind[0]?.first === undefined) return candidate;
  const subject = candidate.content.find(isBefore);
  const isEmptySubject =
    subject !== undefined && subject.end - subject.first === 1 && isExpletive(text, subject.first);
  if (!verb.entry.hasAddressee && !isEmptySubject) return candidate;
  const source = verb.entry.hasAddressee
    ? candidate.source.filter((range) => !isBefore(range))
    : candidate.source;
  return { ...candidate, source, content: behind };
}

function isExpletive(text: AnnotatedText, at: number): boolean {
  return (
    isAny(text, at, Is.subjectPronoun) &&
    text.pack.pronouns.get(text.words[at]?.lower ?? "") === "it"
  );
}
