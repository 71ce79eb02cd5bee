"""What holds for every test: only loopback, no settings of the machine, golden files."""

from __future__ import annotations

import gc
import ipaddress
import logging
import os
import sys
from collections.abc import Generator, Iterator
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import settings

from tests.support.snippets import HAS_DLT

_FOR_TESTS = ("XURRENT_TEST_",)
_LONGEST = tuple(
    f"tests/{each}/" for each in ("packages", "typing", "docs", "examples")
)
"""Where the files with the longest tests are: they begin first, so that none is last."""
collect_ignore = [] if HAS_DLT else ["runtime/dlt"]
_LOCAL_NAMES = {"localhost", "localhost.", "", None}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the expected output of golden cases anew; a changed case still "
        "fails, so that somebody reads the difference",
    )


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What is collected is no garbage, so that the collector need not look at it.

    What is compiled stays, for the other workers and the next run.
    """
    gc.disable()
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, False
    try:
        return (yield)
    finally:
        sys.dont_write_bytecode = before
        gc.set_threshold(100_000, 20, 100)  # schemas are many objects, and no garbage
        gc.enable()


def pytest_runtest_teardown() -> None:
    """The command ``generate`` leaves its process, here that of tests, without it."""
    gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: not item.nodeid.startswith(_LONGEST))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int | None:
    """A worker more than cores for ``-n auto``: many tests wait, for servers and files."""
    if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ:
        return None
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """A file's tests stay with one worker: what they share is made once."""
    config.option.loadscopereorder = False
    scheduling: object = import_module("xdist.scheduler").LoadFileScheduling(
        config, log
    )
    return scheduling


@pytest.fixture(scope="session", autouse=True)
def one_cache_for_mypy() -> Iterator[None]:
    """One for each worker, and for its next run: libraries take mypy longer than tests."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "alone")
    with pytest.MonkeyPatch.context() as patch:
        kept = Path(__file__).parents[1] / ".mypy_cache" / f"tests-{worker}"
        patch.setenv("MYPY_CACHE_DIR", str(kept))
        yield


@pytest.fixture(scope="session")
def update_golden(pytestconfig: pytest.Config) -> bool:
    """Whether expected output is to be rewritten rather than only compared."""
    return bool(pytestconfig.getoption("--update-golden"))


@pytest.fixture
def what_was_there_is_no_garbage() -> Iterator[None]:
    """Looking at all that other tests have left takes ``gc.collect()`` seconds."""
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture
def logging_as_it_was() -> Iterator[None]:
    """For code that sets up logging, as some frameworks do: it ends with the test."""
    names = ("", "xurrent", "httpx", "httpcore")
    before = [
        (log, list(log.handlers), log.level) for log in map(logging.getLogger, names)
    ]
    yield
    for log, handlers, level in before:
        for handler in [each for each in log.handlers if each not in handlers]:
            log.removeHandler(handler)
            handler.close()
        log.setLevel(level)


def _is_loopback(host: object) -> bool:
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host in _LOCAL_NAMES:
        return True
    try:
        return ipaddress.ip_address(str(host).partition("%")[0]).is_loopback
    except ValueError:
        return False


def _only_loopback(event: str, arguments: tuple[object, ...]) -> None:
    """An audit hook: it sees every socket call of the process, also those from C."""
    if event in {"socket.connect", "socket.sendto", "socket.bind"}:
        address = arguments[1]
        if not isinstance(address, tuple) or _is_loopback(address[0]):
            return
        host = address[0]
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        host = arguments[0]
        if _is_loopback(host):
            return
    else:
        return
    raise OSError(f"blocked by tests/conftest.py: {event} to {host!r} is not loopback")


def _forget_the_machines_settings() -> None:
    """Tests start without the accounts and secrets of whoever runs them."""
    for name in list(os.environ):
        if name.startswith("XURRENT_") and not name.startswith(_FOR_TESTS):
            del os.environ[name]


def pytest_configure() -> None:
    sys.addaudithook(_only_loopback)
    _forget_the_machines_settings()
    # What CI decides must not depend on chance or on the load of its machine; developers'
    # runs go on looking for new examples.
    settings.register_profile("ci", derandomize=True, deadline=None)
    settings.register_profile("developer", deadline=None)
    settings.load_profile("ci" if os.environ.get("CI") else "developer")
