"""Decode the bytes of a page to records: against json.loads, and ordinary models."""

from __future__ import annotations

import os
import sys

from benchmarks.context import PROBES, REFERENCE, REPOSITORY, Context
from benchmarks.measure import Row, Samples, alternate, command

PATH = os.pathsep.join(map(str, (REFERENCE.parent, REPOSITORY)))


def probe(way: str) -> float:
    """Return milliseconds per page in a fresh process."""
    line = [sys.executable, str(PROBES / "decoding.py"), way]
    return float(command(line, env={"PYTHONPATH": PATH})[1])


def measure(context: Context) -> list[Row]:
    """Measure decoding alone, and the work of a client for a page without the network."""

    def against(way: str, base: str) -> Samples:
        return alternate(context.runs, lambda: probe(way), lambda: probe(base))

    decode, read = "decode a page of 100 records", "read it by the client, no network"
    full, plain = "json.loads + full pydantic models", "json.loads alone"
    least = "pydantic models of these fields alone"
    rows = "decode a page of 100 into rows of 12 columns"
    batch = "read it as an Arrow batch of 12 columns"
    slower, faster = against("decode", "models"), against("decode", "json")
    return [
        Row(decode, full, "ms", *slower, bound=2.3, at_least=True),
        Row(decode, plain, "ms", *faster, bound=2.0),
        Row(decode, least, "ms", *against("decode", "minimum"), bound=1.15),
        Row(rows, plain, "ms", *against("rows", "json"), bound=1.0),
        Row(read, full, "ms", *against("client", "models"), at_least=True),
        Row(read, plain, "ms", *against("client", "json")),
        Row(batch, "the same as rows", "ms", *against("batches", "tuples")),
        Row(batch, "pyarrow.json, unchecked", "ms", *against("batches", "unchecked")),
    ]
