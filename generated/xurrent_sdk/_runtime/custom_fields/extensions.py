# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The UI extension that a record uses, where it was selected with the record."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Final, cast

from ..core.errors import NotSelectedError, SelectionError
from ..schema.index import fields_of, index
from ..schema.models import GraphQLModel
from .forms import Form

_EXTENSION: Final = "uiExtension"
_WAYS: Final = (
    ("template", _EXTENSION),
    ("productCategory", _EXTENSION),
    ("product", _EXTENSION),
    ("shopArticle", _EXTENSION),
    ("customCollection", _EXTENSION),
    ("appOffering", "uiExtensionVersion", _EXTENSION),
    (_EXTENSION,),
)
"""Paths from a record to its extension; the first that a type has counts.

The own extension of a product is that of its configuration items.
"""


def form_of(source: object) -> type[Form]:
    """The class of the extension that a record uses; raises ``SelectionError``."""
    if not isinstance(source, GraphQLModel):
        raise SelectionError("of() takes a class where there are pairs and no record")
    way = _way(type(source))
    found: object = source
    try:
        for step in way:
            found = getattr(found, step)
            if found is None:
                return Form
        extension = cast("GraphQLModel", found)
        there = vars(extension)
        return _known().get(there.get("id")) or _known().get(there.get("name"), Form)
    except NotSelectedError:
        letter = type(source).__name__[:1].lower()
        raise SelectionError(
            f"of() does not know which UI extension the {type(source).__name__} uses: "
            f"add {'.'.join((letter, *way))} to select(...), or name a class"
        ) from None


@cache
def _way(model: type[GraphQLModel]) -> tuple[str, ...]:
    """The attributes that lead from a record to its extension; none where none does."""
    for way in _WAYS:
        found: list[str] = []
        at: type[GraphQLModel] | None = model
        for step in way:
            fields = fields_of(at).values() if at is not None else ()
            field = next((each for each in fields if each.graphql == step), None)
            if field is None:
                break
            found.append(field.name)
            at = None if field.target.is_leaf else field.target.model
        else:
            return tuple(found)
    raise SelectionError(f"{model.__name__} leads to no UI extension: name a class")


@cache
def _known() -> dict[object, type[Form]]:
    """The classes by id, and by the name that extensions have in other accounts."""
    package = f"{index().package}.custom_fields"
    rows = cast("tuple[tuple[str, ...], ...]", import_module(f"{package}._forms").FORMS)
    found: dict[object, type[Form]] = {}
    for extension_id, name, module, cls in rows:
        form = getattr(import_module(f"{package}.{module}"), cls)
        found.setdefault(name, form)
        found[extension_id] = form
    return found
