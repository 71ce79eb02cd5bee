"""Merge flags, environment, file and defaults into one checked configuration.

A setting is taken from the first of: command-line flag, environment variable,
``[tool.xurrent-gen]`` in ``pyproject.toml``, default. Without such a table, the manifest
of the existing package is used instead. Relative paths in the file are relative to the
file; those on the command line to the current folder. The flags decide the *kind* of
source, else ``schema`` or ``sandbox`` in the file (they have no variables), else it is an
account.
"""

from __future__ import annotations

import keyword
import os
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from xurrent_gen.config.endpoints import (
    AccountLocation,
    Variables,
    find_location,
    origin_of,
)
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
    SourceSettings,
)
from xurrent_gen.config.table import SettingsTable, load_table
from xurrent_gen.errors import ConfigError
from xurrent_gen.features import (
    ALL,
    BUILT,
    CUSTOM_FIELDS,
    DEFAULT,
    NONE,
    resolve,
    without,
)
from xurrent_gen.spelling import did_you_mean

_FIND_SCHEMA = (
    "name one: --schema FILE, --sandbox, or --account ID; for a command without these "
    "flags, set {} or account in [tool.xurrent-gen], which `xurrent-gen init` writes"
)
_ENDPOINTS = ("graphql_endpoint", "oauth_endpoint", "rest_endpoint")
_LOCATION = ("account", "stage", "domain", "region", *_ENDPOINTS)
_PREFIX = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def configure(
    flags: Flags | None = None,
    *,
    folder: Path | None = None,
    environ: Mapping[str, str] | None = None,
) -> GeneratorConfig:
    """Merge the settings: ``flags`` before variables before ``pyproject.toml``.

    The file is searched in ``folder`` and above it; by default in the current folder.
    Raises ``ConfigError`` for a setting that is unknown, malformed or contradicts another
    one, with its name and location; and if the file has several packages and ``--package``
    names none of them.
    """
    flags, folder = flags or Flags(), folder or Path.cwd()
    config, *others = configure_all(flags, folder=folder, environ=environ)
    if others:
        packages = [each.package for each in (config, *others)]
        raise ConfigError(
            "the configuration has several packages",
            where=load_table(flags.config, folder).where,
            remedy=f"name one: --package {' or '.join(packages)}",
        )
    return config


def configure_all(
    flags: Flags | None = None,
    *,
    folder: Path | None = None,
    environ: Mapping[str, str] | None = None,
) -> tuple[GeneratorConfig, ...]:
    """Configure each of ``[[tool.xurrent-gen.packages]]``; see ``configure``.

    Returns one configuration if ``flags`` name a package or the file has only one.
    """
    flags = flags or Flags()
    environ = os.environ if environ is None else environ
    if flags.refresh and flags.offline:
        raise ConfigError(
            "--refresh-schema and --offline cannot be used together",
            where="command line",
            remedy="leave one of them out",
        )
    table = load_table(flags.config, folder or Path.cwd())
    tables = table.packages()
    if len(tables) > 1 and flags.package is not None:
        names = [each.text("package") or DEFAULT_PACKAGE for each in tables]
        if flags.package not in names:
            raise ConfigError(
                f"the configuration has no package {flags.package!r}",
                where=table.where,
                remedy=f"name one of {', '.join(names)}",
            )
        tables = (tables[names.index(flags.package)],)
    _require_own_accounts(flags, environ, tables)
    configs = tuple(_load_one(flags, environ, each) for each in tables)
    if len({each.target.absolute() for each in configs}) < len(configs):
        raise ConfigError(
            "two packages would be written to the same folder",
            where=table.where,
            remedy="give each another name (package) or another folder (output)",
        )
    return configs


def _require_own_accounts(
    flags: Flags, environ: Mapping[str, str], tables: Sequence[SettingsTable]
) -> None:
    """Raise ``ConfigError`` if one flag or variable replaces the accounts of several."""
    replaced: dict[str, str] = {}
    for table in tables:
        variables, account = Variables(environ, _prefix(table)), table.text("account")
        given = flags.account or variables.get("account")
        if account is None or not given or flags.schema or flags.sandbox:
            continue
        other = replaced.setdefault(variables.prefix, account)
        if other != account:
            raise ConfigError(
                f"packages of {other!r} and {account!r} would be made from one account",
                where="--account" if flags.account else variables.name("account"),
                remedy="leave it out, name one package by --package, or give each an "
                "env-prefix",
            )


def _load_one(
    flags: Flags, environ: Mapping[str, str], table: SettingsTable
) -> GeneratorConfig:
    output = flags.output
    if output is None:
        output = table.path("output") or Path(".")
    where = f"{table.where}.package" if flags.package is None else "--package"
    package = table.text("package") if flags.package is None else flags.package
    package = DEFAULT_PACKAGE if package is None else package
    _check_package(package, where)
    if not table.is_present:
        # The settings of the existing package, or an empty table.
        target = output / package
        values = settings_in(read_options(target) or {})
        where = str(target / MANIFEST) if values else table.where
        table = replace(table, where=where, values=values)
    prefix = _prefix(table)
    features = _choose_features(flags.features, flags.no_features, table)
    if flags.custom_fields is not None and CUSTOM_FIELDS not in features:
        raise ConfigError(
            f"definitions of custom fields need the feature {CUSTOM_FIELDS!r}",
            where="--custom-fields",
            remedy=f"add --feature {CUSTOM_FIELDS}",
        )
    return GeneratorConfig(
        source=_choose_source(flags, Variables(environ, prefix), table),
        output=output,
        package=package,
        include=flags.include or table.texts("include"),
        exclude=flags.exclude or table.texts("exclude"),
        edges=Edges(flags.edges or table.choice("edges", tuple(Edges)) or Edges.CUT),
        scalars=table.scalars(),
        features=features,
        custom_fields=flags.custom_fields or table.path("custom-fields"),
        ui_extensions=table.texts("ui-extensions", "Rack"),
        check=flags.check,
        refresh=flags.refresh,
        offline=flags.offline,
        schema_max_age=table.seconds("schema-max-age", 3600.0),
        timeout=DEFAULT_TIMEOUT if flags.timeout is None else flags.timeout,
        project=flags.project or table.flag("project"),
        env_prefix=prefix,
    )


def _choose_source(
    flags: Flags, variables: Variables, table: SettingsTable
) -> SourceSettings:
    flagged = AccountLocation(
        **{name: getattr(flags, name) for name in _LOCATION},
        spell=lambda name: f"--{_kebab(name)}",
    )
    prefix, where = "--", "command line"
    schema, sandbox = flags.schema, flags.sandbox
    located = [n for n in _LOCATION if getattr(flags, n) is not None][:1]
    if not (schema or sandbox or located):
        prefix, where = "", table.where
        schema, sandbox = table.path("schema"), table.flag("sandbox")
    named = {f"{prefix}schema": schema, f"{prefix}sandbox": sandbox}
    kinds = [kind for kind, value in named.items() if value]
    kinds += map(flagged.spell, located)
    if len(kinds) > 1:
        raise ConfigError(
            f"{' and '.join(kinds)} cannot be used together",
            where=where,
            remedy="choose one source of the schema",
        )
    if schema is not None:
        return FileSettings(schema)
    if sandbox:
        return SandboxSettings()
    filed = AccountLocation(
        **{name: table.text(_kebab(name)) for name in _LOCATION},
        spell=lambda name: f"{table.where}.{_kebab(name)}",
    )
    sources = [flagged, AccountLocation.of_environment(variables), filed]
    location = find_location(sources)
    if not location.account and location.graphql_endpoint is None:
        names = [s.spell(name) for s in sources for name in s.settings]
        raise ConfigError(
            (
                "the account is missing"
                if names
                else "there is no schema to generate from"
            ),
            where=names[0] if names else table.where,
            remedy=_FIND_SCHEMA.format(variables.name("account")),
        )
    return AccountSettings(
        account=location.account,
        graphql_endpoint=location.endpoints.graphql,
        oauth_endpoint=location.endpoints.oauth,
        origin=origin_of(location),
        named_by=location.endpoints.named_by,
        variables=Variables(prefix=variables.prefix),
    )


def _kebab(name: str) -> str:
    return name.replace("_", "-")


def _prefix(table: SettingsTable) -> str:
    prefix = table.text("env-prefix") or ""
    if prefix and not _PREFIX.fullmatch(prefix):
        raise ConfigError(
            f"no environment variable can begin with {prefix!r}",
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
    # Python uses such names for files of packages, such as __main__.
    is_reserved = keyword.iskeyword(name) or name.startswith("__")
    if name.isidentifier() and name.isascii() and not is_reserved:
        return
    above, _, last = name.rpartition(".")
    inside = (
        f"name it {last!r}, and the folder of {above!r} in output; or " if above else ""
    )
    raise ConfigError(
        f"{name!r} cannot be the name of a Python package",
        where=where,
        remedy=f"{inside}use letters, digits and underscores, such as {DEFAULT_PACKAGE!r}",
    )


def _choose_features(
    added: Sequence[str], removed: Sequence[str], table: SettingsTable
) -> tuple[str, ...]:
    """Return the features of the package, with those they require.

    ``added`` are added to those of the table, or to the default; with ``none`` among them,
    to an empty set. ``removed`` are removed with all that require them. Raises
    ``ConfigError``.
    """
    base: tuple[str, ...] = DEFAULT
    if NONE in added:
        base = ()
    elif "features" in table.values:
        where = f"{table.where}.features"
        base = _checked(table.texts("features", DEFAULT[0]), where)
    more = _checked(added, "--feature")
    less = _checked(removed, "--no-feature")
    features = without(resolve((*base, *more)), less)
    lost = sorted({*added} - {*features, ALL, NONE})
    if lost:
        raise ConfigError(
            f"--feature adds {lost[0]!r}, and --no-feature removes it or one that it needs",
            where="command line",
            remedy="leave one of them out",
        )
    return features


def _checked(names: Sequence[str], where: str) -> tuple[str, ...]:
    """Return the named features. Raises ``ConfigError`` for an unknown one."""
    known = (*BUILT, ALL, NONE)
    for name in names:
        if name not in known:
            raise ConfigError(
                f"there is no feature {name!r}",
                where=where,
                remedy=f"{did_you_mean(name, known)}choose among {', '.join(known)}",
            )
    named = [name for name in names if name != NONE]
    return tuple(BUILT) if ALL in named else tuple(named)
