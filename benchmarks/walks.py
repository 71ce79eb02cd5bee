"""The files that run in four use cases, called walks: fewer is better.

``python -m benchmarks.walks`` prints the files in the order of entry, and the calls from a
room into a higher one; ``--tree FOLDER`` uses another checkout.

A profiler records the functions that are called and resumed. A file counts if it does work:
not if only its constructors, comparisons and properties run, nor if it is among ``VALUES``
or ``BESIDE``. A walk begins and ends at the socket.
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
"""Files for logs, time and class definitions, which belong to no walk."""
VALUES: Final = frozenset({"headers.py", "redact.py", "secret.py"})
"""Files with values only; ``secret.py`` is a former name of ``redact.py``."""
TOP: Final = 100
"""Level of code that no import contract names: the user's and the generated code."""
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
"""A schema in which ``shoeSize`` replaces ``Person.name``, so that the name is unique."""
SPELLINGS: Final = frozenset({"shoeSize", "shoe_size"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A call of a function, and the file of the caller."""

    path: str
    function: str
    caller: str
    how: str
    """``call``; for a generator or coroutine, ``begin``, and ``back`` when it resumes."""
    is_value: bool
    """True if the function creates or reads a value."""


@dataclass
class Tracer:
    """Records calls of functions below some folders, and the use of the socket."""

    folders: tuple[Path, ...]
    condition: Callable[[FrameType], bool] | None = None
    """Filter of recorded calls; by default all."""
    entries: list[Entry | str] = field(default_factory=list)
    _known: dict[CodeType, str] = field(default_factory=dict)
    _flows: dict[int, FrameType] = field(default_factory=dict)

    def _path(self, code: CodeType) -> str:
        """Return the path below a folder; empty for foreign code and ``BESIDE``."""
        if code not in self._known:
            path, inner = Path(code.co_filename), ""
            for folder in self.folders:
                if path.is_relative_to(folder) and path.name not in BESIDE:
                    inner = path.relative_to(folder).as_posix()
            self._known[code] = inner
        return self._known[code]

    def _caller(self, frame: FrameType | None) -> str:
        while frame is not None and not self._path(frame.f_code):
            frame = frame.f_back
        return "" if frame is None else self._path(frame.f_code)

    def __call__(self, frame: FrameType, event: str, argument: object) -> None:
        """Record an event of the profiler."""
        if event == "c_call":
            if isinstance(getattr(argument, "__self__", None), socket.socket):
                name = cast("Any", argument).__name__
                if name in ("recv", "recv_into", "send", "sendall"):
                    self.entries.append("wire" if name[0] == "s" else "socket")
            return
        path = self._path(frame.f_code) if event == "call" else ""
        if not path or (self.condition is not None and not self.condition(frame)):
            return
        how = "call"
        if frame.f_code.co_flags & _GENERATOR and "<" not in frame.f_code.co_name:
            how = "back" if id(frame) in self._flows else "begin"
            self._flows[id(frame)] = frame  # alive, so that its id is not reused
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
        """Record calls during a block."""
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
        files: dict[str, Counter[str]] = {}
        for entry in self.entries:
            if Path(entry.path).name not in VALUES:
                files.setdefault(entry.path, Counter())[entry.function] += 1
        values = {each.function for each in self.entries if each.is_value}
        acting = {
            each.path
            for each in self.entries
            if each.function.partition(".<locals>")[0] not in values
        }
        return {path: names for path, names in files.items() if path in acting}

    def climbs(self, level: Callable[[str], int]) -> Counter[tuple[str, str]]:
        """Calls into a room above the caller's, such as callbacks."""
        climbs: Counter[tuple[str, str]] = Counter()
        for entry in self.entries:
            if entry.how == "call" and level(entry.path) > level(entry.caller):
                climbs[(entry.caller, f"{entry.path}: {entry.function}")] += 1
        return climbs

    def times(self, *names: str) -> int:
        """Count the calls and resumptions of functions with these names."""
        return sum(each.function.rpartition(".")[2] in names for each in self.entries)


def levels(tree: Path) -> Callable[[str], int]:
    """Return a function for the level of a file's room in the import contract."""
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
    """A server that responds with the next of ``refusals``, else a page of people."""

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
        """Log nothing."""


class _Clock:
    """A clock that advances only by ``sleep``."""

    def __init__(self) -> None:
        self.now = 1e9

    def monotonic(self) -> float:
        return self.now

    time = monotonic

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def calls(tree: Path) -> list[Walk]:
    """Return the walks of a call, through the reference package."""
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
        query = client.query.people().where(lambda f: [f.name == "Ann"])
        assert query.select(lambda p: [p.id, p.name]).all()[0].name == "Ann"

    def walked(*refusals: int) -> list[Entry | str]:
        server.refusals = list(refusals)
        tracer = Tracer((tree / "generated" / "xurrent_sdk",))
        with tracer.noting():
            read()
        return tracer.entries

    read()  # fills the caches of compiled documents
    walked(429)  # loads what the profiler itself needs
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
    """Return whether a value is the field, by its name, or contains it."""
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
    """Return the walk of a field from the schema to the templates."""
    from xurrent_gen.cli.main import main as run

    templates = tree / "templates"

    def has_name(frame: FrameType) -> bool:
        if frame.f_code.co_filename.startswith(str(templates)):
            # A template filter receives only the plan, which is finished text.
            context = repr(frame.f_locals.get("context"))
            return any(spelling in context for spelling in SPELLINGS)
        return any(map(_names, list(frame.f_locals.values())))

    tracer = Tracer((tree / "generator" / "xurrent_gen", templates), has_name)
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
                shown = (f"{n}×{count}" for n, count in functions.items())
                print(f"    {', '.join(shown)}")
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
