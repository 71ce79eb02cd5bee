# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Person``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .._runtime.custom_fields.record import HasCustomFields
from .has_life_cycle_state import HasLifeCycleState
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import Told
    from ..enums.common import Currency, LifeCycleState
    from ..enums.person import PersonSendEmailNotifications, PersonShowNotificationPopup
    from .account import Account, AccountFields
    from .address import Address, AddressConnectionFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .calendar import Calendar, CalendarFields
    from .configuration_item import ConfigurationItem, ConfigurationItemConnectionFields
    from .contact import Contact, ContactConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .organization import Organization, OrganizationFields
    from .out_of_office_period import (
        OutOfOfficePeriod,
        OutOfOfficePeriodConnectionFields,
    )
    from .permission import Permission, PermissionConnectionFields
    from .shop_order_line import ShopOrderLine, ShopOrderLineConnectionFields
    from .site import Site, SiteFields
    from .skill_pool import SkillPool, SkillPoolConnectionFields
    from .team import Team, TeamConnectionFields
    from .ui_extension import UiExtension, UiExtensionFields


class Person(HasCustomFields, HasLifeCycleState, Node, Record, frozen=True):
    """Somebody known to the account: an end user, specialist, contact or application
    user.
    """

    __graphql_name__ = "Person"
    __graphql_fields__ = """
    account account Account
    addresses addresses AddressConnection relay
    authentication_id authenticationID String
    auto_translation autoTranslation Boolean
    cart cart ShopOrderLineConnection relay
    configuration_items configurationItems ConfigurationItemConnection relay
    contacts contacts ContactConnection relay
    cost_per_hour costPerHour Decimal
    cost_per_hour_currency costPerHourCurrency Currency
    created_at createdAt ISO8601Timestamp
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    disabled disabled Boolean
    do_not_translate_languages doNotTranslateLanguages [String!]
    employee_id employeeID String
    exclude_team_notifications excludeTeamNotifications Boolean
    guest guest Boolean
    id id ID!
    information information String
    information_attachments informationAttachments AttachmentConnection relay
    job_title jobTitle String
    language language Language
    life_cycle_state lifeCycleState LifeCycleState
    location location String
    manager manager Person
    name name String
    oauth_person_enablement oauthPersonEnablement Boolean
    organization organization Organization
    out_of_office_periods outOfOfficePeriods OutOfOfficePeriodConnection relay
    permissions permissions PermissionConnection relay
    picture_uri pictureUri String
    primary_email primaryEmail String
    send_email_notifications sendEmailNotifications PersonSendEmailNotifications
    show_notification_popup showNotificationPopup PersonShowNotificationPopup
    site site Site
    skill_pools skillPools SkillPoolConnection relay
    source source String
    source_id sourceID String
    support_id supportID String
    teams teams TeamConnection relay
    time_format24h timeFormat24h Boolean
    time_zone timeZone TimeZone
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    vip vip Boolean
    work_hours workHours Calendar
    """

    account: Account | None = absent
    """Account that owns the record."""
    addresses: list[Address] = absent
    """Home and mailing addresses."""
    authentication_id: str | None = absent
    """Identity of the user in single sign-on, at most 128 characters."""
    auto_translation: bool | None = absent
    """True when texts in other languages are machine-translated into the person's
    language."""
    cart: list[ShopOrderLine] = absent
    """Shop order lines not ordered yet, i.e. with status `in_cart`."""
    configuration_items: list[ConfigurationItem] = absent
    """CIs the person uses."""
    contacts: list[Contact] = absent
    """Telephone numbers, e-mail addresses and the like."""
    cost_per_hour: Decimal | None = absent
    """Full cost of one work hour (salary, office, training), for costing registered
    time."""
    cost_per_hour_currency: Currency | None = absent
    """Currency of `costPerHour`, lower-case ISO 4217 code."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = absent
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = absent
    """Images embedded in rich-text custom fields."""
    disabled: bool | None = absent
    """True when the person can no longer be selected for other records."""
    do_not_translate_languages: list[str] | None = absent
    """Language codes the person can read, which are therefore never translated."""
    employee_id: str | None = absent
    """Staff number, at most 128 characters."""
    exclude_team_notifications: bool | None = absent
    """True when the person gets no notifications that go to a whole team."""
    guest: bool | None = absent
    """True for somebody who signed up in Self Service as a guest."""
    id: str = absent
    """Node ID, unique over all record types."""
    information: str | None = absent
    """Remarks about the person in rich text."""
    information_attachments: list[Attachment] = absent
    """Files and images that belong to `information`."""
    job_title: str | None = absent
    """Position held, at most 80 characters."""
    language: str | None = absent
    """Preferred language code."""
    life_cycle_state: LifeCycleState | None = absent
    """Whether the record is active, archived, trashed or erased."""
    location: str | None = absent
    """Room, desk or area where the person works, at most 80 characters."""
    manager: Person | None = absent
    """Supervisor the person reports to."""
    name: str | None = absent
    """Full name, at most 128 characters."""
    oauth_person_enablement: bool | None = absent
    """True when an application user can be mentioned and selected like a real
    person."""
    organization: Organization | None = absent
    """Organization the person works for."""
    out_of_office_periods: list[OutOfOfficePeriod] = absent
    """Absences, past and planned."""
    permissions: list[Permission] = absent
    """Roles per account."""
    picture_uri: str | None = absent
    """URL of the picture."""
    primary_email: str | None = absent
    """Unique e-mail address: login name, address for notifications and key for imports;
    at most 128 characters."""
    send_email_notifications: PersonSendEmailNotifications | None = absent
    """When notifications are e-mailed."""
    show_notification_popup: PersonShowNotificationPopup | None = absent
    """Which notifications pop up."""
    site: Site | None = absent
    """Site the person works at."""
    skill_pools: list[SkillPool] = absent
    """Skill pools the person is a member of."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    support_id: str | None = absent
    """Code the service desk asks for to recognize the caller, at most 50 characters."""
    teams: list[Team] = absent
    """Teams the person is a member of."""
    time_format24h: bool | None = absent
    """True for times in 24-hour format, false for am and pm."""
    time_zone: str | None = absent
    """Time zone where the person normally lives."""
    ui_extension: UiExtension | None = absent
    """UI extension that adds custom fields to the person."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    vip: bool | None = absent
    """True for a very important person."""
    work_hours: Calendar | None = absent
    """Calendar with the person's work hours."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> Told[PersonFields[Never, One], WebhookPayload[str]]: ...


class PersonPaths(Generic[Nul, Card]):
    """The fields of ``Person`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    addresses: AddressConnectionFields[list[Address] | Nul, Card]
    """Home and mailing addresses."""
    authentication_id: Leaf[str | None, Card]
    """Identity of the user in single sign-on, at most 128 characters."""
    auto_translation: Leaf[bool | None, Card]
    """True when texts in other languages are machine-translated into the person's
    language."""
    cart: ShopOrderLineConnectionFields[list[ShopOrderLine] | Nul, Card]
    """Shop order lines not ordered yet, i.e. with status `in_cart`."""
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    """CIs the person uses."""
    contacts: ContactConnectionFields[list[Contact] | Nul, Card]
    """Telephone numbers, e-mail addresses and the like."""
    cost_per_hour: Leaf[Decimal | None, Card]
    """Full cost of one work hour (salary, office, training), for costing registered
    time."""
    cost_per_hour_currency: Leaf[Currency | None, Card]
    """Currency of `costPerHour`, lower-case ISO 4217 code."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    disabled: Leaf[bool | None, Card]
    """True when the person can no longer be selected for other records."""
    do_not_translate_languages: Leaf[list[str] | None, Card]
    """Language codes the person can read, which are therefore never translated."""
    employee_id: Leaf[str | None, Card]
    """Staff number, at most 128 characters."""
    exclude_team_notifications: Leaf[bool | None, Card]
    """True when the person gets no notifications that go to a whole team."""
    guest: Leaf[bool | None, Card]
    """True for somebody who signed up in Self Service as a guest."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    information: Leaf[str | None, Card]
    """Remarks about the person in rich text."""
    information_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `information`."""
    job_title: Leaf[str | None, Card]
    """Position held, at most 80 characters."""
    language: Leaf[str | None, Card]
    """Preferred language code."""
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    """Whether the record is active, archived, trashed or erased."""
    location: Leaf[str | None, Card]
    """Room, desk or area where the person works, at most 80 characters."""
    manager: PersonFields[None, Card]
    """Supervisor the person reports to."""
    name: Leaf[str | None, Card]
    """Full name, at most 128 characters."""
    oauth_person_enablement: Leaf[bool | None, Card]
    """True when an application user can be mentioned and selected like a real
    person."""
    organization: OrganizationFields[None, Card]
    """Organization the person works for."""
    out_of_office_periods: OutOfOfficePeriodConnectionFields[
        list[OutOfOfficePeriod] | Nul, Card
    ]
    """Absences, past and planned."""
    permissions: PermissionConnectionFields[list[Permission] | Nul, Card]
    """Roles per account."""
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    primary_email: Leaf[str | None, Card]
    """Unique e-mail address: login name, address for notifications and key for imports;
    at most 128 characters."""
    send_email_notifications: Leaf[PersonSendEmailNotifications | None, Card]
    """When notifications are e-mailed."""
    show_notification_popup: Leaf[PersonShowNotificationPopup | None, Card]
    """Which notifications pop up."""
    site: SiteFields[None, Card]
    """Site the person works at."""
    skill_pools: SkillPoolConnectionFields[list[SkillPool] | Nul, Card]
    """Skill pools the person is a member of."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    support_id: Leaf[str | None, Card]
    """Code the service desk asks for to recognize the caller, at most 50 characters."""
    teams: TeamConnectionFields[list[Team] | Nul, Card]
    """Teams the person is a member of."""
    time_format24h: Leaf[bool | None, Card]
    """True for times in 24-hour format, false for am and pm."""
    time_zone: Leaf[str | None, Card]
    """Time zone where the person normally lives."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to the person."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    vip: Leaf[bool | None, Card]
    """True for a very important person."""
    work_hours: CalendarFields[None, Card]
    """Calendar with the person's work hours."""


class PersonFields(
    PersonPaths[Nul, Card], ObjectFields[Person | Nul, "PersonFields[Never, One]", Card]
):
    """What can be selected from ``Person``."""


class PersonConnectionFields(
    PersonPaths[Never, Many], ConnectionFields[Row, "PersonFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Person``."""
