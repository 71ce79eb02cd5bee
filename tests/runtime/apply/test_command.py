"""``python -m <package> apply``: a CSV file, a plan, a question, and an exit code."""

from __future__ import annotations

import importlib
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.apply.test_nights import at_insertion
from xurrent_gen.sandbox import RunningSandbox
from xurrent_sdk._runtime.codegen import Known
from xurrent_sdk.custom_fields import FormField, Hosting, Options, Rack, RackPower

Run = Callable[..., int]

ROWS = (
    "\ufeffsource_id,name,primary_email,vip,team_ids,cost_per_hour\n"
    '1,"Ada, Lovelace",ada@example.com,true,{team},12.50\n'
    '2,"=Alan ""T""\u0022,alan@example.com,,,\n'
)


@pytest.fixture
def sandbox(changing: RunningSandbox) -> RunningSandbox:
    return changing


@pytest.fixture
def run(
    sdk: Any, sandbox: RunningSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Run:
    """Runs the command with the settings of the sandbox, and gives its exit code."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_PROXY", "*")
    for name, value in sandbox.environ.items():
        monkeypatch.setenv(name, value)
    main = importlib.import_module(f"{sdk.__name__}._runtime.commands").main
    teams = sandbox.sandbox.store
    team = teams.node_id(teams.refs("Team")[0])
    (tmp_path / "rows.csv").write_text(ROWS.format(team=team), "utf-8")

    people = ("people", "rows.csv", "--source", "hr")

    def run(*arguments: str, typed: str = "", rows: tuple[str, ...] = people) -> int:
        terminal = io.StringIO(typed) if typed else None  # as of "<&-"
        monkeypatch.setattr(sys, "stdin", terminal)
        given = ["apply", *rows, *arguments]
        try:
            code: int = main(given)
        except SystemExit as stop:
            code = int(str(stop.code))
        return code

    return run


def people(sandbox: RunningSandbox) -> dict[str, Any]:
    store = sandbox.sandbox.store
    rows = (store.row(ref) or {} for ref in store.refs("Person"))
    return {str(r["sourceID"]): r for r in rows if r.get("source") == "hr"}


def test_it_shows_asks_and_writes(
    run: Run, sandbox: RunningSandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--dry-run") == 5
    assert run(typed="\n") == run() == 1
    assert people(sandbox) == {}
    shown = capsys.readouterr()
    assert "people of 'hr': 2 created" in shown.out
    assert "Write this? [y/N]" in shown.err
    assert run(typed="y\n") == 0
    found = people(sandbox)
    assert found["1"]["name"] == "Ada, Lovelace"
    assert found["1"]["vip"] is True
    assert str(found["1"]["costPerHour"]) == "12.50"
    assert found["2"]["name"] == '=Alan "T"'
    assert "people: 2 created" in capsys.readouterr().out
    assert run() == 0  # nothing to write, and nothing to ask
    assert "0 created, 0 updated, 0 disabled, 2 left" in capsys.readouterr().out
    assert run("--dry-run") == 0


def test_a_service_without_stdout_gets_the_exit_code(
    run: Run, sandbox: RunningSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)  # as of ">&-", and of pythonw
    assert run("--dry-run") == 5
    assert run("--yes") == 0
    assert people(sandbox).keys() == {"1", "2"}


def test_nights_with_one_state_file(
    run: Run, sandbox: RunningSandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    night = ("--yes", "--missing", "disable", "--state", "hr.jsonl")
    head = "source_id,name,primary_email,manager\n"
    Path("rows.csv").write_text(f"{head}1,Ada,ada,\n2,Alan,a@b,1\n")
    assert run(*night) == 1
    told = capsys.readouterr().err
    assert "1: primaryEmail: Primary email is invalid" in told
    assert "2: manager: not set, see the outcome of 1" in told
    rows = "source_id,name,primary_email,,\n1,Ada,a@c,,\n2,Alan,a@b,,\n"  # by Excel
    Path("rows.csv").write_text(rows)
    assert run(*night) == 0
    assert "people: 1 created, 0 updated, 0 disabled\n" in capsys.readouterr().out
    Path("rows.csv").write_text("source_id\n1\n")
    assert run(*night) == 0
    assert people(sandbox)["2"]["disabled"] is True
    Path("rows.csv").write_text("source_id\n1\n2\n")
    sandbox.add_faults("ok", "lost")
    assert run(*night) == 1
    assert "Run the same command again" in capsys.readouterr().err
    assert run(*night) == 0
    assert "1 enabled" in capsys.readouterr().out
    assert people(sandbox)["2"]["disabled"] is False
    assert run(*night, typed="no answer is needed") == 0


@pytest.mark.parametrize(
    ("limit", "code"), [("5", 3), ("50%", 3), ("1.0", 0), ("none", 0)]
)
def test_limits(
    run: Run, capsys: pytest.CaptureFixture[str], limit: str, code: int
) -> None:
    head = "source_id,name,primary_email\n"
    lines = [f"{n},Name {n},e{n}@example.com\n" for n in range(7)]
    Path("rows.csv").write_text(head + "".join(lines))
    assert run("--yes", "--max-created", "6") == 3
    assert "max_created: 7 of 7 rows (100.0%)" in capsys.readouterr().err
    assert run("--yes") == 0
    Path("rows.csv").write_text(head + lines[0])
    assert run("--yes", "--missing", "disable", "--max-disabled", limit) == code


def test_separators_are_detected(run: Run, sandbox: RunningSandbox) -> None:
    for number, separator in enumerate(",;\t"):
        head = "'of\r\nits,own',source_id,name,primary_email"  # as by Alt+Enter
        lines = [head, f",{number},'\t=Ada',a{number}@b"]
        text = "\r\n".join(lines).replace(",", separator).replace("'", '"')
        Path("rows.csv").write_text(text)
        assert run("--yes") == 0
    assert {row["name"] for row in people(sandbox).values()} == {"=Ada"}


def test_an_interruption_at_the_question_says_that_nothing_was_written(
    run: Run,
    sandbox: RunningSandbox,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    class Terminal:
        def readline(self) -> str:
            raise KeyboardInterrupt  # as Ctrl-C does

    monkeypatch.setattr(io, "StringIO", lambda _: Terminal())
    assert run(typed="y") == 130
    assert "Interrupted. Nothing was written." in capsys.readouterr().err
    assert people(sandbox) == {}


COMMAND = """
import signal, sys
from tested_sdk._runtime.commands import main
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's "&" ignores it
sys.exit(main(sys.argv[1:]))
"""


def test_an_interruption_prints_the_report_and_how_to_go_on(
    package_root: Path, run: Run, sandbox: RunningSandbox
) -> None:
    head = "source_id,name,primary_email\n"
    lines = [f"{n},Name {n},e{n}@example.com\n" for n in range(30)]
    Path("rows.csv").write_text(head + "".join(lines))
    night = ["apply", "people", "rows.csv", "--source", "hr", "--yes", "--state", "s"]
    with subprocess.Popen(
        [sys.executable, "-c", COMMAND, *night],
        env={**os.environ, "PYTHONPATH": str(package_root)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        at_insertion(sandbox, 23, lambda: process.send_signal(signal.SIGINT))
        out, err = process.communicate()
    assert process.returncode == 130, err
    assert "Traceback" not in err
    last = "people: 20 created, 0 updated, 0 disabled, 10 unknown"
    assert out.splitlines()[-1] == last
    assert "Run the same command again" in err
    assert run("--yes", "--state", "s") == 0
    assert sorted(people(sandbox), key=int) == [str(n) for n in range(30)]


WRONG: list[tuple[list[str], str, int, str]] = [
    ([], "source_id,nam\n1,x\n", 2, "leaves it out; did you mean 'name'?\n"),
    (
        ["--map", "Nr=source_id", "--map", "Ort=town"],
        "Nr;Geburtstag;Ort;Firma\n1;;;\n2;x;;\n3;x;y;z\n",
        2,
        "line 3: rows have no field 'Geburtstag', 'town', 'Firma'; --map HEADER=FIELD",
    ),
    ([], "source_id,,\n1,,\n2,x,\n", 2, "line 3: rows have no field ''; --map"),
    (["--map", "="], "source_id,,\n2,x,\n", 3, "row 1 (2): the new record needs name"),
    ([], "source_id,vip\n1,perhaps\n", 3, "not str (the command reads true and false"),
    ([], "source_id,cost_per_hour_currency\n1,EUR\n", 3, "did you mean 'eur'?"),
    ([], "", 2, "it is empty: the first line names the fields"),
    ([], '#TYPE User\n"source_id"\n', 2, "has keys, the first is '#TYPE User': --map"),
    ([], "source_id,cost_per_hour\n1,1_0\n", 3, "hour: expected a decimal number"),
    ([], "source_id,custom.\n1,x\n", 2, "'custom.' names no custom field"),
    ([], "source_id,addresses.city\n1,x\n", 2, "line 2: addresses.city: no column can"),
    ([], "source_id,new_contacts\n1,x\n", 2, "no column can hold new_contacts"),
    ([], "source_id,custom_fields.rack\n1,x\n", 2, "give it in custom.ID"),
    (["--max-disabled", "half"], "source_id\n1\n", 2, "invalid limit value: 'half'"),
    ([], "source_id,name\n1,a,b\n", 2, "line 2 has 3 cells below 2 headers"),
    ([], 'source_id,name\n1,"a\n', 2, "rows.csv cannot be read"),
    (
        [],
        "source_id,teams.source,teams.name\n1,,\n2,a;b,x;y;z\n",
        2,
        "read: line 3: teams.name has 3 values",
    ),
    (["--max-created", "-1"], "source_id\n1\n", 3, "max_created: give a share"),
    (
        ["--yes", "--state", "no/such"],
        "source_id,name,primary_email\n1,a,a@b\n",
        2,
        "no/such",
    ),
]


@pytest.mark.parametrize(("flags", "text", "code", "told"), WRONG)
def test_what_is_wrong_is_told(
    run: Run,
    capsys: pytest.CaptureFixture[str],
    flags: list[str],
    text: str,
    code: int,
    told: str,
) -> None:
    Path("rows.csv").write_text(text)
    assert run(*flags) == code
    shown = capsys.readouterr()
    assert told in shown.err
    assert "Traceback" not in shown.err


def test_other_ends(
    run: Run,
    sandbox: RunningSandbox,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.delenv("XURRENT_TOKEN")
    assert run() == 2
    monkeypatch.setenv("XURRENT_TOKEN", "wrong")
    assert run() == 4
    Path("rows.csv").unlink()
    assert run() == 2
    told = capsys.readouterr().err
    assert "wrong" not in told
    assert told.count("rows.csv") == 1


def test_it_runs_as_a_module(
    package_root: Path, run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    module = [sys.executable, "-m", "tested_sdk", "apply"]
    rows = Path("rows.csv")
    rows.write_text(rows.read_text("utf-8").replace("Ada,", "Ada →"), "utf-8")
    windows = {"PYTHONIOENCODING": "cp1252"}  # which a pipe has there
    done = subprocess.run(
        [*module, "people", "rows.csv", "--source", "hr", "--yes"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(package_root), **windows},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Ada → Lovelace" in done.stdout
    assert done.stdout.endswith("people: 2 created, 0 updated, 0 disabled\n")
    assert "2 unknown\npeople: 2 created" in done.stderr
    read, write = os.pipe()
    os.close(read)  # as of "| true"
    done = subprocess.run(
        [*module, "people", "rows.csv", "--source", "other", "--yes"],
        env={**os.environ, "PYTHONPATH": str(package_root)},
        stdout=write,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (141, "")
    assert run(rows=("notes", "rows.csv", "--source", "hr")) == 2
    told = capsys.readouterr().err
    assert "apply: error: there is no 'notes' among agile_boards," in told
    assert ": rows can be applied to types that" in told


def test_a_plan_is_written_to_a_file(run: Run, tmp_path: Path) -> None:
    assert run("--dry-run", "--plan-out", "plan.json") == 5
    document = json.loads((tmp_path / "plan.json").read_text("utf-8"))
    assert document["summary"]["created"] == 2
    assert [each["key"] for each in document["records"]] == ["1", "2"]
    assert run("--dry-run", "--plan-out", "no/plan.json") == 2


def test_fields_that_are_not_applied_are_no_success(
    run: Run, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    store = sandbox.sandbox.store
    product = store.node_id(store.refs("Product")[0])
    (tmp_path / "items.csv").write_text(
        "source_id,name,status,product_id,purchase_value,alternate_names\n"
        f"c1,x,in_production,{product},12.50,Web server 1; The intranet\n"
    )
    given = ("configuration_items", "items.csv", "--source", "cmdb", "--yes")
    assert run(*given, rows=()) == 0
    assert run(*given, rows=()) == 1
    assert run(*given, "--dry-run", rows=()) == 1
    (item,) = (
        ref
        for ref in store.refs("ConfigurationItem")
        if store.value(ref, "sourceID") == "c1"
    )
    assert store.value(item, "alternateNames") == ["Web server 1", "The intranet"]
    (tmp_path / "items.csv").write_text("source_id,name\nc1, \n")  # a blank is no value
    assert run(*given, "--dry-run", rows=()) == 0


def test_columns_are_mapped_and_name_other_records(
    run: Run,
    sandbox: RunningSandbox,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    store = sandbox.sandbox.store
    organization, *_ = store.refs("Organization")
    teams = store.refs("Team")[:2]
    store.update(teams[0], {"name": "Service desk, EU", "source": "ad"})
    store.update(teams[1], {"source": "ad"})
    names = [str(store.value(ref, "name")) for ref in teams]
    lines = [
        "Employee No ; Name;Mail;Notes;Boss;organization.name;teams.source;teams.name",
        f"7;Ada;ada@example.com;x;8;{store.value(organization, 'name')};ad;"
        f'"{names[0]};{names[1]}"',
        "8;Alan;alan@example.com;y;;;ad; ",
    ]
    (tmp_path / "hr.csv").write_text("\n".join(lines))
    people = ("people", "hr.csv", "--source", "hr")
    mapped = {
        "Employee No": "source_id",
        "Name": "name",
        "Mail": "primary_email",
        "Boss": "manager",
        "Notes": "",
    }
    maps = [w for c, f in mapped.items() for w in ("--map", f"{c}={f}")]
    maps += ["--map", "Mail=authentication_id"]
    assert run("--yes", *maps, rows=people) == 0
    assert run("--dry-run", *maps, rows=people) == 0
    ada, alan = (
        next(r for r in store.refs("Person") if store.value(r, "sourceID") == key)
        for key in "78"
    )
    assert store.value(ada, "manager") == alan
    assert store.value(ada, "authenticationID") == "ada@example.com"
    assert store.value(ada, "organization") == organization
    joined = lines[1].replace(
        f"{names[0]};{names[1]}", " ; "
    )  # two empty cells of Excel
    (tmp_path / "hr.csv").write_text(
        "\n".join([lines[0], joined]).replace(";ad;", ";;")
    )
    assert run("--dry-run", *maps, rows=people) == 0
    assert run("--yes", *maps[2:], rows=people) == 2
    assert "--map HEADER=source_id names it" in capsys.readouterr().err
    assert run("--yes", "--map", "Emplyee No=source_id", rows=people) == 2
    assert run("--yes", *maps, "--map", "Boss=name", rows=people) == 2
    assert run("--yes", "--map", "Boss", rows=people) == 2
    assert "--map 'Boss': write HEADER=FIELD" in capsys.readouterr().err


def test_records_are_taken_over(run: Run, sandbox: RunningSandbox) -> None:
    store = sandbox.sandbox.store
    account = store.value(store.refs("Person")[0], "account")
    found = {"account": account, "name": "Ada", "primaryEmail": "ada@example.com"}
    ref = store.insert("Person", {**found, "source": "LDAP", "sourceID": "x"})
    assert run("--yes", "--adopt", "primary_email") == 3
    adopt = ("--adopt", "primary_email", "--adopt-from", "LDAP")
    assert run("--yes", *adopt) == 0
    assert (store.value(ref, "source"), store.value(ref, "sourceID")) == ("hr", "1")


class Feeds(Options):
    """The same options in another form."""

    __labels__, A = RackPower.__labels__, Known("a")


@pytest.mark.parametrize("has_forms", [True, False])
def test_columns_of_custom_fields_have_the_type_of_the_form(
    run: Run,
    sandbox: RunningSandbox,
    tmp_path: Path,
    sdk: Any,
    has_forms: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    of_items = {**Rack.__form_fields__, "shelf": FormField[str]("shelf", "text")}
    monkeypatch.setattr(Rack, "__form_fields__", of_items)
    monkeypatch.setattr(
        Hosting, "__form_fields__", {"x": FormField[str]("power", Feeds)}
    )
    head = "source_id,name,primary_email,custom.cost_center,custom.shelf,custom.colors"
    head += ",custom.weight,custom.installed_on,custom.until,custom.power"
    ada, digits = "7,Ada,ada@example.com,200", "12345678901234567.89"
    cells, local = f"3,Red;blue,{digits},2026-12-31", "2026-01-31T14:00:00+02:00"
    (tmp_path / "hr.csv").write_text(f"{head}\n{ada},{cells},{local},Feed A\n")
    arguments = ["apply", "people", "hr.csv", "--source", "hr", "--yes"]
    package = "xurrent_sdk" if has_forms else sdk.__name__
    main = importlib.import_module(f"{package}._runtime.commands").main
    assert main(arguments) == 0
    assert main(arguments) == 0
    store = sandbox.sandbox.store
    ref = next(r for r in store.refs("Person") if store.value(r, "sourceID") == "7")
    stored: Any = store.value(ref, "customFields")
    values = {each["id"]: each["value"] for each in stored}
    utc = "2026-01-31T12:00:00Z"
    typed = {"shelf": 3, "colors": ["red", "blue"], "until": utc, "power": "a"}
    plain = {"shelf": "3", "colors": "Red;blue", "until": local, "power": "Feed A"}
    typed_or_plain = typed if has_forms else plain
    text = {"cost_center": "200", "weight": digits, "installed_on": "2026-12-31"}
    assert values == text | typed_or_plain
    monkeypatch.setitem(RackPower.__labels__, "c", "Feed A")
    numbers = "three,red,1,,,", "1_0,red,1,,,", "3,red,nan,,,", "3,red,-inf,,,"
    others = "3,red,1,31.12.2026,,", "3,red,1,,2026-01-31T14:00:00,", "3,red,1,,,Feed A"
    for wrong in (*numbers, *others):
        (tmp_path / "hr.csv").write_text(f"{head}\n{ada},{wrong}\n")
        if not has_forms:
            assert main(arguments) == 0
            continue
        with pytest.raises(SystemExit, match="2"):
            main(arguments)
