/** How one language uses the full stop inside sentences, and how its sentences begin. */
export type SentenceHabits = {
  /** Abbreviations that always lean on the next word: "Dr.", "vs.". In lower case, no stop. */
  leaning: ReadonlySet<string>;
  /** Abbreviations only in front of a number, and else perhaps a word: "No. 5", "Art. 3". */
  numbered: ReadonlySet<string>;
  /** Abbreviations that may also end a sentence: "Inc.", "p.m.". In lower case, no last stop. */
  ending: ReadonlySet<string>;
  /** Words that, capitalised behind such an abbreviation, begin a new sentence. */
  starters: ReadonlySet<string>;
  /** Whether "3." means "third". */
  hasOrdinalStop: boolean;
  /** Whether a full stop is a colon and a colon a full stop, as in Armenian. */
  swapsStopAndColon: boolean;
};

/**
 * The habits of the language a BCP 47 tag names; English ones for a language not listed.
 */
export function sentenceHabits(locale: string): SentenceHabits {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? "";
  return HABITS.get(language) ?? ENGLISH;
}

function habits(leaning: string, ending: string, starters: string): SentenceHabits {
  return {
    leaning: words(leaning),
    numbered: NUMBERED,
    ending: words(ending),
    starters: words(starters),
    hasOrdinalStop: false,
    swapsStopAndColon: false,
  };
}

const NUMBERED = words("no nos nr art fig vol pt sec p pp pág pag st str n s d стр д г");

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

const ENGLISH = habits(
  `mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col sgt cpl capt cmdr maj adm brig supt
   det insp rev fr hon pres amb atty messrs st mt ft vs v cf approx est jan feb apr jun jul aug
   sept sep oct nov dec tue tues thu thurs`,
  `jr sr inc corp co ltd llc plc bros etc al e.g i.e a.m p.m u.s u.s.a u.k u.n e.u d.c l.a n.y
   ph.d m.d b.a m.a fla calif ariz mass pa va wis mich minn ill ind tenn tex ala ga conn colo del
   ky la md miss mo mont neb nev okla ore vt wash wyo ave blvd rd dept univ assn`,
  `the a an he she it they we i you this that these those there his her its their our but and so
   in on at as if when while after before for from by with to since during although however what
   who why how where which one some many most all no not now then`,
);

const HABITS = new Map<string, SentenceHabits>([
  ["en", ENGLISH],
  [
    "de",
    {
      ...habits(
        `dr prof hr fr abs bd bzw ca d.h z.b u.a o.ä vgl sog geb gest evtl ggf inkl max min
         jan feb apr aug sept okt nov dez z v mio mrd`,
        "usw etc gmbh co u.s e.v v.chr n.chr",
        `der die das ein eine er sie es wir ich in im am auf bei nach mit für von vor zu aber und
         doch auch diese dieser dieses seine ihre so dort`,
      ),
      hasOrdinalStop: true,
    },
  ],
  [
    "fr",
    habits(
      "m mm mgr mme mmes mlle dr pr me ste av bd env cf n° janv févr avr juil sept oct",
      "etc s.a s.a.s",
      "le la les un une il elle ils elles on nous je ce cette ces mais et en dans à au pour selon",
    ),
  ],
  [
    "es",
    habits(
      "sr sra srta dr dra d dª ud uds núm n.º gral av prof lic ing ee.uu",
      "etc s.a ee.uu",
      "el la los las un una él ella ellos se en por para según pero y este esta estos al a",
    ),
  ],
  [
    "pt",
    habits(
      "sr sra dr dra d prof profa eng av n.º núm exmo gen",
      "etc s.a ltda e.u.a",
      "o a os as um uma ele ela eles em no na por para segundo mas e este esta ao",
    ),
  ],
  [
    "it",
    habits(
      "sig sigg sig.ra dott dott.ssa prof prof.ssa avv ing arch geom rag on sen gen mons fra",
      "ecc s.p.a s.r.l",
      "il lo la i gli le un una egli lui lei in nel per secondo ma e questo questa al a",
    ),
  ],
  [
    "ru",
    habits(
      "г-н г-жа ул пр им акад проф см ср тыс млн млрд руб св т.е т.н т.к н.э",
      "т.д т.п др г гг руб",
      "он она они оно мы я это этот эта в на по но и а как при после однако также",
    ),
  ],
  [
    "tr",
    {
      ...habits("dr prof doç av yrd bkz sn mah cad sok gen alb m.ö m.s", "vb vs a.ş ltd", ""),
      hasOrdinalStop: true,
    },
  ],
  ["az", { ...habits("dr prof ak bax səh mln mlrd", "və s ş i.a", ""), hasOrdinalStop: true }],
  ["hy", { ...habits("թ դ պ տ էջ", "", ""), swapsStopAndColon: true }],
]);
