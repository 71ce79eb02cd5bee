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
        """The custom fields by their id, as JSON, read on first access.

        Raises ``NotSelectedError`` on first access without ``custom_fields``.
        ``model_dump()`` has them only if its ``include`` names ``custom``.
        """
        from .values import CustomValues

        return CustomValues(self)

    if not TYPE_CHECKING:

        def model_dump(self, **options: Any) -> dict[str, Any]:
            """Return the fetched fields; ``custom`` only if ``include`` names it."""
            dumped = super().model_dump(**options)
            if ATTRIBUTE in (options.get("include") or ()):
                custom = dict(self.custom)
                as_json = options.get("mode") == "json"
                dumped[ATTRIBUTE] = to_jsonable_python(custom) if as_json else custom
            return dumped

        def model_dump_json(self, **options: Any) -> str:
            """Return the same as JSON."""
            if ATTRIBUTE not in (options.get("include") or ()):
                return super().model_dump_json(**options)
            indent = options.pop("indent", None)
            dumped = self.model_dump(**{**options, "mode": "json"})
            return to_json(dumped, indent=indent).decode()
