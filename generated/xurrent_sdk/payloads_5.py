"""The models of payloads."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from ._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from typing import Never

    from ._runtime.codegen import Leaf, One
    from .models.validation_error import ValidationError, ValidationErrorListFields
    from .models.waiting_for_customer_follow_up import (
        WaitingForCustomerFollowUp,
        WaitingForCustomerFollowUpFields,
    )
    from .models.webhook import Webhook, WebhookFields
    from .models.webhook_policy import WebhookPolicy, WebhookPolicyFields
    from .models.webhook_policy_create_response import (
        WebhookPolicyCreateResponse,
        WebhookPolicyCreateResponseFields,
    )
    from .models.workflow import Workflow, WorkflowFields
    from .models.workflow_template import WorkflowTemplate, WorkflowTemplateFields
    from .models.workflow_type import WorkflowType, WorkflowTypeFields


class WaitingForCustomerFollowUpUpdatePayload(GraphQLModel, frozen=True):
    """The type ``WaitingForCustomerFollowUpUpdatePayload``."""

    __graphql_name__ = "WaitingForCustomerFollowUpUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    waiting_for_customer_follow_up waitingForCustomerFollowUp WaitingForCustomerFollowUp
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    waiting_for_customer_follow_up: WaitingForCustomerFollowUp | None = absent


class WaitingForCustomerFollowUpUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WaitingForCustomerFollowUpUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    waiting_for_customer_follow_up: WaitingForCustomerFollowUpFields[None, Card]


class WaitingForCustomerFollowUpUpdatePayloadFields(
    WaitingForCustomerFollowUpUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        WaitingForCustomerFollowUpUpdatePayload | Nul,
        "WaitingForCustomerFollowUpUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``WaitingForCustomerFollowUpUpdatePayload``."""


class WebhookCreatePayload(GraphQLModel, frozen=True):
    """The type ``WebhookCreatePayload``."""

    __graphql_name__ = "WebhookCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    webhook webhook Webhook
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    webhook: Webhook | None = absent


class WebhookCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WebhookCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    webhook: WebhookFields[None, Card]


class WebhookCreatePayloadFields(
    WebhookCreatePayloadPaths[Nul, Card],
    ObjectFields[
        WebhookCreatePayload | Nul, "WebhookCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``WebhookCreatePayload``."""


class WebhookDeleteMutationPayload(GraphQLModel, frozen=True):
    """The type ``WebhookDeleteMutationPayload``."""

    __graphql_name__ = "WebhookDeleteMutationPayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    success success Boolean
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    success: bool | None = absent


class WebhookDeleteMutationPayloadPaths(Generic[Nul, Card]):
    """The fields of ``WebhookDeleteMutationPayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    success: Leaf[bool | None, Card]


class WebhookDeleteMutationPayloadFields(
    WebhookDeleteMutationPayloadPaths[Nul, Card],
    ObjectFields[
        WebhookDeleteMutationPayload | Nul,
        "WebhookDeleteMutationPayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``WebhookDeleteMutationPayload``."""


class WebhookPolicyCreatePayload(GraphQLModel, frozen=True):
    """The type ``WebhookPolicyCreatePayload``."""

    __graphql_name__ = "WebhookPolicyCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    webhook_policy webhookPolicy WebhookPolicyCreateResponse
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    webhook_policy: WebhookPolicyCreateResponse | None = absent


class WebhookPolicyCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WebhookPolicyCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    webhook_policy: WebhookPolicyCreateResponseFields[None, Card]


class WebhookPolicyCreatePayloadFields(
    WebhookPolicyCreatePayloadPaths[Nul, Card],
    ObjectFields[
        WebhookPolicyCreatePayload | Nul,
        "WebhookPolicyCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``WebhookPolicyCreatePayload``."""


class WebhookPolicyDeleteMutationPayload(GraphQLModel, frozen=True):
    """The type ``WebhookPolicyDeleteMutationPayload``."""

    __graphql_name__ = "WebhookPolicyDeleteMutationPayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    success success Boolean
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    success: bool | None = absent


class WebhookPolicyDeleteMutationPayloadPaths(Generic[Nul, Card]):
    """The fields of ``WebhookPolicyDeleteMutationPayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    success: Leaf[bool | None, Card]


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
    """The type ``WebhookPolicyUpdatePayload``."""

    __graphql_name__ = "WebhookPolicyUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    webhook_policy webhookPolicy WebhookPolicy
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    webhook_policy: WebhookPolicy | None = absent


class WebhookPolicyUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WebhookPolicyUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    webhook_policy: WebhookPolicyFields[None, Card]


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
    """The type ``WebhookUpdatePayload``."""

    __graphql_name__ = "WebhookUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    webhook webhook Webhook
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    webhook: Webhook | None = absent


class WebhookUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WebhookUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    webhook: WebhookFields[None, Card]


class WebhookUpdatePayloadFields(
    WebhookUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        WebhookUpdatePayload | Nul, "WebhookUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``WebhookUpdatePayload``."""


class WorkflowCreatePayload(GraphQLModel, frozen=True):
    """The type ``WorkflowCreatePayload``."""

    __graphql_name__ = "WorkflowCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    workflow workflow Workflow
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    workflow: Workflow | None = absent


class WorkflowCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WorkflowCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    workflow: WorkflowFields[None, Card]


class WorkflowCreatePayloadFields(
    WorkflowCreatePayloadPaths[Nul, Card],
    ObjectFields[
        WorkflowCreatePayload | Nul, "WorkflowCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``WorkflowCreatePayload``."""


class WorkflowTemplateCreatePayload(GraphQLModel, frozen=True):
    """The type ``WorkflowTemplateCreatePayload``."""

    __graphql_name__ = "WorkflowTemplateCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    workflow_template workflowTemplate WorkflowTemplate
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    workflow_template: WorkflowTemplate | None = absent


class WorkflowTemplateCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WorkflowTemplateCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    workflow_template: WorkflowTemplateFields[None, Card]


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
    """The type ``WorkflowTemplateUpdatePayload``."""

    __graphql_name__ = "WorkflowTemplateUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    workflow_template workflowTemplate WorkflowTemplate
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    workflow_template: WorkflowTemplate | None = absent


class WorkflowTemplateUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WorkflowTemplateUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    workflow_template: WorkflowTemplateFields[None, Card]


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
    """The type ``WorkflowTypeCreatePayload``."""

    __graphql_name__ = "WorkflowTypeCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    workflow_type workflowType WorkflowType
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    workflow_type: WorkflowType | None = absent


class WorkflowTypeCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WorkflowTypeCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    workflow_type: WorkflowTypeFields[None, Card]


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
    """The type ``WorkflowTypeUpdatePayload``."""

    __graphql_name__ = "WorkflowTypeUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    workflow_type workflowType WorkflowType
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    workflow_type: WorkflowType | None = absent


class WorkflowTypeUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WorkflowTypeUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    workflow_type: WorkflowTypeFields[None, Card]


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
    """The type ``WorkflowUpdatePayload``."""

    __graphql_name__ = "WorkflowUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    workflow workflow Workflow
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    workflow: Workflow | None = absent


class WorkflowUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``WorkflowUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    workflow: WorkflowFields[None, Card]


class WorkflowUpdatePayloadFields(
    WorkflowUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        WorkflowUpdatePayload | Nul, "WorkflowUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``WorkflowUpdatePayload``."""
