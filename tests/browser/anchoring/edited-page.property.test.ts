import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAlive } from "../../../lib/anchoring/anchor.ts";
import { createMarkGuard } from "../../../lib/anchoring/mark-guard.ts";
import type { TextMap } from "../../../lib/article/text-map.ts";
import type { CheckedStatement } from "../../../lib/matching/checked-statement.ts";
import { describeAll, type Placed, placeMarks } from "../../../lib/reading/place-marks.ts";
import { openPage, readMap } from "../article/open-page.ts";

const SUBJECTS = ["mayor", "engineer", "treasurer", "surveyor", "chair", "clerk", "diver"];
const THINGS = ["bridge", "weir", "mill", "harbour", "library", "chapel", "ferry", "lock"];
const ENDS = ["before winter", "in spring", "by Friday", "after the feast", "at low tide"];
const EDITED_SHARE = 0.05;
const LEAST_KEPT = 0.95;

/** Sentences that are mostly alike, as hard to tell apart as an agency's. */
const sentence = fc
  .tuple(
    fc.constantFrom(...SUBJECTS),
    fc.constantFrom(...THINGS),
    fc.constantFrom(...ENDS),
    fc.nat(99),
  )
  .map(
    ([who, what, when, n]) => `The ${who} said that the ${what} would cost ${n} million ${when}.`,
  );

const paragraphs = fc.array(fc.array(sentence, { minLength: 2, maxLength: 5 }), {
  minLength: 12,
  maxLength: 30,
});

/** What the page does to a word's text node. */
const deed = fc.constantFrom("reword", "delete", "split", "embolden", "rebuild");

describe("marks on a page of which a twentieth of the words is edited", () => {
  it("stand on nothing but the words they were put on, and on 95 in 100 untouched statements", async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, fc.infiniteStream(fc.nat()), deed, async (texts, dice, kind) => {
        const page = await openPage(toPage(texts));
        const before = await readMap(page);
        const placed = statementsIn(before, texts.flat());
        const marks = placeMarks(before, placed);
        const guard = createMarkGuard(marks);
        const wordsOf = new Map(
          placed.map(({ checked }) => [checked.statement.id, checked.wording.content]),
        );

        editWords(page, dice, kind);

        for (const { statementId, ranges } of guard.keepTrue(marks)) {
          for (const range of ranges.filter(isAlive)) {
            expect(String(range)).toBe(wordsOf.get(statementId));
          }
        }
        const after = await readMap(page);
        const again = placeMarks(after, placed);
        for (const { statementId, ranges } of again) {
          expect(ranges.map(String).join("")).toBe(wordsOf.get(statementId));
        }
        const marked = new Set(again.map(({ statementId }) => statementId));
        const untouched = [...wordsOf].filter(([, words]) => after.text.includes(words));
        const found = untouched.filter(([id]) => marked.has(id));
        expect(found.length).toBeGreaterThanOrEqual(untouched.length * LEAST_KEPT);
      }),
      { numRuns: 40 },
    );
  });
});

function toPage(texts: readonly string[][]): string {
  const body = texts.map((sentences) => `<p>${sentences.join(" ")}</p>`).join("");
  return `<!doctype html><title>Costs</title><article><h1>What it costs</h1>${body}</article>`;
}

/** Each sentence once, at its own place. */
function statementsIn(map: TextMap, sentences: readonly string[]): Placed[] {
  let from = 0;
  const checked = sentences.map((content, id): CheckedStatement => {
    const start = map.text.indexOf(content, from);
    const span = { start, end: start + content.length };
    from = span.end;
    const statement = { id, voice: "own" as const, content: [span] };
    return {
      statement,
      wording: { source: "", resolvedSource: null, cue: "", content },
      match: null,
    };
  });
  return describeAll(map.text, checked);
}

function editWords(page: Document, dice: Iterator<number>, kind: string): void {
  const throwDice = (sides: number) => (dice.next().value ?? 0) % sides;
  const words = page.body.textContent.split(/\s+/).length;
  for (let edit = 0; edit < words * EDITED_SHARE; edit += 1) {
    const all = [...page.querySelectorAll("p")];
    const paragraph = all[throwDice(all.length)];
    const nodes = [...(paragraph?.childNodes ?? [])].filter((node) => node.nodeType === 3);
    const node = nodes[throwDice(Math.max(1, nodes.length))] as Text | undefined; // filtered above
    const found = node && [...node.data.matchAll(/\w+/g)];
    const word = found?.[throwDice(Math.max(1, found.length))];
    if (paragraph && node && word) doTo(node, word, kind);
  }
}

function doTo(
  node: Text,
  { 0: word, index }: RegExpExecArray | RegExpMatchArray,
  kind: string,
): void {
  const at = index ?? 0;
  const page = node.ownerDocument;
  if (kind === "reword") node.replaceData(at, word.length, "otherwise");
  else if (kind === "delete") node.deleteData(at, word.length);
  else if (kind === "split") node.splitText(at);
  else if (kind === "embolden") {
    const rest = node.splitText(at);
    rest.splitText(word.length);
    const bold = page.createElement("b");
    rest.replaceWith(bold);
    bold.append(rest);
  } else {
    const paragraph = node.parentElement;
    const fresh = paragraph?.cloneNode(true);
    if (paragraph && fresh) paragraph.replaceWith(fresh);
  }
}
