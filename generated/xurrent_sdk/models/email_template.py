# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``EmailTemplate``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import Card, Generic, Nul, ObjectFields, absent
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
    """Text of the e-mails sent for one kind of event."""

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
    """Account that owns the record."""
    body: str | None = absent
    """Text of the e-mail, with placeholders."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    default_template: bool | None = absent
    """True for the template that is preselected."""
    id: str = absent
    """Node ID, unique over all record types."""
    name: str | None = absent
    subject: str | None = absent
    """Subject line of the e-mail."""
    translations: list[Translation] = absent
    """Translations of the record's texts."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class EmailTemplatePaths(Generic[Nul, Card]):
    """The fields of ``EmailTemplate`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    body: Leaf[str | None, Card]
    """Text of the e-mail, with placeholders."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    default_template: Leaf[bool | None, Card]
    """True for the template that is preselected."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    subject: Leaf[str | None, Card]
    """Subject line of the e-mail."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class EmailTemplateFields(
    EmailTemplatePaths[Nul, Card],
    ObjectFields[EmailTemplate | Nul, "EmailTemplateFields[Never, One]", Card],
):
    """What can be selected from ``EmailTemplate``."""
