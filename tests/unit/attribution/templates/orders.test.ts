import { describe, it } from "vitest";
import { expectAll, expectReporting } from "./expect-marked.ts";

describe("source, cue, content", () => {
  it.each([
    "{S|The mayor} {Q|said} {C|that the ferry would return in May}.",
    "{S|The mayor} {Q|said} {C|the ferry would return in May}.",
    "{S|The mayor} {Q|said:} {C|“The ferry will be back in May.”}",
  ])("are found: %s", expectReporting);
});

describe("content, source, cue, content", () => {
  it.each([
    "{C|The ferry}, {S|the mayor} {Q|said}, {C|would return in May}.",
    "{C|“The ferry,”} {S|the mayor} {Q|said}, {C|“will be back in May.”}",
    "{C|The new line}, {S|the operator} {Q|said}, {C|will open next spring}.",
  ])("are found: %s", expectReporting);
});

describe("content, source, cue", () => {
  it.each([
    "{C|The ferry would return in May}, {S|the mayor} {Q|said}.",
    "{C|“The ferry will be back in May,”} {S|the mayor} {Q|said}.",
    "{C|Two crews have left the island}, {S|Coastnews} {Q|reports}.",
  ])("are found: %s", expectReporting);
});

describe("content, cue, source", () => {
  it.each([
    "{C|“The ferry will be back in May,”} {Q|said} {S|the mayor}.",
    "{C|The ferry will be back in May}, {Q|says} {S|the mayor}.",
    "{C|Four ships are waiting}, {Q|according to} {S|the port authority}.",
  ])("are found: %s", expectReporting);
});

describe("cue, content", () => {
  it.each([
    "It {Q|was announced} {C|that the ferry would return in May}.",
    "{Q|It is not known} {C|whether the pilot survived}.",
    "{Q|The statement} {C|that no one was hurt} was corrected an hour later.",
  ])("are found: %s", expectAll);
});

describe("content, cue, content", () => {
  it.each([
    "{C|The ferry was} {Q|reportedly} {C|sold in May}.",
    "{C|The ferry} {Q|is said} {C|to have been sold in May}.",
    "{C|The minister} {Q|is alleged} {C|to have taken the money}.",
  ])("are found: %s", expectReporting);
});

describe("content, cue, source, content", () => {
  it.each([
    "{C|“The ferry,”} {Q|said} {S|the mayor}, {C|“will be back in May.”}",
    "{C|“The tax,”} {Q|explained} {S|Paul Reiss}, {C|“will fall on the rich alone.”}",
    "{C|“The harbour was full,”} {Q|said} {S|the captain}. {C|“We could not land.”}",
  ])("are found where the content is quoted: %s", expectReporting);

  // The subject before the insertion is read as the source and the speaker as the content.
  it.each([
    "{C|The ferry}, {Q|said} {S|the mayor}, {C|would be back in May}.",
    "{C|The project}, {Q|says} {S|the ministry}, {C|will cost two million}.",
    "{C|The tax}, {Q|explained} {S|Paul Reiss}, {C|would fall on the rich alone}.",
  ])("are found where the content is not quoted: %s", expectReporting);
});

describe("cue, source, content", () => {
  // The source is read as part of the cue, or not at all.
  it.each([
    "{Q|Said} {S|the mayor}: {C|“The ferry will be back in May.”}",
    "{Q|Says} {S|Lind}: {C|“We have waited ten years for this road.”}",
    "{Q|Added} {S|the captain}: {C|“Nobody helped us.”}",
  ])("are found: %s", expectReporting);
});
