import { type Guide, guideSteps } from "./guide";

type Written = { from: string; to: string; on: string; guide: Guide };

/** The words of a proposal in their order, without the steps that were left out. */
export const letterOf = ({ from, to, on, guide }: Written) => ({
  ...{ from, to, on },
  paragraphs: guideSteps.flatMap(({ name }) => (guide[name] ? [{ step: name, text: guide[name] }] : [])),
});
