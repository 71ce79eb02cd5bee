"""README leads to all there is, and begins with what one looks for."""

from __future__ import annotations

import re

from tests.support.snippets import REPOSITORY

README = (REPOSITORY / "README.md").read_text("utf-8")


def test_readme_begins_with_what_one_looks_for() -> None:
    first_screen = README.partition("## Try it")[0]
    for name in ("version", "python", "licence", "typed"):
        assert f"](docs/pictures/badge-{name}.svg)" in first_screen
    pictures = re.findall(r"!\[[^\]]+\]\(docs/pictures/(\w+)\.svg\)", README)
    assert pictures == ["completion", "quickstart"]


def test_readme_leads_to_every_page() -> None:
    pages = {f"docs/{path.name}" for path in (REPOSITORY / "docs").glob("*.md")}
    assert pages - set(re.findall(r"\]\((docs/\w[\w-]*\.md)\)", README)) == set()
