import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { Button } from "~/ui/button";
import { ChartBoundary } from "./chart-boundary";
import type { TrendDrawing, TrendMark } from "./draw-trend.server";
import { saveAsPicture } from "./save-as-picture";
import { TrendPlot } from "./trend-plot";
import type { TrendRow } from "./trend-row";

const TrendChart = lazy(() => import("./trend-chart").then((module) => ({ default: module.TrendChart })));

type Props = {
  drawing: TrendDrawing;
  /** The trend in words, for whoever does not see it. */
  label: string;
  caption: ReactNode;
  /** The same numbers as a table. */
  table: ReactNode;
  rows: readonly TrendRow[];
  marks: readonly TrendMark[];
  format: (value: number) => string;
  /** What a saved picture is called, the line above it and the one below. */
  picture: { fileName: string; title: string; legend: string };
  /** Further ways to take it along, beside that of the picture. */
  children?: ReactNode;
};

/**
 * A trend that reads without JavaScript, on paper and in a screen reader: drawn on the server, in words and as a table. On
 * demand an interactive chart takes the drawing's place; if it cannot be loaded the drawing stays.
 */
export function TrendFigure({ drawing, label, caption, table, rows, marks, format, picture, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState("");
  const savePicture = () => {
    const seen = box.current?.querySelector("svg");
    if (!seen) return;
    setFailure("");
    saveAsPicture(seen, picture).catch(() =>
      setFailure("This browser could not make a picture of it. Printing the page shows the same."),
    );
  };
  const [isInteractive, setInteractive] = useState(false);
  const isRunning = useIsRunning();
  const plot = <TrendPlot drawing={drawing} label={label} />;
  const failed = (
    <>
      {plot}
      <p role="status" className="text-[13px] text-ink-2">
        The interactive chart could not be loaded. This drawing and the table show the same numbers.
      </p>
    </>
  );
  return (
    <figure className="min-w-0">
      <div className="min-h-[248px]" ref={box}>
        {isInteractive ? (
          <ChartBoundary fallback={failed}>
            <Suspense fallback={plot}>
              <TrendChart rows={rows} marks={marks} label={label} format={format} />
            </Suspense>
          </ChartBoundary>
        ) : (
          plot
        )}
      </div>
      <figcaption className="mt-2 text-[13px] text-ink-2">{caption}</figcaption>
      <p className="mt-3 flex flex-wrap gap-2" data-screen-only>
        {isRunning && (
          <>
            <Button type="button" size="small" onClick={() => setInteractive(!isInteractive)}>
              {isInteractive ? "Show the drawing" : "Show interactive chart"}
            </Button>
            <Button type="button" size="small" onClick={savePicture}>
              Save as PNG
            </Button>
          </>
        )}
        {children}
      </p>
      {failure && (
        <p role="status" className="mt-2 text-[13px] text-ink-2">
          {failure}
        </p>
      )}
      <details open className="mt-5">
        <summary className="cursor-pointer text-sm font-semibold">The numbers as a table</summary>
        {table}
      </details>
    </figure>
  );
}

/** False on the server and without JavaScript, where a button could do nothing. */
function useIsRunning(): boolean {
  const [isRunning, setRunning] = useState(false);
  useEffect(() => setRunning(true), []);
  return isRunning;
}
