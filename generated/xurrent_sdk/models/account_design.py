"""``AccountDesign``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, Nul, ObjectFields, absent
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Never

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .account import Account, AccountFields
    from .translation import Translation, TranslationConnectionFields


class AccountDesign(HasTranslations, Node, Record, frozen=True):
    """The type ``AccountDesign``."""

    __graphql_name__ = "AccountDesign"

    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    description description String
    id id ID!
    logo_uri logoUri String
    title title String
    translations translations TranslationConnection relay
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    description: str | None = absent
    id: str = absent
    logo_uri: str | None = absent
    title: str | None = absent
    translations: list[Translation] = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class AccountDesignPaths(Generic[Nul, Card]):
    """The fields of ``AccountDesign`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    description: Leaf[str | None, Card]
    id: Leaf[str | Nul, Card]
    logo_uri: Leaf[str | None, Card]
    title: Leaf[str | None, Card]
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class AccountDesignFields(
    AccountDesignPaths[Nul, Card],
    ObjectFields[AccountDesign | Nul, "AccountDesignFields[Never, One]", Card],
):
    """What can be selected from ``AccountDesign``."""
