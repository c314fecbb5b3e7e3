import type { Shape } from "../kpi";
import type { PulledSource, SourceField } from "./source";

/** What is asked of who connects a source with a KPI of this shape: the fields, and of each the choices, that fit it. */
export const fieldsFor = ({ fields }: Pick<PulledSource, "fields">, shape: Shape): SourceField[] => {
  const fits = ({ shapes }: { shapes?: readonly Shape[] }) => !shapes || shapes.includes(shape);
  return fields
    .filter(fits)
    .map((field) => (field.options ? { ...field, options: field.options.filter(fits) } : field));
};
