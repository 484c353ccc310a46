import { inflectFrench } from "./inflect-french.ts";
import { readVerbs } from "./pack-data.ts";

/** French verb cues by spelling. */
export const FRENCH_VERBS = readVerbs({
  inflect: inflectFrench,
  classes: {
    none: `dire+il_faut dire+c'_est_à condamner+à raconter+l'_histoire lancer+un lancer+une annoncer+la_couleur`,
    speech: `corroborer narrer opposer énumérer lister dénombrer comptabiliser édicter disposer
      stipuler caractériser dire déclarer affirmer annoncer expliquer préciser ajouter assurer souligner rappeler
      rapporter raconter confirmer révéler signaler écrire lire+on lire+-on reconnaître admettre
      avouer avancer évoquer déplorer regretter noter remarquer observer constater mentionner
      insister répéter réaffirmer réitérer marteler confier témoigner relater détailler résumer
      conclure répondre répliquer rétorquer riposter objecter nuancer tempérer contredire
      démentir nier réfuter contester certifier attester prétendre alléguer arguer argumenter
      justifier commenter informer avertir alerter prévenir prédire pronostiquer augurer
      prophétiser présager estimer concéder convenir consentir plaider clamer professer énoncer
      exposer formuler exprimer renchérir abonder demander questionner tweeter twitter poster
      bloguer titrer citer stipuler spécifier notifier signifier claironner dévoiler divulguer
      ébruiter laisser+entendre laisser+penser faire+savoir faire+valoir faire+remarquer
      faire+observer faire+part faire+état faire+comprendre faire+la_promesse faire+le_constat
      tenir+à_préciser tenir+à_rappeler tenir+à_souligner prendre+acte mettre+en_avant
      mettre+l'_accent mettre+en_garde tirer+la_sonnette_d'_alarme donner+l'_assurance
      rendre+public apporter+son_témoignage se_défendre indigner plaindre lamenter offusquer
      alarmer inquiéter réjouir féliciter étonner émouvoir insurger enorgueillir désoler vanter
      excuser agacer enthousiasmer moquer demander persister asséner récapituler préconiser
      ironiser postuler articuler verbaliser tranquilliser rassurer confesser revendiquer jurer
      promettre garantir revenir+sur pointer pronostiquer spéculer supputer tabler chiffrer
      évaluer accréditer infirmer invoquer`,
    opinion: `penser croire espérer craindre redouter supposer présumer imaginer douter soupçonner
      souhaiter anticiper escompter prévoir attendre croire+savoir être+convaincu être+convaincue
      être+convaincus être+persuadé être+persuadée être+persuadés être+certain être+certaine
      être+d'_avis être+sûr être+sûre avoir+le_sentiment avoir+l'_impression avoir+la_conviction
      trouver savoir comprendre sentir appréhender inquiéter avoir+bon_espoir juger être+confiant
      être+confiante être+inquiet être+inquiète être+préoccupé ignorer déduire ressentir décider envisager projeter
      exprimer+la_crainte exprimer+l'_espoir exprimer+le_souhait exprimer+l'_avis
      exprimer+la_conviction exprimer+le_vœu exprimer+des_doutes exprimer+sa_crainte
      exprimer+son_espoir exprimer+son_inquiétude exprimer+l'_hypothèse exprimer+l'_idée
      exprimer+espoir avoir+la_crainte avoir+l'_espoir avoir+le_souhait avoir+l'_avis
      avoir+la_conviction avoir+le_vœu avoir+des_doutes avoir+sa_crainte avoir+son_espoir
      avoir+son_inquiétude avoir+l'_hypothèse avoir+l'_idée avoir+espoir émettre+la_crainte
      émettre+l'_espoir émettre+le_souhait émettre+l'_avis émettre+la_conviction émettre+le_vœu
      émettre+des_doutes émettre+sa_crainte émettre+son_espoir émettre+son_inquiétude
      émettre+l'_hypothèse émettre+l'_idée émettre+espoir formuler+la_crainte formuler+l'_espoir
      formuler+le_souhait formuler+l'_avis formuler+la_conviction formuler+le_vœu
      formuler+des_doutes formuler+sa_crainte formuler+son_espoir formuler+son_inquiétude
      formuler+l'_hypothèse formuler+l'_idée formuler+espoir`,
    discovery: `montrer démontrer révéler prouver établir suggérer illustrer confirmer découvrir
      attester refléter ressortir conclure mettre+en_lumière mettre+en_évidence mettre+au_jour
      faire+apparaître documenter recenser témoigner démentir`,
    demand: `adjurer enjoindre intimer commander implorer prescrire exiger réclamer demander exhorter inviter inciter conjurer prier supplier ordonner
      enjoindre sommer presser promettre proposer suggérer recommander conseiller préconiser
      prôner menacer jurer s'_engager engager plaider+pour militer souhaiter décréter solliciter
      revendiquer encourager ambitionner`,
    judgement: `critiquer dénoncer condamner fustiger accuser reprocher blâmer louer vanter récuser
      contester désavouer désapprouver déplorer pourfendre stigmatiser vilipender taxer
      traiter+de étriller éreinter brocarder conspuer encenser décrier réprouver réfuter
      pointer+du_doigt se_féliciter féliciter parler+de parler+d' parler+du parler+des regretter
      plaindre épingler égratigner railler ridiculiser moquer tacler dédouaner innocenter
      disculper incriminer rabrouer honnir évoquer`,
    gesture: `surnommer baptiser définir saluer appeler approuver rejeter accueillir remercier présenter désigner nommer défendre
      juger considérer écarter exclure repousser comparer applaudir traiter qualifier balayer
      dépeindre décrire soutenir indiquer proclamer requérir défendre interroger`,
    manner: `targuer gargariser grommeler geindre implorer ergoter chicaner rebondir rembarrer
      morigéner clouer pilonner pavoiser répercuter relayer méditer calculer deviner botter+en_touche
      renvoyer+la_balle couper+court relever communiquer publier diffuser transmettre relayer compléter enchaîner corriger
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
  },
  addressee:
    "demander informer avertir alerter prévenir exhorter inviter prier supplier sommer enjoindre",
  impersonal: "ressortir",
});
