import { describe, expect, it } from "vitest";
import { inflectArmenian } from "../../../lib/attribution/packs/inflect-armenian.ts";
import { inflectRussian } from "../../../lib/attribution/packs/inflect-russian.ts";

describe("inflectRussian", () => {
  it.each([
    ["заявить", "заявил заявила заявило заявили заявит заявят заявив"],
    ["требовать", "требовал требует требуют требуя"],
    ["признаваться/призна", "признавался признавались признаётся признается признаются"],
    ["писать/пиш", "писал пишет пишут"],
    ["найти/найд/нашёл", "нашёл нашел нашла нашли найдут"],
    ["привести/привед/привёл", "привёл привела привели"],
    ["опровергнуть/опровергн/опроверг", "опроверг опровергла опровергли"],
    ["=известно", "известно"],
  ])("spells the forms of %s", (lemma, forms) => {
    expect([...inflectRussian(lemma).keys()]).toEqual(expect.arrayContaining(forms.split(" ")));
  });
});

describe("inflectArmenian", () => {
  it.each([
    ["նշել", "նշում նշել նշեց նշեցին չնշեց նշելով"],
    ["ասել", "ասում ասել ասաց ասացին"],
    ["խոստանալ", "խոստանում խոստացել խոստացավ խոստացան"],
    ["տեղեկացնել", "տեղեկացնում տեղեկացրել տեղեկացրեց տեղեկացրին"],
    ["գրվել", "գրվում գրվել գրված գրվեց"],
  ])("spells the forms of %s", (lemma, forms) => {
    expect([...inflectArmenian(lemma).keys()]).toEqual(expect.arrayContaining(forms.split(" ")));
  });
});
