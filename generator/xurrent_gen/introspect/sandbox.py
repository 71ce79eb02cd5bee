"""The built-in sandbox as a source: started, introspected over HTTP, stopped.

It is asked exactly as an account is, so that ``--sandbox`` proves the same road.
"""

from __future__ import annotations

from xurrent_gen.config import AccountSettings, Secrets
from xurrent_gen.errors import FetchError, needs_sandbox
from xurrent_gen.introspect.account import ask_schema
from xurrent_gen.progress import Progress
from xurrent_gen.schema.text import SchemaText


@needs_sandbox("--sandbox")
def fetch_from_sandbox(progress: Progress) -> SchemaText:
    """Start the sandbox with its bundled schema on a free loopback port, ask, stop it.

    Raises ``ConfigError`` when the packages it needs are not installed.
    """
    try:
        from xurrent_gen.sandbox import running_sandbox

        with running_sandbox() as sandbox:
            settings = AccountSettings(
                account=sandbox.account,
                graphql_endpoint=sandbox.graphql_url,
                oauth_endpoint=sandbox.oauth_url,
            )
            text = ask_schema(settings, Secrets(token=sandbox.token), progress)
    except OSError as error:
        raise FetchError(
            f"the sandbox cannot be started: {error.strerror or error}",
            where="a port on 127.0.0.1",
            remedy="allow local servers, or name the schema with --schema FILE",
        ) from None
    # The port differs from run to run; what it served does not.
    return SchemaText(text.kind, text.text, "the sandbox")
