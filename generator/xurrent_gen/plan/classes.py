"""The shapes of which most modules of a package consist: classes and aliases."""

from __future__ import annotations

from collections.abc import Sequence

from xurrent_gen.plan.imports import Imports
from xurrent_gen.plan.model import Alias, ClassPlan, FilePlan


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
            "title": title,
            "classes": classes,
            "imports": imports.plan(),
            "aliases": (),
            "companions": {},
            **more,
        },
    )


def literal_alias(name: str, values: Sequence[str], imports: Imports) -> Alias:
    """``Name: TypeAlias = Literal[...]``, a name at run time as for checkers."""
    literal = imports.load("typing", "Literal")
    return Alias(name, imports.load("typing", "TypeAlias"), literal, values)
