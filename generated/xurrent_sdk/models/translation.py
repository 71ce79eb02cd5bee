"""``Translation``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    ListFields,
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
    """The type ``Translation``."""

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
    created_at: datetime | SpecialTimestamp | None = absent
    disabled: bool | None = absent
    field: str | None = absent
    id: str = absent
    language: str | None = absent
    owner: HasTranslations | None = absent
    text: str | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class TranslationPaths(Generic[Nul, Card]):
    """The fields of ``Translation`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    disabled: Leaf[bool | None, Card]
    field: Leaf[str | None, Card]
    id: Leaf[str | Nul, Card]
    language: Leaf[str | None, Card]
    owner: HasTranslationsFields[None, Card]
    text: Leaf[str | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class TranslationFields(
    TranslationPaths[Nul, Card],
    ObjectFields[Translation | Nul, "TranslationFields[Never, One]", Card],
):
    """What can be selected from ``Translation``."""


class TranslationListFields(
    TranslationPaths[Never, Many],
    ListFields[Row, "TranslationFields[Never, One]", Card],
):
    """What can be selected from a list of ``Translation``."""


class TranslationConnectionFields(
    TranslationPaths[Never, Many],
    ConnectionFields[Row, "TranslationFields[Never, One]", Card],
):
    """What can be selected from a connection of ``Translation``."""
