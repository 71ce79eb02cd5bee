# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

UiExtensionVersionStatusLiteral: TypeAlias = Literal[
    "active", "archived", "being_prepared"
]


class UiExtensionVersionStatus(OpenEnum):
    """Stage of a version of a UI extension."""

    ACTIVE = Known("active")
    """In use by forms."""
    ARCHIVED = Known("archived")
    """Replaced by a newer version."""
    BEING_PREPARED = Known("being_prepared")
    """Draft that can be edited."""
