# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What the methods of ``batch.mutation`` stand on; generated modules load it early."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, cast

from ..client.roots import MutationRoots
from ..core.overriding import override

if TYPE_CHECKING:
    from ..core.unset import Unset
    from ..schema.inputs import GraphQLInput
    from .batch import BaseBatch, Ticket

P = ParamSpec("P")
R = TypeVar("R")


class BatchMutationRoots(MutationRoots):
    """Methods that write a mutation down, and return its ticket."""

    @override
    def _send(
        self,
        name: str,
        given: GraphQLInput | Unset,
        fields: Mapping[str, object],
        select: object = None,
    ) -> Any:
        batch = cast("BaseBatch[object, object]", self._client)
        return batch.add(name, given, fields, select)


def batched(
    method: Callable[Concatenate[Any, P], R], /
) -> Callable[Concatenate[Any, P], Ticket[R]]:
    """A method of ``client.mutation``, as it stands in ``batch.mutation``.

    It is the same function: what it calls to send belongs to the class it stands in.
    """
    found: Any = method
    return cast("Callable[Concatenate[Any, P], Ticket[R]]", found)
