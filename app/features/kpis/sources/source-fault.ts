/** Why a source gave no reading: what the other side said or did, and what to do about it. Neither holds a secret. */
export class SourceFault extends Error {
  constructor(
    readonly said: string,
    readonly todo: string,
    options?: ErrorOptions,
  ) {
    super(said, options);
  }
}
