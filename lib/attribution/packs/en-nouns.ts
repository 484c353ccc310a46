import type { NounEntry } from "../language-pack.ts";

/**
 * Nouns that carry content: per cent of their uses that were attributions in PolNeAR train (of any
 * kind/reporting) before "that" and with another link, then the words that may link them.
 */
const TABLE = `
claim 50/50 16/14 that of
allegation 29/1 19/1 that of
accusation 22/7 15/1 that of
assertion 47/30 43/31 that of
statement 66/54 56/39 that
argument 18/1 15/2 that
contention 50/6 36/4 that
suggestion 66/8 66/4 that of
complaint 69/1 51/2 that about
belief 52/1 42/1 that in
view 10/4 11/3 that
opinion 40/17 27/8 that
idea 26/0 22/1 that
notion 25/7 21/4 that
theory 22/9 18/5 that
call 48/8 39/4 for to
demand 41/4 9/1 that for
promise 69/70 38/37 that to of
pledge 63/16 44/16 that to
vow 86/31 77/3 that to
threat 1/1 0/0 that to of
warning 68/59 12/8 that of about
prediction 21/9 11/3 that of
hope 67/67 37/36 that for of
fear 65/66 21/20 that of about
concern 53/0 40/0 that about over
worry 62/62 40/38 that about
doubt 74/1 27/0 that about
evidence 25/5 2/0 that of
report 40/40 16/14 that of
rumor 48/3 26/2 that of
rumour 40/17 27/8 that of
speculation 69/4 26/2 that about
criticism 45/1 23/0 that of
denial 21/9 9/3 that of
insistence 33/2 28/2 that on
acknowledgment 71/9 49/5 that of
announcement 25/3 16/1 that of
conclusion 50/45 36/23 that
assumption 51/3 39/3 that
recommendation 40/17 27/8 that
request 12/1 19/0 that for
proposal 21/1 29/0 that to for
question 39/11 27/8 about whether
support 25/2 18/1 for of
opposition 37/5 23/4 to
endorsement 18/2 11/0 of
`;

function readRate(cell = "0/0"): { all: number; reporting: number } {
  const [all, reporting] = cell.split("/").map((percent) => Number(percent) / 100);
  return { all: all ?? 0, reporting: reporting ?? 0 };
}

/**
 * Nouns for something said. Before "that" they report as a verb does, though the corpus counts
 * most of them as another kind.
 */
const SPEECH = new Set(
  `claim allegation accusation assertion statement argument contention suggestion complaint promise
   pledge vow warning prediction report denial announcement`.split(/\s+/),
);

function plural(noun: string): string {
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function readTable(table: string): Map<string, NounEntry> {
  const nouns = new Map<string, NounEntry>();
  for (const line of table.trim().split("\n")) {
    const [lemma = "", that, other, ...links] = line.split(/\s+/);
    const rate = readRate(that);
    const spoken = SPEECH.has(lemma) ? { all: rate.all, reporting: rate.all } : rate;
    const entry = { lemma, links: new Set(links), that: spoken, other: readRate(other) };
    nouns.set(lemma, entry);
    nouns.set(plural(lemma), entry);
  }
  return nouns;
}

/** Noun cues by spelling, singular and plural. */
export const ENGLISH_NOUNS: ReadonlyMap<string, NounEntry> = readTable(TABLE);
