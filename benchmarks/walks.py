"""Four walks through the code, as the files that a run of each enters: fewer is better.

``python -m benchmarks.walks`` prints the files in the order of entry, and what climbs from
a room into one above it; ``--tree FOLDER`` walks through another checkout.

A profiler notes the functions that are entered, and in which an answer comes back. A file
counts where it does something: one of which only constructors, comparisons and properties
are entered holds values, as ``VALUES`` do throughout, and ``BESIDE`` stands beside every
walk. Walks begin and end where the socket is read or written.
"""

from __future__ import annotations

import argparse
import json
import os
import socket
import sys
import tempfile
import threading
import tomllib
from collections import Counter
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from inspect import CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, Final, cast

REPOSITORY = Path(__file__).parent.parent

BESIDE: Final = frozenset({"log.py", "clock.py", "frozen.py", "tracebacks.py"})
"""Notes, time, and what classes are made with."""
VALUES: Final = frozenset({"headers.py", "redact.py", "secret.py"})
"""Header fields and secrets; ``secret`` is what redaction was called once."""
TOP: Final = 100
"""Where stands what no contract names: the user, and what is generated."""
_GENERATOR: Final = CO_GENERATOR | CO_COROUTINE | CO_ASYNC_GENERATOR

SCHEMA: Final = """
schema { query: Query }
scalar ISO8601Timestamp
interface Node { id: ID! }
type Query {
  node(id: ID!): Node
  people(first: Int, after: String): PersonConnection
}
type PageInfo { hasNextPage: Boolean! endCursor: String }
type PersonConnection { nodes: [Person] pageInfo: PageInfo! totalCount: Int! }
type Person implements Node {
  id: ID!
  "The size of the shoes."
  shoeSize: String
}
"""
"""``Person.name`` is called ``shoeSize`` here, so that nothing else is called the same."""
SPELLINGS: Final = frozenset({"shoeSize", "shoe_size"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A function that was entered, and the file that entered it."""

    path: str
    function: str
    caller: str
    how: str
    """``call``; ``begin`` of a flow that was handed on; ``back`` with an answer to one."""
    is_value: bool
    """Whether it is the making or the reading of a value."""


@dataclass
class Tracer:
    """Notes what is entered below some folders, and when the socket was used."""

    folders: tuple[Path, ...]
    given: Callable[[FrameType], bool] | None = None
    """Which entries count; by default all."""
    entries: list[Entry | str] = field(default_factory=list)
    _known: dict[CodeType, str] = field(default_factory=dict)
    _flows: dict[int, FrameType] = field(default_factory=dict)

    def _path(self, code: CodeType) -> str:
        """The path below a folder; empty for what is not ours, or beside every walk."""
        if code not in self._known:
            path, found = Path(code.co_filename), ""
            for folder in self.folders:
                if path.is_relative_to(folder) and path.name not in BESIDE:
                    found = path.relative_to(folder).as_posix()
            self._known[code] = found
        return self._known[code]

    def _caller(self, frame: FrameType | None) -> str:
        while frame is not None and not self._path(frame.f_code):
            frame = frame.f_back
        return "" if frame is None else self._path(frame.f_code)

    def __call__(self, frame: FrameType, event: str, argument: object) -> None:
        """Told by the interpreter of each call."""
        if event == "c_call":
            if isinstance(getattr(argument, "__self__", None), socket.socket):
                name = cast("Any", argument).__name__
                if name in ("recv", "recv_into", "send", "sendall"):
                    self.entries.append("wire" if name[0] == "s" else "socket")
            return
        path = self._path(frame.f_code) if event == "call" else ""
        if not path or (self.given is not None and not self.given(frame)):
            return
        how = "call"
        if frame.f_code.co_flags & _GENERATOR and "<" not in frame.f_code.co_name:
            how = "back" if id(frame) in self._flows else "begin"
            self._flows[id(frame)] = frame  # so that no other gets its number
        self.entries.append(
            Entry(
                path,
                frame.f_code.co_qualname,
                self._caller(frame.f_back),
                how,
                _is_value(frame),
            )
        )

    @contextmanager
    def noting(self) -> Generator[None]:
        """Note what is entered until the block ends."""
        sys.setprofile(self)
        try:
            yield
        finally:
            sys.setprofile(None)


_OF_VALUES: Final = frozenset(
    {
        *("__new__", "__init__", "__post_init__", "__eq__", "__hash__", "__bool__"),
        *("__str__", "__repr__", "__len__", "__iter__", "__getitem__"),
    }
)


def _is_value(frame: FrameType) -> bool:
    name = frame.f_code.co_name
    own = type(cast("object", frame.f_locals.get("self")))
    return name in _OF_VALUES or isinstance(getattr(own, name, None), property)


@dataclass
class Walk:
    """The files of one walk, and its steps upwards."""

    name: str
    entries: list[Entry]

    @property
    def files(self) -> dict[str, Counter[str]]:
        """The functions by file, in the order of entry."""
        found: dict[str, Counter[str]] = {}
        for entry in self.entries:
            if Path(entry.path).name not in VALUES:
                found.setdefault(entry.path, Counter())[entry.function] += 1
        values = {each.function for each in self.entries if each.is_value}
        acting = {
            each.path
            for each in self.entries
            if each.function.partition(".<locals>")[0] not in values
        }
        return {path: names for path, names in found.items() if path in acting}

    def climbs(self, level: Callable[[str], int]) -> Counter[tuple[str, str]]:
        """Calls into a room above the caller's: functions that were handed down."""
        found: Counter[tuple[str, str]] = Counter()
        for entry in self.entries:
            if entry.how == "call" and level(entry.path) > level(entry.caller):
                found[(entry.caller, f"{entry.path}: {entry.function}")] += 1
        return found

    def times(self, *names: str) -> int:
        """How often functions of these names were entered, or got an answer."""
        return sum(each.function.rpartition(".")[2] in names for each in self.entries)


def levels(tree: Path) -> Callable[[str], int]:
    """How high the room of a file stands, by the contract of imports."""
    text = (tree / "pyproject.toml").read_text(encoding="utf-8")
    contracts = tomllib.loads(text)["tool"]["importlinter"]["contracts"]
    height: dict[str, int] = {}
    for name in ("Rooms of the runtime", "Layers of the generator"):
        for contract in contracts:
            if contract["name"] == name:
                for number, layer in enumerate(reversed(contract["layers"])):
                    for room in layer.split("|"):
                        height[f"{name[0]}.{room.strip(' ()')}"] = number

    def level(path: str) -> int:
        path = path.removeprefix("generator/xurrent_gen/")
        room, _, below = path.partition("/")
        if room == "_runtime":
            inside = below.partition("/")[0].removesuffix(".py")
            return height.get(f"R.{inside}", TOP)
        return height.get(f"L.{room.removesuffix('.py')}", TOP)

    return level


class _Server(ThreadingHTTPServer):
    """Answers a page of people, or what is next in ``refusals``."""

    daemon_threads = True

    def __init__(self) -> None:
        self.refusals: list[int] = []
        super().__init__(("127.0.0.1", 0), _Answer)


class _Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1

    def do_POST(self) -> None:
        server = cast("_Server", self.server)
        self.rfile.read(int(self.headers["content-length"]))
        status = server.refusals.pop() if server.refusals else 200
        person = {"id": "a", "name": "Ann"}
        info = {"hasNextPage": False, "endCursor": "b"}
        page = {"data": {"people": {"nodes": [person], "pageInfo": info}}}
        body = json.dumps(page if status == 200 else {"message": "no"}).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        if status == 429:
            self.send_header("Retry-After", "2")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nobody reads it."""


class _Clock:
    """Time that passes when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1e9

    def monotonic(self) -> float:
        return self.now

    time = monotonic

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def calls(tree: Path) -> list[Walk]:
    """The walks of a call, through the reference package."""
    from xurrent_sdk import XurrentClient

    server = _Server()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    clock = _Clock()
    client = XurrentClient(
        account="widget",
        token="test",
        graphql_endpoint=f"http://127.0.0.1:{server.server_port}/graphql",
        oauth_endpoint=f"http://127.0.0.1:{server.server_port}/oauth",
        clock=clock,
        sleep=clock.sleep,
    )

    def read() -> None:
        asked = client.query.people().where(lambda f: [f.name == "Ann"])
        assert asked.select(lambda p: [p.id, p.name]).all()[0].name == "Ann"

    def walked(*refusals: int) -> list[Entry | str]:
        server.refusals = list(refusals)
        tracer = Tracer((tree / "generated" / "xurrent_sdk",))
        with tracer.noting():
            read()
        return tracer.entries

    read()  # what is compiled is kept from here on
    walked(429)  # and what the profiler itself has needed
    entries, refused = walked(), walked(429)
    client.close()
    server.shutdown()
    server.server_close()
    first_read = entries.index("socket")
    last_write = max(n for n in range(first_read) if entries[n] == "wire")
    refusal = refused.index("socket")
    again = refused.index("wire", refusal)
    return [
        Walk("a body from the socket to a model", _only(entries[first_read:])),
        Walk("a filter from the call to the wire", _only(entries[:last_write])),
        Walk("a 429 to its retry", _only(refused[refusal:again])),
    ]


def _only(entries: list[Entry | str]) -> list[Entry]:
    return [each for each in entries if isinstance(each, Entry)]


def _names(value: object, depth: int = 2) -> bool:
    """Whether a value is the field, by its name, or holds it."""
    if isinstance(value, str):
        return value in SPELLINGS
    if depth == 0 or isinstance(value, Mapping | list | tuple | set | frozenset | type):
        named = isinstance(value, Mapping) and "name" in value
        return named and _names(cast("Mapping[str, object]", value)["name"], 0)
    names = [*getattr(type(value), "__slots__", ()), *getattr(value, "__dict__", ())]
    return any(
        _names(getattr(value, name, None), depth - 1)
        for name in names
        if isinstance(name, str)
    )


def generation(tree: Path) -> Walk:
    """The walk of a field from the schema to the templates."""
    from xurrent_gen.cli.main import main as run

    templates = tree / "templates"

    def given(frame: FrameType) -> bool:
        if frame.f_code.co_filename.startswith(str(templates)):
            # Its plan is finished text, and all that it gets.
            told = repr(frame.f_locals.get("context"))
            return any(spelling in told for spelling in SPELLINGS)
        return any(map(_names, list(frame.f_locals.values())))

    tracer = Tracer((tree / "generator" / "xurrent_gen", templates), given)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder
        schema = Path(folder) / "schema.graphql"
        schema.write_text(SCHEMA, encoding="utf-8")
        sys.argv[1:] = [
            "generate",
            "--schema",
            str(schema),
            "--output",
            f"{folder}/out",
        ]
        with suppress(SystemExit), tracer.noting():
            run()
    name = "`Person.name` from introspection to the template"
    return Walk(name, _only(tracer.entries))


def main() -> None:
    """Print the walks."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.walks")
    parser.add_argument("--tree", type=Path, default=REPOSITORY)
    parser.add_argument("--functions", action="store_true", help="name what is entered")
    options = parser.parse_args()
    tree = options.tree.resolve()
    sys.path[:0] = [str(tree / "generator"), str(tree / "generated")]
    level = levels(tree)
    walks = [generation(tree), *calls(tree)]
    for walk in walks:
        print(f"{walk.name}: {len(walk.files)} files")
        for path, functions in walk.files.items():
            print(f"  {path}")
            if options.functions:
                told = (f"{n}×{count}" for n, count in functions.items())
                print(f"    {', '.join(told)}")
        for (caller, called), count in walk.climbs(level).items():
            print(f"  ↑ {caller} → {called} ×{count}")
        print()
    *_, filtered, retried = walks
    print(f"{filtered.times('_write_text')} value written for one that the filter has,")
    print(
        f"{filtered.times('encode_json')} body; until the retry of a 429 the flow gets"
    )
    print(
        f"{retried.times('next_page')} answers: the response, and the end of its sleep\n"
    )
    print("| walk | files |\n| --- | ---: |")
    for walk in walks:
        print(f"| {walk.name} | {len(walk.files)} |")


if __name__ == "__main__":
    main()
