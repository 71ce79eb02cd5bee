"""Reports of a line without a cause, and of code that imports modules without types."""

from __future__ import annotations

import json

from xurrent_gen.commands.diff.compare import Difference
from xurrent_gen.commands.impact.checkers import Finding
from xurrent_gen.commands.impact.report import Affected, Coverage, Impact, render


def test_what_is_not_known_is_told() -> None:
    finding = Finding("app.py", 3, "attr-defined", "no attribute 'weigt'")
    affected = Affected(finding, None, ("mypy",), "cat.weigt")
    looked = Coverage(files=1, typed=1, unknown={"yaml", "acme"})
    impact = Impact((affected,), (), Difference(()), looked, ("mypy",))
    document = json.loads(render(impact, "json"))
    assert document["broken"][0]["cause"] is None
    assert document["looked_at"]["imported_without_types"] == ["acme", "yaml"]
