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
};
