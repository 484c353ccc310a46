import type { Pair } from "./pair.ts";

/** One of the two denies, or says the opposite. */
export const POLARITY: Record<string, readonly Pair[]> = {
  negation: [
    [
      "The minister knew of the leak at the refinery.",
      "The minister did not know of the leak at the refinery.",
    ],
    [
      "The vaccine causes fever in young children.",
      "The vaccine never causes fever in young children.",
    ],
    [
      "The army bombed the hospital in Arden.",
      "The army denied that it bombed the hospital in Arden.",
    ],
    [
      "There is lead in the drinking water of Brookfield.",
      "There is no lead in the drinking water of Brookfield.",
    ],
    [
      "The company paid taxes on its profits in Ireland.",
      "The company hasn't paid taxes on its profits in Ireland.",
    ],
    [
      "The senator cannot prove that the ballots were forged.",
      "The senator can prove that the ballots were forged.",
    ],
    [
      "The claim that the river is poisoned is a hoax.",
      "The claim that the river is poisoned is sound.",
    ],
    [
      "Nobody was hurt when the stadium roof collapsed in Tampere.",
      "Somebody was hurt when the stadium roof collapsed in Tampere.",
    ],
    [
      "The bank refused to lend money to farmers in Kansas.",
      "The bank lent money to farmers in Kansas.",
    ],
    [
      "The new law was passed without a vote in parliament.",
      "The new law was passed by a vote in parliament.",
    ],
    [
      "The ministry failed to warn residents of the flood.",
      "The ministry warned residents of the flood.",
    ],
    [
      "The contractor neglected to inspect the crane before it fell.",
      "The contractor inspected the crane before it fell.",
    ],
    [
      "The refinery has ceased to discharge oil into the estuary.",
      "The refinery continues to discharge oil into the estuary.",
    ],
    [
      "The general is said to have ordered the shelling.",
      "It is untrue that the general ordered the shelling.",
    ],
    ["The coach knew about the doping.", "The coach was unaware of the doping."],
    [
      "The inspectors had access to the laboratory.",
      "The inspectors lacked access to the laboratory.",
    ],
    [
      "The judge took bribes from the developer.",
      "The judge rejected the allegation that he took bribes from the developer.",
    ],
    [
      "Vaccines contain mercury at dangerous levels.",
      "It is a myth that vaccines contain mercury at dangerous levels.",
    ],
    [
      "The ships carried weapons to the rebels.",
      "The claim that the ships carried weapons to the rebels is baseless.",
    ],
    [
      "The mayor stole money from the school fund.",
      "The mayor was cleared of stealing money from the school fund.",
    ],
    [
      "The airline will refund passengers for the cancelled flights.",
      "The airline won't refund passengers for the cancelled flights.",
    ],
    [
      "Neither candidate supports the pipeline through the delta.",
      "Both candidates support the pipeline through the delta.",
    ],
    [
      "The treaty bars the use of cluster bombs near villages.",
      "The treaty does not bar the use of cluster bombs near villages.",
    ],
    [
      "Few of the rescued miners needed treatment in hospital.",
      "Many of the rescued miners needed treatment in hospital.",
    ],
  ],
  "rise and fall": [
    [
      "Crime in Leipzig has risen to its highest level in ten years.",
      "Crime in Leipzig has fallen to its lowest level in ten years.",
    ],
    [
      "Wages in the steel industry increased last year.",
      "Wages in the steel industry decreased last year.",
    ],
    [
      "House prices rose for the third month in a row.",
      "House prices fell for the third month in a row.",
    ],
    [
      "The number of asylum seekers has gone up since the deal.",
      "The number of asylum seekers has gone down since the deal.",
    ],
    [
      "The drought is getting worse in the south of the country.",
      "The drought is getting better in the south of the country.",
    ],
    [
      "Lending to small firms has accelerated this autumn.",
      "Lending to small firms has slowed this autumn.",
    ],
    ["The glacier above the town is growing.", "The glacier above the town is shrinking."],
    [
      "The company posted a profit of 4 million francs.",
      "The company posted a loss of 4 million francs.",
    ],
  ],
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
