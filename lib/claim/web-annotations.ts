import type { Claim, CounterStatement, Utterance } from "./claim.ts";

/**
 * Claims as a W3C Web Annotation collection: one annotation for each place where a claim was made,
 * on the exact words if they are recorded, with the claim and its counter-statements as bodies.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function toWebAnnotations(claims: readonly Claim[]): object {
  const items = claims.flatMap((claim) =>
    claim.utterances.map((utterance, index) => toAnnotation(claim, utterance, index)),
  );
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "AnnotationCollection",
    total: items.length,
    first: { type: "AnnotationPage", startIndex: 0, items },
  };
}

function toAnnotation(claim: Claim, { url, exact }: Utterance, index: number): object {
  const { proposition, counterStatements } = claim;
  const selector = exact === null ? {} : { selector: { type: "TextQuoteSelector", exact } };
  return {
    id: `urn:claim:${claim.id}:${index + 1}`,
    type: "Annotation",
    motivation: "assessing",
    target: exact === null ? url : { source: url, ...selector },
    body: [
      textBody(proposition.text, { language: proposition.lang, purpose: "describing" }),
      ...counterStatements.map(toBody),
    ],
  };
}

function toBody(counter: CounterStatement): object {
  const { quote, summary, review, speaker, stance, url } = counter;
  const text = quote?.exact ?? summary?.text ?? review?.explanation ?? review?.ratingName ?? url;
  const language = quote?.lang ?? summary?.lang;
  return {
    type: "SpecificResource",
    purpose: stance === "reviews" ? "assessing" : "replying",
    source: { id: url, type: "Text", value: text, ...(language ? { language } : {}) },
    creator: { type: "Agent", name: speaker.name },
  };
}

function textBody(value: string, more: object): object {
  return { type: "TextualBody", value, format: "text/plain", ...more };
}
