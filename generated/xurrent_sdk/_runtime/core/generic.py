# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Generic`` whose classes cost no more to define than others.

Type parameters mean something to checkers alone, while ``typing.Generic`` works them out
for each class that is defined. Here a subscript is what ``list[int]`` is: ``get_origin``,
``get_args`` and ``__orig_bases__`` tell the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Generic as Generic
else:
    from types import GenericAlias

    class _Parameters:
        """The type parameters of a class, worked out when somebody asks for them."""

        def __get__(self, instance: object, owner: type) -> tuple[object, ...]:
            found: dict[object, None] = {}
            for base in vars(owner).get("__orig_bases__", ()):
                parameters = getattr(base, "__parameters__", ())
                if getattr(base, "__origin__", None) is Generic:
                    return parameters
                found |= dict.fromkeys(parameters)
            return tuple(found)

    class Generic:
        """The base of generic classes."""

        __slots__ = ()
        __parameters__ = _Parameters()
        __class_getitem__ = classmethod(GenericAlias)
