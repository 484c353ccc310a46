import type { Pair } from "./pair.ts";

/** The same parts, put together the other way round. */
export const DIRECTIONS: Record<string, readonly Pair[]> = {
  "who to whom": [
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
    [
      "Serbia accuses Kosovo of provoking the clashes.",
      "Kosovo accuses Serbia of provoking the clashes.",
    ],
    [
      "Armenia says Azerbaijan opened fire first at the border.",
      "Azerbaijan says Armenia opened fire first at the border.",
    ],
    [
      "India shot down a drone that belonged to Pakistan.",
      "Pakistan shot down a drone that belonged to India.",
    ],
    [
      "The police attacked the demonstrators outside the bank.",
      "The demonstrators attacked the police outside the bank.",
    ],
    ["Spain extradited the trafficker to Morocco.", "Morocco extradited the trafficker to Spain."],
    ["Greece sold two submarines to Egypt.", "Egypt sold two submarines to Greece."],
    ["The teacher hit the pupil in the corridor.", "The pupil hit the teacher in the corridor."],
    ["Anna Berg defeated Lucy Chen in the runoff.", "Lucy Chen defeated Anna Berg in the runoff."],
    [
      "The company sued the city over the waste contract.",
      "The city sued the company over the waste contract.",
    ],
    [
      "Water is flowing from the Nile into the canal.",
      "Water is flowing from the canal into the Nile.",
    ],
    ["Thousands fled from Chad to Sudan.", "Thousands fled from Sudan to Chad."],
  ],
  comparison: [
    ["Rents in Dublin are higher than in London.", "Rents in Dublin are lower than in London."],
    ["Rents in Dublin are higher than in London.", "Rents in London are higher than in Dublin."],
    ["Brazil exports more soy than Argentina.", "Argentina exports more soy than Brazil."],
    [
      "Diesel is cheaper than petrol in most of the country.",
      "Petrol is cheaper than diesel in most of the country.",
    ],
    ["The army is bigger than the police.", "The police is bigger than the army."],
    [
      "Women earn less than men in the civil service.",
      "Men earn less than women in the civil service.",
    ],
    ["Lagos has more inhabitants than Cairo.", "Cairo has more inhabitants than Lagos."],
    ["The old reactor is safer than the new one.", "The new reactor is safer than the old one."],
    [
      "Teachers trust the union more than the ministry.",
      "Teachers trust the ministry more than the union.",
    ],
    ["Sweden spends more per pupil than Finland.", "Sweden spends less per pupil than Finland."],
  ],
  cause: [
    [
      "The drought was caused by the war in the delta.",
      "The war in the delta was caused by the drought.",
    ],
    [
      "The strike led to the collapse of the airline.",
      "The collapse of the airline led to the strike.",
    ],
    ["Poverty causes crime in the suburbs.", "Crime causes poverty in the suburbs."],
    [
      "The shortage followed the closure of the port.",
      "The closure of the port followed the shortage.",
    ],
    [
      "The fire was started by a cigarette in the warehouse.",
      "The fire was started by a faulty cable in the warehouse.",
    ],
    ["The plane crashed because of engine failure.", "The plane crashed because of pilot error."],
    [
      "The river is polluted because of sewage from the hotels.",
      "The river is polluted despite the closure of the hotels.",
    ],
    [
      "The bees died from pesticides sprayed on the orchards.",
      "The bees died from a fungus spread in the orchards.",
    ],
  ],
};
