# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Translation``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .account import Account, AccountFields
    from .has_translations import HasTranslations, HasTranslationsFields


class Translation(Node, Record, frozen=True):
    """Translation of one text field of a record."""

    __graphql_name__ = "Translation"
    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    disabled disabled Boolean
    field field String
    id id ID!
    language language Language
    owner owner HasTranslations
    text text String
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    """Account that owns the record."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    disabled: bool | None = absent
    """True when the translated record is disabled or inactive."""
    field: str | None = absent
    """Name of the translated field."""
    id: str = absent
    """Node ID, unique over all record types."""
    language: str | None = absent
    """Language of the translation."""
    owner: HasTranslations | None = absent
    """Record whose field is translated."""
    text: str | None = absent
    """Translated text."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class TranslationPaths(Generic[Nul, Card]):
    """The fields of ``Translation`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class TranslationFields(
    TranslationPaths[Nul, Card],
    ObjectFields[Translation | Nul, "TranslationFields[Never, One]", Card],
):
    """What can be selected from ``Translation``."""


class TranslationConnectionFields(
    TranslationPaths[Never, Many],
    ConnectionFields[Row, "TranslationFields[Never, One]", Card],
):
    """What can be selected from a connection of ``Translation``."""
