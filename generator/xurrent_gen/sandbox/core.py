"""The sandbox itself: all its parts wired together, and one entry point per surface."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from graphql import GraphQLError

from .catalog import Catalog, load_schema
from .connections import PageRules
from .data import timestamp
from .execute import BadRequest, Executor, read_call
from .links import Links
from .measure import Measure
from .mutations import Mutations
from .options import SandboxOptions
from .paths import Paths
from .resolvers import RequestContext, Resolvers
from .scalars import loads
from .store import Store
from .tokens import Tokens
from .wire import json_reply, message_reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from .changes import StoredFile
    from .measure import Measured
    from .plan import Plan
    from .wire import Reply, Request


class NoUploads:
    def uploaded(self, key: str) -> StoredFile | None:
        return None

    def url(self, key: str) -> str:
        return ""


class Sandbox:
    """A local Xurrent without its HTTP shell.

    Everything runs on one thread at a time: the server's event loop, or the caller in
    a test without a server. Raises OSError or ValueError when the schema is no use.
    """

    def __init__(
        self,
        options: SandboxOptions | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.options = options or SandboxOptions()
        self.clock = clock
        self.base_url = "http://127.0.0.1"
        schema = load_schema(self.options.schema)
        if schema.query_type is None:
            raise ValueError("The schema has no query type: there is nothing to serve.")
        catalog = Catalog(schema)
        opts = self.options
        self.store = Store(catalog, opts.seed, opts.accounts, opts.sizes)
        links = Links(self.store)
        rules = PageRules(opts.page_size_limit, opts.require_page_size)
        self.tokens = Tokens(opts, clock)
        self._resolvers = Resolvers(self.store, links, Paths(self.store, links), rules)
        self._mutations = Mutations(self.store, links, self._now, NoUploads())
        self._executor = Executor(
            self._resolvers,
            self._mutations,
            Measure(opts.page_size_limit),
            introspection=opts.introspection,
        )

    def graphql(self, request: Request) -> Reply:
        """The answer to a POST on the GraphQL address."""
        holder = self.tokens.holder(request.header("authorization"))
        if holder is None:
            return message_reply(401, "Unauthorized")
        account_id = request.header("x-xurrent-account") or request.header(
            "x-4me-account"
        )
        account = self.tokens.account_number(holder, account_id)
        if account is None:
            return message_reply(400, "Invalid x-xurrent-account header")
        try:
            call = read_call(loads(request.body))
        except BadRequest as error:
            return message_reply(400, str(error))
        except (ValueError, RecursionError):
            return message_reply(400, "The body is not valid JSON")
        context = RequestContext(account)
        answer = self._executor.execute(call, context, self._check)
        return json_reply(200, answer.body())

    def _check(self, plan: Plan, measured: Measured) -> None:
        opts = self.options
        if measured.nodes > opts.node_limit:
            raise GraphQLError(
                f"This request asks for up to {measured.nodes:,} nodes; "
                f"the maximum is {opts.node_limit:,}."
            )
        if measured.depth > opts.depth_limit:
            raise GraphQLError(
                f"Connections are nested {measured.depth} levels deep; "
                f"the maximum is {opts.depth_limit}."
            )

    def _now(self) -> str:
        return timestamp(datetime.fromtimestamp(self.clock(), UTC))
