# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The argument of the lambda of ``select`` and ``values``: paths into the schema.

The generated classes only carry annotations; attributes are resolved here from the
schema's data. Everything of ours on them is a dunder, a call or a function of this
module, because a schema may have fields called ``select`` or ``first``.

Two phantom type parameters travel along a path:

* ``Nul`` is ``None`` once a nullable relation has been crossed, else ``Never``; so the
  type of ``p.organization.id`` is ``str | None`` although ``id`` is never null.
* ``Card`` is ``Many`` inside a list or connection, else ``One``; rows of
  ``values`` accept only ``One``.

Both have defaults, those of a selection's root: ``def columns(p: PersonFields)`` needs
no parameters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as default
from functools import reduce
from typing import (
    TYPE_CHECKING,
    Any,
    Generic,
    Never,
    NoReturn,
    Self,
    TypeAlias,
    TypeVar,
    cast,
)

from typing_extensions import TypeVar as Defaulted

from ..core.errors import SelectionError, UnknownFieldError
from ..core.suggest import did_you_mean, nearest
from ..core.unset import UNSET, Unset
from ..schema.index import Argument, FieldDef, NamedType
from ..schema.serialize import wire_arguments

MAX_PAGE = 100
"""Maximum number of records in a page."""
MAX_DEPTH = 64
"""Maximum levels of a selection: servers accept fewer, Python few more."""


class One:
    """The path leads to at most one value."""


class Many:
    """The path leads into the items of a list or connection."""


T_co = TypeVar("T_co", covariant=True)
Nul = Defaulted("Nul", covariant=True, default=Never)
Card = Defaulted("Card", covariant=True, default=One)
Row = TypeVar("Row", covariant=True)
Fields = TypeVar("Fields")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: a field, or a narrowing to a concrete type."""

    parent: Step | None
    type: NamedType
    """The type at the end of the step."""
    field: FieldDef | None = None
    arguments: Mapping[str, object] = default(default_factory=dict[str, object])
    selected: tuple[Step, ...] | None = None
    """The steps of a nested selection, when one was given by a call."""
    depth: int = 0
    """The number of levels above it in the whole selection."""

    @property
    def root(self) -> Step:
        """The record that the path starts from."""
        return self if self.parent is None else self.parent.root

    @property
    def path(self) -> str:
        """The path as its author wrote it, for messages."""
        if self.parent is None:
            return self.type.name
        narrowings = self.parent.type.fragments.items()
        names = (name for name, type_ in narrowings if type_ is self.type)
        return f"{self.parent.path}.{self.field.name if self.field else next(names)}"

    @property
    def before(self) -> Iterator[Step]:
        """The steps before it, the nearest first."""
        if self.parent is not None:
            yield self.parent
            yield from self.parent.before

    @property
    def many_before(self) -> Step | None:
        """The nearest step before it with a list or connection."""
        lists = (each for each in self.before if each.field and each.field.is_many)
        return next(lists, None)

    @property
    def is_nullable(self) -> bool:
        """True if the value, or a record before it, may be null or of another type."""
        return any(
            each.field.values.nullable if each.field else each.parent is not None
            for each in (self, *self.before)
        )


class _AtStep:
    """A position in the schema, without a value yet: it is neither true nor false."""

    def __init__(self, step: Step) -> None:
        self.__step__ = step

    def __bool__(self) -> NoReturn:
        raise SelectionError(
            f"{self.__step__.path} has no value yet when a selection is made, so or, "
            "and, not and if cannot look at it: select all the fields, and decide on "
            "the records"
        )

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            step = self.__step__
            if isinstance(self, FieldCall):
                raise _uncalled(step)
            if step.type.is_leaf:
                raise UnknownFieldError(
                    f"{step.path} is a {step.type} and has no fields, so {name!r} cannot "
                    "be selected from it"
                )
            return _field(step, name)

        def _no_value(self, *_: object) -> NoReturn:
            step = self.__step__
            choose = (
                ""
                if step.type.is_leaf
                else f", or call it: {step.path}(lambda x: [...])"
            )
            raise SelectionError(
                f"{step.path} has no value yet when a selection is made, so it cannot be "
                f"iterated, counted, indexed or joined with & and |: name it alone{choose}"
            )

        __iter__ = __len__ = __getitem__ = __contains__ = _no_value
        __and__ = __rand__ = __or__ = __ror__ = _no_value


class Selectable(_AtStep, Generic[T_co, Card]):
    """An item of a selection; a row of ``values`` types it ``T_co``."""


Selection: TypeAlias = Sequence[Selectable[object, object]]
"""The result of the lambda of ``select``."""

Select: TypeAlias = Callable[[Fields], Selection]
"""A function from a fields object to the things selected from it."""


class Leaf(Selectable[T_co, Card]):
    """A scalar or enum field."""

    if not TYPE_CHECKING:

        def __call__(self, *_: object, **_named: object) -> NoReturn:
            raise SelectionError(
                f"{self.__step__.path} takes neither arguments nor a selection: write "
                "it without parentheses"
            )


class ObjectFields(Selectable[T_co, Card], Generic[T_co, Fields, Card]):
    """A relation to one record. Call it to select fields of the record."""

    def __call__(self, select: Select[Fields], /) -> Self:
        return _called(self, select, {})


class ListFields(Selectable[T_co, Card], Generic[T_co, Fields, Card]):
    """A list of objects. Call it to select fields of each."""

    def __call__(self, select: Select[Fields], /) -> Self:
        return _called(self, select, {})


class ConnectionFields(Selectable[T_co, Card], Generic[T_co, Fields, Card]):
    """A connection: all of its nodes, page after page.

    Call it to select fields of each node, or to limit the nodes: ``first`` (or
    ``last``) up to 100 is a limit that you ask for; without it all nodes are fetched.
    """

    def __call__(
        self,
        select: Select[Fields] | None = None,
        /,
        *,
        first: int | Unset = UNSET,
        last: int | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
    ) -> Self:
        given = {"first": first, "last": last, "after": after, "before": before}
        return _called(self, select, given)


class FieldCall(_AtStep):
    """A field with arguments of its own, which must be called."""

    def __call__(
        self, select: Select[object] | None = None, /, **arguments: object
    ) -> Selectable[object, object]:
        return _called(_wrap(self.__step__), select, arguments)


def select_steps(
    record: NamedType, select: Select[Any], path: str = "", depth: int = 0
) -> tuple[Step, ...]:
    """Run the user's function and return the steps that it selects of a record."""
    root, fields = path or record.name, root_fields(record, depth)
    is_function = callable(cast("object", select))
    selected = cast("object", select(fields) if is_function else select)
    is_list = isinstance(selected, Sequence) and not isinstance(selected, str)
    items = cast("Sequence[object]", selected if is_list else (selected,))
    chosen = [each for each in items if isinstance(each, _AtStep)]
    if len(chosen) < len(items) or not is_function:
        wrong = [each for each in items if not isinstance(each, _AtStep)]
        what = type(next(iter(wrong), select)).__name__
        raise SelectionError(
            f"a selection of {root} is a function that returns its fields, such as "
            f"{_example(record, wrong)}, not {what}"
        )
    for each in chosen:
        if isinstance(each, FieldCall):
            raise _uncalled(each.__step__)
        if each.__step__.root is not fields.__step__:
            raise SelectionError(
                f"{each.__step__.path} in a selection of {root} is a field of another "
                "record: select it where that record is selected"
            )
    return tuple(each.__step__ for each in chosen)


def _example(record: NamedType, names: Sequence[object]) -> str:
    """Write a selection of the fields that are most like these strings."""
    known = record.fields
    near = [nearest(name, known) for name in names if isinstance(name, str)]
    usual = [name for name in ("id", "name") if name in known] or list(known)[:1]
    listed = ", ".join(f"x.{name}" for name in [n for n in near if n] or usual)
    return f"lambda x: [{listed}]"


def root_fields(record: NamedType, depth: int = 0) -> Selectable[object, object]:
    """Return the fields object at the start of a selection of ``record``."""
    return _wrap(Step(None, record, depth=depth))


def step_at(record: NamedType, path: str) -> Step:
    """Return the step at a path of names joined by dots. Raises ``SelectionError``."""
    target: _AtStep = reduce(getattr, path.split("."), root_fields(record))
    return target.__step__


def _uncalled(step: Step) -> SelectionError:
    names = ", ".join(sorted(step.field.arguments if step.field else ()))
    return SelectionError(
        f"{step.path} takes arguments and has to be called: {step.path}(...) with "
        f"{names}"
    )


def _field(step: Step, name: str) -> Selectable[object, object] | FieldCall:
    known, narrowings = step.type.fields, step.type.fragments
    field = known.get(name)
    if field is not None:
        if step.depth == MAX_DEPTH:
            raise SelectionError(
                f"the selection is deeper than {MAX_DEPTH} levels at {step.type}.{name}: "
                "fetch the deeper records by their ids, in a query of their own"
            )
        child = Step(step, field.target, field, depth=step.depth + 1)
        return _wrap(child) if field.pages_only else FieldCall(child)
    if name in narrowings:
        return _wrap(Step(step, narrowings[name], depth=step.depth))
    hint = did_you_mean(name, (*known, *narrowings))
    raise UnknownFieldError(f"{step.type} has no field {name!r}{hint}")


def _wrap(step: Step) -> Selectable[object, object]:
    if step.type.is_leaf:
        return Leaf(step)
    suffix = "Fields"
    if step.field is not None and step.field.is_many:
        suffix = "ConnectionFields" if step.field.is_connection else "ListFields"
    wrapped: Selectable[object, object] = step.type.companion(suffix)(step)
    return wrapped


def _called(
    target: _Called, select: Select[Fields] | None, arguments: Mapping[str, object]
) -> _Called:
    step = target.__step__
    if step.parent is None:
        raise SelectionError(
            f"{step.path} is the record itself and takes no selection of its own: name "
            "its fields"
        )
    step = with_arguments(step, arguments)
    selected = step.selected
    if select is not None:
        selected = select_steps(step.type, select, step.path, step.depth)
    return type(target)(replace(step, selected=selected))


def with_arguments(step: Step, arguments: Mapping[str, object]) -> Step:
    """Add arguments of its field to a step. Raises ``SelectionError``."""
    given = {name: value for name, value in arguments.items() if value is not UNSET}
    known = step.field.arguments if step.field else dict[str, Argument]()
    for name in given:
        if name not in known:
            hint = did_you_mean(name, known)
            raise SelectionError(f"{step.path} takes no argument {name!r}{hint}")
        if known[name].pages and given[name] is None:
            raise SelectionError(
                f"{step.path}({name}=None): leave {name} out to fetch all"
            )
    given = wire_arguments(known, given, lambda name: f"{step.path}({name}=)")
    for name, value in given.items():
        if known[name].pages and isinstance(value, int) and not 1 <= value <= MAX_PAGE:
            raise SelectionError(
                f"{step.path}({name}={value}): a limit here is 1 to {MAX_PAGE}, since a "
                f"server gives no more at once: leave {name} out to fetch all"
            )
    return replace(step, arguments={**step.arguments, **given})


_Called = TypeVar("_Called", bound=Selectable[object, object])
