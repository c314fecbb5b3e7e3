import { Form } from "@remix-run/react";
import { Search } from "lucide-react";
import { Button } from "~/ui/button";
import { inputLook } from "~/ui/field";

const choices = [
  { value: "all", label: "All flags" },
  { value: "open", label: "Open" },
  { value: "resolved", label: "Resolved" },
  { value: "could-wait", label: "Could have waited" },
];

/** Words and state of the flags that are wanted, kept in the address. */
export function FlagFilter({ words, show }: { words: string; show: string }) {
  return (
    <Form role="search" className="mb-5 flex flex-wrap gap-2" key={`${show} ${words}`}>
      <label htmlFor="search" className="sr-only">
        Search in flags
      </label>
      <input
        id="search"
        name="search"
        type="search"
        defaultValue={words}
        maxLength={100}
        placeholder="Words of a flag"
        className={`${inputLook} min-w-0 flex-1 basis-44`}
      />
      <label htmlFor="show" className="sr-only">
        Which flags
      </label>
      <select id="show" name="show" defaultValue={show} className={`${inputLook} flex-1 basis-40 sm:max-w-52`}>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Button>
        <Search aria-hidden size={16} /> Search
      </Button>
    </Form>
  );
}
