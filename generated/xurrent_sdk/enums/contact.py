# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

ContactLabelLiteral: TypeAlias = Literal[
    "chat_skype",
    "chat_slack",
    "chat_teams",
    "chat_workchat",
    "emergency",
    "fax",
    "general",
    "home",
    "mobile",
    "personal",
    "service_desk",
    "service_desk_fax",
    "work",
]
ContactProtocolLiteral: TypeAlias = Literal["chat", "email", "telephone", "website"]


class ContactLabel(OpenEnum):
    """Purpose of a contact entry; which labels apply depends on the protocol and the
    owner.
    """

    CHAT_SKYPE = Known("chat_skype")
    CHAT_SLACK = Known("chat_slack")
    CHAT_TEAMS = Known("chat_teams")
    CHAT_WORKCHAT = Known("chat_workchat")
    EMERGENCY = Known("emergency")
    FAX = Known("fax")
    GENERAL = Known("general")
    """General number, address or site of an organization."""
    HOME = Known("home")
    """Home telephone of a person."""
    MOBILE = Known("mobile")
    """Mobile telephone of a person."""
    PERSONAL = Known("personal")
    """Private e-mail address or website of a person."""
    SERVICE_DESK = Known("service_desk")
    """Service desk of an organization."""
    SERVICE_DESK_FAX = Known("service_desk_fax")
    """Fax of an organization's service desk."""
    WORK = Known("work")


class ContactProtocol(OpenEnum):
    """Kind of a contact entry."""

    CHAT = Known("chat")
    EMAIL = Known("email")
    TELEPHONE = Known("telephone")
    WEBSITE = Known("website")
