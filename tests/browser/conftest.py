"""Tests in a browser; collected only where ``XURRENT_TEST_CHROMIUM`` names one."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = "XURRENT_TEST_CHROMIUM"
CUT = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"
"""Nothing is reached but this machine."""

collect_ignore_glob = [] if os.environ.get(CHROMIUM) else ["test_*.py"]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium without a window, and without a network."""
    with sync_playwright() as playwright:
        # A container's root has no sandbox of Chromium's; the pages are ours.
        found = playwright.chromium.launch(
            executable_path=os.environ[CHROMIUM], args=["--no-sandbox", CUT]
        )
        yield found
        found.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A tab in which any error of a script, and any request to a network, is a failure."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    wrong: list[str] = []
    tab = context.new_page()
    tab.on("pageerror", lambda error: wrong.append(str(error)))
    tab.on("console", lambda said: wrong.append(said.text))
    tab.on(
        "request",
        lambda request: (
            None if request.url.startswith("file:") else wrong.append(request.url)
        ),
    )
    yield tab
    context.close()
    assert wrong == []
