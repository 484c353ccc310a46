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
  "figures written otherwise": [
    [
      "The dam supplies water to 10,000 villages in the valley.",
      "The dam supplies water to ten thousand villages in the valley.",
    ],
    ["Unemployment in Chile stands at 8.5 percent.", "Unemployment in Chile stands at 8.5%."],
    ["The strike cost the port $20 million.", "The strike cost the port 20 million dollars."],
    ["The new border fence is 120 km long.", "The new border fence is 120 kilometres long."],
    ["The new border fence is 120 km long.", "The new border fence is about 75 miles long."],
    [
      "Half of the school buses in Oslo run on gas.",
      "50 percent of the school buses in Oslo run on gas.",
    ],
    [
      "Half of the school buses in Oslo run on gas.",
      "One in two school buses in Oslo runs on gas.",
    ],
    [
      "A quarter of the children in the camp are ill.",
      "Some 25 per cent of the children in the camp are ill.",
    ],
    [
      "The factory employs 4,960 workers in Gdansk.",
      "The factory employs about 5,000 workers in Gdansk.",
    ],
    [
      "The ministry has hired 1,186 nurses for rural clinics.",
      "The ministry has hired nearly 1,200 nurses for rural clinics.",
    ],
    [
      "The debt of the city has reached 4.1 billion dollars.",
      "The debt of the city has reached roughly $4 billion.",
    ],
    [
      "More than 500 people signed the petition against the airport.",
      "Over 500 people signed the petition against the airport.",
    ],
    [
      "At least 80 homes were damaged by the tornado.",
      "No fewer than 80 homes were damaged by the tornado.",
    ],
    [
      "The hostages were held for 14 days in a cellar.",
      "The hostages were held for two weeks in a cellar.",
    ],
    [
      "The plant dumped 30 tonnes of mercury into the bay.",
      "The plant dumped 30,000 kilograms of mercury into the bay.",
    ],
    [
      "Twelve journalists are in prison in the capital.",
      "A dozen journalists are in prison in the capital.",
    ],
    ["The army lost 6,000 men in the siege.", "The army lost 6k men in the siege."],
    [
      "The fire destroyed 900 hectares of pine forest.",
      "The fire destroyed nine square kilometres of pine forest.",
    ],
    [
      "The price of bread has doubled since the war began.",
      "Since the war began the price of bread has doubled.",
    ],
  ],
  "dates written otherwise": [
    ["The vaccine was approved on 3 March 2021.", "The vaccine was approved on March 3, 2021."],
    ["The vaccine was approved on 3 March 2021.", "The vaccine was approved on 2021-03-03."],
    ["The treaty with Peru was signed in 1998.", "The treaty with Peru was signed in May 1998."],
    [
      "The bridge at Kotor has been closed since August 2022.",
      "Since August 2022 the bridge at Kotor has been closed.",
    ],
    [
      "The embassy in Lima closed in April 2020.",
      "The embassy in Lima was closed in April of 2020.",
    ],
    ["The ferry will run until May 2024.", "The ferry will run till May 2024."],
    [
      "The prisoners were moved from the island on July 4.",
      "The prisoners were moved from the island on the 4th of July.",
    ],
    [
      "The city raised rents in the 1990s to pay for the trams.",
      "The city raised rents in the nineties to pay for the trams.",
    ],
    [
      "The satellite was launched on 12 March 2021 from Kourou.",
      "The satellite was launched from Kourou on the 12th of March 2021.",
    ],
    [
      "The hospital in Varna opened before 2010.",
      "The hospital in Varna was opened prior to 2010.",
    ],
  ],
};
