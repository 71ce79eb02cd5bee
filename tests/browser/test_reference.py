"""The reference as somebody sees it who opens it from a disk."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.support.described import SCHEMA, check_programs, described
from tests.support.packages import BUNDLED, DEFINITIONS


def written(schema: str, folder: Path) -> Path:
    for path, content in described(schema, folder).items():
        file = folder / "reference" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    return folder / "reference"


@pytest.fixture(scope="session")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(BUNDLED.read_text("utf-8"), tmp_path_factory.mktemp("bundled"))


def test_search_leads_to_a_page_and_on_by_links(page: Page, bundled: Path) -> None:
    page.goto((bundled / "index.html").as_uri())
    page.keyboard.press("/")
    page.keyboard.type("requestcreate")
    page.wait_for_selector("#results a")
    assert page.locator("#results a").first.text_content() == (
        "request_create mutation · Registers a request; unless given, the requester is "
        "the caller and the status `assigned`."
    )
    page.keyboard.press("Enter")
    page.wait_for_url("**/mutations/request_create.html")
    page.locator(".graphql a", has_text="Request").first.click()
    page.wait_for_url("**/records/Request.html")
    page.locator("dt a", has_text="Person").first.click()
    page.wait_for_url("**/records/Person.html")
    page.go_back()
    assert page.title() == "Request · xurrent_sdk"


def test_search_takes_names_as_a_difference_spells_them(
    page: Page, bundled: Path
) -> None:
    page.goto((bundled / "index.html").as_uri())
    for term, name in {
        "Query.people": "people query",
        "client.mutation.request_create": "request_create mutation",
        "-next_target_at": "Request.next_target_at record",
        "sla": "ServiceLevelAgreement record",  # its initials
        "flsa order_field": "FirstLineSupportAgreementOrderField enum",
    }.items():
        page.locator("input[type=search]").fill(term)
        page.wait_for_selector("#results a")
        assert (page.locator("#results a").first.text_content() or "").startswith(name)


def test_search_finds_fields_and_says_when_there_is_nothing(
    page: Page, bundled: Path
) -> None:
    page.goto((bundled / "queries" / "people.html").as_uri())
    search = page.locator("input[type=search]")
    search.fill("authentication_id")
    page.wait_for_selector("#results a")
    assert "Person" in page.locator("#results a").all_text_contents()[0]
    page.keyboard.press("ArrowDown")
    assert page.locator("#results [aria-selected=true]").count() == 1
    search.fill("nothing of that name")
    assert page.locator("#results").text_content() == "Nothing found"
    page.keyboard.press("Escape")
    assert page.locator("#results").is_hidden()


@pytest.mark.parametrize("term", ["jobTitle", "job_title", "person.jobTitle"])
def test_a_hit_leads_to_the_field(page: Page, bundled: Path, term: str) -> None:
    page.goto((bundled / "index.html").as_uri())
    search = page.locator("input[type=search]")
    search.fill(term)
    page.wait_for_selector("#results a")
    chosen = page.locator("#results [aria-selected=true]")
    assert (chosen.text_content() or "").startswith("Person.job_title ")
    assert search.get_attribute("aria-activedescendant") == chosen.get_attribute("id")
    assert "results" in (page.locator("[role=status]").text_content() or "")
    page.keyboard.press("Enter")
    page.wait_for_url("**/records/Person.html#job_title")
    row = page.locator(".row:target")
    assert row.locator(".name").text_content() == "job_title"
    assert (
        page.evaluate("document.querySelector(':target').getBoundingClientRect().top")
        > 0
    )


def test_a_page_lists_its_fields_at_the_side(page: Page, bundled: Path) -> None:
    page.set_viewport_size({"width": 1400, "height": 800})
    page.goto((bundled / "records" / "Person.html").as_uri())
    page.locator(".side a", has_text="job_title").first.click()
    page.wait_for_url("**/records/Person.html#job_title")


def test_a_program_is_copied_as_it_stands(page: Page, bundled: Path) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto((bundled / "queries" / "people.html").as_uri())
    page.locator(".copy").click()
    page.wait_for_function("document.querySelector('.copy').textContent == 'Copied'")
    code = page.locator(".snippet code").text_content()
    assert page.evaluate("navigator.clipboard.readText()") == code


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_both_themes_fit_any_window(
    page: Page, bundled: Path, scheme: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    papers = set[str]()
    for path in ("index", "inputs", "records/Request", "mutations/request_create"):
        page.goto((bundled / f"{path}.html").as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        paper = "getComputedStyle(document.body).backgroundColor"
        papers.add(page.evaluate(paper))
    assert papers == {"rgb(22, 24, 29)" if scheme == "dark" else "rgb(255, 255, 255)"}
    page.locator(".theme").click()
    assert page.evaluate(paper) not in papers


def test_descriptions_run_nothing(page: Page, tmp_path: Path) -> None:
    folder = written(SCHEMA, tmp_path)
    for path in sorted(folder.rglob("*.html")):
        page.goto(path.as_uri())
        assert page.evaluate("typeof owned") == "undefined", path
        assert page.title() != "owned", path
    page.locator("input[type=search]").fill("person")
    page.wait_for_selector("#results a")
    assert page.locator("#results img, #results script, #results svg").count() == 0


def many(count: int) -> str:
    fields = " ".join(f"field{n}: Type{n * 7 % 10}" for n in range(20))
    types = "\n".join(f"type Type{n} {{ id: ID! {fields} }}" for n in range(count))
    return f"type Query {{ first: Type0 }}\n{types}"


def test_thousands_of_types_stay_usable(page: Page, tmp_path: Path) -> None:
    folder = written(many(3_000), tmp_path)
    page.goto((folder / "index.html").as_uri())
    page.locator("input[type=search]").fill("type2876")
    page.wait_for_selector("#results a")
    assert page.locator("#results a").first.text_content() == "Type2876 record"
    page.keyboard.press("Enter")
    page.wait_for_url("**/records/Type2876.html")


def test_every_program_of_the_bundled_schema_passes_the_checker(tmp_path: Path) -> None:
    schema = BUNDLED.read_text("utf-8")
    assert check_programs(schema, tmp_path, DEFINITIONS) > 900
