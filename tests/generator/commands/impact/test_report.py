"""Reports of a line without a cause, and of code that imports modules without types."""

from __future__ import annotations

import json

from xurrent_gen.commands.diff.compare import Difference
from xurrent_gen.commands.impact.checkers import Finding
from xurrent_gen.commands.impact.model import Affected, Impact, Looked
from xurrent_gen.commands.impact.report import render


def impact() -> Impact:
    """One line that breaks, of packages that two versions of the generator wrote."""
    finding = Finding("app.py", 3, "attr-defined", "no attribute 'weigt'")
    difference = Difference((), "sha256:1", "sha256:2")
    affected = Affected(finding, None, ("mypy",), "cat.weigt")
    looked = Looked(files=1, typed=1, unknown=("acme", "yaml"))
    return Impact((affected,), (), difference, looked, ("mypy",))


def test_a_line_without_a_cause() -> None:
    because = "because the packages come from other versions or settings of xurrent-gen"
    assert because in render(impact(), "text")
    assert json.loads(render(impact(), "json"))["broken"][0]["cause"] is None


def test_imports_without_types_are_listed() -> None:
    text = render(impact(), "text")
    assert "imported without types (see --python): acme, yaml" in text
    found = json.loads(render(impact(), "json"))["looked_at"]
    assert found["imported_without_types"] == ["acme", "yaml"]
    assert "imported without types" in render(impact(), "markdown")
