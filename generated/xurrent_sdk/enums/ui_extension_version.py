# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

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
