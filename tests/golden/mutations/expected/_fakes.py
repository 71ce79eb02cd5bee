# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Factories of records for tests; ``testing`` has them as ``fake``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.schema.fakes import RecordFakes

if TYPE_CHECKING:
    from .models.thing import Thing
    from .models.thing_delete_payload import ThingDeletePayload
    from .models.things_merge_payload import ThingsMergePayload
    from .models.validation_error import ValidationError


class Fakes(RecordFakes):
    __doc__ = RecordFakes.__doc__

    if TYPE_CHECKING:
        thing: type[Thing]
        thing_delete_payload: type[ThingDeletePayload]
        things_merge_payload: type[ThingsMergePayload]
        validation_error: type[ValidationError]


fake: Fakes = Fakes()
"""Makes records: ``fake.person(name="Ann")``."""
