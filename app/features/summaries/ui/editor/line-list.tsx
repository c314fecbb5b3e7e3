import type { FieldMetadata, FormMetadata } from "@conform-to/react";
import { ArrowDown, ArrowUp, ChevronRight, Plus, X } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import type { Draft } from "../../draft";
import { blankLine } from "../../read-draft";
import { ChangedMark } from "./changed-context";
import { useConflicts } from "./conflicts-context";
import { newId } from "./new-id";

type EditableList = "milestones" | "roadblocks" | "promises" | "asks";
export type LineFields<Name extends EditableList> = Record<keyof Draft[Name][number], FieldMetadata<string>>;
export type LineInfo = { id: string; path: (field: string) => string; isCarried: boolean; isAdded: boolean };

type Props<Name extends EditableList> = {
  form: FormMetadata<Draft>;
  field: FieldMetadata<Draft[Name]>;
  name: Name;
  /** "milestone", for the buttons. */
  word: string;
  carriedIds: readonly string[];
  newId: string;
  /** A line was just added without a script: its first field has the focus. */
  isAdded: boolean;
  /** The one row that a line from last time shows while it is closed. */
  row: (fields: LineFields<Name>) => ReactNode;
  children: (fields: LineFields<Name>, info: LineInfo) => ReactNode;
};

/** The lines of one list: to add, to move, and while they are new to remove. Every button works without a script too. */
export function LineList<Name extends EditableList>({
  form,
  field,
  name,
  word,
  carriedIds,
  newId: firstId,
  isAdded,
  row,
  children,
}: Props<Name>) {
  const lines = (field as unknown as FieldMetadata<{ id: string }[]>).getFieldList();
  const [id, setId] = useState(firstId);
  const { all } = useConflicts();
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string>();

  useEffect(() => {
    const target = focusNext.current && root.current?.querySelector<HTMLElement>(focusNext.current);
    if (!target) return;
    target.focus();
    focusNext.current = undefined;
  });

  return (
    <div ref={root} className="grid gap-2.5">
      {lines.map((line, index) => {
        const fields = line.getFieldset() as unknown as LineFields<Name>;
        const lineId = (fields as Record<"id", FieldMetadata<string>>).id;
        const key = String(lineId.initialValue ?? "");
        const isCarried = carriedIds.includes(key);
        const path = (part: string) => `${name}/${key}/${part}`;
        const isMarked = !line.valid || all.some((conflict) => conflict.path.startsWith(`${name}/${key}/`));
        const controls = (
          <LineControls
            {...{ form, name, word, index, count: lines.length, isCarried }}
            onMoved={(to, way) => (focusNext.current = `[data-move="${to}${way}"]`)}
            onRemoved={() => (focusNext.current = "[data-add]")}
          />
        );
        const content = children(fields, { id: key, path, isCarried, isAdded: isAdded && index === lines.length - 1 });
        return (
          <Card key={line.key} data-line={index} className="min-w-0 shadow-none">
            <input type="hidden" name={lineId.name} defaultValue={key} />
            {isCarried ? (
              <details open={isMarked} className="group/line">
                <summary className="flex cursor-pointer list-none items-center gap-2 rounded-[10px] px-3.5 py-2.5 text-[15px]">
                  <ChevronRight aria-hidden size={15} className="flex-none text-ink-3 group-open/line:rotate-90" />
                  <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-4">
                    {row(fields)}
                  </span>
                  <ChangedMark path={`${name}/${key}/`} />
                </summary>
                <div className="px-3.5 pt-2">{content}</div>
                <div className="px-3.5 pb-3">{controls}</div>
              </details>
            ) : (
              <div className="px-3.5 pt-3.5 pb-3">
                {content}
                {controls}
              </div>
            )}
          </Card>
        );
      })}
      <p>
        <Button
          size="small"
          data-add=""
          {...form.insert.getButtonProps({ name: field.name, defaultValue: blankLine(name, id) } as never)}
          onClick={() => {
            focusNext.current = `[data-line="${lines.length}"] :is(input:not([type=hidden]), textarea)`;
            setId(newId());
          }}
        >
          <Plus aria-hidden size={14} /> Add {/^[aeiou]/.test(word) ? "an" : "a"} {word}
        </Button>
      </p>
    </div>
  );
}

type ControlProps = {
  form: FormMetadata<Draft>;
  name: EditableList;
  word: string;
  index: number;
  count: number;
  isCarried: boolean;
};

function LineControls({
  form,
  name,
  word,
  index,
  count,
  isCarried,
  onMoved,
  onRemoved,
}: ControlProps & { onMoved: (to: number, way: "up" | "down") => void; onRemoved: () => void }) {
  const move = (to: number) => form.reorder.getButtonProps({ name, from: index, to } as never);
  const which = `${word} ${index + 1}`;
  return (
    <div className="flex flex-wrap gap-1.5">
      {index > 0 && (
        <Button
          look="quiet"
          size="small"
          data-move={`${index}up`}
          aria-label={`Move ${which} up`}
          {...move(index - 1)}
          onClick={() => onMoved(index - 1, index > 1 ? "up" : "down")}
        >
          <ArrowUp aria-hidden size={14} /> Up
        </Button>
      )}
      {index < count - 1 && (
        <Button
          look="quiet"
          size="small"
          data-move={`${index}down`}
          aria-label={`Move ${which} down`}
          {...move(index + 1)}
          onClick={() => onMoved(index + 1, index + 2 < count ? "down" : "up")}
        >
          <ArrowDown aria-hidden size={14} /> Down
        </Button>
      )}
      {!isCarried && (
        <Button
          look="quiet"
          size="small"
          className="ml-auto"
          aria-label={`Remove ${which}`}
          {...form.remove.getButtonProps({ name, index } as never)}
          onClick={onRemoved}
        >
          <X aria-hidden size={14} /> Remove
        </Button>
      )}
    </div>
  );
}
