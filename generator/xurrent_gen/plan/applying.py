"""Plans ``apply.py``: the types that rows can be applied to, a line for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from xurrent_gen.ir.applied import Applied
from xurrent_gen.ir.model import Schema
from xurrent_gen.naming.names import Names
from xurrent_gen.plan import layout
from xurrent_gen.plan.annotations import Annotator
from xurrent_gen.plan.imports import Imports
from xurrent_gen.plan.literals import docstring
from xurrent_gen.plan.model import Attribute, ClassPlan, FilePlan
from xurrent_gen.plan.module_paths import ModulePaths

FACADE = "_runtime.apply.facade"
COMMAND = "_runtime.apply.command"


def plan_apply(
    schema: Schema, names: Names, paths: ModulePaths, applied: Sequence[Applied]
) -> Iterator[FilePlan]:
    """The functions of ``client.apply``, and the command that stands on them."""
    imports = Imports("apply", names.given)
    annotate = Annotator(schema, names, paths, imports)
    result = imports.load(FACADE, "R_co")
    attributes: list[Attribute] = []
    lines: list[str] = []
    for each in applied:
        name = names.queries[each.query.name]
        kind = imports.check(FACADE, "Disabling" if each.can_disable else "Applied")
        row = annotate.companion(each.update.input or "", "ApplyRow")
        text = layout.annotated(name, f"{kind}[{row}, {result}]", 4)
        attributes.append(Attribute(text))
        writers = (names.mutations[m.field.name] for m in (each.create, each.update))
        lines.append(" ".join((name, *writers)))
    base, generic = imports.load(FACADE, "ApplyRoots"), imports.load(
        "typing", "Generic"
    )
    plans = [
        imports.check("_runtime.apply.plan", f"{a}ApplyPlan") for a in ("", "Async")
    ]
    wait, anything = (
        imports.check("collections.abc", "Coroutine"),
        imports.check("typing", "Any"),
    )
    answers = (plans[0], f"{wait}[{anything}, {anything}, {plans[1]}]")
    classes = [
        ClassPlan(
            layout.class_header("Applicable", [base, f"{generic}[{result}]"]),
            docstring("What rows can be applied to.", 4),
            (f"__types__ = {layout.table(lines, 4)}",),
            tuple(attributes),
        ),
        *(
            ClassPlan(
                layout.class_header(name, [f'Applicable["{answer}"]']),
                docstring(f"Brings records in step with rows, for {whom}.", 4),
            )
            for name, answer, whom in zip(
                ("Apply", "AsyncApply"), answers, ("threads", "tasks"), strict=True
            )
        ),
    ]
    title = docstring("Brings records in step with rows, by source and key.", 0)
    context = {"title": title, "classes": classes, "imports": imports.plan()}
    yield FilePlan("apply.py", "classes.py.jinja", context)
    doc = docstring("The commands of the package.", 0)
    context = {"doc": doc, "imports": (), "command": COMMAND}
    yield FilePlan("__main__.py", "names.py.jinja", context)
