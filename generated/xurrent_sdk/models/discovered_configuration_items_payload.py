# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``DiscoveredConfigurationItemsPayload``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from .async_query import AsyncQuery, AsyncQueryFields
    from .configuration_item import ConfigurationItem, ConfigurationItemListFields
    from .validation_error import ValidationError, ValidationErrorListFields


class DiscoveredConfigurationItemsPayload(GraphQLModel, frozen=True):
    """Answer of the `discoveredConfigurationItems` mutation."""

    async_query: AsyncQuery | None = of("asyncQuery: AsyncQuery")
    """Background job to follow."""
    client_mutation_id: str | None = of("clientMutationId: String")
    """Value given in the input, echoed."""
    configuration_items: list[ConfigurationItem] | None = of(
        "configurationItems: [ConfigurationItem!]"
    )
    """CIs added or changed; null in the first answer, filled in the result document."""
    errors: list[ValidationError] | None = of("errors: [ValidationError!]")
    """Validation failures; nothing was changed when there are any."""
    pending_ci_reconciliation_count: int | None = of(
        "pendingCiReconciliationCount: Int"
    )
    """Number of CIs that wait for reconciliation before they are saved."""


class DiscoveredConfigurationItemsPayloadPaths(Generic[Nul, Card]):
    """Paths to the fields of ``DiscoveredConfigurationItemsPayload``."""

    async_query: AsyncQueryFields[None, Card]
    """Background job to follow."""
    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    configuration_items: ConfigurationItemListFields[
        list[ConfigurationItem] | None, Card
    ]
    """CIs added or changed; null in the first answer, filled in the result document."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    pending_ci_reconciliation_count: Leaf[int | None, Card]
    """Number of CIs that wait for reconciliation before they are saved."""


class DiscoveredConfigurationItemsPayloadFields(
    DiscoveredConfigurationItemsPayloadPaths[Nul, Card],
    ObjectFields[
        DiscoveredConfigurationItemsPayload | Nul,
        "DiscoveredConfigurationItemsPayloadFields[Never, One]",
        Card,
    ],
):
    """Fields of ``DiscoveredConfigurationItemsPayload`` to select."""
