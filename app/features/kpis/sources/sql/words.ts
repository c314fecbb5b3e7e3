import { z } from "zod";
import { line, optionalLine } from "~/http/form-rules";
import type { PulledSource } from "../source";

const choose = "Please choose from the list.";

export const sql = {
  kind: "sql",
  name: "PostgreSQL",
  icon: "database",
  offer: "A query of yours against a PostgreSQL database, asked in a transaction that can only read.",
  config: z.object({
    host: line(253, "Please give the name of the server.").regex(
      /^[\w.-]+$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$/,
      "Please give the name of the server alone, without postgres:// and without the port.",
    ),
    port: optionalLine(5)
      .transform((typed) => typed || "5432")
      .refine((port) => /^[1-9]\d*$/.test(port) && Number(port) < 65_536, "A port is a number from 1 to 65535."),
    database: line(63, "Please give the name of the database."),
    user: line(63, "Please give the name of the account."),
    tls: z.enum(["verify", "require", "disable"], choose),
    certificate: optionalLine(20_000).refine(
      (text) => text === "" || /^-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----$/.test(text),
      "Please paste it with its first and last line, -----BEGIN CERTIFICATE----- and -----END CERTIFICATE-----.",
    ),
    zone: z.enum(["utc", "project"], choose),
    query: line(8_000, "Please write a query."),
  }),
  secret: z.object({ password: optionalLine(1_000) }),
  fields: [
    { name: "host", label: "Server", hint: "Its name or address, for example db.example.org." },
    { name: "port", label: "Port", hint: "Left empty it is 5432.", isOptional: true },
    { name: "database", label: "Database", hint: "The one that holds the tables." },
    { name: "user", label: "Account", hint: "One that may only read, and only what the query needs." },
    {
      name: "password",
      label: "Password",
      hint: "Kept sealed, and never shown again.",
      isSecret: true,
      isOptional: true,
    },
    {
      name: "tls",
      label: "Connection",
      hint: "Without the check somebody between the two servers could read the password.",
      options: [
        { value: "verify", label: "Encrypted, and the server's certificate is checked (verify-full)" },
        { value: "require", label: "Encrypted, without checking who answers (require)" },
        { value: "disable", label: "Not encrypted (disable)" },
      ],
    },
    {
      name: "certificate",
      label: "Certificate of the authority",
      hint: "Only where the server's certificate was issued by your own authority, or by itself: that one, as PEM.",
      isLong: true,
      isOptional: true,
    },
    {
      name: "zone",
      label: "Times without a zone",
      hint: "What the database's dates, and times without a zone, mean.",
      options: [
        { value: "utc", label: "Are in UTC" },
        { value: "project", label: "Are in the zone of the project" },
      ],
    },
    {
      name: "query",
      label: "Query",
      hint: "One statement that gives one row: a column “value”, or of a ratio “numerator” and “denominator”. $1 is the beginning of the week, $2 its end, which no longer belongs to it: … where created_at >= $1 and created_at < $2.",
      isLong: true,
    },
  ],
  hasDays: true,
  place: ({ host, database }: { host: string; database: string }) => `${host}/${database}`,
} as const satisfies PulledSource;
