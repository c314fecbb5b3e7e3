import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";

/** What the engine asks at the start: does the schema exist, and which PostgreSQL is it? */
const greeting = {
  columnNames: ["exists", "version", "numeric_version"],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, "PostgreSQL 18", 180_000]],
};
const refuse = async (): Promise<never> => Promise.reject(new Error("There is no database behind this adapter."));

const connection = {
  provider: "postgres" as const,
  adapterName: "without-database",
  queryRaw: async () => greeting,
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  dispose: async () => {},
};

/** Comparing two schema texts needs no database, but the engine insists on a connection. */
export const adapterWithoutDatabase = {
  provider: "postgres" as const,
  adapterName: "without-database",
  connect: async () => connection,
  connectToShadowDb: async () => connection,
};
