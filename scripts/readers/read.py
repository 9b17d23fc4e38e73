"""Reads files as our pages say to and writes what was read, for scripts/check-readers.mjs: python3 read.py job.json"""
import contextlib
import io
import json
import os
import sys
import warnings

import pandas as pd

MISSING = "\x1a"


def cell(value):
    if value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and value != value):
        return MISSING
    if isinstance(value, pd.Timestamp):
        return value.strftime("%Y-%m-%d")
    if isinstance(value, bool) or type(value).__name__ == "bool_":
        return "true" if value else "false"
    if isinstance(value, (int, float)) or hasattr(value, "dtype"):
        return repr(float(value))
    return str(value)


def kind(column):
    if column.isna().all():
        return "empty"
    if pd.api.types.is_bool_dtype(column):
        return "boolean"
    if pd.api.types.is_numeric_dtype(column):
        return "number"
    if pd.api.types.is_datetime64_any_dtype(column):
        return "date"
    values = column.dropna()
    return "boolean" if values.map(lambda one: isinstance(one, bool)).all() else "string"


def write(frame, path):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    lines = [list(map(str, frame.columns)), [kind(frame[name]) for name in frame.columns]]
    lines += [[cell(value) for value in row] for row in frame.astype(object).itertuples(index=False, name=None)]
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write("\x1e".join("\x1f".join(line) for line in lines))


def read_csv(path, file):
    text = dict.fromkeys(file["texts"], "string")
    return pd.read_csv(path, dtype=text, parse_dates=file["dates"], low_memory=False)


def run(lines):
    """What some lines give, or how they fail."""
    names, printed = {}, io.StringIO()
    try:
        with contextlib.redirect_stdout(printed), warnings.catch_warnings():
            warnings.simplefilter("error")
            exec(lines["code"], names)
            answer = eval(lines["answer"], names)
        return {"rows": len(answer), "text": answer.to_csv()}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        job = json.load(file)
    for file in job["files"]:
        write(read_csv(os.path.join(job["folder"], file["path"]), file), os.path.join(job["out"], file["path"]))
    for name in job["workbooks"]:
        text = dict.fromkeys(job["texts"], "string")
        write(pd.read_excel(os.path.join(job["folder"], name), sheet_name="data", dtype=text), os.path.join(job["out"], name))
    with contextlib.suppress(ImportError):
        import matplotlib

        matplotlib.use("Agg")
    with open(os.path.join(job["out"], "lines.json"), "w", encoding="utf-8") as file:
        json.dump([run(lines) for lines in job["lines"]], file)


main()
