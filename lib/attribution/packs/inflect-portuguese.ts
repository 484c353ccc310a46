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

/** Irregular verbs: present, past tenses, participle, gerund, future stem. */
const IRREGULAR = new Map<string, Parts>(
  `dizer diz,dizem disse,disseram,dizia,diziam dito dizendo dir|
   fazer faz,fazem fez,fizeram,fazia,faziam feito fazendo far|
   trazer traz,trazem trouxe,trouxeram,trazia,traziam trazido trazendo trar|
   pôr põe,põem pôs,puseram,punha,punham posto pondo por|
   por põe,põem pôs,puseram,punha,punham posto pondo por|
   ter tem,têm,tém teve,tiveram,tinha,tinham tido tendo ter|
   vir vem,vêm,vém veio,vieram,vinha,vinham vindo vindo vir|
   ver vê,veem,vêem viu,viram,via,viam visto vendo ver|
   saber sabe,sabem soube,souberam,sabia,sabiam sabido sabendo saber|
   querer quer,querem quis,quiseram,queria,queriam querido querendo querer|
   dar dá,dão deu,deram,dava,davam dado dando dar|
   ser é,são foi,foram,era,eram sido sendo ser|
   estar está,estão esteve,estiveram,estava,estavam estado estando estar|
   ir vai,vão foi,foram,ia,iam ido indo ir|
   ler lê,leem,lêem leu,leram,lia,liam lido lendo ler|
   crer crê,creem crê,creu,creram,cria,criam crido crendo crer|
   rir ri,riem riu,riram,ria,riam rido rindo rir|
   sair sai,saem saiu,saíram,saía,saíam saído saindo sair|
   trair trai,traem traiu,traíram,traía,traíam traído traindo trair|
   odiar odeia,odeiam odiou,odiaram,odiava,odiavam odiado odiando odiar|
   pedir pede,pedem pediu,pediram,pedia,pediam pedido pedindo pedir|
   proibir proíbe,proíbem proibiu,proibiram,proibia,proibiam proibido proibindo proibir`
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

/** What may stand before an irregular verb: "pro-por", "man-ter", "pre-ver". */
const PREFIXES = new Set(
  "pre contra des mal ben pro ex su dis o re sus man ob de com con inter ante in im sor re abs contrapro".split(
    " ",
  ),
);

/** Irregular verbs that others are made of. */
const COMPOUNDED = new Set(["dizer", "fazer", "por", "ter", "vir", "ver", "ler", "rir"]);

/** The third persons, participle, gerund and infinitive of a Portuguese verb. */
export function inflectPortuguese(lemma: string): Map<string, VerbForms> {
  const { forms, add } = collectForms();
  const parts = irregularParts(lemma) ?? regularParts(lemma);
  const future = ["á", "ão", "ia", "iam"].map((ending) => parts.future + ending);
  for (const form of [...parts.present, ...future]) add(form, { third: true });
  for (const form of parts.past) add(form, { past: true });
  add(parts.participle, { participle: true });
  add(parts.gerund, { gerund: true });
  add(lemma, { base: true });
  return forms;
}

function irregularParts(lemma: string): Parts | undefined {
  for (const [base, parts] of IRREGULAR) {
    const prefix = lemma.slice(0, -base.length);
    const isCompound = COMPOUNDED.has(base) && PREFIXES.has(prefix);
    if (!lemma.endsWith(base) || (prefix !== "" && !isCompound)) continue;
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

function regularParts(lemma: string): Parts {
  const root = lemma.slice(0, -2);
  if (lemma.endsWith("ar")) {
    // "nomear": nomeia.
    const stem = root.endsWith("e") ? `${root}i` : root;
    return {
      present: [`${stem}a`, `${stem}am`],
      past: [`${root}ou`, `${root}aram`, `${root}ava`, `${root}avam`],
      participle: `${root}ado`,
      gerund: `${root}ando`,
      future: lemma,
    };
  }
  if (/[^gq]uir$/.test(lemma)) return regularInUir(lemma, root);
  const imperfect = [`${root}ia`, `${root}iam`];
  const isEr = lemma.endsWith("er");
  const participle = root.endsWith("screv")
    ? `${root.slice(0, -2)}ito`
    : root.endsWith("cobr")
      ? `${root.slice(0, -3)}oberto`
      : `${root}ido`;
  return {
    // "reduzir": reduz.
    present: [lemma.endsWith("uzir") ? root : `${root}e`, `${root}em`],
    past: [isEr ? `${root}eu` : `${root}iu`, isEr ? `${root}eram` : `${root}iram`, ...imperfect],
    participle,
    gerund: isEr ? `${root}endo` : `${root}indo`,
    future: lemma,
  };
}

/** "concluir": conclui, concluíram. */
function regularInUir(lemma: string, root: string): Parts {
  return {
    present: [`${root}i`, `${root}em`],
    past: [`${root}iu`, `${root}íram`, `${root}ía`, `${root}íam`],
    participle: `${root}ído`,
    gerund: `${root}indo`,
    future: lemma,
  };
}
