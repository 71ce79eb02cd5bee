# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Account``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from .account_design import AccountDesign, AccountDesignFields
    from .organization import Organization, OrganizationFields
    from .sera_ai_studio import SeraAiStudio, SeraAiStudioFields


class Account(GraphQLModel, frozen=True):
    """Tenant of Xurrent: an organization's own environment, or a support domain of a
    directory account.
    """

    design: AccountDesign | None = of("design: AccountDesign")
    """Logo and texts shown where people choose between accounts."""
    directory: bool | None = of("directory: Boolean")
    """True for a directory account, which holds people, organizations and sites for its
    support domains."""
    directory_account: Account | None = of("directoryAccount: Account")
    """Directory account above this support domain."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the account is out of use."""
    id: str = of("id: ID!")
    """Account ID, the value of the `X-Xurrent-Account` header."""
    name: str | None = of("name: String")
    """Display name, as opposed to the short `id`."""
    organization: Organization | None = of("organization: Organization")
    """Organization the account was set up for."""
    sera_ai_studio: SeraAiStudio | None = of("seraAiStudio: SeraAiStudio")
    """Configuration of the account's virtual agent."""
    url: str | None = of("url: String")
    """Address of the account's user interface."""


class AccountPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Account``."""

    design: AccountDesignFields[None, Card]
    """Logo and texts shown where people choose between accounts."""
    directory: Leaf[bool | None, Card]
    """True for a directory account, which holds people, organizations and sites for its
    support domains."""
    directory_account: AccountFields[None, Card]
    """Directory account above this support domain."""
    disabled: Leaf[bool | None, Card]
    """True when the account is out of use."""
    id: Leaf[str | Nul, Card]
    """Account ID, the value of the `X-Xurrent-Account` header."""
    name: Leaf[str | None, Card]
    """Display name, as opposed to the short `id`."""
    organization: OrganizationFields[None, Card]
    """Organization the account was set up for."""
    sera_ai_studio: SeraAiStudioFields[None, Card]
    """Configuration of the account's virtual agent."""
    url: Leaf[str | None, Card]
    """Address of the account's user interface."""


class AccountFields(
    AccountPaths[Nul, Card],
    ObjectFields[Account | Nul, "AccountFields[Never, One]", Card],
):
    """Fields of ``Account`` to select."""
