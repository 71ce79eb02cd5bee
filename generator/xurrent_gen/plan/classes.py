"""The shapes of which most modules of a package consist: classes and aliases."""

from __future__ import annotations

from collections.abc import Sequence

from xurrent_gen.plan import layout
from xurrent_gen.plan.imports import Imports
from xurrent_gen.plan.literals import docstring
from xurrent_gen.plan.model import ClassPlan, FilePlan


def class_module(
    imports: Imports,
    title: str,
    classes: Sequence[ClassPlan],
    template: str = "classes.py.jinja",
    **more: object,
) -> FilePlan:
    """A module of classes; ``more`` is what its template takes besides."""
    return FilePlan(
        f"{imports.module.replace('.', '/')}.py",
        template,
        {
            "title": docstring(title, 0),
            "classes": classes,
            "imports": imports.plan(),
            **more,
        },
    )


def literal_alias(name: str, values: Sequence[str], imports: Imports) -> str:
    """``Name: TypeAlias = Literal[...]``, a name at run time as for checkers."""
    literal = imports.load("typing", "Literal")
    return layout.alias(name, imports.load("typing", "TypeAlias"), literal, values)
