import type { VerbForms } from "../language-pack.ts";

/** Strong and irregular verbs: infinitive, third person present, preterite, participle. */
const IRREGULAR = new Map<string, readonly [third: string, past: string, participle: string]>(
  `sprechen spricht sprach gesprochen|geben gibt gab gegeben|heißen heißt hieß geheißen|
  schreiben schreibt schrieb geschrieben|rufen ruft rief gerufen|weisen weist wies gewiesen|
  werfen wirft warf geworfen|nennen nennt nannte genannt|finden findet fand gefunden|
  halten hält hielt gehalten|sehen sieht sah gesehen|lassen lässt ließ gelassen|
  gehen geht ging gegangen|kommen kommt kam gekommen|stehen steht stand gestanden|
  nehmen nimmt nahm genommen|bringen bringt brachte gebracht|denken denkt dachte gedacht|
  wissen weiß wusste gewusst|kennen kennt kannte gekannt|schließen schließt schloss geschlossen|
  raten rät riet geraten|bitten bittet bat gebeten|schwören schwört schwor geschworen|
  streiten streitet stritt gestritten|treten tritt trat getreten|fahren fährt fuhr gefahren|
  fallen fällt fiel gefallen|lesen liest las gelesen|schlagen schlägt schlug geschlagen|
  tun tut tat getan|sein ist war gewesen|haben hat hatte gehabt|werden wird wurde geworden|
  machen macht machte gemacht|ziehen zieht zog gezogen|tragen trägt trug getragen|
  legen legt legte gelegt|schreien schreit schrie geschrien|scheiden scheidet schied geschieden|
  laden lädt lud geladen|greifen greift griff gegriffen|lügen lügt log gelogen|
  messen misst maß gemessen|bieten bietet bot geboten|gestehen gesteht gestand gestanden|
  erheben erhebt erhob erhoben|räumen räumt räumte geräumt|leugnen leugnet leugnete geleugnet|
  begehen begeht beging begangen|eingehen geht ging gegangen|stoßen stößt stieß gestoßen|
  fordern fordert forderte gefordert|treffen trifft traf getroffen|gelten gilt galt gegolten|
  verbieten verbietet verbot verboten|beschließen beschließt beschloss beschlossen`
    .split("|")
    .map((line) => {
      const [base = "", third = "", past = "", participle = ""] = line.trim().split(" ");
      return [base, [third, past, participle]];
    }),
);

/** Finite forms of the subjunctive that are not made as others are. */
const SUBJUNCTIVES = new Map([
  ["sein", ["sei", "seien", "wäre", "wären"]],
  ["haben", ["habe", "haben", "hätte", "hätten"]],
]);

const PLURALS = new Map([
  ["sein", ["sind", "waren"]],
  ["wissen", ["wissen", "wussten"]],
]);

/** Prefixes that take the place of the participle's "ge-". */
const UNSTRESSED = /^(?:be|ver|er|ent|emp|zer|miss|ge|wider|über|unter|wieder)/;

/**
 * The finite forms, participle and infinitive of a German verb.
 *
 * @param lemma The infinitive; a bar behind a separable prefix, whose forms in one word are given:
 * "mit|teilen" has "mitteilte" and "mitgeteilt".
 */
export function inflectGerman(lemma: string): Map<string, VerbForms> {
  const [prefix, base] = lemma.includes("|") ? lemma.split("|") : ["", lemma];
  const forms = new Map<string, VerbForms>();
  const { finite, past, participle } = partsOf(base ?? "");
  for (const form of finite) add(form, { third: true });
  for (const form of past) add(form, { past: true });
  add(participle, { participle: true });
  add(base ?? "", { base: true, third: true });
  return forms;

  function add(form: string, bits: VerbForms): void {
    const spelling = `${prefix}${form}`;
    forms.set(spelling, { ...forms.get(spelling), ...bits });
  }
}

type Parts = { finite: string[]; past: string[]; participle: string };

function partsOf(base: string): Parts {
  const stem = base.replace(/(?<=[lr])n$|en$|n$/, "");
  const root = rootOf(base);
  const irregular = IRREGULAR.get(base) ?? prefixed(base, root);
  const link = /[td]$|[^aeioulrhmn]m$|[^aeioulrhmn]n$/.test(stem) ? "e" : "";
  const [third, past, participle] = irregular ?? [
    `${stem}${link}t`,
    `${stem}${link}te`,
    `${UNSTRESSED.test(base) || base.endsWith("ieren") ? "" : "ge"}${stem}${link}t`,
  ];
  const plural = PLURALS.get(base) ?? [base, pluralOf(past)];
  const subjunctive = SUBJUNCTIVES.get(base) ?? [`${stem}e`];
  return {
    finite: [third, plural[0] ?? base, ...subjunctive],
    past: [past, plural[1] ?? past],
    participle,
  };
}

function pluralOf(past: string): string {
  return past.endsWith("e") || past.endsWith("ie") ? `${past}n` : `${past}en`;
}

/** The verb without its unstressed prefix, if that is an irregular one: "versprechen", "sprechen". */
function rootOf(base: string): string {
  const prefix = UNSTRESSED.exec(base)?.[0] ?? "";
  return base.slice(prefix.length);
}

function prefixed(base: string, root: string): readonly [string, string, string] | undefined {
  const irregular = root === base ? undefined : IRREGULAR.get(root);
  if (!irregular) return undefined;
  const prefix = base.slice(0, base.length - root.length);
  const [third, past, participle] = irregular;
  return [prefix + third, prefix + past, prefix + participle.replace(/^ge/, "")];
}
