import { describe, expect, it } from "vitest";
import { detectEnglish } from "../detect.ts";

type Mode = "reporting" | "all";

function polaritiesOf(text: string, mode: Mode): string[] {
  return detectEnglish(text, mode).map(({ polarity }) => polarity);
}

describe("a denial", () => {
  it.each([
    "The bank denied that it had hidden the losses.",
    "The bank denies it hid the losses.",
    "The pilot denied having seen the warning light.",
    "Lind, who denied that the ship was late, sailed at noon.",
    "There is no evidence that the company had known about the leak.",
  ])("is marked as denied: %s", (text) => {
    expect(polaritiesOf(text, "reporting")).toEqual(["denied"]);
  });

  it.each([
    "The ministry rejected claims that the camp was full.",
    "The company refuted reports that the plant would close.",
    "The minister disputed the claim that prices had doubled.",
    "The army dismissed the report as false.",
    "The claim was denied by the bank.",
  ])("of a claim is marked as denied in all mode: %s", (text) => {
    expect(polaritiesOf(text, "all")).toEqual(["denied"]);
  });

  // Negation of the cue itself is in its span but does not turn its polarity.
  it.each([
    "The minister did not say that the tax would rise.",
    "The mayor never said the bridge was safe.",
  ])("is not an affirmation where nothing was said: %s", (text) => {
    expect(polaritiesOf(text, "all")).not.toContain("affirmed");
  });
});

describe("an affirmation", () => {
  it.each([
    "The company said that it had known about the leak.",
    "“I never took the money,” he said.",
    "The union said it would not strike.",
    "Lind confirmed that nobody had been hurt.",
  ])("may say that something is not so: %s", (text) => {
    expect(polaritiesOf(text, "reporting")).toEqual(["affirmed"]);
  });
});
