"""``Account``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from .account_design import AccountDesign, AccountDesignFields
    from .organization import Organization, OrganizationFields
    from .sera_ai_studio import SeraAiStudio, SeraAiStudioFields


class Account(GraphQLModel, frozen=True):
    """The type ``Account``."""

    __graphql_name__ = "Account"

    __graphql_fields__ = """
    design design AccountDesign
    directory directory Boolean
    directory_account directoryAccount Account
    disabled disabled Boolean
    id id ID!
    name name String
    organization organization Organization
    sera_ai_studio seraAiStudio SeraAiStudio
    url url String
    """

    design: AccountDesign | None = absent
    directory: bool | None = absent
    directory_account: Account | None = absent
    disabled: bool | None = absent
    id: str = absent
    name: str | None = absent
    organization: Organization | None = absent
    sera_ai_studio: SeraAiStudio | None = absent
    url: str | None = absent


class AccountPaths(Generic[Nul, Card]):
    """The fields of ``Account`` as paths."""

    design: AccountDesignFields[None, Card]
    directory: Leaf[bool | None, Card]
    directory_account: AccountFields[None, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    organization: OrganizationFields[None, Card]
    sera_ai_studio: SeraAiStudioFields[None, Card]
    url: Leaf[str | None, Card]


class AccountFields(
    AccountPaths[Nul, Card],
    ObjectFields[Account | Nul, "AccountFields[Never, One]", Card],
):
    """What can be selected from ``Account``."""
