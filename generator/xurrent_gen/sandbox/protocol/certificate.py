"""A certificate for loopback, made at start, so that the sandbox can speak TLS."""

from __future__ import annotations

from typing import TYPE_CHECKING

import trustme

if TYPE_CHECKING:
    from pathlib import Path


def write_certificate(folder: Path, host: str) -> tuple[Path, Path, Path]:
    """Write a key, its certificate for loopback names, and the authority to trust.

    Returns their paths in that order; clients take the last as their CA file.
    """
    authority = trustme.CA()
    issued = authority.issue_cert("localhost", *sorted({host, "127.0.0.1"}))
    key, certificate, ca = (folder / f"{name}.pem" for name in ("key", "cert", "ca"))
    key.touch(mode=0o600)
    issued.private_key_pem.write_to_path(str(key))
    for chained in issued.cert_chain_pems:
        chained.write_to_path(str(certificate), append=True)
    authority.cert_pem.write_to_path(str(ca))
    return key, certificate, ca
