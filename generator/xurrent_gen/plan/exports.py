"""The public names of a package: those of the runtime, and the list of all names.

Names of the runtime are read from its source files, because importing it would load
pydantic and httpx.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from xurrent_gen.plan.model import FilePlan

RUNTIME_EXPORTS: Final[Mapping[str, tuple[str, ...]]] = {
    "_runtime.core.clock": ("AsyncSleeper", "Clock", "Sleeper"),
    "_runtime.filtering.operators": ("NoFilter", "Where"),
    "_runtime.http.settings": ("HttpLibrary", "Timeout"),
    "_runtime.http.effects": ("Flow",),
    "_runtime.session.endpoints": ("Region", "Stage"),
    "_runtime.core.enums": ("OpenEnum",),
    "_runtime.selection.paths": ("Many", "One", "Select", "Selectable", "Selection"),
    "_runtime.session.call": ("EventHooks", "RequestHook", "ResponseHook"),
    "_runtime.schema.inputs": ("GraphQLInput", "MutationInput"),
    "_runtime.session.tokens": ("Token", "TokenInfo", "TokenProvider"),
    "_runtime.core.json_text": ("JSONInput",),
    "_runtime.session.quota": ("LimitSnapshot", "Limits", "OnExhausted"),
    "_runtime.core.metadata": (
        *("CostLimit", "Effort", "GraphQLErrorItem", "RequestLimit"),
        "ResponseMetadata",
    ),
    "_runtime.schema.models": ("GraphQLModel", "response_metadata"),
    "_runtime.operations.connection": ("Page",),
    "_runtime.client.partitions": ("Partition", "ResumableError"),
    "_runtime.operations.explain": ("Explanation",),
    "_runtime.decoding.arrow": ("ArrowBatch",),
    "_runtime.decoding.annotations": ("Arguments", "At", "First", "Last"),
    "_runtime.decoding.projection": ("Projection",),
    "_runtime.client.query": (
        *("AsyncConnectionQuery", "AsyncRecordListQuery", "AsyncRecordQuery"),
        *("AsyncValueQuery", "ConnectionQuery", "RecordListQuery", "RecordQuery"),
        "ValueQuery",
    ),
    "_runtime.client.results": (
        "AsyncResults",
        "AsyncSingleResult",
        "Results",
        "SingleResult",
    ),
    "_runtime.session.window": ("RequestWindow",),
    "_runtime.session.progress": ("ClientProgress", "ProgressCallback", "WaitReason"),
    "_runtime.client.showing": ("show_progress",),
    "_runtime.core.base_error": ("XurrentError",),
    "_runtime.http.retry": ("RetryPolicy",),
    "_runtime.core.scalars": ("JSONValue", "SpecialTimestamp", "TimeOfDay"),
    "_runtime.core.unset": ("UNSET", "Unset"),
    "_runtime.http.messages": (
        *("AsyncTransport", "HttpRequest", "HttpResponse", "Transport"),
    ),
    "client": ("AsyncXurrentClient", "XurrentClient"),
}
"""Public names besides the types of the schema, by module."""

ERRORS_MODULE: Final = "_runtime.core.errors"
"""The module of errors, whose classes are all public."""

NAMES_DOC: Final = "Public names, as type checkers find them."


def plan_names(exports: Mapping[str, Iterable[str]], folder: str = "") -> FilePlan:
    """Plan the module that imports all public names of a package, for type checkers.

    At run time, the names are read from its source. It is separate from the root, which
    every program loads.
    """
    shown = {"doc": NAMES_DOC, "imports": exports}
    return FilePlan(f"{folder}_names_1.py", "names.py.jinja", shown)


_RUNTIME = Path(__file__).parents[1] / "runtime"


@cache
def public_types(module: str) -> tuple[str, ...]:
    """The public classes and type aliases of a module of the runtime, by its path."""
    names: list[str] = []
    for each in _statements(module):
        match each:
            case ast.ClassDef(name):
                names.append(name)
            case ast.AnnAssign(ast.Name(name), ast.Name("TypeAlias")):
                names.append(name)
            case _:
                pass
    return tuple(name for name in names if not name.startswith("_"))


@cache
def contract() -> int:
    """The number of the contract between generated code and the runtime."""
    for each in _statements("_runtime.codegen"):
        match each:
            case ast.Assign([ast.Name("CONTRACT")], ast.Constant(int() as number)):
                return number
            case _:
                pass
    raise AssertionError("codegen.py states no CONTRACT")


def _statements(module: str) -> list[ast.stmt]:
    path = _RUNTIME.joinpath(*module.split(".")[1:]).with_suffix(".py")
    return ast.parse(path.read_text("utf-8")).body
