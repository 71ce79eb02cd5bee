"""The sandbox: its parts wired together, and one entry point per API surface."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Callable, Iterable
from email.utils import formatdate
from functools import partial
from typing import Unpack, cast

from graphql import GraphQLError

from .access import Holder, Tokens, missing_scopes
from .bulk.columns import record_type
from .bulk.discovery import Discovery
from .bulk.events import Events
from .bulk.service import Bulk
from .data.catalog import open_catalog
from .data.links import Links
from .data.own import load_data
from .data.rules import CALLER
from .data.saving import saved_records
from .data.store import Row, Store
from .data.values import Ref, moment
from .data.writing import Writer
from .execution.changes import RecordChange
from .execution.execute import Measured, Operation, execute, fields_in, read_call
from .execution.life_cycle import MOVES, RESOURCES, LifeCycle, Move
from .execution.mutations import Mutations
from .execution.resolvers import RequestContext, Resolvers
from .faults.faults import Faults, Surface, apply_fault
from .faults.journal import Journal
from .faults.limits import Limiter
from .messages import Reply, Request, json_reply, message_reply, settled
from .options import (
    HOST,
    SandboxOptions,
    SandboxSettings,
    changed_options,
    check_choice,
)
from .storage import Storage
from .webhooks.dispatch import Dispatcher
from .webhooks.signing import Webhooks, asymmetric

RestHandle = Callable[[Request, Holder], Reply]
access = logging.getLogger("xurrent_gen.sandbox.access")
_NODE_LIMIT = 500_000


class Sandbox:
    """A local Xurrent without its HTTP shell.

    Everything runs on one thread at a time: the server's event loop, or the caller in
    a test without a server. `clock` gives epoch seconds for expiry, limits and stamps.
    Settings are those of `SandboxOptions`. Raises SourceFileError or SchemaError when the
    schema is unusable, ValueError for a wrong setting.
    """

    def __init__(
        self,
        options: SandboxOptions | None = None,
        *,
        clock: Callable[[], float] = time.time,
        **settings: Unpack[SandboxSettings],
    ) -> None:
        self.options = opts = changed_options(options, settings)
        self.clock = clock
        self.base_url = f"http://{HOST}"
        self.issuer_url = self.base_url
        catalog = open_catalog(opts.schema)
        catalog.check_records(opts.sizes)
        served: dict[tuple[str, str], Callable[[Row], object]] = {
            ("Attachment", "expiringUrl"): self._expiring_url,
            ("AsyncQuery", "resultUrl"): self._result_url,
            ("WebhookPolicyCreateResponse", "publicKeyPem"): self._public_key,
        }
        self.store = Store(catalog, opts.seed, opts.accounts, opts.sizes, served)
        self.tokens = Tokens(opts, clock)
        self.faults = Faults(opts.faults, opts.fault_rate, opts.fault_kinds, opts.seed)
        self.journal = Journal()
        self.limiter = Limiter(opts.limits, clock)
        self.storage = Storage(opts.storage, self.tokens, clock, lambda: self.base_url)
        self.webhooks = Webhooks(clock, lambda: self.issuer_url, self.store)
        self._dispatcher: Dispatcher | None = None
        watch: Callable[[RecordChange], None] = lambda _: None  # noqa: E731
        if opts.deliver_webhooks:
            fault = partial(self.faults.next, "webhook")
            self._dispatcher = Dispatcher(
                self.store, self.webhooks, opts.webhooks, clock, fault
            )
            watch = self._dispatcher.changed
        links, now = Links(self.store), lambda: moment(clock())
        self._writer = Writer(self.store, links, now)
        self.life_cycle = LifeCycle(self._writer, opts.moves_touch)
        self._mutations = Mutations(self._writer, self.storage.uploaded, watch)
        resolvers = Resolvers(self.store, links, served)
        self._execute = partial(execute, resolvers, self._mutations)
        self.bulk = Bulk(opts.bulk, self._writer, clock, self.storage)
        self.events = Events(self.store, self._mutations, clock)
        self.discovery = Discovery(
            self.store,
            self._mutations,
            clock,
            lambda call, found: self._execute(RequestContext(call, replayed=found)),
            opts.bulk.discovery_seconds,
        )
        if opts.data is not None:
            load_data(self._writer, opts.data)

    def save(self) -> dict[str, list[Row]]:
        """All records by root name, as the option `data` takes them."""
        return saved_records(self._writer)

    def close(self) -> None:
        """Deletes stored files and ends deliveries."""
        if self._dispatcher is not None:
            self._dispatcher.outbox.close()
        self.storage.close()

    @property
    def delivering(self) -> Dispatcher:
        """The dispatcher of webhooks; ValueError without `deliver_webhooks`."""
        if self._dispatcher is None:
            raise ValueError("start the sandbox with deliver_webhooks")
        return self._dispatcher

    # -- surfaces

    def graphql(self, request: Request) -> Reply:
        """The answer to a POST on the GraphQL address."""
        return self.serve("graphql", request, self._graphql)

    def rest(self, request: Request, answer: RestHandle) -> Reply:
        """Answers a request on an address of the REST API."""

        def answered(request: Request) -> Reply:
            holder = self._caller(request)
            self.limiter.admit(holder.identity, costs=False)
            budgets = self.limiter.headers(holder.identity).items()
            headers = {n: t for n, t in budgets if n.startswith("x-ratelimit")}
            return settled(partial(answer, request, holder)).with_headers(headers)

        return self.serve("rest", request, answered)

    def _caller(self, request: Request) -> Holder:
        holder, account = self.tokens.caller(request)
        self.store.account = Ref("Account", account)
        return holder

    def serve(
        self, surface: Surface, request: Request, answer: Callable[[Request], Reply]
    ) -> Reply:
        """Answers a request on a surface: logs it, and applies the next fault."""
        self.webhooks.person = None
        for ref in self._writer.ended_waits(self.clock()):
            self._mutations.write(ref.type, {"status": "assigned"}, ref)
        self.discovery.complete()
        self.webhooks.person = CALLER
        entry = self.journal.open(surface, request)
        carry_out = partial(settled, partial(answer, request))
        if (fault := self.faults.next(surface)) is None:
            reply = carry_out()
        else:
            entry.fault = f"{fault.kind}:{fault.argument}".rstrip(":")
            revoke = partial(self.tokens.revoke, request.header("authorization"))
            reply = apply_fault(fault, carry_out, revoke, self.clock())
        entry.status = reply.status
        if self.options.access_log:
            access.info(entry.line())
        headers = {
            "date": formatdate(self.clock(), usegmt=True),
            "x-request-id": f"Root=1-{secrets.token_hex(12)}",
        }
        return reply.with_headers(headers)

    def move_records(self, move: Move, records: Iterable[str]) -> None:
        """Moves records, by id; ValueError for one that is missing or cannot be moved."""
        check_choice("the move", move, MOVES)
        for given in records:
            ref = self.store.find(given)
            if ref is None:
                raise ValueError(f"there is no record {given!r}")
            self.life_cycle.move(ref, move)

    def move(self, request: Request, holder: Holder) -> Reply:
        """The answer to a POST that archives, trashes or restores a record."""
        resource, given, move = request.path.split("/")[2:]
        catalog = self.store.catalog
        kind = record_type(catalog, resource) if resource in RESOURCES else ""
        ref = Ref(kind, int(given)) if given.isdecimal() else self.store.find(given)
        if not kind or move not in MOVES[:3]:
            return message_reply(404, "Not Found")
        if not self.options.bulk.administrator:
            return message_reply(403, "Forbidden")
        if ref is None or ref.type != kind or not self.store.exists(ref):
            return message_reply(404, "Not Found")
        self.life_cycle.move(ref, move)
        return json_reply(200, {"id": ref.number, "nodeID": self.store.node_id(ref)})

    # -- GraphQL

    def _graphql(self, request: Request) -> Reply:
        holder = self._caller(request)
        self.limiter.admit(holder.identity, costs=True)
        if request.media_type != "application/json":
            return message_reply(400, "The body must be sent as application/json")
        formula = self.options.limits.cost_formula
        costs: list[int] = []

        def check(operation: Operation, measured: Measured) -> None:
            self._check(operation, measured, holder)
            # a refused request costs one point
            costs.append(1 if formula == "flat" else measured.cost)

        storage = partial(self.store.blank, "AttachmentStorage", 1)
        context = RequestContext(
            read_call(request.members()),
            {
                "AttachmentStorage": lambda: self.storage.describe(storage()),
                "RateLimit": lambda: self._rate_limit(holder, costs[0]),
            },
        )
        answer = self._execute(context, check)
        cost = costs[0] if costs else 1
        if formula == "fields":
            cost = 1 + fields_in(answer.get("data")) // 100
        self.limiter.charge(holder.identity, cost)
        headers = self.limiter.headers(holder.identity)
        headers["x-costlimit-cost"] = str(cost)
        return json_reply(200, answer, headers).delayed(self.options.latency)

    def _check(self, operation: Operation, measured: Measured, holder: Holder) -> None:
        nodes, mutations = measured.nodes, measured.mutations
        most = self.options.mutation_limit
        for count, limit, problem in (
            (nodes, _NODE_LIMIT, f"This request asks for up to {nodes:,} nodes"),
            (mutations, most, f"This request holds {mutations} mutations"),
        ):
            if count > limit:
                text = f"{problem}; the maximum is {limit:,}."
                raise GraphQLError(text, operation.definition)
        missing = missing_scopes(holder, measured.scopes)
        if missing:
            raise GraphQLError(f"Missing required scope(s): {', '.join(missing)}")

    def _rate_limit(self, holder: Holder, cost: int) -> Row:
        headers = self.limiter.headers(holder.identity)
        return {
            **self.store.blank("RateLimit", 1),
            "cost": cost,
            "limit": int(headers["x-costlimit-limit"]),
            "remaining": max(0, int(headers["x-costlimit-remaining"]) - cost),
            "resetAt": int(headers["x-costlimit-reset"]),
        }

    # -- fields that depend on the server

    def _expiring_url(self, row: Row) -> object:
        return self.storage.url(str(row.get("key")), cast("int", row.get("size") or 0))

    def _result_url(self, row: Row) -> object:
        return f"{self.base_url}/async/{cast('Ref', row['__ref']).number}"

    def _public_key(self, row: Row) -> object:
        algorithm = asymmetric(row.get("jwtAlg") or "rs256")
        if algorithm is None:
            return None  # HS256 and the like share a secret; `none` has no key
        policy = cast("Ref", row["__ref"]).number
        return self.webhooks.key(algorithm, policy).pem
