import type { Pair } from "./pair.ts";

/** One word of the two is the other's opposite, or an outcome that excludes it. */
export const OPPOSITES: Record<string, readonly Pair[]> = {
  opposite: [
    [
      "The governor supports the pipeline through the reserve.",
      "The governor opposes the pipeline through the reserve.",
    ],
    [
      "The court found the surveillance programme legal.",
      "The court found the surveillance programme illegal.",
    ],
    ["The city allowed cars in the old town.", "The city banned cars in the old town."],
    [
      "The country imports most of its wheat from Ukraine.",
      "The country exports most of its wheat to Ukraine.",
    ],
    ["The jury found the banker guilty of fraud.", "The jury found the banker innocent of fraud."],
    [
      "The parliament accepted the budget for railways.",
      "The parliament rejected the budget for railways.",
    ],
    ["Latvia wants to join the fishing agreement.", "Latvia wants to leave the fishing agreement."],
    [
      "The mayor opened the night shelter in the old hospital.",
      "The mayor closed the night shelter in the old hospital.",
    ],
    [
      "The party won the seat it had held in Leeds.",
      "The party lost the seat it had held in Leeds.",
    ],
    [
      "The union accepted the pay offer from the railways.",
      "The union turned down the pay offer from the railways.",
    ],
    [
      "The army captured the town of Bakhmut in spring.",
      "The army surrendered the town of Bakhmut in spring.",
    ],
    [
      "The president tightened sanctions against the oil firms.",
      "The president eased sanctions against the oil firms.",
    ],
    [
      "The hackers encrypted the hospital's records.",
      "The hackers decrypted the hospital's records.",
    ],
    [
      "The witness confirmed the account of the driver.",
      "The witness contradicted the account of the driver.",
    ],
    ["The vaccine is safe for pregnant women.", "The vaccine is dangerous for pregnant women."],
    [
      "The reform makes it easier to dismiss teachers.",
      "The reform makes it harder to dismiss teachers.",
    ],
    ["The suspect was arrested near the embassy.", "The suspect was released near the embassy."],
    [
      "The ministry published the report on the crash.",
      "The ministry withheld the report on the crash.",
    ],
    [
      "The island borrowed 90 million from its neighbours.",
      "The island lent 90 million to its neighbours.",
    ],
    [
      "The farmers protested against the new water law.",
      "The farmers demonstrated for the new water law.",
    ],
    ["The insurer covers damage from floods.", "The insurer excludes damage from floods."],
    [
      "The teacher was praised for hiding the pupils.",
      "The teacher was condemned for hiding the pupils.",
    ],
  ],
  outcome: [
    [
      "Forty people died in the attack on the railway station.",
      "Forty people became victims of the attack on the railway station.",
    ],
    [
      "Eleven miners were killed in the explosion at the pit.",
      "Eleven miners were injured in the explosion at the pit.",
    ],
    ["The explosion killed eleven miners.", "The explosion trapped eleven miners."],
    [
      "All 46 passengers survived when the bus fell into the gorge.",
      "All 46 passengers died when the bus fell into the gorge.",
    ],
    [
      "The reporter was wounded by a sniper in Idlib.",
      "The reporter was shot dead by a sniper in Idlib.",
    ],
    [
      "Three fishermen are missing after the trawler sank.",
      "Three fishermen drowned after the trawler sank.",
    ],
    [
      "Two men were charged with planting the bomb.",
      "Two men were convicted of planting the bomb.",
    ],
    [
      "The police suspect the nurse of poisoning nine patients.",
      "The court convicted the nurse of poisoning nine patients.",
    ],
  ],
};
