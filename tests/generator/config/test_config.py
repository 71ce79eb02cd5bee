from __future__ import annotations

from pathlib import Path

import pytest

from xurrent_gen.config.load import configure, configure_all
from xurrent_gen.config.model import (
    AccountSettings,
    FileSettings,
    Flags,
    GeneratorConfig,
    SandboxSettings,
)
from xurrent_gen.errors import ConfigError

ACCOUNT = Flags(account="widget")


def load(
    flags: Flags, tmp_path: Path, toml: str = "", **environ: str
) -> GeneratorConfig:
    if toml:
        text = f"[tool.xurrent-gen]\n{toml}"
        (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    return configure(flags, environ=environ, folder=tmp_path)


def account_of(config: GeneratorConfig) -> AccountSettings:
    assert isinstance(config.source, AccountSettings)
    return config.source


def test_defaults(tmp_path: Path) -> None:
    config = load(Flags(schema=Path("s.graphql")), tmp_path)
    assert config == GeneratorConfig(source=FileSettings(Path("s.graphql")))
    assert config.target == Path("xurrent_sdk")
    assert config.schema_max_age == 3600


def test_flag_before_variable_before_file(tmp_path: Path) -> None:
    toml = 'account = "file"\n'
    flags = Flags(account="flag")
    assert account_of(load(flags, tmp_path, toml, XURRENT_ACCOUNT="env")).account == (
        "flag"
    )
    assert account_of(load(Flags(), tmp_path, XURRENT_ACCOUNT="env")).account == "env"
    assert account_of(load(Flags(), tmp_path)).account == "file"
    assert account_of(load(Flags(), tmp_path, XURRENT_ACCOUNT="")).account == "file"


def test_a_table_without_settings_is_a_table(tmp_path: Path) -> None:
    file = tmp_path / "sdk.toml"
    file.write_text("[tool.xurrent-gen]\n", encoding="utf-8")
    config = load(Flags(config=file, account="widget"), tmp_path)
    assert account_of(config).account == "widget"


def test_paths_of_the_file_may_be_spelled_as_in_a_shell(tmp_path: Path) -> None:
    toml = "schema = 'api\\s.graphql'\noutput = '~\\acme'\n"
    forms = "features = ['custom-fields']\ncustom-fields = 'api\\forms.json'\n"
    config = load(Flags(), tmp_path, toml + forms)
    assert config.source == FileSettings(tmp_path / "api" / "s.graphql")
    assert config.output == Path.home() / "acme"
    assert config.custom_fields == tmp_path / "api" / "forms.json"
    for path in (r"C:\temp\new", r"C:\Users\ada", r"..\src"):
        with pytest.raises(ConfigError, match="single quotes"):
            load(Flags(), tmp_path, f'output = "{path}"\n')


def test_all_settings_of_the_file(tmp_path: Path) -> None:
    config = load(
        Flags(),
        tmp_path,
        'schema = "api/s.graphql"\noutput = "src"\npackage = "acme"\n'
        'include = ["people"]\nexclude = ["x*"]\nschema-max-age = 60\n'
        '[tool.xurrent-gen.scalars]\nZeit = "time"\nGeld = "decimal"\n',
    )
    assert config == GeneratorConfig(
        source=FileSettings(tmp_path / "api/s.graphql"),
        output=tmp_path / "src",
        package="acme",
        include=("people",),
        exclude=("x*",),
        scalars={"Geld": "decimal", "Zeit": "time"},
        schema_max_age=60,
    )


def test_flags_replace_what_the_file_says(tmp_path: Path) -> None:
    config = load(
        Flags(
            sandbox=True,
            output=Path("out"),
            package="mine",
            include=("a",),
            exclude=("b",),
            check=True,
            refresh=True,
        ),
        tmp_path,
        'schema = "s"\noutput = "src"\npackage = "acme"\ninclude = ["p"]\n',
    )
    assert config == GeneratorConfig(
        source=SandboxSettings(),
        output=Path("out"),
        package="mine",
        include=("a",),
        exclude=("b",),
        check=True,
        refresh=True,
    )


def test_the_file_is_found_above(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.xurrent-gen]\nsandbox = true\n")
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    assert configure(Flags(), environ={}, folder=below).source == SandboxSettings()


def test_an_explicit_file_wins(tmp_path: Path) -> None:
    load(ACCOUNT, tmp_path, 'package = "other"\n')
    explicit = tmp_path / "mine.toml"
    # PowerShell and Notepad may write a byte order mark.
    explicit.write_text('[tool.xurrent-gen]\npackage = "mine"\n', "utf-8-sig")
    flags = Flags(account="widget", config=explicit)
    assert configure(flags, environ={}, folder=tmp_path).package == "mine"


@pytest.mark.parametrize(
    ("flags", "environ", "toml", "what", "where"),
    [
        (Flags(stage="qa"), {}, "", "account is missing", "--stage"),
        (Flags(refresh=True, offline=True), {}, "", "together", "command line"),
        (Flags(), {}, 'schema = "s"\nsandbox = true', "together", "pyproject.toml"),
        (Flags(), {"XURRENT_ACCOUNT": "a/b"}, "", "no account id", "XURRENT_ACCOUNT"),
        (Flags(account="a"), {}, 'region = "mars"', "no region", ".region"),
        (Flags(sandbox=True), {}, 'package = "a/b"', "'a/b'", ".package"),
        (Flags(sandbox=True), {}, "package = 1", "must be a string", "pyproject"),
        (Flags(sandbox=True), {}, 'include = "a"', "must be a list", "pyproject"),
        (Flags(sandbox=True), {}, "include = [3]", "list of strings", "pyproject"),
        (Flags(sandbox=True), {}, 'include = [""]', "list of strings", "pyproject"),
        (Flags(), {}, "sandbox = 1", "true or false", "pyproject"),
        (Flags(sandbox=True), {}, "schema-max-age = -1", "seconds", "pyproject"),
        (Flags(sandbox=True), {}, "scalars = 1", "must be a table", "pyproject"),
    ],
)
def test_what_cannot_be(
    flags: Flags,
    environ: dict[str, str],
    toml: str,
    what: str,
    where: str | None,
    tmp_path: Path,
) -> None:
    with pytest.raises(ConfigError) as caught:
        load(flags, tmp_path, toml, **environ)
    assert what in caught.value.what
    assert caught.value.remedy
    assert caught.value.exit_code == 2
    assert (where or "") in (caught.value.where or "")


@pytest.mark.parametrize(
    ("toml", "remedy"),
    [
        ('pakage = "a"', "did you mean 'package'?"),
        ('graphql_endpoint = "a"', "did you mean 'graphql-endpoint'?"),
        ('[tool.xurrent-gen.scalars]\nGeld = "decimals"', "did you mean 'decimal'?"),
        ('version = "1.0.0"', "the settings are"),  # a setting of 0.1.0
    ],
)
def test_the_nearest_key_is_proposed(toml: str, remedy: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        load(Flags(sandbox=True), tmp_path, toml)
    assert (caught.value.remedy or "").startswith(remedy)


def test_the_place_of_another_account_is_not_borrowed(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        load(Flags(account="a"), tmp_path, 'account = "b"\nstage = "qa"\n')
    assert "'b'" in caught.value.what
    assert caught.value.where == "--account"
    assert "--stage" in (caught.value.remedy or "")


@pytest.mark.parametrize(
    ("flags", "origin"),
    [
        (Flags(account="a"), {"account": "a", "stage": "prod"}),
        (
            Flags(account="a", stage="QA", region="au"),
            {"account": "a", "stage": "qa", "region": "au"},
        ),
        (
            Flags(graphql_endpoint="https://g.example/x"),
            {"graphql_endpoint": "https://g.example/x"},
        ),
        (
            Flags(account="a", graphql_endpoint="https://g.example/?key=x"),
            {"account": "a"},
        ),
    ],
)
def test_what_a_package_remembers_holds_no_secret(
    flags: Flags, origin: dict[str, str], tmp_path: Path
) -> None:
    assert account_of(load(flags, tmp_path)).origin == origin


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("acme.sdk", "name it 'sdk', and the folder of 'acme' in output"),
        ("json", "such as 'json_sdk'"),
        ("class", "such as 'xurrent_sdk'"),
        ("__init__", "such as 'xurrent_sdk'"),
        ("2b", "such as 'xurrent_sdk'"),
        ("ünï", "such as 'xurrent_sdk'"),
    ],
)
def test_names_that_no_package_can_have(name: str, remedy: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        load(Flags(sandbox=True, package=name), tmp_path)
    assert remedy in (caught.value.remedy or "")


def test_credentials_in_a_url_are_refused_and_not_shown(tmp_path: Path) -> None:
    flags = Flags(graphql_endpoint="https://user:hunter2@g.example")
    with pytest.raises(ConfigError) as caught:
        load(flags, tmp_path)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("content", [None, b"\xff\xfe", b"[tool.other]\n", b"tool = 1"])
def test_an_explicit_file_must_be_one(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "c.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ConfigError) as caught:
        configure(Flags(sandbox=True, config=path), environ={}, folder=tmp_path)
    assert str(path) in (caught.value.where or "")


def test_secrets_come_from_the_environment_and_are_not_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XURRENT_TOKEN", "t-hidden")
    config = configure(ACCOUNT)
    assert account_of(config).variables.get("token") == "t-hidden"
    assert "hidden" not in repr(config)
    monkeypatch.setenv("XURRENT_TOKEN", "")
    assert account_of(config).variables.get("token") is None


@pytest.mark.parametrize("prefix", ["QA-", "1_", "Q\\n"])
def test_a_prefix_that_no_variable_can_have(prefix: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no environment variable") as caught:
        load(ACCOUNT, tmp_path, f'env-prefix = "{prefix}"')
    assert caught.value.where is not None
    assert caught.value.where.endswith("env-prefix")


@pytest.mark.parametrize(
    "place", ["", '[[tool.xurrent-gen.packages]]\naccount = "widget"\n']
)
def test_a_secret_in_the_file_belongs_into_the_variable_with_the_prefix(
    place: str, tmp_path: Path
) -> None:
    text = f'[tool.xurrent-gen]\nenv-prefix = "QA_"\n{place}token = "x"\n'
    (tmp_path / "pyproject.toml").write_text(text)
    with pytest.raises(ConfigError, match="set QA_XURRENT_TOKEN, or QA_XURRENT_CLIENT"):
        configure_all(Flags(), environ={}, folder=tmp_path)
