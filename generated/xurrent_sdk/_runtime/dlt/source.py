# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``xurrent(…)``: a dlt source with a resource for each listing.

dlt is imported when a source is made. The checkpoint is in dlt's own state, which it
stores together with the loaded rows: rows of an interrupted run are read again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from importlib import import_module
from typing import (
    Any,
    Literal,
    Protocol,
    Self,
    TypeAlias,
    cast,
    get_args,
    runtime_checkable,
)

from ..changes.reading import FEEDS, check_seconds, check_workers
from ..client.builder import Paged
from ..client.client import Client
from ..core.env_prefix import ENV_PREFIX
from ..core.errors import ConfigurationError, SelectionError
from ..core.suggest import did_you_mean
from ..decoding.form_columns import FormClass, form_columns
from ..operations.query import PagedQuery
from ..schema.index import index
from .loading import Loading, clash
from .reading import Options, RemovedRows, SharedFeeds
from .tables import columns_of

CustomFieldsAs: TypeAlias = Literal["json", "columns"]

_SETTINGS = (
    "account",
    "token",
    "client_id",
    "client_secret",
    "region",
    "stage",
    "domain",
    "graphql_endpoint",
    "oauth_endpoint",
)
"""Settings of a client that may be in dlt's configuration."""
_SECTION = f"sources.{ENV_PREFIX.lower()}xurrent"
"""The section of these settings, which differs by the prefix of the package."""


@runtime_checkable
class WarehouseSource(Protocol):
    """A ``dlt.sources.DltSource``, as far as types can say without dlt."""

    @property
    def resources(self) -> Mapping[str, object]:
        """The resources by name."""
        ...

    def with_resources(self, *names: str) -> Self:
        """Return a source with only these resources."""
        ...

    def add_limit(self, max_items: int) -> Self:
        """Limit the pages of each resource, for a trial."""
        ...


def xurrent(
    *names: str,
    client: Client | None = None,
    queries: Mapping[str, Paged[Client]] | None = None,
    accounts: Sequence[str] = (),
    lag: float = 600.0,
    custom_fields: CustomFieldsAs | Sequence[type[FormClass]] = "json",
    removed: RemovedRows = "delete",
    parallel: int = 8,
    parallelized: bool = True,
) -> WarehouseSource:
    """Return a dlt source with a resource for each of these listings, by default all.

    ``names`` are those of ``client.query``. A table has the leaf fields of the record,
    the ids of its relations and its custom fields. ``queries`` are custom tables by
    name: queries with ``select`` and filters, whose lists of records become child
    tables.

    ``custom_fields`` are one column of JSON; classes of UI extensions, such as
    ``[Staff]``, add typed columns; ``"columns"`` makes a column of each field with a
    value.

    Tables that can be read by ``updated_at`` are merged on ``id``: each run reads the
    updates since ``lag`` seconds before the last run began, by the server's clock. Rows
    of archived or trashed records are deleted; with ``removed="flag"`` they stay, with
    ``_removed_at`` and ``_removed_reason``; with ``"keep"`` they stay unchanged. Other
    tables are replaced, also ``archive`` and ``trash``, which must be named.

    Call ``pipeline.drop()`` before each run: dlt would first load the rows that a killed
    run has left on the disk, over newer ones.

    ``parallel`` workers read the first copy of a table, in parts by the time of creation.

    The default ``client`` has the settings of dlt below ``sources.xurrent``
    (``sources.qa_xurrent`` with ``env-prefix = "QA_"``), else the variables that all
    clients read. With ``accounts``, each is read by ``client.for_account``, and rows
    have an ``account``.

    Raises ``ConfigurationError`` without dlt, and ``SelectionError`` for queries that
    cannot be tables; nothing is sent before the pipeline runs. Values that the
    destination would round, and custom fields that would share a column, raise before
    anything is loaded.
    """
    dlt = _dlt()
    chosen = _chosen(names, queries or {})
    clash("tables", chosen, dlt.Schema("xurrent").naming.normalize_identifier)
    if client is None:
        first = next(iter((queries or {}).values()), None)
        client = _configured(dlt) if first is None else _client_of(first)
    _check_clients(client, queries or {}, accounts)
    owners = [(name, client.for_account(name)) for name in accounts] or [("", client)]
    if removed not in get_args(RemovedRows):
        raise SelectionError(f"removed={removed!r}: it is 'delete', 'flag' or 'keep'")
    check_workers(parallel)
    check_seconds("lag", lag)
    if isinstance(accounts, str):  # a sequence of strings to type checkers
        raise SelectionError(f"accounts={accounts!r}: it takes a list of accounts")
    flat = custom_fields == "columns"
    if isinstance(custom_fields, str) and custom_fields not in get_args(CustomFieldsAs):
        raise SelectionError(
            f"custom_fields={custom_fields!r}: it is 'json', 'columns' or a list of forms"
        )
    forms = () if isinstance(custom_fields, str) else form_columns(custom_fields)
    options = Options(lag, removed, parallel, flat, forms)
    resources: list[object] = []
    for account, owner in owners:
        shared = SharedFeeds(owner, list(chosen.values()))
        for name, query in chosen.items():
            loading = Loading(dlt, owner, account, name, query, shared, options)
            resources.append(loading.resource(parallelized))
    make = dlt.source(
        lambda: resources,
        name="xurrent",
        # A column that changes its type is an error, except for custom fields.
        schema_contract={"data_type": "evolve" if flat else "freeze"},
    )
    return cast("WarehouseSource", make())


def _dlt() -> Any:
    try:
        return import_module("dlt")
    except ImportError:
        raise ConfigurationError(
            "the source needs dlt: pip install dlt, with the destination, as in dlt[duckdb]"
        ) from None


def _configured(dlt: Any) -> Client:
    secrets = {name: dlt.secrets.get(f"{_SECTION}.{name}") for name in _SETTINGS}
    settings = {name: value for name, value in secrets.items() if value}
    made = import_module("...client", __package__).XurrentClient
    return cast("Client", made(**settings))


def _client_of(query: Paged[Client]) -> Client:
    return query._client  # pyright: ignore[reportPrivateUsage] -- the query's own


def _check_clients(
    client: Client, queries: Mapping[str, Paged[Client]], accounts: Sequence[str]
) -> None:
    """Refuse queries that would be read with a client of another account."""
    for name, query in queries.items():
        own = _client_of(query)
        same_account = accounts or own.options.account == client.options.account
        if own.session is not client.session or not same_account:
            raise SelectionError(
                f"the query of the table {name!r} is one of another client "
                f"({own.options.account}) than the source ({client.options.account}): "
                "make a source and a pipeline for each client, or name accounts=[...]"
            )


def _chosen(
    names: Sequence[str], queries: Mapping[str, Paged[Client]]
) -> dict[str, PagedQuery]:
    known = index().queries
    roots = [
        name
        for name, root in known.items()
        if root.is_connection and "id" in root.target.fields
    ]
    for name in names:
        if name not in roots:
            raise SelectionError(
                f"there is no listing {name!r}{did_you_mean(name, roots)}"
            )
    everything = [] if queries else [each for each in roots if each not in FEEDS]
    tables = {name: _whole(name) for name in names or everything}
    for name, query in queries.items():
        if name in tables:
            raise SelectionError(f"two tables are called {name!r}")
        tables[name] = _own(name, query)
    return tables


def _whole(name: str) -> PagedQuery:
    query = PagedQuery.of(name, {})
    return query.selecting(partial(columns_of, query.root.target))


def _own(name: str, query: Paged[Client]) -> PagedQuery:
    paged = query._query  # pyright: ignore[reportPrivateUsage] -- the query's own
    if paged.chosen is not None and paged.chosen.kind != ("models",):
        raise SelectionError(f"the table {name!r} needs a query with select()")
    if paged.limit is not None or paged.after is not None or paged.partition:
        raise SelectionError(f"the table {name!r} needs the whole of a listing")
    shape = paged.shape
    stamps = {"id", "updated_at"} & paged.root.target.fields.keys()
    missing = sorted(stamps - shape.selection.fields.keys())
    if missing:
        raise SelectionError(f"the table {name!r} needs {' and '.join(missing)}")
    return replace(paged, chosen=shape)
