import { plainText } from "~/http/plain-text";

/** Why a source gave no reading: what the other side said or did, and what to do about it. Neither holds a secret. */
export class SourceFault extends Error {
  readonly said: string;
  /** Before then the other side answers nothing, as it said itself. */
  readonly answersAgainAt: Date | undefined;

  constructor(
    said: string,
    readonly todo: string,
    { answersAgainAt, ...options }: ErrorOptions & { answersAgainAt?: Date | undefined } = {},
  ) {
    const text = plainText(said);
    const sentence = /[.…!?]$/.test(text) ? text : `${text}.`;
    super(sentence, options);
    this.said = sentence;
    this.answersAgainAt = answersAgainAt;
  }

  /** Both as one text. */
  get words(): string {
    return `${this.said} ${this.todo}`;
  }
}
