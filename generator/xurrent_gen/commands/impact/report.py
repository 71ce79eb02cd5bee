"""Renders an impact: lines for terminals, JSON for programs, and Markdown."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Literal, TypeAlias

from xurrent_gen.commands.diff.render import code, sentence, summary
from xurrent_gen.commands.impact.model import Affected, Impact

Form: TypeAlias = Literal["text", "json", "markdown"]


def render(impact: Impact, form: Form) -> str:
    """The impact in one of the forms, ending with a line break."""
    forms: dict[Form, Callable[[Impact], str]] = {
        "text": _text,
        "json": _json,
        "markdown": _markdown,
    }
    return forms[form](impact) + "\n"


def _text(impact: Impact) -> str:
    lines = [f"the schema moves: {summary(impact.difference)}"]
    for title, found in _classes(impact):
        lines.append(f"{title}:")
        for each in found:
            finding = each.finding
            by = ", ".join(dict.fromkeys((*each.checkers, finding.code)))
            lines.append(
                f"{finding.path}:{finding.line}:{finding.column}: {finding.message} [{by}]"
            )
            if each.source:
                lines.append(f"    {each.source}")
            lines.append(f"    because {_because(each, impact)}")
    return "\n".join([*lines, *_verdict(impact)])


def _classes(impact: Impact) -> list[tuple[str, tuple[Affected, ...]]]:
    classes = ("breaks", impact.broken), ("may break", impact.perhaps)
    return [(title, found) for title, found in classes if found]


def _because(each: Affected, impact: Impact) -> str:
    if each.cause is not None:
        return sentence(each.cause)
    grave = len(impact.difference.of("breaking"))
    if grave:
        return f"of one of the {grave} breaking changes; none is named in this line"
    return "the packages come from other versions or settings of xurrent-gen"


def _verdict(impact: Impact) -> list[str]:
    """The last lines: the counts of lines, and the files that they are based on."""
    looked = impact.looked
    broken, perhaps = len(impact.broken), len(impact.perhaps)
    verdict = (
        f"{_counted(broken, 'line')} of your code to change"
        if broken
        else "nothing breaks"
    )
    if perhaps:
        verdict += f", {_counted(perhaps, 'line')} to look at"
    verdict += f", {_counted(impact.unaffected, 'file')} unaffected"
    parts = [
        _counted(looked.files, "Python file"),
        f"{looked.typed} typed and {_counted(looked.untyped, 'untyped function')}",
        f"{_counted(looked.strings, 'string')}",
        _counted(looked.documents, "GraphQL document"),
        _counted(looked.notebooks, "notebook"),
    ]
    by = f" with {' and '.join(impact.checkers)}" if impact.checkers else ""
    lines = [verdict, f"looked at{by}: {', '.join(parts)}"]
    if looked.unknown:
        names = ", ".join(looked.unknown)
        lines.append(f"imported without types (see --python): {names}")
    lines += [
        f"not looked at: {name} ({reason})"
        for name, reason in sorted(looked.left_out.items())
    ]
    return lines


def _markdown(impact: Impact) -> str:
    parts: list[str] = []
    for title, found in _classes(impact):
        parts.append(f"**{title.capitalize()}**\n")
        for each in found:
            finding = each.finding
            parts.append(
                f"- {code(f'{finding.path}:{finding.line}')}: {code(each.source)}"
            )
            parts.append(f"  {code(finding.message)} ({', '.join(each.checkers)})")
            parts.append(f"  because {code(_because(each, impact))}")
        parts.append("")
    verdict, looked, *rest = _verdict(impact)
    parts.append(f"{verdict} ({looked})")
    if rest:
        parts.append("")
        parts += [f"- {code(each)}" for each in rest]
    return "\n".join(parts)


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _json(impact: Impact) -> str:
    looked = impact.looked
    return json.dumps(
        {
            "broken": [_document(each) for each in impact.broken],
            "perhaps": [_document(each) for each in impact.perhaps],
            "unaffected": impact.unaffected,
            "checkers": impact.checkers,
            "looked_at": {
                "files": looked.files,
                "typed_functions": looked.typed,
                "untyped_functions": looked.untyped,
                "strings": looked.strings,
                "documents": looked.documents,
                "notebooks": looked.notebooks,
                "imported_without_types": looked.unknown,
            },
            "not_looked_at": looked.left_out,
            "before": impact.difference.before,
            "after": impact.difference.after,
        },
        indent=2,
    )


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
