import { z } from "zod";
import { optionalLine } from "~/http/form-rules";
import type { Shape } from "../../kpi";
import type { SourceField } from "../source";

const named = {
  deployments: { label: "Deployments that succeeded", shape: "number" },
  merges: { label: "Changes that were merged", shape: "number" },
  failed_deployments: { label: "Deployments that failed, of all", shape: "ratio" },
  milestones: { label: "Milestones closed by their due date, of all that were due", shape: "ratio" },
} as const satisfies Record<string, { label: string; shape: Shape }>;

/** What can be counted at a host of code. */
export type Measure = keyof typeof named;
const measures = Object.keys(named) as [Measure, ...Measure[]];

export const shapeOf = (measure: Measure): Shape => named[measure].shape;

/** The settings that say what is counted, the same for every host of code. */
export const measureConfig = {
  measure: z.enum(measures, "Please choose from the list."),
  environment: optionalLine(255).transform((typed) => typed || "production"),
  branch: optionalLine(255).refine((typed) => !/[\s"~^:?*[\\]/.test(typed), "This cannot be the name of a branch."),
};

export const measureFields = [
  {
    name: "measure",
    label: "What is counted",
    hint: "Each thing counts in the week in which it happened; a milestone in the week in which it was due.",
    options: measures.map((value) => ({ value, label: named[value].label, shapes: [named[value].shape] })),
  },
  {
    name: "environment",
    label: "Environment",
    hint: "Of deployments: the one that counts. Left empty it is production.",
    isOptional: true,
  },
  {
    name: "branch",
    label: "Branch",
    hint: "Of changes: only those merged into this branch, such as main. Left empty all count.",
    isOptional: true,
    shapes: ["number"],
  },
] as const satisfies readonly SourceField[];
