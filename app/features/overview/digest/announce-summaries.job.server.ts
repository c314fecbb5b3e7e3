import { db } from "~/db/client.server";
import { enqueueMessage } from "~/features/notifications/enqueue-message.server";
import { type Message, wordsOf } from "~/features/notifications/message";
import { zoneOf } from "~/features/projects/rhythm-days";
import type { ClockJob } from "~/queue/clock-job";
import { describeDigestSection } from "./describe-digest-section.server";
import { type DigestProject, loadDigest } from "./load-digest.server";

/** Hours after which a publication is no news to a channel any more. */
const HOURS = 24;

type Fresh = { id: string; workspaceId: string; weekOn: string; number: number };

/** Says each summary once, and each correction that readers are to hear of, in those channels of its project that want it. */
export const announceSummaries: ClockJob = {
  name: "announce-summaries",
  everySeconds: 60,
  async run(at) {
    const fresh = await listFresh(at);
    if (fresh.length === 0) return;
    const projects = await loadDigest([...new Set(fresh.map(({ id }) => id))], at);
    for (const one of fresh) {
      const project = projects.get(one.id);
      const message = project?.summary?.weekOn === one.weekOn ? messageOf(one, project, at) : null;
      if (message) await db.$transaction((tx) => enqueueMessage(tx, message, { people: [], targets: "project" }));
    }
  },
};

const keyOf = ({ id, weekOn, number }: Fresh) => `summary ${id} ${weekOn} ${number}`;

function messageOf(fresh: Fresh, project: DigestProject, at: Date): Message | null {
  const channel = { id: "", role: null, timeZone: zoneOf(project.shared.rhythm.cadences, at) };
  const section = describeDigestSection(project, channel, at);
  if (!section) return null;
  const words = wordsOf({
    title: `${project.name}: ${fresh.number > 1 ? "the summary was corrected" : "the summary is there"}`,
    lines: [],
    sections: [section],
    action: { label: "Read it", path: section.path },
    why: `This channel gets the summaries of ${project.name}.`,
  });
  const { workspaceId, id: projectId } = fresh;
  return { key: keyOf(fresh), workspaceId, projectId, topic: "digest", isCritical: false, aboutId: null, words };
}

/** What was published since yesterday in projects with a channel that wants it, and not said yet. */
async function listFresh(at: Date): Promise<Fresh[]> {
  const since = new Date(at.getTime() - HOURS * 3_600_000);
  const found = await db.$queryRaw<Fresh[]>`
    select p.id, p.workspace_id as "workspaceId", s.week_on::text as "weekOn", r.number
    from revision r join summary s on s.id = r.summary_id join project p on p.id = s.project_id
    where r.published_at > ${since}::timestamptz and r.published_at <= ${at}::timestamptz and p.archived_at is null
      and r.number = s.revision_number and (r.number = 1 or r.is_material)
      and exists (select from target t where t.project_id = p.id and t.disabled_at is null and t.removed_at is null
        and t.created_at < r.published_at and 'digest' = any (t.topics))
    order by r.published_at, r.id`;
  const said = await db.message.findMany({ where: { key: { in: found.map(keyOf) } }, select: { key: true } });
  const keys = new Set(said.map(({ key }) => key));
  return found.filter((one) => !keys.has(keyOf(one)));
}
