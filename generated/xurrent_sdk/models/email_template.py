# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``EmailTemplate``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, Nul, ObjectFields, of, pages
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from .account import Account, AccountFields
    from .translation import Translation, TranslationConnectionFields


class EmailTemplate(HasTranslations, Node, Record, frozen=True):
    """Text of the e-mails sent for one kind of event."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    body: str | None = of("body: String")
    """Text of the e-mail, with placeholders."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    default_template: bool | None = of("defaultTemplate: Boolean")
    """True for the template that is preselected."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    subject: str | None = of("subject: String")
    """Subject line of the e-mail."""
    translations: list[Translation] = pages("translations: TranslationConnection")
    """Translations of the record's texts."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class EmailTemplatePaths(Generic[Nul, Card]):
    """Paths to the fields of ``EmailTemplate``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    body: Leaf[str | None, Card]
    """Text of the e-mail, with placeholders."""
    created_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class EmailTemplateFields(
    EmailTemplatePaths[Nul, Card],
    ObjectFields[EmailTemplate | Nul, "EmailTemplateFields[Never, One]", Card],
):
    """Fields of ``EmailTemplate`` to select."""
