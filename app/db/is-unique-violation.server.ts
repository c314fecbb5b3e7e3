/** Whether a row like it is there already. To be asked outside the transaction only: inside one, the error must go on. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "P2002";
