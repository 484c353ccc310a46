import { expect, it } from "vitest";
import { inflectFrench } from "../../../lib/attribution/packs/inflect-french.ts";
import { inflectItalian } from "../../../lib/attribution/packs/inflect-italian.ts";

it.each([
  ["annoncer", "annonce annoncent annonçait annonça annoncera annoncé annonçant"],
  ["révéler", "révèle révèlent révélait révéla révélera révélée"],
  ["rappeler", "rappelle rappellent rappelait rappellera rappelé"],
  ["promettre", "promet promettent promettait promit promirent promettra promis"],
  ["savoir", "sait savent savait sut saura su"],
  ["démentir", "dément démentent démentait démentit démentira démenti"],
])("makes the forms of French %s", (lemma, forms) => {
  expect([...inflectFrench(lemma).keys()]).toEqual(expect.arrayContaining(forms.split(" ")));
});

it.each([
  ["spiegare", "spiega spiegano spiegava spiegò spiegherà spiegato spiegando"],
  ["annunciare", "annuncia annunciano annunciò annuncerà annunciata"],
  ["ribadire", "ribadisce ribadiscono ribadiva ribadì ribadirà ribadito"],
  ["proseguire", "prosegue proseguono proseguiva proseguì"],
  ["ricordare", "ricorda ricordano ricordava ricordò"],
  ["contraddire", "contraddice contraddisse contraddetto"],
  ["lamentarsi", "lamenta lamentano lamentarsi lamentandosi"],
])("makes the forms of Italian %s", (lemma, forms) => {
  expect([...inflectItalian(lemma).keys()]).toEqual(expect.arrayContaining(forms.split(" ")));
});

it("takes a present that is also a noun for certain only without an article", () => {
  expect(inflectItalian("denunciare").get("denuncia")).toEqual({ third: true });
  expect(inflectItalian("affermare").get("afferma")).toEqual({ third: true, past: true });
});
