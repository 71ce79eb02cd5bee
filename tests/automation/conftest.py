"""A repository for each test, copied from one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.automation.forge import Repository


@pytest.fixture(scope="session")
def first(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    return Repository.create(tmp_path_factory.mktemp("first"))


@pytest.fixture
def whole(first: Repository, tmp_path: Path) -> Repository:
    return first.copied(tmp_path)


@pytest.fixture
def repository(whole: Repository) -> Repository:
    return whole
