# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``python -m <package>.webhooks``: handle an inbox's entries, show and resolve dead ones.

Every command names the application as ``module:app``. Data goes to stdout, messages to
stderr.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import asdict
from importlib import import_module
from typing import TYPE_CHECKING, Final, TypeAlias

from ..core.log import logger
from ..core.output import discard_output, write_utf8
from ..webhooks.asgi import WebhookApp
from ..webhooks.errors import InboxUnavailableError
from ..webhooks.wsgi import WsgiWebhookApp
from .attempt import described
from .inbox import StoredInbox
from .sqlite_thread import SqliteThread

if TYPE_CHECKING:
    from .store import DeadLetter, InboxStats

App: TypeAlias = WebhookApp | WsgiWebhookApp

FORMAT_VERSION: Final = 1
_ALL: Final = 2**31 - 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return the exit code.

    0: done; 1: no such entry; 2: wrong use; 3: no available store; 141: closed stdout.
    """
    write_utf8()
    parser = _parser()
    options = parser.parse_args(arguments)
    app = _application(parser, options.app, from_factory=options.factory)
    inbox = app.inbox
    if not isinstance(inbox, StoredInbox):
        parser.error(f"{options.app} has no inbox: give it one, WebhookApp(…, inbox=…)")
    try:
        if problem := _missing_file(inbox):
            if options.command != "work":
                raise InboxUnavailableError(problem)
            print(f"{problem} A new one is created.", file=sys.stderr)
        match options.command:
            case "work":
                _work(app, options.concurrency)
            case "dead":
                _show_dead(asyncio.run(inbox.adead(_ALL)), as_json=options.json)
            case "stats":
                _show_stats(asyncio.run(inbox.astats()), as_json=options.json)
            case verb:
                change = inbox.aretry if verb == "retry" else inbox.adrop
                if not asyncio.run(change(options.id)):
                    print(
                        f"There is no dead-letter entry {options.id}", file=sys.stderr
                    )
                    return 1
        print(end="", flush=True)
    except InboxUnavailableError as error:
        print(error, file=sys.stderr)
        return 3
    except BrokenPipeError:
        return discard_output()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"python -m {__name__.partition('._runtime')[0]}.webhooks",
        description="Work on an inbox of webhooks, or look into it.",
    )
    commands = parser.add_subparsers(dest="command", required=True)
    for name, what in (
        ("work", "handle what is in the inbox until SIGTERM or SIGINT"),
        ("stats", "depth, age of the oldest entry, and counts by event"),
        ("dead", "the entries that were given up"),
        ("retry", "handle a dead-letter entry again"),
        ("drop", "delete a dead-letter entry"),
    ):
        command = commands.add_parser(name, help=what, description=what)
        if name in ("retry", "drop"):
            command.add_argument("id", help="the entry's ID, as 'dead' shows it")
        command.add_argument("app", help="the application, as module:attribute")
        command.add_argument(
            "--factory",
            action="store_true",
            help="the attribute is a function that returns the application",
        )
        if name in ("stats", "dead"):
            command.add_argument("--json", action="store_true", help="as JSON")
        if name == "work":
            command.add_argument(
                "--concurrency",
                type=_at_least_one,
                help="entries at once; by default as the inbox says",
            )
    return parser


def _at_least_one(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return int(text)


def _application(
    parser: argparse.ArgumentParser, text: str, *, from_factory: bool
) -> App:
    module, _, attribute = text.partition(":")
    if not module or module.startswith("."):
        parser.error(f"{text!r} names no module: give module:attribute")
    sys.path.insert(0, os.getcwd())  # as in uvicorn and gunicorn
    try:
        app: object = import_module(module)
        for part in (attribute or "app").split("."):
            app = getattr(app, part)
        if from_factory and callable(app):
            app = app()
    except Exception as error:
        parser.error(f"{text} cannot be imported: {described(error)}")
    if not isinstance(app, WebhookApp | WsgiWebhookApp):
        parser.error(
            f"{text} is neither a WebhookApp nor a WsgiWebhookApp of this package, nor, with"
            " --factory, a function that returns one"
        )
    return app


def _missing_file(inbox: StoredInbox) -> str:
    """Describe a missing SQLite file, which every command would create."""
    if not isinstance(inbox.store, SqliteThread) or os.path.exists(inbox.store.path):
        return ""
    return (
        f"There is no file {inbox.store.path}. If the receiver has made one, give"
        " SqliteInbox its whole path, or run this in the receiver's directory."
    )


def _work(app: App, concurrency: int | None) -> None:
    def end() -> None:
        app.stop()
        print("Stopping when the handlers that run have ended", file=sys.stderr)

    def stop(number: int, frame: object) -> None:
        # In a thread: a signal handler that takes a lock could wait for itself.
        threading.Thread(target=end).start()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    logger.info("Working on the inbox")
    if isinstance(app, WebhookApp):
        asyncio.run(app.work(concurrency))
    else:
        app.work(concurrency)


def _show_dead(letters: list[DeadLetter], *, as_json: bool) -> None:
    if as_json:
        rows = [
            {**asdict(letter), "event": json.loads(letter.event.dumps())}
            for letter in letters
        ]
        print(json.dumps({"format_version": FORMAT_VERSION, "dead": rows}))
        return
    for letter in letters:
        died = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(letter.died))
        print(
            f"{letter.id}  {_escaped(letter.event.event)}"
            f"  object {letter.event.object_id}"
            f"  attempts {letter.attempts}  {died}  {_escaped(letter.error)}"
        )


def _show_stats(stats: InboxStats, *, as_json: bool) -> None:
    if as_json:
        figures = {"depth": stats.depth, **asdict(stats)}
        print(json.dumps({"format_version": FORMAT_VERSION, **figures}))
        return
    print(
        f"waiting {stats.waiting}  running {stats.running}  dead {stats.dead}"
        f"  unhandled {stats.unhandled}"
    )
    print(f"oldest {stats.oldest:.0f} s")
    for event, counts in sorted(stats.events.items()):
        numbers = (
            f"handled {counts.handled}  failed {counts.failed}  dead {counts.dead}"
        )
        print(f"{_escaped(event)}  {numbers}")


def _escaped(text: str) -> str:
    """Return the string on one line, without control characters for the terminal."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode()
        for char in text
    )
