import { describe, expect, test } from "vitest";
import { isComplete, type Member, reviewProgress, sideToAnswer, sideToVote } from "./review-progress";

const person = (id: string) => ({ id, name: id });
const reviewers = { engineering: [person("priya")], stakeholder: [person("dana"), person("sam")] };
const team: Member[] = [
  { ...person("priya"), role: "lead" },
  { ...person("omar"), role: "engineer" },
  { ...person("dana"), role: "stakeholder" },
  { ...person("sam"), role: "stakeholder" },
  { ...person("tess"), role: "stakeholder" },
];
const without = (...ids: string[]) => team.filter(({ id }) => !ids.includes(id));
const engineering = (id: string) => ({ ...person(id), side: "engineering" as const });
const stakeholder = (id: string) => ({ ...person(id), side: "stakeholder" as const });

describe("reviewProgress", () => {
  test("waits for everybody who is named", () => {
    const progress = reviewProgress(reviewers, team, [stakeholder("dana")], false);
    expect(progress.stakeholder).toMatchObject({ answered: [person("dana")], waiting: [person("sam")] });
    expect([sideToAnswer(progress, "sam"), sideToAnswer(progress, "dana"), sideToAnswer(progress, "tess")]).toEqual([
      "stakeholder",
      null,
      null,
    ]);
    expect([sideToVote(progress, "dana"), sideToVote(progress, "omar")]).toEqual(["stakeholder", null]);
    expect(isComplete(progress)).toBe(false);
    const all = [stakeholder("dana"), stakeholder("sam"), engineering("priya")];
    expect(isComplete(reviewProgress(reviewers, team, all, false))).toBe(true);
  });

  test("does not wait for who left, and keeps what they answered", () => {
    const progress = reviewProgress(reviewers, without("sam"), [stakeholder("dana"), engineering("priya")], false);
    expect(isComplete(progress)).toBe(true);
    const left = reviewProgress(reviewers, without("dana"), [stakeholder("dana")], false);
    expect(left.stakeholder).toMatchObject({ answered: [person("dana")], waiting: [person("sam")], isComplete: false });
  });

  test("lets nobody stand for both sides, also after changing sides", () => {
    const moved: Member[] = [
      { ...person("omar"), role: "lead" },
      { ...person("priya"), role: "stakeholder" },
    ];
    const progress = reviewProgress(reviewers, moved, [engineering("priya")], false);
    expect(progress.stakeholder).toMatchObject({ voters: [], waiting: [], isComplete: false });
    expect([sideToAnswer(progress, "priya"), sideToVote(progress, "priya")]).toEqual([null, null]);
    expect(progress.engineering).toMatchObject({ answered: [person("priya")], isComplete: true });
  });

  test("takes anybody of a side of which nobody named is left, and one is enough", () => {
    const nobody = reviewProgress(reviewers, without("dana", "sam"), [], false);
    expect(nobody.stakeholder).toMatchObject({ isOpenToAll: true, waiting: [person("tess")], isComplete: false });
    expect(sideToAnswer(nobody, "tess")).toBe("stakeholder");
    const one = reviewProgress(reviewers, without("dana", "sam"), [stakeholder("sam")], false);
    expect(one.stakeholder).toMatchObject({ waiting: [], isComplete: true });
    expect([sideToAnswer(one, "tess"), sideToVote(one, "tess")]).toEqual([null, "stakeholder"]);
  });

  test("who changed sides is not waited for on the old one", () => {
    const moved = team.map((member) => (member.id === "priya" ? { ...member, role: "stakeholder" as const } : member));
    expect(reviewProgress(reviewers, moved, [], false).engineering.waiting).toEqual([person("omar")]);
  });

  test("waits for nobody once the answers were shown, whoever comes back", () => {
    const shown = reviewProgress(reviewers, team, [stakeholder("dana"), engineering("priya")], true);
    expect(shown.stakeholder).toMatchObject({ waiting: [], isComplete: true, voters: [person("dana"), person("sam")] });
    expect([sideToAnswer(shown, "sam"), sideToVote(shown, "sam")]).toEqual([null, "stakeholder"]);
  });

  test("is never complete with the answers of one side alone, whoever is there", () => {
    const answers = [stakeholder("dana"), stakeholder("sam")];
    for (let some = 0; some < 2 ** team.length; some += 1) {
      const there = team.filter((_, index) => some & (1 << index));
      expect(isComplete(reviewProgress(reviewers, there, answers, false))).toBe(false);
      expect(isComplete(reviewProgress(reviewers, there, [engineering("priya")], false))).toBe(false);
    }
  });

  test("a side without anybody stays open", () => {
    expect(reviewProgress(reviewers, without("priya", "omar"), [], false).engineering).toMatchObject({
      waiting: [],
      isComplete: false,
    });
  });
});
