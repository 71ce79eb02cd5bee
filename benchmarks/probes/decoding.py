"""One process that reads the same pages in one of nine ways; prints ms a page.

Run by benchmarks/decoding.py. Objects of the setup are hidden from the garbage collector,
so that each way pays only for its own objects. Each way releases a page before it reads
the next one.
"""

import gc
import json
import sys
import time

from benchmarks import pages
from xurrent_sdk._runtime.core.metadata import ResponseMetadata
from xurrent_sdk._runtime.http.messages import GraphQLResult

PAGES = 100
way = sys.argv[1]
bodies = [pages.body(page, PAGES) for page in range(PAGES)]
if way == "models":
    from benchmarks import plain_models
    from benchmarks.context import SCHEMA

    person = plain_models.load(SCHEMA)["Person"]
elif way == "minimum":
    from benchmarks.plain_models import MinimalAnswer
elif way == "unchecked":
    from benchmarks import arrow_pages
elif way in ("decode", "rows"):
    with pages.client(iter(())) as nobody:
        query = (pages.people if way == "decode" else pages.rows)(nobody)
    plan = query._query
    compiled = plan.compiled()
    operation = compiled.operation("query", {})
    results = [GraphQLResult(body, ResponseMetadata()) for body in bodies]


def nodes(result: GraphQLResult) -> list[object]:
    """Decode the records of a page."""
    records: list[object] = compiled.read(operation, result)[0]["people"]["nodes"]
    return records


def read() -> int:
    """Read one page; return the number of records."""
    match way:
        case "decode":
            return sum(len(nodes(result)) for result in results)
        case "rows":
            return sum(
                len(plan.shape.items(nodes(result), operation, result))
                for result in results
            )
        case "client":
            with pages.client(iter(bodies)) as client:
                return sum(1 for _ in pages.people(client))
        case "tuples":
            with pages.client(iter(bodies)) as client:
                return sum(len(page) for page in pages.rows(client).pages())
        case "batches":
            with pages.client(iter(bodies)) as client:
                return sum(
                    batch.num_rows
                    for batch in pages.rows(client).batches(pages.RECORDS)
                )
        case "unchecked":
            return sum(arrow_pages.unchecked(body).num_rows for body in bodies)
        case "models":
            return sum(
                len(
                    [
                        person.model_validate(node)
                        for node in json.loads(body)["data"]["people"]["nodes"]
                    ]
                )
                for body in bodies
            )
        case "minimum":
            return sum(
                len(MinimalAnswer.model_validate_json(body).data.people.nodes)
                for body in bodies
            )
        case "json":
            return sum(
                len(json.loads(body)["data"]["people"]["nodes"]) for body in bodies
            )
        case other:
            raise SystemExit(f"unknown: {other}")


assert read() == PAGES * pages.RECORDS
gc.collect()
gc.freeze()
samples = []
for _ in range(10):
    start = time.perf_counter()
    read()
    samples.append(1000 * (time.perf_counter() - start) / PAGES)
print(min(samples))
