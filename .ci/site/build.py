"""Builds the site: ``python .ci/site/build.py FOLDER``. Run by ``nox -s docs``.

The pages of ``docs/`` stay what they are on a hosting service: here they are copied beside
those of the top level and the reference, with links that lead to the site, and to the
repository where ``XURRENT_GEN_REPOSITORY`` says where that is. Each version gets a folder of
its own; ``versions.json`` lists them for the menu.
"""

from __future__ import annotations

import json
import os
import posixpath
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from api import api_pages

ROOT = Path(__file__).resolve().parents[2]
CONFIG = Path(__file__).with_name("zensical.toml")
NOT_FOUND = Path(__file__).with_name("404.html")
"""A page without relative styles and links, since hosts show it at any address."""
TABLES = Path(__file__).with_name("tables.css")
SYNONYMS = Path(__file__).with_name("synonyms.toml")
SEARCHES = Path(__file__).with_name("searches.toml")
SEARCH_SCRIPT = Path(__file__).with_name("search.mjs")
RECORDS = "decisions/"
"""Pages that their index lists, and not the menu."""
TOP = ("CHANGELOG", "CONTRIBUTING", "SECURITY", "CODE_OF_CONDUCT")
REPOSITORY = os.environ.get("XURRENT_GEN_REPOSITORY", "").rstrip("/")
UNSEARCHED = ("CHANGELOG.md", "decisions.md")
"""Pages of history: their many hits would hide the guides from the search."""
LINK = re.compile(r"(?<!!)\[([^\]]*)\]\(([^)\s]+)\)")


def sources() -> dict[Path, str]:
    """Each page of the repository → its path on the site."""
    pages = {ROOT / "README.md": "index.md"}
    pages |= {ROOT / f"{name}.md": f"{name}.md" for name in TOP}
    docs = ROOT / "docs"
    below = sorted(docs.rglob("*.md"))
    return pages | {page: page.relative_to(docs).as_posix() for page in below}


def relinked(page: Path, sites: Mapping[Path, str]) -> str:
    """The text of a page with links of the site."""

    def link(found: re.Match[str]) -> str:
        text, target = found.groups()
        path, _, fragment = target.partition("#")
        if "://" in target or target.startswith("mailto:") or not path:
            return found[0]
        place = (page.parent / path).resolve()
        if place in sites:
            here = posixpath.dirname(sites[page])
            there = posixpath.relpath(sites[place], here)
            return f"[{text}]({there}{'#' * bool(fragment)}{fragment})"
        inside = place.relative_to(ROOT).as_posix()
        return f"[{text}]({REPOSITORY}/blob/HEAD/{inside})" if REPOSITORY else text

    text = page.read_text("utf-8").replace("](docs/pictures/", "](pictures/")
    parts = re.split(r"(^ *```.*?^ *```)", text, flags=re.M | re.S)
    return "".join(p if "```" in p[:20] else LINK.sub(link, p) for p in parts)


def navigation() -> Iterator[tuple[str, list[str]]]:
    """Yield the sections of the menu, each with its pages."""
    for section in tomllib.loads(CONFIG.read_text("utf-8"))["project"]["nav"]:
        yield from section.items()


def heading(text: str) -> str:
    """Return the title of a page: its first heading, which the menu shows, too."""
    return text.partition("\n")[0].removeprefix("# ").replace("`", "")


def llms(pages: Mapping[str, str]) -> str:
    """``llms.txt``: what there is to read, as Markdown."""
    about = tomllib.loads(CONFIG.read_text("utf-8"))["project"]
    lines = [f"# {about['site_name']}", "", f"> {about['site_description']}.", ""]
    for title, entries in navigation():
        lines += [f"## {title}", ""]
        for page in entries:
            name = heading(pages[page])
            opening = pages[page].partition("\n## ")[0].partition("\n```")[0]
            first = re.search(r"^[\w`][^\n]*(?:\n[^\n]+)*", opening, flags=re.M)
            text = LINK.sub(r"\1", " ".join(first[0].split())) if first else ""
            sentence = re.split(r"(?<=\.)\s", text)[0].rstrip(".")
            lines.append(f"- [{name}]({page})" + (f": {sentence}" if sentence else ""))
        lines.append("")
    return "\n".join(lines)


def build(stage: Path) -> Path:
    """Render into *stage*; ends in an error for a page or link that leads nowhere."""
    sites = sources()
    pages = {site: relinked(page, sites) for page, site in sites.items()}
    pages |= {f"api/{room}.md": text for room, text in api_pages(ROOT).items()}
    listed = {page for _, entries in navigation() for page in entries}
    due = {page for page in pages if not page.startswith(RECORDS)}
    if listed != due:
        sys.exit(f"the menu and the pages differ: {sorted(listed ^ due)}")
    for name, text in pages.items():
        file = stage / "docs" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        hidden = name in UNSEARCHED or name.startswith(RECORDS)
        matter = "---\nsearch:\n  exclude: true\n---\n\n" if hidden else ""
        file.write_text(matter + text, encoding="utf-8")
    shutil.copytree(ROOT / "docs" / "pictures", stage / "docs" / "pictures")
    shutil.copy(TABLES, stage / "docs")
    config = CONFIG.read_text("utf-8")
    if REPOSITORY:
        more = f'repo_url = "{REPOSITORY}"\nedit_uri = "edit/main/docs/"\n'
        config = config.replace("[project]\n", f"[project]\n{more}", 1)
        config = config.replace(
            "features = [", 'features = [\n  "content.action.edit",', 1
        )
    config += '\n[project.extra.version]\nprovider = "mike"\n'
    (stage / "zensical.toml").write_text(config, encoding="utf-8")
    command = (sys.executable, "-m", "zensical", "build", "--strict")
    subprocess.run(command, cwd=stage, check=True)
    site = stage / "site"
    add_synonyms(site)
    shutil.copy(NOT_FOUND, site)
    (site / "llms.txt").write_text(llms(pages), encoding="utf-8")
    for name, text in pages.items():  # for readers that want no HTML
        (site / name).write_text(text, encoding="utf-8")
    return site


def add_synonyms(site: Path) -> None:
    """Add the synonyms to the search, as entries of their own."""
    file = site / "search.json"
    index = json.loads(file.read_text("utf-8"))
    synonyms: list[dict[str, object]] = []
    titles = {item["location"]: item["title"] for item in index["items"]}
    for location, words in tomllib.loads(SYNONYMS.read_text("utf-8")).items():
        if location not in titles:
            sys.exit(f"synonyms.toml: {location} is not a heading of the site")
        for word in words:
            about = f"{word}: see {titles[location]}"
            item = {"level": 2, "title": word, "text": about, "path": [word]}
            synonyms.append({"location": location, "tags": [], **item})
    index["items"] = synonyms + index["items"]  # the first of equals wins
    file.write_text(json.dumps(index), encoding="utf-8")


def not_found_by_search(site: Path) -> list[str]:
    """Searches and synonyms whose page is not among the first three, by the site's script."""
    node = shutil.which("node")
    if node is None:
        print("node is missing: the search is not checked", file=sys.stderr)
        return []
    synonyms = tomllib.loads(SYNONYMS.read_text("utf-8"))
    expected = {
        word: [location.partition(".html")[0]]
        for location, words in synonyms.items()
        for word in words
    } | tomllib.loads(SEARCHES.read_text("utf-8"))
    command = (node, str(SEARCH_SCRIPT), str(site), *expected)
    answer = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    found: dict[str, list[str]] = json.loads(answer.stdout)
    return [
        f"{query}: found {found[query][:3]}, not {pages}"
        for query, pages in expected.items()
        if not {f"{page}.html" for page in pages} & set(found[query][:3])
    ]


class Page(HTMLParser):
    """The anchors of a page, and where its links lead."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.shows_anchor = "{ #" in text
        self.anchors: set[str] = {"", "__skip"}
        self.links: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("id", "name") and value:
                self.anchors.add(value)
            if name in ("href", "src") and value and tag != "base":
                self.links.add(value)


def broken(site: Path) -> list[str]:
    """Links and anchors that lead nowhere, and what is loaded from elsewhere."""
    pages = {p: Page(p.read_text("utf-8")) for p in site.rglob("*.html")}
    found: list[str] = []
    for page, parsed in pages.items():
        if parsed.shows_anchor:
            found.append(f"{page.name}: the anchor of a heading is shown as text")
        for link in parsed.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            place = page.parent / unquote(parts.path) if parts.path else page
            place = place / "index.html" if place.is_dir() else place
            there = place.resolve()
            if not there.exists():
                found.append(f"{page.name}: {link}")
            elif there in pages and unquote(parts.fragment) not in pages[there].anchors:
                found.append(f"{page.name}: {link} has no such anchor")
    return sorted(found)


def publish(site: Path, output: Path, version: str) -> None:
    """Put the site into its version's folder, and list the versions."""
    shutil.rmtree(output / version, ignore_errors=True)
    shutil.copytree(site, output / version)
    shutil.copy(NOT_FOUND, output)
    folders = [folder.name for folder in output.iterdir() if folder.is_dir()]

    def age(name: str) -> tuple[int, ...]:
        return tuple(int(part) for part in re.findall(r"\d+", name))

    folders.sort(key=age, reverse=True)
    versions = [{"version": v, "title": v, "aliases": list[str]()} for v in folders]
    (output / "versions.json").write_text(json.dumps(versions))
    newest = f'<meta http-equiv="refresh" content="0; url={folders[0]}/index.html">'
    (output / "index.html").write_text(f"<!doctype html>{newest}\n")


def main(output: Path) -> None:
    version = (ROOT / "generator/xurrent_gen/_version.py").read_text("utf-8")
    with tempfile.TemporaryDirectory() as folder:
        site = build(Path(folder))
        if found := broken(site):
            sys.exit("\n".join(["links that lead nowhere:", *found]))
        if lost := not_found_by_search(site):
            sys.exit("\n".join(["searches that miss their page:", *lost]))
        publish(site, output, version.split('"')[-2])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
