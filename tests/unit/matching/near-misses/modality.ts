import type { Pair } from "./pair.ts";

/** What is, was, may or ought to be. */
export const MODALITY: Record<string, readonly Pair[]> = {
  modality: [
    [
      "The central bank will raise interest rates in March.",
      "The central bank may raise interest rates in March.",
    ],
    [
      "The government should pay for the cleanup of the mine.",
      "The government paid for the cleanup of the mine.",
    ],
    ["Russia could attack the port with drones.", "Russia attacked the port with drones."],
    ["The new drug might cause liver damage.", "The new drug causes liver damage."],
    ["The prince will testify against the broker.", "The prince has testified against the broker."],
    ["Schools must close when the air is bad.", "Schools may close when the air is bad."],
    [
      "The airline plans to cut 900 jobs in Frankfurt.",
      "The airline has cut 900 jobs in Frankfurt.",
    ],
    ["The rebels threatened to blow up the dam.", "The rebels blew up the dam."],
    ["The mayor wants to demolish the old stadium.", "The mayor demolished the old stadium."],
    ["Parliament is considering a ban on fur farms.", "Parliament has passed a ban on fur farms."],
    ["The player would have joined the club for free.", "The player joined the club for free."],
    [
      "The ministry promised to rebuild the bridge within a year.",
      "The ministry rebuilt the bridge within a year.",
    ],
    ["The gang tried to rob the mint in Seville.", "The gang robbed the mint in Seville."],
    [
      "The company allegedly dumped acid into the lake.",
      "Had the company dumped acid into the lake, the fish would be dead.",
    ],
    [
      "The fleet will leave the harbour if the port is not paid.",
      "The fleet will leave the harbour.",
    ],
    [
      "The treaty ought to be renewed before the summit.",
      "The treaty was renewed before the summit.",
    ],
    [
      "The virus probably escaped from a laboratory.",
      "The virus could not have escaped from a laboratory.",
    ],
    ["The firm was ordered to recall the brakes.", "The firm has recalled the brakes."],
  ],
  quantifier: [
    [
      "All of the judges on the panel own shares in the firm.",
      "Some of the judges on the panel own shares in the firm.",
    ],
    [
      "Most doctors in the province support the strike.",
      "All doctors in the province support the strike.",
    ],
    [
      "None of the survivors received compensation from the railway.",
      "Some of the survivors received compensation from the railway.",
    ],
    ["Every school in the district has a nurse.", "Hardly any school in the district has a nurse."],
    [
      "Many of the bridges in the state are unsafe.",
      "A few of the bridges in the state are unsafe.",
    ],
    ["Both engines of the aircraft caught fire.", "One engine of the aircraft caught fire."],
    ["A majority of farmers voted for the quota.", "A minority of farmers voted for the quota."],
    ["The ferry always leaves late in winter.", "The ferry sometimes leaves late in winter."],
    [
      "Only foreign banks were fined by the regulator.",
      "Even foreign banks were fined by the regulator.",
    ],
    ["The whole city is without electricity.", "Part of the city is without electricity."],
    [
      "Several ministers have resigned over the scandal.",
      "All ministers have resigned over the scandal.",
    ],
    [
      "The ban applies to everyone under the age of 16.",
      "The ban applies to everyone over the age of 16.",
    ],
    [
      "The drought has completely destroyed the maize harvest.",
      "The drought has partly destroyed the maize harvest.",
    ],
  ],
};
