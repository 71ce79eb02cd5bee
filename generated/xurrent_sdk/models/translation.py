# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Translation``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .account import Account, AccountFields
    from .has_translations import HasTranslations, HasTranslationsFields


class Translation(Node, Record, frozen=True):
    """Translation of one text field of a record."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the translated record is disabled or inactive."""
    field: str | None = of("field: String")
    """Name of the translated field."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    language: str | None = of("language: Language")
    """Language of the translation."""
    owner: HasTranslations | None = of("owner: HasTranslations")
    """Record whose field is translated."""
    text: str | None = of("text: String")
    """Translated text."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class TranslationPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Translation``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    disabled: Leaf[bool | None, Card]
    """True when the translated record is disabled or inactive."""
    field: Leaf[str | None, Card]
    """Name of the translated field."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    language: Leaf[str | None, Card]
    """Language of the translation."""
    owner: HasTranslationsFields[None, Card]
    """Record whose field is translated."""
    text: Leaf[str | None, Card]
    """Translated text."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class TranslationFields(
    TranslationPaths[Nul, Card],
    ObjectFields[Translation | Nul, "TranslationFields[Never, One]", Card],
):
    """Fields of ``Translation`` to select."""


class TranslationConnectionFields(
    TranslationPaths[Never, Many],
    ConnectionFields[Row, "TranslationFields[Never, One]", Card],
):
    """Fields of a connection of ``Translation`` to select."""
