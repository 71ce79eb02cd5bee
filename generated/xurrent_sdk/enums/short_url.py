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
    """The values of the enum ``ShortUrlDataType``."""

    CHANGE_CALENDAR_PERSONAL_VIEW = "change_calendar_personal_view"
    CI = "ci"
    DASHBOARD = "dashboard"
    KNOWLEDGE_ARTICLE = "knowledge_article"
    MAILTO = "mailto"
    MAP = "map"
    MEDIA_FILE = "media_file"
    REQUEST_TEMPLATE = "request_template"
    SERVICE_SURVEY = "service_survey"
    SKYPE = "skype"
    SMS = "sms"
    TEL = "tel"
    TEXT = "text"
    TWEET = "tweet"
    TWITTER = "twitter"
    URI = "uri"
    URL = "url"


class ShortUrlOrderField(OpenEnum):
    """The values of the enum ``ShortUrlOrderField``."""

    CREATED_AT = "createdAt"
    CREATED_BY_NAME = "createdByName"
    DATA_TYPE = "dataType"
    URI = "uri"


class ShortUrlView(OpenEnum):
    """The values of the enum ``ShortUrlView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
