from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.trees import FORMER, NEXT, files_of
from xurrent_gen.errors import DriftError, OutputError
from xurrent_gen.output.check import check_tree
from xurrent_gen.output.tree import RenderedTree, build_tree
from xurrent_gen.output.write import write_tree


@pytest.fixture
def target(tmp_path: Path) -> Path:
    target = tmp_path / "pkg"
    write_tree(FORMER, target)
    return target


def drift(tree: RenderedTree, target: Path) -> str:
    return drift_and_remedy(tree, target)[0]


def drift_and_remedy(tree: RenderedTree, target: Path) -> tuple[str, str]:
    with pytest.raises(DriftError) as caught:
        check_tree(tree, target)
    remedy = caught.value.remedy or ""
    assert caught.value.exit_code == 1
    assert "without --check" in remedy
    return caught.value.what, remedy


def test_an_equal_package_has_no_drift(target: Path) -> None:
    (target / "__pycache__").mkdir()
    (target / "__pycache__" / "x.pyc").write_bytes(b"x")
    check_tree(FORMER, target)


def test_changed_missing_and_extra_files_are_told_apart(target: Path) -> None:
    (target / "mine.py").write_text("")
    before = files_of(target)
    told = drift(NEXT, target)
    assert told.startswith("the package differs from what would be generated, in 5 ")
    lines = set(told.splitlines())
    assert {"changed: __init__.py", "missing: new/file.py", "extra: gone.py"} < lines
    assert "not written by xurrent-gen, move it out: mine.py" in lines
    assert "--- on disk: __init__.py\n+++ generated: __init__.py" in told
    assert "-one = 1  # by xurrent-gen\n+one = 2  # by xurrent-gen" in told
    assert files_of(target) == before


def test_the_version_that_wrote_the_package_is_told_if_it_is_another(
    tmp_path: Path,
) -> None:
    write_tree(build_tree({"a.py": b"x"}, "0.1.0", 1, "s"), tmp_path / "pkg")
    told = drift(build_tree({"a.py": b"y"}, "0.2.0", 1, "s"), tmp_path / "pkg")
    assert "in 2 files; xurrent-gen 0.1.0 wrote it, and this is 0.2.0:\n" in told
    assert told.index("on disk: a.py") < told.index("on disk: _manifest.json")
    (tmp_path / "pkg" / "_manifest.json").unlink()
    told = drift(build_tree({"a.py": b"y"}, "0.2.0", 1, "s"), tmp_path / "pkg")
    assert "wrote it" not in told


def test_formatters_may_have_changed_a_current_package(target: Path) -> None:
    manifest = target / "_manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text()), sort_keys=True))
    assert "formatters" in drift_and_remedy(FORMER, target)[1]
    assert "formatters" not in drift_and_remedy(NEXT, target)[1]
    write_tree(FORMER, target)
    (target / "__init__.py").unlink()  # which no formatter does
    assert "formatters" not in drift_and_remedy(FORMER, target)[1]


def test_files_of_others_are_moved_out_first(target: Path) -> None:
    assert drift_and_remedy(NEXT, target)[1].startswith("run ")
    (target / "mine.py").write_text("")
    remedy = drift_and_remedy(FORMER, target)[1]
    assert remedy.startswith("move those files out; then run")
    (target / "_manifest.json").write_text("<<<<<<< a merge conflict")
    remedy = drift_and_remedy(FORMER, target)[1]
    assert remedy.startswith("restore its _manifest.json, or remove the folder if")


def test_a_package_that_is_not_there_is_all_missing(tmp_path: Path) -> None:
    told, remedy = drift_and_remedy(FORMER, tmp_path / "none")
    assert told.count("missing: ") == len(FORMER)
    assert remedy.startswith("run ")


def test_a_file_in_its_place_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "pkg").write_text("x")
    with pytest.raises(OutputError, match="cannot be read"):
        check_tree(FORMER, tmp_path / "pkg")


def test_every_byte_counts(target: Path) -> None:
    for disk in (b"one = 1\r\n", b"\xff\xfe", b"one = 1"):
        (target / "__init__.py").write_bytes(disk)
        assert "changed: __init__.py\n--- on disk: " in drift(FORMER, target)


def test_a_checkout_with_crlf_is_told_as_such(target: Path) -> None:
    for name, content in FORMER.items():
        (target / name).write_bytes(content.replace(b"\n", b"\r\n"))
    with pytest.raises(DriftError) as caught:
        check_tree(FORMER, target)
    assert "only the line ends of 4 files differ" in caught.value.what
    assert ".gitattributes" in (caught.value.remedy or "")
    (target / "sub" / "deep.py").write_bytes(b"other")
    with pytest.raises(DriftError, match=r"changed: sub/deep\.py\nline ends are CRLF"):
        check_tree(FORMER, target)


def test_long_lists_and_diffs_are_cut(tmp_path: Path) -> None:
    old = {f"f{n:02}.py": b"".join(b"%d\n" % i for i in range(100)) for n in range(30)}
    new = {name: b"".join(b"%d!\n" % i for i in range(100)) for name in old}
    target = tmp_path / "pkg"
    target.mkdir()
    for name, content in old.items():
        (target / name).write_bytes(content)
    text = drift(new, target)
    assert "changed: … and 10 more" in text
    assert "more lines of difference" in text
    assert len(text.splitlines()) < 100
