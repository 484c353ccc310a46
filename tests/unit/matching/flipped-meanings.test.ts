import { describe, expect, it } from "vitest";
import { matchStatements } from "../../../lib/matching/match-statement.ts";
import { createMemoryIndex } from "../../../lib/matching/memory-index.ts";
import { claimOf } from "./claims.ts";

/** Pairs that share nearly every word and say another thing: the claim, then the statement. */
const NEAR_MISSES: Record<string, [string, string][]> = {
  number: [
    [
      "The dam supplies water to 10 villages in the valley.",
      "The dam supplies water to 10,000 villages in the valley.",
    ],
    ["The mayor closed 14 libraries in Porto.", "The mayor closed 40 libraries in Porto."],
    [
      "Norway spent 3 million euros on the Bergen tunnel.",
      "Norway spent 3 billion euros on the Bergen tunnel.",
    ],
    [
      "Unemployment in Chile stands at 8.5 percent.",
      "Unemployment in Chile stands at 5.8 percent.",
    ],
    [
      "Seven sailors drowned off the coast of Crete.",
      "Seventeen sailors drowned off the coast of Crete.",
    ],
    [
      "Half of the school buses in Oslo run on gas.",
      "A quarter of the school buses in Oslo run on gas.",
    ],
    ["The strike cost the port $20 million.", "The strike cost the port $200 million."],
    [
      "More than 500 people signed the petition against the airport.",
      "Fewer than 500 people signed the petition against the airport.",
    ],
    [
      "The second reactor at Lindholm was shut down.",
      "The third reactor at Lindholm was shut down.",
    ],
    [
      "Two hundred houses burned in the Malaga fire.",
      "Two thousand houses burned in the Malaga fire.",
    ],
    [
      "The factory injured seven workers and killed one worker in Gdansk.",
      "The factory injured seven workers and killed four workers in Gdansk.",
    ],
  ],
  date: [
    [
      "The bridge at Kotor has been closed since August 2022.",
      "The bridge at Kotor has been closed since December 2021.",
    ],
    ["The treaty with Peru was signed in 1998.", "The treaty with Peru was signed in 1989."],
    ["The ferry will run until May 2024.", "The ferry will run until May 2025."],
    ["The vaccine was approved on 3 March 2021.", "The vaccine was approved on 13 March 2021."],
    [
      "Exports of copper have fallen since June 2019.",
      "Exports of copper have fallen since June 2018.",
    ],
    ["The hospital in Varna opened before 2010.", "The hospital in Varna opened before 2001."],
    ["The embassy in Lima closed in April 2020.", "The embassy in Lima closed in October 2020."],
  ],
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
  ],
  opposite: [
    [
      "North Korea fired a missile over the Sea of Japan.",
      "South Korea fired a missile over the Sea of Japan.",
    ],
    [
      "Crime in Leipzig has risen to its highest level in ten years.",
      "Crime in Leipzig has fallen to its lowest level in ten years.",
    ],
    [
      "Wages in the steel industry increased last year.",
      "Wages in the steel industry decreased last year.",
    ],
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
    ["The eastern half of the island lost power.", "The western half of the island lost power."],
    [
      "The parliament accepted the budget for railways.",
      "The parliament rejected the budget for railways.",
    ],
    ["Rents in Dublin are higher than in London.", "Rents in Dublin are lower than in London."],
    ["Latvia wants to join the fishing agreement.", "Latvia wants to leave the fishing agreement."],
  ],
  name: [
    [
      "Armenia closed the border crossing at Margara.",
      "Georgia closed the border crossing at Margara.",
    ],
    [
      "Hungary returned the stolen paintings to the museum in Prague.",
      "Hungary returned the stolen paintings to the museum in Vienna.",
    ],
    [
      "Senator Ruth Alvarez voted against the harbour bill.",
      "Senator Paul Whitman voted against the harbour bill.",
    ],
    [
      "The police in Marseille seized four tonnes of cocaine.",
      "The police in Rotterdam seized four tonnes of cocaine.",
    ],
    [
      "Airbus will build the new plant in Toulouse.",
      "Boeing will build the new plant in Toulouse.",
    ],
  ],
  direction: [
    [
      "Freedonia invaded Sylvania over the salt mines.",
      "Sylvania invaded Freedonia over the salt mines.",
    ],
    [
      "Microsoft sued Oracle for breach of contract.",
      "Oracle sued Microsoft for breach of contract.",
    ],
    ["Kenya owes Uganda two million dollars.", "Uganda owes Kenya two million dollars."],
    [
      "Freedonia was invaded by Sylvania over the salt mines.",
      "Freedonia invaded Sylvania over the salt mines.",
    ],
  ],
};

describe.each(Object.entries(NEAR_MISSES))("a meaning flipped by its %s", (_, pairs) => {
  it.each(pairs)("does not call the same: %s | %s", async (claim, statement) => {
    const index = createMemoryIndex([{ listId: "l", claims: [claimOf({ id: "c", text: claim })] }]);

    const [match] = await matchStatements([queryOf(statement)], index);

    expect(match?.tier).not.toBe("same");
  });

  it.each(pairs)("calls the claim itself the same: %s", async (claim) => {
    const index = createMemoryIndex([{ listId: "l", claims: [claimOf({ id: "c", text: claim })] }]);

    const [match] = await matchStatements([queryOf(claim)], index);

    expect(match?.tier).toBe("same");
  });
});

function queryOf(text: string) {
  return { text, lang: "en", voice: "attributed", source: null } as const;
}
