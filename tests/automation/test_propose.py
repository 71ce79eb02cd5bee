"""The job that regenerates: on a repository with a bare remote, to the last word."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from pathlib import Path
from unittest.mock import Mock

import httpx
import pytest

from tests.automation.forge import PROGRAM, SETTINGS, GitLab, Repository
from tests.generator.commands.diff.test_command import forms as forms_of
from tests.generator.commands.diff.test_compare import SCHEMA
from xurrent_gen import pipeline
from xurrent_gen._version import __version__
from xurrent_gen.errors import UsageError
from xurrent_gen.propose import forges
from xurrent_gen.propose.git import Git

MOVED = SCHEMA.replace("  name: String\n", "")
HOSTILE = "`` @team fixes #1 </p><img src=x> [a](http://e) ::error::x \\u001b[31m"


@pytest.fixture(scope="module")
def first_without_runtime(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "vendored_runtime", lambda *_: {})
        return Repository.create(tmp_path_factory.mktemp("first"))


@pytest.fixture
def repository(
    first_without_runtime: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Repository:
    """Packages without the runtime, whose files git would copy again and again.

    Only ``--code`` needs it: a test of that takes ``whole``.
    """
    monkeypatch.setattr(pipeline, "vendored_runtime", lambda *_: {})
    return first_without_runtime.copied(tmp_path)


def move(repository: Repository, schema: str) -> None:
    (repository.folder / "schema.graphql").write_text(schema, "utf-8")


def test_what_is_current_is_left_alone(repository: Repository) -> None:
    repository.says("the packages are current")
    assert repository.branches() == {"main"}
    assert repository.requests == []


def test_one_request_is_opened_and_kept_current(whole: Repository) -> None:
    (whole.work / "src dir").mkdir()
    (whole.work / "src dir" / "main.py").write_text(PROGRAM)
    whole.commit()
    move(whole, MOVED)
    lists = {"XG_CODE": "src\n'src dir'\n", "XG_CHANGELOG": "CHANGES.md"}
    code, told = whole.propose(**lists)
    assert code == 0, told
    assert "opened a pull request" in told
    (request,) = whole.requests
    assert (request["verb"], request["base"]) == ("create", "main")
    assert request["head"] == "xurrent-gen/schema"
    assert "- `Cat.name` is gone: `Cat.name`, `CatFields.name`" in request["body"]
    assert "### What it breaks in the code" in request["body"]
    assert "- `src/program.py:4`: `return c.name`" in request["body"]
    assert "- `src dir/main.py:4`: `return c.name`" in request["body"]
    first = whole.tip("xurrent-gen/schema")
    changed = whole.git("diff", "--name-only", "origin/main", first).splitlines()
    assert {"CHANGES.md", "xurrent_sdk/schema.graphql"} <= set(changed)
    assert all(each.startswith(("CHANGES", "xurrent_sdk/")) for each in changed)
    whole.git("checkout", "--quiet", "--force", first)
    assert whole.ours("generate", "--check", "--quiet")[0] == 0

    whole.says("holds it already", XG_CHANGELOG="CHANGES.md")
    assert whole.tip("xurrent-gen/schema") == first
    hue = MOVED.replace("  weight: Float!", "  weight: Hue")
    move(whole, f"{hue}scalar Hue")
    whole.says("warning: Hue: ", XG_CHANGELOG="CHANGES.md")
    assert [each["verb"] for each in whole.requests] == ["create", "edit", "edit"]
    assert "`Cat.weight` has another type" in whole.requests[-1]["body"]
    assert whole.branches() == {"main", "xurrent-gen/schema"}
    tip = whole.tip("xurrent-gen/schema")
    assert whole.git("rev-list", "--count", f"origin/main..{tip}") == "1"


@pytest.mark.parametrize("amend", [False, True])
def test_commits_of_others_on_the_branch_stay(
    repository: Repository, amend: bool
) -> None:
    """Theirs on top of ours, and ours that they have amended."""
    move(repository, MOVED)
    assert repository.propose()[0] == 0
    theirs = repository.put(
        "xurrent-gen/schema", "src/program.py", "print('mended')\n", amend=amend
    )
    if not amend:
        repository.says("holds it already")
        assert repository.tip("xurrent-gen/schema") == theirs
    move(repository, MOVED.replace("  weight: Float!", "  weight: Float"))
    for said in ("on top of commits that others", "holds it already"):
        repository.says(said, XG_CODE="nowhere")
        tip = repository.tip("xurrent-gen/schema")
        assert repository.git("rev-parse", f"{tip}^") == theirs
        assert repository.git("show", f"{tip}:src/program.py") == "print('mended')"
    # impact checks the checkout, so its result ignores the commits of others.
    body = repository.requests[-1]["body"]
    assert "code without the commits of others on this branch\n\nThere is no" in body


def test_a_branch_that_was_squashed_into_the_target_is_begun_again(
    repository: Repository,
) -> None:
    """Its commits are no ancestors of the target, so a request on top would conflict."""
    move(repository, MOVED)
    assert repository.propose()[0] == 0
    repository.put("xurrent-gen/schema", "src/program.py", "print('mended')\n")
    repository.git("checkout", "--quiet", "--force", "main")
    repository.git("merge", "--quiet", "--squash", repository.tip("xurrent-gen/schema"))
    repository.commit()
    move(repository, MOVED.replace("  weight: Float!", "  weight: Float"))
    repository.says("pushed xurrent-gen/schema;")
    tip = repository.tip("xurrent-gen/schema")
    assert repository.git("rev-parse", f"{tip}^") == repository.tip("main")


def test_sections_that_people_edited_stay(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also with line ends of Windows, and on another day."""
    (repository.work / "LOG.md").write_bytes(b"# Log\r\n\r\n## 1.0\r\n\r\nx\r\n")
    repository.commit()
    move(repository, MOVED)
    assert repository.propose("--changelog", "LOG.md")[0] == 0
    tomorrow = Mock(wraps=date)
    tomorrow.today.return_value = date.today() + timedelta(days=1)
    monkeypatch.setattr("xurrent_gen.propose.run.date", tomorrow)
    repository.says("holds it already", "--changelog", "LOG.md")
    tip = repository.tip("xurrent-gen/schema")
    text = re.sub("<!--.*", "In my words.", repository.git("show", f"{tip}:LOG.md"))
    repository.put("xurrent-gen/schema", "LOG.md", text)
    repository.says("holds it already", "--changelog", "LOG.md")
    move(repository, MOVED.replace("  weight: Float!", "  weight: Float"))
    repository.says("on top of commits", "--changelog", "LOG.md")
    tip = repository.tip("xurrent-gen/schema")
    text = repository.git("show", f"{tip}:LOG.md")
    assert text.count("`Cat.name` is gone") == text.count("`Cat.weight` has") == 1
    repository.put("xurrent-gen/schema", "xurrent_sdk/schema.graphql", "<<<<<<< HEAD\n")
    repository.says("on top of commits", "--changelog", "LOG.md")


@pytest.mark.parametrize(
    ("changelog", "said"),
    [
        ("../CHANGES.md", "the changelog is not in the repository"),
        ("CHANGES.md", "the changelog cannot be read: 'utf-8' codec"),
    ],
)
def test_a_changelog_of_no_use_is_an_error(
    repository: Repository, changelog: str, said: str
) -> None:
    (repository.work / "CHANGES.md").write_bytes("# Änderungen\n".encode("latin-1"))
    repository.commit()
    move(repository, MOVED)
    repository.says(f"error: {said}", "--changelog", changelog, code=2)
    assert repository.branches() == {"main"}


def test_unfinished_work_stays_out(repository: Repository) -> None:
    repository.git("checkout", "--quiet", "-b", "feature")
    (repository.work / "src" / "unfinished.py").write_text("1\n")
    repository.git("add", "--all")
    repository.git("commit", "--quiet", "--message", "begun")
    (repository.work / "src" / "program.py").write_text("2\n")
    repository.git("add", "--all")
    move(repository, MOVED)
    code, told = repository.ours("propose")
    assert code == 0, told
    assert repository.requests[0]["base"] == "main"
    tip = repository.tip("xurrent-gen/schema")
    changed = repository.git("diff", "--name-only", "origin/main", tip).splitlines()
    assert changed
    assert all(each.startswith("xurrent_sdk/") for each in changed)
    assert "src/program.py" in repository.git("diff", "--cached", "--name-only")


def test_hooks_and_a_sparse_checkout_change_nothing(repository: Repository) -> None:
    (repository.work / "docs").mkdir()
    (repository.work / "docs" / "LOG.md").write_text("# Log\n")
    repository.commit()
    repository.git("sparse-checkout", "set", "src", "xurrent_sdk")
    hook = repository.work / ".git" / "hooks" / "post-checkout"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\nexit 2\n")
    hook.chmod(0o755)
    repository.put("main", ".gitattributes", "*.md filter=lfs\n")
    skips = 'test "$GIT_LFS_SKIP_SMUDGE" && cat'
    repository.git("config", "filter.lfs.smudge", skips)
    repository.git("config", "filter.lfs.clean", "cat")
    repository.git("config", "filter.lfs.required", "true")
    move(repository, MOVED)
    code, told = repository.ours("propose", "--changelog", "docs/LOG.md")
    assert code == 0, told
    log = repository.git("show", f"{repository.tip('xurrent-gen/schema')}:docs/LOG.md")
    assert log.startswith("# Log\n\n## ")


def test_a_shallow_clone_of_a_job_is_enough(repository: Repository) -> None:
    move(repository, MOVED)
    assert repository.propose()[0] == 0
    repository.put("main", "src/more.py", "3\n")
    remote = f"file://{repository.folder / 'remote.git'}"
    repository.git("clone", "-q", "--depth=1", remote, "shallow", at=repository.folder)
    (repository.folder / "work").rename(repository.folder / "before")
    (repository.folder / "shallow").rename(repository.folder / "work")
    code, told = repository.ours("propose")
    assert (code, "updated pull request 7" in told) == (0, True), told
    assert "others" not in told
    tip = repository.tip("xurrent-gen/schema")
    assert repository.git("rev-parse", f"{tip}^") == repository.tip("main")


def test_a_request_of_a_fork_is_left_alone(repository: Repository) -> None:
    fork = {"verb": "fork", "number": 5, "head": "xurrent-gen/schema", "base": "main"}
    repository.store.write_text(json.dumps([fork]))
    move(repository, MOVED)
    assert repository.propose()[0] == 0
    assert [each["verb"] for each in repository.requests] == ["fork", "create"]


def test_a_request_whose_reason_is_gone_is_closed(repository: Repository) -> None:
    move(repository, MOVED)
    assert repository.propose()[0] == 0
    move(repository, SCHEMA)
    remote = repository.folder / "remote.git"
    repository.git("config", "receive.denyDeletes", "true", at=remote)
    repository.says("force pushes and deletion for xurrent-gen/schema", code=2)
    repository.git("config", "receive.denyDeletes", "false", at=remote)
    repository.store.write_text(json.dumps(repository.requests[:1]))
    repository.says("closed pull request 7")
    assert repository.requests[-1]["verb"] == "close"
    assert "nothing left to merge" in repository.requests[-1]["comment"]
    assert repository.branches() == {"main"}


@pytest.mark.parametrize("keeps_branch", [True, False])
def test_a_request_that_somebody_closed_is_not_opened_again(
    repository: Repository, keeps_branch: bool
) -> None:
    """Until the package changes; other commits on the target branch are no reason."""
    move(repository, MOVED)
    repository.says("opened a pull request")
    repository.end(7, "close")
    if not keeps_branch:
        repository.git("push", "--quiet", "origin", ":xurrent-gen/schema")
    branches = repository.branches()
    for text in ("5\n", "6\n"):
        repository.says("pull request 7 with the same packages was closed")
        repository.put("main", "src/more.py", text)
    assert repository.branches() == branches
    assert [each["verb"] for each in repository.requests] == ["create", "close"]
    move(repository, MOVED.replace("  weight: Float!", "  weight: Float"))
    repository.says("opened a pull request")


def test_a_request_that_was_merged_or_became_needless_is_no_refusal(
    repository: Repository,
) -> None:
    """A release of Xurrent, or a merge, that is taken back may come again."""
    for schema, said in ((MOVED, "opened"), (SCHEMA, "closed"), (MOVED, "opened")):
        move(repository, schema)
        repository.says(f"{said} ")
    repository.end(8, "merge")
    repository.says("opened a pull request")


def test_a_push_that_somebody_else_was_faster_with_is_refused(
    repository: Repository,
) -> None:
    move(repository, MOVED)
    assert repository.propose()[0] == 0
    git = Git(repository.work)
    tip = repository.tip("xurrent-gen/schema")
    repository.put("xurrent-gen/schema", "src/theirs.py", "4\n")
    start = repository.tip("main")
    with pytest.raises(UsageError, match="git failed"):
        git.push(start, "xurrent-gen/schema", instead_of=tip)


def outside_of_code(markdown: str) -> str:
    """The text without its code spans, by the rules of CommonMark."""
    return re.sub(r"(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)", "", markdown)


def test_text_of_the_schema_stays_text(repository: Repository) -> None:
    hostile = f'  mood: CatMood @deprecated(reason: "{HOSTILE}")\n'
    move(repository, MOVED.replace("  mood: CatMood\n", hostile))
    code, told = repository.propose(XG_CHANGELOG="CHANGES.md")
    assert code == 0
    assert "\x1b" not in told
    body = repository.requests[0]["body"]
    assert "@team" in body
    repository.git("checkout", "--quiet", "--force", "xurrent-gen/schema")
    changelog = (repository.work / "CHANGES.md").read_text("utf-8")
    for text in (body, changelog):
        assert "\x1b" not in text
        rest = outside_of_code(text)
        for piece in ("@team", "#1", "<img", "http", "::error::", "</p>"):
            assert piece not in rest, piece


def test_a_text_that_a_forge_would_refuse_is_shortened(
    whole: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The effect on the code, and the next package, are not cut."""
    table = "[[tool.xurrent-gen.packages]]\npackage = "
    packages = f'{table}"xurrent_sdk"\n{table}"second_sdk"\n'
    (whole.work / "pyproject.toml").write_text(SETTINGS + packages)
    whole.commit()
    monkeypatch.setattr("xurrent_gen.propose.run._LONGEST", 2_000)
    more = "".join(f"  field{n}OfACat: String\n" for n in range(40))
    move(whole, MOVED.replace("  tags:", f"{more}  tags:"))
    assert whole.propose("--code", "src")[0] == 0
    body = whole.requests[0]["body"]
    assert 800 < len(body) < 1_500
    assert "- `src/program.py:4`: `return c.name`" in body
    assert "\n… and more: see the commit, and run `xurrent-gen impact`.\n" in body
    assert "\n## second_sdk\n" in body


@pytest.mark.parametrize(
    ("file", "more"),
    [("xurrent_sdk/client.py", "#"), ("pyproject.toml", 'env-prefix = "QA_"\n')],
)
def test_files_that_change_for_no_program_are_explained(
    repository: Repository, file: str, more: str
) -> None:
    (repository.work / "README.md").write_text("Cats")
    with (repository.work / file).open("a") as changed:
        changed.write(more)
    repository.commit()
    assert repository.propose()[0] == 0
    assert "Nothing changes for programs." in repository.requests[0]["body"]


def test_a_changed_schema_is_named_before_a_changed_form(
    repository: Repository,
) -> None:
    forms, table = repository.folder / "forms.json", "[[tool.xurrent-gen.packages]]\n"
    packages = f'{table}package = "forms_sdk"\nschema = "same.graphql"\n'
    packages += 'features = ["custom-fields"]\ncustom-fields = "../forms.json"\n'
    packages += 'output = "forms"\nproject = true\n'
    packages += f'{table}package = "xurrent_sdk"\nschema = "../schema.graphql"\n'
    (repository.work / "pyproject.toml").write_text(f"[tool.xurrent-gen]\n{packages}")
    (repository.work / "same.graphql").write_text(SCHEMA)
    forms.write_text(forms_of("<input id=height type=number>"))
    assert repository.ours("generate", "--quiet") == (0, "")
    repository.commit()
    forms.write_text(forms_of("<input id=width type=number>"))
    move(repository, MOVED)
    assert repository.propose()[0] == 0
    said = "Regenerate forms/forms_sdk, xurrent_sdk: the schema has changed"
    assert repository.requests[0]["title"] == said
    assert "UI extensions have changed: 1 br" in repository.requests[0]["body"]
    tip = repository.tip("xurrent-gen/schema")
    assert 'version = "2.' in repository.git("show", f"{tip}:forms/pyproject.toml")


def test_nothing_is_pushed_when_there_is_no_schema(repository: Repository) -> None:
    move(repository, "type Query { broken")
    repository.says("error: the schema is not valid SDL", "--offline", code=4)
    assert repository.branches() == {"main"}
    assert repository.requests == []


def test_a_package_that_is_new_is_proposed(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xurrent_gen.propose.run._MOST_NAMES", 1)
    table = "[[tool.xurrent-gen.packages]]\npackage = "
    packages = f'{table}"second_sdk"\noutput = "lib/sdks"\n{table}"xurrent_sdk"\n'
    (repository.work / "pyproject.toml").write_text(SETTINGS + packages)
    repository.commit()
    code, told = repository.propose()
    assert code == 0, told
    title, body = (repository.requests[0][each] for each in ("title", "body"))
    assert title == "Regenerate lib/sdks/second_sdk and 1 more"
    assert "## lib/sdks/second_sdk\n\nThe package is new.\n" in body
    assert "## xurrent_sdk\n\nNothing changes for programs." in body


@pytest.mark.parametrize(
    ("schema", "end"),
    [(SCHEMA, f" with xurrent-gen {__version__}"), (MOVED, ": the schema has changed")],
)
def test_an_upgrade_is_named(schema: str, end: str, repository: Repository) -> None:
    manifest = repository.work / "xurrent_sdk" / "_manifest.json"
    manifest.write_text(manifest.read_text().replace(f'"{__version__}"', '"0.0.1"'))
    repository.commit()
    move(repository, schema)
    assert repository.propose()[0] == 0
    body = repository.requests[0]["body"]
    assert body.count(f"xurrent-gen 0.0.1 wrote it, and this is {__version__}.") == 1
    assert repository.requests[0]["title"] == f"Regenerate xurrent_sdk{end}"


def test_each_job_of_a_repository_has_a_branch_of_its_own(
    repository: Repository,
) -> None:
    other = repository.work / "other.toml"
    other.write_text(SETTINGS + 'package = "other_sdk"\n')
    move(repository, MOVED)
    assert repository.propose()[0] == 0
    first = repository.tip("xurrent-gen/schema")
    said = "error: the branch of the pull request has changes of other packages only"
    repository.says(said, "--config", "other.toml", code=2)
    assert repository.tip("xurrent-gen/schema") == first
    assert len(repository.requests) == 1


def test_gitlab_gets_a_merge_request(repository: Repository) -> None:
    secret = "glpat-secret"
    with GitLab() as gitlab:
        variables = {
            "GITLAB_CI": "true",
            "GITLAB_TOKEN": secret,
            "CI_PROJECT_URL": f"file://{repository.folder / 'remote'}",
            "CI_SERVER_URL": gitlab.url,
            "CI_PROJECT_ID": "3",
        }
        fork = {"iid": 4, "source_project_id": 8, "state": "opened"}
        gitlab.requests.append({**fork, "source_branch": "xurrent-gen/schema"})
        for schema, said in (
            (MOVED, "opened a merge request"),
            (MOVED.replace("weight: Float!", "weight: Float"), "updated merge request"),
            (SCHEMA, "closed merge request 9"),
            (MOVED, "opened a merge request"),
        ):
            move(repository, schema)
            code, told = repository.propose(**variables)
            assert (code, said in told) == (0, True), told
            assert secret not in told
        gitlab.requests[-1]["state"] = "closed"
        told = repository.propose(**variables)[1]
        assert "merge request 9 with the same packages was closed" in told
    place = "/api/v4/projects/3/merge_requests"
    opening = (("GET", place), ("GET", place), ("POST", place))
    assert [(command, path) for command, path, *_ in gitlab.told] == [
        *(*opening, ("GET", place), ("PUT", f"{place}/9"), ("GET", place)),
        *(("PUT", f"{place}/9"), ("POST", f"{place}/9/notes"), ("PUT", f"{place}/9")),
        *(*opening, ("GET", place), ("GET", place)),
    ]
    assert {token for *_, token in gitlab.told} == {secret}
    assert gitlab.told[2][2]["target_branch"] == "main"
    assert "`Cat.name` is gone" in gitlab.told[2][2]["description"]
    states = [each["state"] for each in gitlab.requests]
    assert states == ["opened", "closed", "closed"]


def test_git_asks_gitlab_with_the_token_of_the_project(repository: Repository) -> None:
    project = "https://gitlab.example.com/a/b"
    job = "url.https://gitlab-ci-token:job@gitlab.example.com/a/b.git.insteadOf"
    repository.git("config", job, f"{project}.git")  # as the runner of GitLab does
    environ = {"CI_PROJECT_URL": project, "GITLAB_TOKEN": "glpat"}
    remote, settings = forges.push_settings(environ, is_gitlab=True)
    url = repository.git("ls-remote", "--get-url", remote)
    ask = (*settings, "credential", "fill")
    told = Git(repository.work).read(*ask, stdin=f"url={url}\n\n", environ=environ)
    assert "username=oauth2\npassword=glpat" in told


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("SSL_CERT_FILE", "", "Connection refused"),
        ("SSL_CERT_FILE", "none.pem", "No such file"),
        ("HTTPS_PROXY", "http://ann:no/url@proxy:1", "proxy, is not a URL"),
    ],
)
def test_a_gitlab_that_is_not_reached_is_no_matter_of_the_token(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, said: str
) -> None:
    monkeypatch.setenv(variable, value)
    names = ("CI_SERVER_URL", "CI_PROJECT_ID", "GITLAB_TOKEN")
    closed = forges.GitLab.of(dict.fromkeys(names, "http://127.0.0.1:9"))
    with pytest.raises(UsageError, match=said) as caught:
        closed.find("branch", "main")
    assert "HTTPS_PROXY, and SSL_CERT_FILE" in (caught.value.remedy or "")


@pytest.mark.parametrize(("status", "blamed"), [(403, True), (502, False)])
def test_a_gitlab_that_is_down_is_no_matter_of_the_token(
    monkeypatch: pytest.MonkeyPatch, status: int, blamed: bool
) -> None:
    request = httpx.Request("GET", "http://127.0.0.1")
    answer = httpx.Response(status, text='{"message": "why"}', request=request)
    monkeypatch.setattr(httpx, "request", lambda *_, **__: answer)
    with pytest.raises(
        UsageError, match=f'HTTP {status} {{"message": "why"}}'
    ) as caught:
        forges.GitLab("http://127.0.0.1", "3", "secret").find("branch", "main")
    assert ("GITLAB_TOKEN" in (caught.value.remedy or "")) is blamed


def test_a_job_without_its_settings_says_which(repository: Repository) -> None:
    move(repository, MOVED)
    repository.says("'--code': No closing quotation", code=2, XG_CODE="it's")
    gitlab = "GitLab needs CI_SERVER_URL, CI_PROJECT_ID, GITLAB_TOKEN"
    repository.says(gitlab, code=2, GITLAB_CI="true")
    (repository.folder / "tools" / "gh").unlink()
    path = f"{repository.folder / 'tools'}:/usr/bin:/bin"
    repository.says("line of GitHub, is not installed", code=2, PATH=path)
    assert repository.git("status", "--porcelain") == ""
    repository.says("no branch 'nowhere'", "--base", "nowhere", code=2)
    repository.says("name another one with --branch", "--branch", "main", code=2)
    repository.git("remote", "set-url", "origin", "nowhere.git")
    repository.says("the token of git may read and write it", code=2)
