# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What the methods of ``client.query`` and ``client.mutation`` stand on.

Generated classes hold the methods of one record each. A client gives out
``LazyRoots``, which load the module of a method when it is first used.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from ..core.generic import Generic
from ..core.overriding import override
from ..core.suggest import did_you_mean
from ..core.tracebacks import sealed_methods
from ..core.unset import UNSET, Unset
from ..schema.index import index

if TYPE_CHECKING:
    from ..schema.inputs import GraphQLInput
    from .async_query import (
        AsyncConnectionQuery,
        AsyncRecordListQuery,
        AsyncRecordQuery,
        AsyncValueQuery,
    )
    from .client import AsyncClient, Client  # noqa: F401 -- in strings below
    from .query import ConnectionQuery, RecordListQuery, RecordQuery, ValueQuery

C = TypeVar("C")
Locals: TypeAlias = Mapping[str, object]


class LazyRoots:
    """Root fields of a client, by name; the module of each is loaded on first use."""

    def __init__(self, client: object, folder: str, class_name: str) -> None:
        self._client = client
        self._folder = folder
        self._class_name = class_name

    def __getattr__(self, name: str) -> object:
        module = self._modules().get(name)
        if module is None:
            near = "" if name.startswith("_") else did_you_mean(name, dir(self))
            raise AttributeError(  # the name alone, or Python would guess once more
                f"{self._class_name!r} object has no attribute {name!r}{near}",
                name=name,
            )
        home = import_module(f"...{self._folder}.{module}", __package__)
        methods = cast("type[Roots[object]]", getattr(home, self._class_name))
        return cast("object", getattr(methods(self._client), name))

    @override
    def __dir__(self) -> list[str]:
        return sorted(self._modules())

    @override
    def __repr__(self) -> str:
        return f"<{self._class_name} of {self._client!r}>"

    def _modules(self) -> Mapping[str, str]:
        are_queries = self._folder == "queries"
        return index().query_modules if are_queries else index().mutation_modules


class Roots(Generic[C]):
    """Methods for root fields, whose errors do not carry their arguments along."""

    def __init__(self, client: C) -> None:
        self._client = client

    @override
    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        sealed_methods(cls)


class QueryRoots(Roots["Client"]):
    """Methods that return builders; what each is given are its locals."""

    def _connection(self, name: str, given: Locals) -> ConnectionQuery[Any, Any, Any]:
        from .builder import connection_state
        from .query import ConnectionQuery

        return ConnectionQuery(self._client, connection_state(name, given))

    def _record(self, name: str, given: Locals) -> RecordQuery[Any, Any]:
        from .builder import single_state
        from .query import RecordQuery

        return RecordQuery(self._client, single_state(name, given))

    def _records(self, name: str, given: Locals) -> RecordListQuery[Any, Any]:
        from .builder import single_state
        from .query import RecordListQuery

        return RecordListQuery(self._client, single_state(name, given))

    def _value(self, name: str, given: Locals) -> ValueQuery[Any]:
        from .builder import single_state
        from .query import ValueQuery

        return ValueQuery(self._client, single_state(name, given))


class AsyncQueryRoots(Roots["AsyncClient"]):
    """Methods that return builders; what each is given are its locals."""

    def _connection(
        self, name: str, given: Locals
    ) -> AsyncConnectionQuery[Any, Any, Any]:
        from .async_query import AsyncConnectionQuery
        from .builder import connection_state

        return AsyncConnectionQuery(self._client, connection_state(name, given))

    def _record(self, name: str, given: Locals) -> AsyncRecordQuery[Any, Any]:
        from .async_query import AsyncRecordQuery
        from .builder import single_state

        return AsyncRecordQuery(self._client, single_state(name, given))

    def _records(self, name: str, given: Locals) -> AsyncRecordListQuery[Any, Any]:
        from .async_query import AsyncRecordListQuery
        from .builder import single_state

        return AsyncRecordListQuery(self._client, single_state(name, given))

    def _value(self, name: str, given: Locals) -> AsyncValueQuery[Any]:
        from .async_query import AsyncValueQuery
        from .builder import single_state

        return AsyncValueQuery(self._client, single_state(name, given))


class MutationRoots(Roots["Client | AsyncClient"]):
    """Methods that send, and return what the mutation gives, or what to await for it."""

    def _send(
        self,
        name: str,
        given: GraphQLInput | Unset,
        fields: Mapping[str, object],
        select: object = None,
    ) -> Any:
        from ..operations.mutation import mutation_flow

        call = self._client.call
        return self._client.run(mutation_flow(call, name, given, fields, select))

    def _send_locals(self, name: str, given: Locals) -> Any:
        from ..schema.serialize import own_arguments

        return self._send(name, UNSET, own_arguments(given), given.get("select"))


AsyncMutationRoots = MutationRoots
"""Methods of a client for tasks, which await what is sent."""
