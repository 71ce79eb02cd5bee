"""The models of connections."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import GraphQLModel, absent

if TYPE_CHECKING:
    from .models.address import Address
    from .models.affected_sla import AffectedSla
    from .models.agile_board import AgileBoard
    from .models.agile_board_column import AgileBoardColumn
    from .models.agile_board_item import AgileBoardItem
    from .models.app_instance import AppInstance
    from .models.app_offering import AppOffering
    from .models.app_offering_automation_rule import AppOfferingAutomationRule
    from .models.archive import Archive
    from .models.attachment import Attachment
    from .models.automation_rule import AutomationRule
    from .models.broadcast import Broadcast
    from .models.broadcast_translation import BroadcastTranslation
    from .models.calendar import Calendar
    from .models.calendar_hour import CalendarHour
    from .models.closure_code import ClosureCode
    from .models.configuration_item import ConfigurationItem
    from .models.configuration_item_relation import ConfigurationItemRelation
    from .models.contact import Contact
    from .models.contract import Contract
    from .models.custom_collection import CustomCollection
    from .models.custom_collection_element import CustomCollectionElement
    from .models.effort_class import EffortClass
    from .models.effort_class_rate import EffortClassRate
    from .models.effort_class_rate_id import EffortClassRateID
    from .models.first_line_support_agreement import FirstLineSupportAgreement
    from .models.golden_set_item import GoldenSetItem
    from .models.holiday import Holiday
    from .models.invoice import Invoice
    from .models.knowledge_article import KnowledgeArticle
    from .models.knowledge_article_template import KnowledgeArticleTemplate
    from .models.note import Note
    from .models.note_reaction import NoteReaction
    from .models.organization import Organization
    from .models.out_of_office_period import OutOfOfficePeriod
    from .models.page_info import PageInfo


class AddressConnection(GraphQLModel, frozen=True):
    """The type ``AddressConnection``."""

    __graphql_name__ = "AddressConnection"

    __graphql_fields__ = """
    nodes nodes [Address!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Address] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class AffectedSlaConnection(GraphQLModel, frozen=True):
    """The type ``AffectedSlaConnection``."""

    __graphql_name__ = "AffectedSlaConnection"

    __graphql_fields__ = """
    nodes nodes [AffectedSla!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[AffectedSla] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class AgileBoardColumnConnection(GraphQLModel, frozen=True):
    """The type ``AgileBoardColumnConnection``."""

    __graphql_name__ = "AgileBoardColumnConnection"

    __graphql_fields__ = """
    nodes nodes [AgileBoardColumn!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[AgileBoardColumn] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class AgileBoardConnection(GraphQLModel, frozen=True):
    """The type ``AgileBoardConnection``."""

    __graphql_name__ = "AgileBoardConnection"

    __graphql_fields__ = """
    nodes nodes [AgileBoard!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[AgileBoard] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class AgileBoardItemConnection(GraphQLModel, frozen=True):
    """The type ``AgileBoardItemConnection``."""

    __graphql_name__ = "AgileBoardItemConnection"

    __graphql_fields__ = """
    nodes nodes [AgileBoardItem!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[AgileBoardItem] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class AppInstanceConnection(GraphQLModel, frozen=True):
    """The type ``AppInstanceConnection``."""

    __graphql_name__ = "AppInstanceConnection"

    __graphql_fields__ = """
    nodes nodes [AppInstance!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[AppInstance] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class AppOfferingAutomationRuleConnection(GraphQLModel, frozen=True):
    """The type ``AppOfferingAutomationRuleConnection``."""

    __graphql_name__ = "AppOfferingAutomationRuleConnection"

    __graphql_fields__ = """
    nodes nodes [AppOfferingAutomationRule!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[AppOfferingAutomationRule] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class AppOfferingConnection(GraphQLModel, frozen=True):
    """The type ``AppOfferingConnection``."""

    __graphql_name__ = "AppOfferingConnection"

    __graphql_fields__ = """
    nodes nodes [AppOffering!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[AppOffering] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ArchiveConnection(GraphQLModel, frozen=True):
    """The type ``ArchiveConnection``."""

    __graphql_name__ = "ArchiveConnection"

    __graphql_fields__ = """
    nodes nodes [Archive!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Archive] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class AttachmentConnection(GraphQLModel, frozen=True):
    """The type ``AttachmentConnection``."""

    __graphql_name__ = "AttachmentConnection"

    __graphql_fields__ = """
    nodes nodes [Attachment!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Attachment] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class AutomationRuleConnection(GraphQLModel, frozen=True):
    """The type ``AutomationRuleConnection``."""

    __graphql_name__ = "AutomationRuleConnection"

    __graphql_fields__ = """
    nodes nodes [AutomationRule!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[AutomationRule] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class BroadcastConnection(GraphQLModel, frozen=True):
    """The type ``BroadcastConnection``."""

    __graphql_name__ = "BroadcastConnection"

    __graphql_fields__ = """
    nodes nodes [Broadcast!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Broadcast] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class BroadcastTranslationConnection(GraphQLModel, frozen=True):
    """The type ``BroadcastTranslationConnection``."""

    __graphql_name__ = "BroadcastTranslationConnection"

    __graphql_fields__ = """
    nodes nodes [BroadcastTranslation!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[BroadcastTranslation] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class CalendarConnection(GraphQLModel, frozen=True):
    """The type ``CalendarConnection``."""

    __graphql_name__ = "CalendarConnection"

    __graphql_fields__ = """
    nodes nodes [Calendar!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Calendar] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class CalendarHourConnection(GraphQLModel, frozen=True):
    """The type ``CalendarHourConnection``."""

    __graphql_name__ = "CalendarHourConnection"

    __graphql_fields__ = """
    nodes nodes [CalendarHour!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[CalendarHour] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ClosureCodeConnection(GraphQLModel, frozen=True):
    """The type ``ClosureCodeConnection``."""

    __graphql_name__ = "ClosureCodeConnection"

    __graphql_fields__ = """
    nodes nodes [ClosureCode!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ClosureCode] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ConfigurationItemConnection(GraphQLModel, frozen=True):
    """The type ``ConfigurationItemConnection``."""

    __graphql_name__ = "ConfigurationItemConnection"

    __graphql_fields__ = """
    nodes nodes [ConfigurationItem!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ConfigurationItem] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ConfigurationItemRelationConnection(GraphQLModel, frozen=True):
    """The type ``ConfigurationItemRelationConnection``."""

    __graphql_name__ = "ConfigurationItemRelationConnection"

    __graphql_fields__ = """
    nodes nodes [ConfigurationItemRelation!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ConfigurationItemRelation] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ContactConnection(GraphQLModel, frozen=True):
    """The type ``ContactConnection``."""

    __graphql_name__ = "ContactConnection"

    __graphql_fields__ = """
    nodes nodes [Contact!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Contact] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class ContractConnection(GraphQLModel, frozen=True):
    """The type ``ContractConnection``."""

    __graphql_name__ = "ContractConnection"

    __graphql_fields__ = """
    nodes nodes [Contract!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Contract] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class CustomCollectionConnection(GraphQLModel, frozen=True):
    """The type ``CustomCollectionConnection``."""

    __graphql_name__ = "CustomCollectionConnection"

    __graphql_fields__ = """
    nodes nodes [CustomCollection!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[CustomCollection] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class CustomCollectionElementConnection(GraphQLModel, frozen=True):
    """The type ``CustomCollectionElementConnection``."""

    __graphql_name__ = "CustomCollectionElementConnection"

    __graphql_fields__ = """
    nodes nodes [CustomCollectionElement!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[CustomCollectionElement] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class EffortClassConnection(GraphQLModel, frozen=True):
    """The type ``EffortClassConnection``."""

    __graphql_name__ = "EffortClassConnection"

    __graphql_fields__ = """
    nodes nodes [EffortClass!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[EffortClass] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class EffortClassRateConnection(GraphQLModel, frozen=True):
    """The type ``EffortClassRateConnection``."""

    __graphql_name__ = "EffortClassRateConnection"

    __graphql_fields__ = """
    nodes nodes [EffortClassRate!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[EffortClassRate] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class EffortClassRateIDConnection(GraphQLModel, frozen=True):
    """The type ``EffortClassRateIDConnection``."""

    __graphql_name__ = "EffortClassRateIDConnection"

    __graphql_fields__ = """
    nodes nodes [EffortClassRateID!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[EffortClassRateID] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class FirstLineSupportAgreementConnection(GraphQLModel, frozen=True):
    """The type ``FirstLineSupportAgreementConnection``."""

    __graphql_name__ = "FirstLineSupportAgreementConnection"

    __graphql_fields__ = """
    nodes nodes [FirstLineSupportAgreement!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[FirstLineSupportAgreement] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class GoldenSetItemConnection(GraphQLModel, frozen=True):
    """The type ``GoldenSetItemConnection``."""

    __graphql_name__ = "GoldenSetItemConnection"

    __graphql_fields__ = """
    nodes nodes [GoldenSetItem!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[GoldenSetItem] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class HolidayConnection(GraphQLModel, frozen=True):
    """The type ``HolidayConnection``."""

    __graphql_name__ = "HolidayConnection"

    __graphql_fields__ = """
    nodes nodes [Holiday!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Holiday] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class InvoiceConnection(GraphQLModel, frozen=True):
    """The type ``InvoiceConnection``."""

    __graphql_name__ = "InvoiceConnection"

    __graphql_fields__ = """
    nodes nodes [Invoice!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Invoice] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class KnowledgeArticleConnection(GraphQLModel, frozen=True):
    """The type ``KnowledgeArticleConnection``."""

    __graphql_name__ = "KnowledgeArticleConnection"

    __graphql_fields__ = """
    nodes nodes [KnowledgeArticle!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[KnowledgeArticle] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class KnowledgeArticleTemplateConnection(GraphQLModel, frozen=True):
    """The type ``KnowledgeArticleTemplateConnection``."""

    __graphql_name__ = "KnowledgeArticleTemplateConnection"

    __graphql_fields__ = """
    nodes nodes [KnowledgeArticleTemplate!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[KnowledgeArticleTemplate] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class NoteConnection(GraphQLModel, frozen=True):
    """The type ``NoteConnection``."""

    __graphql_name__ = "NoteConnection"

    __graphql_fields__ = """
    nodes nodes [Note!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Note] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class NoteReactionConnection(GraphQLModel, frozen=True):
    """The type ``NoteReactionConnection``."""

    __graphql_name__ = "NoteReactionConnection"

    __graphql_fields__ = """
    nodes nodes [NoteReaction!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[NoteReaction] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class OrganizationConnection(GraphQLModel, frozen=True):
    """The type ``OrganizationConnection``."""

    __graphql_name__ = "OrganizationConnection"

    __graphql_fields__ = """
    nodes nodes [Organization!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Organization] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent


class OutOfOfficePeriodConnection(GraphQLModel, frozen=True):
    """The type ``OutOfOfficePeriodConnection``."""

    __graphql_name__ = "OutOfOfficePeriodConnection"

    __graphql_fields__ = """
    nodes nodes [OutOfOfficePeriod!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[OutOfOfficePeriod] | None = absent
    page_info: PageInfo = absent
    total_count: int = absent
