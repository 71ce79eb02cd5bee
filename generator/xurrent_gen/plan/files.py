"""Plans the files of a package and the content of each."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from xurrent_gen.custom_fields.filters import class_of, plan_filter, typed_filters
from xurrent_gen.custom_fields.model import Extension
from xurrent_gen.custom_fields.plan import FOLDER, named_forms, plan_forms
from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.ir.applied import applied_types
from xurrent_gen.ir.model import Schema
from xurrent_gen.naming.names import Names
from xurrent_gen.plan.applying import plan_apply
from xurrent_gen.plan.context import Context
from xurrent_gen.plan.enums import plan_enums
from xurrent_gen.plan.import_rows import MODULE as IMPORT_ROWS
from xurrent_gen.plan.import_rows import plan_import_rows
from xurrent_gen.plan.inputs import InputPlanner
from xurrent_gen.plan.model import FilePlan
from xurrent_gen.plan.module_paths import assign_modules
from xurrent_gen.plan.operations import plan_operations
from xurrent_gen.plan.package import plan_package
from xurrent_gen.plan.records import RecordPlanner


def plan_files(
    schema: Schema,
    names: Names,
    package: str,
    origin: Mapping[str, str],
    env_prefix: str,
    features: FeatureSet,
    extensions: Sequence[Extension] = (),
    stubs: Collection[str] = (),
) -> tuple[FilePlan, ...]:
    """Plan all generated files of the package named ``package``.

    ``origin`` is what its clients remember of the account that it comes from;
    ``env_prefix`` is in front of the names of the variables that they read;
    ``extensions`` are those that custom fields are typed by; ``stubs`` the records of
    which a slim package has little more than the id.
    """
    paths = assign_modules(schema, names, features, stubs)
    context = Context(schema, names, paths, features)
    records = RecordPlanner(context)
    applied = tuple(applied_types(schema))
    lent = features.modules.get(FOLDER)
    forms = named_forms(extensions, features)
    filters = typed_filters(schema, forms)
    typed = {each.filter: class_of(names, each) for each in filters}
    inputs = InputPlanner(context, applied if features.applies else (), typed)
    files: list[FilePlan] = []
    for module, type_names in paths.groups().items():
        match module.partition(".")[0]:
            case "enums":
                files.append(plan_enums(context, module, type_names))
            case "inputs":
                files.append(inputs.plan_module(module, type_names))
            case _:
                files.append(records.plan_module(module, type_names))
    files += plan_operations(context)
    if features.applies and applied:
        files += plan_apply(context, applied)
    files += plan_package(context, package, origin, env_prefix, applied)
    if IMPORT_ROWS in features.modules:
        whole = {each.name for each in schema.objects}.difference(stubs)
        files.append(plan_import_rows(whole))
    if lent is not None:
        files += plan_forms(context, forms, lent)
        files += (plan_filter(context, forms, each) for each in filters)
    return tuple(files)
