import { inflectFrench } from "./inflect-french.ts";
import { readVerbs } from "./pack-data.ts";

/** French verb cues by spelling. */
export const FRENCH_VERBS = readVerbs({
  inflect: inflectFrench,
  classes: {
    none: `dire+il_faut dire+c'_est_à condamner+à raconter+l'_histoire lancer+un lancer+une annoncer+la_couleur`,
    speech: `dire déclarer affirmer annoncer indiquer expliquer préciser ajouter assurer souligner
      rappeler rapporter raconter confirmer révéler signaler écrire lire+on lire+-on reconnaître admettre avouer
      avancer évoquer déplorer regretter noter remarquer observer constater mentionner
      insister répéter réaffirmer réitérer marteler confier témoigner relater détailler
      résumer conclure répondre répliquer rétorquer riposter objecter nuancer tempérer
      contredire démentir nier réfuter contester certifier attester soutenir prétendre
      alléguer arguer argumenter justifier commenter informer avertir
      alerter prévenir prédire pronostiquer augurer prophétiser présager estimer considérer juger
      concéder convenir consentir plaider proclamer clamer professer énoncer exposer formuler
      exprimer renchérir abonder interroger
      demander questionner tweeter twitter poster bloguer titrer citer stipuler spécifier
      notifier signifier claironner dévoiler divulguer ébruiter laisser+entendre
      laisser+penser faire+savoir faire+valoir faire+remarquer faire+observer faire+part
      faire+état faire+comprendre faire+la_promesse faire+le_constat tenir+à_préciser
      tenir+à_rappeler tenir+à_souligner prendre+acte mettre+en_avant mettre+l'_accent
      mettre+en_garde tirer+la_sonnette_d'_alarme donner+l'_assurance
      rendre+public apporter+son_témoignage se_défendre indigner plaindre lamenter offusquer
      alarmer inquiéter réjouir féliciter étonner émouvoir insurger enorgueillir désoler vanter
      excuser défendre agacer enthousiasmer moquer demander persister asséner
      récapituler préconiser ironiser postuler articuler verbaliser
      tranquilliser rassurer confesser revendiquer jurer promettre garantir revenir+sur
      pointer pronostiquer spéculer supputer tabler chiffrer évaluer accréditer infirmer
      invoquer`,
    manner: `relever communiquer publier diffuser transmettre relayer compléter enchaîner corriger
      rectifier analyser synthétiser tonner gronder soulever rapporter lancer lâcher glisser soupirer sourire rire plaisanter ironiser s'_amuser amuser
      s'_exclamer exclamer crier hurler murmurer chuchoter souffler grogner maugréer pester
      fulminer tempêter tonner rager enrager s'_emporter emporter railler persifler ricaner
      pleurer sangloter gémir bredouiller balbutier bafouiller bougonner grommeler marmonner
      grincer philosopher rêver songer s'_interroger renchérir surenchérir embrayer
      commencer débuter entamer terminer achever finir continuer tranquilliser trancher balayer
      attaquer résumer souffler susurrer jubiler exulter fanfaronner triompher claquer cingler
      tacler tancer admonester sermonner scander entonner réagir remémorer souvenir remercier
      temporiser tempérer relativiser minimiser dramatiser théoriser haranguer apostropher
      interpeller invectiver vociférer vitupérer trépigner esquiver éluder développer décrypter
      diagnostiquer décortiquer professer théoriser prophétiser reprendre poursuivre feindre
      rembobiner badiner blaguer rigoler bouillonner désespérer consoler couper coller`,
    opinion: `penser croire espérer craindre redouter supposer présumer imaginer douter soupçonner
      souhaiter anticiper escompter prévoir attendre croire+savoir être+convaincu être+convaincue
      être+convaincus être+persuadé être+persuadée être+persuadés être+certain être+certaine
      être+d'_avis être+sûr être+sûre avoir+le_sentiment avoir+l'_impression avoir+la_conviction
      trouver savoir comprendre sentir appréhender inquiéter avoir+bon_espoir juger être+confiant
      être+confiante être+inquiet être+inquiète être+préoccupé ignorer déduire ressentir décider envisager projeter`,
    discovery: `montrer démontrer révéler prouver établir suggérer illustrer confirmer découvrir
      attester refléter ressortir conclure mettre+en_lumière mettre+en_évidence mettre+au_jour
      faire+apparaître documenter recenser témoigner démentir`,
    demand: `exiger réclamer demander exhorter appeler inviter inciter conjurer prier supplier
      ordonner enjoindre sommer presser promettre proposer suggérer recommander conseiller
      préconiser prôner menacer jurer s'_engager engager plaider+pour militer souhaiter
      décréter
      requérir solliciter revendiquer encourager ambitionner`,
    judgement: `critiquer dénoncer condamner fustiger accuser reprocher blâmer louer saluer vanter
      défendre rejeter récuser contester qualifier désavouer désapprouver approuver applaudir
      déplorer pourfendre stigmatiser vilipender taxer traiter traiter+de étriller éreinter
      brocarder conspuer encenser décrier réprouver soutenir juger considérer décrire
      comparer présenter dépeindre réfuter repousser écarter exclure balayer pointer+du_doigt
      se_féliciter féliciter parler+de parler+d' parler+du parler+des nommer appeler accueillir
      désigner regretter plaindre remercier épingler égratigner railler ridiculiser moquer
      tacler dédouaner innocenter disculper incriminer rabrouer honnir évoquer`,
  },
  addressee: "informer avertir alerter prévenir exhorter inviter prier supplier sommer enjoindre",
  impersonal: "ressortir",
});
