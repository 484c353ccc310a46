import { inflectItalian } from "./inflect-italian.ts";
import { readVerbs } from "./pack-data.ts";

const OF = "di del dello della dell' dei degli delle d'".split(" ");

/** A verb with each contracted form of "di": "parlare+di parlare+del …". */
function withOf(verb: string): string {
  return OF.map((of) => `${verb}+${of}`).join(" ");
}

/** Italian verb cues by spelling. */
export const ITALIAN_VERBS = readVerbs({
  inflect: inflectItalian,
  classes: {
    none: `dire+va_da_sé dire+bisogna dire+come_a dire+vale_a condannare+a raccontare+la_storia
      annunciare+si_è`,
    speech: `annotare protestare preannunciare preannunziare annunziare sostenere spergiurare enunciare sancire
      statuire desumere evincere insinuare millantare reiterare prospettare ventilare
      preconizzare dissentire concordare sottintendere avallare convalidare asseverare opinare
      rimpiangere recriminare enumerare mandare+a_dire lasciarsi+sfuggire lasciare+sfuggire
      lasciare+scappare mettere+nero_su_bianco dare+conto mettere+in_dubbio ammettere leggere+si leggere+si_può dire dichiarare affermare annunciare comunicare spiegare
      precisare aggiungere assicurare sottolineare ricordare riferire riportare raccontare
      confermare rivelare segnalare scrivere ammettere riconoscere confessare avanzare deplorare
      notare osservare constatare menzionare insistere ripetere ribadire confidare testimoniare
      descrivere riassumere concludere rispondere replicare ribattere controbattere obiettare
      puntualizzare chiarire smentire negare contestare confutare attestare sostenere asserire
      argomentare giustificare commentare informare avvertire avvisare prevedere predire
      pronosticare profetizzare ritenere concedere convenire esporre esprimere domandare
      chiedere chiedersi twittare postare titolare citare stabilire specificare notificare
      svelare anticipare lamentare lamentarsi denunciare rimarcare evidenziare rilevare
      rammentare esternare dettagliare narrare fare+sapere fare+notare fare+presente
      fare+intendere fare+capire fare+osservare fare+trapelare fare+filtrare fare+eco
      fare+il_punto lasciare+intendere lasciare+capire lasciare+trapelare rendere+noto
      rendere+nota tenere+a_precisare tenere+a_sottolineare mettere+in_guardia mettere+in_chiaro
      mettere+in_evidenza mettere+in_luce mettere+le_mani_avanti mettere+a_verbale
      tagliare+corto dare+notizia dare+la_notizia puntare+il_dito puntare+l'_indice
      prendere+atto prendere+le_distanze suonare+l'_allarme lanciare+l'_allarme
      lanciare+un_appello garantire promettere giurare rassicurare rivendicare rincarare
      incalzare accennare suggerire alludere dedurre elencare calcolare quantificare stimare
      teorizzare ammonire allertare vaticinare postulare recitare ricostruire verbalizzare
      informare contraddire escludere difendersi discolparsi scusarsi rammaricarsi dispiacersi
      congratularsi rallegrarsi compiacersi vantarsi dolersi indignarsi ribellarsi allarmarsi
      preoccuparsi rallegrare vantare scusare rammaricare congratulare dolere indignare
      meravigliare stupire rettificare deporre eccepire`,
    opinion: `desiderare augurare aspettare pensare credere sperare temere supporre presumere immaginare dubitare sospettare
      auspicare aspettarsi augurarsi augurare sapere capire sentire trovare intuire figurarsi
      essere+convinto essere+convinta essere+convinti essere+convinte essere+sicuro essere+sicura
      essere+certo essere+certa essere+sicuri essere+certi essere+d'_accordo essere+dell'_avviso
      essere+del_parere essere+dell'_idea essere+dell'_opinione essere+persuaso essere+fiducioso
      essere+fiduciosa avere+l'_impressione avere+la_sensazione avere+la_certezza
      dare+per_certo dare+per_scontato dare+per_sicuro decidere
      esprimere+la_convinzione esprimere+la_speranza esprimere+il_timore
      esprimere+la_preoccupazione esprimere+l'_auspicio esprimere+il_sospetto
      esprimere+il_parere esprimere+la_certezza esprimere+fiducia esprimere+il_dubbio
      esprimere+preoccupazione esprimere+timori manifestare+la_convinzione
      manifestare+la_speranza manifestare+il_timore manifestare+la_preoccupazione
      manifestare+l'_auspicio manifestare+il_sospetto manifestare+il_parere
      manifestare+la_certezza manifestare+fiducia manifestare+il_dubbio
      manifestare+preoccupazione manifestare+timori avere+la_convinzione avere+la_speranza
      avere+il_timore avere+la_preoccupazione avere+l'_auspicio avere+il_sospetto
      avere+il_parere avere+la_certezza avere+fiducia avere+il_dubbio avere+preoccupazione
      avere+timori ribadire+la_convinzione ribadire+la_speranza ribadire+il_timore
      ribadire+la_preoccupazione ribadire+l'_auspicio ribadire+il_sospetto ribadire+il_parere
      ribadire+la_certezza ribadire+fiducia ribadire+il_dubbio ribadire+preoccupazione
      ribadire+timori
      reputare ignorare comprendere congetturare paventare pronosticare`,
    discovery: `mostrare dimostrare provare evidenziare emergere rivelare confermare scoprire
      indicare certificare documentare suggerire accertare appurare registrare fotografare risultare trapelare
      attestare portare+alla_luce`,
    demand: `comandare decretare deliberare intimare scommettere perorare proporre vietare rifiutare
      desiderare esigere pretendere esortare invitare sollecitare incitare pregare implorare ordinare
      intimare imporre minacciare proporre raccomandare consigliare suggerire invocare
      caldeggiare reclamare richiedere impegnarsi impegnare appellarsi appellare chiamare+a
      incoraggiare spingere disporre auspicare reclamare proporsi
      prescrivere offrirsi scongiurare diffidare`,
    judgement: `schernire irridere sferzare redarguire rimbrottare deplorare deprecare criticare denunciare condannare accusare rimproverare biasimare lodare elogiare ricusare
      bollare tacciare disapprovare stigmatizzare censurare deridere stroncare bacchettare
      contestare descrivere additare ${withOf("parlare")} rinfacciare addebitare imputare
      incolpare scagionare sconfessare sminuire ridicolizzare`,
    gesture: `salutare chiamare approvare bocciare accogliere ringraziare promuovere valutare attribuire
      attaccare definire considerare giudicare difendere respingere liquidare dipingere
      paragonare rigettare applaudire apprezzare qualificare esaltare etichettare indicare
      proclamare illustrare interrogare`,
    manner: `proseguire persistere sghignazzare mugugnare strepitare piagnucolare strillare
      bisbigliare motteggiare ammiccare gongolare fantasticare frenare gettare ridimensionare
      sbraitare interrompere reagire plaudere sottoscrivere richiamare evocare appuntare formulare
      rompere+il_silenzio allargare aggiustare ricamare bofonchiare arrossire annuire ribollire
      rintuzzare troncare spazientirsi infuriarsi arrabbiarsi
      emozionarsi consolarsi disperarsi rammaricarsi confortare esclamare gridare urlare sussurrare mormorare sbottare sospirare sorridere ridere
      scherzare ironizzare tuonare attaccare scandire sentenziare chiosare glissare esordire
      cominciare iniziare proseguire continuare riprendere finire terminare chiudere tagliare
      sfogare sfogarsi inveire imprecare brontolare borbottare bofonchiare balbettare
      piangere singhiozzare gemere gioire esultare filosofeggiare ragionare riflettere
      intervenire interloquire sdrammatizzare minimizzare stemperare smorzare punzecchiare
      pungere graffiare infierire rincarare plaudire ringhiare sibilare tuonare predicare
      arringare apostrofare aprire lanciare rilanciare buttare vagheggiare sognare
      interrogarsi rivolgere rievocare rimembrare confrontare tranquillizzare consolare
      ringraziare implorare supplicare minacciare soffiare azzardare ipotizzare
      scuotere sbuffare fremere obiettare correggere aggiornare sintetizzare liquidare
      congedare accusare salutare snocciolare spronare tirare+dritto allargare+le_braccia
      pubblicare diffondere trasmettere gelare polemizzare insorgere esplodere ricordare`,
  },
  addressee: `chiedere domandare chiedersi informare avvertire avvisare invitare esortare pregare supplicare implorare
    rassicurare sollecitare intimare`,
  impersonal: "leggere+si leggere+si_può emergere risultare trapelare",
});
