# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""A statically typed client of one Xurrent account.

Names are imported on first use, so a program loads only the modules that it needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import (
        testing as testing,
        webhooks as webhooks,
        import_rows as import_rows,
        custom_fields as custom_fields,
        dlt as dlt,
    )
    from ._names_1 import *
else:
    from ._runtime.core.lazy import attach

    __getattr__, __dir__ = attach(__name__)
