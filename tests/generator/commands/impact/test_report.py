"""Reports of a line without a cause, and of code that imports modules without types."""

from __future__ import annotations

import json
from dataclasses import replace

from xurrent_gen.analysis.surface import Element
from xurrent_gen.commands.diff.compare import Change, Difference
from xurrent_gen.commands.impact.checkers import Finding
from xurrent_gen.commands.impact.report import Affected, Coverage, Impact, render


def test_what_is_not_known_is_told() -> None:
    finding = Finding("app.py", 3, "attr-defined", "no attribute 'weigt'")
    affected = Affected(finding, None, ("mypy",), "cat.weigt")
    change = Change("breaking", "removed", Element.FIELD, "Cat.mood", "Cat", ())
    looked = Coverage(files=1, typed=1, unknown={"yaml", "acme"})
    impact = Impact((affected,), (), Difference(()), looked, ("mypy",))
    document = json.loads(render(impact, "json"))
    assert document["broken"][0]["cause"] is None
    assert document["looked_at"]["imported_without_types"] == ["acme", "yaml"]
    twice = replace(affected, cause=change)
    two = render(replace(impact, broken=(affected, twice)), "markdown")
    assert "1 line of your code to change, 0 files" in two
    moved = replace(impact, difference=Difference((), "sha256:1", "sha256:2"))
    for is_upgrade in (False, True):
        text = render(replace(moved, is_upgrade=is_upgrade), "text")
        assert ("upgrade of xurrent-gen" in text) is is_upgrade
