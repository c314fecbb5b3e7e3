import type { Places, Player, Workplace } from "./factories/cast";

/** A status, or where a redirect leads (without the query). */
export type Answer = number | `-> ${string}`;
export type Answers = Record<Player, Answer>;

export type Door = {
  address: (places: Places) => string;
  /** For the page and for its data. */
  get: Answers;
  /** With an empty form unless one is given, so that whoever may do it is told what is missing and nothing changes. */
  post: Answers;
  form?: Record<string, string>;
  /** Where the data's answer differs: there is none at an address for programs. */
  getData?: Answers;
  /** Of what another site sends, where it is not refused for that: no cookie counts there. */
  elsewhere?: { page: number; data: number };
  /** Where the data's answer differs: a page that is shown after its action may redirect by its loader. */
  postData?: Answers;
};

type Exceptions = Partial<Answers>;

/** The same for all, signed in or not, but for the exceptions. */
export const everybody = (answer: Answer, exceptions: Exceptions = {}): Answers => ({
  anonymous: answer,
  deactivated: answer,
  outsider: answer,
  stakeholder: answer,
  engineer: answer,
  lead: answer,
  admin: answer,
  ...exceptions,
});

/** Whoever is not signed in is sent to sign in; the same for all others, but for the exceptions. */
export const signedIn = (answer: Answer, exceptions: Exceptions = {}): Answers =>
  everybody(answer, { anonymous: "-> /sign-in", deactivated: "-> /sign-in", ...exceptions });

/** The page has no action. */
export const noAction = everybody(405);

/** A project's page, at an open project as said, and at a private one, which does not exist for whoever is not in it. */
export function inProject(
  address: (workplace: Workplace, places: Places) => string,
  { get, post }: { get: Answers; post: Answers },
): Door[] {
  return [
    { address: (places) => address(places.open, places), get, post },
    { address: (places) => address(places.secret, places), get: hidden(get), post: hidden(post) },
  ];
}

const hidden = (answers: Answers): Answers => ({
  ...answers,
  outsider: answers.outsider === 405 ? 405 : 404,
  admin: answers.admin === 405 ? 405 : 404,
});

/** A page of a project's lead and engineers. Every other member is told so; for an outsider see `inProject`. */
export const writersPage = (
  address: (workplace: Workplace, places: Places) => string,
  get: Answer,
  post: Answer,
): Door[] => inProject(address, { get: ofWriters(get), post: post === 405 ? noAction : ofWriters(post) });

/** The lead and the engineers of a project; its other readers are told that it is theirs. */
export const ofWriters = (answer: Answer) => signedIn(403, { lead: answer, engineer: answer });

/** Everybody who has a role in a project; its other readers are told that it is theirs. */
export const ofMembers = (answer: Answer) => signedIn(403, { lead: answer, engineer: answer, stakeholder: answer });

/** The lead and the engineer, who have a conversation; for everybody else there is none. */
export const ofTwo = (answer: Answer) => signedIn(404, { lead: answer, engineer: answer });
