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
    """How a note came about."""

    AI = "ai"
    AUTOMATION = "automation"
    """Added by an automation rule."""
    DEFAULT = "default"
    """Added by a person, the API or an import."""
    EMAIL = "email"
    """Received by e-mail."""
    OUTBOUND_EMAIL = "outbound_email"
    """Sent as e-mail from the record."""
    REDACTED = "redacted"
    """Deleted by an account administrator."""
    REFERENCE = "reference"
    SYSTEM = "system"
    """Added by Xurrent itself."""


class NoteVisibility(OpenEnum):
    """Group of readers who can see a note."""

    AUDIT = "audit"
    END_USER = "end_user"
    SPECIALIST = "specialist"
