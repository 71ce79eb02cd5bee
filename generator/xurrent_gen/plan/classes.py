"""The shapes of which most modules of a package consist: classes and aliases."""

from __future__ import annotations

from collections.abc import Sequence

from xurrent_gen.plan.imports import Imports
from xurrent_gen.plan.model import Alias, ClassPlan, FilePlan, Value


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


def graphql_name(type_name: str, class_name: str) -> dict[str, Value]:
    """What a class says of its GraphQL type: the name, where its own is another."""
    return {} if type_name == class_name else {"__graphql_name__": type_name}


def literal_alias(name: str, values: Sequence[str], imports: Imports) -> Alias:
    """``Name: TypeAlias = Literal[...]``, a name at run time as for checkers."""
    literal = imports.load("typing", "Literal")
    return Alias(name, imports.load("typing", "TypeAlias"), literal, values)
