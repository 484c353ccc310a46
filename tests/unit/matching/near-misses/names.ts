import type { Pair } from "./pair.ts";

/** Somebody or somewhere else. */
export const NAMES: Record<string, readonly Pair[]> = {
  "person or body": [
    [
      "North Korea has tested a new long-range missile.",
      "South Korea has tested a new long-range missile.",
    ],
    [
      "John Smith was paid 40,000 pounds by the tobacco lobby.",
      "Joan Smith was paid 40,000 pounds by the tobacco lobby.",
    ],
    [
      "The Ministry of Finance leaked the exam papers to the press.",
      "The Ministry of Education leaked the exam papers to the press.",
    ],
    [
      "The health ministry bought the masks without a tender.",
      "The defence ministry bought the masks without a tender.",
    ],
    [
      "The Democratic Republic of Congo has closed its border with Rwanda.",
      "The Republic of Congo has closed its border with Rwanda.",
    ],
    [
      "George H. W. Bush raised taxes on petrol in his first year.",
      "George W. Bush raised taxes on petrol in his first year.",
    ],
    [
      "Slovakia has stopped buying gas through the Balkan pipeline.",
      "Slovenia has stopped buying gas through the Balkan pipeline.",
    ],
    [
      "Iran has released four sailors held since the tanker was seized.",
      "Iraq has released four sailors held since the tanker was seized.",
    ],
    [
      "Niger expelled the ambassador over the uranium contract.",
      "Nigeria expelled the ambassador over the uranium contract.",
    ],
    [
      "Austria has agreed to take in 500 refugees from the camps.",
      "Australia has agreed to take in 500 refugees from the camps.",
    ],
    [
      "Labour promised to scrap tuition fees for nurses.",
      "The Conservatives promised to scrap tuition fees for nurses.",
    ],
    [
      "The European Court of Human Rights ruled that the ban was unlawful.",
      "The European Court of Justice ruled that the ban was unlawful.",
    ],
    [
      "Pfizer tested the vaccine on 1,200 children in Lagos.",
      "Moderna tested the vaccine on 1,200 children in Lagos.",
    ],
    [
      "The governor of Texas signed the water bill into law.",
      "The governor of Kansas signed the water bill into law.",
    ],
    [
      "Senator Ruth Alvarez voted against the harbour bill.",
      "Senator Paul Whitman voted against the harbour bill.",
    ],
    [
      "Airbus will build the new plant in Toulouse.",
      "Boeing will build the new plant in Toulouse.",
    ],
  ],
  place: [
    [
      "Two thousand people were evacuated from the east of Aleppo.",
      "Two thousand people were evacuated from the west of Aleppo.",
    ],
    [
      "The train derailed between Milan and Turin on Sunday.",
      "The train derailed between Milan and Genoa on Sunday.",
    ],
    [
      "Lead was found in the tap water of schools in Newark.",
      "Lead was found in the tap water of schools in Camden.",
    ],
    [
      "The rebels shelled the airport at Donetsk overnight.",
      "The rebels shelled the airport at Luhansk overnight.",
    ],
    [
      "The oil spill began off the coast of Louisiana.",
      "The oil spill began off the coast of Florida.",
    ],
    [
      "A mosque in Birmingham was set on fire during the riots.",
      "A mosque in Bradford was set on fire during the riots.",
    ],
    [
      "The army has withdrawn from the northern districts of Tigray.",
      "The army has withdrawn from the southern districts of Tigray.",
    ],
    [
      "The factory in Shenzhen makes batteries for electric buses.",
      "The factory in Wuhan makes batteries for electric buses.",
    ],
    [
      "Hungary returned the stolen paintings to the museum in Prague.",
      "Hungary returned the stolen paintings to the museum in Vienna.",
    ],
    [
      "The police in Marseille seized four tonnes of cocaine.",
      "The police in Rotterdam seized four tonnes of cocaine.",
    ],
    [
      "Armenia closed the border crossing at Margara.",
      "Georgia closed the border crossing at Margara.",
    ],
    ["The eastern half of the island lost power.", "The western half of the island lost power."],
  ],
};
