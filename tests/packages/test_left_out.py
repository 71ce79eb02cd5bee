"""Names that the schema gives to a feature: absent without it, and the error says so."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from tests.support.generated import generated, imported
from xurrent_gen.config.load import configure
from xurrent_gen.config.model import Flags

SDL = """
type Query { people(first: Int, after: String): PersonConnection }
type Mutation {
  personCreate(input: PersonCreateInput!): PersonPayload
  personUpdate(input: PersonUpdateInput!): PersonPayload
}
type Person { id: ID! source: String sourceID: String name: String }
type PersonConnection { nodes: [Person!] pageInfo: PageInfo! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
type PersonPayload { person: Person }
input PersonCreateInput { source: String sourceID: String name: String }
input PersonUpdateInput { id: ID! source: String sourceID: String name: String }
"""


@pytest.mark.parametrize("features", [("apply", "attachments"), ("attachments",), ()])
def test_rows_to_apply_name_their_feature(
    features: tuple[str, ...], tmp_path: Path
) -> None:
    generated(SDL, tmp_path, "left_out_sdk", features=features)
    with imported(tmp_path, "left_out_sdk"):
        if "apply" in features:
            assert import_module("left_out_sdk").PersonApplyRow
            return
        with pytest.raises(ImportError, match="generated without apply"):
            exec("from left_out_sdk import PersonApplyRow")
        with pytest.raises(ImportError, match="cannot import name"):
            exec("from left_out_sdk import PersonAplyRow")


@pytest.mark.parametrize(
    ("module", "features", "said"),
    [
        ("acme.sdk", ("webhooks",), "without apply: generate it again"),
        ("acme.sdk.webhooks", ("webhooks",), "without inbox: generate it again"),
        ("acme.sdk.webhooks", ("webhooks", "inbox"), "python -m acme.sdk.webhooks "),
    ],
)
def test_a_command_names_its_feature(
    module: str, features: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    folder = tmp_path / "acme"
    folder.mkdir()
    generated(SDL, folder, "sdk", features=features)
    command = [sys.executable, "-m", module, "apply"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, said in done.stderr) == (2, True)


def test_the_remedy_keeps_what_the_package_has(tmp_path: Path) -> None:
    """Under a table without features, as `init` writes it, flags add to the default."""
    before = ("attachments", "webhooks", "apply")
    generated(SDL, tmp_path, "left_out_sdk", features=before)
    with imported(tmp_path, "left_out_sdk"), pytest.raises(ImportError) as caught:
        exec("from left_out_sdk import Upsert")
    advice = re.search(
        r"generate it again with --feature ([-a-z ]+),", str(caught.value)
    )
    assert advice
    (tmp_path / "pyproject.toml").write_text("[tool.xurrent-gen]\nsandbox = true\n")
    flags = Flags(features=tuple(advice[1].split()))
    assert configure(flags, environ={}, folder=tmp_path).features == (
        *before,
        "changes",
    )
