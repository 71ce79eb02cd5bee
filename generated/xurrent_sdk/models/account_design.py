# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``AccountDesign``: the model and its selectable fields."""

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


class AccountDesign(HasTranslations, Node, Record, frozen=True):
    """Branding of an account in the account chooser of new requests."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    description: str | None = of("description: String")
    """Text shown where the account can be chosen for a new request."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    logo_uri: str | None = of("logoUri: String")
    """URL of the logo image."""
    title: str | None = of("title: String")
    """Heading shown where the account can be chosen for a new request."""
    translations: list[Translation] = pages("translations: TranslationConnection")
    """Translations of the record's texts."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class AccountDesignPaths(Generic[Nul, Card]):
    """Paths to the fields of ``AccountDesign``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    description: Leaf[str | None, Card]
    """Text shown where the account can be chosen for a new request."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    logo_uri: Leaf[str | None, Card]
    """URL of the logo image."""
    title: Leaf[str | None, Card]
    """Heading shown where the account can be chosen for a new request."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class AccountDesignFields(
    AccountDesignPaths[Nul, Card],
    ObjectFields[AccountDesign | Nul, "AccountDesignFields[Never, One]", Card],
):
    """Fields of ``AccountDesign`` to select."""
