"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ShortUrlDataTypeLiteral: TypeAlias = Literal[
        "change_calendar_personal_view",
        "ci",
        "dashboard",
        "knowledge_article",
        "mailto",
        "map",
        "media_file",
        "request_template",
        "service_survey",
        "skype",
        "sms",
        "tel",
        "text",
        "tweet",
        "twitter",
        "uri",
        "url",
    ]

    ShortUrlOrderFieldLiteral: TypeAlias = Literal[
        "createdAt", "createdByName", "dataType", "uri"
    ]

    ShortUrlViewLiteral: TypeAlias = Literal["all", "current_account"]


class ShortUrlDataType(OpenEnum):
    """What a short URL opens."""

    CHANGE_CALENDAR_PERSONAL_VIEW = "change_calendar_personal_view"
    CI = "ci"
    """Self Service, for a request about a CI."""
    DASHBOARD = "dashboard"
    KNOWLEDGE_ARTICLE = "knowledge_article"
    MAILTO = "mailto"
    """New e-mail."""
    MAP = "map"
    """Map of an address or place."""
    MEDIA_FILE = "media_file"
    REQUEST_TEMPLATE = "request_template"
    """Self Service, with a request template applied."""
    SERVICE_SURVEY = "service_survey"
    """Survey about a service."""
    SKYPE = "skype"
    SMS = "sms"
    """New text message."""
    TEL = "tel"
    """Telephone call."""
    TEXT = "text"
    """Plain text."""
    TWEET = "tweet"
    """New tweet."""
    TWITTER = "twitter"
    """Profile of a Twitter user."""
    URI = "uri"
    URL = "url"


class ShortUrlOrderField(OpenEnum):
    """Fields by which `Query.shortUrls` can be sorted."""

    CREATED_AT = "createdAt"
    CREATED_BY_NAME = "createdByName"
    DATA_TYPE = "dataType"
    URI = "uri"


class ShortUrlView(OpenEnum):
    """Predefined record sets of `Query.shortUrls`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
