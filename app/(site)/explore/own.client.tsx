"use client";

import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Fetched } from "#lib/chart/explorer-panels";
import { useReady } from "./ready.client";

/** The program that reads files, fetched when someone first wants it. */
const importQuery = queryOptions({
  queryKey: ["import"],
  queryFn: () => import("./import-panel.client"),
  structuralSharing: false,
});

interface Props {
  /** The series shown, on whose axes a reader may draw. */
  shown: readonly Fetched["choice"][];
  onAdd: (file: number, series: Fetched[]) => void;
}

function Program(props: Props) {
  const { data: program, isError, isFetching, refetch } = useQuery(importQuery);
  if (program) return <program.ImportPanel {...props} />;
  if (!isError || isFetching) return <p className="kicker">One moment.</p>;
  return (
    <p className="notice">
      The part of this page that reads files did not arrive.{" "}
      <button type="button" className="quiet" onClick={() => void refetch()}>
        Try again
      </button>
    </p>
  );
}

/** A reader's own file beside what is published: behind a button until it is wanted, and kept while it is folded away. */
export function Own(props: Props) {
  const ready = useReady();
  const [open, setOpen] = useState<boolean>();
  return (
    <section className="own-data" aria-label="Your own data">
      <button
        type="button"
        className="framed"
        disabled={!ready}
        aria-expanded={open ?? false}
        onClick={() => setOpen(!open)}
      >
        {open ? "Close your own data" : "Add your own data"}
      </button>
      {open === undefined ? null : (
        <div hidden={!open}>
          <Program {...props} />
        </div>
      )}
    </section>
  );
}
