import { type FieldMetadata, getInputProps } from "@conform-to/react";
import { ChangedMark } from "./changed-context";
import { ConflictNote } from "./conflict-note";
import { DraftArea, DraftText } from "./draft-field";
import type { LineFields, LineInfo } from "./line-list";

export function RoadblockRow({ fields }: { fields: LineFields<"roadblocks"> }) {
  const { title, cleared, owner } = fields;
  return (
    <>
      <span className="min-w-0 break-words">{title.value || "No words yet"}</span>
      <span className="text-[13px] break-words text-ink-2">
        {cleared.value ? "Cleared" : owner.value ? `with ${owner.value}` : ""}
      </span>
    </>
  );
}

export function RoadblockFields({ fields, line }: { fields: LineFields<"roadblocks">; line: LineInfo }) {
  const { title, holdsUp, owner, since, helpWanted, helpFrom, helpBy, cleared, clearedNote } = fields;
  return (
    <div className="grid gap-x-3.5 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <DraftText field={title} path={line.path("title")} label="What is in the way" autoFocus={line.isAdded} />
      </div>
      <DraftText field={holdsUp} path={line.path("holdsUp")} label="What it holds up" />
      <DraftText type="date" field={since} path={line.path("since")} label="Since when" />
      <div className="sm:col-span-2">
        <DraftText field={owner} path={line.path("owner")} label="Who looks after it" />
      </div>
      <div className="sm:col-span-2">
        <DraftArea field={helpWanted} path={line.path("helpWanted")} label="Help wanted" rows={1} />
      </div>
      <DraftText field={helpFrom} path={line.path("helpFrom")} label="From whom" />
      <DraftText type="date" field={helpBy} path={line.path("helpBy")} label="By" />
      {line.isCarried && (
        <>
          <Cleared field={cleared} path={line.path("cleared")} />
          <DraftText field={clearedNote} path={line.path("clearedNote")} label="How it was cleared" />
        </>
      )}
    </div>
  );
}

function Cleared({ field, path }: { field: FieldMetadata<string>; path: string }) {
  const { key, ...props } = getInputProps(field, { type: "checkbox", value: "yes" });
  return (
    <div className="mb-5 self-center sm:pt-5">
      <ChangedMark path={path} />
      <label className="flex items-center gap-2.5 text-sm font-medium">
        <input key={key} {...props} className="size-[18px] accent-accent" />
        Cleared: it no longer holds anything up
      </label>
      <div className="mt-4 empty:hidden">
        <ConflictNote path={path} words={(value) => (value ? "Cleared" : "Not cleared")} />
      </div>
    </div>
  );
}
