"""The runtime inside the reference package is the runtime of the generator."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from tests.architecture.source import REFERENCE, RUNTIME
from tests.support.programs import printed
from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.features import ALL, resolve
from xurrent_gen.output.tree import marked

# What a program that only reads data has no use for, and what costs most to import.
NOT_ON_IMPORT = {
    "asyncio",
    "concurrent.futures",
    "cryptography",
    "graphql",
    "importlib.metadata",
    "jwt",
    "logging.config",
    "multiprocessing",
    "urllib.request",
    "xml",
    "xurrent_gen",
}
EXTRA_MODULES = 60
"""Modules that importing the package and building a client may add to httpx, pydantic.

A count, not a time, so that the test means the same on every machine. Each is a file
to find, read and execute; the budget holds the package's own modules, too.
"""

IMPORTED = """
import json, sys
import httpx, pydantic
pydantic.BaseModel
before = set(sys.modules)
from xurrent_sdk import XurrentClient
XurrentClient(account="widget", token="not-a-secret").close()
print(json.dumps(sorted(set(sys.modules) - before)))
"""


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@cache
def imported_by_a_client() -> list[str]:
    names: list[str] = json.loads(printed(IMPORTED, REFERENCE.parent))
    return names


def test_vendored_copy_equals_its_source() -> None:
    sources = files(RUNTIME)
    for place, taken_by in (
        FeatureSet(resolve([ALL])).merged(lambda row: row.replacements).items()
    ):
        sources[place] = sources.pop(taken_by)
    assert files(REFERENCE / "_runtime") == marked(sources)


def test_a_client_imports_nothing_it_may_never_use() -> None:
    names = imported_by_a_client()
    unwanted = {
        name
        for name in names
        if any(name == bad or name.startswith(f"{bad}.") for bad in NOT_ON_IMPORT)
    }
    assert not unwanted


def test_a_client_imports_few_modules() -> None:
    names = imported_by_a_client()
    assert len(names) <= EXTRA_MODULES, names
