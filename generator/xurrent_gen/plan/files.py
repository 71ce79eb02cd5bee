"""Which files a package has and what goes into each."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.ir.applied import applied_types
from xurrent_gen.ir.model import Schema
from xurrent_gen.naming.forms import name_forms
from xurrent_gen.naming.names import Names
from xurrent_gen.plan.applying import plan_apply
from xurrent_gen.plan.enums import plan_enums
from xurrent_gen.plan.form_filters import class_of, plan_filter, typed_filters
from xurrent_gen.plan.forms import FOLDER, Forms, plan_forms
from xurrent_gen.plan.import_rows import MODULE as IMPORT_ROWS
from xurrent_gen.plan.import_rows import plan_import_rows
from xurrent_gen.plan.inputs import InputPlanner
from xurrent_gen.plan.model import FilePlan
from xurrent_gen.plan.module_paths import assign_modules
from xurrent_gen.plan.operations import OperationPlanner
from xurrent_gen.plan.package import plan_package
from xurrent_gen.plan.records import RecordPlanner
from xurrent_gen.plan.runtime_symbols import runtime_errors
from xurrent_gen.ui_extensions.model import Extension


def plan_files(
    schema: Schema,
    names: Names,
    package: str,
    origin: Mapping[str, str],
    features: FeatureSet,
    extensions: Sequence[Extension] = (),
    stubs: Collection[str] = (),
) -> tuple[FilePlan, ...]:
    """Plan all generated files of the package named ``package``.

    ``origin`` is what its clients remember of the account that it comes from;
    ``extensions`` are those that custom fields are typed by; ``stubs`` the records of
    which a slim package has little more than the id.
    """
    paths = assign_modules(schema, names, features, stubs)
    records = RecordPlanner(schema, names, paths, features)
    applied = applied_types(schema)
    lent = features.modules.get(FOLDER)
    taken = frozenset(name for found in (lent or {}).values() for name in found)
    forms = Forms(extensions, name_forms(extensions, taken))
    filters = typed_filters(schema, forms)
    typed = {each.filter: class_of(names, each) for each in filters}
    lending = applied if features.applies else ()
    inputs = InputPlanner(schema, names, paths, lending, typed)
    files: list[FilePlan] = []
    for module, type_names in paths.groups().items():
        match module.partition(".")[0]:
            case "enums":
                files.append(plan_enums(schema, names, module, type_names))
            case "inputs":
                files.append(inputs.plan_module(module, type_names))
            case _:
                files.append(records.plan_module(module, type_names))
    files += OperationPlanner(schema, names, paths, features).plan()
    if features.applies and applied:
        files += plan_apply(schema, names, paths, applied)
    files += plan_package(
        schema, names, paths, package, runtime_errors(), origin, features, applied
    )
    if IMPORT_ROWS in features.modules:
        whole = {each.name for each in schema.objects}.difference(stubs)
        files.append(plan_import_rows(whole))
    if lent is not None:
        files += plan_forms(schema, names, paths, forms, lent)
        files += (plan_filter(names, paths, forms, each) for each in filters)
    return tuple(files)
