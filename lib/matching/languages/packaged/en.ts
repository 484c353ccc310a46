import type { LanguageData } from "../language-data.ts";
import { EN_COMMON_TERMS } from "./en-common-terms.ts";
import { EN_CONTRASTS } from "./en-contrasts.ts";

/** English. Word lists drawn up by hand and widened by reading misses on the development sets. */
export const EN: LanguageData = {
  code: "en",
  commonTerms: EN_COMMON_TERMS,
  stopWords: `a about above after again against all also am an and any are as at be because been before
    being below between both but by can could did do does doing down during each few for from
    further had has have having he her here hers herself him himself his how i if in into is it
    its itself just let me more most must my myself nor now of off on once only or other our
    ours ourselves out over own same she should so some such than that the their theirs them
    themselves then there these they this those through to too under until up upon us since
    although though despite among amid very was we were what when where which while who whom
    whose why will with would you your yours yourself says said say saying told tell according
    no not cannot dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt couldnt hasnt
    havent hadnt cant im ive id youre theyre weve thats theres lets hes shes its`,
  irregulars: `blew=blow blown=blow rebuilt=rebuild built=build stole=steal stolen=steal shot=shoot
    sold=sell bought=buy paid=pay rose=rise risen=rise fell=fall fallen=fall grew=grow
    grown=grow won=win lost=lose lent=lend held=hold kept=keep left=leave led=lead met=meet
    sent=send spent=spend stood=stand taught=teach caught=catch fought=fight brought=bring
    thought=think found=find told=tell wrote=write written=write spoke=speak spoken=speak
    took=take taken=take gave=give given=give went=go gone=go came=come became=become
    began=begin begun=begin ran=run saw=see seen=see knew=know known=know chose=choose
    chosen=choose drove=drive driven=drive broke=break broken=break fled=flee withdrew=withdraw
    withdrawn=withdraw shrank=shrink shrunk=shrink drank=drink sank=sink sunk=sink
    overthrew=overthrow overthrown=overthrow threw=throw thrown=throw forgot=forget
    forgotten=forget hid=hide hidden=hide withheld=withhold forbade=forbid forbidden=forbid
    sought=seek swore=swear sworn=swear tore=tear torn=tear wore=wear worn=wear made=make
    said=say men=man women=woman children=child froze=freeze frozen=freeze bore=bear
    struck=strike stricken=strike beaten=beat dead=die died=die dying=die dies=die deaths=death
    won=win acquitted=acquit`,
  spellings: `US=usa U.S=usa U.S.A=usa USA=usa UK=uk U.K=uk U.N=un UN=un EU=eu E.U=eu programme=program
    colour=color labour=labor defence=defense per-cent=percent kilometers=kilometres
    kilometer=kilometre meters=metres meter=metre tons=tonnes`,
  numberWords: `two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
    thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20
    thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 dozen=12 one=1 zero=0`,
  scaleWords: `hundred=100 thousand=1000 k=1000 million=1000000 millions=1000000 mn=1000000 m=1000000
    billion=1000000000 billions=1000000000 bn=1000000000 b=1000000000 trillion=1000000000000
    trillions=1000000000000 tn=1000000000000`,
  ordinalWords: `first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9
    tenth=10`,
  shareWords: "half=50 third=33.333333 thirds=66.666667 quarter=25 quarters=75",
  multiples: `twice=2 thrice=3 doubled=2 doubles=2 tripled=3 triples=3 trebled=3 quadrupled=4 halved=0.5
    halves=0.5`,
  timesWords: "times",
  oneWords: "a an",
  units: `mm=length:0.001 cm=length:0.01 centimetres=length:0.01 metre=length:1 metres=length:1
    km=length:1000 kilometre=length:1000 kilometres=length:1000 kms=length:1000
    mile=length:1609.344 miles=length:1609.344 foot=length:0.3048 feet=length:0.3048
    ft=length:0.3048 yard=length:0.9144 yards=length:0.9144 inch=length:0.0254
    inches=length:0.0254 g=mass:1 gram=mass:1 grams=mass:1 kg=mass:1000 kilo=mass:1000
    kilos=mass:1000 kilogram=mass:1000 kilograms=mass:1000 tonne=mass:1000000
    tonnes=mass:1000000 ounce=mass:28.35 ounces=mass:28.35 lb=mass:453.6 lbs=mass:453.6
    hectare=area:10000 hectares=area:10000 ha=area:10000 acre=area:4046.86 acres=area:4046.86
    litre=volume:1 litres=volume:1 liter=volume:1 liters=volume:1 gallon=volume:3.785
    gallons=volume:3.785 barrel=volume:158.99 barrels=volume:158.99 second=time:1 seconds=time:1
    minute=time:60 minutes=time:60 hour=time:3600 hours=time:3600 day=time:86400 days=time:86400
    week=time:604800 weeks=time:604800 month=time:2629800 months=time:2629800 year=time:31557600
    years=time:31557600 decade=time:315576000 decades=time:315576000 mw=power:1 megawatt=power:1
    megawatts=power:1 gw=power:1000 gigawatts=power:1000 kw=power:0.001 kilowatts=power:0.001
    mph=speed:1.609344 kph=speed:1 kmh=speed:1`,
  currencies: `dollar=usd dollars=usd usd=usd euro=eur euros=eur eur=eur pound=gbp pounds=gbp sterling=gbp
    yen=jpy yuan=cny rouble=rub roubles=rub ruble=rub rubles=rub rupee=inr rupees=inr franc=chf
    francs=chf lira=try crown=crown crowns=crown peso=peso pesos=peso
    dram=amd drams=amd manat=azn`,
  percentWords: "percent percentage pct",
  pointWords: "point points",
  lowerBounds: "over above exceeding more least beyond",
  upperBounds: "under below fewer less most nearly almost up_to",
  approximators: "about around roughly approximately some nearly almost circa approx",
  since: "since after from following",
  until: "until till through by",
  before: "before prior",
  negators: `no not never none nobody nothing neither nor without cannot dont doesnt didnt isnt arent
    wasnt werent wont wouldnt shouldnt couldnt hasnt havent hadnt cant mustnt hardly barely
    scarcely false untrue hoax myth deny denies denied denying refute refutes refuted reject
    rejects rejected dismiss dismissed dismisses fail fails failed refuse refuses refused
    stopped unlikely neglect neglects neglected neglecting unaware lack lacks lacked lacking
    baseless unfounded groundless bogus fabricated debunked cleared_of disproved disproven
    refusal denial`,
  negatorBreakers: "only",
  superlatives: "most",
  conditionals: "if unless",
  openingConditionals: "had",
  relationMarks: "than say says said tell tells told",
  clauseMarks: "that",
  speechVerbs: `say says said saying claims claimed claiming tells told telling calls called calling
    promised promises argued argues quoted quotes quoting tweeted tweets stated admitted admits wrote
    suggested suggests denied denies asked acknowledged described insisted mentioned declared
    announced accused accuses praised compared refused`,
  pastMarks: "has have had was were did having",
  passiveMarks: "is are was were be been being am get gets got",
  causeMarks: "by from because",
  institutions: `ministry minister department agency party university committee commission council union bank
    secretary ministers embassy court`,
  finiteVerbs: `is are was were am be been has have had do does did will would can could may might must
    should shall says said say isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt wont
    wouldnt cant cannot couldnt shouldnt im ive id ill youre theyre hes shes weve thats theres
    lets get gets got go goes went come comes came make makes made take takes took give gives
    gave know knows knew think thinks thought want wants see sees saw find finds found put puts
    ran paid spends spent won lose loses lost grow grows grew rise rises rose fall falls fell
    keep keeps kept held leave leaves left mean become becomes became begin begins began bring
    brings brought build builds built lied send sends sent sell sells sold buy buys bought shuts
    let told oppose opposes led meet meets met prevent prevents remain remains continue
    continues include includes carry carries stood speak speaks spoke writes wrote understand
    feel feels felt deserve deserves create creates refuse refuses receive receives violate
    violates threaten threatens allow allows contain contains drove believe believes represent
    represents cast blew stole shot sold caught fought taught sought fled sank stuck struck hid
    withdrew threw broke chose froze withheld lent fed bore swore beat hurt cost knew struck
    overthrew rebuilt lay`,
  nounVerbs: `account accounts cause causes cost costs cut cuts drive drives face faces hit hits hold
    holds hurt hurts kill kills lead leads lie lies live lives means need needs own owns pay
    pays plan plans read reads run runs set sets show shows shut spend stand stands support
    supports target targets tell tells transport transports use uses vote votes win wins work
    works write trust trusts suspect suspects blame blames charge charges claim claims cover
    covers demand demands exports export imports import fear fears fire fires fund funds grant
    grants harm harms help helps hope hopes increase increases influence influences issue issues
    lack lacks limit limits link links love loves murder murders offer offers order orders owe
    owes permit permits police poison poisons praise praises produce produces profit profits
    promise promises protest protests question questions rank ranks rate rates reach reaches
    record records release releases report reports request requests resign resigns respect
    respects risk risks search searches smuggle smuggles strike strikes study studies sue sues
    supply supplies suffer suffers talk talks test tests thank thanks threaten trade trades
    train trains treat treats visit visits voice warn warns waste wastes watch watches welcome
    welcomes worry worries`,
  finiteEndings: "ed",
  determiners: "the a an its his her their our my your this that these those no all any every some",
  headingMarks: "on about regarding",
  subjectPronouns: "i you he she it we they who there that which",
  infinitiveMarks: "to",
  prepositions: `in on at of from for to with near against into over under within between among about through
    across around outside inside towards toward via than`,
  agentMarks: "by",
  titles: `mr mrs ms dr prof professor sir lord lady sen senator rep representative gov governor
    president former vice prime minister secretary chancellor mayor congressman congresswoman
    ambassador general chief king queen prince princess hon judge justice chairman chairwoman
    spokesman spokeswoman spokesperson director attorney speaker deputy foreign late the
    republican democratic candidate nominee presidential presumptive`,
  genericSources: `he she they it we i you who him her his them their it its itself himself herself someone
    somebody anyone everyone nobody people person man woman men women others ministry minister
    government official officials authority authorities source sources spokesman spokeswoman
    spokesperson president company firm group party court police army critics experts analysts
    report reports reporter reporters study studies document documents statement witness
    witnesses residents lawyer lawyers candidate campaign aide aides department agency office
    the a an this that these those some many several other both one two three state local senior
    top former new media press newspaper observers opponents supporters leader leaders`,
  months: [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june",
    "july",
    "august aug",
    "september sep sept",
    "october oct",
    "november nov",
    "december dec",
  ],
  capitalMonths: true,
  contrasts: EN_CONTRASTS,
  opposingPrefixes: [
    ["", "un"],
    ["", "dis"],
    ["", "non"],
    ["en", "de"],
    ["in", "de"],
    ["in", "ex"],
    ["im", "ex"],
    ["pro", "anti"],
  ],
  opposingPrepositions: [
    ["from", "to into towards toward"],
    ["for in_favour_of in_favor_of", "against"],
  ],
  quantifiers: {
    all: "all every everyone everybody each whole entire entirely completely fully always",
    most: "most mostly mainly largely",
    some: "some several certain part_of partly partially parts_of sometimes occasionally",
    many: "many numerous often",
    few: "few hardly_any rarely seldom",
    none: "no none_of never",
    both: "both",
    one: "one",
    only: "only",
    even: "even",
  },
  modals: {
    planned: "will shall wont going_to plans_for set_to about_to",
    possible: "may might could possibly perhaps",
    due: "should must ought shouldnt mustnt need_to needs_to has_to have_to",
    attempted: "considering considers weighing proposes proposed",
    unreal: "would_have",
  },
  catenatives: {
    planned:
      "plan plans planned planning intend intends intended promise promises promised pledge pledged pledges vow vowed vows want wants wanted hopes hope hoped agree agrees agreed",
    due: "ordered told urged asked required obliged supposed",
    attempted:
      "try tries tried trying attempt attempts attempted threaten threatens threatened seek sought seeks",
  },
};
