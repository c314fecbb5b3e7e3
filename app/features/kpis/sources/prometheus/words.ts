import { z } from "zod";
import { line, optionalLine } from "~/http/form-rules";
import type { PulledSource } from "../source";
import { sourceAddress } from "../source-address";

const longestQuery = 8_000;

export const prometheus = {
  kind: "prometheus",
  name: "Prometheus",
  icon: "activity",
  offer: "A server that speaks the Prometheus API: Prometheus, Mimir, Thanos, VictoriaMetrics and others.",
  config: z.object({
    url: sourceAddress,
    auth: z.enum(["none", "basic", "bearer"], "Please choose from the list."),
    user: optionalLine(200).refine((user) => !user.includes(":"), "A name with a colon cannot be sent."),
    tenant: optionalLine(200).refine(
      (tenant) => /^[\x20-\x7e]*$/.test(tenant),
      "Please use plain letters, digits and signs only.",
    ),
    query: line(longestQuery, "Please write a query."),
    wholeQuery: optionalLine(longestQuery),
  }),
  secret: z.object({ password: optionalLine(4_000) }),
  fields: [
    {
      name: "url",
      label: "Address of the server",
      hint: "For example https://prometheus.example.org, with the path before /api/v1 where it has one.",
    },
    {
      name: "auth",
      label: "How it lets us in",
      hint: "A read-only account is enough.",
      options: [
        { value: "none", label: "Without a password" },
        { value: "basic", label: "Name and password" },
        { value: "bearer", label: "A token (bearer)" },
      ],
    },
    { name: "user", label: "Name", hint: "Only with a password.", isOptional: true },
    {
      name: "password",
      label: "Password or token",
      hint: "Kept sealed, and never shown again.",
      isSecret: true,
      isOptional: true,
    },
    {
      name: "tenant",
      label: "Tenant",
      hint: "Only where the server keeps several apart, as Mimir does: sent as X-Scope-OrgID.",
      isOptional: true,
    },
    {
      name: "query",
      label: "Query",
      hint: "In PromQL, for one series. $window becomes the exact length of the week, such as 604800s, and $seconds the same without the s. Of a ratio: what counts the part.",
      isLong: true,
    },
    {
      name: "wholeQuery",
      label: "Query of the whole",
      hint: "What counts the whole, such as all requests. Leave it empty where the first query gives a share from 0 to 1.",
      isLong: true,
      isOptional: true,
      shapes: ["ratio"],
    },
  ],
  hasDays: true,
  place: ({ url }: { url: string }) => new URL(url).host,
} as const satisfies PulledSource;
