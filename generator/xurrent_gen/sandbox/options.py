"""Options of a sandbox: one frozen value, read by every other module."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Literal, TypedDict

HOST = "127.0.0.1"


def check_choice(what: str, choice: object, known: Iterable[str]) -> None:
    """Raises ValueError for an unknown setting; the message has the most similar one."""
    choices = list(known)
    if choice in choices:
        return
    hint = f": choose one of {', '.join(choices)}" if len(choices) < 10 else ""
    if close := get_close_matches(str(choice), choices, 1, 0.5):
        hint = f"; did you mean {close[0]!r}?"
    raise ValueError(f"{what} {choice!r} is not known{hint}")


@dataclass(frozen=True, slots=True)
class TokenGrant:
    """A bearer token that the sandbox accepts.

    `scopes` are `model:Action` names such as `request:Read`, `request:*`, or `*` for
    everything.
    """

    token: str = field(repr=False)
    scopes: tuple[str, ...] = ("*",)


@dataclass(frozen=True, slots=True)
class LimitOptions:
    """Rate and cost limits per token.

    The headers are always sent. Requests are only refused when `enforce` is true;
    without it the reported budgets never run out. How a request is priced is not
    published, so there are three formulas: by the `nodes` that it may bring, by the
    `fields` that it brings, or one `flat` price.
    """

    enforce: bool = False
    requests_per_hour: int = 3_600
    burst_requests: int = 20
    cost_per_hour: int = 5_000
    cost_formula: Literal["nodes", "fields", "flat"] = "nodes"

    def __post_init__(self) -> None:
        check_choice("cost_formula", self.cost_formula, ("nodes", "fields", "flat"))


@dataclass(frozen=True, slots=True)
class StorageOptions:
    """Options of the attachment storage: what it accepts.

    `size_limit` is in bytes and exclusive: a file must be smaller. An empty
    `allowed_extensions` allows every file. `policy_seconds` is the lifetime of the signed
    parameters.
    """

    provider: Literal["s3", "local"] = "s3"
    size_limit: int = 2_147_483_648
    allowed_extensions: tuple[str, ...] = ()
    policy_seconds: float = 3_600.0

    def __post_init__(self) -> None:
        check_choice("provider", self.provider, ("s3", "local"))


@dataclass(frozen=True, slots=True)
class BulkOptions:
    """Timing of jobs: how long they take, and how long they and their files are kept.

    A job is forgotten `remembered_seconds` after its end. Types of more than
    `large_export` records can be exported as a whole once a day. `administrator` is true
    if tokens have the role that imports and exports need. `discovery_seconds` is the
    duration of an asynchronous query.
    """

    queued_seconds: float = 0.0
    processing_seconds: float = 0.0
    remembered_seconds: float = 300.0
    link_seconds: float = 172_800.0
    large_export: int = 10_000
    administrator: bool = True
    discovery_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class WebhookOptions:
    """Delivery of webhooks, all times in seconds.

    A receiver has `timeout` to answer. A failed message is tried again after each delay of
    `retry_after`, then dropped; a retry is signed again and has an id of its own. A webhook
    is disabled after `failures_to_disable` failures in a row over more than a week.
    """

    timeout: float = 10.0
    retry_after: tuple[float, ...] = (10.0, 60.0, 600.0, 3_600.0, 21_600.0)
    failures_to_disable: int = 20


@dataclass(frozen=True, slots=True)
class SandboxOptions:
    """Everything that shapes a sandbox; the defaults suit tests and the quick start.

    `schema` is a file (SDL or introspection JSON); None is the bundled Xurrent schema.
    The same `seed` makes the same data. `accounts` are the ids of the sandbox's accounts;
    the first one owns most records. `faults` are consumed one per request
    (`docs/testing.md` lists them); `fault_rate` adds `fault_kinds` at random, drawn from
    `seed`. `latency` is added to every GraphQL response, in seconds. `sizes` overrides
    the number of rows, by type name. `data` has your own records by root name, or is a
    JSON file with them; types in it have no other records. `mutation_limit` is the
    maximum number of mutations per request. With `moves_touch`, archiving and trashing
    update a record's `updatedAt`. `tls` adds a second port with TLS and a certificate
    made at start. `deliver_webhooks` posts changes by mutations to the webhooks that were
    created; `webhooks` has the timing.
    """

    schema: Path | str | None = None
    seed: int = 1
    port: int = 0
    token: str = field(default="sandbox-token", repr=False)
    tokens: tuple[TokenGrant, ...] = ()
    accounts: tuple[str, ...] = ("sandbox", "sandbox-support")
    client_id: str = "sandbox-client"
    client_secret: str = field(default="sandbox-secret", repr=False)
    token_seconds: float = 3_600.0
    scopes: tuple[str, ...] = ("*",)
    limits: LimitOptions = LimitOptions()
    storage: StorageOptions = StorageOptions()
    bulk: BulkOptions = BulkOptions()
    faults: tuple[str, ...] = ()
    fault_rate: float = 0.0
    fault_kinds: tuple[str, ...] = ("429:1", "503:1", "502", "cut", "slow:0.2")
    latency: float = 0.0
    mutation_limit: int = 100
    moves_touch: bool = False
    data: Mapping[str, object] | Path | str | None = None
    sizes: Mapping[str, int] = field(default_factory=dict[str, int])
    access_log: bool = False
    deliver_webhooks: bool = False
    webhooks: WebhookOptions = WebhookOptions()
    tls: bool = False

    def __post_init__(self) -> None:
        for each in fields(self):
            name, value = each.name, getattr(self, each.name)
            if isinstance(each.default, tuple) and isinstance(value, str):
                raise ValueError(f"{name}: give a tuple, ({value!r},), not {value!r}")
        if not 0.0 <= self.fault_rate <= 1.0:
            raise ValueError("fault_rate: give a share between 0 and 1")


class SandboxSettings(TypedDict, total=False):
    """The fields of `SandboxOptions` as keywords."""

    schema: Path | str | None
    seed: int
    port: int
    token: str
    tokens: tuple[TokenGrant, ...]
    accounts: tuple[str, ...]
    client_id: str
    client_secret: str
    token_seconds: float
    scopes: tuple[str, ...]
    limits: LimitOptions
    storage: StorageOptions
    bulk: BulkOptions
    faults: tuple[str, ...]
    fault_rate: float
    fault_kinds: tuple[str, ...]
    latency: float
    mutation_limit: int
    moves_touch: bool
    data: Mapping[str, object] | Path | str | None
    sizes: Mapping[str, int]
    access_log: bool
    deliver_webhooks: bool
    webhooks: WebhookOptions
    tls: bool


def changed_options(
    options: SandboxOptions | None, settings: SandboxSettings
) -> SandboxOptions:
    """Options with some settings changed; ValueError for an unknown setting."""
    for name in settings:
        check_choice("the setting", name, SandboxSettings.__annotations__)
    return replace(options or SandboxOptions(), **settings)
