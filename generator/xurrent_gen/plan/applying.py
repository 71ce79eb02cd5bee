"""Plans ``apply.py``: the types that rows can be applied to, a line for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from xurrent_gen.ir.applied import Applied
from xurrent_gen.plan import layout
from xurrent_gen.plan.classes import class_module
from xurrent_gen.plan.context import Context
from xurrent_gen.plan.imports import RUNTIME
from xurrent_gen.plan.literals import docstring
from xurrent_gen.plan.model import Attribute, ClassPlan, FilePlan

FACADE = "_runtime.apply.facade"
COMMAND = "_runtime.apply.command"


def plan_apply(context: Context, applied: Sequence[Applied]) -> Iterator[FilePlan]:
    """The functions of ``client.apply``, and the command that stands on them."""
    annotate, names = context.module("apply"), context.names
    load, check = annotate.imports.load, annotate.imports.check
    result = load(FACADE, "R_co")
    attributes: list[Attribute] = []
    lines: list[str] = []
    for each in applied:
        name = names.queries[each.query.name]
        kind = check(FACADE, "Disabling" if each.can_disable else "Applied")
        row = annotate.companion(each.update.input or "", "ApplyRow")
        attributes.append(layout.attribute(name, f"{kind}[{row}, {result}]"))
        writers = (names.mutations[m.field.name] for m in (each.create, each.update))
        lines.append(" ".join((name, *writers)))
    base, generic = load(FACADE, "ApplyRoots"), load(RUNTIME, "Generic")
    wait, anything = check("collections.abc", "Coroutine"), check("typing", "Any")
    plan, later = (
        check("_runtime.apply.plan", f"{prefix}ApplyPlan") for prefix in ("", "Async")
    )
    answers = (plan, f"{wait}[{anything}, {anything}, {later}]")
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
    title = "Brings records in step with rows, by source and key."
    yield class_module(annotate.imports, title, classes)
    doc = docstring("The commands of the package.", 0)
    command = {"doc": doc, "imports": (), "command": COMMAND}
    yield FilePlan("__main__.py", "names.py.jinja", command)
