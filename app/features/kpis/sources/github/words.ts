import { z } from "zod";
import { line, optionalLine } from "~/http/form-rules";
import { measureConfig, measureFields } from "../code-hosts/measures";
import type { PulledSource } from "../source";
import { sourceAddress } from "../source-address";

export const github = {
  kind: "github",
  name: "GitHub",
  icon: "git-merge",
  offer: "Deployments, merged pull requests and milestones of a repository at GitHub or GitHub Enterprise.",
  config: z.object({
    url: optionalLine(2_000)
      .transform((typed) => typed || "https://api.github.com")
      .pipe(sourceAddress),
    repository: line(200, "Please give the repository.").regex(
      /^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/,
      "Please write it as owner/name, for example octo-org/widgets.",
    ),
    ...measureConfig,
  }),
  secret: z.object({ token: optionalLine(500) }),
  fields: [
    {
      name: "url",
      label: "Address of GitHub",
      hint: "Only with a GitHub of your own, such as https://github.example.org. Left empty it is github.com.",
      isOptional: true,
    },
    { name: "repository", label: "Repository", hint: "Owner and name, for example octo-org/widgets." },
    {
      name: "token",
      label: "Token",
      hint: "A fine-grained token for this repository, which may read deployments, pull requests and issues. Kept sealed, and never shown again. A public repository can do without.",
      isSecret: true,
      isOptional: true,
    },
    ...measureFields,
  ],
  hasDays: false,
  place: ({ url, repository }: { url: string; repository: string }) =>
    `${new URL(url).host.replace(/^api\.(?=github\.com$|.*\.ghe\.com$)/, "")}/${repository}`,
} as const satisfies PulledSource;
