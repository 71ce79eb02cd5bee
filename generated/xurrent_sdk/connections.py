# ruff: noqa
# flake8: noqa
# pylint: skip-file
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
    from .models.page_info import PageInfo


class AddressConnection(GraphQLModel, frozen=True):
    """Page of address records, with the total count."""

    __graphql_name__ = "AddressConnection"

    __graphql_fields__ = """
    nodes nodes [Address!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Address] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class AffectedSlaConnection(GraphQLModel, frozen=True):
    """Page of affected SLA records, with the total count."""

    __graphql_name__ = "AffectedSlaConnection"

    __graphql_fields__ = """
    nodes nodes [AffectedSla!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[AffectedSla] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class AgileBoardColumnConnection(GraphQLModel, frozen=True):
    """Page of agile board column records, with the total count."""

    __graphql_name__ = "AgileBoardColumnConnection"

    __graphql_fields__ = """
    nodes nodes [AgileBoardColumn!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[AgileBoardColumn] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class AgileBoardConnection(GraphQLModel, frozen=True):
    """Page of agile board records, with the total count."""

    __graphql_name__ = "AgileBoardConnection"

    __graphql_fields__ = """
    nodes nodes [AgileBoard!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[AgileBoard] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class AgileBoardItemConnection(GraphQLModel, frozen=True):
    """Page of agile board item records, with the total count."""

    __graphql_name__ = "AgileBoardItemConnection"

    __graphql_fields__ = """
    nodes nodes [AgileBoardItem!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[AgileBoardItem] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class AppInstanceConnection(GraphQLModel, frozen=True):
    """Page of app instance records, with the total count."""

    __graphql_name__ = "AppInstanceConnection"

    __graphql_fields__ = """
    nodes nodes [AppInstance!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[AppInstance] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class AppOfferingAutomationRuleConnection(GraphQLModel, frozen=True):
    """Page of app offering automation rule records, with the total count."""

    __graphql_name__ = "AppOfferingAutomationRuleConnection"

    __graphql_fields__ = """
    nodes nodes [AppOfferingAutomationRule!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[AppOfferingAutomationRule] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class AppOfferingConnection(GraphQLModel, frozen=True):
    """Page of app offering records, with the total count."""

    __graphql_name__ = "AppOfferingConnection"

    __graphql_fields__ = """
    nodes nodes [AppOffering!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[AppOffering] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ArchiveConnection(GraphQLModel, frozen=True):
    """Page of archive records, with the total count."""

    __graphql_name__ = "ArchiveConnection"

    __graphql_fields__ = """
    nodes nodes [Archive!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Archive] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class AttachmentConnection(GraphQLModel, frozen=True):
    """Page of attachment records, with the total count."""

    __graphql_name__ = "AttachmentConnection"

    __graphql_fields__ = """
    nodes nodes [Attachment!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Attachment] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class AutomationRuleConnection(GraphQLModel, frozen=True):
    """Page of automation rule records, with the total count."""

    __graphql_name__ = "AutomationRuleConnection"

    __graphql_fields__ = """
    nodes nodes [AutomationRule!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[AutomationRule] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class BroadcastConnection(GraphQLModel, frozen=True):
    """Page of broadcast records, with the total count."""

    __graphql_name__ = "BroadcastConnection"

    __graphql_fields__ = """
    nodes nodes [Broadcast!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Broadcast] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class BroadcastTranslationConnection(GraphQLModel, frozen=True):
    """Page of broadcast translation records, with the total count."""

    __graphql_name__ = "BroadcastTranslationConnection"

    __graphql_fields__ = """
    nodes nodes [BroadcastTranslation!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[BroadcastTranslation] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class CalendarConnection(GraphQLModel, frozen=True):
    """Page of calendar records, with the total count."""

    __graphql_name__ = "CalendarConnection"

    __graphql_fields__ = """
    nodes nodes [Calendar!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Calendar] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class CalendarHourConnection(GraphQLModel, frozen=True):
    """Page of calendar hour records, with the total count."""

    __graphql_name__ = "CalendarHourConnection"

    __graphql_fields__ = """
    nodes nodes [CalendarHour!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[CalendarHour] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ClosureCodeConnection(GraphQLModel, frozen=True):
    """Page of closure code records, with the total count."""

    __graphql_name__ = "ClosureCodeConnection"

    __graphql_fields__ = """
    nodes nodes [ClosureCode!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ClosureCode] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ConfigurationItemConnection(GraphQLModel, frozen=True):
    """Page of CI records, with the total count."""

    __graphql_name__ = "ConfigurationItemConnection"

    __graphql_fields__ = """
    nodes nodes [ConfigurationItem!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ConfigurationItem] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ConfigurationItemRelationConnection(GraphQLModel, frozen=True):
    """Page of CI relation records, with the total count."""

    __graphql_name__ = "ConfigurationItemRelationConnection"

    __graphql_fields__ = """
    nodes nodes [ConfigurationItemRelation!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[ConfigurationItemRelation] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ContactConnection(GraphQLModel, frozen=True):
    """Page of contact records, with the total count."""

    __graphql_name__ = "ContactConnection"

    __graphql_fields__ = """
    nodes nodes [Contact!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Contact] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class ContractConnection(GraphQLModel, frozen=True):
    """Page of contract records, with the total count."""

    __graphql_name__ = "ContractConnection"

    __graphql_fields__ = """
    nodes nodes [Contract!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Contract] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class CustomCollectionConnection(GraphQLModel, frozen=True):
    """Page of custom collection records, with the total count."""

    __graphql_name__ = "CustomCollectionConnection"

    __graphql_fields__ = """
    nodes nodes [CustomCollection!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[CustomCollection] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class CustomCollectionElementConnection(GraphQLModel, frozen=True):
    """Page of custom collection element records, with the total count."""

    __graphql_name__ = "CustomCollectionElementConnection"

    __graphql_fields__ = """
    nodes nodes [CustomCollectionElement!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[CustomCollectionElement] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class EffortClassConnection(GraphQLModel, frozen=True):
    """Page of effort class records, with the total count."""

    __graphql_name__ = "EffortClassConnection"

    __graphql_fields__ = """
    nodes nodes [EffortClass!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[EffortClass] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class EffortClassRateConnection(GraphQLModel, frozen=True):
    """Page of effort class rate records, with the total count."""

    __graphql_name__ = "EffortClassRateConnection"

    __graphql_fields__ = """
    nodes nodes [EffortClassRate!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[EffortClassRate] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class EffortClassRateIDConnection(GraphQLModel, frozen=True):
    """Page of effort class billing code records, with the total count."""

    __graphql_name__ = "EffortClassRateIDConnection"

    __graphql_fields__ = """
    nodes nodes [EffortClassRateID!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[EffortClassRateID] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class FirstLineSupportAgreementConnection(GraphQLModel, frozen=True):
    """Page of first line support agreement records, with the total count."""

    __graphql_name__ = "FirstLineSupportAgreementConnection"

    __graphql_fields__ = """
    nodes nodes [FirstLineSupportAgreement!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[FirstLineSupportAgreement] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class GoldenSetItemConnection(GraphQLModel, frozen=True):
    """Page of golden set item records, with the total count."""

    __graphql_name__ = "GoldenSetItemConnection"

    __graphql_fields__ = """
    nodes nodes [GoldenSetItem!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[GoldenSetItem] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class HolidayConnection(GraphQLModel, frozen=True):
    """Page of holiday records, with the total count."""

    __graphql_name__ = "HolidayConnection"

    __graphql_fields__ = """
    nodes nodes [Holiday!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Holiday] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class InvoiceConnection(GraphQLModel, frozen=True):
    """Page of invoice records, with the total count."""

    __graphql_name__ = "InvoiceConnection"

    __graphql_fields__ = """
    nodes nodes [Invoice!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Invoice] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""
