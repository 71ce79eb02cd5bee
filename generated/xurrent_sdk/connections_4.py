"""The models of connections."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import GraphQLModel, absent

if TYPE_CHECKING:
    from .models.page_info import PageInfo
    from .models.webhook import Webhook
    from .models.webhook_policy import WebhookPolicy
    from .models.workflow import Workflow
    from .models.workflow_phase import WorkflowPhase
    from .models.workflow_task_template_relation import WorkflowTaskTemplateRelation
    from .models.workflow_template import WorkflowTemplate
    from .models.workflow_template_phase import WorkflowTemplatePhase
    from .models.workflow_type import WorkflowType


class WebhookConnection(GraphQLModel, frozen=True):
    """The type ``WebhookConnection``."""

    __graphql_name__ = "WebhookConnection"

    __graphql_fields__ = """
    nodes nodes [Webhook!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Webhook] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class WebhookPolicyConnection(GraphQLModel, frozen=True):
    """The type ``WebhookPolicyConnection``."""

    __graphql_name__ = "WebhookPolicyConnection"

    __graphql_fields__ = """
    nodes nodes [WebhookPolicy!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[WebhookPolicy] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class WorkflowConnection(GraphQLModel, frozen=True):
    """The type ``WorkflowConnection``."""

    __graphql_name__ = "WorkflowConnection"

    __graphql_fields__ = """
    nodes nodes [Workflow!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Workflow] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class WorkflowPhaseConnection(GraphQLModel, frozen=True):
    """The type ``WorkflowPhaseConnection``."""

    __graphql_name__ = "WorkflowPhaseConnection"

    __graphql_fields__ = """
    nodes nodes [WorkflowPhase!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[WorkflowPhase] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class WorkflowTaskTemplateRelationConnection(GraphQLModel, frozen=True):
    """The type ``WorkflowTaskTemplateRelationConnection``."""

    __graphql_name__ = "WorkflowTaskTemplateRelationConnection"

    __graphql_fields__ = """
    nodes nodes [WorkflowTaskTemplateRelation!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[WorkflowTaskTemplateRelation] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class WorkflowTemplateConnection(GraphQLModel, frozen=True):
    """The type ``WorkflowTemplateConnection``."""

    __graphql_name__ = "WorkflowTemplateConnection"

    __graphql_fields__ = """
    nodes nodes [WorkflowTemplate!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[WorkflowTemplate] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class WorkflowTemplatePhaseConnection(GraphQLModel, frozen=True):
    """The type ``WorkflowTemplatePhaseConnection``."""

    __graphql_name__ = "WorkflowTemplatePhaseConnection"

    __graphql_fields__ = """
    nodes nodes [WorkflowTemplatePhase!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[WorkflowTemplatePhase] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class WorkflowTypeConnection(GraphQLModel, frozen=True):
    """The type ``WorkflowTypeConnection``."""

    __graphql_name__ = "WorkflowTypeConnection"

    __graphql_fields__ = """
    nodes nodes [WorkflowType!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[WorkflowType] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent
