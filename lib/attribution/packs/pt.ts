import { sentenceHabits } from "../../text/abbreviations.ts";
import type { LanguagePack, PronounKind } from "../language-pack.ts";
import { BLANK_PACK, phrases, readNouns, words } from "./pack-data.ts";
import { PORTUGUESE_VERBS } from "./pt-verbs.ts";

const PRONOUNS: readonly (readonly [string, PronounKind])[] = [
  ["ele", "he"],
  ["ela", "she"],
  ["eles", "they"],
  ["elas", "they"],
  ["este", "he"],
  ["esta", "she"],
  ["aquele", "he"],
  ["aquela", "she"],
];

const TER = `tem têm tinha tinham teve tiveram terá terão teria teriam tenha tenham tivesse tivessem ter
  tendo tido há havia haviam haver haverá houve houver`;

const SER = `é são era eram foi foram será serão seria seriam seja sejam fosse fossem sido ser sendo sou
  somos`;

const ESTAR = `está estão estava estavam esteve estiveram estará estarão estaria estariam esteja estejam
  estivesse estado estar estando estou`;

const MODALS = `pode podem podia podiam pôde puderam poderá poderão poderia poderiam possa possam pudesse deve
  devem devia deviam deverá deverão deveria deveriam deva devam vai vão ia iam irá irão iria iriam
  costuma costumam quer querem queria queriam quis podido`;

/** "na avaliação de": each variant with "de" and with the articles drawn in. */
function withOf(list: string): string {
  return list
    .split("|")
    .map((phrase) => phrase.trim())
    .flatMap((phrase) => ["de", "do", "da", "dos", "das"].map((link) => `${phrase} ${link}`))
    .join("|");
}

/** The same for "de acordo com o": the preposition stays by itself. */
const ACCORDING = `segundo|segundo relatos de|segundo fontes de|segundo dados de|de acordo com|conforme|
  consoante|em consonância com|de harmonia com|na linha de|em linha com o que diz|
  ${withOf(`na avaliação|na opinião|na visão|na análise|na ótica|na óptica|no entender|no entendimento|
   na perspetiva|na perspectiva|na interpretação|na leitura|no parecer|nas palavras|pelas palavras|
   no dizer|no juízo|na estimativa|nas estimativas|nas contas|pelas contas|nos cálculos|pelos cálculos|
   aos olhos|do ponto de vista|sob o ponto de vista|sob a ótica|em declarações|a juízo|na versão|
   segundo a versão|segundo as palavras|segundo informações|segundo informação|segundo dados|
   segundo fontes|segundo estimativas|na convicção|no critério|na voz|pela voz|pela boca|
   a crer nas palavras|a acreditar nas palavras|na percepção|na percepção geral|na concepção|
   na tese|na narrativa|à luz|nos termos|no relato|pelo relato|na ideia`)}`;

/** Portuguese, as news writes it in Brazil and in Portugal. */
export const PORTUGUESE: LanguagePack = {
  ...BLANK_PACK,
  ...PORTUGUESE_VERBS,
  language: "pt",
  sentences: sentenceHabits("pt"),
  grammar: {
    constructions: ["as-clause", "insertion", "content-behind"],
    capitalisesNouns: false,
    splitsVerbGroups: true,
    keepsVerbGroups: true,
    quotesNames: true,
    commaOpensContent: false,
    dropsSubjects: true,
    setsOffPhrases: true,
    semicolonEndsContent: true,
    possessorFollows: true,
  },
  wordSplits: {
    prefixes: [],
    suffixes: `-se -lhe -lhes -me -nos -vos -o -a -os -as -no -na -nas -lo -la -los -las`.split(
      " ",
    ),
  },
  nouns: readNouns(
    {
      speech: `afirmação afirmações declaração declarações asserção anúncio anúncios advertência advertências
        aviso avisos alerta alertas denúncia denúncias acusação acusações queixa queixas promessa promessas
        compromisso compromissos ameaça ameaças alegação alegações argumento argumentos argumentação
        confissão confissões confirmação admissão reconhecimento negativa desmentido desmentidos pedido
        pedidos exigência exigências reivindicação reivindicações reclamação reclamações proposta propostas
        rumor rumores boato boatos versão versões informação informações notícia notícias testemunho
        testemunhos depoimento depoimentos esclarecimento explicação explicações comentário comentários
        observação prognóstico prognósticos previsão previsões vaticínio mensagem mensagens frase palavras
        conclusão conclusões recomendação recomendações sugestão sugestões apelo apelos crítica críticas
        insinuação insinuações garantia garantias lembrete resposta pergunta solicitação solicitações
        relato relatos hipótese hipóteses tese teses teoria teorias revelação revelações juramento objeção
        protesto protestos parecer justificativa justificação indicação indicações`,
      opinion: `opinião opiniões crença crenças convicção convicções esperança esperanças temor temores medo
        receio receios suspeita suspeitas impressão ideia dúvida dúvidas desejo expectativa expectativas
        certeza confiança preocupação presunção suposição percepção perceção sensação entendimento posição
        avaliação perspetiva perspectiva desconfiança`,
    },
    "que se",
  ),
  accordingTo: phrases(ACCORDING),
  viewpoints: phrases("para"),
  sourceNouns: words(
    `autoridade autoridades bombeiros empresa empresas companhia banco clube agência instituto câmara prefeitura secretaria hospital universidade comissão comité comitê consórcio concessionária operadora fonte fontes testemunhas assessoria consulado embaixada federação entidade entidades direção administração
     historiador historiadora especialista especialistas analista analistas perito peritos perita economista
     economistas investigador investigadora investigadores pesquisador pesquisadora pesquisadores cientista
     cientistas sociólogo socióloga politólogo politóloga advogado advogada advogados procurador
     procuradora procuradoria oposição governo executivo ministro ministra ministério presidente sindicato
     sindicatos partido partidos porta-voz autarca prefeito prefeita vereador vereadora diretor diretora
     juiz juíza tribunal defesa autor autora autores associação organização organizações ambientalistas
     críticos crítico professor professora catedrático escritor escritora treinador treinadora técnico
     técnica engenheiro engenheira médico médica médicos líder dirigente dirigentes senador senadora
     deputado deputada deputados secretário secretária coordenador coordenadora responsável
     observadores consultora polícia arqueólogo arqueóloga biólogo bióloga geólogo geóloga climatologista
     antropólogo antropóloga psicólogo psicóloga filósofo filósofa cineasta cantor cantora artista
     moradores família familiares vítimas agricultores governador governadora reitor reitora arquiteto
     arquiteta jornalista jurista juristas relator relatora delegado delegada promotor promotora
     ministério desembargador comandante bastonário bastonária provedor provedora empresário empresária`,
  ),
  anaphors: phrases("isso|isto|assim o|a informação|a informação foi|disso|disto"),
  insertions: phrases("nas palavras do|nas palavras da|nas palavras de"),
  asWords: words("segundo como conforme consoante"),
  evidentials: phrases(
    `há indícios de|há indícios|há provas de|há evidências de|existem indícios de|existem provas de|
     há suspeitas de|há suspeita de|existe a suspeita de|há relatos de|há notícia de|há registo de|
     não há provas de|não há indícios de|não há evidências de|existe o receio de|corre o rumor de|
     correm rumores de|circulam rumores de|circula o boato de|há rumores de|há quem diga|há informações de|
     surgiram relatos de|cresce o receio de|existe a convicção de|há a expectativa de|
     existe a expectativa de|é sabido|é público|veio a público|veio à tona|corre a notícia de`,
  ),
  hearsay: phrases(
    `supostamente|alegadamente|ao que parece|ao que tudo indica|ao que consta|segundo se diz|
     segundo dizem|segundo se sabe|presumivelmente|pretensamente|aparentemente|ao que se sabe|
     segundo rumores|pelo visto|pelos vistos|segundo se apurou|conforme se noticiou|
     como se sabe|segundo foi noticiado|segundo se comenta`,
  ),
  denials: words(
    `nega negam negou negaram negava negavam negado negando negar negará desmente desmentem desmentiu
     desmentiram desmentido desmentir desmentindo desmentia rejeita rejeitam rejeitou rejeitaram rejeitado
     refuta refutam refutou refutaram refutado rebate rebatem rebateu rebateram rebatido rechaça rechaçou
     rechaçaram contradiz contradisse descarta descartam descartou descartaram descartado contesta
     contestam contestou contestaram`,
  ),
  nonSpeakers: words(
    `nota atualização aviso foto fotos vídeo vídeos imagem imagens galeria direto direto vivo última hora data
     local preço horário endereço telefone resultado resultados pergunta resposta tema temas fonte fontes
     exemplo passo capítulo tabela gráfico mais ver ler leia veja redação correção exclusivo links tempo
     contacto contato dado dados opinião editorial análise entrevista reportagem saiba confira assista`,
  ),
  auxiliaries: words(`${TER} ${SER} ${ESTAR} ${MODALS}`),
  passiveAuxiliaries: words(SER),
  modals: words(MODALS),
  negations: words("não nunca jamais tampouco nem"),
  infinitiveMarks: words("a de em por para"),
  infinitiveSuffixes: ["ar", "er", "ir", "por", "arem", "erem", "irem"],
  complementizers: words("que"),
  thatPrepositions: words("de em a com por para"),
  questionWords: words(
    "se quê quem como quando onde qual quais quanto quanta quantos quantas porquê",
  ),
  conditionals: words("se caso"),
  relatives: words("que quem cujo cuja cujos cujas qual quais onde"),
  personalRelatives: words("quem"),
  coordinators: words("e ou mas porém contudo nem enquanto"),
  joiners: words("e ou"),
  subordinators: words(
    `porque embora quando enquanto se caso pois como onde conforme salvo exceto após depois antes até desde
     para sem visto dado sempre logo já`,
  ),
  prepositions: words(
    `à ao aos às ante após até com contra de do da dos das desde durante em no na nos nas num numa nuns
     numas entre para pra por pelo pela pelos pelas perante sem sob sobre segundo conforme mediante exceto
     salvo como rumo além junto dum duma deste desta destes destas neste nesta nestes nestas nesse nessa
     naquele naquela desse dessa àquele àquela consoante`,
  ),
  linkingPrepositions: words("de do da dos das"),
  placePrepositions: words("em no na nos nas para por com contra à ao aos às sobre pelo pela"),
  agentPrepositions: words("por pelo pela pelos pelas"),
  documentPrepositions: words("em no na nos nas num numa"),
  objectPronouns: words(
    `se lhe lhes o a os as me te vos -se -lhe -lhes -me -nos -vos -o -a -os -as -no -na -nas -lo -la -los
     -las`,
  ),
  determiners: words(
    `o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas seu
     sua seus suas meu minha meus minhas nosso nossa nossos nossas teu tua cada todo toda todos todas algum
     alguma alguns algumas nenhum nenhuma vários várias muitos muitas poucos poucas outro outra outros
     outras ambos ambas qualquer dois duas três quatro cinco seis sete oito nove dez onze doze diversos
     diversas inúmeros inúmeras certos certas demais`,
  ),
  definiteDeterminers: words("o a os as este esta estes estas esse essa esses essas"),
  singularDeterminers: words("um uma"),
  subjectPronouns: words("eu tu ele ela você nós eles elas vocês alguém ninguém quem"),
  firstPersons: words(
    `eu me mim meu minha meus minhas comigo nós nosso nossa nossos nossas conosco connosco sou estou tenho
     faço quero creio posso vou fui tive fiz disse pude quis vim estive nasci cresci aprendi comecei cheguei
     trabalhei vivi senti pensei decidi vi somos estamos temos queremos vamos podemos devemos fazemos
     seguimos espero penso acho sinto sei digo vivo trabalho escrevo entrei saí voltei perdi ganhei escrevi
     li conheci deixei passei levei encontrei joguei cantei voltarei farei serei estarei terei fomos
     tivemos fizemos perdemos ganhamos ganhámos chegamos chegámos nunca gosto`,
  ),
  pronouns: new Map(PRONOUNS),
  titles: words(
    `senhor senhora dom dona dr dra doutor* presidente* ex-presidente vice-presidente primeiro-ministr*
     ministr* ex-ministr* chanceler* porta-voz autarca* prefeit* vereador* governador* diretor* director*
     juiz juíza desembargador* procurador* promotor* advogad* deputad* senador* rei rainha príncipe princesa
     papa bispo arcebispo cardeal general coronel capitão comandant* delegad* inspetor* professor*
     catedrátic* reitor* secretári* embaixador* líder* dirigent* chef* técnic* treinador* selecionador*
     atacant* zagueir* avançad* médi* guarda-redes goleir* ator atriz cantor* escritor* romancist* poeta*
     historiador* economist* investigador* pesquisador* especialist* analist* sociólog* politólog*
     jornalist* empresári* relator* coordenador* geólog* biólog* médic* engenheir* arquitet* urbanist*
     morador* testemunh* sindicalist* aposentad* agricultor* bombeir* provedor* bastonári*`,
  ),
  genderOfWord: new Map([
    ["senhor", "he"],
    ["ministro", "he"],
    ["diretor", "he"],
    ["prefeito", "he"],
    ["governador", "he"],
    ["rei", "he"],
    ["papa", "he"],
    ["senhora", "she"],
    ["dona", "she"],
    ["ministra", "she"],
    ["diretora", "she"],
    ["prefeita", "she"],
    ["governadora", "she"],
    ["rainha", "she"],
  ]),
  timeWords: words(
    `segunda segunda-feira terça terça-feira quarta quarta-feira quinta quinta-feira sexta sexta-feira sábado
     domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro hoje
     ontem anteontem amanhã tarde noite manhã madrugada semana mês ano dia dias semanas meses anos hora horas
     minutos passado passada próximo próxima então agora recentemente ultimamente posteriormente
     previamente anteriormente`,
  ),
  adverbs: words(
    `também ainda já agora hoje ontem então depois antes finalmente assim só somente apenas quase muito mais
     menos tão bastante sempre nunca jamais tampouco talvez aqui ali lá aí cedo tarde enquanto aliás
     inclusive novamente porém todavia contudo entretanto igualmente outrossim textualmente além tal`,
  ),
  adverbSuffixes: ["mente"],
  gerundSuffixes: ["ando", "endo", "indo"],
  finiteSuffixes: [
    "ou",
    "aram",
    "eram",
    "iram",
    "íram",
    "eceu",
    "endeu",
    "ondeu",
    "iu",
    "ava",
    "avam",
    "ará",
    "arão",
    "erá",
    "erão",
    "irá",
    "irão",
    "ariam",
    "eriam",
    "iriam",
    "asse",
    "assem",
    "essem",
    "issem",
  ],
  finiteVerbs: words(
    `há tem têm fazem fez fizeram sai saem vem vêm veio chega chegam leva levam deixa deixam fica ficam ficou
     segue seguem parece parecem existe existem ocorre passa passam põe dá dão deu deram vê veem viu toma
     tomam traz cai caem sobe sobem baixa baixam cresce crescem volta voltam começa começam termina falta
     faltam custa custam vive vivem morre morrem morreu morreram perde perdem perdeu ganha ganham joga
     jogam abre abrem abriu fecha fecham entra entram afeta afetam permite permitem precisa precisam inclui
     incluem representa impede obriga obrigam busca buscam trata tratam carece pesa serve servem
     cumpre requer oferece oferecem recebe recebem recebeu alcança supera funciona funcionam corre correm
     permanece permanecem bateu venceu nasceu correu mexeu desceu rompeu`,
  ),
};
