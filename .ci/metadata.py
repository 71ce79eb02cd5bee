"""What a release says of the repository that it comes from.

Where that is, a checkout does not know, and nobody should have to trust an address that
was made up: the release names it in ``XURRENT_GEN_REPOSITORY``. Then the metadata have
links, and those of the README lead into the repository, at the version's tag. Without the
variable there are none.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface


class Repository(MetadataHookInterface):
    """Adds ``urls`` and ``readme``."""

    def update(self, metadata: dict[str, Any]) -> None:
        root = Path(self.root)
        readme = (root / "README.md").read_text("utf-8")
        base = os.environ.get("XURRENT_GEN_REPOSITORY", "").rstrip("/")
        if base:
            version = (root / "generator/xurrent_gen/_version.py").read_text("utf-8")
            tag = "v" + version.split('"')[-2]
            metadata["urls"] = {
                "Source": base,
                "Documentation": f"{base}/blob/{tag}/docs/getting-started.md",
                "Changelog": f"{base}/blob/{tag}/CHANGELOG.md",
                "Issues": f"{base}/issues",
                "Security": f"{base}/blob/{tag}/SECURITY.md",
            }
            for image, view in (("!", "raw"), ("", "blob")):
                relative = rf"(?<!!){image}(\[[^\]]*\])\((?!\w+:|#)"
                readme = re.sub(relative, rf"{image}\1({base}/{view}/{tag}/", readme)
        metadata["readme"] = {"content-type": "text/markdown", "text": readme}
