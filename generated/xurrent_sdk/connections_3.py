"""The models of connections."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import GraphQLModel, absent

if TYPE_CHECKING:
    from .models.page_info import PageInfo
    from .models.service_offering import ServiceOffering
    from .models.shop_article import ShopArticle
    from .models.shop_article_category import ShopArticleCategory
    from .models.shop_order_line import ShopOrderLine
    from .models.short_url import ShortUrl
    from .models.site import Site
    from .models.skill_pool import SkillPool
    from .models.sla_coverage_group import SlaCoverageGroup
    from .models.sla_notification_rule import SlaNotificationRule
    from .models.sla_notification_scheme import SlaNotificationScheme
    from .models.sprint import Sprint
    from .models.sprint_backlog_item import SprintBacklogItem
    from .models.standard_service_request import StandardServiceRequest
    from .models.standard_service_request_activity_id import (
        StandardServiceRequestActivityID,
    )
    from .models.survey import Survey
    from .models.survey_answer import SurveyAnswer
    from .models.survey_question import SurveyQuestion
    from .models.survey_response import SurveyResponse
    from .models.sync_set import SyncSet
    from .models.tag import Tag
    from .models.task import Task
    from .models.task_approval import TaskApproval
    from .models.task_template import TaskTemplate
    from .models.task_template_approval import TaskTemplateApproval
    from .models.team import Team
    from .models.time_allocation import TimeAllocation
    from .models.time_entry import TimeEntry
    from .models.timesheet_setting import TimesheetSetting
    from .models.translation import Translation
    from .models.trash import Trash
    from .models.ui_extension import UiExtension
    from .models.ui_extension_version import UiExtensionVersion
    from .models.waiting_for_customer_follow_up import WaitingForCustomerFollowUp
    from .models.waiting_for_customer_rule import WaitingForCustomerRule
    from .models.watch import Watch


class ServiceOfferingConnection(GraphQLModel, frozen=True):
    """The type ``ServiceOfferingConnection``."""

    __graphql_name__ = "ServiceOfferingConnection"

    __graphql_fields__ = """
    nodes nodes [ServiceOffering!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ServiceOffering] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ShopArticleCategoryConnection(GraphQLModel, frozen=True):
    """The type ``ShopArticleCategoryConnection``."""

    __graphql_name__ = "ShopArticleCategoryConnection"

    __graphql_fields__ = """
    nodes nodes [ShopArticleCategory!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ShopArticleCategory] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ShopArticleConnection(GraphQLModel, frozen=True):
    """The type ``ShopArticleConnection``."""

    __graphql_name__ = "ShopArticleConnection"

    __graphql_fields__ = """
    nodes nodes [ShopArticle!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ShopArticle] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ShopOrderLineConnection(GraphQLModel, frozen=True):
    """The type ``ShopOrderLineConnection``."""

    __graphql_name__ = "ShopOrderLineConnection"

    __graphql_fields__ = """
    nodes nodes [ShopOrderLine!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ShopOrderLine] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ShortUrlConnection(GraphQLModel, frozen=True):
    """The type ``ShortUrlConnection``."""

    __graphql_name__ = "ShortUrlConnection"

    __graphql_fields__ = """
    nodes nodes [ShortUrl!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ShortUrl] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class SiteConnection(GraphQLModel, frozen=True):
    """The type ``SiteConnection``."""

    __graphql_name__ = "SiteConnection"

    __graphql_fields__ = """
    nodes nodes [Site!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Site] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class SkillPoolConnection(GraphQLModel, frozen=True):
    """The type ``SkillPoolConnection``."""

    __graphql_name__ = "SkillPoolConnection"

    __graphql_fields__ = """
    nodes nodes [SkillPool!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[SkillPool] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class SlaCoverageGroupConnection(GraphQLModel, frozen=True):
    """The type ``SlaCoverageGroupConnection``."""

    __graphql_name__ = "SlaCoverageGroupConnection"

    __graphql_fields__ = """
    nodes nodes [SlaCoverageGroup!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[SlaCoverageGroup] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class SlaNotificationRuleConnection(GraphQLModel, frozen=True):
    """The type ``SlaNotificationRuleConnection``."""

    __graphql_name__ = "SlaNotificationRuleConnection"

    __graphql_fields__ = """
    nodes nodes [SlaNotificationRule!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[SlaNotificationRule] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class SlaNotificationSchemeConnection(GraphQLModel, frozen=True):
    """The type ``SlaNotificationSchemeConnection``."""

    __graphql_name__ = "SlaNotificationSchemeConnection"

    __graphql_fields__ = """
    nodes nodes [SlaNotificationScheme!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[SlaNotificationScheme] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class SprintBacklogItemConnection(GraphQLModel, frozen=True):
    """The type ``SprintBacklogItemConnection``."""

    __graphql_name__ = "SprintBacklogItemConnection"

    __graphql_fields__ = """
    nodes nodes [SprintBacklogItem!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[SprintBacklogItem] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class SprintConnection(GraphQLModel, frozen=True):
    """The type ``SprintConnection``."""

    __graphql_name__ = "SprintConnection"

    __graphql_fields__ = """
    nodes nodes [Sprint!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Sprint] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class StandardServiceRequestActivityIDConnection(GraphQLModel, frozen=True):
    """The type ``StandardServiceRequestActivityIDConnection``."""

    __graphql_name__ = "StandardServiceRequestActivityIDConnection"

    __graphql_fields__ = """
    nodes nodes [StandardServiceRequestActivityID!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[StandardServiceRequestActivityID] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class StandardServiceRequestConnection(GraphQLModel, frozen=True):
    """The type ``StandardServiceRequestConnection``."""

    __graphql_name__ = "StandardServiceRequestConnection"

    __graphql_fields__ = """
    nodes nodes [StandardServiceRequest!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[StandardServiceRequest] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class SurveyAnswerConnection(GraphQLModel, frozen=True):
    """The type ``SurveyAnswerConnection``."""

    __graphql_name__ = "SurveyAnswerConnection"

    __graphql_fields__ = """
    nodes nodes [SurveyAnswer!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[SurveyAnswer] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class SurveyConnection(GraphQLModel, frozen=True):
    """The type ``SurveyConnection``."""

    __graphql_name__ = "SurveyConnection"

    __graphql_fields__ = """
    nodes nodes [Survey!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Survey] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class SurveyQuestionConnection(GraphQLModel, frozen=True):
    """The type ``SurveyQuestionConnection``."""

    __graphql_name__ = "SurveyQuestionConnection"

    __graphql_fields__ = """
    nodes nodes [SurveyQuestion!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[SurveyQuestion] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class SurveyResponseConnection(GraphQLModel, frozen=True):
    """The type ``SurveyResponseConnection``."""

    __graphql_name__ = "SurveyResponseConnection"

    __graphql_fields__ = """
    nodes nodes [SurveyResponse!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[SurveyResponse] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class SyncSetConnection(GraphQLModel, frozen=True):
    """The type ``SyncSetConnection``."""

    __graphql_name__ = "SyncSetConnection"

    __graphql_fields__ = """
    nodes nodes [SyncSet!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[SyncSet] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class TagConnection(GraphQLModel, frozen=True):
    """The type ``TagConnection``."""

    __graphql_name__ = "TagConnection"

    __graphql_fields__ = """
    nodes nodes [Tag!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Tag] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class TaskApprovalConnection(GraphQLModel, frozen=True):
    """The type ``TaskApprovalConnection``."""

    __graphql_name__ = "TaskApprovalConnection"

    __graphql_fields__ = """
    nodes nodes [TaskApproval!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[TaskApproval] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class TaskConnection(GraphQLModel, frozen=True):
    """The type ``TaskConnection``."""

    __graphql_name__ = "TaskConnection"

    __graphql_fields__ = """
    nodes nodes [Task!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Task] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class TaskTemplateApprovalConnection(GraphQLModel, frozen=True):
    """The type ``TaskTemplateApprovalConnection``."""

    __graphql_name__ = "TaskTemplateApprovalConnection"

    __graphql_fields__ = """
    nodes nodes [TaskTemplateApproval!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[TaskTemplateApproval] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class TaskTemplateConnection(GraphQLModel, frozen=True):
    """The type ``TaskTemplateConnection``."""

    __graphql_name__ = "TaskTemplateConnection"

    __graphql_fields__ = """
    nodes nodes [TaskTemplate!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[TaskTemplate] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class TeamConnection(GraphQLModel, frozen=True):
    """The type ``TeamConnection``."""

    __graphql_name__ = "TeamConnection"

    __graphql_fields__ = """
    nodes nodes [Team!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Team] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class TimeAllocationConnection(GraphQLModel, frozen=True):
    """The type ``TimeAllocationConnection``."""

    __graphql_name__ = "TimeAllocationConnection"

    __graphql_fields__ = """
    nodes nodes [TimeAllocation!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[TimeAllocation] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class TimeEntryConnection(GraphQLModel, frozen=True):
    """The type ``TimeEntryConnection``."""

    __graphql_name__ = "TimeEntryConnection"

    __graphql_fields__ = """
    nodes nodes [TimeEntry!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[TimeEntry] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class TimesheetSettingConnection(GraphQLModel, frozen=True):
    """The type ``TimesheetSettingConnection``."""

    __graphql_name__ = "TimesheetSettingConnection"

    __graphql_fields__ = """
    nodes nodes [TimesheetSetting!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[TimesheetSetting] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class TranslationConnection(GraphQLModel, frozen=True):
    """The type ``TranslationConnection``."""

    __graphql_name__ = "TranslationConnection"

    __graphql_fields__ = """
    nodes nodes [Translation!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Translation] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class TrashConnection(GraphQLModel, frozen=True):
    """The type ``TrashConnection``."""

    __graphql_name__ = "TrashConnection"

    __graphql_fields__ = """
    nodes nodes [Trash!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Trash] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class UiExtensionConnection(GraphQLModel, frozen=True):
    """The type ``UiExtensionConnection``."""

    __graphql_name__ = "UiExtensionConnection"

    __graphql_fields__ = """
    nodes nodes [UiExtension!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[UiExtension] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class UiExtensionVersionConnection(GraphQLModel, frozen=True):
    """The type ``UiExtensionVersionConnection``."""

    __graphql_name__ = "UiExtensionVersionConnection"

    __graphql_fields__ = """
    nodes nodes [UiExtensionVersion!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[UiExtensionVersion] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class WaitingForCustomerFollowUpConnection(GraphQLModel, frozen=True):
    """The type ``WaitingForCustomerFollowUpConnection``."""

    __graphql_name__ = "WaitingForCustomerFollowUpConnection"

    __graphql_fields__ = """
    nodes nodes [WaitingForCustomerFollowUp!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[WaitingForCustomerFollowUp] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class WaitingForCustomerRuleConnection(GraphQLModel, frozen=True):
    """The type ``WaitingForCustomerRuleConnection``."""

    __graphql_name__ = "WaitingForCustomerRuleConnection"

    __graphql_fields__ = """
    nodes nodes [WaitingForCustomerRule!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[WaitingForCustomerRule] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class WatchConnection(GraphQLModel, frozen=True):
    """The type ``WatchConnection``."""

    __graphql_name__ = "WatchConnection"

    __graphql_fields__ = """
    nodes nodes [Watch!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Watch] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent
