import { describe, expect, it } from "vitest";
import { findJsonLdScripts, parseJsonLd } from "../../../lib/claimreview/json-ld.ts";

describe("findJsonLdScripts", () => {
  it("finds every script of the type, however it is written", () => {
    const html = `<script type="application/ld+json">{"a":1}</script><script>1</script>
      <SCRIPT id=x type=application/ld+json class="y">{"b":2}</SCRIPT>
      <script type='application/ld+json; charset=utf-8'>{"c":3}</script>`;

    expect(findJsonLdScripts(html)).toEqual(['{"a":1}', '{"b":2}', '{"c":3}']);
  });

  it("leaves out a script that never ends", () => {
    expect(findJsonLdScripts('<script type="application/ld+json">{"a":1}')).toEqual([]);
  });
});

describe("parseJsonLd", () => {
  it.each([
    ["plain", '{"a":"b"}', { a: "b" }],
    ["in a comment", '<!-- {"a":"b"} -->', { a: "b" }],
    ["in CDATA", '/*<![CDATA[*/ {"a":"b"} /*]]>*/', { a: "b" }],
    ["in commented CDATA", '//<![CDATA[\n{"a":"b"}\n//]]>', { a: "b" }],
    ["with a line break in a string", '{"a":"b\nc\td"}', { a: "b\nc\td" }],
    ["with a comma too many", '{"a":[1,2,],}', { a: [1, 2] }],
    ["with a comma and a bracket in a string", '{"a":"x,}",}', { a: "x,}" }],
    ["with a byte order mark", '\uFEFF{"a":"b"}', { a: "b" }],
  ])("reads it %s", (_how, script, expected) => {
    expect(parseJsonLd(script)).toEqual(expected);
  });

  it.each(["", "{", "not json", '{"a":undefined}'])("is undefined for %j", (script) => {
    expect(parseJsonLd(script)).toBeUndefined();
  });
});
