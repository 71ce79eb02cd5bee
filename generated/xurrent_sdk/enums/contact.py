"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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
    """The values of the enum ``ContactLabel``."""

    CHAT_SKYPE = "chat_skype"
    CHAT_SLACK = "chat_slack"
    CHAT_TEAMS = "chat_teams"
    CHAT_WORKCHAT = "chat_workchat"
    EMERGENCY = "emergency"
    FAX = "fax"
    GENERAL = "general"
    HOME = "home"
    MOBILE = "mobile"
    PERSONAL = "personal"
    SERVICE_DESK = "service_desk"
    SERVICE_DESK_FAX = "service_desk_fax"
    WORK = "work"


class ContactProtocol(OpenEnum):
    """The values of the enum ``ContactProtocol``."""

    CHAT = "chat"
    EMAIL = "email"
    TELEPHONE = "telephone"
    WEBSITE = "website"
