import type { Pair } from "./pair.ts";

/** True paraphrases: what a guard that kills everything would lose. */
export const PARAPHRASES: Record<string, readonly Pair[]> = {
  "other words": [
    [
      "The mayor closed 14 libraries in Porto.",
      "Fourteen libraries in Porto were shut by the mayor.",
    ],
    ["The army bombed the hospital in Arden.", "The hospital in Arden was bombed by the army."],
    [
      "Armenia is using the Lachin road to transport mines and weapons.",
      "Armenia uses the Lachin road for carrying weapons and mines.",
    ],
    [
      "The city has banned cars from the old town.",
      "Cars have been banned from the old town by the city.",
    ],
    [
      "Norway spent 3 million euros on the Bergen tunnel.",
      "The Bergen tunnel cost Norway 3 million euros.",
    ],
    [
      "The company did not pay taxes on its profits in Ireland.",
      "The company paid no taxes on its profits in Ireland.",
    ],
    [
      "Freedonia was invaded by Sylvania over the salt mines.",
      "Sylvania invaded Freedonia over the salt mines.",
    ],
    [
      "Senator Ruth Alvarez voted against the harbour bill.",
      "Ruth Alvarez cast her vote against the harbour bill in the Senate.",
    ],
    [
      "The ministry failed to warn residents of the flood.",
      "The ministry did not warn residents of the flood.",
    ],
    [
      "The minister was never told about the leak at the refinery.",
      "Nobody told the minister about the leak at the refinery.",
    ],
    [
      "Police officers in Marseille seized four tonnes of cocaine.",
      "Four tonnes of cocaine have been seized by police officers in Marseille.",
    ],
    [
      "Eleven miners were killed in the explosion at the pit.",
      "The explosion at the pit killed eleven miners.",
    ],
    [
      "Eleven miners were killed in the explosion at the pit.",
      "Eleven miners died in the explosion at the pit.",
    ],
    [
      "Rents in Dublin are higher than in London.",
      "Rents are higher in Dublin than they are in London.",
    ],
    [
      "Hungary returned the stolen paintings to the museum in Prague.",
      "The stolen paintings were returned by Hungary to the museum in Prague.",
    ],
    [
      "Crime in Leipzig has risen to its highest level in ten years.",
      "Crime is up in Leipzig, to the highest level in ten years.",
    ],
    [
      "The central bank will raise interest rates in March.",
      "Interest rates will be raised in March by the central bank.",
    ],
    [
      "The central bank will raise interest rates in March.",
      "The central bank is going to raise interest rates in March.",
    ],
    [
      "Serbia accuses Kosovo of provoking the clashes.",
      "Kosovo is accused by Serbia of provoking the clashes.",
    ],
    ["Greece sold two submarines to Egypt.", "Two submarines were sold to Egypt by Greece."],
    ["Greece sold two submarines to Egypt.", "Egypt bought two submarines from Greece."],
    [
      "Lead was found in the tap water of schools in Newark.",
      "Schools in Newark found lead in their tap water.",
    ],
    ["The drought was caused by the war in the delta.", "The war in the delta caused the drought."],
    [
      "None of the survivors received compensation from the railway.",
      "No survivor received any compensation from the railway.",
    ],
    [
      "All doctors in the province support the strike.",
      "Every doctor in the province supports the strike.",
    ],
    [
      "The airline plans to cut 900 jobs in Frankfurt.",
      "The airline intends to cut 900 jobs in Frankfurt.",
    ],
    [
      "The mayor stole money from the school fund.",
      "Money was stolen from the school fund by the mayor.",
    ],
    ["The judge took bribes from the developer.", "The judge accepted bribes from the developer."],
    ["Brazil exports more soy than Argentina.", "Brazil exports more soy than Argentina does."],
    ["The new drug might cause liver damage.", "The new drug may cause liver damage."],
    [
      "The minister knew of the leak at the refinery.",
      "The minister was aware of the leak at the refinery.",
    ],
    [
      "The rebels shelled the airport at Donetsk overnight.",
      "Overnight the airport at Donetsk was shelled by the rebels.",
    ],
    [
      "The president tightened sanctions against the oil firms.",
      "Sanctions against the oil firms were tightened by the president.",
    ],
    [
      "The North Korean army has tested a new long-range missile.",
      "North Korea's army has tested a new long-range missile.",
    ],
  ],
};
