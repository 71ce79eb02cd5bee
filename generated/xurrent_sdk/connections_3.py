# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The models of connections."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import GraphQLModel, absent

if TYPE_CHECKING:
    from .models.page_info import PageInfo
    from .models.request_template import RequestTemplate
    from .models.reservation import Reservation
    from .models.reservation_offering import ReservationOffering
    from .models.rfc_type_activity_id import RfcTypeActivityID
    from .models.rfc_type_rate import RfcTypeRate
    from .models.risk import Risk
    from .models.risk_severity import RiskSeverity
    from .models.scrum_workspace import ScrumWorkspace
    from .models.service import Service
    from .models.service_category import ServiceCategory
    from .models.service_instance import ServiceInstance
    from .models.service_level_agreement import ServiceLevelAgreement
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


class RequestTemplateConnection(GraphQLModel, frozen=True):
    """Page of request template records, with the total count."""

    __graphql_name__ = "RequestTemplateConnection"

    __graphql_fields__ = """
    nodes nodes [RequestTemplate!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[RequestTemplate] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ReservationConnection(GraphQLModel, frozen=True):
    """Page of reservation records, with the total count."""

    __graphql_name__ = "ReservationConnection"

    __graphql_fields__ = """
    nodes nodes [Reservation!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Reservation] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ReservationOfferingConnection(GraphQLModel, frozen=True):
    """Page of reservation offering records, with the total count."""

    __graphql_name__ = "ReservationOfferingConnection"

    __graphql_fields__ = """
    nodes nodes [ReservationOffering!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ReservationOffering] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class RfcTypeActivityIDConnection(GraphQLModel, frozen=True):
    """Page of RFC type billing code records, with the total count."""

    __graphql_name__ = "RfcTypeActivityIDConnection"

    __graphql_fields__ = """
    nodes nodes [RfcTypeActivityID!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[RfcTypeActivityID] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class RfcTypeRateConnection(GraphQLModel, frozen=True):
    """Page of rfc type rate records, with the total count."""

    __graphql_name__ = "RfcTypeRateConnection"

    __graphql_fields__ = """
    nodes nodes [RfcTypeRate!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[RfcTypeRate] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class RiskConnection(GraphQLModel, frozen=True):
    """Page of risk records, with the total count."""

    __graphql_name__ = "RiskConnection"

    __graphql_fields__ = """
    nodes nodes [Risk!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Risk] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class RiskSeverityConnection(GraphQLModel, frozen=True):
    """Page of risk severity records, with the total count."""

    __graphql_name__ = "RiskSeverityConnection"

    __graphql_fields__ = """
    nodes nodes [RiskSeverity!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[RiskSeverity] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ScrumWorkspaceConnection(GraphQLModel, frozen=True):
    """Page of scrum workspace records, with the total count."""

    __graphql_name__ = "ScrumWorkspaceConnection"

    __graphql_fields__ = """
    nodes nodes [ScrumWorkspace!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ScrumWorkspace] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ServiceCategoryConnection(GraphQLModel, frozen=True):
    """Page of service category records, with the total count."""

    __graphql_name__ = "ServiceCategoryConnection"

    __graphql_fields__ = """
    nodes nodes [ServiceCategory!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ServiceCategory] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ServiceConnection(GraphQLModel, frozen=True):
    """Page of service records, with the total count."""

    __graphql_name__ = "ServiceConnection"

    __graphql_fields__ = """
    nodes nodes [Service!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Service] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ServiceInstanceConnection(GraphQLModel, frozen=True):
    """Page of service instance records, with the total count."""

    __graphql_name__ = "ServiceInstanceConnection"

    __graphql_fields__ = """
    nodes nodes [ServiceInstance!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ServiceInstance] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ServiceLevelAgreementConnection(GraphQLModel, frozen=True):
    """Page of SLA records, with the total count."""

    __graphql_name__ = "ServiceLevelAgreementConnection"

    __graphql_fields__ = """
    nodes nodes [ServiceLevelAgreement!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ServiceLevelAgreement] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ServiceOfferingConnection(GraphQLModel, frozen=True):
    """Page of service offering records, with the total count."""

    __graphql_name__ = "ServiceOfferingConnection"

    __graphql_fields__ = """
    nodes nodes [ServiceOffering!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ServiceOffering] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ShopArticleCategoryConnection(GraphQLModel, frozen=True):
    """Page of shop article category records, with the total count."""

    __graphql_name__ = "ShopArticleCategoryConnection"

    __graphql_fields__ = """
    nodes nodes [ShopArticleCategory!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ShopArticleCategory] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ShopArticleConnection(GraphQLModel, frozen=True):
    """Page of shop article records, with the total count."""

    __graphql_name__ = "ShopArticleConnection"

    __graphql_fields__ = """
    nodes nodes [ShopArticle!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ShopArticle] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ShopOrderLineConnection(GraphQLModel, frozen=True):
    """Page of shop order line records, with the total count."""

    __graphql_name__ = "ShopOrderLineConnection"

    __graphql_fields__ = """
    nodes nodes [ShopOrderLine!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ShopOrderLine] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ShortUrlConnection(GraphQLModel, frozen=True):
    """Page of short URL records, with the total count."""

    __graphql_name__ = "ShortUrlConnection"

    __graphql_fields__ = """
    nodes nodes [ShortUrl!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ShortUrl] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class SiteConnection(GraphQLModel, frozen=True):
    """Page of site records, with the total count."""

    __graphql_name__ = "SiteConnection"

    __graphql_fields__ = """
    nodes nodes [Site!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Site] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class SkillPoolConnection(GraphQLModel, frozen=True):
    """Page of skill pool records, with the total count."""

    __graphql_name__ = "SkillPoolConnection"

    __graphql_fields__ = """
    nodes nodes [SkillPool!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[SkillPool] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class SlaCoverageGroupConnection(GraphQLModel, frozen=True):
    """Page of SLA coverage group records, with the total count."""

    __graphql_name__ = "SlaCoverageGroupConnection"

    __graphql_fields__ = """
    nodes nodes [SlaCoverageGroup!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[SlaCoverageGroup] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class SlaNotificationRuleConnection(GraphQLModel, frozen=True):
    """Page of SLA notification rule records, with the total count."""

    __graphql_name__ = "SlaNotificationRuleConnection"

    __graphql_fields__ = """
    nodes nodes [SlaNotificationRule!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[SlaNotificationRule] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class SlaNotificationSchemeConnection(GraphQLModel, frozen=True):
    """Page of SLA notification scheme records, with the total count."""

    __graphql_name__ = "SlaNotificationSchemeConnection"

    __graphql_fields__ = """
    nodes nodes [SlaNotificationScheme!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[SlaNotificationScheme] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class SprintBacklogItemConnection(GraphQLModel, frozen=True):
    """Page of sprint backlog item records, with the total count."""

    __graphql_name__ = "SprintBacklogItemConnection"

    __graphql_fields__ = """
    nodes nodes [SprintBacklogItem!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[SprintBacklogItem] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class SprintConnection(GraphQLModel, frozen=True):
    """Page of sprint records, with the total count."""

    __graphql_name__ = "SprintConnection"

    __graphql_fields__ = """
    nodes nodes [Sprint!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Sprint] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class StandardServiceRequestActivityIDConnection(GraphQLModel, frozen=True):
    """Page of standard service request billing code records, with the total count."""

    __graphql_name__ = "StandardServiceRequestActivityIDConnection"

    __graphql_fields__ = """
    nodes nodes [StandardServiceRequestActivityID!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[StandardServiceRequestActivityID] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class StandardServiceRequestConnection(GraphQLModel, frozen=True):
    """Page of standard service request records, with the total count."""

    __graphql_name__ = "StandardServiceRequestConnection"

    __graphql_fields__ = """
    nodes nodes [StandardServiceRequest!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[StandardServiceRequest] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class SurveyAnswerConnection(GraphQLModel, frozen=True):
    """Page of survey answer records, with the total count."""

    __graphql_name__ = "SurveyAnswerConnection"

    __graphql_fields__ = """
    nodes nodes [SurveyAnswer!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[SurveyAnswer] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class SurveyConnection(GraphQLModel, frozen=True):
    """Page of survey records, with the total count."""

    __graphql_name__ = "SurveyConnection"

    __graphql_fields__ = """
    nodes nodes [Survey!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Survey] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class SurveyQuestionConnection(GraphQLModel, frozen=True):
    """Page of survey question records, with the total count."""

    __graphql_name__ = "SurveyQuestionConnection"

    __graphql_fields__ = """
    nodes nodes [SurveyQuestion!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[SurveyQuestion] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""
