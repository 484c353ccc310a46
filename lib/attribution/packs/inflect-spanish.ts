import type { VerbForms } from "../language-pack.ts";
import { collectForms } from "./collect-forms.ts";

/** Third persons of a verb: singular and plural of each tense, then participle and gerund. */
type Parts = {
  present: readonly string[];
  past: readonly string[];
  participle: string;
  gerund: string;
  /** What the endings of the future are put behind. */
  future: string;
};

/** Irregular verbs: present, preterite, imperfect (singulars with their plurals), participle, gerund, future stem. */
const IRREGULAR = new Map<string, Parts>(
  `decir dice,dicen dijo,dijeron,decía,decían dicho diciendo dir|
   hacer hace,hacen hizo,hicieron,hacía,hacían hecho haciendo har|
   poner pone,ponen puso,pusieron,ponía,ponían puesto poniendo pondr|
   tener tiene,tienen tuvo,tuvieron,tenía,tenían tenido teniendo tendr|
   venir viene,vienen vino,vinieron,venía,venían venido viniendo vendr|
   ver ve,ven,vé,vén vio,vieron,veía,veían,vió visto viendo ver|
   saber sabe,saben supo,supieron,sabía,sabían sabido sabiendo sabr|
   querer quiere,quieren quiso,quisieron,quería,querían querido queriendo querr|
   poder puede,pueden pudo,pudieron,podía,podían podido pudiendo podr|
   dar da,dan dio,dieron,daba,daban dado dando dar|
   ser es,son fue,fueron,era,eran sido siendo ser|
   estar está,están estuvo,estuvieron,estaba,estaban estado estando estar|
   ir va,van fue,fueron,iba,iban ido yendo ir|
   reír ríe,ríen rió,rieron,reía,reían reído riendo reir|
   traer trae,traen trajo,trajeron,traía,traían traído trayendo traer|
   salir sale,salen salió,salieron,salía,salían salido saliendo saldr|
   oír oye,oyen oyó,oyeron,oía,oían oído oyendo oir`
    .split("|")
    .map((line) => {
      const [base = "", present = "", past = "", participle = "", gerund = "", future = ""] = line
        .trim()
        .split(" ");
      return [
        base,
        { present: present.split(","), past: past.split(","), participle, gerund, future },
      ];
    }),
);

/** What may stand before an irregular verb: "pro-poner", "sos-tener", "pre-ver". */
const PREFIXES = new Set(
  "pre contra des mal ben pro ex su dis o re sos man ob de con inter ante in com son".split(" "),
);

/** Stems of the present, and of the preterite where it differs too, that change under stress. */
const STEMS = new Map<string, readonly [present: string, past: string]>(
  `pensar piens|negar nieg|confesar confies|manifestar manifiest|recomendar recomiend|
   comenzar comienz|defender defiend|entender entiend|desmentir desmient desmint|
   advertir adviert advirt|sugerir sugier sugir|sentir sient sint|consentir consient consint|
   referir refier refir|mentir mient mint|requerir requier requir|preferir prefier prefir|
   disentir disient disint|inferir infier infir|mostrar muestr|demostrar demuestr|
   recordar recuerd|contar cuent|probar prueb|comprobar comprueb|reprobar reprueb|rogar rueg|
   acordar acuerd|apostar apuest|volver vuelv|pedir pid pid|repetir repit repit|
   corregir corrig corrig|impedir impid impid|despedir despid despid|enviar enví|confiar confí|
   ampliar amplí|fiar fí|continuar continú|evaluar evalú|insinuar insinú|puntuar puntú|
   actuar actú|prohibir prohíb|reunir reún|alentar alient|cerrar cierr|soñar sueñ|
   encontrar encuentr|tronar truen|empezar empiez|renegar renieg|resolver resuelv|perder pierd|
   temblar tiembl|aprobar aprueb|desaprobar desaprueb|denegar denieg|elegir elig elig|
   seguir sigu sigu|proseguir prosigu prosigu|arrepentir arrepient arrepint`
    .split("|")
    .map((line) => {
      const [base = "", present = "", past = ""] = line.trim().split(" ");
      return [base, [present, past]];
    }),
);

/** The third persons, participle, gerund and infinitive of a Spanish verb. */
export function inflectSpanish(lemma: string): Map<string, VerbForms> {
  const { forms, add } = collectForms();
  const parts = irregularParts(lemma) ?? regularParts(lemma);
  const future = ["á", "án", "ía", "ían"].map((ending) => parts.future + ending);
  for (const form of [...parts.present, ...future]) addFinite(form, { third: true });
  for (const form of parts.past) addFinite(form, { past: true });
  add(parts.participle, { participle: true });
  add(parts.gerund, { gerund: true });
  add(lemma, { base: true });
  return forms;

  /** A plural may be without a subject: "insisten en el Gobierno". */
  function addFinite(form: string, bits: VerbForms): void {
    add(form, form.endsWith("n") ? { ...bits, unnamed: true } : bits);
  }
}

function irregularParts(lemma: string): Parts | undefined {
  for (const [base, parts] of IRREGULAR) {
    const prefix = lemma.slice(0, -base.length);
    if (!lemma.endsWith(base) || (prefix !== "" && !takesPrefix(base, prefix))) continue;
    const join = (form: string) => prefix + form;
    return {
      present: parts.present.map(join),
      past: parts.past.map(join),
      participle: join(parts.participle),
      gerund: join(parts.gerund),
      future: join(parts.future),
    };
  }
  return undefined;
}

/** "prever" is made of "ver", but "mandar" not of "dar". */
function takesPrefix(base: string, prefix: string): boolean {
  return (base.length > 3 || base === "ver") && base !== "estar" && PREFIXES.has(prefix);
}

function regularParts(lemma: string): Parts {
  const root = lemma.slice(0, -2);
  const [stem = root, changed = ""] = STEMS.get(lemma) ?? [];
  const future = lemma.replace("í", "i");
  if (lemma.endsWith("ar")) {
    return {
      present: [`${stem}a`, `${stem}an`],
      past: [`${root}ó`, `${root}aron`, `${root}aba`, `${root}aban`],
      participle: `${root}ado`,
      gerund: `${root}ando`,
      future,
    };
  }
  return regularInIr(lemma, { root, stem, past: changed || root, future });
}

type Roots = { root: string; stem: string; past: string; future: string };

/** Verbs in "-er" and "-ir", those in "-uir", "-eer" and "-ducir" among them. */
function regularInIr(lemma: string, { root, stem, past, future }: Roots): Parts {
  const imperfect = [`${root}ía`, `${root}ían`];
  const participle = root.endsWith("scrib")
    ? `${root.slice(0, -1)}to`
    : root.endsWith("olv")
      ? `${root.slice(0, -3)}uelto`
      : `${root}ido`;
  if (lemma.endsWith("ducir")) {
    const preterite = [`${root.slice(0, -1)}jo`, `${root.slice(0, -1)}jeron`];
    return {
      present: [`${root}e`, `${root}en`],
      past: [...preterite, ...imperfect],
      participle,
      gerund: `${root}iendo`,
      future,
    };
  }
  // Between vowels the "i" of an ending is "y": concluyó, creyeron.
  const isVocalic = /[^gq]uir$|[ae]er$/.test(lemma);
  const glide = isVocalic ? "y" : "i";
  const present = lemma.endsWith("uir") && isVocalic ? `${root}y` : stem;
  return {
    present: [`${present}e`, `${present}en`],
    past: [`${past}${glide}ó`, `${past}${glide}eron`, ...imperfect],
    participle: isVocalic && !lemma.endsWith("uir") ? `${root}ído` : participle,
    gerund: `${past}${glide}endo`,
    future,
  };
}
