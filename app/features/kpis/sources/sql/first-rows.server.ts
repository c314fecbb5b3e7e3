import pg from "pg";

/** Values as the server wrote them, null where there is none. */
export type Rows = { fields: { name: string }[]; rows: (string | null)[][] };

/** timestamptz, so that a query may use the two or leave them. */
const INSTANT = 1184;

/** Fetches the first rows of a statement and leaves the rest with the server, however many there are. */
export class FirstRows extends pg.Query {
  constructor(text: string, instants: readonly string[], rows: number, done: (error: Error, answer: Rows) => void) {
    const types = Object.assign(
      instants.map(() => INSTANT),
      { getTypeParser: () => (written: string) => written },
    );
    const asked = { text, values: [...instants], rowMode: "array", rows, types };
    super(asked, done as unknown as ConstructorParameters<typeof pg.Query>[1]);
  }

  /** More are there: pg would fetch them all, this many at a time. */
  handlePortalSuspended(connection: pg.Connection): void {
    connection.sync();
  }
}
