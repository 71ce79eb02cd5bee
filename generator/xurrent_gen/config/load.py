"""Merge flags, environment, file and defaults into one checked configuration.

A setting is taken from the first of: command-line flag, environment variable,
``[tool.xurrent-gen]`` in ``pyproject.toml``, default. Relative paths in the file are
relative to the file; those on the command line to the current folder. The *kind* of
source is decided by the flags, else by ``schema`` or ``sandbox`` in the file (they have
no variables), else it is an account.
"""

from __future__ import annotations

import keyword
import sys
from collections.abc import Mapping
from pathlib import Path

from xurrent_gen.config.endpoints import Place, find_place, origin_of
from xurrent_gen.config.features import choose_features
from xurrent_gen.config.model import (
    DEFAULT_PACKAGE,
    AccountSettings,
    Edges,
    FileSettings,
    Flags,
    GeneratorConfig,
    SandboxSettings,
    Secrets,
    SourceSettings,
)
from xurrent_gen.config.table import SettingsTable, load_table
from xurrent_gen.errors import ConfigError

__all__ = ["load_config", "load_secrets"]

_FIND_SCHEMA = (
    "name one: --schema FILE, --sandbox, or --account ID "
    "(or set XURRENT_ACCOUNT, or run `xurrent-gen init`)"
)
# What generated packages import, and what that imports: no package may hide them.
_NEEDED = frozenset(
    {
        *("_cffi_backend", "annotated_types", "anyio", "certifi", "cffi"),
        *("cryptography", "google", "h11", "h2", "hpack", "httpcore", "httpcore2"),
        *("httpx", "httpx2", "hyperframe", "idna", "jwt", "opentelemetry"),
        *("pydantic", "pydantic_core", "redis", "sniffio", "socksio"),
        *("typing_extensions", "typing_inspection", "xurrent_gen"),
    }
)


def load_secrets(environ: Mapping[str, str]) -> Secrets:
    """The credentials in ``environ``; which of them are needed is decided later."""
    return Secrets(
        token=environ.get("XURRENT_TOKEN") or None,
        client_id=environ.get("XURRENT_CLIENT_ID") or None,
        client_secret=environ.get("XURRENT_CLIENT_SECRET") or None,
    )


def load_config(flags: Flags, environ: Mapping[str, str], cwd: Path) -> GeneratorConfig:
    """Merge flags, variables, file and defaults into one checked configuration.

    Raises :class:`ConfigError` for a setting that is unknown, malformed or in
    contradiction to another, naming it and the place where it stands.
    """
    if flags.refresh and flags.offline:
        raise ConfigError(
            "--refresh-schema and --offline cannot be used together",
            where="command line",
            remedy="leave one of them out",
        )
    table = load_table(flags.config, cwd)
    output = flags.output
    if output is None:
        text = table.text("output")
        output = table.folder / text if text is not None else Path(".")
    package = flags.package or table.text("package") or DEFAULT_PACKAGE
    _check_package(package, "--package" if flags.package else f"{table.where}.package")
    return GeneratorConfig(
        source=_choose_source(flags, environ, table),
        output=output,
        package=package,
        include=flags.include or table.texts("include"),
        exclude=flags.exclude or table.texts("exclude"),
        edges=Edges(flags.edges or table.choice("edges", tuple(Edges)) or Edges.CUT),
        scalars=table.scalars(),
        features=choose_features(flags.features, table),
        check=flags.check,
        refresh=flags.refresh,
        offline=flags.offline,
        schema_max_age=table.seconds("schema-max-age", 3600.0),
        timeout=60.0 if flags.timeout is None else flags.timeout,
        issues=table.issues,
    )


def _choose_source(
    flags: Flags, environ: Mapping[str, str], table: SettingsTable
) -> SourceSettings:
    flagged = Place(
        flags.account,
        flags.stage,
        flags.region,
        flags.graphql_endpoint,
        flags.oauth_endpoint,
        spell=lambda name: f"--{name.replace('_', '-')}",
    )
    names = [*(["account"] if flags.account is not None else []), *flagged.said]
    given = [flagged.spell(name) for name in names]
    kinds = [
        *(["--schema"] if flags.schema is not None else []),
        *(["--sandbox"] if flags.sandbox else []),
        *given[:1],
    ]
    if len(kinds) > 1:
        raise ConfigError(
            f"{' and '.join(kinds)} cannot be used together",
            where="command line",
            remedy="choose one source of the schema",
        )
    if flags.schema is not None:
        return FileSettings(flags.schema)
    if flags.sandbox:
        return SandboxSettings()
    if not given:
        schema, sandbox = table.text("schema"), table.flag("sandbox")
        if schema is not None and sandbox:
            raise ConfigError(
                "schema and sandbox cannot be used together",
                where=table.where,
                remedy="choose one source of the schema",
            )
        if schema is not None:
            return FileSettings(table.folder / schema)
        if sandbox:
            return SandboxSettings()
    filed = Place(
        table.text("account"),
        table.text("stage"),
        table.text("region"),
        table.text("graphql-endpoint"),
        table.text("oauth-endpoint"),
        spell=lambda name: f"{table.where}.{name.replace('_', '-')}",
    )
    sources = [flagged, Place.of_environment(environ), filed]
    place = find_place(sources)
    if not place.account and place.graphql_endpoint is None:
        said = [s.spell(name) for s in sources for name in s.said]
        raise ConfigError(
            "the account is missing" if said else "there is no schema to generate from",
            where=next(iter(said), None),
            remedy=_FIND_SCHEMA,
        )
    return AccountSettings(
        account=place.account,
        graphql_endpoint=place.endpoints.graphql,
        oauth_endpoint=place.endpoints.oauth,
        origin=origin_of(place),
    )


def _check_package(name: str, where: str) -> None:
    if name in sys.stdlib_module_names or name in _NEEDED:
        raise ConfigError(
            f"a package {name!r} would stand in the way of the module of that name, "
            "which generated packages or what they use import",
            where=where,
            remedy=f"choose another name, such as {f'{name}_sdk'!r}",
        )
    if name.isidentifier() and name.isascii() and not keyword.iskeyword(name):
        return
    proposal = "".join(c if c.isascii() and c.isalnum() else "_" for c in name)
    proposal = proposal.strip("_").lower() or DEFAULT_PACKAGE
    if proposal[0].isdigit() or keyword.iskeyword(proposal):
        proposal = f"{proposal}_" if not proposal[0].isdigit() else f"sdk_{proposal}"
    raise ConfigError(
        f"{name!r} cannot be the name of a Python package",
        where=where,
        remedy=f"use letters, digits and underscores, such as {proposal!r}",
    )
