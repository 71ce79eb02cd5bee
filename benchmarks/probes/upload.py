"""Uploads a sparse file of so many megabytes to a sandbox; prints the peak MB.

Run by benchmarks/serving.py, which says in the environment where the sandbox is.
"""

import sys
import tempfile

from xurrent_sdk import XurrentClient

megabytes = int(sys.argv[1])
with tempfile.NamedTemporaryFile(suffix=".bin") as file:
    file.truncate(megabytes * 1024 * 1024)
    with XurrentClient() as client:
        sent = client.attachments.upload(file.name)
        assert sent.size == megabytes * 1024 * 1024

with open("/proc/self/status", encoding="ascii") as status:
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
print(peak / 1024)
