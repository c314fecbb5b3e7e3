import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { z } from "zod";
import { line } from "./form-rules";
import { parseForm, refuse } from "./parse-form.server";
import { soundForm } from "./sound-form.server";

const formOf = (...fields: [name: string, value: string][]) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};
const namesIn = (form: FormData) => [...form.keys()];
const inherited = [...new Set([Object.prototype, Array.prototype].flatMap(Object.getOwnPropertyNames))];

describe("what a form holds", () => {
  test("stays, but for NUL, line ends and halves of a character", () => {
    const form = soundForm(formOf(["a", "x\0\r\ny\ud800"], ["lines[0].text", ""], ["a", "2"]));
    expect([...form]).toEqual([
      ["a", "x\ny\ufffd"],
      ["lines[0].text", ""],
      ["a", "2"],
    ]);
  });

  test("does not turn the direction of the words beside it", () => {
    const turned = "Mara\u202e\u2066 aram\u2069\u202c, \u200fعربي\u200e";
    expect([...soundForm(formOf(["name", turned]))]).toEqual([["name", "Mara aram, \u200fعربي\u200e"]]);
  });

  test.each(inherited)("never takes the place of %s", (name) => {
    const sound = soundForm(formOf([`a.${name}`, "x"], [`a[0].${name}`, "x"], [`a[${name}].b`, "x"], ["a.b", "x"]));
    expect(namesIn(sound)).toEqual(["a.b"]);
    expect(name in {} && namesIn(soundForm(formOf([name, "x"], [`${name}.b`, "x"])))).toEqual(name in {} ? [] : false);
  });

  test("has no endless list, name or number of fields", () => {
    expect(namesIn(soundForm(formOf(["a[99999]", "x"], [`${"a.".repeat(200)}b`, "x"])))).toEqual([]);
    const many = formOf(...Array.from({ length: 5001 }, (): [string, string] => ["a", ""]));
    expect(() => soundForm(many)).toThrow(expect.objectContaining({ status: 413 }));
  });

  const button = (text: string) => soundForm(formOf(["__intent__", text])).get("__intent__");

  test("keeps a list's buttons, without what shakes the page", () => {
    const add = '{"type":"insert","payload":{"name":"asks","defaultValue":{"id":"1"}}}';
    expect(button(add)).toBe(add);
    expect(
      button('{"type":"insert","payload":{"name":"asks","defaultValue":{"toString":1,"__proto__":{"a":1}}}}'),
    ).toBe('{"type":"insert","payload":{"name":"asks","defaultValue":{}}}');
    for (const odd of ["", "null", "1", "{broken", '{"type":"update","payload":{"name":"a","value":{}}}'])
      expect(button(odd)).toBeNull();
    for (const payload of ["null", "1", '"a"', "{}", '{"name":"a.map"}', '{"name":""}'])
      expect(button(`{"type":"remove","payload":${payload}}`)).toBeNull();
    expect(namesIn(soundForm(formOf(["__state__", '{"key":{"a":{"toString":1}}}'])))).toEqual([]);
  });
});

const post = (body: string) =>
  new Request("http://drumbeat.test/", {
    method: "POST",
    body,
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });

test.prop([fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.string({ unit: "binary" })))])(
  "any form at all is answered",
  async (fields) => {
    const submission = await parseForm(post(new URLSearchParams(fields).toString()), z.object({ name: line(80) }));
    expect(submission.status === "success" || refuse(submission).init?.status === 422).toBe(true);
  },
);

test("a form of two million fields is refused without reading them all", { timeout: 10_000 }, async () => {
  await expect(parseForm(post("a&".repeat(1_900_000)), z.object({}))).rejects.toMatchObject({ status: 413 });
});
