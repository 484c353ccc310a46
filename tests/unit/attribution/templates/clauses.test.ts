import { describe, it } from "vitest";
import { expectAll, expectReporting } from "./expect-marked.ts";

describe("a reporting verb with a clause", () => {
  it.each([
    "{S|The ministry} {Q|said} {C|that the tunnel would stay closed until March}.",
    "{S|The farmers} {Q|say} {C|the river has turned brown since the mine opened}.",
    "{S|A spokeswoman for the airline} {Q|confirmed} {C|that the engine had failed}.",
    "{S|Officials} {Q|warned} {C|that the dam could burst within days}.",
  ])("is found, with that and without: %s", expectReporting);
});

describe("a ruling", () => {
  it.each([
    "{S|The court} {Q|ruled} {C|that the two brothers must share the land}.",
    "{S|The tribunal} {Q|ruled} {C|that the sale of the mill was unlawful}.",
    "{S|The judge} {Q|decided} {C|that the trial would begin in May}.",
  ])("is found in all mode: %s", expectAll);
});

describe("a reporting verb with a question", () => {
  it.each([
    "{S|The mayor} {Q|asked} {C|whether the bridge would hold another winter}.",
    "{S|The inspector} {Q|explained} {C|why the lift had stopped}.",
    "{S|The driver} {Q|asked} {C|if the road was open}.",
  ])("is found: %s", expectReporting);
});

describe("a reporting verb with an infinitive", () => {
  it.each([
    "{S|The judge} {Q|ordered} {C|the company to clean up the lake}.",
    "{S|The minister} {Q|urged} {C|drivers to stay at home}.",
    "{S|The bank} {Q|declined} {C|to say how many clients had been affected}.",
    "{S|The union} {Q|promised} {C|to take the case to court}.",
  ])("is found: %s", expectReporting);
});

describe("a reporting verb with a gerund", () => {
  it.each([
    "{S|The coach} {Q|denied} {C|taking money from the sponsor}.",
    "{S|Campaigners} {Q|accused} {C|the council of hiding the report}.",
  ])("is found: %s", expectReporting);
});

describe("a reporting verb with a noun phrase", () => {
  it.each([
    "{S|The envoy} {Q|stressed} {C|the necessity of opening the road}.",
    "{S|The city} {Q|announced} {C|a ban on open fires}.",
  ])("is found: %s", expectReporting);
});

describe("a verb of judgement with a noun phrase", () => {
  it.each([
    "{S|The president} {Q|criticised} {C|the decision to close the school}.",
    "{S|The opposition} {Q|rejected} {C|the offer of a second vote}.",
    "{S|The minister} {Q|defended} {C|the price of the new trains}.",
  ])("is found in all mode: %s", expectAll);
});
