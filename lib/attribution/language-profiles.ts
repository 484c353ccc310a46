/** A language's commonest words: a fifth to a half of any running text, and of no other's. */
export const LANGUAGE_PROFILES: Readonly<Record<string, string>> = {
  en: `the of and to in that is was for it with as his on be at by this had not are but from or
       have an they which you were her she there been their has would will who said`,
  de: `der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an
       werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über war`,
  fr: `le la les des et du une est dans qui que pour par sur au pas ce plus ne avec sont il elle
       aux cette ses ont été mais leur nous vous d'un d'une qu'il c'est selon`,
  es: `el la los las y del que en un una por con para es se no al lo su más como pero sus le ha
       este sí esta entre cuando muy sin sobre también hasta hay donde han según`,
  pt: `o os as e do da dos das em no na nos nas um uma para com não que por mais ao se foi como
       é são ele pelo pela seu sua ou ser quando muito há já também até segundo`,
  it: `il lo gli e di che è per un una in del della dei delle con non si da sono nel nella al
       alla anche più ha come dal dalla ma questo questa ed le i stato hanno secondo`,
  ru: `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее
       мне было от меня еще нет о из ему для это при был также года будет`,
  tr: `ve bir bu da de için ile olarak daha çok olan gibi kadar sonra en ise ne var ancak göre
       olduğunu değil ya bunu o dedi etti tarafından her şey ama nasıl yeni iki`,
  az: `və bir bu da də üçün ilə olan edib daha ki onun isə çox sonra edən görə olaraq var deyib
       bildirib olub həmin öz bütün hər kimi azərbaycan nə ancaq artıq belə`,
  hy: `և է են որ ու մեջ այդ այս համար հետ է՝ նա իր չէ էր մի կողմից մասին ոչ թե եւ պետք բայց որը
       նաև ինչպես մեր եմ ենք հայաստանի կամ դեպի`,
};
