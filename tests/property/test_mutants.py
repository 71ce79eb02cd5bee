"""Whatever an introspection answer holds: a package that works, or a message."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.property.mutants import mutant, seed_answer
from tests.property.test_generated import touch_everything
from tests.support.generated import imported
from xurrent_gen.config.model import FileSettings, GeneratorConfig
from xurrent_gen.errors import SchemaError
from xurrent_gen.output.tree import RUNTIME_FOLDER, RenderedTree
from xurrent_gen.output.write import write_tree
from xurrent_gen.pipeline import generate

MUTANTS = 60
BATCHES = 3
# One of so many that become a package is imported and used, too: that costs seconds.
IMPORTED = 15


@pytest.fixture(scope="module", autouse=True)
def no_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XURRENT_GEN_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield


def outcome(config: GeneratorConfig) -> tuple[RenderedTree | None, str]:
    """The package, or why there is none; any other failure is ours."""
    try:
        return generate(config)[0], ""
    except SchemaError as error:
        return None, error.what
    except Exception as error:
        raise AssertionError(f"{config.package}: {error!r}") from error


@pytest.mark.parametrize("batch", range(BATCHES))
def test_a_damaged_answer_is_generated_or_explained(batch: int, tmp_path: Path) -> None:
    answer, packages = seed_answer(), 0
    for number in range(batch, MUTANTS, BATCHES):
        schema = tmp_path / "answer.json"
        schema.write_text(json.dumps(mutant(answer, number)), "utf-8")
        package = f"mutant_{number}"
        tree, refusal = outcome(
            GeneratorConfig(FileSettings(schema), tmp_path, package)
        )
        if tree is None:
            assert "schema" in refusal or "introspection" in refusal, (number, refusal)
            continue
        for path, content in tree.items():
            if path.endswith(".py") and not path.startswith(RUNTIME_FOLDER):
                compile(content, f"{number}/{path}", "exec", dont_inherit=True)
        packages += 1
        if packages % IMPORTED == 1:
            write_tree(tree, tmp_path / package)
            with imported(tmp_path, package) as module:
                assert touch_everything(module)
    assert packages, "nothing but refusals: the mutants do too much harm"
