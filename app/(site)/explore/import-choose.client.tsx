"use client";

import { type DragEvent, useId, useState } from "react";

type Give = (file: Blob, name: string) => void;

function Paste({ onGive }: { onGive: Give }) {
  const id = useId();
  const [text, setText] = useState("");
  return (
    <div className="paste">
      <label htmlFor={id}>Or paste cells here</label>
      <textarea
        id={id}
        rows={4}
        spellCheck={false}
        value={text}
        placeholder={"Year\tOil\n2018\t3.5"}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        type="button"
        className="framed"
        disabled={!text.trim()}
        onClick={() => onGive(new Blob([text]), "Pasted cells")}
      >
        Read what is pasted
      </button>
    </div>
  );
}

/** Ways to give a file: drop it, choose it, or paste its cells. */
export function ImportChoose({ onGive }: { onGive: Give }) {
  const id = useId();
  const [over, setOver] = useState(false);
  const give = (file: File | undefined): void => {
    if (file) onGive(file, file.name);
  };
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    const text = event.dataTransfer.getData("text/plain");
    if (file) give(file);
    else if (text) onGive(new Blob([text]), "Dropped cells");
  }
  return (
    <div
      className={over ? "drop over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="choose">
        <label htmlFor={id}>Choose a CSV or text file, or drop it here</label>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,.tab,.xls,text/csv,text/plain,text/tab-separated-values"
          onChange={(event) => give(event.target.files?.[0])}
        />
        <p>
          As the World Bank, FRED, Our World in Data, ONS, IMF, Eurostat and Excel write it. Of an Excel workbook, save
          the sheet as CSV or paste its cells.
        </p>
      </div>
      <Paste onGive={onGive} />
    </div>
  );
}
