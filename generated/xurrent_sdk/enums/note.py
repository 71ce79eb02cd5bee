# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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

    AI = Known("ai")
    AUTOMATION = Known("automation")
    """Added by an automation rule."""
    DEFAULT = Known("default")
    """Added by a person, the API or an import."""
    EMAIL = Known("email")
    """Received by e-mail."""
    OUTBOUND_EMAIL = Known("outbound_email")
    """Sent as e-mail from the record."""
    REDACTED = Known("redacted")
    """Deleted by an account administrator."""
    REFERENCE = Known("reference")
    SYSTEM = Known("system")
    """Added by Xurrent itself."""


class NoteVisibility(OpenEnum):
    """Group of readers who can see a note."""

    AUDIT = Known("audit")
    END_USER = Known("end_user")
    SPECIALIST = Known("specialist")
