/** The roles with what each may do, for selects. */
export const roleOptions = [
  { value: "lead", label: "Lead: all of it" },
  { value: "engineer", label: "Engineer: writes" },
  { value: "stakeholder", label: "Stakeholder: reads, decides" },
];
