import type { LanguageData } from "../language-data.ts";

/** Portuguese. */
export const PT: LanguageData = {
  code: "pt",
  hasDecimalComma: true,
  suffixes: `amentos imentos amento imento ações uções adores adoras ação ução ador adora idades idade mente áveis
    ável íveis ível istas ista osos osas oso osa ivos ivas ivo iva ência ância ariam eriam avam ará arão
    erão irão indo endo ando aram eram iram adas ados idas idos ada ado ida ido ava ar er ir ou eu iu
    am em as es os a e o s`,
  stopWords: `o a os as um uma uns umas de do da dos das ao aos à às e ou mas que quem qual em no na nos nas
    com por pelo pela pelos pelas para sem sobre entre desde até contra segundo como mais menos muito
    também já não nem se seu sua seus suas lhe me te é são era eram foi foram ser sido está estão tem têm
    tinha ter há este esta estes estas esse essa isso onde quando todo todos toda todas alguns algumas
    antes depois durante após nunca nada disse diz porque`,
  irregulars: `morto=morrer mortos=morrer morta=morrer aberto=abrir aberta=abrir perdeu=perder caiu=cair`,
  numberWords: `dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12
    treze=13 catorze=14 quinze=15 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 dúzia=12`,
  scaleWords: `cem=100 cento=100 mil=1000 milhão=1000000 milhões=1000000 bilhão=1000000000
    bilhões=1000000000 trilhões=1000000000000`,
  shareWords: "metade=50 terço=33.333333 terços=66.666667 quarto=25",
  multiples: "dobro=2 dobrou=2 triplicou=3 triplo=3",
  timesWords: "vezes",
  oneWords: "um uma",
  units: `metro=length:1 metros=length:1 km=length:1000 quilômetros=length:1000 quilómetros=length:1000
    milhas=length:1609.344 kg=mass:1000 quilos=mass:1000 quilo=mass:1000 gramas=mass:1
    tonelada=mass:1000000 toneladas=mass:1000000 hectares=area:10000 hectare=area:10000 litro=volume:1
    litros=volume:1 segundos=time:1 minuto=time:60 minutos=time:60 hora=time:3600 horas=time:3600
    dia=time:86400 dias=time:86400 semana=time:604800 semanas=time:604800 mês=time:2629800
    meses=time:2629800 ano=time:31557600 anos=time:31557600`,
  currencies: "euro=eur euros=eur dólar=usd dólares=usd real=brl reais=brl libra=gbp libras=gbp",
  percentWords: "porcento",
  pointWords: "pontos",
  lowerBounds: "mais",
  upperBounds: "menos quase",
  approximators: "quase cerca aproximadamente uns umas",
  months: [
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
  ],
  since: "desde após depois",
  until: "até",
  before: "antes",
  negators: `não nunca jamais nada ninguém nenhum nenhuma nem sem nega negam negou negaram desmente desmentiu
    desmentiram falso falsa rejeita rejeitam rejeitou boato infundado infundada`,
  negatorBreakers: "só apenas",
  contrasts: [
    [
      "subir subiu sobe aumentar aumentou aumento crescer cresceu",
      "cair caiu cai baixar baixou diminuiu reduzir reduziu",
    ],
    ["permitir permitiu permite autorizou", "proibir proibiu proíbe proibido"],
    ["abrir abriu aberto reabriu", "fechar fechou fechado"],
    ["ganhar ganhou venceu vence", "perder perdeu perde"],
    [
      "matar matou mortos morrer morreram",
      "ferir feridos feriu",
      "desaparecidos",
      "sobreviveu sobreviveram",
    ],
    ["norte", "sul"],
    ["oriental leste", "ocidental oeste"],
    ["comprar comprou compra", "vender vendeu vende"],
    ["mais", "menos"],
    ["antes", "depois", "durante"],
    ["culpado condenado", "inocente absolvido"],
    ["aceitar aceitou aprovou", "rejeitar rejeitou recusou"],
    ["prender prendeu detido", "libertar libertou libertado solto"],
    ["apoiar apoia apoiou", "opor opõe"],
    ["maior", "menor"],
  ],
  opposingPrepositions: [["favor", "contra"]],
  quantifiers: {
    all: "todos todas cada toda todo",
    most: "maioria",
    some: "alguns algumas vários várias parte",
    many: "muitos muitas",
    few: "poucos poucas",
    none: "nenhum nenhuma",
  },
  modals: {
    planned: "vai vão",
    possible: "poderia poderiam pode podem talvez",
    due: "deve devem deveria deveriam",
  },
  catenatives: {
    planned: "planeja quer querem promete prometeu pretende",
    attempted: "tenta tentou tentaram ameaça ameaçou",
  },
  conditionals: "se_não caso",
  relationMarks: "que",
  passiveMarks: "é são era eram foi foram sido será serão",
  agentMarks: "por pelo pela pelos pelas",
  causeMarks: "pelo pela pelos pelas",
  determiners: "o a os as um uma seu sua seus suas este esta",
  prepositions:
    "a ao à de do da dos das em no na nos nas com por pelo pela para sem sobre entre até contra",
  titles: "senhor senhora sr sra dr presidente ministro ministra primeiro primeira rei rainha",
  genericSources: `ele ela eles governo ministério ministro autoridades polícia porta-voz especialistas fonte
    fontes funcionários partido tribunal exército jornal mídia presidente`,
  institutions: "ministério ministro ministra partido tribunal comissão universidade banco agência",
};
