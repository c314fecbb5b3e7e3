import { afterEach, describe, expect, test } from "vitest";
import { unseal } from "~/http/seal.server";
import { secret, setSecret } from "~/http/secret.server";
import { drawConversationKey, unwrapKey, wrapKey } from "./conversation-key.server";
import { openEntry, sealEntry } from "./seal-entry.server";

const own = secret;
afterEach(() => setSecret(own));

const reading = { conversationId: "c1", personId: "p1" };
const place = { conversationId: "c1", kind: "feedback", number: 1, personId: "p1" };
const words = { behaviour: "You sent the plan on Monday ä" };

describe("the key of a conversation", () => {
  test("is another one each time, and opens for each of its two people", () => {
    const key = drawConversationKey();
    expect(key.equals(drawConversationKey())).toBe(false);
    for (const personId of ["p1", "p2"]) {
      const mine = { ...reading, personId };
      expect(unwrapKey(wrapKey(key, mine), mine)?.equals(key)).toBe(true);
    }
  });

  test("stays shut for another person, in another conversation, after a change, and with another secret", () => {
    const wrapped = wrapKey(drawConversationKey(), reading);
    expect(unwrapKey(wrapped, { ...reading, personId: "p2" })).toBeNull();
    expect(unwrapKey(wrapped, { ...reading, conversationId: "c2" })).toBeNull();
    expect(
      unwrapKey(
        wrapped.map((byte, at) => (at === 40 ? byte ^ 1 : byte)),
        reading,
      ),
    ).toBeNull();
    expect(unwrapKey(new Uint8Array(), reading)).toBeNull();
    setSecret("another-secret-another-secret-another-secret");
    expect(unwrapKey(wrapped, reading)).toBeNull();
  });

  test("is none that other sealed texts have", () => {
    const wrapped = wrapKey(drawConversationKey(), reading);
    expect(() => unseal(wrapped, "feedback key c1 p1")).toThrow();
  });
});

describe("an entry", () => {
  const key = drawConversationKey();
  const sealed = sealEntry(key, words, place);

  test("says the same as before, and shows none of it in the row", () => {
    expect(openEntry(key, sealed, place)).toEqual(words);
    expect(Buffer.from(sealed).toString("latin1")).not.toContain("Monday");
  });

  test.each([
    ["conversation", { ...place, conversationId: "c2" }],
    ["kind", { ...place, kind: "view" }],
    ["number", { ...place, number: 2 }],
    ["author", { ...place, personId: "p2" }],
  ])("does not open under another %s", (_, elsewhere) => expect(openEntry(key, sealed, elsewhere)).toBeNull());

  test("does not open with one bit changed, cut, or with another key", () => {
    for (let at = 0; at < sealed.length; at++)
      expect(
        openEntry(
          key,
          sealed.map((byte, index) => (index === at ? byte ^ 1 : byte)),
          place,
        ),
      ).toBeNull();
    expect(openEntry(key, sealed.subarray(0, 20), place)).toBeNull();
    expect(openEntry(drawConversationKey(), sealed, place)).toBeNull();
  });
});
