import type { Pair } from "./pair.ts";

/** True paraphrases whose figures and dates are written, rounded or converted otherwise. */
export const REWRITTEN_FIGURES: Record<string, readonly Pair[]> = {
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
