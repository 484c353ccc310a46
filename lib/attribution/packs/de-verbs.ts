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
      `sagen erklären berichten melden vermelden schreiben betonen mit|teilen an|geben bekannt|geben
       an|kündigen äußern bestätigen behaupten bestreiten ab|streiten dementieren leugnen versichern
       beteuern erläutern erwähnen hinzu|fügen ergänzen an|merken bemerken ein|räumen zu|geben
       gestehen ein|gestehen aus|führen dar|legen fest|stellen konstatieren unterstreichen
       hervor|heben heraus|stellen klar|stellen informieren verkünden verlautbaren verlauten
       vermerken notieren protokollieren twittern posten bloggen titeln argumentieren begründen
       schildern erzählen resümieren bilanzieren folgern entgegnen erwidern antworten kontern
       widersprechen fragen nach|fragen nach|haken hinterfragen warnen mahnen erinnern aus|sagen
       zitieren verraten enthüllen prophezeien voraus|sagen prognostizieren vorher|sagen heißen
       meinen wiederholen bekräftigen zusammen|fassen kommentieren formulieren referieren
       hin|weisen weisen+darauf_hin verweisen verweisen+darauf sprechen+davon rechtfertigen
       verteidigen zu|sichern zu|sagen geloben schwören verneinen bejahen präzisieren unterrichten
       belehren beschwören skizzieren erörtern lügen vor|rechnen beziffern postulieren insistieren
       verheißen beschwichtigen beruhigen ab|wiegeln bekunden konkretisieren relativieren
       diagnostizieren verlesen zurück|rudern beschweren wundern freuen ärgern auf|klären
       unterbreiten ein|schärfen beklagen klagen bedauern monieren rügen aus|richten vor|bringen
       fort|fahren ein|wenden übermitteln nach|legen kund|tun kund|geben preis|geben offen|legen
       an|deuten nahe|legen dar|stellen deklarieren proklamieren signalisieren rekapitulieren
       lauten stehen bekannt|werden hervor|gehen vor|sehen
       machen+deutlich machen+klar machen+darauf_aufmerksam machen+keinen_hehl_daraus machen+geltend
       stellen+in_abrede stellen+in_aussicht geben+zu_bedenken geben+zu_protokoll geben+zu_verstehen
       geben+zur_antwort geben+zur_auskunft lassen+wissen lassen+verlauten lassen+mitteilen
       lassen+verbreiten lassen+durchblicken lassen+erkennen bringen+zum_ausdruck nehmen+stellung
       legen+nahe werden+bekannt sein+die_rede sein+zu_entnehmen sein+zu_lesen sein+zu_hören
       kommen+zu_dem_schluss kommen+zum_schluss kommen+zu_dem_ergebnis kommen+zum_ergebnis
       gelangen+zu_dem_schluss äußern+die_ansicht äußern+die_meinung vertreten+die_ansicht
       vertreten+die_auffassung vertreten+die_meinung vertreten+den_standpunkt
       vertreten+die_position erheben+den_vorwurf`,
    ),
    manner: withParts(
      `scherzen spotten witzeln lachen rufen zu|rufen aus|rufen schreien flüstern murmeln stöhnen
       seufzen jubeln schwärmen schimpfen poltern wettern lästern frotzeln frohlocken raunen beginnen
       ein|werfen zurück|geben sinnieren philosophieren grübeln plaudern tönen höhnen brummen knurren
       zischen stammeln stottern hauchen nicken grinsen lächeln strahlen unken zetern toben giften
       ätzen beschreiben reagieren spekulieren rätseln staunen trösten orakeln räsonieren fluchen
       zürnen motzen meckern sticheln granteln bedanken entschuldigen klingen empören echauffieren
       entrüsten reden grollen parieren überlegen zeigen+enttäuscht zeigen+erfreut zeigen+entsetzt`,
    ),
    opinion: withParts(
      `glauben denken hoffen fürchten befürchten vermuten an|nehmen erwarten bezweifeln zweifeln wissen
       mutmaßen schätzen ein|schätzen beurteilen urteilen überzeugen ahnen bangen
       gehen+davon_aus sein+überzeugt sein+sicher sein+der_ansicht sein+der_meinung
       sein+der_auffassung sein+zuversichtlich sein+davon_überzeugt sein+besorgt sein+optimistisch
       sein+skeptisch zeigen+sich_überzeugt zeigen+überzeugt zeigen+zuversichtlich zeigen+besorgt
       äußern+die_hoffnung äußern+die_befürchtung äußern+zweifel äußern+bedenken äußern+sorge
       hegen+die_hoffnung haben+den_verdacht haben+den_eindruck werden+erwartet rechnen+damit
       schließen+daraus schließen+nicht_aus aus|schließen schließen+aus`,
    ),
    discovery: withParts(
      `zeigen belegen ergeben beweisen nach|weisen offenbaren dokumentieren heraus|finden ermitteln
       besagen auf|decken auf|zeigen verdeutlichen hin|deuten deuten+darauf_hin bescheinigen
       attestieren suggerieren beobachten`,
    ),
    demand: withParts(
      `fordern verlangen auf|fordern appellieren bitten versprechen vor|schlagen an|regen empfehlen
       raten plädieren drohen an|drohen beantragen an|ordnen beschließen entscheiden planen
       beabsichtigen an|bieten rufen+dazu_auf auf|rufen drängen pochen beharren bestehen+darauf
       verpflichten sprechen+dafür_aus sprechen+sich_dafür_aus sprechen+sich_für ersuchen weigern
       verbieten wünschen verzichten befehlen an|weisen ein|fordern erwägen`,
    ),
    judgement: withParts(
      `kritisieren loben verurteilen begrüßen würdigen tadeln bemängeln an|prangern vor|werfen
       beschuldigen bezichtigen an|klagen ab|lehnen zurück|weisen bezeichnen nennen charakterisieren
       ein|stufen betiteln brandmarken geißeln preisen unterstellen verunglimpfen beschimpfen
       warnen+vor bewerten werten vergleichen halten+für befürworten unterstützen missbilligen
       sprechen+von deuten interpretieren`,
    ),
  },
  addressee: "informieren unterrichten erinnern belehren bitten auf|fordern fordern+auf ersuchen",
  impersonal: `heißen verlauten lauten stehen hervor|gehen gehen+hervor heraus|stellen stellen+heraus
    bekannt|werden werden+bekannt sein+die_rede sein+zu_entnehmen sein+zu_lesen sein+zu_hören`,
});
