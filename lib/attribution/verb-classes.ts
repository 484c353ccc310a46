import { FRAMES, type Frame, type Rates } from "./language-pack.ts";

/**
 * What a cue verb does, for languages in which no corpus tells how often each verb is a cue.
 *
 * - `speech`: to say or write: say, tell, report, announce, admit, deny.
 * - `telling`: speech whose object is a thing: Russian "написать книгу", "объявить перерыв".
 * - `manner`: a cue beside quotations only: joke, begin, sigh, go on.
 * - `opinion`: to think or feel: believe, hope, fear.
 * - `discovery`: what papers and finds do: show, prove, reveal.
 * - `demand`: to ask for, promise or plan: demand, urge, promise, propose.
 * - `judgement`: to speak for or against something named: criticise, praise, accuse, reject, call.
 * - `gesture`: as `judgement`, but often done without words, so that an object needs quotation
 *   marks: greet, welcome, approve, reject.
 * - `none`: looks like a cue and is none: German "absagen", to cancel.
 */
export type VerbClass =
  | "speech"
  | "telling"
  | "manner"
  | "opinion"
  | "discovery"
  | "demand"
  | "judgement"
  | "gesture"
  | "none";

/**
 * Per cent of a class's uses in each frame (in the order of `FRAMES`) that are attributions of any
 * kind/reporting: the measured rates of the English verbs of the class, rounded.
 */
const TABLE: Record<VerbClass, string> = {
  speech: "90/90 90/90 85/85 75/75 70/70 30/30 45/40 80/80 97/97",
  telling: "90/90 90/90 85/85 75/75 60/60 20/15 10/5 80/80 97/97",
  manner: "50/50 75/75 10/10 10/10 5/5 5/5 5/5 30/30 93/93",
  opinion: "75/65 60/60 60/50 40/35 45/30 15/10 20/10 50/45 85/85",
  discovery: "75/60 50/40 35/20 40/20 15/5 5/5 20/5 50/40 70/65",
  demand: "85/80 80/80 50/45 60/55 70/60 30/25 45/35 40/40 92/92",
  judgement: "75/70 75/75 45/40 55/50 60/50 35/30 45/40 45/40 90/90",
  gesture: "75/70 75/75 45/40 55/50 60/50 15/10 20/15 45/40 90/90",
  none: "0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0",
};

/** The rates of each class. */
export const CLASS_RATES: Readonly<Record<VerbClass, { all: Rates; reporting: Rates }>> = {
  speech: readRates(TABLE.speech),
  telling: readRates(TABLE.telling),
  manner: readRates(TABLE.manner),
  opinion: readRates(TABLE.opinion),
  discovery: readRates(TABLE.discovery),
  demand: readRates(TABLE.demand),
  judgement: readRates(TABLE.judgement),
  gesture: readRates(TABLE.gesture),
  none: readRates(TABLE.none),
};

function readRates(line: string): { all: Rates; reporting: Rates } {
  const cells = line
    .split(" ")
    .map((cell) => cell.split("/").map((percent) => Number(percent) / 100));
  const column = (index: 0 | 1) =>
    // FRAMES lists every frame once, so every key is there.
    Object.fromEntries(FRAMES.map((frame, i) => [frame, cells[i]?.[index] ?? 0])) as Record<
      Frame,
      number
    >;
  return { all: column(0), reporting: column(1) };
}
