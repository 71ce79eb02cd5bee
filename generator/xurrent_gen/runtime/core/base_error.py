"""The root of all errors, with the metadata and the effort of the failed call."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, Self, TypedDict, Unpack, cast

from typing_extensions import override

from .metadata import CostLimit, Effort, RequestLimit, ResponseMetadata

_NOTHING: Final = ResponseMetadata()


class Context(TypedDict, total=False):
    """Keyword arguments of an error about the call in which it happened."""

    operation_name: str | None
    metadata: ResponseMetadata | None
    effort: Effort | None
    retry_after: float | None


class XurrentError(Exception):
    """The root of all errors that the runtime raises on purpose."""

    maybe_executed: bool = False
    """True if the server may have executed the operation: a mutation that is sent again
    may then take effect twice."""

    def __init__(self, message: str, **context: Unpack[Context]) -> None:
        super().__init__(message)
        self.message: str = message
        """The problem and its remedy, without the context."""
        self.operation_name: str | None = context.get("operation_name")
        """The operation that failed, where there was one."""
        self.metadata: ResponseMetadata = context.get("metadata") or _NOTHING
        """The metadata of the response; empty when there was none."""
        self.effort: Effort | None = context.get("effort") or self.metadata.effort
        """Attempts and time, where a call was made."""
        self.retry_after: float | None = (
            context.get("retry_after") or self.metadata.retry_after
        )
        """Seconds after which the server, or the budget, allows another try."""
        self._attached: tuple[str, ...] = ()

    def attach(self, **facts: object) -> None:
        """Set attributes that only some errors have.

        A pickle holds only the strings among them: a queue must not get records.
        """
        vars(self).update(facts)
        self._attached = (*self._attached, *facts)

    @property
    def request_id(self) -> str | None:
        """The server's name for the request."""
        return self.metadata.request_id

    @property
    def status(self) -> int | None:
        """The HTTP status of the response."""
        return self.metadata.status

    @property
    def rate(self) -> RequestLimit:
        """The budget of requests as the response reported it."""
        return self.metadata.rate

    @property
    def cost(self) -> CostLimit:
        """The budget of points as the response reported it."""
        return self.metadata.cost

    def enriched(self, **context: Unpack[Context]) -> Self:
        """This error, with context filled in where it has none yet."""
        self.operation_name = self.operation_name or context.get("operation_name")
        metadata = context.get("metadata")
        if metadata is not None and self.metadata is _NOTHING:
            self.metadata = metadata
            self.retry_after = self.retry_after or metadata.retry_after
        self.effort = self.effort or context.get("effort") or self.metadata.effort
        return self

    def copy(self) -> Self:
        """The same error as a new object, to be raised in another thread or task."""
        new = cast("Self", _rebuild(type(self), self.args))
        new.__dict__.update(self.__dict__)
        return new

    @override
    def __str__(self) -> str:
        context = [f"operation {self.operation_name}"] if self.operation_name else []
        if self.status is not None:
            context.append(f"HTTP {self.status}")
        if self.request_id:
            context.append(f"request id {self.request_id}")
        # The effort of the metadata is that of a complete answer: the message omits it.
        effort = self.effort
        if effort and effort.attempts and effort is not self.metadata.effort:
            context.append(str(effort))
        return f"{self.message} ({'; '.join(context)})" if context else self.message

    @override
    def __reduce__(self) -> tuple[object, ...]:
        # Headers and bodies are not pickled: a queue must not get confidential data.
        metadata = replace(self.metadata, headers=_NOTHING.headers, raw=None)
        state = {**vars(self), "metadata": metadata}
        facts = [name for name in self._attached if not isinstance(state[name], str)]
        return _rebuild, (type(self), self.args), {**state, **dict.fromkeys(facts)}


def _rebuild(cls: type[XurrentError], args: tuple[object, ...]) -> XurrentError:
    error = cls.__new__(cls)
    error.args = args
    return error
