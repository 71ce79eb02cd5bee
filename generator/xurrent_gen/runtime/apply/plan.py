"""Plans: what they would write, and their execution."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import (
    Awaitable,
    Callable,
    Coroutine,
    Iterable,
    Mapping,
    Sequence,
)
from functools import partial
from typing import Any, Final, Generic, TypeAlias, TypeVar, cast

from ..client.client import AsyncClient, Client
from ..core.errors import (
    ConfigurationError,
    MutationError,
    NotAuthorizedError,
    ScopeMissingError,
    XurrentError,
)
from ..core.overriding import override
from ..core.tracebacks import sealed_methods
from ..http.effects import Flow, call
from .batch import MOST, checked_size
from .planning import Content, plan_again
from .report import ApplyOutcome, ApplyReport, shown, shown_key
from .requests import Sending, send_all
from .rows import ACTIONS, ApplyItem
from .rules import ApplyField
from .state import StateFile
from .writing import prepare_item, stored_otherwise

R_co = TypeVar("R_co", covariant=True)
StatePath: TypeAlias = "str | os.PathLike[str]"
Watch: TypeAlias = Callable[[ApplyReport], "Awaitable[object] | object"]
_SHOWN: Final = 50
"""So many records of each action are shown."""
_WIDEST: Final = 40


@sealed_methods
class BasePlan(Generic[R_co]):
    """The changes that make the records equal to the rows.

    ``print(plan)`` shows them. Nothing was written yet.
    """

    def __init__(self, client: Client | AsyncClient, content: Content) -> None:
        self._client = client
        self._content = content
        self._begun = False

    @property
    def fields(self) -> tuple[ApplyField, ...]:
        """The fields that the rows name, and how each compares."""
        return self._content.rows.rules

    @property
    def created(self) -> tuple[ApplyItem, ...]:
        """The records that would be created."""
        return self._of("create")

    @property
    def updated(self) -> tuple[ApplyItem, ...]:
        """The records that would be updated, each with what changes."""
        return self._of("update")

    @property
    def enabled(self) -> tuple[ApplyItem, ...]:
        """The disabled records that would be enabled again."""
        return self._of("enable")

    @property
    def disabled(self) -> tuple[ApplyItem, ...]:
        """The records that would be disabled: no row has their key, or it says so."""
        return self._of("disable")

    @property
    def left(self) -> tuple[str, ...]:
        """The keys of the rows whose records are as they say."""
        return self._content.left

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to write."""
        return not self._content.items

    def execute(
        self,
        *,
        state: StatePath | None = None,
        progress: Watch | None = None,
        size: int = MOST,
    ) -> R_co:
        """Write the plan, ``size`` records a request; returns an ``ApplyReport``.

        ``state``: a file that records each outcome, so that the process can be killed at
        any time. If the last execution with this file did not finish, its records are
        read again before anything is written. ``progress`` is called with the report
        before and after each request. Failed records are in the report: see
        ``ApplyReport.raise_for_failures``. A plan can be executed once.
        """
        size = checked_size(size)
        file = None if state is None else self._state_file(state)
        return cast("R_co", self._client.run(self._execute(file, progress, size)))

    def _state_file(self, path: StatePath) -> StateFile:
        content, client = self._content, self._client
        return StateFile(
            path,
            content.target.name,
            content.choices.source,
            client.options.account,
            client.session.config.endpoints.graphql,
        )

    def _of(self, action: str) -> tuple[ApplyItem, ...]:
        return tuple(each for each in self._content.items if each.action == action)

    def _execute(
        self, state: StateFile | None, progress: Watch | None, size: int
    ) -> Flow[ApplyReport]:
        if self._begun:
            raise ConfigurationError("The plan was executed: make another plan")
        self._begun = True
        report = ApplyReport(self._content.target.name, self._content.choices.source)
        try:
            items = yield from self._begin(report, state)
        except XurrentError:
            self._begun = False  # nothing was written
            raise
        yield from self._write(items, report, state, progress, size)
        return report

    def _begin(
        self, report: ApplyReport, state: StateFile | None
    ) -> Flow[Iterable[ApplyItem]]:
        """Return the items to write, noted as waiting in the report and the file."""
        items = {item.key: item for item in self._content.items}
        if state is not None:
            earlier = yield from call(state.unfinished, blocking=True)
            items = yield from self._catch_up(earlier, items, report)
        for key, item in items.items():
            report.outcomes[key] = ApplyOutcome(item.action, "waiting")
        if state is not None:
            yield from call(partial(state.begin, report.outcomes), blocking=True)
        return items.values()

    def _catch_up(
        self,
        earlier: Mapping[str, ApplyOutcome],
        items: Mapping[str, ApplyItem],
        report: ApplyReport,
    ) -> Flow[dict[str, ApplyItem]]:
        """Read again the records that an earlier execution may have written meanwhile.

        Its last request can have reached the server after the plan was made. Returns
        the items that are still to be written.
        """
        content, left = self._content, dict(items)
        open_ = [k for k, each in earlier.items() if not each.is_settled and k in items]
        again, wrong = yield from plan_again(
            self._client.call, content, [items[key] for key in open_]
        )
        settled = set(content.left)
        for key in open_:
            item = again.get(key)
            if item is not None:
                left[key] = item
                continue
            del left[key]
            settled.add(key)
        if content.disables:  # all records were read: what is not planned is disabled
            settled |= {k for k, o in earlier.items() if o.action == "disable"}
            settled -= left.keys()
        for key, known in earlier.items():
            if known.state == "done" or (not known.is_settled and key in settled):
                report.outcomes[key] = ApplyOutcome(known.action, "done")
        for key, why in wrong.items():
            report.outcomes[key] = ApplyOutcome(items[key].action, "failed", why)
        return left

    def _write(
        self,
        items: Iterable[ApplyItem],
        report: ApplyReport,
        state: StateFile | None,
        progress: Watch | None,
        size: int,
    ) -> Flow[None]:
        target, source = self._content.target, self._content.choices.source
        sent = {Sending(prepare_item(target, source, each)): each for each in items}

        def note(group: Iterable[Sending]) -> Flow[None]:
            noted: dict[str, ApplyOutcome] = {}
            for sending in group:
                item = sent[sending]
                outcome = noted[item.key] = _outcome(item.action, sending)
                if outcome.state == "done":
                    stored = stored_otherwise(target, item, sending.outcome)
                    if stored:
                        report.stored_differently[item.key] = stored
            report.outcomes.update(noted)
            if state is not None and noted:
                yield from call(partial(state.append, noted), blocking=True)

        def around(group: Sequence[Sending]) -> Flow[None]:
            yield from note(group)
            if progress is not None:
                yield from call(partial(progress, report))
            for refused in (ScopeMissingError, NotAuthorizedError):
                if all(isinstance(each.error, refused) for each in group):
                    raise cast("XurrentError", group[0].error)

        try:
            yield from send_all(self._client.call, list(sent), size, around)
        except XurrentError as error:
            report.stopped = error
            yield from note(each for each in sent if each.left)

    @override
    def __str__(self) -> str:
        return _table(self._content)

    @override
    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {_summary(self._content)}>"


class ApplyPlan(BasePlan[ApplyReport]):
    """The plan of a client for threads."""


class AsyncApplyPlan(BasePlan[Coroutine[Any, Any, ApplyReport]]):
    """The plan of a client for tasks: ``await plan.execute()``."""


def _outcome(action: str, sending: Sending) -> ApplyOutcome:
    """The outcome of a record so far; without an answer, it may have been written."""
    error = sending.error
    if sending.left:
        return ApplyOutcome(action, "waiting")
    if sending.prepared is not None:
        return ApplyOutcome(action, "unknown")
    if error is None:
        return ApplyOutcome(action, "done")
    lost = error.maybe_executed and not isinstance(error, MutationError)
    return ApplyOutcome(action, "unknown" if lost else "failed", error.message)


def _summary(content: Content) -> str:
    """The number of records of each action."""
    counts = Counter(item.action for item in content.items)
    parts = [f"{counts['create']} created", f"{counts['update']} updated"]
    parts += [f"{counts['enable']} enabled"] if counts["enable"] else []
    parts += [f"{counts['disable']} disabled", f"{len(content.left)} left"]
    return f"{content.target.name} of {content.choices.source!r}: {', '.join(parts)}"


def _table(content: Content) -> str:
    """The summary, a line for each change, and the fields that are not compared."""
    lines = [_summary(content)]
    width = min(max((len(item.key) for item in content.items), default=0), _WIDEST)
    for action in ACTIONS:
        found = [item for item in content.items if item.action == action]
        for item in found[:_SHOWN]:
            lines += _lines(item, f"  {action:<8}{shown_key(item.key):<{width}}  ")
        if len(found) > _SHOWN:
            lines.append(f"  {action:<8}and {len(found) - _SHOWN} more")
    apart = [rule.name for rule in content.rows.rules if rule.way == "not compared"]
    if apart:
        lines.append(f"not compared, and sent only to create: {', '.join(apart)}")
    return "\n".join(lines)


def _lines(item: ApplyItem, head: str) -> list[str]:
    if item.action == "create":
        fields = (f"{each.field}={shown(each.new)}" for each in item.changes)
        return [f"{head}{', '.join(fields)}"]
    texts = (f"{c.field}: {shown(c.old)} → {shown(c.new)}" for c in item.changes)
    return [f"{' ' * len(head) if n else head}{text}" for n, text in enumerate(texts)]
