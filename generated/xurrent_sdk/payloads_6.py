# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The models of payloads."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from ._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from typing import Never

    from ._runtime.codegen import Leaf, One
    from .models.validation_error import ValidationError, ValidationErrorListFields
    from .models.webhook import Webhook, WebhookFields
    from .models.webhook_policy import WebhookPolicy, WebhookPolicyFields
    from .models.workflow import Workflow, WorkflowFields
    from .models.workflow_template import WorkflowTemplate, WorkflowTemplateFields
    from .models.workflow_type import WorkflowType, WorkflowTypeFields


class WebhookPolicyDeleteMutationPayload(GraphQLModel, frozen=True):
    """Answer of the `webhookPolicyDelete` mutation."""

    __graphql_name__ = "WebhookPolicyDeleteMutationPayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    success success Boolean
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    success: bool | None = absent
    """True when the mutation was carried out."""


class WebhookPolicyDeleteMutationPayloadPaths(Generic[Nul, Card]):
    """The fields of ``WebhookPolicyDeleteMutationPayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    success: Leaf[bool | None, Card]
    """True when the mutation was carried out."""


class WebhookPolicyDeleteMutationPayloadFields(
    WebhookPolicyDeleteMutationPayloadPaths[Nul, Card],
    ObjectFields[
        WebhookPolicyDeleteMutationPayload | Nul,
        "WebhookPolicyDeleteMutationPayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``WebhookPolicyDeleteMutationPayload``."""


class WebhookPolicyUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `webhookPolicyUpdate` mutation."""

    __graphql_name__ = "WebhookPolicyUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    webhook_policy webhookPolicy WebhookPolicy
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    webhook_policy: WebhookPolicy | None = absent
    """The webhook policy as saved; null when `errors` has entries."""


class WebhookPolicyUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WebhookPolicyUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    webhook_policy: WebhookPolicyFields[None, Card]
    """The webhook policy as saved; null when `errors` has entries."""


class WebhookPolicyUpdatePayloadFields(
    WebhookPolicyUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        WebhookPolicyUpdatePayload | Nul,
        "WebhookPolicyUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``WebhookPolicyUpdatePayload``."""


class WebhookUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `webhookUpdate` mutation."""

    __graphql_name__ = "WebhookUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    webhook webhook Webhook
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    webhook: Webhook | None = absent
    """The webhook as saved; null when `errors` has entries."""


class WebhookUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WebhookUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    webhook: WebhookFields[None, Card]
    """The webhook as saved; null when `errors` has entries."""


class WebhookUpdatePayloadFields(
    WebhookUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        WebhookUpdatePayload | Nul, "WebhookUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``WebhookUpdatePayload``."""


class WorkflowCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `workflowCreate` mutation."""

    __graphql_name__ = "WorkflowCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    workflow workflow Workflow
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    workflow: Workflow | None = absent
    """The workflow as saved; null when `errors` has entries."""


class WorkflowCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WorkflowCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    workflow: WorkflowFields[None, Card]
    """The workflow as saved; null when `errors` has entries."""


class WorkflowCreatePayloadFields(
    WorkflowCreatePayloadPaths[Nul, Card],
    ObjectFields[
        WorkflowCreatePayload | Nul, "WorkflowCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``WorkflowCreatePayload``."""


class WorkflowTemplateCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `workflowTemplateCreate` mutation."""

    __graphql_name__ = "WorkflowTemplateCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    workflow_template workflowTemplate WorkflowTemplate
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    workflow_template: WorkflowTemplate | None = absent
    """The workflow template as saved; null when `errors` has entries."""


class WorkflowTemplateCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WorkflowTemplateCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    workflow_template: WorkflowTemplateFields[None, Card]
    """The workflow template as saved; null when `errors` has entries."""


class WorkflowTemplateCreatePayloadFields(
    WorkflowTemplateCreatePayloadPaths[Nul, Card],
    ObjectFields[
        WorkflowTemplateCreatePayload | Nul,
        "WorkflowTemplateCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``WorkflowTemplateCreatePayload``."""


class WorkflowTemplateUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `workflowTemplateUpdate` mutation."""

    __graphql_name__ = "WorkflowTemplateUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    workflow_template workflowTemplate WorkflowTemplate
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    workflow_template: WorkflowTemplate | None = absent
    """The workflow template as saved; null when `errors` has entries."""


class WorkflowTemplateUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WorkflowTemplateUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    workflow_template: WorkflowTemplateFields[None, Card]
    """The workflow template as saved; null when `errors` has entries."""


class WorkflowTemplateUpdatePayloadFields(
    WorkflowTemplateUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        WorkflowTemplateUpdatePayload | Nul,
        "WorkflowTemplateUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``WorkflowTemplateUpdatePayload``."""


class WorkflowTypeCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `workflowTypeCreate` mutation."""

    __graphql_name__ = "WorkflowTypeCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    workflow_type workflowType WorkflowType
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    workflow_type: WorkflowType | None = absent
    """The workflow type as saved; null when `errors` has entries."""


class WorkflowTypeCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WorkflowTypeCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    workflow_type: WorkflowTypeFields[None, Card]
    """The workflow type as saved; null when `errors` has entries."""


class WorkflowTypeCreatePayloadFields(
    WorkflowTypeCreatePayloadPaths[Nul, Card],
    ObjectFields[
        WorkflowTypeCreatePayload | Nul,
        "WorkflowTypeCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``WorkflowTypeCreatePayload``."""


class WorkflowTypeUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `workflowTypeUpdate` mutation."""

    __graphql_name__ = "WorkflowTypeUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    workflow_type workflowType WorkflowType
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    workflow_type: WorkflowType | None = absent
    """The workflow type as saved; null when `errors` has entries."""


class WorkflowTypeUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WorkflowTypeUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    workflow_type: WorkflowTypeFields[None, Card]
    """The workflow type as saved; null when `errors` has entries."""


class WorkflowTypeUpdatePayloadFields(
    WorkflowTypeUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        WorkflowTypeUpdatePayload | Nul,
        "WorkflowTypeUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``WorkflowTypeUpdatePayload``."""


class WorkflowUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `workflowUpdate` mutation."""

    __graphql_name__ = "WorkflowUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    workflow workflow Workflow
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    workflow: Workflow | None = absent
    """The workflow as saved; null when `errors` has entries."""


class WorkflowUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WorkflowUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    workflow: WorkflowFields[None, Card]
    """The workflow as saved; null when `errors` has entries."""


class WorkflowUpdatePayloadFields(
    WorkflowUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        WorkflowUpdatePayload | Nul, "WorkflowUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``WorkflowUpdatePayload``."""
