# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ConfigurationItemCreatePayload``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from .configuration_item import ConfigurationItem, ConfigurationItemFields
    from .validation_error import ValidationError, ValidationErrorListFields


class ConfigurationItemCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `configurationItemCreate` mutation."""

    client_mutation_id: str | None = of("clientMutationId: String")
    """Value given in the input, echoed."""
    configuration_item: ConfigurationItem | None = of(
        "configurationItem: ConfigurationItem"
    )
    """The CI as saved; null when `errors` has entries."""
    errors: list[ValidationError] | None = of("errors: [ValidationError!]")
    """Validation failures; nothing was changed when there are any."""
    pending_ci_reconciliation: bool | None = of("pendingCiReconciliation: Boolean")
    """True when the CI waits for reconciliation before it is saved."""


class ConfigurationItemCreatePayloadPaths(Generic[Nul, Card]):
    """Paths to the fields of ``ConfigurationItemCreatePayload``."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    configuration_item: ConfigurationItemFields[None, Card]
    """The CI as saved; null when `errors` has entries."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    pending_ci_reconciliation: Leaf[bool | None, Card]
    """True when the CI waits for reconciliation before it is saved."""


class ConfigurationItemCreatePayloadFields(
    ConfigurationItemCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ConfigurationItemCreatePayload | Nul,
        "ConfigurationItemCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """Fields of ``ConfigurationItemCreatePayload`` to select."""
