import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { Button, ButtonLink } from "~/ui/button";
import { isLinkAlive } from "../is-link-alive.server";
import { openLink } from "../open-link.server";
import { allowCode } from "../sign-in-limits.server";
import { Door } from "../ui/door";

export const meta: MetaFunction = () => [{ title: "Sign in · Drumbeat" }];

/** Opening the page uses nothing up, for mail scanners open links too. */
export async function loader({ params }: LoaderFunctionArgs) {
  const isAlive = await isLinkAlive(params.token);
  return data({ isAlive }, { status: isAlive ? 200 : 410 });
}

export async function action(asking: ActionFunctionArgs) {
  if (!(await allowCode(asking.context.clientAddress))) return data({ refused: true }, { status: 429 });
  const headers = await openLink(asking.params.token, asking);
  return headers ? redirect("/", { status: 303, headers }) : data({ refused: true }, { status: 410 });
}

export default function OpenLink() {
  const { isAlive } = useLoaderData<typeof loader>();
  const isRefused = useActionData<typeof action>()?.refused;
  if (isRefused || !isAlive) {
    return (
      <Door title="This link does not work any more." lead="It works once and for 15 minutes. Ask for another one.">
        <ButtonLink to="/sign-in/link">Get a new link</ButtonLink>
      </Door>
    );
  }
  return (
    <Door title="Sign in to Drumbeat" lead="You opened the link that we mailed to you. One click and you are in.">
      <Form method="post" reloadDocument>
        <Button look="primary">Sign in</Button>
      </Form>
    </Door>
  );
}
