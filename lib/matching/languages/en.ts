import { stemmer } from "@orama/stemmers/english";
import type { MatchingLanguage } from "./language.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Families of verbs and adjectives of growth and of shrinking; they oppose one another. */
const UP =
  "rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs climbed soar soars soared jump jumps jumped surge surged raise raises raised raising higher highest up gain gains gained double doubled doubles expand expanded expands upward";
const DOWN =
  "fall falls fell fallen falling decrease decreases decreased decreasing drop drops dropped decline declines declined shrink shrinks shrank shrunk shrinking cut cuts cutting reduce reduces reduced reducing lower lowest lowered down plunge plunged plummet plummeted halve halved loss losses downward";

const OPPOSITES: readonly (readonly [string, string])[] = [
  [UP, DOWN],
  ["high", "low"],
  ["more", "less fewer"],
  ["north northern", "south southern"],
  ["east eastern", "west western"],
  ["northeast northeastern", "northwest northwestern southeast southeastern"],
  ["win wins won winning victory", "lose loses lost losing defeat"],
  [
    "support supports supported supporting favor favors favored favour backed endorse endorsed",
    "oppose opposes opposed opposing opposition",
  ],
  ["legal legally lawful", "illegal illegally unlawful"],
  [
    "allow allows allowed allowing permit permits permitted legalize legalized",
    "ban bans banned banning prohibit prohibits prohibited forbid forbids forbidden outlaw outlawed prevent prevents prevented",
  ],
  ["open opens opened opening reopen reopened", "close closes closed closing shut closure"],
  ["import imports imported importing", "export exports exported exporting"],
  ["buy buys bought purchase purchased", "sell sells sold"],
  ["guilty convicted", "innocent acquitted"],
  ["true", "false untrue"],
  [
    "join joins joined enter enters entered",
    "leave leaves left quit withdraw withdrew withdrawn withdraws",
  ],
  [
    "accept accepts accepted approve approves approved adopted ratified",
    "reject rejects rejected refuse refuses refused veto vetoed",
  ],
  ["create creates created creating", "destroy destroys destroyed eliminate eliminated"],
  ["male men man", "female women woman"],
  ["majority", "minority"],
  ["best better strongest", "worst worse weakest"],
  ["strengthen strengthened stronger", "weaken weakened weaker"],
  [
    "start starts started begin begins began begun launch launched",
    "stop stops stopped end ends ended cease ceases ceased halt halted",
  ],
  ["safe safer safest", "dangerous unsafe"],
  ["same", "different"],
  ["before", "after"],
  ["above", "below"],
  ["inside within", "outside"],
  ["maximum", "minimum"],
  ["always", "never"],
  ["public", "private"],
  ["attack attacked attacks", "defend defended defends"],
  ["hire hired", "fire fired"],
  ["arrive arrived", "depart departed"],
  ["rich richest wealthy", "poor poorest"],
  ["young younger youngest", "old older oldest"],
  ["largest biggest larger bigger", "smallest smaller"],
  ["first", "last"],
  ["possible", "impossible"],
  ["responsible", "irresponsible"],
  ["qualified", "unqualified"],
  ["civilian civilians", "military soldiers soldier"],
  ["block blocks blocked blocking", "unblock unblocked unimpeded"],
  ["employed employment", "unemployed unemployment"],
  ["democrat democrats democratic", "republican republicans gop"],
  ["liberal liberals", "conservative conservatives"],
];

const MONTHS =
  "january february march april may june july august september october november december";

const monthEntries = MONTHS.split(" ").flatMap((month, index): [string, number][] => [
  [month, index + 1],
  ...(month.length > 4 ? ([[month.slice(0, 3), index + 1]] as [string, number][]) : []),
]);

/** English. Word lists drawn up by hand and widened by reading misses on the development sets. */
export const en: MatchingLanguage = {
  code: "en",
  stem: stemmer,
  stopWords:
    words(`a about above after again against all also am an and any are as at be because been before
    being below between both but by can could did do does doing down during each few for from
    further had has have having he her here hers herself him himself his how i if in into is
    it its itself just let me more most must my myself nor now of off on once only or other
    our ours ourselves out over own same she should so some such than that the their theirs
    them themselves then there these they this those through to too under until up upon us since although though despite among amid very
    was we were what when where which while who whom whose why will with would you your yours
    yourself says said say saying told tell according no not cannot dont doesnt didnt isnt
    arent wasnt werent wont wouldnt shouldnt couldnt hasnt havent hadnt cant im ive id youre
    theyre weve thats theres lets hes shes its`),
  spellings: new Map([
    ["US", "usa"],
    ["U.S", "usa"],
    ["U.S.A", "usa"],
    ["USA", "usa"],
    ["UK", "uk"],
    ["U.K", "uk"],
    ["U.N", "un"],
    ["UN", "un"],
    ["EU", "eu"],
    ["E.U", "eu"],
    ["programme", "program"],
    ["colour", "color"],
    ["labour", "labor"],
    ["defence", "defense"],
    ["per-cent", "percent"],
    ["cent", "cent"],
  ]),
  numberWords: new Map([
    ["two", 2],
    ["three", 3],
    ["four", 4],
    ["five", 5],
    ["six", 6],
    ["seven", 7],
    ["eight", 8],
    ["nine", 9],
    ["ten", 10],
    ["eleven", 11],
    ["twelve", 12],
    ["thirteen", 13],
    ["fourteen", 14],
    ["fifteen", 15],
    ["sixteen", 16],
    ["seventeen", 17],
    ["eighteen", 18],
    ["nineteen", 19],
    ["twenty", 20],
    ["thirty", 30],
    ["forty", 40],
    ["fifty", 50],
    ["sixty", 60],
    ["seventy", 70],
    ["eighty", 80],
    ["ninety", 90],
    ["dozen", 12],
    ["one", 1],
    ["zero", 0],
  ]),
  scaleWords: new Map([
    ["hundred", 100],
    ["thousand", 1e3],
    ["k", 1e3],
    ["million", 1e6],
    ["millions", 1e6],
    ["mn", 1e6],
    ["m", 1e6],
    ["billion", 1e9],
    ["billions", 1e9],
    ["bn", 1e9],
    ["b", 1e9],
    ["trillion", 1e12],
    ["trillions", 1e12],
    ["tn", 1e12],
  ]),
  ordinalWords: new Map([
    ["first", 1],
    ["second", 2],
    ["third", 3],
    ["fourth", 4],
    ["fifth", 5],
    ["sixth", 6],
    ["seventh", 7],
    ["eighth", 8],
    ["ninth", 9],
    ["tenth", 10],
  ]),
  shareWords: new Map([
    ["half", 50],
    ["third", 100 / 3],
    ["thirds", 200 / 3],
    ["quarter", 25],
    ["quarters", 75],
  ]),
  percentWords: words("percent percentage pct"),
  lowerBounds: words("over above exceeding more least beyond"),
  upperBounds: words("under below fewer less most"),
  months: new Map([...monthEntries, ["sept", 9]]),
  dateRoles: new Map([
    ["since", "since"],
    ["after", "since"],
    ["from", "since"],
    ["following", "since"],
    ["until", "until"],
    ["till", "until"],
    ["through", "until"],
    ["by", "until"],
    ["before", "before"],
  ]),
  negators:
    words(`no not never none nobody nothing neither nor without cannot dont doesnt didnt isnt arent
    wasnt werent wont wouldnt shouldnt couldnt hasnt havent hadnt cant mustnt hardly barely
    scarcely false untrue hoax myth deny denies denied denying refute refutes refuted reject
    rejects rejected dismiss dismissed dismisses fail fails failed refuse refuses refused
    stopped unlikely`),
  opposites: OPPOSITES.map(([one, other]) => [one.split(" "), other.split(" ")]),
  finiteVerbs:
    words(`is are was were am be been has have had do does did will would can could may might must
    should shall says said say isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt
    wont wouldnt cant cannot couldnt shouldnt im ive id ill youre theyre hes shes weve thats
    theres lets get gets got go goes went come comes came make makes made take takes took give
    gives gave know knows knew think thinks thought want wants see sees saw find finds found
    put puts ran paid spends spent won lose loses lost grow grows grew rise rises rose fall
    falls fell keep keeps kept held leave leaves left mean become becomes became begin begins
    began bring brings brought build builds built lied send sends sent sell sells sold buy
    buys bought shuts let told oppose opposes led meet meets met prevent prevents remain
    remains continue continues include includes carry carries stood speak speaks spoke writes
    wrote understand feel feels felt deserve deserves create creates refuse refuses receive
    receives violate violates threaten threatens allow allows contain contains drove believe
    believes represent represents`),
  nounVerbs:
    words(`account accounts cause causes cost costs cut cuts drive drives face faces hit hits hold
    holds hurt hurts kill kills lead leads lie lies live lives means need needs own owns pay
    pays plan plans read reads run runs set sets show shows shut spend stand stands support
    supports target targets tell tells transport transports use uses vote votes win wins work
    works write`),
  finiteEndings: ["ed"],
  determiners: words(
    "the a an its his her their our my your this that these those no all any every some",
  ),
  headingMarks: words("on about regarding"),
  subjectPronouns: words("i you he she it we they who there"),
  infinitiveMarks: words("to"),
  prepositions:
    words(`in on at of from for to with near against into over under within between among about
    through across around outside inside towards toward via than`),
  agentMarks: words("by"),
  titles:
    words(`mr mrs ms dr prof professor sir lord lady sen senator rep representative gov governor
    president former vice prime minister secretary chancellor mayor congressman congresswoman
    ambassador general chief king queen prince princess hon judge justice chairman chairwoman
    spokesman spokeswoman spokesperson director attorney speaker deputy foreign late the
    republican democratic candidate nominee presidential presumptive`),
  genericSources:
    words(`he she they it we i you who him her his them their it its itself himself herself someone
    somebody anyone everyone nobody people person man woman men women others ministry minister
    government official officials authority authorities source sources spokesman spokeswoman
    spokesperson president company firm group party court police army critics experts analysts
    report reports reporter reporters study studies document documents statement witness
    witnesses residents lawyer lawyers candidate campaign aide aides department agency office
    the a an this that these those some many several other both one two three state local
    senior top former new media press newspaper observers opponents supporters leader leaders`),
};
