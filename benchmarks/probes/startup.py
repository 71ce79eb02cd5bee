"""One fresh process: import something, perhaps use it; print seconds and peak MB.

The seconds are CPU time, which varies less than wall time on a busy machine; importing
does not wait for anything else.

Run by benchmarks/startup.py in an environment that has only the dependencies of a generated
package, with the package on the path. The first argument chooses the measurement.
"""

import json
import sys
import time

start = time.process_time()
match sys.argv[1]:
    case "libraries":
        import httpx
        import pydantic

        used: object = httpx.Client, pydantic.BaseModel  # loads its parts lazily
    case "construct":
        import httpx

        from xurrent_sdk import XurrentClient

        used = httpx.Client, XurrentClient(account="widget", token="none")
    case "query":
        import httpx  # a real query imports it; only the network is left out

        from benchmarks import pages

        with pages.client(iter([pages.body(records=1)])) as client:
            used = httpx.Client, pages.people(client).first()
    case other:
        raise SystemExit(f"unknown: {other}")
seconds = time.process_time() - start

with open("/proc/self/status", encoding="ascii") as status:
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
print(json.dumps({"seconds": seconds, "megabytes": peak / 1024}))
