import { inflectSpanish } from "./inflect-spanish.ts";
import { readVerbs } from "./pack-data.ts";
import { agreeing, withPartners } from "./verb-lists.ts";

const BLUNT = agreeing(
  "tajant- contundent- clar* rotund* categóric* explícit* direct* sincer* franc* escuet* fulminant- prudent- cautelos* crític* dur* sever* tajant- vehement-",
);

const STANCE = agreeing(
  `convencid* segur* confiad* preocupad* partidari* favorabl- satisfech* dispuest* 
   esperanzad* sorprendid* indignad* decepcionad* consternad* crític* contrari* orgullos* escéptic*
   cautelos* prudent- agradecid* arrepentid* ilusionad*`,
).concat(" optimista optimistas pesimista pesimistas a_favor en_contra");

const IMPERSONAL = `decir+se informar+se saber+se anunciar+se comunicar+se conocer+se confirmar+se leer+se
  rumorear+se comentar+se afirmar+se asegurar+se señalar+se indicar+se explicar+se especular+se
  sostener+se precisar+se denunciar+se estimar+se calcular+se creer+se reconocer+se argumentar+se
  advertir+se recordar+se revelar+se reportar+se alegar+se sospechar+se temer+se detallar+se
  considerar+se destacar+se mencionar+se subrayar+se murmurar+se prever+se constatar+se concluir+se
  describir+se recoger+se desprender+se deducir+se`;

/** Spanish verb cues by spelling. */
export const SPANISH_VERBS = readVerbs({
  inflect: inflectSpanish,
  classes: {
    none: `decir+adiós decir+nada dar+cuenta_de_que haber+que tener+que contar+con llegar+a_un_acuerdo
      pedir+disculpas pedir+perdón señalar+con poner+de_relieve_su responder+a_una_denuncia responder+a_las_preguntas responder+a_preguntas responder+a_la_pregunta`,
    speech: `${IMPERSONAL} constar figurar poder+saber dar+por_probado considerar+probado dar+por_acreditado
 decir afirmar asegurar declarar explicar señalar indicar informar anunciar comunicar 
 relatar narrar añadir agregar apuntar apostillar puntualizar precisar matizar aclarar detallar
 subrayar destacar resaltar recalcar remarcar enfatizar incidir insistir reiterar repetir recordar
 rememorar evocar sostener argumentar alegar aducir argüir esgrimir razonar justificar
 admitir confesar conceder revelar desvelar develar confirmar ratificar
 corroborar certificar reafirmar aseverar alertar advertir avisar prevenir negar desmentir
 rechazar rebatir refutar desmentir contestar responder replicar retrucar rebatir preguntar
 cuestionar inquirir interrogar interpelar exponer expresar manifestar transmitir
 trasladar formular plantear opinar comentar mencionar observar notar constatar resumir sintetizar
 concluir zanjar sentenciar dictaminar fallar predecir pronosticar vaticinar augurar
 anticipar adelantar presagiar profetizar denunciar criticar lamentar lamentarse
 quejar reprochar recriminar protestar escribir redactar difundir divulgar reportar
 notificar informar relatar describir testificar testimoniar atestiguar proclamar
 pregonar anotar apuntillar tuitear postear rezar citar aludir referir ironizar coincidir
 discrepar disentir jurar perjurar vanagloriar felicitar
 agradecer disculpar excusar 
 
 contextualizar especificar ejemplificar aventurar
 confiar+a insinuar deslizar sugerir susurrar traslucir delatar 
 contradecir desdecir objetar contraponer contrarrestar tranquilizar 
 desestimar recapitular rememorar reflexionar señalizar teorizar fundamentar 
 apelar 
 hacer+saber hacer+ver hacer+constar hacer+hincapié hacer+énfasis hacer+público
 hacer+referencia poner+de_manifiesto poner+de_relieve poner+énfasis poner+el_acento
 poner+como_ejemplo poner+en_duda dejar+claro dejar+constancia dejar+en_claro dejar+entrever
 dejar+caer dejar+dicho dejar+escrito dar+a_conocer dar+a_entender dar+por_hecho dar+por_seguro
 dar+cuenta llamar+la_atención salir+al_paso lanzar+una_advertencia lanzar+un_mensaje
 tener+claro sacar+a_relucir traer+a_colación tomar+la_palabra echar+en_cara
 volver+a_decir volver+a_insistir volver+a_negar volver+a_asegurar volver+a_advertir
 volver+a_afirmar volver+a_defender volver+a_repetir volver+a_recordar volver+a_señalar
 llegar+a_decir llegar+a_afirmar llegar+a_asegurar terminar+diciendo acabar+diciendo
 acabar+reconociendo acabar+admitiendo terminar+admitiendo terminar+reconociendo
 venir+a_decir salir+a_decir limitar+a_decir querer+dejar_claro querer+recordar
 querer+subrayar querer+destacar querer+aclarar ir+más_lejos ir+más_allá
 ${withPartners("ser mostrar estar", BLUNT)}`,
    manner: `comenzar empezar iniciar seguir continuar proseguir terminar finalizar rematar cerrar arrancar avanzar intervenir terciar celebrar ilustrar abundar ahondar redundar resolver ponderar enumerar desgranar desglosar convenir congratular jactar ufanar publicar rectificar titular declamar pronunciar bromear ironizar exclamar gritar chillar vociferar clamar bramar tronar murmurar musitar
      balbucear suspirar gemir sollozar llorar reír sonreír bufar gruñir rugir espetar soltar lanzar
      disparar apostrofar cantar recitar rezar arengar corear increpar vocear resoplar arremeter
      cargar estallar explotar saltar arrancar encoger presumir fanfarronear alardear filosofar
      divagar meditar rumiar consolar saludar despedir evocar zanjar
      atajar cortar interrumpir apurar conversar platicar charlar dialogar teclear tartamudear
      sincerar desahogar desesperar emocionar enorgullecer sorprender extrañar asombrar indignar
      enfadar ensañar despachar explayar resignar regocijar reaccionar
      abrir+fuego`,
    opinion: `creer pensar considerar opinar estimar juzgar entender suponer imaginar sospechar temer
      esperar confiar desear anhelar soñar dudar calcular presumir intuir percibir sentir presentir
      valorar interpretar ver saber ignorar recelar conjeturar especular maliciar
      asumir presuponer preferir lamentar deplorar alegrar preocupar
      estar+de_acuerdo estar+en_contra estar+a_favor estar+por_ver tener+la_certeza
      tener+la_impresión tener+la_sensación tener+la_esperanza tener+la_convicción tener+dudas
      ser+de_la_opinión ser+del_parecer dar+por_sentado dar+por_descontado albergar+la_esperanza
      abrigar+la_esperanza expresar+su_confianza expresar+su_preocupación
      ${withPartners("mostrar estar declarar decir manifestar confesar", STANCE)}`,
    discovery: `contar mantener reconocer aceptar establecer contemplar recoger reflejar consignar mostrar demostrar probar comprobar evidenciar revelar arrojar indicar concluir
      determinar descubrir hallar encontrar detectar apuntar sugerir documentar acreditar cifrar
      señalar reflejar atestiguar verificar constatar situar desprender deducir inferir poner+en_evidencia
      sacar+a_la_luz`,
    demand: `prever garantizar decretar pedir exigir reclamar demandar solicitar rogar suplicar implorar requerir instar urgir
      conminar ordenar mandar encargar recomendar aconsejar sugerir proponer invitar exhortar animar
      llamar+a apelar abogar apostar prometer garantizar ofrecer amenazar comprometer
      decidir acordar resolver planear prever pretender intentar querer plantear propugnar
      reivindicar postular vetar prohibir impedir emplazar apremiar presionar anunciar insistir
      hacer+un_llamamiento hacer+un_llamado hacer+votos reclamar convocar interceder
      negarse descartar desaconsejar desafiar retar`,
    judgement: `criticar elogiar alabar ensalzar aplaudir celebrar condenar repudiar censurar reprobar
      reprochar recriminar afear fustigar atacar acusar culpar responsabilizar imputar achacar
      atribuir señalar tachar tildar calificar catalogar definir describir llamar denominar bautizar
      considerar comparar equiparar avalar respaldar apoyar defender justificar rechazar rehusar
      desacreditar descalificar cuestionar minimizar relativizar deplorar desaprobar denostar
      ridiculizar vilipendiar arremeter+contra cargar+contra hablar+de ver+en encomiar
      vituperar vapulear zaherir reconocer`,
  },
  addressee: `informar avisar advertir prevenir instar conminar exhortar invitar animar acusar convencer
    recordar alertar notificar urgir emplazar apremiar tranquilizar`,
  impersonal: `${IMPERSONAL} rezar constar figurar trascender desprender`,
});
