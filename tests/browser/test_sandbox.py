"""The page of a sandbox in a browser that reaches this machine alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from xurrent_gen.sandbox import RunningSandbox, TokenGrant, running_sandbox

READER = TokenGrant("reader", ("person:Read",))


@pytest.fixture
def sandbox() -> Iterator[RunningSandbox]:
    with running_sandbox(tokens=(READER,)) as running:
        yield running


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    """A tab in which errors of scripts and requests to elsewhere are failures."""
    wrong: list[str] = []
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.extend(complaint(said.text)))
    page.on("request", lambda request: wrong.extend(elsewhere(request.url)))
    yield page
    page.close()
    assert wrong == []


def complaint(text: str) -> list[str]:
    """What a console says, answers apart that the tests ask for."""
    return [] if text.startswith("Failed to load resource: the server") else [text]


def elsewhere(url: str) -> list[str]:
    return [] if url.startswith(("http://127.0.0.1:", "data:")) else [url]


def write(page: Page, text: str) -> None:
    """Replace the document of GraphiQL."""
    page.locator(".graphiql-query-editor .CodeMirror").click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(text)


def test_a_document_is_tried_with_the_token_of_the_sandbox(
    sandbox: RunningSandbox, tab: Page
) -> None:
    sandbox.add_faults("503:1")
    tab.goto(f"{sandbox.base_url}/graphiql")
    tab.locator(".graphiql-execute-button").wait_for()
    assert len(sandbox.journal) == 0, "opening the page has used up a request"
    result = tab.locator(".result-window")
    tab.locator(".graphiql-execute-button").click()
    result.get_by_text('"Service Unavailable"').wait_for()
    write(tab, "{ account { id } }")
    tab.locator(".graphiql-execute-button").click()
    result.get_by_text('"sandbox"').wait_for()
    assert [entry.status for entry in sandbox.journal] == [503, 200]


def test_it_knows_the_schema(sandbox: RunningSandbox, tab: Page) -> None:
    tab.goto(f"{sandbox.base_url}/graphiql")
    tab.locator(".graphiql-execute-button").wait_for()
    write(tab, "{ peopl")
    tab.keyboard.press("Control+Space")
    tab.locator(".graphiql-query-editor", has_text="{ people").wait_for()
    tab.get_by_label("Show Documentation Explorer").click()
    tab.locator(".graphiql-doc-explorer-title", has_text="Docs").wait_for()


def test_another_token_is_sent_when_it_is_written(
    sandbox: RunningSandbox, tab: Page
) -> None:
    tab.goto(f"{sandbox.base_url}/graphiql")
    tab.locator(".graphiql-execute-button").wait_for()
    tab.get_by_role("button", name="Headers").click()
    tab.locator(".graphiql-editor-tool .CodeMirror:visible").click()
    tab.keyboard.press("Control+a")
    tab.keyboard.insert_text('{"Authorization": "Bearer nobody"}')
    tab.locator(".graphiql-execute-button").click()
    tab.locator(".result-window", has_text="Unauthorized").wait_for()
    assert [entry.status for entry in sandbox.journal] == [401]


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_any_window(
    sandbox: RunningSandbox, tab: Page, scheme: str, width: int
) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    tab.goto(sandbox.base_url)
    tab.locator(".graphiql-execute-button").click()
    tab.locator(".result-window", has_text='"name"').wait_for()
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
