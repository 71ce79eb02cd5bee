# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Factories of records for tests; ``testing`` has them as ``fake``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.schema.fakes import RecordFakes

if TYPE_CHECKING:
    from builtins import type as _type

    from .models.class_ import Class
    from .models.type import Type


class Fakes(RecordFakes):
    __doc__ = RecordFakes.__doc__

    if TYPE_CHECKING:
        type: _type[Type]
        class_: _type[Class]


fake: Fakes = Fakes()
"""Makes records: ``fake.person(name="Ann")``."""
