import { describe, expect, it } from "vitest";
import { detectAttributions } from "../../../lib/attribution/detect-attributions.ts";
import { BY_MODEL, detect, detectEnglish } from "./detect.ts";

type Case = [text: string, source: string, cue: string, content: string];

function expectOne([text, source, cue, content]: Case, form: string): void {
  expect(detect(text)).toEqual([{ source, cue, content, form }]);
}

describe("a reporting verb", () => {
  const cases: Case[] = [
    [
      "The harbour board said that the ferry would sail again in May.",
      "The harbour board",
      "said",
      "that the ferry would sail again in May",
    ],
    [
      "Mayor Ingrid Dahl said the bridge was safe.",
      "Mayor Ingrid Dahl",
      "said",
      "the bridge was safe",
    ],
    [
      "“The bridge is safe,” said Ingrid Dahl, the mayor of Lillevik.",
      "Ingrid Dahl, the mayor of Lillevik",
      "said",
      "“The bridge is safe,”",
    ],
    ["“The bridge is safe,” Ingrid Dahl said.", "Ingrid Dahl", "said", "“The bridge is safe,”"],
    [
      "“The bridge,” Dahl told reporters on Tuesday, “is as safe as it was. Nobody need worry.”",
      "Dahl",
      "told",
      "“The bridge,” … “is as safe as it was. Nobody need worry.”",
    ],
    [
      "“It is safe,” she said. “Nobody need worry.”",
      "she",
      "said",
      "“It is safe,” … “Nobody need worry.”",
    ],
    ["Dahl said: “It is safe.”", "Dahl", "said:", "“It is safe.”"],
    [
      "Dahl called the report “a careless piece of work.”",
      "Dahl",
      "called",
      "the report “a careless piece of work.”",
    ],
    [
      "The new line will open next spring, the operator said.",
      "the operator",
      "said",
      "The new line will open next spring",
    ],
    [
      "The new line, the operator said, will open next spring.",
      "the operator",
      "said",
      "The new line … will open next spring",
    ],
    [
      "Two crews have left the island, Coastnews reports.",
      "Coastnews",
      "reports",
      "Two crews have left the island",
    ],
    [
      "The Interior Ministry, in turn, reports that the border posts are open.",
      "The Interior Ministry",
      "reports",
      "that the border posts are open",
    ],
    [
      "Norland requested that the tribunal order its neighbour to open the dam.",
      "Norland",
      "requested",
      "that the tribunal order its neighbour to open the dam",
    ],
    [
      "On Monday, the union announced that its members would strike.",
      "the union",
      "announced",
      "that its members would strike",
    ],
    [
      "Dahl told reporters that the bridge would close.",
      "Dahl",
      "told",
      "that the bridge would close",
    ],
    [
      "'The workers' pay is too low,' said Anna Boyle.",
      "Anna Boyle",
      "said",
      "'The workers' pay is too low,'",
    ],
    ["“Is it safe?” Dahl asked.", "Dahl", "asked", "“Is it safe?”"],
    [
      "“We were lucky. Nobody was hurt. The roof held,” Reyes said.",
      "Reyes",
      "said",
      "“We were lucky. Nobody was hurt. The roof held,”",
    ],
  ];

  it.each(cases)("finds source, cue and content: %s", (...found) => {
    expectOne(found, "reporting");
  });

  it("parts two coordinated attributions", () => {
    const text = "Dahl said the bridge was safe, adding that the tunnel would follow.";

    const contents = detect(text).map(({ content }) => content);

    expect(contents).toEqual(["the bridge was safe", "that the tunnel would follow"]);
  });

  it("takes the next paragraph as the content of a closing colon", () => {
    const text = "In a letter to the council, Dahl wrote:\n\n“The bridge is safe.”";

    expect(detect(text)).toMatchObject([{ source: "Dahl", content: "“The bridge is safe.”" }]);
  });
});

describe("according to", () => {
  const cases: Case[] = [
    [
      "According to the coast guard, the ship sank within minutes.",
      "the coast guard",
      "According to",
      "the ship sank within minutes",
    ],
    [
      "The ship sank within minutes, according to the coast guard.",
      "the coast guard",
      "according to",
      "The ship sank within minutes",
    ],
  ];

  it.each(cases)("finds source and content: %s", (...found) => {
    expectOne(found, "according-to");
  });
});

describe("a passive", () => {
  it("has no source where nobody is named", () => {
    const text = "It was reported that the reservoir had run dry.";

    expect(detect(text)).toEqual([
      {
        source: "",
        cue: "was reported",
        content: "that the reservoir had run dry",
        form: "passive",
      },
    ]);
  });

  it("takes the subject of an infinitive into the content", () => {
    const text = "The minister is said to be considering a resignation.";

    expect(detect(text)).toEqual([
      {
        source: "",
        cue: "is said",
        content: "The minister … to be considering a resignation",
        form: "passive",
      },
    ]);
  });
});

describe("an evidential", () => {
  it("has content and no source", () => {
    const text = "There is evidence that the wall was built before the fire.";

    expect(detect(text)).toEqual([
      {
        source: "",
        cue: "There is evidence",
        content: "that the wall was built before the fire",
        form: "evidential",
      },
    ]);
  });

  it("counts reports without a reporter", () => {
    const text = "There are reports that the dam has failed.";

    expect(detect(text)).toMatchObject([{ source: "", cue: "There are reports" }]);
  });

  it("hears hearsay in an adverb", () => {
    const text = "The envoy reportedly left the capital on Friday.";

    expect(detect(text)).toEqual([
      {
        source: "",
        cue: "reportedly",
        content: "The envoy … left the capital on Friday",
        form: "evidential",
      },
    ]);
  });
});

describe("a noun that carries content", () => {
  it.each<Case>([
    [
      "Few believed the claim that the vault was empty.",
      "",
      "the claim",
      "that the vault was empty",
    ],
    [
      "Dahl’s warning that the dam might burst went unheard.",
      "Dahl’s",
      "warning",
      "that the dam might burst",
    ],
    ["Her call for a new vote was ignored.", "Her", "call for", "a new vote"],
    [
      "The council voted despite a claim by residents that the dam leaked.",
      "residents",
      "a claim",
      "that the dam leaked",
    ],
  ])("is found: %s", (text, source, cue, content) => {
    expect(detect(text, "all")).toContainEqual({ source, cue, content, form: "nominal" });
  });
});

describe("a speaker label", () => {
  it.each<Case>([
    [
      "DAHL: Well, I think the bridge is perfectly safe.",
      "DAHL",
      ":",
      "Well, I think the bridge is perfectly safe",
    ],
    ["Ingrid Dahl: “The bridge is safe.”", "Ingrid Dahl", ":", "“The bridge is safe.”"],
    ["“The bridge is safe.” — Ingrid Dahl", "Ingrid Dahl", "—", "“The bridge is safe.”"],
  ])("names the speaker: %s", (...found) => {
    expectOne(found, "label");
  });

  it("is no label if it names a section", () => {
    expect(detect("Update: The bridge has been closed for the night.")).toEqual([]);
  });
});

describe("a quotation that no cue claims", () => {
  const words = "“We shall not close the bridge while anybody needs it.”";

  it.each<Case>([
    [
      `Dahl waved the letter at the council: ${words}`,
      "Dahl",
      "waved the letter at the council:",
      words,
    ],
    [`The placard was plain: ${words}`, "The placard", "was plain:", words],
  ])("has what stands before its colon as source and cue: %s", (...found) => {
    expectOne(found, "label");
  });

  it("is the last speaker's if it stands alone", () => {
    const text = `“It is safe,” Dahl said.\n\n${words}`;

    expect(detect(text).at(-1)).toEqual({ source: "Dahl", cue: "", content: words, form: "quote" });
  });

  it("is left alone if it is a few words long", () => {
    expect(detect("The “friends of the bridge” met on the quay.")).toEqual([]);
  });
});

describe("the subject of a cue", () => {
  it.each<[text: string, source: string]>([
    ["Dahl left the hall, saying that the bridge was safe.", "Dahl"],
    ["Dahl endorsed the plan, adding that the bridge was safe.", "Dahl"],
    ["A study published on Monday said that the bridge was safe.", "A study"],
    ["In Ostby, Norland, on Monday, Ingrid Dahl said that it was safe.", "Ingrid Dahl"],
    ["Dahl, Reyes and Boyle said that it was safe.", "Dahl, Reyes and Boyle"],
    ["Last year Dahl closed the road, and Reyes said that it was safe.", "Reyes"],
    ["“It is safe,” said one engineer.", "one engineer"],
  ])("is found: %s", (text, source) => {
    expect(detect(text).at(-1)?.source).toBe(source);
  });
});

describe("no attribution", () => {
  it.each([
    "Over half of the said boats were found near the shore.",
    "The report was long and the weather was bad.",
    "Did the mayor say that the bridge was safe?",
    "If the mayor says the bridge is safe, traffic will return.",
    "The ministry moved to a new building in June.",
    "Seven people were hurt in a gas blast in the old town.",
    "",
  ])("is found in: %s", (text) => {
    expect(detect(text)).toEqual([]);
  });
});

describe("the result", () => {
  it("tells direct, mixed and indirect content apart", () => {
    const text = [
      "“The bridge is safe,” Dahl said.",
      "Dahl said the bridge was “perfectly safe.”",
      "Dahl said the bridge was safe.",
    ].join("\n\n");

    const kinds = detectEnglish(text).map(({ kind }) => kind);

    expect(kinds).toEqual(["direct", "mixed", "indirect"]);
  });

  it("adds beliefs and wishes in all mode only", () => {
    const text = "The union endorsed the plan for a second bridge.";

    expect(detect(text)).toEqual([]);
    expect(detect(text, "all")).toHaveLength(1);
  });

  it("does not cross a block edge the page declares", () => {
    const text = "The mayor said Local news";
    const blocks = [
      { start: 0, end: 14 },
      { start: 15, end: text.length },
    ];

    expect(detectAttributions(text, { ...BY_MODEL, blocks })).toEqual([]);
  });
});
