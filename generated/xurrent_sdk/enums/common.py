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
    """The values of the enum ``AgreementStatus``."""

    ACTIVE = "active"
    BEING_PREPARED = "being_prepared"
    EXPIRED = "expired"
    SCHEDULED_FOR_ACTIVATION = "scheduled_for_activation"


class CiLicenseType(OpenEnum):
    """The values of the enum ``CiLicenseType``."""

    CONCURRENT_USER_LICENSE = "concurrent_user_license"
    CPU_LICENSE = "cpu_license"
    INSTALLED_USER_LICENSE = "installed_user_license"
    NAMED_USER_LICENSE = "named_user_license"
    OTHER_TYPE_OF_LICENSE = "other_type_of_license"
    UNLIMITED_USER_LICENSE = "unlimited_user_license"


class CiRelationRelationType(OpenEnum):
    """The values of the enum ``CiRelationRelationType``."""

    CHILD = "child"
    CONTINUITY = "continuity"
    NETWORK_CONNECTION = "network_connection"
    PARENT = "parent"
    REDUNDANCY = "redundancy"
    SOFTWARE_DEPENDENCY = "software_dependency"


class CiStatus(OpenEnum):
    """The values of the enum ``CiStatus``."""

    ARCHIVED = "archived"
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
    ORDERED = "ordered"
    REMOVED = "removed"
    RESERVED = "reserved"
    STANDBY_FOR_CONTINUITY = "standby_for_continuity"
    TO_BE_REMOVED = "to_be_removed"
    UNDERGOING_MAINTENANCE = "undergoing_maintenance"


class Currency(OpenEnum):
    """The values of the scalar ``Currency``."""

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
    """The values of the enum ``DayNames``."""

    FRIDAY = "friday"
    MONDAY = "monday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"
    THURSDAY = "thursday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"


class DiscoveredItemStrategy(OpenEnum):
    """The values of the enum ``DiscoveredItemStrategy``."""

    CREATE = "CREATE"
    DEFAULT = "DEFAULT"
    UPDATE = "UPDATE"


class DiscoveredReferenceArrayStrategy(OpenEnum):
    """The values of the enum ``DiscoveredReferenceArrayStrategy``."""

    APPEND = "APPEND"
    REPLACE = "REPLACE"


class LifeCycleState(OpenEnum):
    """The values of the enum ``LifeCycleState``."""

    ACTIVE = "active"
    ARCHIVED = "archived"
    ERASED = "erased"
    TRASHED = "trashed"


class OauthApplicationGrantType(OpenEnum):
    """The values of the enum ``OauthApplicationGrantType``."""

    AUTHORIZATION_CODE = "authorization_code"
    CLIENT_CREDENTIALS = "client_credentials"
    TOKEN_EXCHANGE = "token_exchange"


class OrderDirection(OpenEnum):
    """The values of the enum ``OrderDirection``."""

    ASC = "asc"
    DESC = "desc"


class ScopeEffect(OpenEnum):
    """The values of the enum ``ScopeEffect``."""

    ALLOW = "allow"
    DENY = "deny"


class SlaCoverage(OpenEnum):
    """The values of the enum ``SlaCoverage``."""

    CIS_OF_SERVICE_INSTANCE = "cis_of_service_instance"
    COVERAGE_GROUPS = "coverage_groups"
    CUSTOMER_ACCOUNT = "customer_account"
    ORGANIZATIONS = "organizations"
    ORGANIZATIONS_AND_DESCENDANTS = "organizations_and_descendants"
    ORGANIZATIONS_AND_SITES = "organizations_and_sites"
    PEOPLE = "people"
    SERVICE_INSTANCES = "service_instances"
    SITES = "sites"
    SKILL_POOLS = "skill_pools"


class Weekday(OpenEnum):
    """The values of the enum ``Weekday``."""

    FRI = "fri"
    MON = "mon"
    SAT = "sat"
    SUN = "sun"
    THU = "thu"
    TUE = "tue"
    WED = "wed"
