"""Merge flags, environment, file and defaults into one checked configuration.

A setting is taken from the first of: command-line flag, environment variable,
``[tool.xurrent-gen]`` in ``pyproject.toml``, default. Where no such table stands, the
manifest of the package that is replaced takes its place. Relative paths in the file are
relative to the file; those on the command line to the current folder. The *kind* of
source is decided by the flags, else by ``schema`` or ``sandbox`` in the file (they have
no variables), else it is an account.
"""

from __future__ import annotations

import keyword
import re
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from xurrent_gen.config.endpoints import (
    AccountLocation,
    Variables,
    find_place,
    origin_of,
)
from xurrent_gen.config.features import choose_features
from xurrent_gen.config.manifest import MANIFEST, read_options, settings_in
from xurrent_gen.config.model import (
    DEFAULT_PACKAGE,
    DEFAULT_TIMEOUT,
    AccountSettings,
    Edges,
    FileSettings,
    Flags,
    GeneratorConfig,
    SandboxSettings,
    Secrets,
    SourceSettings,
)
from xurrent_gen.config.table import SettingsTable, load_table, remedy_of
from xurrent_gen.errors import ConfigError
from xurrent_gen.features import CUSTOM_FIELDS

_FIND_SCHEMA = (
    "name one: --schema FILE, --sandbox, or --account ID "
    "(or set {}, or run `xurrent-gen init`)"
)
_PREFIX = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def load_secrets(variables: Variables) -> Secrets:
    """The credentials in the variables; which of them are needed is decided later."""
    return Secrets(
        token=variables.get("token"),
        client_id=variables.get("client_id"),
        client_secret=variables.get("client_secret"),
        env_prefix=variables.prefix,
    )


def load_config(flags: Flags, environ: Mapping[str, str], cwd: Path) -> GeneratorConfig:
    """Merge flags, variables, file and defaults into one checked configuration.

    Raises ``ConfigError`` for a setting that is unknown, malformed or in
    contradiction to another, naming it and the place where it stands; and where the
    file has several packages and ``--package`` names none of them.
    """
    found = load_configs(flags, environ, cwd)
    if len(found) > 1:
        raise ConfigError(
            "the configuration has several packages",
            where=load_table(flags.config, cwd).where,
            remedy=f"name one: --package {' or '.join(c.package for c in found)}",
        )
    return next(iter(found))


def load_configs(
    flags: Flags, environ: Mapping[str, str], cwd: Path
) -> tuple[GeneratorConfig, ...]:
    """The configuration of each package that the file has, or of the one that is named.

    Raises ``ConfigError`` as ``load_config`` does.
    """
    if flags.refresh and flags.offline:
        raise ConfigError(
            "--refresh-schema and --offline cannot be used together",
            where="command line",
            remedy="leave one of them out",
        )
    table = load_table(flags.config, cwd)
    tables = table.packages()
    if len(tables) > 1:
        names = [each.text("package") or DEFAULT_PACKAGE for each in tables]
        if flags.package is not None:
            if flags.package not in names:
                raise ConfigError(
                    f"the configuration has no package {flags.package!r}",
                    where=table.where,
                    remedy=f"name one of {', '.join(names)}",
                )
            tables = (tables[names.index(flags.package)],)
        configs = tuple(_load_one(flags, environ, each) for each in tables)
        targets = [each.target.absolute() for each in configs]
        if len(set(targets)) < len(targets):
            raise ConfigError(
                "two packages would be written to the same folder",
                where=table.where,
                remedy="give each another name (package) or another folder (output)",
            )
        return configs
    return tuple(_load_one(flags, environ, each) for each in tables)


def _load_one(
    flags: Flags, environ: Mapping[str, str], table: SettingsTable
) -> GeneratorConfig:
    output = flags.output
    if output is None:
        text = table.text("output")
        output = table.folder / text if text is not None else Path(".")
    where = f"{table.where}.package" if flags.package is None else "--package"
    package = table.text("package") if flags.package is None else flags.package
    package = DEFAULT_PACKAGE if package is None else package
    _check_package(package, where)
    if not table.is_present:
        table = _of_package(table, output / package)
    prefix = _prefix(table)
    features = choose_features(flags.features, flags.no_features, table)
    return GeneratorConfig(
        source=_choose_source(flags, Variables(environ, prefix), table),
        output=output,
        package=package,
        include=flags.include or table.texts("include"),
        exclude=flags.exclude or table.texts("exclude"),
        edges=Edges(flags.edges or table.choice("edges", tuple(Edges)) or Edges.CUT),
        scalars=table.scalars(),
        features=features,
        custom_fields=_definitions(flags, table, features),
        ui_extensions=table.texts("ui-extensions", "Rack"),
        check=flags.check,
        refresh=flags.refresh,
        offline=flags.offline,
        schema_max_age=table.seconds("schema-max-age", 3600.0),
        timeout=DEFAULT_TIMEOUT if flags.timeout is None else flags.timeout,
        project=flags.project or table.flag("project"),
        env_prefix=prefix,
        issues=table.issues,
    )


def _of_package(table: SettingsTable, target: Path) -> SettingsTable:
    """The settings of the package that stands there, or an empty table."""
    values = settings_in(read_options(target) or {})
    if not values:
        return table
    return replace(table, where=str(target / MANIFEST), values=values)


def _definitions(
    flags: Flags, table: SettingsTable, features: tuple[str, ...]
) -> Path | None:
    """The file of UI extensions, where one is named."""
    filed = table.text("custom-fields")
    if flags.custom_fields is not None and CUSTOM_FIELDS not in features:
        raise ConfigError(
            f"definitions of custom fields need the feature {CUSTOM_FIELDS!r}",
            where="--custom-fields",
            remedy=f"add --feature {CUSTOM_FIELDS}",
        )
    if flags.custom_fields is not None:
        return flags.custom_fields
    return None if filed is None else table.folder / filed


def _choose_source(
    flags: Flags, variables: Variables, table: SettingsTable
) -> SourceSettings:
    flagged = AccountLocation(
        flags.account,
        flags.stage,
        flags.region,
        flags.graphql_endpoint,
        flags.oauth_endpoint,
        flags.rest_endpoint,
        flags.domain,
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
    filed = AccountLocation(
        table.text("account"),
        table.text("stage"),
        table.text("region"),
        table.text("graphql-endpoint"),
        table.text("oauth-endpoint"),
        table.text("rest-endpoint"),
        table.text("domain"),
        spell=lambda name: f"{table.where}.{name.replace('_', '-')}",
    )
    sources = [flagged, AccountLocation.of_environment(variables), filed]
    place = find_place(sources)
    if not place.account and place.graphql_endpoint is None:
        said = [s.spell(name) for s in sources for name in s.said]
        raise ConfigError(
            "the account is missing" if said else "there is no schema to generate from",
            where=next(iter(said), None),
            remedy=remedy_of(table.issues)
            or _FIND_SCHEMA.format(variables.name("account")),
        )
    return AccountSettings(
        account=place.account,
        graphql_endpoint=place.endpoints.graphql,
        oauth_endpoint=place.endpoints.oauth,
        origin=origin_of(place),
        named_by=place.endpoints.named_by,
    )


def _prefix(table: SettingsTable) -> str:
    prefix = table.text("env-prefix") or ""
    if prefix and not _PREFIX.fullmatch(prefix):
        raise ConfigError(
            f"no variable can begin with {prefix!r}",
            where=f"{table.where}.env-prefix",
            remedy='use letters, digits and underscores, such as "QA_"',
        )
    return prefix


def _check_package(name: str, where: str) -> None:
    if name in sys.stdlib_module_names or name in {"httpx", "jwt", "pydantic"}:
        raise ConfigError(
            f"a package {name!r} would hide the module of that name, which it needs",
            where=where,
            remedy=f"choose another name, such as {f'{name}_sdk'!r}",
        )
    # Files of packages, such as __main__, are called so.
    is_reserved = keyword.iskeyword(name) or name.startswith("__")
    if name.isidentifier() and name.isascii() and not is_reserved:
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
