"""Generate the packages for the typing tests."""

from __future__ import annotations

import re
from pathlib import Path

import xurrent_gen
from xurrent_gen.cli.main import main
from xurrent_gen.schema.documented_enums import documented_enums

BUNDLED = Path(xurrent_gen.__file__).parent / "data" / "xurrent.graphql"
DEFINITIONS = BUNDLED.with_name("custom-fields.json")

# Fields with unknown scalars, as another account may report them.
UNKNOWN_SCALARS = {
    ("Person", "supportID"): "SupportNumber",
    ("Request", "closureCode"): "FreeClosureCode",
}


def generate(schema: Path, root: Path, *more: str) -> Path:
    """Generate ``xurrent_sdk`` into the folder ``root``, by the command line."""
    assert _ended("--schema", str(schema), "--output", str(root), *more) == 0
    return root


def drifted(schema: Path, root: Path, *more: str) -> bool:
    """Return whether the package in the folder ``root`` differs from a fresh one."""
    code = _ended("--check", "--schema", str(schema), "--output", str(root), *more)
    assert code in (0, 1)
    return code == 1


def _ended(*arguments: str) -> object:
    """Run ``generate`` in this process, to import it only once; return the exit code."""
    try:
        main(["generate", "--quiet", *arguments])
    except SystemExit as ended:
        return ended.code


def with_scalars(schema: str) -> str:
    """Return the schema of an account that reports its enums as scalars."""
    for name in documented_enums():
        listed = re.compile(rf"^enum {name} \{{.*?^\}}", re.MULTILINE | re.DOTALL)
        schema = listed.sub(f"scalar {name}", schema)
    for (owner, field), scalar in UNKNOWN_SCALARS.items():
        block = re.search(rf"^type {owner} .*?^\}}", schema, re.MULTILINE | re.DOTALL)
        assert block is not None, owner
        changed = re.sub(
            rf"^  {field}: String$", f"  {field}: {scalar}", block[0], flags=re.M
        )
        assert changed != block[0], field
        schema = schema.replace(block[0], changed)
    added = "".join(f"\nscalar {name}\n" for name in UNKNOWN_SCALARS.values())
    return schema + added
