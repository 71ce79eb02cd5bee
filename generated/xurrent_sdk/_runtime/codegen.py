# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The door between generated code and the runtime: generated modules import from here.

Names resolve when they are first used, so that a module pays only for what it needs.
``CONTRACT`` changes when the meaning of a name does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

CONTRACT = 3
"""The number of the contract between generated code and this runtime."""

if TYPE_CHECKING:
    from ._names_1 import *  # noqa: F403  # for checkers, which see them all
else:
    from .core.lazy import attach

    __getattr__, __dir__ = attach(__package__, module=__name__)
