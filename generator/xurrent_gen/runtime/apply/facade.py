"""``client.apply``: one function for each type that rows can be applied to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, Never, cast

from typing_extensions import TypeVar, override

from ..client.client import AsyncClient, Client
from ..core.suggest import did_you_mean
from ..http.effects import Flow, call
from ..schema.index import index
from .planning import MAX_DISABLED, make_plan
from .rows import Choices, Rows
from .rules import ApplyTarget
from .state import FilePath, Memory, plans_of

if TYPE_CHECKING:
    from .plan import BasePlan

Row_contra = TypeVar("Row_contra", bound=Mapping[str, object], contravariant=True)
R_co = TypeVar("R_co", covariant=True)
Missing_contra = TypeVar("Missing_contra", bound=str, contravariant=True, default=Never)
Key_contra = TypeVar("Key_contra", bound=str, contravariant=True, default=Never)

_OTHER_TYPES: Final = (
    ": rows can be applied to types that a query lists and whose mutations to create and "
    "update take source_id; client.batch() writes what client.mutation can"
)


class Applied(Generic[Row_contra, R_co, Missing_contra, Key_contra]):
    """Creates, updates, disables and takes over the records of a type, from rows."""

    def __init__(
        self, client: Client | AsyncClient, name: str, types: ApplyRoots
    ) -> None:
        self._client = client
        self._name = name
        self._types = types

    def __call__(
        self,
        rows: Iterable[Row_contra],
        *,
        source: str,
        missing: Literal["ignore"] | Missing_contra = "ignore",
        adopt: Key_contra | None = None,
        adopt_from: Iterable[str] = (),
        max_disabled: float | None = MAX_DISABLED,
        max_created: float | None = None,
        max_updated: float | None = None,
        exact_keys: bool = False,
        remember: FilePath | None = None,
    ) -> R_co:
        """Compare rows with the records of ``source`` by their keys; return the plan.

        Nothing is written before ``plan.execute()``, and never a field that a row does
        not name. ``missing="disable"`` disables records that no row has the key of; a row
        then means an enabled record unless it says otherwise. ``adopt="name"`` takes over
        a record of the same name if no record has the row's key, and if it has no key of
        its own or is of a source in ``adopt_from``: it gets the row's source and key.

        ``max_disabled`` is a share of the enabled records of the source, such as 0.2, or a
        count, such as 50; ``max_created`` and ``max_updated`` are shares of the rows, or
        counts; ``None`` is no limit. ``exact_keys=True`` takes keys that differ in case
        only for keys of two records. ``remember`` is a file that keeps digests of values
        that records do not show, or not as they were written, so that the next plan knows
        them. Raises ``ApplyError`` with all problems.
        """
        sources = (adopt_from,) if isinstance(adopt_from, str) else tuple(adopt_from)
        choices = Choices(
            source=source,
            missing=missing,
            adopt=adopt,
            adopt_from=sources,
            max_disabled=max_disabled,
            max_created=max_created,
            max_updated=max_updated,
            exact_keys=exact_keys,
        )
        return cast("R_co", self._client.run(self._plan(rows, choices, remember)))

    def _plan(
        self, rows: Iterable[Row_contra], choices: Choices, remember: FilePath | None
    ) -> Flow[BasePlan[Any]]:
        from .plan import ApplyPlan, AsyncApplyPlan

        client, target = self._client, self._types.target(self._name)
        plans = plans_of(client, self._name, choices.source)
        memory = yield from call(partial(Memory, remember, plans), blocking=True)
        planned = Rows(target, choices, memory)
        yield from make_plan(client.call, planned, rows)
        kind = AsyncApplyPlan if isinstance(client, AsyncClient) else ApplyPlan
        return kind(client, planned)

    @override
    def __repr__(self) -> str:
        return f"<apply.{self._name} of {self._client!r}>"


class ApplyRoots:
    """The types that rows can be applied to, each a function."""

    __types__: ClassVar[str] = ""
    """A line for each: its query, and the mutations that create and update."""

    __keys__: ClassVar[str] = ""
    """A line for each type that rows refer to by keys: its query, and the keys."""

    def __init__(self, client: Client | AsyncClient) -> None:
        self._client = client

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name not in self.targets():
                raise AttributeError(
                    f"{type(self).__name__!r} object has no attribute {name!r}"
                    f"{self.why_not(name)}",
                    name=name,
                    obj=self,
                )
            return Applied[Any, Any, Any, Any](self._client, name, self)

    @override
    def __dir__(self) -> list[str]:
        return sorted(self.targets())

    def why_not(self, name: str) -> str:
        """The end of a sentence about a type that rows cannot be applied to."""
        if f"{name.removesuffix('s')}_create" in index().mutation_modules:
            return _OTHER_TYPES
        return did_you_mean(name, self.targets())

    def target(self, name: str) -> ApplyTarget:
        """Return the type with this function."""
        query, create, update = self.targets()[name]
        return ApplyTarget(query, create, update, self.__keys__)

    def targets(self) -> dict[str, list[str]]:
        """The names of query, create and update, by the name of the type's function."""
        lines = (line.split() for line in self.__types__.splitlines())
        return {words[0]: words for words in lines if words}
