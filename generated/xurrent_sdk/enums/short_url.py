# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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

    CHANGE_CALENDAR_PERSONAL_VIEW = Known("change_calendar_personal_view")
    CI = Known("ci")
    """Self Service, for a request about a CI."""
    DASHBOARD = Known("dashboard")
    KNOWLEDGE_ARTICLE = Known("knowledge_article")
    MAILTO = Known("mailto")
    """New e-mail."""
    MAP = Known("map")
    """Map of an address or place."""
    MEDIA_FILE = Known("media_file")
    REQUEST_TEMPLATE = Known("request_template")
    """Self Service, with a request template applied."""
    SERVICE_SURVEY = Known("service_survey")
    """Survey about a service."""
    SKYPE = Known("skype")
    SMS = Known("sms")
    """New text message."""
    TEL = Known("tel")
    """Telephone call."""
    TEXT = Known("text")
    """Plain text."""
    TWEET = Known("tweet")
    """New tweet."""
    TWITTER = Known("twitter")
    """Profile of a Twitter user."""
    URI = Known("uri")
    URL = Known("url")


class ShortUrlOrderField(OpenEnum):
    """Fields by which `Query.shortUrls` can be sorted."""

    CREATED_AT = Known("createdAt")
    CREATED_BY_NAME = Known("createdByName")
    DATA_TYPE = Known("dataType")
    URI = Known("uri")


class ShortUrlView(OpenEnum):
    """Predefined record sets of `Query.shortUrls`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
