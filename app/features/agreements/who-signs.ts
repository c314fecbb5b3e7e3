import type { Side } from "./side";
import type { Named } from "./terms";

/** Who signs a proposal, for somebody who does not. */
export function whoSigns({ stakeholder }: Record<Side, Named[]>): string {
  const [asked, ...others] = stakeholder;
  const them = asked && others.length === 0 ? asked.name : "a stakeholder of the project";
  return `A lead signs for engineering, and ${them} for the stakeholders.`;
}
