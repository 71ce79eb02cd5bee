"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    AgreementStatusLiteral: TypeAlias = Literal[
        "active", "being_prepared", "expired", "scheduled_for_activation"
    ]

    CiLicenseTypeLiteral: TypeAlias = Literal[
        "concurrent_user_license",
        "cpu_license",
        "installed_user_license",
        "named_user_license",
        "other_type_of_license",
        "unlimited_user_license",
    ]

    CiRelationRelationTypeLiteral: TypeAlias = Literal[
        "child",
        "continuity",
        "network_connection",
        "parent",
        "redundancy",
        "software_dependency",
    ]

    CiStatusLiteral: TypeAlias = Literal[
        "archived",
        "being_built",
        "being_repaired",
        "being_tested",
        "broken_down",
        "in_production",
        "in_stock",
        "in_transit",
        "installed",
        "lent_out",
        "lost_or_stolen",
        "ordered",
        "removed",
        "reserved",
        "standby_for_continuity",
        "to_be_removed",
        "undergoing_maintenance",
    ]

    CurrencyLiteral: TypeAlias = Literal[
        "aed",
        "ars",
        "aud",
        "bam",
        "brl",
        "btc",
        "cad",
        "chf",
        "clp",
        "cny",
        "cop",
        "czk",
        "dkk",
        "dzd",
        "eur",
        "gbp",
        "ghs",
        "hkd",
        "hrk",
        "huf",
        "idr",
        "ils",
        "inr",
        "jpy",
        "krw",
        "mxn",
        "ngn",
        "nok",
        "nzd",
        "omr",
        "php",
        "pkr",
        "pln",
        "rsd",
        "rub",
        "sek",
        "sgd",
        "thb",
        "try",
        "twd",
        "usd",
        "zar",
    ]

    DayNamesLiteral: TypeAlias = Literal[
        "friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"
    ]

    DiscoveredItemStrategyLiteral: TypeAlias = Literal["CREATE", "DEFAULT", "UPDATE"]

    DiscoveredReferenceArrayStrategyLiteral: TypeAlias = Literal["APPEND", "REPLACE"]

    LifeCycleStateLiteral: TypeAlias = Literal[
        "active", "archived", "erased", "trashed"
    ]

    OauthApplicationGrantTypeLiteral: TypeAlias = Literal[
        "authorization_code", "client_credentials", "token_exchange"
    ]

    OrderDirectionLiteral: TypeAlias = Literal["asc", "desc"]

    ScopeEffectLiteral: TypeAlias = Literal["allow", "deny"]

    SlaCoverageLiteral: TypeAlias = Literal[
        "cis_of_service_instance",
        "coverage_groups",
        "customer_account",
        "organizations",
        "organizations_and_descendants",
        "organizations_and_sites",
        "people",
        "service_instances",
        "sites",
        "skill_pools",
    ]

    WeekdayLiteral: TypeAlias = Literal["fri", "mon", "sat", "sun", "thu", "tue", "wed"]


class AgreementStatus(OpenEnum):
    """Stage of an SLA, first line support agreement or contract."""

    ACTIVE = "active"
    """In force."""
    BEING_PREPARED = "being_prepared"
    """Draft without effect."""
    EXPIRED = "expired"
    """Past its expiry date."""
    SCHEDULED_FOR_ACTIVATION = "scheduled_for_activation"
    """Complete, waiting for its start date."""


class CiLicenseType(OpenEnum):
    """Measure by which a license certificate counts use."""

    CONCURRENT_USER_LICENSE = "concurrent_user_license"
    """Users at the same time."""
    CPU_LICENSE = "cpu_license"
    """Processors."""
    INSTALLED_USER_LICENSE = "installed_user_license"
    """Installations."""
    NAMED_USER_LICENSE = "named_user_license"
    """Designated users."""
    OTHER_TYPE_OF_LICENSE = "other_type_of_license"
    """Any other measure."""
    UNLIMITED_USER_LICENSE = "unlimited_user_license"
    """Any number of users."""


class CiRelationRelationType(OpenEnum):
    """Role of the related CI."""

    CHILD = "child"
    """The related CI is a component of this one or is installed on it."""
    CONTINUITY = "continuity"
    """The related CI at another site takes over when the service has to be recovered
    there.
    """
    NETWORK_CONNECTION = "network_connection"
    """The CIs are directly connected over the network."""
    PARENT = "parent"
    """The related CI contains this one or runs it."""
    REDUNDANCY = "redundancy"
    """The CIs back each other up, as in a cluster."""
    SOFTWARE_DEPENDENCY = "software_dependency"
    """One software CI needs the other."""


class CiStatus(OpenEnum):
    """Stage in the life of a CI; archived, to_be_removed, lost_or_stolen and removed
    count as inactive.
    """

    ARCHIVED = "archived"
    """Kept for reference; inactive, and unrelated to the record archive."""
    BEING_BUILT = "being_built"
    BEING_REPAIRED = "being_repaired"
    BEING_TESTED = "being_tested"
    BROKEN_DOWN = "broken_down"
    IN_PRODUCTION = "in_production"
    IN_STOCK = "in_stock"
    IN_TRANSIT = "in_transit"
    INSTALLED = "installed"
    LENT_OUT = "lent_out"
    LOST_OR_STOLEN = "lost_or_stolen"
    """Missing; inactive."""
    ORDERED = "ordered"
    REMOVED = "removed"
    """Disposed of; inactive."""
    RESERVED = "reserved"
    STANDBY_FOR_CONTINUITY = "standby_for_continuity"
    """Ready to take over in a disaster."""
    TO_BE_REMOVED = "to_be_removed"
    """Waiting for disposal; inactive."""
    UNDERGOING_MAINTENANCE = "undergoing_maintenance"


class Currency(OpenEnum):
    """Lower-case ISO 4217 currency code, such as `eur`; new codes appear without
    notice.
    """

    AED = "aed"
    ARS = "ars"
    AUD = "aud"
    BAM = "bam"
    BRL = "brl"
    BTC = "btc"
    CAD = "cad"
    CHF = "chf"
    CLP = "clp"
    CNY = "cny"
    COP = "cop"
    CZK = "czk"
    DKK = "dkk"
    DZD = "dzd"
    EUR = "eur"
    GBP = "gbp"
    GHS = "ghs"
    HKD = "hkd"
    HRK = "hrk"
    HUF = "huf"
    IDR = "idr"
    ILS = "ils"
    INR = "inr"
    JPY = "jpy"
    KRW = "krw"
    MXN = "mxn"
    NGN = "ngn"
    NOK = "nok"
    NZD = "nzd"
    OMR = "omr"
    PHP = "php"
    PKR = "pkr"
    PLN = "pln"
    RSD = "rsd"
    RUB = "rub"
    SEK = "sek"
    SGD = "sgd"
    THB = "thb"
    TRY = "try"
    TWD = "twd"
    USD = "usd"
    ZAR = "zar"


class DayNames(OpenEnum):
    """Weekday of a recurrence."""

    FRIDAY = "friday"
    MONDAY = "monday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"
    THURSDAY = "thursday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"


class DiscoveredItemStrategy(OpenEnum):
    """What to do with a discovered item that may already exist."""

    CREATE = "CREATE"
    """Adds the record if it does not exist, otherwise leaves it alone."""
    DEFAULT = "DEFAULT"
    """Like `CREATE`, but records below it that already exist keep their present
    parent.
    """
    UPDATE = "UPDATE"
    """Adds the record, or overwrites the existing one with the given values."""


class DiscoveredReferenceArrayStrategy(OpenEnum):
    """How given references combine with those a discovered record already has."""

    APPEND = "APPEND"
    """Adds missing references and keeps the others."""
    REPLACE = "REPLACE"
    """Leaves exactly the given references."""


class LifeCycleState(OpenEnum):
    """Where a record is on its way from use to deletion."""

    ACTIVE = "active"
    """In normal use."""
    ARCHIVED = "archived"
    """Out of the default views; can be restored."""
    ERASED = "erased"
    """Deleted for good."""
    TRASHED = "trashed"
    """In the trash; can be restored for 28 days."""


class OauthApplicationGrantType(OpenEnum):
    """OAuth flow of an application."""

    AUTHORIZATION_CODE = "authorization_code"
    """Acts for the person who gave consent."""
    CLIENT_CREDENTIALS = "client_credentials"
    """Acts as the application's own user."""
    TOKEN_EXCHANGE = "token_exchange"
    """Acts for the person named in a token of another identity provider."""


class OrderDirection(OpenEnum):
    """Direction of sorting."""

    ASC = "asc"
    """Lowest or earliest first."""
    DESC = "desc"
    """Highest or latest first."""


class ScopeEffect(OpenEnum):
    """Whether a scope allows or denies operations."""

    ALLOW = "allow"
    DENY = "deny"


class SlaCoverage(OpenEnum):
    """How the people covered by an SLA are determined."""

    CIS_OF_SERVICE_INSTANCE = "cis_of_service_instance"
    """Users of CIs of the service instance."""
    COVERAGE_GROUPS = "coverage_groups"
    """People in the listed coverage groups."""
    CUSTOMER_ACCOUNT = "customer_account"
    """Everyone in the customer account."""
    ORGANIZATIONS = "organizations"
    """People of the listed organizations only."""
    ORGANIZATIONS_AND_DESCENDANTS = "organizations_and_descendants"
    """People of the listed organizations and those below them."""
    ORGANIZATIONS_AND_SITES = "organizations_and_sites"
    """People of a listed organization at a listed site."""
    PEOPLE = "people"
    """Listed people."""
    SERVICE_INSTANCES = "service_instances"
    """Support team members of the listed service instances."""
    SITES = "sites"
    """People at the listed sites."""
    SKILL_POOLS = "skill_pools"
    """Members of the listed skill pools."""


class Weekday(OpenEnum):
    """Day of the week of calendar hours."""

    FRI = "fri"
    MON = "mon"
    SAT = "sat"
    SUN = "sun"
    THU = "thu"
    TUE = "tue"
    WED = "wed"
