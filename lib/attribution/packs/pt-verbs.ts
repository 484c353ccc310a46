import { inflectPortuguese } from "./inflect-portuguese.ts";
import { readVerbs } from "./pack-data.ts";
import { agreeing, withPartners } from "./verb-lists.ts";

const BLUNT = agreeing(
  `diret* clar* categóric* taxativ* enfátic* incisiv* sincer* franc* sucint* peremptóric* perentóri*
   contundent- dur* crític* prudent- cautelos* lacônic* lacónic* explícit* sever* veement- objetiv*
   ríspid* irônic* irónic* perentóri*`,
);

const STANCE = `${agreeing(
  `convencid* segur* confiant- preocupad* satisfeit* dispost* esperançad* surpres* indignad*
   dececionad* decepcionad* contrári* crític* orgulhos* cétic* cautelos* prudent- agradecid* arrependid*
   cert* cient- convict* empenhad* descontent- content- apreensiv*`,
)} favorável favoráveis otimista otimistas pessimista pessimistas confiantes a_favor contra`;

/** "diz-se", "se diz": nobody is named. */
const IMPERSONAL = withPartners(
  `dizer informar saber anunciar comunicar confirmar ler comentar afirmar garantir especular precisar
   estimar calcular acreditar reconhecer alegar suspeitar temer considerar destacar murmurar prever
   constatar concluir falar cogitar supor crer contar noticiar relatar apurar rumorejar sussurrar
   argumentar presumir descobrir esperar avaliar`,
  "se -se",
);

/** "voltou a dizer", "chegou a admitir", "acabou por reconhecer": a verb that leads one of speaking. */
const SAYING = `dizer afirmar negar defender admitir reconhecer confessar criticar alertar avisar insistir
  repetir garantir pedir declarar sublinhar destacar lembrar`;

function leading(verb: string, links: string): string {
  return links
    .split(" ")
    .flatMap((link) => SAYING.split(/\s+/).map((saying) => `${verb}+${link}_${saying}`))
    .join(" ");
}

/** Portuguese verb cues by spelling. */
export const PORTUGUESE_VERBS = readVerbs({
  inflect: inflectPortuguese,
  classes: {
    none: `dizer+adeus dizer+nada ter+que contar+com chegar+a_um_acordo pedir+desculpa pedir+desculpas pedir+licença responder+às_perguntas responder+a_perguntas responder+à_pergunta
      falar+ao_telefone falar+ao_celular`,
    speech: `${IMPERSONAL} constar figurar avançar poder+apurar dar+como_provado considerar+provado ${leading("voltar", "a")} ${leading("chegar", "a")} ${leading("vir", "a")}
      ${leading("acabar", "por")} ${leading("tornar", "a")} ${leading("passar", "a")}
      acabar+dizendo acabar+admitindo acabar+reconhecendo terminar+dizendo limitar+a_dizer
      dizer afirmar garantir assegurar declarar explicar assinalar indicar informar anunciar comunicar
      contar relatar narrar acrescentar adicionar aditar apontar pontuar precisar detalhar detalhar
      pormenorizar esclarecer clarificar sublinhar destacar ressaltar salientar realçar enfatizar frisar
      vincar grifar insistir reiterar repetir recordar relembrar lembrar rememorar evocar sustentar
      argumentar alegar aduzir justificar ponderar admitir reconhecer confessar conceder assumir revelar
      desvendar divulgar confirmar ratificar corroborar certificar reafirmar asseverar alertar advertir
      avisar prevenir negar desmentir refutar rebater rechaçar contestar responder replicar retrucar
      retorquir redarguir ripostar treplicar contrapor perguntar questionar indagar inquirir interrogar
      interpelar expor expressar exprimir manifestar transmitir formular opinar comentar mencionar
      observar notar constatar resumir sintetizar concluir sentenciar predizer prognosticar vaticinar
      augurar antecipar adiantar prenunciar pressagiar profetizar denunciar criticar lamentar queixar
      reclamar protestar escrever redigir noticiar reportar notificar descrever testemunhar depor atestar
      proclamar apregoar anotar tuitar postar citar aludir referir registar registrar ironizar concordar
      discordar divergir jurar gabar vangloriar jactar agradecer especificar exemplificar contextualizar
      insinuar sugerir aventar segredar sussurrar confidenciar contradizer retificar objetar ressalvar
      matizar tranquilizar recapitular teorizar fundamentar dissertar discorrer verbalizar vocalizar
      enunciar desabafar reportar propalar sinalizar participar cravar arrematar completar complementar
      emendar elucidar
      fazer+saber fazer+notar fazer+questão fazer+referência dar+conta dar+a_conhecer dar+a_entender
      dar+como_certo dar+conhecimento deixar+claro deixar+escapar deixar+entender deixar+antever
      deixar+transparecer deixar+explícito pôr+em_causa pôr+em_dúvida chamar+a_atenção chamar+atenção
      vir+a_público tornar+público trazer+à_tona tomar+a_palavra levantar+a_hipótese
      lançar+um_aviso lançar+um_alerta fazer+um_alerta deixar+um_aviso deixar+um_alerta
      deixar+a_garantia ter+dito querer+sublinhar querer+lembrar querer+deixar_claro ir+mais_longe
      ir+além bater+na_tecla ${withPartners("ser mostrar", BLUNT)}`,
    manner: `brincar gracejar exclamar gritar berrar vociferar bradar clamar murmurar cochichar balbuciar
      suspirar gemer soluçar chorar rir sorrir bufar rosnar rugir disparar soltar atirar lançar cantar
      recitar rezar vibrar festejar comemorar celebrar elogiar desafiar provocar alfinetar cutucar zombar
      debochar troçar continuar prosseguir seguir começar iniciar principiar terminar finalizar rematar
      encerrar fechar emocionar orgulhar surpreender espantar estranhar indignar irritar desesperar
      resignar regozijar reagir refletir filosofar divagar conversar prosear conjeturar consolar saudar
      despedir cortar interromper intervir atalhar pronunciar discursar arrancar publicar
      intitular titular esbravejar resmungar tartamudear gaguejar ralhar troar corrigir
      pregar recomendar animar encorajar ensinar dramatizar minimizar aprofundar discursar questionar`,
    opinion: `acreditar crer pensar considerar opinar estimar julgar entender supor imaginar suspeitar
      desconfiar temer recear esperar confiar desejar ansiar sonhar duvidar calcular presumir intuir
      perceber sentir pressentir avaliar interpretar ver saber ignorar conjecturar especular achar
      pressupor preferir alegrar preocupar congratular antever cogitar
      estar+de_acordo estar+contra estar+a_favor ter+a_certeza ter+certeza ter+a_impressão
      ter+a_sensação ter+a_esperança ter+esperança ter+a_convicção ter+dúvidas ter+receio
      ser+de_opinião ser+da_opinião dar+por_adquirido dar+por_certo manter+a_esperança
      ${withPartners("mostrar dizer declarar manifestar confessar", withPartners("-se", STANCE).replaceAll("+", "_"))}
      ${withPartners("mostrar estar declarar dizer manifestar confessar afirmar assumir revelar", STANCE)}`,
    discovery: `mostrar demonstrar provar comprovar evidenciar indicar concluir apontar determinar descobrir
      encontrar detectar detetar sugerir documentar atestar apurar verificar identificar estabelecer
      manter aceitar contemplar refletir recolher  contabilizar deduzir inferir
      trazer ler trazer+a_público pôr+a_nu pôr+em_evidência`,
    demand: `pedir exigir reclamar reivindicar solicitar rogar suplicar implorar requerer instar urgir
      conclamar ordenar mandar encarregar recomendar aconselhar sugerir propor convidar exortar apelar
      defender advogar apostar prometer comprometer garantir oferecer ameaçar decidir acordar deliberar
      planejar planear prever pretender tencionar tentar querer preconizar propugnar vetar proibir
      impedir pressionar cobrar determinar incitar convocar descartar desaconselhar orientar recusar
      recusar+se recusar+-se fazer+um_apelo lançar+um_apelo deixar+um_apelo fazer+votos`,
    judgement: `criticar elogiar louvar enaltecer aplaudir condenar repudiar censurar reprovar rejeitar
      atacar acusar culpar culpabilizar responsabilizar imputar atribuir tachar taxar rotular apelidar
      qualificar classificar catalogar definir descrever chamar denominar considerar comparar equiparar
      caracterizar avalizar respaldar apoiar defender recusar desacreditar desqualificar menosprezar
      relativizar desvalorizar deplorar desaprovar ridicularizar arrasar saudar repreender
      falar+em falar+de falar+num falar+numa disparar+contra investir+contra insurgir+contra`,
  },
  addressee: `dizer afirmar declarar garantir confirmar responder informar avisar alertar advertir prevenir instar exortar convidar acusar convencer lembrar
    recordar notificar tranquilizar`,
  impersonal: `${IMPERSONAL} constar figurar`,
});
