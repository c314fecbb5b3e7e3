export const roles = ["stakeholder", "engineer", "lead"] as const;
export type Role = (typeof roles)[number];

export const roleWords: Record<Role, string> = { lead: "Lead", engineer: "Engineer", stakeholder: "Stakeholder" };

/** What a role may do, in a line, where somebody chooses one. */
export const roleOptions = [
  { value: "stakeholder", label: "Stakeholder: reads, asks and decides" },
  { value: "engineer", label: "Engineer: writes and publishes summaries" },
  { value: "lead", label: "Lead: writes, and sets how the project reports" },
] as const satisfies { value: Role; label: string }[];
