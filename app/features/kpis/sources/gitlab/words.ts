import { z } from "zod";
import { line, optionalLine } from "~/http/form-rules";
import { measureConfig, measureFields } from "../code-hosts/measures";
import type { PulledSource } from "../source";
import { sourceAddress } from "../source-address";

export const gitlab = {
  kind: "gitlab",
  name: "GitLab",
  icon: "git-merge",
  offer: "Deployments, merge requests and milestones of a project at GitLab, also at one of your own.",
  config: z.object({
    url: optionalLine(2_000)
      .transform((typed) => typed.replace(/\/api\/v4\/*$/, "") || "https://gitlab.com")
      .pipe(sourceAddress),
    project: line(500, "Please give the project.").regex(
      /^\d+$|^(?!\.+\/)[\w.-]+(\/(?!\.+(\/|$))[\w.-]+)+$/,
      "Please write its path, for example group/subgroup/widgets, or its number.",
    ),
    ...measureConfig,
  }),
  secret: z.object({ token: optionalLine(500) }),
  fields: [
    {
      name: "url",
      label: "Address of GitLab",
      hint: "Only with a GitLab of your own, such as https://gitlab.example.org. Left empty it is gitlab.com.",
      isOptional: true,
    },
    { name: "project", label: "Project", hint: "Its path, for example group/subgroup/widgets, or its number." },
    {
      name: "token",
      label: "Token",
      hint: "A project access token that may read the API (read_api). Kept sealed, and never shown again. A public project can do without.",
      isSecret: true,
      isOptional: true,
    },
    ...measureFields,
  ],
  hasDays: false,
  place: ({ url, project }: { url: string; project: string }) => {
    const { host, pathname } = new URL(url);
    return `${host}${pathname.replace(/\/$/, "")}${/^\d+$/.test(project) ? `, project ${project}` : `/${project}`}`;
  },
} as const satisfies PulledSource;
