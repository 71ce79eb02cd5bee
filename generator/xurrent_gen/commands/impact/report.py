"""The impact, and its reports: lines for terminals, JSON for programs, and Markdown."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from xurrent_gen.commands.diff.compare import Change, Difference
from xurrent_gen.commands.diff.render import Form, code, sentence, summary
from xurrent_gen.commands.impact.checkers import Finding

DOCUMENT: Final = "document"
"""Code and checker name of errors in GraphQL documents."""
POSSIBLE: Final = "possible"
"""Code of findings that no type checker can judge."""


@dataclass(frozen=True, slots=True)
class Affected:
    """A line of the user's code that the new package breaks, or may break.

    ``path`` of the finding is as the user named it. ``cause`` is ``None`` if several
    changes may be the cause and none shares a name with the code. ``checkers`` are those
    that report the line.
    """

    finding: Finding
    cause: Change | None
    checkers: tuple[str, ...]
    source: str


@dataclass(slots=True)
class Coverage:
    """Counts of the files and functions behind a verdict."""

    files: int = 0
    typed: int = 0
    """Functions whose parameters all have annotations."""
    untyped: int = 0
    strings: int = 0
    documents: int = 0
    """GraphQL documents, including those in strings."""
    document_files: int = 0
    notebooks: int = 0
    unknown: set[str] = field(default_factory=set[str])
    """Imported modules without types, whose values checkers cannot judge."""
    left_out: dict[str, str] = field(default_factory=dict[str, str])
    """Files that were not checked, with the reason."""


@dataclass(frozen=True, slots=True)
class Impact:
    """The effect of a changed schema on a program.

    ``broken`` has the errors of the checkers and those in documents; ``perhaps`` has lines
    that none of them can judge. ``is_upgrade`` is true if the packages come from two
    versions of xurrent-gen, whose differences count, too.
    """

    broken: tuple[Affected, ...]
    perhaps: tuple[Affected, ...]
    difference: Difference
    coverage: Coverage
    checkers: tuple[str, ...]
    is_upgrade: bool = False

    @property
    def unaffected(self) -> int:
        """The number of files with neither."""
        affected = {each.finding.path for each in (*self.broken, *self.perhaps)}
        coverage = self.coverage
        files = coverage.files + coverage.notebooks + coverage.document_files
        return files - len(affected)


def render(impact: Impact, form: Form) -> str:
    """Render the impact in one of the forms, ending with a line break."""
    forms: dict[Form, Callable[[Impact], str]] = {
        "text": _text,
        "json": _json,
        "markdown": _markdown,
    }
    return forms[form](impact) + "\n"


def _classes(impact: Impact) -> list[tuple[str, tuple[Affected, ...]]]:
    classes = ("breaks", impact.broken), ("may break", impact.perhaps)
    return [(title, affected) for title, affected in classes if affected]


def _text(impact: Impact) -> str:
    lines = [f"schema diff: {summary(impact.difference)}"]
    for title, affected in _classes(impact):
        lines.append(f"{title}:")
        for each in affected:
            at = each.finding
            by = ", ".join(dict.fromkeys((*each.checkers, at.code)))
            lines.append(f"{at.path}:{at.line}:{at.column}: {at.message} [{by}]")
            if each.source:
                lines.append(f"    {each.source}")
            lines.append(f"    because {_because(each, impact)}")
    return "\n".join([*lines, *_verdict(impact)])


def _markdown(impact: Impact) -> str:
    parts: list[str] = []
    for title, affected in _classes(impact):
        parts.append(f"**{title.capitalize()}**\n")
        for each in affected:
            at = each.finding
            parts.append(f"- {code(f'{at.path}:{at.line}')}: {code(each.source)}")
            parts.append(f"  {code(at.message)} ({', '.join(each.checkers)})")
            parts.append(f"  because {code(_because(each, impact))}")
        parts.append("")
    verdict, coverage, *rest = _verdict(impact)
    parts.append(f"{verdict[0].upper()}{verdict[1:]} ({coverage})")
    if rest:
        parts += ["", *(f"- {code(each)}" for each in rest)]
    return "\n".join(parts)


def _because(each: Affected, impact: Impact) -> str:
    if each.cause is not None:
        return sentence(each.cause)
    grave = len(impact.difference.of("breaking"))
    upgrade = ", or of the upgrade of xurrent-gen" if impact.is_upgrade else ""
    if grave:
        none = "none is named in this line"
        return f"of one of the {grave} breaking changes{upgrade}; {none}"
    if impact.difference.before != impact.difference.after:
        return f"of a change of the schema that typed code does not notice{upgrade}"
    return "the packages come from other versions or settings of xurrent-gen"


def _verdict(impact: Impact) -> list[str]:
    """Return the last lines: the counts of findings, and of checked files."""
    coverage = impact.coverage
    # A line with several causes is listed once for each.
    broken, perhaps = (
        len({(each.finding.path, each.finding.line) for each in affected})
        for affected in (impact.broken, impact.perhaps)
    )
    change = f"{_counted(broken, 'line')} of your code to change"
    verdict = [
        change if broken else "nothing breaks",
        *([f"{_counted(perhaps, 'line')} to look at"] if perhaps else []),
        f"{_counted(impact.unaffected, 'file')} unaffected",
    ]
    parts = [
        _counted(coverage.files, "Python file"),
        f"{coverage.typed} typed and {_counted(coverage.untyped, 'untyped function')}",
        _counted(coverage.strings, "string"),
        _counted(coverage.documents, "GraphQL document"),
        _counted(coverage.notebooks, "notebook"),
    ]
    by = f" with {' and '.join(impact.checkers)}" if impact.checkers else ""
    unknown = ", ".join(sorted(coverage.unknown))
    return [
        ", ".join(verdict),
        f"looked at{by}: {', '.join(parts)}",
        *([f"imported without types (see --python): {unknown}"] if unknown else []),
        *(f"not looked at: {k} ({v})" for k, v in sorted(coverage.left_out.items())),
    ]


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _json(impact: Impact) -> str:
    coverage = impact.coverage
    document = {
        "broken": [_document(each) for each in impact.broken],
        "perhaps": [_document(each) for each in impact.perhaps],
        "unaffected": impact.unaffected,
        "checkers": impact.checkers,
        "looked_at": {
            "files": coverage.files,
            "typed_functions": coverage.typed,
            "untyped_functions": coverage.untyped,
            "strings": coverage.strings,
            "documents": coverage.documents,
            "notebooks": coverage.notebooks,
            "imported_without_types": sorted(coverage.unknown),
        },
        "not_looked_at": coverage.left_out,
        "before": impact.difference.before,
        "after": impact.difference.after,
    }
    return json.dumps(document, indent=2)


def _document(each: Affected) -> dict[str, object]:
    finding, cause = each.finding, each.cause
    return {
        "path": finding.path,
        "line": finding.line,
        "column": finding.column,
        "code": finding.code,
        "message": finding.message,
        "checkers": each.checkers,
        "source": each.source,
        "cause": cause
        and {
            "coordinate": cause.coordinate,
            "kind": cause.kind,
            "level": cause.level,
            "description": sentence(cause),
        },
    }
