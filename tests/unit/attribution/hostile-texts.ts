import fc from "fast-check";

const WORDS = [
  "He",
  "said",
  "that",
  "Ann Lee",
  "the ministry",
  "reports",
  "denied",
  "a ban on",
  "x",
];
const MARKS = ["“", "”", '"', "'", "‘", "’", "«", "»", "„", "‹", "''", "``", "“‘", "’”"];

/** Bidi controls, joiners, a soft hyphen, a byte order mark, halves of a pair, emoji of many parts. */
const ODD = [
  ..."\u202a\u202e\u2066\u2069\u200e\u200f\u200b\u200c\u200d\u00ad\ufeff\u2028\0",
  "\ud83d", "\ude00", "😀", "👩‍🚒", "🇳🇴", "é", "e\u0301", "שלום", "قال",
]; // biome-ignore format: a word list reads best in rows

/** Kinds of pages that are no running text, as lines that come in any order and number. */
const PAGES = {
  list: ["- Ann said that", "* “so”", "1. said Bo", "a) reports", "• according to Ann", "–"],
  table: ["Ann\tsaid\t“so”", "| Bo | denied | 7 |", "|---|---|", "\t\t", "12,5;said;"],
  transcript: [
    "ANN:",
    "BO: He said so.",
    "Q: Why?",
    "A: She asked.",
    "MR. LEE (Ostby): (LAUGHTER)",
  ],
  code: ['print("said");', "if (a.said) { return 'x'; }", "// says Bo:", "<p>“said</p>", "&quot;"],
  poem: ["O said the sea,", "“come,", "and the wind said: no", "   — Ann Lee", "…"],
  capitals: ["ANN LEE SAID THAT IT RAINED.", "“NO,” SAID BO", "ACCORDING TO THE MINISTRY, YES"],
  scan: [
    "Ann sa id th at",
    "tbe rnayor saicl,",
    "exam-\nple said",
    "„so' \"he sald,,",
    "l1l |said| 0",
  ],
};

const oddText = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(...WORDS, ...ODD, ",", ".", ":", "?", "—", "\n\n"),
        fc.string({ unit: "binary", maxLength: 4 }),
      ),
      fc.constantFrom("", " "),
    ),
    { maxLength: 60 },
  )
  .map((pairs) => pairs.flat().join(""));

const mixedQuotes = fc
  .array(fc.constantFrom(...WORDS, ...MARKS, ...MARKS, ",", ".", "\n"), { maxLength: 60 })
  .map((words) => words.join(" "));

const oddPage = fc
  .constantFrom(...Object.values(PAGES))
  .chain((lines) => fc.array(fc.constantFrom(...lines), { maxLength: 25 }))
  .map((lines) => lines.join("\n"));

/** Texts of the kinds a page may hold that are no article. */
export const HOSTILE_TEXTS = [
  ["odd characters", oddText],
  ["unbalanced and mixed quotation marks", mixedQuotes],
  ["lists, tables, transcripts, code, poems, capitals and bad scans", oddPage],
] as const;
