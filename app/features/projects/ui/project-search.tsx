import { Form } from "@remix-run/react";
import { Search } from "lucide-react";
import { Button } from "~/ui/button";
import { inputLook } from "~/ui/field";

export function ProjectSearch({ search }: { search: string }) {
  return (
    <Form role="search" className="mb-6 flex max-w-[30rem] gap-2">
      <label htmlFor="search" className="sr-only">
        Search by name or purpose
      </label>
      <input
        id="search"
        name="search"
        type="search"
        key={search}
        defaultValue={search}
        maxLength={100}
        placeholder="Name or purpose"
        className={inputLook}
      />
      <Button>
        <Search aria-hidden size={16} /> Search
      </Button>
    </Form>
  );
}
