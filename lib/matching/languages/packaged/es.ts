import type { LanguageData } from "../language-data.ts";

/** Spanish. */
export const ES: LanguageData = {
  code: "es",
  hasDecimalComma: true,
  suffixes: `amientos imientos amiento imiento aciones uciones adores adoras ación ución ador adora idades idad
    mente ables able ibles ible istas ista osos osas oso osa ivos ivas ivo iva encia ancia arían ería
    erían aban ará arán erán irán iendo ando aron ieron adas ados idas idos ada ado ida ido aba ara
    ar er ir ó ió an en as es os a e o s`,
  stopWords: `el la los las un una unos unas de del al y e o u pero que quien cual en con por para sin sobre
    entre desde hasta hacia contra según como más menos muy también ya no ni se su sus le les lo me te nos
    mi tu es son era eran fue fueron ser sido está están ha han había habían haber hay este esta estos
    estas ese esa esos esas donde cuando si todo todos toda todas algunos algunas antes después durante
    tras nunca nada ante dijo dice porque`,
  irregulars: `murió=morir murieron=morir muerto=morir muertos=morir mueren=morir abierto=abrir
    abierta=abrir abrió=abrir cerró=cerrar cierra=cerrar perdió=perder pierde=perder`,
  numberWords: `dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13
    catorce=14 quince=15 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80
    noventa=90 docena=12`,
  scaleWords: `cien=100 ciento=100 cientos=100 mil=1000 millón=1000000 millones=1000000
    billón=1000000000000 billones=1000000000000`,
  shareWords: "mitad=50 tercio=33.333333 tercios=66.666667 cuarto=25",
  multiples: "doble=2 duplicado=2 triplicado=3 triple=3",
  timesWords: "veces",
  oneWords: "un una",
  units: `metro=length:1 metros=length:1 km=length:1000 kilómetro=length:1000 kilómetros=length:1000
    milla=length:1609.344 millas=length:1609.344 kg=mass:1000 kilo=mass:1000 kilos=mass:1000
    kilogramos=mass:1000 gramos=mass:1 tonelada=mass:1000000 toneladas=mass:1000000
    hectárea=area:10000 hectáreas=area:10000 litro=volume:1 litros=volume:1 segundos=time:1
    minuto=time:60 minutos=time:60 hora=time:3600 horas=time:3600 día=time:86400 días=time:86400
    semana=time:604800 semanas=time:604800 mes=time:2629800 meses=time:2629800 año=time:31557600
    años=time:31557600`,
  currencies: "euro=eur euros=eur dólar=usd dólares=usd peso=peso pesos=peso libra=gbp libras=gbp",
  percentWords: "porciento",
  pointWords: "puntos",
  lowerBounds: "más",
  upperBounds: "menos casi",
  approximators: "casi unos unas alrededor aproximadamente cerca",
  months: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre setiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
  since: "desde tras después",
  until: "hasta",
  before: "antes",
  negators: `no nunca jamás nada nadie ningún ninguna ninguno ni sin niega niegan negó negaron desmiente
    desmintió desmintieron falso falsa rechaza rechazan rechazó tampoco bulo infundado infundada`,
  negatorBreakers: "solo sólo",
  contrasts: [
    [
      "subir subió sube aumentar aumentó aumento aumenta crecer creció",
      "bajar bajó baja caer cayó descendió disminuyó reducir redujo",
    ],
    ["permitir permitió permite autorizó", "prohibir prohibió prohíbe prohibido"],
    ["abrir abrió abierto reabrió", "cerrar cerró cerrado cierre"],
    ["ganar ganó gana", "perder perdió pierde derrota"],
    [
      "matar mató morir muertos murieron asesinado",
      "herir heridos hirió",
      "desaparecidos",
      "sobrevivió sobrevivieron",
    ],
    ["norte", "sur"],
    ["oriental", "occidental oeste"],
    ["comprar compró compra", "vender vendió vende"],
    ["más", "menos"],
    ["antes", "después", "durante"],
    ["culpable condenado", "inocente absuelto"],
    ["aceptar aceptó aprobó", "rechazar rechazó"],
    ["detener detuvo detenido", "liberar liberó liberado"],
    ["apoyar apoya apoyó", "oponer opone opuso"],
    ["mayor", "menor"],
  ],
  opposingPrepositions: [
    ["desde", "hacia hasta"],
    ["favor", "contra"],
  ],
  quantifiers: {
    all: "todos todas cada toda todo",
    most: "mayoría",
    some: "algunos algunas varios varias parte",
    many: "muchos muchas numerosos",
    few: "pocos pocas",
    none: "ningún ninguna ninguno",
  },
  modals: {
    planned: "va_a van_a",
    possible: "podría podrían puede pueden quizás quizá",
    due: "debe deben debería deberían",
  },
  catenatives: {
    planned: "planea planean quiere quieren promete prometió pretende",
    attempted: "intenta intentó intentaron amenaza amenazó trata",
  },
  conditionals: "si",
  relationMarks: "que",
  passiveMarks: "es son era eran fue fueron sido será serán",
  agentMarks: "por",
  causeMarks: "por",
  determiners: "el la los las un una unos unas su sus este esta estos estas",
  prepositions: "a al de del en con por para sin sobre entre desde hasta hacia contra",
  titles: "señor señora sr sra dr presidente presidenta ministro ministra primer primera rey reina",
  genericSources: `él ella ellos gobierno ministerio ministro autoridades policía portavoz expertos fuente
    fuentes funcionarios partido tribunal ejército periódico medios presidente`,
  institutions:
    "ministerio ministro ministra partido tribunal corte comisión universidad banco agencia",
};
