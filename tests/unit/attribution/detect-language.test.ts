import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../lib/attribution/detect-language.ts";
import { LANGUAGE_PROFILES } from "../../../lib/attribution/language-profiles.ts";

const TEXTS: [lang: string, text: string][] = [
  [
    "en",
    "The council has said that it will open the bridge in May, but there are still doubts about the cost and the date of the work.",
  ],
  [
    "de",
    "Der Rat hat mitgeteilt, dass die Brücke im Mai geöffnet wird, aber es gibt noch Zweifel an den Kosten und an dem Termin für die Arbeiten.",
  ],
  [
    "fr",
    "Le conseil a annoncé que le pont sera ouvert en mai, mais il y a encore des doutes sur le coût et sur la date des travaux dans la ville.",
  ],
  [
    "es",
    "El consejo ha dicho que el puente se abrirá en mayo, pero todavía hay dudas sobre el coste y la fecha de las obras en la ciudad.",
  ],
  [
    "pt",
    "O conselho disse que a ponte vai abrir em maio, mas ainda há dúvidas sobre o custo e a data das obras, que não foram pagas pela cidade.",
  ],
  [
    "it",
    "Il consiglio ha detto che il ponte sarà aperto a maggio, ma non è ancora chiaro il costo dei lavori e la data della fine in città.",
  ],
  [
    "ru",
    "Совет сообщил, что мост будет открыт в мае, но еще есть сомнения о цене и о сроках работ, как и о том, кто за это будет платить в этом году.",
  ],
  [
    "tr",
    "Belediye köprünün mayıs ayında açılacağını söyledi, ancak maliyet ve tarih ile ilgili daha çok soru var ve bu konuda bir karar için yeni bir toplantı olacak.",
  ],
  [
    "az",
    "Şura bildirib ki, körpü may ayında açılacaq, ancaq xərc və tarix ilə bağlı daha çox sual var və bu barədə bir qərar üçün yeni iclas olacaq.",
  ],
  [
    "hy",
    "Խորհուրդը հայտնել է, որ կամուրջը կբացվի մայիսին, բայց դեռ կան կասկածներ ծախսերի և ժամկետի մասին, և այդ հարցով նոր նիստ է լինելու այս տարի։",
  ],
];

describe("detectLanguage", () => {
  it.each(TEXTS)("reads %s in the text itself", (lang, text) => {
    expect(detectLanguage(text, null, LANGUAGE_PROFILES)).toBe(lang);
  });

  it.each(TEXTS)("keeps a declared tag that fits: %s", (lang, text) => {
    expect(detectLanguage(text, `${lang}-XX`, LANGUAGE_PROFILES)).toBe(`${lang}-XX`);
  });

  it("overrules a declared language that the text contradicts", () => {
    const german = TEXTS[1]?.[1] ?? "";

    expect(detectLanguage(german, "en-US", LANGUAGE_PROFILES)).toBe("de");
  });

  it("trusts the page on a short text", () => {
    expect(detectLanguage("Guten Morgen", "en", LANGUAGE_PROFILES)).toBe("en");
  });

  it("gives up on a short text without a declared language", () => {
    expect(detectLanguage("Guten Morgen", null, LANGUAGE_PROFILES)).toBe("und");
  });
});
