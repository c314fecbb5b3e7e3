import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Content } from "../content";
import { type Passage, sentencesOfSummary } from "./passages-of-summary";
import { readPublished } from "./read-published.server";

/** How clear the text of a week was to its readers. */
export type ClarityOfWeek = { weekOn: string; sentences: number; unclear: number };

const WEEKS = 12;

/** The text of the last published weeks, newest first: its sentences, and how many of them somebody marked. One query. */
export async function clarityOfWeeks(project: ProjectAccess): Promise<ClarityOfWeek[]> {
  const rows = await db.$queryRaw<{ weekOn: string; content: Content; passages: Passage[] }[]>`
    select s.week_on::text as "weekOn", r.content,
      (select coalesce(json_agg(json_build_object('part', u.part, 'lineId', u.line_id, 'quote', u.quote)), '[]')
        from unclear_passage u where u.summary_id = s.id) as passages
    from (select id, week_on, revision_number from summary where project_id = ${project.id}::uuid and published_at is not null
      order by week_on desc limit ${WEEKS}) s
    join revision r on r.summary_id = s.id and r.number = s.revision_number
    order by s.week_on desc`;
  return rows.map(({ weekOn, content, passages }) => {
    const sentences = sentencesOfSummary(readPublished(content, weekOn));
    const unclear = sentences.filter((sentence) => passages.some((passage) => isOf(sentence, passage)));
    return { weekOn, sentences: sentences.length, unclear: unclear.length };
  });
}

const isOf = (sentence: Passage, passage: Passage): boolean =>
  sentence.part === passage.part &&
  sentence.lineId === passage.lineId &&
  (sentence.quote.includes(passage.quote) || passage.quote.includes(sentence.quote));
