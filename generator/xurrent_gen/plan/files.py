"""Plan the files of a package and the content of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from xurrent_gen.analysis.analysis import Analysis
from xurrent_gen.config.model import GeneratorConfig
from xurrent_gen.custom_fields.filters import class_of, plan_filter, typed_filters
from xurrent_gen.custom_fields.plan import FOLDER, named_forms, plan_forms
from xurrent_gen.features import APPLY
from xurrent_gen.ir.applied import applied_types
from xurrent_gen.ir.model import EnumType, ObjectType
from xurrent_gen.plan.annotations import Context
from xurrent_gen.plan.applying import plan_apply
from xurrent_gen.plan.import_rows import MODULE as IMPORT_ROWS
from xurrent_gen.plan.import_rows import plan_import_rows
from xurrent_gen.plan.inputs import InputPlanner
from xurrent_gen.plan.model import Alias, Attribute, Call, ClassPlan, FilePlan, Table
from xurrent_gen.plan.module_paths import STUBS, grouped
from xurrent_gen.plan.modules import class_module
from xurrent_gen.plan.operations import plan_operations
from xurrent_gen.plan.package import plan_package
from xurrent_gen.plan.records import RecordPlanner
from xurrent_gen.plan.texts import described, string


def plan_files(analysis: Analysis, config: GeneratorConfig) -> tuple[FilePlan, ...]:
    """Plan all generated files of a package."""
    context = Context.of(analysis, config)
    schema, names, features = context.schema, context.names, context.features
    records = RecordPlanner(context)
    applied = tuple(applied_types(schema))
    forms = named_forms(analysis.extensions, features)
    filters = typed_filters(schema, forms)
    custom_fields = {each.filter: class_of(names, each) for each in filters}
    upserted = applied if APPLY in features.names else ()
    inputs = InputPlanner(context, upserted, custom_fields)
    files: list[FilePlan] = []
    exports: dict[str, Sequence[str]] = {}
    for module, type_names in grouped(context.paths.modules).items():
        match module.partition(".")[0]:
            case "enums":
                files.append(_enums(context, module, type_names))
            case "inputs":
                files.append(inputs.plan_module(module, type_names))
            case _:
                files.append(records.plan_module(module, type_names))
        exports[module] = files[-1].exports
    files += plan_operations(context)
    if upserted:
        files += plan_apply(context, upserted)
    files += plan_package(context, config, applied, exports)
    files += (_fakes(context), _fake_account(context, analysis.slim.absent))
    if IMPORT_ROWS in features.modules:
        whole = {each.name for each in schema.objects}.difference(analysis.slim.stubs)
        files.append(plan_import_rows(whole))
    if FOLDER in features.modules:
        files += plan_forms(context, forms)
        files += (plan_filter(context, forms, each) for each in filters)
    return tuple(files)


def _enums(context: Context, module: str, type_names: Iterable[str]) -> FilePlan:
    """Plan a module of enums, including documented scalars with known values."""
    imports, names = context.module(module).imports, context.names
    known, base = imports.runtime("Known"), imports.runtime("OpenEnum")
    classes: list[ClassPlan] = []
    aliases: list[Alias] = []
    for type_name in type_names:
        named = context.schema.types[type_name]
        assert isinstance(named, EnumType)
        kind = "scalar" if named.is_scalar else "enum"
        doc = (
            described(named.description) or f"The values of the {kind} ``{type_name}``."
        )
        members = [
            Attribute(
                names.fields(type_name)[value.name],
                value=Call(known, [string(value.name)]),
                docstring=described(value.description, value.deprecation),
            )
            for value in named.values
        ]
        cls = names.class_of(type_name)
        classes.append(ClassPlan(cls, [base], doc, attributes=members))
        values = [value.name for value in named.values]
        alias = names.derived(type_name, "Literal")
        aliases.append(Alias(alias, values))
    title = "Open enums, which accept unknown values, and their literals."
    return class_module(imports, title, classes, aliases=aliases)


def _fakes(context: Context) -> FilePlan:
    """Plan ``_fakes.py``: the factory of each record, with the type of its model class."""
    names = context.names
    records = [t for t in context.schema.records if isinstance(t, ObjectType)]
    scope = {named.name: names.modules[named.name] for named in records}
    annotate = context.module("_fakes").within({**scope, "": "Fakes"})
    imports = annotate.imports
    title = "Factories of records for tests: import ``fake`` from ``testing``."
    base = imports.load("_runtime.schema.fakes", "RecordFakes")
    made = [
        Attribute(name, f"{imports.builtin('type')}[{annotate.type_class(named)}]")
        for named, name in scope.items()
    ]
    stubs = {
        name: named
        for named, name in scope.items()
        if context.paths.modules[named] == STUBS
    }
    return class_module(
        imports, title, (), "fakes.py.jinja", base=base, records=made, stubs=stubs
    )


def _fake_account(context: Context, absent: Sequence[str]) -> FilePlan:
    """Plan ``_fake_account.py``: the queries whose records ``FakeXurrent`` accepts.

    ``absent`` are fields that inputs can set but no query of the package can read.
    """
    names, schema = context.names, context.schema
    roots: dict[str, str] = {}
    records = {each.name for each in schema.records}
    for query in schema.queries:
        node = schema.target_of(query.type)
        is_connection = schema.connection(query.type.base) is not None
        if node in records and (is_connection or query.name == "me"):
            roots[names.queries[query.name]] = node
    annotate = context.module("_fake_account").within({root: root for root in roots})
    imports = annotate.imports
    lines: list[Attribute] = []
    for root, node in roots.items():
        record = annotate.type_class(node)
        if root != "me":
            record = f"{imports.type_only('collections.abc', 'Iterable')}[{record}]"
        lines.append(Attribute(root, record))
    imports.type_only("typing", "Unpack")
    bases = [imports.load("typing", "TypedDict"), "total=False"]
    doc = "The records of a fake account, by the names of the queries that list them."
    records_class = ClassPlan("FakeRecords", bases, doc, attributes=lines)
    accounts = [
        (
            f"{prefix}FakeXurrent",
            imports.load("_runtime.fakes.account", f"{prefix}FakeAccount"),
        )
        for prefix in ("Async", "")
    ]
    title = "Fake transports that answer from records: import them from ``testing``."
    template = "fake_account.py.jinja"
    absent_fields = Table(absent) if absent else None
    return class_module(
        imports,
        title,
        [records_class],
        template,
        accounts=accounts,
        absent=absent_fields,
    )
