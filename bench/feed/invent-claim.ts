import { Claim } from "../../lib/claim/claim.ts";
import { type Dice, rollDice } from "../../tests/seeded-random.ts";

const SYLLABLES =
  "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru".split(" ");
/** About as many words as the claims of fact-checkers use. */
const WORDS = 12_000;
const SPEAKERS = 3_000;
const OUTLETS = 200;
const DAY = 86_400_000;

/**
 * A claim nobody made, the same at every run: one utterance and one counter-statement, each with
 * date and address. Lengths and the spread of words are chosen so that 400 of them pack to 56 kB, as
 * 400 of 19,241 real fact-checks do.
 *
 * @param revision How often it was edited; the counter-statement's wording follows it.
 */
export function inventClaim(index: number, revision: number): Claim {
  const dice = rollDice(index * 31 + 7);
  const proposition = writeSentence(dice, 9 + dice(8));
  const speaker = writeName(dice(SPEAKERS));
  const date = writeDate(dice);
  const later = rollDice(index * 17 + revision * 7_919 + 3);
  const summary = writeSentence(later, 6 + later(6));
  return Claim.parse({
    id: `${writeWord(dice(WORDS))}-${index.toString(36)}`,
    rev: revision + 1,
    proposition: { lang: "en", text: proposition },
    speaker: { name: speaker },
    utterances: [{ mode: "indirect", lang: "en", date, url: writeAddress(dice, proposition) }],
    counterStatements: [
      {
        id: "k1",
        stance: "disputes",
        speaker: { name: writeName(later(SPEAKERS)) },
        summary: { lang: "en", text: summary },
        date: writeDate(later),
        url: writeAddress(later, summary),
      },
    ],
    provenance: { addedBy: writeName(dice(20)), addedAt: date.value },
  });
}

/** Some words are said far more often than others. */
function writeSentence(dice: Dice, length: number): string {
  const draw = () => Math.floor(WORDS * (dice(WORDS) / WORDS) ** 6);
  const words = Array.from({ length }, () => writeWord(draw()));
  const text = `${words.join(" ")}.`;
  return text[0]?.toUpperCase() + text.slice(1);
}

function writeWord(number: number): string {
  let [rest, word] = [number + SYLLABLES.length, ""];
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? "";
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

function writeName(number: number): string {
  const capital = (word: string) => word[0]?.toUpperCase() + word.slice(1);
  return `${capital(writeWord(number % 400))} ${capital(writeWord(number + 400))}`;
}

function writeDate(dice: Dice): { value: string; precision: "day" } {
  const time = Date.UTC(2015, 0, 1) + dice(4_000) * DAY;
  return { value: new Date(time).toISOString().slice(0, 10), precision: "day" };
}

function writeAddress(dice: Dice, text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .slice(0, 40);
  return `https://${writeWord(dice(OUTLETS))}.example/${2015 + dice(11)}/${dice(12) + 1}/${slug}`;
}
