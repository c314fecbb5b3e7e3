/** Why a source gave no reading: what the other side said or did, and what to do about it. Neither holds a secret. */
export class SourceFault extends Error {
  /** Before then the other side answers nothing, as it said itself. */
  readonly answersAgainAt: Date | undefined;

  constructor(
    readonly said: string,
    readonly todo: string,
    { answersAgainAt, ...options }: ErrorOptions & { answersAgainAt?: Date | undefined } = {},
  ) {
    super(said, options);
    this.answersAgainAt = answersAgainAt;
  }
}
