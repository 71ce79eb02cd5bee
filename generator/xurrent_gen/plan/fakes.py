"""Plans what ``testing`` offers of the schema: ``_fakes.py`` and ``_fake_account.py``.

The first has the name of each record that ``fake`` makes, declared as the class of the
record, whose constructor says what may be given. The second has the names of the
queries whose records ``FakeXurrent`` takes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from xurrent_gen.ir.model import ObjectType
from xurrent_gen.plan.context import Context
from xurrent_gen.plan.model import LONGEST, Attribute, FilePlan
from xurrent_gen.plan.module_paths import STUBS

_CLASS: Final = "Fakes"
_MOST: Final = LONGEST // 3
"""Records to a module: each has its line, and its import has one, or more."""


def plan_fakes(context: Context) -> Iterator[FilePlan]:
    """The module; that of a large schema goes on from others."""
    names, schema = context.names, context.schema
    records = [named for named in schema.records if isinstance(named, ObjectType)]
    stubs = {
        names.module_of(named.name): named.name
        for named in records
        if context.paths.module(named.name) == STUBS
    }
    starts = range(0, len(records), _MOST) or [0]
    before = "_runtime.schema.fakes", "RecordFakes"
    for start in starts:
        module = "_fakes" if start == starts[-1] else f"_fakes_{start // _MOST + 1}"
        scope = {
            named.name: names.module_of(named.name)
            for named in records[start : start + _MOST]
        }
        annotate = context.module(module).within({**scope, "": _CLASS})
        base = annotate.imports.load(*before)
        kind = annotate.imports.builtin("type")
        lines = [
            Attribute(name, f"{kind}[{annotate.type_class(named)}]")
            for named, name in scope.items()
        ]
        shown = {
            "imports": annotate.imports.plan(),
            "base": base,
            "records": lines,
            "stubs": stubs if module == "_fakes" else {},
        }
        yield FilePlan(f"{module}.py", "fakes.py.jinja", shown)
        before = module, _CLASS


def plan_fake_account(context: Context) -> FilePlan:
    """The transports that answer from records, typed by the queries of the schema."""
    names, schema = context.names, context.schema
    roots: dict[str, str] = {}
    records = {each.name for each in schema.records}
    for query in schema.queries:
        connection = schema.connection(query.type.base)
        node = query.type.base if connection is None else connection.node
        if node in records and (connection is not None or query.name == "me"):
            roots[names.queries[query.name]] = node
    annotate = context.module("_fake_account").within({root: root for root in roots})
    imports = annotate.imports
    lines: list[Attribute] = []
    for root, node in roots.items():
        record = annotate.type_class(node)
        if root != "me":
            record = f"{imports.check('collections.abc', 'Iterable')}[{record}]"
        lines.append(Attribute(root, record))
    imports.load("typing", "TypedDict")
    imports.check("typing", "Unpack")
    account = "_runtime.fakes.account"
    classes = [
        (name, imports.load(account, base))
        for name, base in (
            ("AsyncFakeXurrent", "AsyncFakeAccount"),
            ("FakeXurrent", "FakeAccount"),
        )
    ]
    shown = {"imports": imports.plan(), "roots": lines, "classes": classes}
    return FilePlan("_fake_account.py", "fake_account.py.jinja", shown)
