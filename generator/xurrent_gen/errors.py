"""Errors of the generator, each with its exit code, and issues, which end no run.

An error says *what* happened, *where*, and the *remedy*: the one thing to change. Its
text never contains a secret, a header or a variable's value. Users see the text only,
never a traceback. A problem that does not stop the run is an ``Issue``; issues are
collected and shown at the end.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import ClassVar, Literal


@dataclass(frozen=True, slots=True)
class Issue:
    """Something about the schema that its user should know.

    ``coordinate`` is a schema coordinate (``Person.name``, ``Query.people(first:)``) or
    empty when the whole schema is meant; ``hint`` is what to do, or empty.
    """

    severity: Literal["warning", "info"]
    coordinate: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        """One line: ``warning: Person.age: message (hint)``."""
        where = f"{self.coordinate}: " if self.coordinate else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.severity}: {where}{self.message}{hint}"


def warning(coordinate: str, message: str, hint: str = "") -> Issue:
    """Return an issue of severity *warning*, which the user should look at."""
    return Issue("warning", coordinate, message, hint)


@contextmanager
def needs_sandbox(where: str) -> Generator[None]:
    """Raise ``ConfigError`` with the extra to install if sandbox dependencies are missing."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise ConfigError(
            f"the sandbox needs the package {error.name!r}, which is not installed",
            where=where,
            remedy="pip install 'xurrent-gen[sandbox]'",
        ) from None


class GeneratorError(Exception):
    """Root of the errors that end a run; ``exit_code`` is the status of the process."""

    exit_code: ClassVar[int] = 2

    def __init__(
        self, what: str, *, where: str | None = None, remedy: str | None = None
    ) -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.remedy = remedy

    def __str__(self) -> str:
        """The whole message: what happened, then where and the remedy if known."""
        lines = [self.what]
        if self.where:
            lines.append(_labelled("where", self.where))
        if self.remedy:
            lines.append(_labelled("fix", self.remedy))
        return "\n".join(lines)


def _labelled(label: str, text: str) -> str:
    """``  label: text``, with the further lines of ``text`` aligned below the first."""
    indent = "  " + f"{label}:".ljust(7)
    return indent + text.replace("\n", "\n" + " " * len(indent))


class DriftError(GeneratorError):
    """The package on disk differs from what would be generated now."""

    exit_code = 1


class UsageError(GeneratorError):
    """The command was called in a way that cannot work."""


class ConfigError(UsageError):
    """A setting is unknown, has a value it cannot have, or contradicts another."""


class SourceFileError(UsageError):
    """The schema file that was named does not exist or cannot be read."""


class OutputError(UsageError):
    """The package cannot be written to the output folder; nothing there has changed."""


class CheckerError(UsageError):
    """No type checker is installed, or the installed one did not finish."""


class FetchError(GeneratorError):
    """The schema could not be fetched from the account."""

    exit_code = 3


class SchemaError(GeneratorError):
    """The schema was obtained and cannot be used."""

    exit_code = 4


class SchemaSyntaxError(SchemaError):
    """The schema text is neither SDL nor an introspection result."""


class InvalidSchemaError(SchemaError):
    """The schema breaks a rule of GraphQL; all broken rules are listed."""


class InternalError(GeneratorError):
    """xurrent-gen itself failed; the user did nothing wrong."""

    exit_code = 70
