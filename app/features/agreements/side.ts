import type { Role } from "~/features/workspace/role";

/** The two sides of an agreement. */
export type Side = "engineering" | "stakeholder";

export const sides: readonly Side[] = ["engineering", "stakeholder"];

export const sideWords: Record<Side, string> = { engineering: "Engineering", stakeholder: "Stakeholders" };

/** As it reads within a sentence: "signed for the stakeholders". */
export const sideInSentence: Record<Side, string> = { engineering: "engineering", stakeholder: "the stakeholders" };

/** The side on which a role stands; null for whoever does not belong to the project. */
export const sideOf = (role: Role | null): Side | null =>
  role === null ? null : role === "stakeholder" ? "stakeholder" : "engineering";

export const otherSide = (side: Side): Side => (side === "engineering" ? "stakeholder" : "engineering");
