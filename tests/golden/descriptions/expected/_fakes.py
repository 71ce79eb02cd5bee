# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Factories of records for tests; ``testing`` has them as ``fake``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.schema.fakes import RecordFakes

if TYPE_CHECKING:
    from .models.thing import Thing


class Fakes(RecordFakes):
    __doc__ = RecordFakes.__doc__

    if TYPE_CHECKING:
        thing: type[Thing]


fake: Fakes = Fakes()
"""Makes records: ``fake.person(name="Ann")``."""
