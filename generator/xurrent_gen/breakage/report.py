"""Tells an impact: text for terminals, JSON and SARIF for programs, and Markdown."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Final, Literal, TypeAlias

from xurrent_gen._version import __version__
from xurrent_gen.breakage.run import Broken, Impact
from xurrent_gen.changes.render import code, sentence, summary

Form: TypeAlias = Literal["text", "json", "sarif", "markdown"]

_SARIF: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_OTHER: Final = "schema"
"""The rule of what no single change explains."""


def render(impact: Impact, form: Form) -> str:
    """The impact in one of the forms, ending with a line break."""
    forms: dict[Form, Callable[[Impact], str]] = {
        "text": _text,
        "json": _json,
        "sarif": _sarif,
        "markdown": _markdown,
    }
    return forms[form](impact) + "\n"


def _text(impact: Impact) -> str:
    lines = [f"the schema moves: {summary(impact.difference)}"]
    for each in impact.broken:
        finding = each.finding
        lines.append(
            f"{finding.path}:{finding.line}:{finding.column}: {finding.message}"
            f" [{', '.join(each.checkers)}: {finding.code}]"
        )
        if each.source:
            lines.append(f"    {each.source}")
        if each.cause is not None:
            lines.append(f"    because {sentence(each.cause)}")
    lines.append(_verdict(impact))
    return "\n".join(lines)


def _verdict(impact: Impact) -> str:
    looked = f"{_counted(impact.files, 'file')}, asked {' and '.join(impact.checkers)}"
    verdict = f"{_counted(len(impact.broken), 'place')} of your code to change"
    return f"{verdict if impact.broken else 'nothing breaks'} ({looked})"


def _markdown(impact: Impact) -> str:
    lines: list[str] = []
    for each in impact.broken:
        finding = each.finding
        lines.append(f"- {code(f'{finding.path}:{finding.line}')}: {code(each.source)}")
        lines.append(f"  {code(finding.message)} ({', '.join(each.checkers)})")
        if each.cause is not None:
            lines.append(f"  because {code(sentence(each.cause))}")
    return "\n".join([*lines, *([""] if lines else []), _verdict(impact)])


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _json(impact: Impact) -> str:
    return json.dumps(
        {
            "broken": [_document(each) for each in impact.broken],
            "checkers": impact.checkers,
            "files": impact.files,
            "before": impact.difference.before,
            "after": impact.difference.after,
        },
        indent=2,
    )


def _document(each: Broken) -> dict[str, object]:
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


def _sarif(impact: Impact) -> str:
    rules = sorted({_rule(each) for each in impact.broken})
    return json.dumps(
        {
            "$schema": _SARIF,
            "version": "2.1.0",
            "runs": [
                {
                    "tool": {
                        "driver": {
                            "name": "xurrent-gen",
                            "version": __version__,
                            "rules": [{"id": rule} for rule in rules],
                        }
                    },
                    "results": [_result(each) for each in impact.broken],
                }
            ],
        },
        indent=2,
    )


def _rule(each: Broken) -> str:
    return each.cause.kind if each.cause is not None else _OTHER


def _result(each: Broken) -> dict[str, object]:
    finding, text = each.finding, each.finding.message
    if each.cause is not None:
        text = f"{sentence(each.cause)}. {text}"
    return {
        "ruleId": _rule(each),
        "level": "error",
        "message": {"text": text},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": finding.path},
                    "region": {
                        "startLine": finding.line,
                        "startColumn": finding.column,
                    },
                }
            }
        ],
    }
