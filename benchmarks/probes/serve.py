"""A sandbox in its own process: prints its address, ends when stdin closes.

Run by benchmarks/serving.py, so that the measured process does not include the server's
work. The arguments are numbers of records, such as ``Person=2000``.
"""

import json
import sys

from xurrent_gen.sandbox import running_sandbox

sizes = {
    name: int(count) for name, _, count in (a.partition("=") for a in sys.argv[1:])
}
with running_sandbox(sizes=sizes) as sandbox:
    where = {"url": sandbox.graphql_url, "oauth": sandbox.oauth_url}
    print(json.dumps({**where, "token": sandbox.token, "account": sandbox.account}))
    sys.stdout.flush()
    sys.stdin.read()
