"""README leads to all there is."""

from __future__ import annotations

import re

from tests.support.snippets import REPOSITORY


def test_readme_leads_to_every_page() -> None:
    readme = (REPOSITORY / "README.md").read_text("utf-8")
    pages = {f"docs/{path.name}" for path in (REPOSITORY / "docs").glob("*.md")}
    assert pages - set(re.findall(r"\]\((docs/\w[\w-]*\.md)\)", readme)) == set()
