# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Person``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
    pages,
)
from .._runtime.custom_fields.record import HasCustomFields
from .has_life_cycle_state import HasLifeCycleState
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
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

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    addresses: list[Address] = pages("addresses: AddressConnection")
    """Home and mailing addresses."""
    authentication_id: str | None = of("authenticationID: String")
    """Identity of the user in single sign-on, at most 128 characters."""
    auto_translation: bool | None = of("autoTranslation: Boolean")
    """True when texts in other languages are machine-translated into the person's
    language."""
    cart: list[ShopOrderLine] = pages("cart: ShopOrderLineConnection")
    """Shop order lines not ordered yet, i.e. with status `in_cart`."""
    configuration_items: list[ConfigurationItem] = pages(
        "configurationItems: ConfigurationItemConnection"
    )
    """CIs the person uses."""
    contacts: list[Contact] = pages("contacts: ContactConnection")
    """Telephone numbers, e-mail addresses and the like."""
    cost_per_hour: Decimal | None = of("costPerHour: Decimal")
    """Full cost of one work hour (salary, office, training), for costing registered
    time."""
    cost_per_hour_currency: Currency | None = of("costPerHourCurrency: Currency")
    """Currency of `costPerHour`, lower-case ISO 4217 code."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the person can no longer be selected for other records."""
    do_not_translate_languages: list[str] | None = of(
        "doNotTranslateLanguages: [String!]"
    )
    """Language codes the person can read, which are therefore never translated."""
    employee_id: str | None = of("employeeID: String")
    """Staff number, at most 128 characters."""
    exclude_team_notifications: bool | None = of("excludeTeamNotifications: Boolean")
    """True when the person gets no notifications that go to a whole team."""
    guest: bool | None = of("guest: Boolean")
    """True for somebody who signed up in Self Service as a guest."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    information: str | None = of("information: String")
    """Remarks about the person in rich text."""
    information_attachments: list[Attachment] = pages(
        "informationAttachments: AttachmentConnection"
    )
    """Files and images that belong to `information`."""
    job_title: str | None = of("jobTitle: String")
    """Position held, at most 80 characters."""
    language: str | None = of("language: Language")
    """Preferred language code."""
    life_cycle_state: LifeCycleState | None = of("lifeCycleState: LifeCycleState")
    """Whether the record is active, archived, trashed or erased."""
    location: str | None = of("location: String")
    """Room, desk or area where the person works, at most 80 characters."""
    manager: Person | None = of("manager: Person")
    """Supervisor the person reports to."""
    name: str | None = of("name: String")
    """Full name, at most 128 characters."""
    oauth_person_enablement: bool | None = of("oauthPersonEnablement: Boolean")
    """True when an application user can be mentioned and selected like a real
    person."""
    organization: Organization | None = of("organization: Organization")
    """Organization the person works for."""
    out_of_office_periods: list[OutOfOfficePeriod] = pages(
        "outOfOfficePeriods: OutOfOfficePeriodConnection"
    )
    """Absences, past and planned."""
    permissions: list[Permission] = pages("permissions: PermissionConnection")
    """Roles per account."""
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
    primary_email: str | None = of("primaryEmail: String")
    """Unique e-mail address: login name, address for notifications and key for imports;
    at most 128 characters."""
    send_email_notifications: PersonSendEmailNotifications | None = of(
        "sendEmailNotifications: PersonSendEmailNotifications"
    )
    """When notifications are e-mailed."""
    show_notification_popup: PersonShowNotificationPopup | None = of(
        "showNotificationPopup: PersonShowNotificationPopup"
    )
    """Which notifications pop up."""
    site: Site | None = of("site: Site")
    """Site the person works at."""
    skill_pools: list[SkillPool] = pages("skillPools: SkillPoolConnection")
    """Skill pools the person is a member of."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    support_id: str | None = of("supportID: String")
    """Code the service desk asks for to recognize the caller, at most 50 characters."""
    teams: list[Team] = pages("teams: TeamConnection")
    """Teams the person is a member of."""
    time_format24h: bool | None = of("timeFormat24h: Boolean")
    """True for times in 24-hour format, false for am and pm."""
    time_zone: str | None = of("timeZone: TimeZone")
    """Time zone where the person normally lives."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to the person."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    vip: bool | None = of("vip: Boolean")
    """True for a very important person."""
    work_hours: Calendar | None = of("workHours: Calendar")
    """Calendar with the person's work hours."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[PersonFields[Never, One], WebhookPayload[str]]: ...


class PersonPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Person``."""

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
    created_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    vip: Leaf[bool | None, Card]
    """True for a very important person."""
    work_hours: CalendarFields[None, Card]
    """Calendar with the person's work hours."""


class PersonFields(
    PersonPaths[Nul, Card], ObjectFields[Person | Nul, "PersonFields[Never, One]", Card]
):
    """Fields of ``Person`` to select."""


class PersonConnectionFields(
    PersonPaths[Never, Many], ConnectionFields[Row, "PersonFields[Never, One]", Card]
):
    """Fields of a connection of ``Person`` to select."""
