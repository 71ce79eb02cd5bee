# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Base of ``client.query`` and ``client.mutation``, whose methods are generated.

Each generated class has the methods of one record. ``LazyRoots`` loads the module of a
method when it is first used.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from functools import cache
from importlib import import_module
from typing import (
    TYPE_CHECKING,
    Any,
    Concatenate,
    Generic,
    ParamSpec,
    Protocol,
    TypeAlias,
    TypeVar,
    cast,
)

from typing_extensions import override

from ..core.coroutines import coroutine_function
from ..core.suggest import did_you_mean, nearest
from ..schema.index import index
from ..schema.serialize import own_arguments

if TYPE_CHECKING:
    from ..schema.inputs import MutationInput
    from ..selection.paths import Select
    from .client import AsyncClient, Client  # noqa: F401 -- in strings below

C = TypeVar("C")
F = TypeVar("F")
L = TypeVar("L", bound="LazyRoots")
P = ParamSpec("P")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
Locals: TypeAlias = Mapping[str, object]
"""The arguments of a generated method."""


class LazyRoots:
    """Root fields of a client, by name; the module of each is loaded on first use.

    Each access makes a new one, so setting a method is an error: it would be lost.
    """

    __slots__ = ("_client", "_folder")

    def __init__(self, client: object, folder: str) -> None:
        self._client = client
        self._folder = folder

    def __getattr__(self, name: str) -> object:
        module = self._modules().get(name)
        if module is None:
            swapped = "_".join(reversed(name.split("_", 1)))  # of create_request
            wanted = swapped if swapped in self._modules() else name
            known = (each for each in dir(self) if _is_like(wanted, each))
            near = "" if name.startswith("_") else did_you_mean(wanted, known)
            raise AttributeError(  # without ``name``, Python would suggest, too
                f"{type(self).__name__!r} object has no attribute {name!r}{near}",
                name=name,
            )
        return cast("object", getattr(self._methods(module), name))

    def _methods(self, module: str) -> Roots[object]:
        home = import_module(f"...{self._folder}.{module}", __package__)
        methods = cast("type[Roots[object]]", getattr(home, type(self).__name__))
        return methods(self._client)

    @override
    def __dir__(self) -> list[str]:
        return sorted(self._modules())

    @override
    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    def _modules(self) -> Mapping[str, str]:
        are_queries = self._folder == "queries"
        return index().query_modules if are_queries else index().mutation_modules


@cache
def named(roots: type[L], class_name: str, module: str) -> type[L]:
    """Return a class with the name and module of the generated one.

    IPython finds the generated class by them, and completes what its methods return.
    It is no method of ``LazyRoots``, since a root field may have its name.
    """
    home = {"__slots__": (), "__module__": f"{__name__.rsplit('.', 3)[0]}.{module}"}
    return cast("type[L]", type(class_name, (roots,), home))


def _is_like(name: str, known: str) -> bool:
    """Return whether both parts are similar: an update is no misspelled delete."""
    parts = zip(name.rpartition("_"), known.rpartition("_"), strict=True)
    return "_" not in name or all(a == b or nearest(a, [b]) for a, b in parts)


class LazyMutations(LazyRoots):
    """Mutations of a client, which are called by name or with an input model."""

    __slots__ = ()

    def __call__(self, input: object, /, *, select: object = None) -> object:
        """Call the mutation that takes this input."""
        from ..operations.mutation import mutation_for

        methods: Any = self._methods(self._modules()[mutation_for(input)])
        return cast("object", methods(input, select=select))


class AsyncLazyMutations(LazyMutations):
    """The same of the async client."""

    __slots__ = ()

    @override
    async def __call__(self, input: object, /, *, select: object = None) -> object:
        return await cast("Any", super().__call__(input, select=select))

    __call__.__qualname__ = "mutation"  # for the warning about a missing await


class Roots(Generic[C]):
    """Methods for root fields."""

    def __init__(self, client: C) -> None:
        self._client = client


class MutationSender(Roots["Client | AsyncClient"]):
    """Sends a mutation, by keywords or by the model of its input."""

    def _send(self, name: str, given: object, select: object = None) -> Any:
        from ..operations.mutation import mutation_flow

        call = self._client.call
        return self._client.run(mutation_flow(call, name, given, select))

    def _send_locals(self, name: str, given: Locals) -> Any:
        return self._send(name, own_arguments(given), given.get("select"))

    def _send_model(self, model: object, select: object) -> Any:
        from ..operations.mutation import mutation_for

        return self._send(mutation_for(model), model, select)


class MutationRoots(MutationSender):
    """Methods that send mutations, and return their result."""

    def __call__(
        self, input: MutationInput[R, F], /, *, select: Select[F] | None = None
    ) -> R:
        """Send the mutation that takes this input, and return its record."""
        return cast("R", self._send_model(input, select))


class AsyncMutationRoots(MutationSender):
    """Methods of the async client, whose results are awaited."""

    def __call__(
        self, input: MutationInput[R, F], /, *, select: Select[F] | None = None
    ) -> Coroutine[Any, Any, R]:
        """Send the mutation that takes this input, and return its record."""
        return cast("Coroutine[Any, Any, R]", self._send_model(input, select))


class SharedMethod(Protocol[P, R_co]):
    """The type of a method of the sync client that another class offers."""

    def __get__(self, instance: object, owner: type) -> Callable[P, R_co]: ...


def awaited(
    method: Callable[Concatenate[Any, P], R], /
) -> SharedMethod[P, Coroutine[Any, Any, R]]:
    """Offer a method of ``client.mutation`` in that of the async client."""
    shared = coroutine_function(method)
    return cast("SharedMethod[P, Coroutine[Any, Any, R]]", shared)
