"""``EmailTemplate``: the model, and what can be selected from it."""

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


class EmailTemplate(HasTranslations, Node, Record, frozen=True):
    """The type ``EmailTemplate``."""

    __graphql_name__ = "EmailTemplate"

    __graphql_fields__ = """
    account account Account
    body body String
    created_at createdAt ISO8601Timestamp
    default_template defaultTemplate Boolean
    id id ID!
    name name String
    subject subject String
    translations translations TranslationConnection relay
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    body: str | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    default_template: bool | None = absent
    id: str = absent
    name: str | None = absent
    subject: str | None = absent
    translations: list[Translation] = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class EmailTemplatePaths(Generic[Nul, Card]):
    """The fields of ``EmailTemplate`` as paths."""

    account: AccountFields[None, Card]
    body: Leaf[str | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    default_template: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    subject: Leaf[str | None, Card]
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class EmailTemplateFields(
    EmailTemplatePaths[Nul, Card],
    ObjectFields[EmailTemplate | Nul, "EmailTemplateFields[Never, One]", Card],
):
    """What can be selected from ``EmailTemplate``."""
