/**
 * Invented news, the same at every run: reports told straight, quotations of all makes, indirect
 * speech, evidentials and labels, in about the shares that news agencies mix them in.
 */
export function writeNews(length: number): string {
  const dice = rollDice(20_241_124);
  let text = "";
  while (text.length < length) text += `${writeParagraph(dice)}\n\n`;
  return text.slice(0, length);
}

/** Draws from a list, or answers with a share of the time. */
type Dice = {
  pick: (from: readonly string[]) => string;
  isLucky: (share: number) => boolean;
  upTo: (count: number) => number;
};

/** Mulberry32: small, good enough, and the same in every engine. */
function rollDice(seed: number): Dice {
  let state = seed;
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0;
    let hash = Math.imul(state ^ (state >>> 15), state | 1);
    hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61);
    return ((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (count: number) => Math.floor(roll() * count);
  return {
    upTo,
    isLucky: (share) => roll() < share,
    pick: (from) => from[upTo(from.length)] ?? "",
  };
}

function writeParagraph(dice: Dice): string {
  const sentences = Array.from({ length: 1 + dice.upTo(3) }, () => writeSentence(dice));
  const paragraph = sentences.join(" ");
  return dice.isLucky(0.2) ? straighten(paragraph) : paragraph;
}

function straighten(text: string): string {
  return text.replaceAll(/[“”]/g, '"').replaceAll("’", "'");
}

function writeSentence(dice: Dice): string {
  const template = dice.pick(dice.isLucky(0.45) ? TOLD : SAID);
  const sentence = template.replaceAll(/\{(\w+)\}/g, (_slot, name: string) => fill(name, dice));
  return sentence.replace(/^(“?)(\p{Ll})/u, (_all, mark: string, letter: string) => {
    return mark + letter.toUpperCase();
  });
}

function fill(slot: string, dice: Dice): string {
  const { pick, isLucky, upTo } = dice;
  if (slot === "clause") return writeClause(dice);
  if (slot === "Clause") return capitalise(writeClause(dice));
  if (slot === "name") return isLucky(0.5) ? `${pick(FIRST)} ${pick(LAST)}` : pick(LAST);
  if (slot === "LABEL") return pick(LAST).toUpperCase();
  if (slot === "year") return `${1990 + upTo(35)}`;
  if (slot === "number") return `${2 + upTo(97)}`;
  return pick(WORDS[slot] ?? [slot]);
}

function writeClause(dice: Dice): string {
  const { pick, isLucky } = dice;
  const subject = isLucky(0.3) ? pick(SUBJECTS) : `the ${pick(ADJECTIVES)} ${pick(NOUNS)}`;
  const object = isLucky(0.5) ? `the ${pick(NOUNS)}` : `a ${pick(ADJECTIVES)} ${pick(NOUNS)}`;
  const predicate = isLucky(0.4) ? pick(PREDICATES) : `${pick(VERBS)} ${object}`;
  const clause = `${subject} ${predicate}`;
  return isLucky(0.6) ? `${clause} ${pick(COMPLEMENTS)}` : clause;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const TOLD = [
  "{clause}.",
  "{clause}, and {clause}.",
  "The {thing} was first proposed in {year}, when {clause}.",
  "On {day}, {number} people gathered in {town} before {clause}.",
  "More than {number},000 households in {town} pay for the {thing}, which many call {verbless}.",
  "{clause}; {clause}.",
  "{name}, the {role}, arrived in {town} late on {day}.",
  "Since {day} the {thing} has been closed, the second time in {number} weeks.",
  "Mr. {name} and Dr. {name} sat next to each other in the U.S. delegation on {day}.",
];

const SAID = [
  "“{Clause},” {name} {said}.",
  "“{Clause},” {said} {name}, the {role}. “{Clause}.”",
  "“{Clause},” {said} the {role} on {day}, “and {clause}.”",
  "{name}, {role} of {town}, {said} on {day} that {clause}.",
  "{name} {said} {clause}.",
  "{body} {said} in a statement that {clause} and that {clause}.",
  "{clause}, {body} {said}.",
  "{clause}, according to {body}.",
  "According to {name}, the {role}, {clause}.",
  "{name} called the {thing} “{verbless}” and {said} {clause}.",
  "The {role} {said}: “{Clause}. {Clause}.”",
  "{body} denied that {clause}.",
  "“{Clause},” he {said}. “But {clause}.”",
  "She {said} that “{clause}”.",
  "{LABEL}: {clause}. {clause}.",
  "It is believed that {clause}.",
  "{name} reportedly told {body} that {clause}.",
  "Asked whether {clause}, {name} {said} {clause}.",
  "{body} announced a review of the {thing}, citing {body}.",
  "{name}’s claim that {clause} was rejected by {body}.",
];

const FIRST = list(
  "Anna Tomas Leyla Piotr Grace Idris Marta Hugh Nadia Owen Carmen Jonas Ruth Sanjay",
);
const LAST = list(
  `Korhonen Okafor Lindqvist Marsh Petrov Alvarez Haddad Whitby Castellan Duarte Eriksen Fontaine
   Grigoryan Huseynov Ivanova Jankowski Kaplan Larkin Mbeki Novak Ortega Pryce Quinn Rahman Sato`,
);

const ADJECTIVES = list(
  `northern narrow costly recent public regional broken temporary voluntary crowded disused peaceful
   quarterly wooden coastal joint secret second municipal frozen popular remote steep technical
   medical legal shallow modern hostile formal central grey fragile lengthy minor solar`,
);
const NOUNS = list(
  `bridge canal tariff hospital factory committee district river court treaty ferry harbour reservoir
   railway budget orchestra prison vaccine tunnel election glacier mine subsidy pension refinery
   border school festival drought wage fishery archive satellite warehouse clinic newspaper lawsuit
   forest merger ceasefire dam embassy broadcaster verdict stadium pipeline curfew loan village
   airport parliament library laboratory strike inquiry colony census farm bakery market monastery`,
);
const VERBS = list(
  `damaged replaced needs overlooks financed will|reopen could|delay has|doubled threatens divided
   may|outlive rebuilt never|served would|protect cannot|afford had|swallowed resembles borders
   weakens did|not|survive was|built|for is|drawing|on had|hidden must|obey will|tax cuts|through
   turned|into depends|on has|ruined keeps|apart ran|past might|rescue was|blocking`,
).map((verb) => verb.replaceAll("|", " "));

const SUBJECTS = [
  "the bridge over the northern canal",
  "the council",
  "a second report on the harbour",
  "nobody in the valley",
  "the new tariff",
  "our hospital",
  "the company’s oldest plant",
  "the committee that drew up the plan",
  "we",
  "they",
  "every school in the district",
  "the river",
  "a court in the capital",
];

const PREDICATES = [
  "will be closed for repairs",
  "had lost a third of its income",
  "has not been told of the costs",
  "would reopen in the spring",
  "cannot go on as it did before",
  "is likely to cost twice as much",
  "was never asked about the delay",
  "needs a different kind of help",
  "did what the law requires",
  "may have known of the leak",
  "brought in new rules for visitors",
];

const COMPLEMENTS = [
  "before the end of the year",
  "because the money ran out in March",
  "despite a promise made in writing",
  "while talks with the unions go on",
  "unless a majority of members agrees",
  "in three of the five towns along the coast",
  "after the heaviest rain in forty years",
  "as winter sets in",
];

const WORDS: Readonly<Record<string, readonly string[]>> = {
  said: [
    ...["said", "said", "said", "said", "told reporters", "added", "argued", "explained"],
    ...["warned", "insisted", "claimed", "wrote", "replied", "noted", "admitted", "promised"],
  ],
  role: ["mayor", "finance minister", "chief engineer", "spokeswoman", "union leader", "historian"],
  body: [
    ...["the Ministry of Transport", "the National Weather Service", "two officials", "the police"],
    ...["Harbour Watch, a charity", "residents", "lawyers for the company", "The Demo Courier"],
  ],
  town: ["Eastmere", "Port Halden", "Varna Hill", "Old Kessel", "Brightwater"],
  day: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  thing: [
    "ferry line",
    "water charge",
    "museum",
    "night train",
    "housing plan",
    "ban on diesel cars",
  ],
  verbless: [
    "a mistake from the start",
    "overdue by years",
    "the talk of the town",
    "far too dear",
  ],
};

function list(words: string): string[] {
  return words.split(/\s+/);
}
