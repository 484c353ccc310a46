import { writeNews } from "../../bench/detection/news-text.ts";

/** Invented articles of many kinds, one paragraph a line; none has a character HTML would change. */
export const MANY_KINDS: Readonly<Record<string, readonly string[]>> = {
  "every construction": [
    "The ferry to Port Halden will stop in March, the harbour board said on Monday, and will not return before summer.",
    "“We have looked at every other way,” said Leyla Haddad, the board’s chief engineer. “There is none.”",
    "According to Harbour Watch, a charity, the engines have been unsafe for years; the board denied that anybody was in danger.",
    "“The first leak was small,” Haddad told reporters. “We closed the valve and thought no more of it.",
    "“The second one was not small at all,” she added, and she said that “nobody slept that night”.",
    "It is believed that the repairs cost more than the ship. There is evidence that the board knew of this in 2019.",
    "Mayor Tomas Okafor’s claim that the line makes a profit was rejected by the finance ministry, which called it “a fairy tale”.",
    "The plan was described by residents as a mistake, and the council announced a review of all routes, citing a report by the auditor.",
    "Asked whether the bridge would be built instead, Okafor said he did not know. He reportedly promised the unions a decision by May.",
  ],
  "British and wire style": [
    "'It won't be ready by spring,' the foreman said. 'We're two crews short and the steel hasn't come.'",
    '"The court will hear both sides on Tuesday," the spokesman said in an emailed statement, "and rule within a month."',
    "PORT HALDEN, Nov 24 (Courier) - Officials on Monday warned that the dam could fail, two people familiar with the matter said.",
    "The minister's words - 'there is no crisis' - were repeated by every station, though the union insisted that there was one.",
    'Mr. Whitby, of the U.S. delegation, told The Demo Courier: "Talks go on. They\'re slow, but they go on."',
  ],
  "an interview": [
    "The Demo Courier spoke to Marta Lindqvist, who has kept the light at Brightwater for thirty years, about the end of her work.",
    "COURIER: When did you first hear that the lighthouse would be sold?",
    "LINDQVIST: A letter came in June. It said that the new owners would keep the lamp, and I believed it at the time.",
    "COURIER: Critics say the price was far too low. Do you agree with what they say about it?",
    "LINDQVIST: I told the council that it was worth three times as much. They answered that nobody else had asked for it.",
  ],
  "odd characters": [
    "“The numbers are wrong 📉,” Zoë Müller-Ångström 👩🏽‍🔬 told reporters, and she added that 𝒩 had been mistaken for 𝑀.",
    "Şükrü Əliyev said the co\u00adop\u00ader\u00ada\u00adtion would con\u200btinue, and Łukasz Żółć denied that it had ever begun in earnest.",
    "«On verra bien», said the mayor of Évian; „wir werden sehen“, replied his colleague from Köln, according to their offices.",
    "The sign read \u202bשלום\u202c, the guide said, while e\u0301tienne wrote that cafe\u0301s in the quarter were closing one by one.",
  ],
  "invented news at length": writeNews(20_000).split("\n\n").slice(0, -1),
};
