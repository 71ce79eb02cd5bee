# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The base of models whose records have custom fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import to_json, to_jsonable_python

if TYPE_CHECKING:
    from .values import CustomValues

ATTRIBUTE = "custom"


class HasCustomFields:
    """A record with custom fields."""

    __slots__ = ()

    @property
    def custom(self) -> CustomValues:
        """The custom fields by their id, as JSON; they are read when one is asked for.

        ``NotSelectedError`` is raised then where ``custom_fields`` was not selected.
        No part of ``model_dump()`` unless its ``include`` names ``custom``.
        """
        from .values import CustomValues

        return CustomValues(self)

    if not TYPE_CHECKING:

        def model_dump(self, **options: Any) -> dict[str, Any]:
            """The fields that were fetched; ``custom`` where ``include`` names it."""
            dumped = super().model_dump(**options)
            if ATTRIBUTE in (options.get("include") or ()):
                custom = dict(self.custom)
                as_json = options.get("mode") == "json"
                dumped[ATTRIBUTE] = to_jsonable_python(custom) if as_json else custom
            return dumped

        def model_dump_json(self, **options: Any) -> str:
            """The same as JSON."""
            if ATTRIBUTE not in (options.get("include") or ()):
                return super().model_dump_json(**options)
            indent = options.pop("indent", None)
            dumped = self.model_dump(**{**options, "mode": "json"})
            return to_json(dumped, indent=indent).decode()
