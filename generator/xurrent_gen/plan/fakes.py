"""Plans ``_fakes.py``: the name of each record that ``testing.fake`` makes, one a line.

A name is declared as the class of the record, whose constructor says what may be given.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from xurrent_gen.ir.model import ObjectType, Schema
from xurrent_gen.naming.names import Names
from xurrent_gen.plan import layout
from xurrent_gen.plan.annotations import Annotator
from xurrent_gen.plan.imports import Imports
from xurrent_gen.plan.model import FilePlan
from xurrent_gen.plan.module_paths import STUBS, ModulePaths

_CLASS: Final = "Fakes"
_MOST: Final = layout.LONGEST // 3
"""Records to a module: each has its line, and its import has one, or more."""


def plan_fakes(schema: Schema, names: Names, paths: ModulePaths) -> Iterator[FilePlan]:
    """The module; that of a large schema goes on from others."""
    records = [named for named in schema.records if isinstance(named, ObjectType)]
    stubs = {
        names.module_of(named.name): named.name
        for named in records
        if paths.module(named.name) == STUBS
    }
    table = layout.mapping(stubs.items(), 4) if stubs else ""
    starts = range(0, len(records), _MOST) or [0]
    before = "_runtime.schema.fakes", "RecordFakes"
    for start in starts:
        part = records[start : start + _MOST]
        module = "_fakes" if start == starts[-1] else f"_fakes_{start // _MOST + 1}"
        attributes = {names.module_of(named.name) for named in part}
        taken = frozenset({*attributes, _CLASS})
        imports = Imports(module, names.given)
        base = imports.load(*before, taken)
        annotate = Annotator(schema, names, paths, imports)
        kind = imports.builtin("type", taken)
        lines = [
            layout.annotated(
                names.module_of(named.name),
                f"{kind}[{annotate.type_class(named.name, taken)}]",
                8,
            )
            for named in part
        ]
        context = {
            "imports": imports.plan(),
            "base": base,
            "records": lines,
            "stubs": table if module == "_fakes" else "",
        }
        yield FilePlan(f"{module}.py", "fakes.py.jinja", context)
        before = module, _CLASS
