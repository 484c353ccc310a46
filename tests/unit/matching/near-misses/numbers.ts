import type { Pair } from "./pair.ts";

/** Another figure, unit or bound. */
export const NUMBERS: Record<string, readonly Pair[]> = {
  figure: [
    [
      "The dam supplies water to 10 villages in the valley.",
      "The dam supplies water to 10,000 villages in the valley.",
    ],
    ["The mayor closed 14 libraries in Porto.", "The mayor closed 40 libraries in Porto."],
    [
      "Seven sailors drowned off the coast of Crete.",
      "Seventeen sailors drowned off the coast of Crete.",
    ],
    [
      "Unemployment in Chile stands at 8.5 percent.",
      "Unemployment in Chile stands at 5.8 percent.",
    ],
    [
      "The second reactor at Lindholm was shut down.",
      "The third reactor at Lindholm was shut down.",
    ],
    [
      "The factory injured seven workers and killed one worker in Gdansk.",
      "The factory injured seven workers and killed four workers in Gdansk.",
    ],
    [
      "The ministry has hired 1,200 nurses for rural clinics.",
      "The ministry has hired 12,000 nurses for rural clinics.",
    ],
    [
      "The school was hit by two rockets during lessons.",
      "The school was hit by ten rockets during lessons.",
    ],
    [
      "Twelve of the passengers tested positive for measles.",
      "Twenty of the passengers tested positive for measles.",
    ],
    [
      "The court fined the bank 3.5 million euros for laundering.",
      "The court fined the bank 5.3 million euros for laundering.",
    ],
    [
      "The president has visited the flooded region twice.",
      "The president has visited the flooded region five times.",
    ],
    [
      "A dozen journalists are in prison in the capital.",
      "A hundred journalists are in prison in the capital.",
    ],
  ],
  scale: [
    [
      "Norway spent 3 million euros on the Bergen tunnel.",
      "Norway spent 3 billion euros on the Bergen tunnel.",
    ],
    ["The strike cost the port $20 million.", "The strike cost the port $200 million."],
    [
      "Two hundred houses burned in the Malaga fire.",
      "Two thousand houses burned in the Malaga fire.",
    ],
    [
      "The debt of the city has reached 4 billion dollars.",
      "The debt of the city has reached 4 trillion dollars.",
    ],
    ["The army lost six thousand men in the siege.", "The army lost six hundred men in the siege."],
  ],
  unit: [
    [
      "Support for the party fell by 5 per cent in a month.",
      "Support for the party fell by 5 percentage points in a month.",
    ],
    ["The new border fence is 120 km long.", "The new border fence is 120 miles long."],
    [
      "The plant dumped 30 tonnes of mercury into the bay.",
      "The plant dumped 30 kilograms of mercury into the bay.",
    ],
    [
      "The subsidy is worth 200 dollars a household.",
      "The subsidy is worth 200 euros a household.",
    ],
    [
      "The hostages were held for 14 days in a cellar.",
      "The hostages were held for 14 months in a cellar.",
    ],
    ["The reservoir will be empty in six weeks.", "The reservoir will be empty in six months."],
    ["The minimum wage rises to 12 pounds an hour.", "The minimum wage rises to 12 euros an hour."],
    [
      "Temperatures in the city reached 50 degrees Celsius.",
      "Temperatures in the city reached 50 degrees Fahrenheit.",
    ],
    [
      "The fire destroyed 900 hectares of pine forest.",
      "The fire destroyed 900 acres of pine forest.",
    ],
    [
      "The refugees walked 40 kilometres to the camp.",
      "The refugees walked 40 metres to the camp.",
    ],
    [
      "The tax brought in £300 million in its first year.",
      "The tax brought in $300 million in its first year.",
    ],
    ["Some 60 percent of the ballots were spoiled.", "Some 60 of the ballots were spoiled."],
    [
      "The shelling killed 23 civilians near the market.",
      "The shelling killed 23 soldiers near the market.",
    ],
  ],
  bound: [
    [
      "More than 500 people signed the petition against the airport.",
      "Fewer than 500 people signed the petition against the airport.",
    ],
    [
      "At least 80 homes were damaged by the tornado.",
      "At most 80 homes were damaged by the tornado.",
    ],
    [
      "Over 70 percent of the voters took part in the referendum.",
      "Under 70 percent of the voters took part in the referendum.",
    ],
    [
      "The clinic treats more than 300 patients a week.",
      "The clinic treats less than 300 patients a week.",
    ],
    [
      "The tunnel will cost no more than 2 billion crowns.",
      "The tunnel will cost no less than 2 billion crowns.",
    ],
    [
      "Nearly 400 flights were cancelled because of the strike.",
      "Well over 400 flights were cancelled because of the strike.",
    ],
    [
      "Up to 5,000 fighters have crossed the river.",
      "More than 5,000 fighters have crossed the river.",
    ],
  ],
  share: [
    [
      "Half of the school buses in Oslo run on gas.",
      "A quarter of the school buses in Oslo run on gas.",
    ],
    [
      "Half of the children in the camp have had no vaccine.",
      "A third of the children in the camp have had no vaccine.",
    ],
    ["Two thirds of the budget goes to the army.", "One third of the budget goes to the army."],
    ["One in five pupils cannot swim.", "One in ten pupils cannot swim."],
    [
      "The price of bread has doubled since the war began.",
      "The price of bread has tripled since the war began.",
    ],
    [
      "The price of bread has doubled since the war began.",
      "The price of bread has halved since the war began.",
    ],
    [
      "The river carries twice as much nitrate as the law allows.",
      "The river carries three times as much nitrate as the law allows.",
    ],
  ],
};
