"""Plans what ``testing`` offers of the schema: ``_fakes.py`` and ``_fake_account.py``.

The first has the name of each record that ``fake`` makes, declared as the class of the
record, whose constructor says what may be given. The second has the names of the
queries whose records ``FakeXurrent`` takes.
"""

from __future__ import annotations

from xurrent_gen.ir.model import ObjectType
from xurrent_gen.plan.context import Context
from xurrent_gen.plan.model import Attribute, FilePlan
from xurrent_gen.plan.module_paths import STUBS


def plan_fakes(context: Context) -> FilePlan:
    """The module of what makes records."""
    names = context.names
    records = [t for t in context.schema.records if isinstance(t, ObjectType)]
    scope = {named.name: names.module_of(named.name) for named in records}
    annotate = context.module("_fakes").within({**scope, "": "Fakes"})
    imports = annotate.imports
    shown = {
        "base": imports.load("_runtime.schema.fakes", "RecordFakes"),
        "records": [
            Attribute(name, f"{imports.builtin('type')}[{annotate.type_class(named)}]")
            for named, name in scope.items()
        ],
        "stubs": {
            name: named
            for named, name in scope.items()
            if context.paths.module(named) == STUBS
        },
        "imports": imports.plan(),
    }
    return FilePlan("_fakes.py", "fakes.py.jinja", shown)


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
