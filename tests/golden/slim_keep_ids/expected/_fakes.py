# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Factories of records for tests; ``testing`` has them as ``fake``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.schema.fakes import RecordFakes

if TYPE_CHECKING:
    from .models.drill import Drill
    from .models.page_info import PageInfo
    from .models.period import Period
    from .models.person import Person
    from .models.stubs import Site


class Fakes(RecordFakes):
    __doc__ = RecordFakes.__doc__
    __stubs__ = {
        "site": "Site",
    }

    if TYPE_CHECKING:
        drill: type[Drill]
        page_info: type[PageInfo]
        period: type[Period]
        person: type[Person]
        site: type[Site]


fake: Fakes = Fakes()
"""Makes records: ``fake.person(name="Ann")``."""
