"""All developer commands; CI runs only these sessions.

The sessions run in the environment of nox itself (``pip install -e ".[dev-all]"``;
``".[dev]"`` suffices for those of the generator). Sessions that need other versions of
dependencies, or an environment without the checkout (``wheel``, ``blacks``, ``oldest``,
``compat``, ``others``, ``recipes``, ``bench``, ``docs``), create environments of their own
in temporary folders.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from typing import Any

import nox

ROOT = Path(__file__).parent
SCHEMA = "generator/xurrent_gen/data/xurrent.graphql"
HANDWRITTEN = ("generator", "tests", "benchmarks", "examples", "noxfile.py", ".ci")
SPELLED = ("docs", "examples", "generator", "templates", *map(str, ROOT.glob("*.md")))
"""Files for the spell checker; tests have many intended mistakes."""
DEPENDS = ("pydantic", "httpx", "pyjwt[crypto]")
"""Dependencies of a generated package."""
FOLDERS = "generator golden runtime sandbox"
PORTABLE = [
    "tests/golden",
    *(f"tests/generator/{name}" for name in ("config", "ir", "naming", "schema")),
    *(
        f"tests/runtime/{name}"
        for name in (
            *("core", "schema", "selection", "filtering", "decoding"),
            *("operations", "client", "fakes", "changes"),
        )
    ),
]
"""Tests that run on every system: without signals, file modes, pipes and shells."""
OLDEST = [f"tests/{name}" for name in FOLDERS.split()]
TEST_TOOLS = (
    r"(basedpyright|build|django|duckdb|fastapi|flask|gunicorn|hatchling|hypercorn"
    r"|hypothesis|joserfc|litestar|mypy|opentelemetry|polars|pytest|socksio)\b"
)
PYTHONS = [f"python3.{minor}" for minor in range(11, 16)]
WORKERS = os.environ.get("XURRENT_TEST_WORKERS", "auto")

nox.options.sessions = ["lint", "types", "tests", "drift"]
nox.options.default_venv_backend = "none"
nox.options.error_on_external_run = False


def module(
    session: nox.Session, *command: str, env: dict[str, str] | None = None
) -> None:
    """Run ``python -m command`` in the environment that nox runs in."""
    session.run(sys.executable, "-m", *command, env=env)


def generate(session: nox.Session, *more: str) -> None:
    """Generate the reference package from the bundled schema."""
    definitions = str(Path(SCHEMA).with_name("custom-fields.json"))
    module(
        session,
        *("xurrent_gen", "generate", "--schema", SCHEMA),
        *("--output", "generated", "--package", "xurrent_sdk"),
        *("--feature", "all", "--custom-fields", definitions, *more),
    )


@contextmanager
def clean_environment(python: str, *install: str) -> Iterator[Path]:
    """Create a temporary virtual environment with ``install``; yield its interpreter.

    For the same Python, our own pip installs into it: creating another pip takes three
    seconds.
    """
    with tempfile.TemporaryDirectory(prefix="xurrent-gen-") as folder:
        own = python != sys.executable
        bare = () if own else ("--without-pip",)
        subprocess.run([python, "-m", "venv", *bare, f"{folder}/venv"], check=True)
        interpreter = Path(folder, "venv", "bin", "python")
        install_into(interpreter, *install, own_pip=own)
        yield interpreter


def install_into(python: Path, *install: str, own_pip: bool = False) -> None:
    """Install packages into the environment of ``python`` with pip."""
    pip = [str(python)] if own_pip else [sys.executable]
    pip += ["-m", "pip"] if own_pip else ["-m", "pip", "--python", str(python)]
    subprocess.run([*pip, "install", "--quiet", *install], check=True)


@nox.session
def fmt(session: nox.Session) -> None:
    """Format the handwritten code."""
    module(session, "ruff", "check", "--fix-only", "--quiet", *HANDWRITTEN)
    module(session, "black", "--quiet", *HANDWRITTEN)


@nox.session
def lint(session: nox.Session) -> None:
    """Check format, lint rules, spelling, terms and import layers."""
    module(session, "black", "--check", "--quiet", *HANDWRITTEN, "generated")
    module(session, "ruff", "check", *HANDWRITTEN)
    module(session, "codespell_lib", *SPELLED)
    session.run(sys.executable, ".ci/terms.py")
    session.run(
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command; lint_imports_command()",
        "--no-logo",
    )


@nox.session
def types(session: nox.Session) -> None:
    """Run both checkers, strict: generator, runtime and the whole reference package."""
    module(session, "mypy", "generator/xurrent_gen")
    for system in ("win32", "darwin"):  # names that only Linux has are errors there
        cache = ("--cache-dir", f".mypy_cache/{system}")
        module(session, "mypy", "--platform", system, *cache, "generator/xurrent_gen")
    module(session, "mypy", "-p", "xurrent_sdk")
    needed = {"distributed", "django", "duckdb", "fastapi", "playwright", "polars"}
    if absent := sorted(name for name in needed if find_spec(name) is None):
        session.warn("tests are not checked without %s: dev-all", ", ".join(absent))
    else:
        module(session, "mypy", "noxfile.py", "benchmarks", "tests")
    if find_spec("basedpyright") is None:
        session.warn("basedpyright is not installed: dev-strict")
    else:
        session.run(sys.executable, "-m", "basedpyright", "--level", "error")


@nox.session
def others(session: nox.Session) -> None:
    """Run other type checkers on users' code: for information, it never fails."""
    with clean_environment(sys.executable, "ty", "pyrefly") as python:
        tools, code = python.parent, "tests/typing/accepted"
        for command in (
            ("ty", "check", "--python", sys.prefix, "--extra-search-path", "generated"),
            (
                "pyrefly",
                "check",
                "--python-interpreter-path",
                sys.executable,
                "--search-path",
                "generated",
            ),
        ):
            session.log("%s", command[0])
            session.run(
                str(tools / command[0]), *command[1:], code, success_codes=range(256)
            )


@nox.session
def tests(session: nox.Session) -> None:
    """Run all tests, in parallel. Arguments after ``--`` go to pytest."""
    module(session, "pytest", "-n", WORKERS, *session.posargs)


@nox.session
def portable(session: nox.Session) -> None:
    """Run the tests for macOS and Windows; generate, and run a program on the sandbox."""
    with (
        tempfile.TemporaryDirectory(prefix="xurrent-gen-") as folder,
        session.chdir(folder),
    ):
        module(session, "xurrent_gen", "generate", "--schema", str(ROOT / SCHEMA))
        program = "import xurrent_sdk as x; print(x.XurrentClient().query.me().get())"
        Path("program.py").write_text(program, encoding="utf-8")
        run = ("sandbox", "--run", "--", sys.executable, "program.py")
        module(session, "xurrent_gen", *run)
    module(session, "pytest", "-n", WORKERS, *PORTABLE, *session.posargs)


@nox.session
def golden(session: nox.Session) -> None:
    """Rewrite the golden files; fails if they change, so that somebody reads the diff."""
    cases = ("tests/golden", "tests/generator/cli/test_golden_errors.py", "tests/docs")
    module(session, "pytest", *cases, "--update-golden", *session.posargs)


@nox.session
def regen(session: nox.Session) -> None:
    """Write the reference package again."""
    generate(session, *session.posargs)


@nox.session
def drift(session: nox.Session) -> None:
    """Fail if the reference package differs from the output of the generator."""
    generate(session, "--check", *session.posargs)


@nox.session
def wheel(session: nox.Session) -> None:
    """Build twice, install the wheel alone, generate, run, check the output."""
    dist = Path(session.create_tmp()).resolve() / "dist"
    session.run(sys.executable, ".ci/release.py", "build", str(dist))
    (built,) = dist.glob("*.whl")
    with clean_environment(sys.executable, f"{built}[sandbox]") as python:
        work = python.parents[2]
        command = str(python.with_name("xurrent-gen"))
        schema = str(ROOT / SCHEMA)
        with session.chdir(work):
            session.run(command, "generate", "--schema", schema, "--output", "out")
            session.run(
                *(str(python), "-c", "import xurrent_sdk; xurrent_sdk.XurrentClient"),
                env={"PYTHONPATH": "out"},
            )
            session.run(command, "quickstart", "--output", "quickstart")
            check_one_liner(session, python, f"{built}[sandbox]")
            everything = ("--feature", "all", "--output", "everything")
            session.run(command, "generate", "--schema", schema, *everything)
        check_documentation(session, work / "everything")
        check_bare(session, work / "everything")
        check_documented_commands(session, built)


def check_one_liner(session: nox.Session, python: Path, wheel: str) -> None:
    """Check that uvx starts the sandbox, as docs/testing.md says for other languages."""
    install_into(python, "uv")
    uvx = (str(python.with_name("uvx")), "--quiet", "--from", wheel)
    seen = "import os; print(os.environ['XURRENT_GRAPHQL_ENDPOINT'])"
    program = ("sandbox", "--run", "--", sys.executable, "-c", seen)
    command = (*uvx, "xurrent-gen", *program)
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    if not done.stdout.startswith("http://127.0.0.1:"):
        session.error("uvx starts no sandbox")


PROGRAM = """
from xurrent_sdk import Page, Person, PersonFields, PersonFilter, Selection, XurrentClient


def columns(p: PersonFields) -> Selection:
    return [p.name, p.organization.name, p.teams.name]


def main() -> None:
    with XurrentClient(account="widget", stage="qa") as client:
        people = client.query.people(filter=PersonFilter(disabled=False))
        pages: list[Page[Person]] = list(people.select(columns).pages())
        for row in people.values(lambda p: (p.id, p.organization.id)):
            print(row[0].upper(), row[1] is None, len(pages))
"""
"""A user's program, checked in an environment without optional dependencies."""


def check_documentation(session: nox.Session, folder: Path) -> None:
    """Check that the pages of pydoc and pdoc contain all exported names."""
    with clean_environment(sys.executable, *DEPENDS, "pdoc==16.*") as python:
        names = "import xurrent_sdk; print(*xurrent_sdk.__all__)"
        with session.chdir(folder):
            output = str(session.run(str(python), "-c", names, silent=True))
            session.run(str(python), "-W", "error", "-m", "pydoc", "-w", "xurrent_sdk")
            pdoc = ("-W", "error", "-m", "pdoc", "-o", "pdoc", "xurrent_sdk")
            session.run(str(python), *pdoc)
            pages = ("xurrent_sdk.html", "pdoc/xurrent_sdk.html")
            for page, text in ((page, Path(page).read_text("utf-8")) for page in pages):
                anchors = set(re.findall(r'(?:<strong>|(?:id|name)="-?)(\w+)', text))
                if missing := set(output.split()) - anchors:
                    session.error(f"{page} lacks {', '.join(sorted(missing))}")


def check_bare(session: nox.Session, folder: Path) -> None:
    """Run both checkers with only the package's dependencies installed."""
    checkers = ("mypy==2.4.*", "pyright[nodejs]==1.1.*")
    with clean_environment(sys.executable, *DEPENDS, *checkers) as python:
        (folder / "program.py").write_text(PROGRAM)
        settings = {"include": ["."], "typeCheckingMode": "strict"}
        (folder / "pyrightconfig.json").write_text(json.dumps(settings))
        (folder / "stricter.ini").write_text(
            "[mypy]\nstrict = true\nwarn_unreachable = true\n"
            "plugins = pydantic.mypy\nenable_error_code ="
            " redundant-expr, explicit-override, mutable-override\n"
        )
        with session.chdir(folder):
            for options in (("--strict",), ("--config-file", "stricter.ini")):
                mypy = (str(python), "-m", "mypy", *options)
                session.run(*mypy, "program.py")
                session.run(*mypy, "-p", "xurrent_sdk")
            pyright = (str(python), "-m", "pyright", "--pythonpath", str(python))
            session.run(*pyright)
            report = session.run(
                *(*pyright, "--verifytypes", "xurrent_sdk", "--ignoreexternal"),
                "--outputjson",
                env={"PYTHONPATH": str(folder)},
                silent=True,
                success_codes=(0, 1),
            )
        completeness = json.loads(str(report))["typeCompleteness"]
        known = completeness["completenessScore"]
        session.log("public types that are known: %.1f%%", 100 * known)
        if known < 0.99:
            session.error("pyright --verifytypes: less than 99% of the types are known")
        if completeness["exportedSymbolCounts"]["withUnknownType"]:
            session.error("pyright --verifytypes: there are public types of no kind")


def check_documented_commands(session: nox.Session, wheel: Path) -> None:
    """Run the commands of docs/ci.md that need no account, with only the wheel."""
    text = (ROOT / "docs" / "ci.md").read_text("utf-8")
    commands = re.findall(
        r"^xurrent-gen (generate --schema schema\.graphql.*)$", text, re.MULTILINE
    )
    if len(commands) != 2 or "--check" not in commands[1]:
        session.error("docs/ci.md has other commands than this session knows")
    with clean_environment(sys.executable, str(wheel)) as python:
        project = python.parents[2] / "project"
        project.mkdir()
        shutil.copy(ROOT / SCHEMA, project / "schema.graphql")
        with session.chdir(project):
            for command in commands:
                session.run(str(python.with_name("xurrent-gen")), *command.split())


@nox.session
def release(session: nox.Session) -> None:
    """Check that version and changelog match the tag, and build: ``-- v0.2.0``."""
    (tag,) = session.posargs
    session.run(sys.executable, ".ci/release.py", "check", tag)
    session.run(sys.executable, ".ci/release.py", "build", "dist")


@nox.session
def blacks(session: nox.Session) -> None:
    """Check the format of the output with every black that the dependencies allow.

    The newest one is not tested here, because ``lint`` uses it.
    """
    for version in ("24.1.0", "24.10.0", "25.1.0", "25.9.0", "26.1.0"):
        with clean_environment(sys.executable, f"black=={version}") as python:
            session.run(str(python), "-m", "black", "--check", "--quiet", "generated")


def extras_and_tools(
    project: dict[str, Any],
) -> tuple[dict[str, list[str]], list[str]]:
    """Return the extras of users, and the development tools that tests need."""
    extras: dict[str, list[str]] = dict(project["optional-dependencies"])
    ours = [extras.pop(name) for name in [*extras] if name.startswith("dev")]
    return extras, [t for t in chain.from_iterable(ours) if re.match(TEST_TOOLS, t)]


@nox.session
def oldest(session: nox.Session) -> None:
    """Run the tests on the lowest versions of dependencies that pyproject.toml allows.

    Only the development tools that these tests need are installed: other tools require
    newer versions of shared dependencies.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras, tools = extras_and_tools(project)
    allowed = [*project["dependencies"], *chain.from_iterable(extras.values())]
    lowest = [re.sub(r">=([^,]+).*", r"==\1", each) for each in allowed]
    # The test client of an old starlette uses a deprecated alias of anyio.
    ignored = "ignore:The anyio.abc.BlockingPortal alias:DeprecationWarning"
    with clean_environment(sys.executable, *lowest, *tools, "-e", str(ROOT)) as python:
        command = (str(python), "-m", "pytest", "-n", WORKERS, "-W", ignored)
        session.run(*command, *(session.posargs or OLDEST))


@nox.session
def compat(session: nox.Session) -> None:
    """Run the tests on other Pythons: ``nox -s compat -- python3.13 python3.14``.

    Folders among the arguments select the tests; by default all run. A Python that is not
    installed is skipped with a message.
    """
    folders = [each for each in session.posargs if each.startswith("tests")]
    pythons = [each for each in session.posargs if each not in folders]
    missing: list[str] = []
    for python in pythons or PYTHONS:
        if not runs(python):
            session.warn("%s is not installed: its tests are skipped", python)
            missing.append(python)
            continue
        session.log(f"making an environment for {python}")
        with clean_environment(python, "-e", f"{ROOT}[dev-all]") as interpreter:
            session.run(str(interpreter), "-m", "pytest", "-n", WORKERS, *folders)
    if missing == list(pythons or PYTHONS):
        session.skip(f"none of {', '.join(missing)} is installed")


def runs(python: str) -> bool:
    """Return whether an interpreter starts and can make environments."""
    command = [python, "-c", "import ensurepip"]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


@nox.session
def upcoming(session: nox.Session) -> None:
    """Test the rooms that use httpx and pydantic with pre-releases of both.

    For information, it never fails: a failure there reaches users some weeks later.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras, tools = extras_and_tools(project)
    checkout = f"{ROOT}[{','.join(extras)}]"
    with clean_environment(sys.executable, *tools, "-e", checkout) as python:
        rooms = [f"tests/runtime/{name}" for name in ("http", "webhooks", "decoding")]
        # A library that does not work would let each test wait for its timeout.
        few = ("--tb=line", "--timeout=30", "--maxfail=30")
        command = (str(python), "-m", "pytest", "-n", WORKERS, "-q", *few, *rooms)
        # One at a time: failures of a new httpx would hide those of a new pydantic.
        for library in ("pydantic", "httpx"):
            try:
                install_into(python, "--pre", "--upgrade", library)
            except subprocess.CalledProcessError:
                session.warn("no pre-release of %s can be installed", library)
                continue
            session.run(*command, success_codes=range(256))


@nox.session
def recipes(session: nox.Session) -> None:
    """Test the recipes of Airflow, Dagster, Spark and other large tools; needs Java.

    Arguments after ``--`` go to pytest: ``nox -s recipes -- -k ray``.
    """
    if shutil.which("java") is None:
        session.error("java is not installed (Debian: default-jre-headless)")
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    tools = groups["dependency-groups"]["recipes"]
    checkout = f"{ROOT}[arrow,dlt,sandbox]"
    with clean_environment(sys.executable, *tools, "-e", checkout) as python:
        case = "tests/docs/test_recipes.py"
        command = (str(python), "-m", "pytest", case, "-k", "of_a_tool")
        session.run(*command, *session.posargs, env={"XURRENT_TEST_RECIPES": "1"})


@nox.session
def weekly(session: nox.Session) -> None:
    """Run the slow checks; ``-- FORMER.json`` compares the figures with a former run.

    The measurements are written to ``bench.json`` beside that file, or in this folder.
    """
    former = [Path(each).resolve() for each in session.posargs]
    figures = (former[0].parent if former else ROOT) / "bench.json"
    compare = [f"--compare={each}" for each in former]
    session.notify("oldest", [])
    session.notify("compat", PYTHONS)
    session.notify("others", [])
    session.notify("recipes", [])
    session.notify("upcoming", [])
    session.notify("bench", ["--strict", f"--json={figures}", *compare])


@contextmanager
def redis_server() -> Iterator[str]:
    """Run a Redis on a free loopback port, without persistence; yield its URL."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    options = ["--port", str(port), "--bind", "127.0.0.1", "--save", ""]
    server = subprocess.Popen(
        ["redis-server", *options, "--appendonly", "no"], stdout=subprocess.DEVNULL
    )
    try:
        deadline = time.monotonic() + 10
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                if server.poll() is not None or time.monotonic() > deadline:
                    raise
                time.sleep(0.05)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        server.terminate()
        server.wait(timeout=10)


@nox.session
def integration(session: nox.Session) -> None:
    """Run the tests that need a Redis, with one on loopback."""
    if shutil.which("redis-server") is None:
        session.error("redis-server is not installed (Debian: redis-server)")
    with redis_server() as url:
        module(
            session,
            *("pytest", "tests/integration", "tests/runtime/inbox"),
            *session.posargs,
            env={"XURRENT_TEST_REDIS_URL": url},
        )


@nox.session
def foreign(session: nox.Session) -> None:
    """Validate the client's requests with graphql-js; needs node, npm and its registry."""
    for program in ("node", "npm"):
        if shutil.which(program) is None:
            session.error(f"{program} is not installed (Debian: nodejs, npm)")
    with tempfile.TemporaryDirectory(prefix="xurrent-gen-") as folder:
        for path in (ROOT / "tests" / "foreign").glob("*.*js*"):
            shutil.copy(path, folder)
        quiet = ("--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error")
        session.run("npm", "install", "--prefix", folder, *quiet)
        module(
            session,
            *("pytest", "tests/foreign", *session.posargs),
            env={"XURRENT_TEST_FOREIGN": folder},
        )


@nox.session
def graphiql(session: nox.Session) -> None:
    """Take the sandbox's GraphiQL from npm's registry; ``--check`` only compares."""
    if shutil.which("npm") is None:
        session.error("npm is not installed (Debian: npm)")
    session.run(sys.executable, ".ci/graphiql.py", *session.posargs)


@nox.session
def browser(session: nox.Session) -> None:
    """Run the tests that need a Chromium, of pages that a user opens from a disk."""
    names = ("chromium", "chromium-browser", "google-chrome")
    chromium = next(filter(None, map(shutil.which, names)), None)
    if chromium is None:
        session.error("no chromium is installed (Debian: chromium)")
    env = {"XURRENT_TEST_CHROMIUM": chromium}
    module(session, "pytest", "tests/browser", *session.posargs, env=env)


@nox.session
def sizes(session: nox.Session) -> None:
    """Print the lines of the vendored runtime by feature, beside the goals."""
    module(session, "benchmarks.sizes")


@nox.session
def bench(session: nox.Session) -> None:
    """Measure against the peers and plain libraries; prints one table of ratios."""
    module(session, "benchmarks", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the site into ``site/``, with reference and ``llms.txt``; checks its links."""
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    with clean_environment(
        sys.executable, *groups["dependency-groups"]["docs"]
    ) as python:
        session.run(str(python), ".ci/site/build.py", "site", *session.posargs)


@nox.session
def pictures(session: nox.Session) -> None:
    """Draw the pictures of the README again, from real output."""
    session.run(sys.executable, ".ci/pictures.py")


@nox.session
def sandbox(session: nox.Session) -> None:
    """Run the local Xurrent. Arguments after ``--`` go to ``xurrent-gen sandbox``."""
    module(session, "xurrent_gen", "sandbox", *session.posargs)
