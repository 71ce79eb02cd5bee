"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import CustomFields, Flag, FreeText, Unset, UploadedFile
    from ..enums.common import (
        Currency,
        CurrencyLiteral,
        OrderDirection,
        OrderDirectionLiteral,
    )
    from ..enums.person import (
        PersonOrderField,
        PersonOrderFieldLiteral,
        PersonSendEmailNotifications,
        PersonSendEmailNotificationsLiteral,
        PersonShowNotificationPopup,
        PersonShowNotificationPopupLiteral,
    )
    from .address import AddressInput
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .contact import ContactInput
    from .custom_field import CustomFieldInput
    from .permission import PermissionInput, PermissionRoleFilter, PermissionRoleWhere

    PersonOrderBy: TypeAlias = Literal[
        "authentication_id",
        "created_at",
        "disabled",
        "employee_id",
        "life_cycle_state",
        "name",
        "organization_name",
        "site_name",
        "support_id",
        "updated_at",
        "vip",
        "-authentication_id",
        "-created_at",
        "-disabled",
        "-employee_id",
        "-life_cycle_state",
        "-name",
        "-organization_name",
        "-site_name",
        "-support_id",
        "-updated_at",
        "-vip",
    ]

    class PersonCreateArgs(TypedDict, total=False):
        """The fields of ``PersonCreateInput`` as keyword arguments."""

        name: Required[str]
        primary_email: Required[str]
        authentication_id: str | None | Unset
        auto_translation: bool | None | Unset
        client_mutation_id: str | None | Unset
        configuration_item_ids: Sequence[str] | None | Unset
        cost_per_hour: Decimal | int | None | Unset
        cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        disabled: bool | None | Unset
        do_not_translate_languages: Sequence[str] | None | Unset
        employee_id: str | None | Unset
        exclude_team_notifications: bool | None | Unset
        information: str | None | Unset
        information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        job_title: str | None | Unset
        language: str | None | Unset
        location: str | None | Unset
        manager_id: str | None | Unset
        new_account_permissions: Sequence[PermissionInput] | None | Unset
        new_addresses: Sequence[AddressInput] | None | Unset
        new_contacts: Sequence[ContactInput] | None | Unset
        oauth_person_enablement: bool | None | Unset
        organization_id: str | None | Unset
        permissions: Sequence[PermissionInput] | None | Unset
        picture_uri: str | None | Unset
        send_email_notifications: (
            PersonSendEmailNotifications
            | PersonSendEmailNotificationsLiteral
            | None
            | Unset
        )
        show_notification_popup: (
            PersonShowNotificationPopup
            | PersonShowNotificationPopupLiteral
            | None
            | Unset
        )
        site_id: str | None | Unset
        skill_pool_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        support_id: str | None | Unset
        team_ids: Sequence[str] | None | Unset
        time_format24h: bool | None | Unset
        time_zone: str | None | Unset
        ui_extension_id: str | None | Unset
        vip: bool | None | Unset
        work_hours_id: str | None | Unset

    class PersonUpdateArgs(TypedDict, total=False):
        """The fields of ``PersonUpdateInput`` as keyword arguments."""

        id: Required[str]
        account_permissions_to_delete: Sequence[str] | None | Unset
        addresses_to_delete: Sequence[str] | None | Unset
        authentication_id: str | None | Unset
        auto_translation: bool | None | Unset
        client_mutation_id: str | None | Unset
        configuration_item_ids: Sequence[str] | None | Unset
        contacts_to_delete: Sequence[str] | None | Unset
        cost_per_hour: Decimal | int | None | Unset
        cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        disabled: bool | None | Unset
        do_not_translate_languages: Sequence[str] | None | Unset
        employee_id: str | None | Unset
        exclude_team_notifications: bool | None | Unset
        information: str | None | Unset
        information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        job_title: str | None | Unset
        language: str | None | Unset
        location: str | None | Unset
        manager_id: str | None | Unset
        name: str | None | Unset
        new_account_permissions: Sequence[PermissionInput] | None | Unset
        new_addresses: Sequence[AddressInput] | None | Unset
        new_contacts: Sequence[ContactInput] | None | Unset
        oauth_person_enablement: bool | None | Unset
        organization_id: str | None | Unset
        permissions: Sequence[PermissionInput] | None | Unset
        picture_uri: str | None | Unset
        primary_email: str | None | Unset
        send_email_notifications: (
            PersonSendEmailNotifications
            | PersonSendEmailNotificationsLiteral
            | None
            | Unset
        )
        show_notification_popup: (
            PersonShowNotificationPopup
            | PersonShowNotificationPopupLiteral
            | None
            | Unset
        )
        site_id: str | None | Unset
        skill_pool_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        support_id: str | None | Unset
        team_ids: Sequence[str] | None | Unset
        time_format24h: bool | None | Unset
        time_zone: str | None | Unset
        ui_extension_id: str | None | Unset
        vip: bool | None | Unset
        work_hours_id: str | None | Unset


class PersonCreateInput(GraphQLInput, frozen=True):
    """The input ``PersonCreateInput``."""

    __graphql_name__ = "PersonCreateInput"

    __graphql_fields__ = """
    authentication_id authenticationID String
    auto_translation autoTranslation Boolean
    client_mutation_id clientMutationId String
    configuration_item_ids configurationItemIds [ID!]
    cost_per_hour costPerHour Decimal
    cost_per_hour_currency costPerHourCurrency Currency
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    disabled disabled Boolean
    do_not_translate_languages doNotTranslateLanguages [String!]
    employee_id employeeID String
    exclude_team_notifications excludeTeamNotifications Boolean
    information information String
    information_attachments informationAttachments [AttachmentInput!]
    job_title jobTitle String
    language language Language
    location location String
    manager_id managerId ID
    name name String!
    new_account_permissions newAccountPermissions [PermissionInput!]
    new_addresses newAddresses [AddressInput!]
    new_contacts newContacts [ContactInput!]
    oauth_person_enablement oauthPersonEnablement Boolean
    organization_id organizationId ID
    permissions permissions [PermissionInput!]
    picture_uri pictureUri String
    primary_email primaryEmail String!
    send_email_notifications sendEmailNotifications PersonSendEmailNotifications
    show_notification_popup showNotificationPopup PersonShowNotificationPopup
    site_id siteId ID
    skill_pool_ids skillPoolIds [ID!]
    source source String
    source_id sourceID String
    support_id supportID String
    team_ids teamIds [ID!]
    time_format24h timeFormat24h Boolean
    time_zone timeZone TimeZone
    ui_extension_id uiExtensionId ID
    vip vip Boolean
    work_hours_id workHoursId ID
    """

    __graphql_required__ = ("name", "primary_email")

    name: str
    primary_email: str
    authentication_id: str | None | Unset = UNSET
    auto_translation: bool | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    cost_per_hour: Decimal | int | None | Unset = UNSET
    cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    disabled: bool | None | Unset = UNSET
    do_not_translate_languages: Sequence[str] | None | Unset = UNSET
    employee_id: str | None | Unset = UNSET
    exclude_team_notifications: bool | None | Unset = UNSET
    information: str | None | Unset = UNSET
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    job_title: str | None | Unset = UNSET
    language: str | None | Unset = UNSET
    location: str | None | Unset = UNSET
    manager_id: str | None | Unset = UNSET
    new_account_permissions: Sequence[PermissionInput] | None | Unset = UNSET
    new_addresses: Sequence[AddressInput] | None | Unset = UNSET
    new_contacts: Sequence[ContactInput] | None | Unset = UNSET
    oauth_person_enablement: bool | None | Unset = UNSET
    organization_id: str | None | Unset = UNSET
    permissions: Sequence[PermissionInput] | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    send_email_notifications: (
        PersonSendEmailNotifications
        | PersonSendEmailNotificationsLiteral
        | None
        | Unset
    ) = UNSET
    show_notification_popup: (
        PersonShowNotificationPopup | PersonShowNotificationPopupLiteral | None | Unset
    ) = UNSET
    site_id: str | None | Unset = UNSET
    skill_pool_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    support_id: str | None | Unset = UNSET
    team_ids: Sequence[str] | None | Unset = UNSET
    time_format24h: bool | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    vip: bool | None | Unset = UNSET
    work_hours_id: str | None | Unset = UNSET


class PersonCustomFilter(GraphQLInput, frozen=True):
    """The input ``PersonCustomFilter``."""

    __graphql_name__ = "PersonCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "PersonCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class PersonCustomWhere(CustomFreeText):
    """The operators of ``PersonCustomFilter``."""


class PersonFilter(GraphQLInput, frozen=True):
    """The input ``PersonFilter``."""

    __graphql_name__ = "PersonFilter"

    __graphql_fields__ = """
    account account StringFilter
    authentication_id authenticationID StringFilter
    billable billable Boolean
    business_unit_organization businessUnitOrganization ReferenceFilter
    created_at createdAt TimestampFilter
    custom_filters customFilters [PersonCustomFilter!]
    disabled disabled Boolean
    employee_id employeeID StringFilter
    guest guest Boolean
    id id IDFilter
    job_title jobTitle StringFilter
    location location StringFilter
    manager manager ReferenceFilter
    name name StringFilter
    organization organization ReferenceFilter
    primary_email primaryEmail StringFilter
    query query String
    role role PermissionRoleFilter
    site site ReferenceFilter
    skill_pool skillPool ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    support_id supportID StringFilter
    team team ReferenceFilter
    updated_at updatedAt TimestampFilter
    vip vip Boolean
    """

    __graphql_where__ = "PersonWhere"

    account: StringFilter | None | Unset = UNSET
    authentication_id: StringFilter | None | Unset = UNSET
    billable: bool | None | Unset = UNSET
    business_unit_organization: ReferenceFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    custom_filters: Sequence[PersonCustomFilter] | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    employee_id: StringFilter | None | Unset = UNSET
    guest: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    job_title: StringFilter | None | Unset = UNSET
    location: StringFilter | None | Unset = UNSET
    manager: ReferenceFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    organization: ReferenceFilter | None | Unset = UNSET
    primary_email: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    role: PermissionRoleFilter | None | Unset = UNSET
    site: ReferenceFilter | None | Unset = UNSET
    skill_pool: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    support_id: StringFilter | None | Unset = UNSET
    team: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    vip: bool | None | Unset = UNSET


class PersonWhere(FilterFields):
    """What ``where`` can compare of ``PersonFilter``."""

    __graphql_filter__ = "PersonFilter"

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    authentication_id: StringWhere
    billable: Flag
    business_unit_organization: ReferenceWhere
    created_at: TimestampWhere
    custom: CustomFields[PersonCustomWhere]
    disabled: Flag
    employee_id: StringWhere
    guest: Flag
    id: IDWhere
    job_title: StringWhere
    location: StringWhere
    manager: ReferenceWhere
    name: StringWhere
    organization: ReferenceWhere
    primary_email: StringWhere
    query: FreeText
    role: PermissionRoleWhere
    site: ReferenceWhere
    skill_pool: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    support_id: StringWhere
    team: ReferenceWhere
    updated_at: TimestampWhere
    vip: Flag


class PersonOrder(GraphQLInput, frozen=True):
    """The input ``PersonOrder``."""

    __graphql_name__ = "PersonOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field PersonOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: PersonOrderField | PersonOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class PersonUpdateInput(GraphQLInput, frozen=True):
    """The input ``PersonUpdateInput``."""

    __graphql_name__ = "PersonUpdateInput"

    __graphql_fields__ = """
    account_permissions_to_delete accountPermissionsToDelete [ID!]
    addresses_to_delete addressesToDelete [ID!]
    authentication_id authenticationID String
    auto_translation autoTranslation Boolean
    client_mutation_id clientMutationId String
    configuration_item_ids configurationItemIds [ID!]
    contacts_to_delete contactsToDelete [ID!]
    cost_per_hour costPerHour Decimal
    cost_per_hour_currency costPerHourCurrency Currency
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    disabled disabled Boolean
    do_not_translate_languages doNotTranslateLanguages [String!]
    employee_id employeeID String
    exclude_team_notifications excludeTeamNotifications Boolean
    id id ID!
    information information String
    information_attachments informationAttachments [AttachmentInput!]
    job_title jobTitle String
    language language Language
    location location String
    manager_id managerId ID
    name name String
    new_account_permissions newAccountPermissions [PermissionInput!]
    new_addresses newAddresses [AddressInput!]
    new_contacts newContacts [ContactInput!]
    oauth_person_enablement oauthPersonEnablement Boolean
    organization_id organizationId ID
    permissions permissions [PermissionInput!]
    picture_uri pictureUri String
    primary_email primaryEmail String
    send_email_notifications sendEmailNotifications PersonSendEmailNotifications
    show_notification_popup showNotificationPopup PersonShowNotificationPopup
    site_id siteId ID
    skill_pool_ids skillPoolIds [ID!]
    source source String
    source_id sourceID String
    support_id supportID String
    team_ids teamIds [ID!]
    time_format24h timeFormat24h Boolean
    time_zone timeZone TimeZone
    ui_extension_id uiExtensionId ID
    vip vip Boolean
    work_hours_id workHoursId ID
    """

    __graphql_required__ = ("id",)

    id: str
    account_permissions_to_delete: Sequence[str] | None | Unset = UNSET
    addresses_to_delete: Sequence[str] | None | Unset = UNSET
    authentication_id: str | None | Unset = UNSET
    auto_translation: bool | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    contacts_to_delete: Sequence[str] | None | Unset = UNSET
    cost_per_hour: Decimal | int | None | Unset = UNSET
    cost_per_hour_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    disabled: bool | None | Unset = UNSET
    do_not_translate_languages: Sequence[str] | None | Unset = UNSET
    employee_id: str | None | Unset = UNSET
    exclude_team_notifications: bool | None | Unset = UNSET
    information: str | None | Unset = UNSET
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    job_title: str | None | Unset = UNSET
    language: str | None | Unset = UNSET
    location: str | None | Unset = UNSET
    manager_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    new_account_permissions: Sequence[PermissionInput] | None | Unset = UNSET
    new_addresses: Sequence[AddressInput] | None | Unset = UNSET
    new_contacts: Sequence[ContactInput] | None | Unset = UNSET
    oauth_person_enablement: bool | None | Unset = UNSET
    organization_id: str | None | Unset = UNSET
    permissions: Sequence[PermissionInput] | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    primary_email: str | None | Unset = UNSET
    send_email_notifications: (
        PersonSendEmailNotifications
        | PersonSendEmailNotificationsLiteral
        | None
        | Unset
    ) = UNSET
    show_notification_popup: (
        PersonShowNotificationPopup | PersonShowNotificationPopupLiteral | None | Unset
    ) = UNSET
    site_id: str | None | Unset = UNSET
    skill_pool_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    support_id: str | None | Unset = UNSET
    team_ids: Sequence[str] | None | Unset = UNSET
    time_format24h: bool | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    vip: bool | None | Unset = UNSET
    work_hours_id: str | None | Unset = UNSET
