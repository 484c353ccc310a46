import { sentenceHabits } from "../../text/abbreviations.ts";
import type { LanguagePack, PronounKind } from "../language-pack.ts";
import { ENGLISH_NOUNS } from "./en-nouns.ts";
import { ENGLISH_VERBS } from "./en-verbs.ts";
import { BLANK_PACK, phrases, words } from "./pack-data.ts";

const PRONOUNS: readonly (readonly [string, PronounKind])[] = [
  ["he", "he"],
  ["she", "she"],
  ["they", "they"],
  ["it", "it"],
  ["his", "he"],
  ["her", "she"],
  ["their", "they"],
  ["its", "it"],
  ["him", "he"],
  ["them", "they"],
];

/** English, as news writes it on both sides of the Atlantic. */
export const ENGLISH: LanguagePack = {
  ...BLANK_PACK,
  language: "en",
  sentences: sentenceHabits("en"),
  grammar: {
    constructions: ["fixed-order"],
    capitalisesNouns: false,
    splitsVerbGroups: false,
    keepsVerbGroups: false,
    quotesNames: false,
    commaOpensContent: false,
    dropsSubjects: false,
    setsOffPhrases: true,
    semicolonEndsContent: false,
    possessorFollows: false,
  },
  verbs: ENGLISH_VERBS,
  nouns: ENGLISH_NOUNS,
  accordingTo: phrases(
    `according to|in the words of|in the view of|in the opinion of|as reported by|as reported in|
     as stated by|as stated in|as noted by|as noted in|as announced by|as confirmed by|
     as described by|as explained by`,
  ),
  aroundSource: phrases("by _ account|by _ own account|in _ view|in _ opinion|in _ words"),
  weakAccordingTo: phrases("per"),
  evidentials: phrases(
    `there is evidence|there was evidence|there is some evidence|there is no evidence|
     there is growing evidence|there is mounting evidence|there is ample evidence|
     there is strong evidence|there is new evidence|there is clear evidence|
     there is little evidence|there was no evidence|there are reports|there were reports|
     there have been reports|there are claims|there were claims|there are allegations|
     there were allegations|there are indications|there were indications|there are signs|
     there were signs|there are rumors|there are rumours|there were rumors|
     there were rumours|there is proof|there are fears|there is speculation|there was speculation|
     rumor has it|rumour has it|rumors are circulating|legend has it|word is`,
  ),
  hearsay: phrases("reportedly|allegedly|purportedly|supposedly"),
  anonymity: words("named identified anonymity anonymously anonymous quoted publicly"),
  denials: words(
    `deny denies denied denying reject rejects rejected rejecting refute refutes refuted refuting
     dispute disputes disputed disputing dismiss dismisses dismissed dismissing denial denials no`,
  ),
  firstPersons: words("i we my our me us i'm i've i'll i'd we're we've we'll you your"),
  nonSpeakers: words(
    `note update updated correction editor's related watch read listen photo photos video image
     source sources caption credit tags topics warning spoiler subject date time place when where
     what why who how tip example step chapter part section figure table contact email phone fax
     address website price tickets doors admission hours venue location
     cost length distance duration serves ingredients cast genre rating pros cons verdict score total results result breaking live exclusive more also see p.s ps
     question questions answer fact facts myth truth bottom fun background ingredients directions`,
  ),
  auxiliaries: words(
    `is was were are be been being am 's 're has have had having 've do does did will would 'll
     can could may might shall should must 'd isn't wasn't weren't aren't hasn't haven't hadn't
     won't wouldn't couldn't can't cannot don't doesn't didn't shouldn't mustn't ain't it's he's
     she's that's there's who's what's i'm you're we're they're i've you've we've they've i'd you'd
     he'd she'd we'd they'd i'll you'll he'll she'll we'll they'll it'll`,
  ),
  passiveAuxiliaries: words("is was were are be been being isn't wasn't weren't aren't it's"),
  modals: words(
    `will would 'll can could may might shall should must won't wouldn't couldn't can't cannot
     shouldn't`,
  ),
  negations: words(
    `not never n't don't doesn't didn't won't wouldn't can't cannot couldn't hasn't haven't hadn't
     isn't wasn't weren't aren't shouldn't nor neither`,
  ),
  infinitiveMarks: words("to"),
  complementizers: words("that"),
  questionWords: words("what why how whether if where when who which whom"),
  conditionals: words("if unless whether"),
  conditionalVerbs: words("should had were"),
  relatives: words("who which that whom whose"),
  personalRelatives: words("who whom whose"),
  coordinators: words("and but or yet nor"),
  joiners: words("and or"),
  subordinators: words(
    `while because although though when after before as if since whereas until unless so than
     where whether because`,
  ),
  prepositions: words(
    `of in on at by for from to with about against into onto over under after before during
     between among through without within across around toward towards upon amid behind beyond
     despite like near off out outside inside per regarding concerning via since until than as
     alongside throughout along beside besides versus`,
  ),
  linkingPrepositions: words("of from de von van al bin"),
  placePrepositions: words("for at in with"),
  agentPrepositions: words("by"),
  determiners: words(
    `the a an this that these those his her its their our my your some any no every each another
     many several most few all both one two three four five six seven eight nine ten dozens
     hundreds thousands such what whichever either neither certain other more`,
  ),
  definiteDeterminers: words("the this that these those"),
  singularDeterminers: words("a an this each every another"),
  subjectPronouns: words("i you he she it we they who everyone everybody someone nobody"),
  pronouns: new Map(PRONOUNS),
  titles: words(
    `mr mrs ms miss mx dr prof sen rep gov gen lt col sgt capt maj rev president senator
     congressman congresswoman representative governor mayor minister secretary chairman chairwoman
     chair chief director professor doctor judge justice general colonel captain sergeant officer
     king queen prince princess pope bishop archbishop cardinal rabbi imam ambassador spokesman
     spokeswoman spokesperson leader premier chancellor speaker attorney sir lord lady dame deputy
     vice prime former candidate nominee ceo sheriff detective commissioner inspector coach author
     analyst economist`,
  ),
  genderOfWord: new Map([
    ...["mr", "king", "prince", "spokesman", "chairman", "congressman", "sir", "lord", "pope"].map(
      (word) => [word, "he"] as const,
    ),
    ...["mrs", "ms", "miss", "queen", "princess", "spokeswoman", "chairwoman", "congresswoman"].map(
      (word) => [word, "she"] as const,
    ),
    ...["lady", "dame", "mother", "daughter", "wife", "sister", "actress", "woman"].map(
      (word) => [word, "she"] as const,
    ),
    ...["father", "son", "husband", "brother", "actor", "businessman", "man"].map(
      (word) => [word, "he"] as const,
    ),
  ]),
  timeWords: words(
    `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow
     earlier later recently last week month year morning afternoon evening night monday's january
     february march april may june july august september october november december this`,
  ),
  adverbs: words(
    `also then later again still once even just now often always never soon too further ever
     however already almost yet long first finally instead meanwhile moreover furthermore perhaps
     nonetheless nevertheless therefore thus indeed earlier himself herself themselves itself
     together alone not`,
  ),
  adverbSuffixes: ["ly"],
  gerundSuffixes: ["ing"],
  pastSuffixes: ["ed"],
  possessiveSuffixes: ["'s"],
  finiteVerbs: words(
    `went took came got made gave kept ran left became began won lost met sent held led brought
     built bought put set cut hit paid sold stood sat fell rose grew drew threw flew spent broke
     caught fought taught sought felt knew saw found thought let lay spoke chose drove rode wore
     goes comes takes gets makes gives keeps runs leaves becomes begins wins loses meets sends
     holds leads brings stands sits falls rises grows seems appears remains looks wants needs`,
  ),
};
