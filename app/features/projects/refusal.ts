/** Why an ability changed nothing: a message for the person, at a field of the form when it concerns one. */
export type Refusal = { refused: string; field?: string };

export const isRefusal = (answer: object | undefined): answer is Refusal => answer !== undefined && "refused" in answer;
