"""The page of a sandbox in a browser."""

from __future__ import annotations

from playwright.sync_api import Browser

from xurrent_gen.sandbox import running_sandbox


def test_a_document_is_tried(browser: Browser) -> None:
    with running_sandbox() as sandbox:
        page = browser.new_page(viewport={"width": 360, "height": 800})
        wrong: list[str] = []
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto(sandbox.base_url)
        page.locator("#document").fill("{ account { id } }")
        page.locator("#send").click()
        page.locator("#answer:not(:empty)").wait_for()
        answer = page.locator("#answer").text_content()
        assert answer is not None
        assert '"id": "sandbox"' in answer
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        assert wrong == []
        page.close()
