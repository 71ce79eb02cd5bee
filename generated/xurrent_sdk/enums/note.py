"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    NoteMediumLiteral: TypeAlias = Literal[
        "ai",
        "automation",
        "default",
        "email",
        "outbound_email",
        "redacted",
        "reference",
        "system",
    ]

    NoteVisibilityLiteral: TypeAlias = Literal["audit", "end_user", "specialist"]


class NoteMedium(OpenEnum):
    """The values of the enum ``NoteMedium``."""

    AI = "ai"
    AUTOMATION = "automation"
    DEFAULT = "default"
    EMAIL = "email"
    OUTBOUND_EMAIL = "outbound_email"
    REDACTED = "redacted"
    REFERENCE = "reference"
    SYSTEM = "system"


class NoteVisibility(OpenEnum):
    """The values of the enum ``NoteVisibility``."""

    AUDIT = "audit"
    END_USER = "end_user"
    SPECIALIST = "specialist"
