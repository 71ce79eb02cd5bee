"""``client.apply``: one function for each type that rows can be applied to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeVar, cast

from typing_extensions import override

from ..client.client import AsyncClient, Client
from ..core.suggest import did_you_mean
from ..http.effects import Flow, call
from ..schema.index import index
from .limits import MAX_DISABLED
from .planning import Choices, Missing, make_plan
from .remembered import Memory, plans_of
from .rules import KEY, SOURCE, ApplyTarget, input_names
from .state import FilePath

if TYPE_CHECKING:
    from .plan import BasePlan

Row_contra = TypeVar("Row_contra", bound=Mapping[str, object], contravariant=True)
Key_contra = TypeVar("Key_contra", bound=str, contravariant=True)
R_co = TypeVar("R_co", covariant=True)


class Applied(Generic[Row_contra, R_co]):
    """Creates and updates the records of a type from rows."""

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
        missing: Literal["ignore"] = "ignore",
        max_created: float | None = None,
        max_updated: float | None = None,
        exact_keys: bool = False,
        remember: FilePath | None = None,
    ) -> R_co:
        """Compare rows with the records of ``source`` by their keys; return the plan.

        Nothing is written before ``plan.execute()``, and never a field that a row does
        not name. ``max_created`` and ``max_updated`` are shares of the rows, such as 0.2,
        or counts, such as 50. ``exact_keys=True`` takes keys that differ in case only for
        keys of two records. ``remember`` is a file that keeps digests of values that
        records do not show, or not as they were written, so that the next plan knows
        them. Raises ``ApplyError`` with all problems.
        """
        choices = Choices(source, missing, None, max_created, max_updated, exact_keys)
        return self._plan(rows, choices, remember)

    def _plan(
        self,
        rows: Iterable[Row_contra],
        choices: Choices,
        remember: FilePath | None,
    ) -> R_co:
        flow = self._flow(rows, choices, remember)
        return cast("R_co", self._client.run(flow))

    def _flow(
        self,
        rows: Iterable[Row_contra],
        choices: Choices,
        remember: FilePath | None,
    ) -> Flow[BasePlan[Any]]:
        from .plan import ApplyPlan, AsyncApplyPlan

        client, target = self._client, self._types.target(self._name)
        plans = plans_of(client, self._name, choices.source)
        memory = yield from call(partial(Memory, remember, plans), blocking=True)
        content = yield from make_plan(client.call, target, rows, choices, memory)
        kind = AsyncApplyPlan if isinstance(client, AsyncClient) else ApplyPlan
        return kind(client, content)

    @override
    def __repr__(self) -> str:
        return f"<apply.{self._name} of {self._client!r}>"


class Disabling(Applied[Row_contra, R_co]):
    """The same for a type whose records can be disabled."""

    @override
    def __call__(
        self,
        rows: Iterable[Row_contra],
        *,
        source: str,
        missing: Missing = "ignore",
        max_disabled: float | None = MAX_DISABLED,
        max_created: float | None = None,
        max_updated: float | None = None,
        exact_keys: bool = False,
        remember: FilePath | None = None,
    ) -> R_co:
        """The same; ``missing="disable"`` disables records that no row has the key of.

        A row then means an enabled record unless it says otherwise. ``max_disabled`` is a
        share of the enabled records of the source, or a count; ``None`` is no limit.
        """
        choices = Choices(
            source, missing, max_disabled, max_created, max_updated, exact_keys
        )
        return self._plan(rows, choices, remember)


class Adopting(Applied[Row_contra, R_co], Generic[Row_contra, R_co, Key_contra]):
    """The same for a type with a field that no two records share."""

    @override
    def __call__(
        self,
        rows: Iterable[Row_contra],
        *,
        source: str,
        missing: Literal["ignore"] = "ignore",
        adopt: Key_contra | None = None,
        adopt_from: Iterable[str] = (),
        max_created: float | None = None,
        max_updated: float | None = None,
        exact_keys: bool = False,
        remember: FilePath | None = None,
    ) -> R_co:
        """The same; ``adopt="name"`` takes over records of the same name.

        A record is taken over if no record has the row's key, and if it has no key of its
        own or is of a source in ``adopt_from``. It gets the row's source and key.
        """
        choices = Choices(
            source, missing, None, max_created, max_updated, exact_keys
        ).adopting(adopt, adopt_from)
        return self._plan(rows, choices, remember)


class DisablingAdopting(
    Disabling[Row_contra, R_co], Generic[Row_contra, R_co, Key_contra]
):
    """The same for a type whose records can be disabled, and taken over."""

    @override
    def __call__(
        self,
        rows: Iterable[Row_contra],
        *,
        source: str,
        missing: Missing = "ignore",
        adopt: Key_contra | None = None,
        adopt_from: Iterable[str] = (),
        max_disabled: float | None = MAX_DISABLED,
        max_created: float | None = None,
        max_updated: float | None = None,
        exact_keys: bool = False,
        remember: FilePath | None = None,
    ) -> R_co:
        """The same; ``missing`` as in ``Disabling``, ``adopt`` as in ``Adopting``."""
        choices = Choices(
            source, missing, max_disabled, max_created, max_updated, exact_keys
        ).adopting(adopt, adopt_from)
        return self._plan(rows, choices, remember)


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
            return DisablingAdopting[Any, Any, Any](self._client, name, self)

    @override
    def __dir__(self) -> list[str]:
        return sorted(self.targets())

    def why_not(self, name: str) -> str:
        """The end of a sentence about a type that rows cannot be applied to."""
        known = index().mutation_modules
        for end, single in (("people", "person"), ("ies", "y"), ("s", "")):
            create, update = (
                f"{name.removesuffix(end)}{single}_{does}"
                for does in ("create", "update")
            )
            if not name.endswith(end) or create not in known:
                continue
            reason = "no query lists its records, so nothing can be compared"
            if update not in known:
                reason = "no mutation updates its records"
            elif not all(
                {SOURCE, KEY} <= input_names(index().mutation(each)).keys()
                for each in (create, update)
            ):
                reason = "its mutations take no source_id"
            return f": {reason}; client.batch() writes what client.mutation can"
        return did_you_mean(name, self.targets())

    def target(self, name: str) -> ApplyTarget:
        """Return the type with this function."""
        query, create, update = self.targets()[name]
        return ApplyTarget(query, create, update, self.__keys__)

    def targets(self) -> dict[str, list[str]]:
        """The names of query, create and update, by the name of the type's function."""
        lines = (line.split() for line in self.__types__.splitlines())
        return {words[0]: words for words in lines if words}
