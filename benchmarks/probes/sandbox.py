"""One fresh process: start a sandbox, send a query; print both times.

Wall time in seconds without imports, as a test waits for it.
"""

import json
import time

import httpx

from xurrent_gen.sandbox import running_sandbox

start = time.perf_counter()
with running_sandbox() as sandbox:
    entered = time.perf_counter() - start
    httpx.post(
        sandbox.graphql_url,
        json={"query": "{me{name}}"},
        headers={
            "authorization": f"Bearer {sandbox.token}",
            "x-xurrent-account": sandbox.account,
        },
        timeout=60,
    ).raise_for_status()
    answered = time.perf_counter() - start
print(json.dumps({"entered": entered, "answered": answered}))
