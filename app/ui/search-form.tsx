import { Form } from "@remix-run/react";
import { Search } from "lucide-react";
import { Button } from "./button";
import { inputLook } from "./field";

/** Asks this page again with `?search=`. */
export function SearchForm({ search, label, placeholder }: { search: string; label: string; placeholder: string }) {
  return (
    <Form role="search" className="mb-5 flex max-w-[30rem] gap-2">
      <label htmlFor="search" className="sr-only">
        {label}
      </label>
      <input
        id="search"
        name="search"
        type="search"
        key={search}
        defaultValue={search}
        maxLength={100}
        placeholder={placeholder}
        className={inputLook}
      />
      <Button>
        <Search aria-hidden size={16} /> Search
      </Button>
    </Form>
  );
}
