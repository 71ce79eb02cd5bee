# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The sentinel for "not given", distinct from ``None`` which means null.

A member of an enum, so that ``x is UNSET`` narrows in type checkers. Its value has no form
in JSON, so that no encoder can send it.
"""

from __future__ import annotations

from enum import Enum
from typing import Any, Final, Literal

from typing_extensions import override


class Unset(Enum):
    """The type of ``UNSET``."""

    UNSET = ...

    def __bool__(self) -> Literal[False]:
        return False

    @override
    def __repr__(self) -> str:
        return "UNSET"

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: object, handler: object, /
    ) -> dict[str, Any]:
        """Describe fields of this type in the JSON schemas of other models: no JSON fits."""
        return {"not": {}}


UNSET: Final = Unset.UNSET
"""Not given: an argument or input field with this value is not sent at all."""
