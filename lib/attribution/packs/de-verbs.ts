import { inflectGerman } from "./inflect-german.ts";
import { readVerbs } from "./pack-data.ts";

/** Both readings of each separable verb: "mit|teilen" in one word, and "teilen" with "mit" apart. */
function withParts(list: string): string {
  return list.replace(/(\S+)\|(\S+)/g, (joined, prefix, verb) => `${joined} ${verb}+${prefix}`);
}

/** German verb cues by spelling. A bar stands behind a separable prefix. */
export const GERMAN_VERBS = readVerbs({
  inflect: inflectGerman,
  classes: {
    none: withParts("ab|sagen ab|geben auf|geben ab|schreiben zu|schreiben ein|schreiben"),
    speech: withParts(
      `sagen erklären berichten melden vermelden schreiben betonen mit|teilen an|geben
       bekannt|geben an|kündigen äußern bestätigen behaupten bestreiten dementieren leugnen
       versichern beteuern erläutern erwähnen hinzu|fügen ergänzen an|merken bemerken ein|räumen
       zu|geben gestehen aus|führen dar|legen fest|stellen konstatieren unterstreichen
       hervor|heben heraus|stellen klar|stellen informieren verkünden verlautbaren
       verlauten vermerken notieren twittern posten bloggen titeln argumentieren begründen
       schildern erzählen resümieren bilanzieren folgern entgegnen erwidern antworten kontern
       widersprechen fragen nach|fragen hinterfragen warnen mahnen erinnern aus|sagen zitieren
       verraten enthüllen prophezeien voraus|sagen prognostizieren vorher|sagen heißen meinen
       wiederholen bekräftigen zusammen|fassen kommentieren formulieren referieren
       weisen+darauf_hin hin|weisen verweisen+darauf verweisen sprechen+davon rechtfertigen
       zu|sichern zu|sagen geloben schwören verneinen bejahen präzisieren berichten lügen
       unterrichten belehren beschwören skizzieren erörtern bilanzieren
       machen+deutlich machen+klar machen+darauf_aufmerksam stellen+klar stellen+fest
       geben+zu_bedenken geben+zu_protokoll geben+zu_verstehen geben+bekannt lassen+wissen
       lassen+verlauten lassen+mitteilen lassen+verbreiten bringen+zum_ausdruck nehmen+stellung gehen+hervor
       hervor|gehen beklagen klagen bedauern beschweren monieren rügen
       legen+nahe lassen+durchblicken aus|richten vor|bringen fort|fahren ein|wenden
       übermitteln stehen+geschrieben lauten nach|legen
       kund|tun kund|geben preis|geben offen|legen an|deuten nahe|legen dar|stellen deklarieren
       proklamieren signalisieren rekapitulieren fabulieren rezitieren
       äußern+die_ansicht vertreten+die_ansicht vertreten+die_auffassung vertreten+die_meinung
       vertreten+den_standpunkt vertreten+die_position äußern+die_meinung
       erheben+den_vorwurf sein+die_rede vor|sehen`,
    ),
    manner: withParts(
      `scherzen spotten witzeln lachen rufen zu|rufen aus|rufen schreien flüstern murmeln stöhnen
       seufzen jubeln schwärmen schimpfen poltern wettern lästern frotzeln frohlocken raunen
       beginnen ein|werfen zurück|geben sinnieren philosophieren grübeln plaudern tönen höhnen
       brummen knurren zischen stammeln stottern hauchen nicken grinsen lächeln strahlen
       unken höhnen zetern toben giften ätzen beschreiben reagieren spekulieren rätseln
       zeigen+überzeugt staunen trösten`,
    ),
    opinion: withParts(
      `glauben denken hoffen fürchten befürchten vermuten an|nehmen erwarten bezweifeln zweifeln
       wissen mutmaßen schätzen ein|schätzen beurteilen urteilen überzeugen
       gehen+davon_aus sein+überzeugt sein+sicher sein+der_ansicht sein+der_meinung
       sein+der_auffassung sein+zuversichtlich sein+davon_überzeugt zeigen+überzeugt zeigen+sich_überzeugt
       zeigen+sich_besorgt zeigen+sich_zuversichtlich zeigen+sich_erfreut zeigen+sich_enttäuscht
       zeigen+sich_optimistisch zeigen+sich_entsetzt zeigen+sich_erschüttert zeigen+sich_zufrieden
       zeigen+besorgt zeigen+zuversichtlich zeigen+erfreut zeigen+enttäuscht
       äußern+die_hoffnung äußern+die_befürchtung äußern+zweifel äußern+bedenken äußern+sorge
       rechnen+damit schließen+daraus schließen+nicht_aus aus|schließen schließen+aus`,
    ),
    discovery: withParts(
      `zeigen belegen ergeben beweisen nach|weisen offenbaren dokumentieren heraus|finden
       ermitteln besagen auf|decken auf|zeigen verdeutlichen hin|deuten deuten+darauf_hin
       bescheinigen attestieren suggerieren`,
    ),
    demand: withParts(
      `fordern verlangen auf|fordern appellieren bitten versprechen vor|schlagen an|regen
       empfehlen raten plädieren drohen an|drohen beantragen an|ordnen beschließen entscheiden
       planen beabsichtigen an|bieten zu|sichern rufen+dazu_auf auf|rufen rufen+auf
       drängen pochen beharren bestehen+darauf verpflichten sprechen+dafür_aus
       sprechen+sich_dafür_aus sprechen+sich_für ersuchen weigern verbieten wünschen
       verzichten befehlen an|weisen fordern+auf geloben ein|fordern erwägen`,
    ),
    judgement: withParts(
      `kritisieren loben verurteilen begrüßen würdigen tadeln rügen bemängeln an|prangern
       vor|werfen beschuldigen bezichtigen an|klagen verteidigen ab|lehnen zurück|weisen
       bezeichnen nennen charakterisieren ein|stufen betiteln brandmarken geißeln preisen
       unterstellen verunglimpfen beschimpfen warnen+vor bewerten werten vergleichen halten+für
       befürworten unterstützen widersprechen dementieren missbilligen
       sprechen+von weisen+zurück bedauern deuten interpretieren`,
    ),
  },
  addressee: "informieren unterrichten erinnern belehren bitten auf|fordern fordern+auf ersuchen",
  impersonal: "heißen verlauten lauten hervor|gehen gehen+hervor sein+die_rede",
});
