"""The hooks, as pre-commit runs them from a repository of articles."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from conftest import ROOT, Run

from newslint.engine.walk import NO_ARTICLES, find_files

HOOKS = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}

CLEAN = "---\nlayout: post\ntitle: A bus\ndate: 2025-07-09\nauthor: Anna Lindqvist\ncategories: [news]\n---\n\nThe council voted.\n"
TWICE = CLEAN + "\nThe line runs from the first of May – at last.\n" * 2


def git(*args: str, cwd: Path) -> None:
    env = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    identity = ["-c", "user.name=A", "-c", "user.email=a@news.invalid", "-c", "core.autocrlf=false"]
    subprocess.run(["git", *identity, *args], cwd=cwd, check=True, capture_output=True, env=env)


@pytest.fixture(scope="module")
def hook_repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This checkout's files as a repository of their own, as pre-commit clones one."""
    folder = tmp_path_factory.mktemp("newslint")
    for name in ("newslint", "rules"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml"):
        shutil.copy(ROOT / name, folder / name)
    git("init", "-q", cwd=folder)
    git("add", "-A", cwd=folder)
    git("commit", "-qm", "x", cwd=folder)
    return folder


def try_repo(hooks: Path, hook: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pre_commit", "try-repo", str(hooks), hook, "--verbose", "--color", "never"]
    env = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, encoding="utf-8", env=env)


def run_hook(hooks: Path, hook: str, folder: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """Run a hook from a config, as at a commit: unlike try-repo, it keeps what it installed for the next run."""
    head = subprocess.run(["git", "rev-parse", "HEAD"], cwd=hooks, capture_output=True, text=True, check=True).stdout
    config = {"repos": [{"repo": str(hooks), "rev": head.strip(), "hooks": [{"id": hook}]}]}
    (home / "config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    command = [sys.executable, "-m", "pre_commit", "run", "--config", str(home / "config.yaml"), "--verbose"]
    env = {**os.environ, "PYTHONIOENCODING": "utf-8", "PRE_COMMIT_HOME": str(home), "PRE_COMMIT_COLOR": "never"}
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, encoding="utf-8", env=env)


def test_the_hooks_run_on_staged_articles_in_any_charset(hook_repository: Path, tmp_path: Path) -> None:
    git("init", "-q", cwd=tmp_path)
    (tmp_path / "good.md").write_text(CLEAN, encoding="utf-8")
    (tmp_path / "utf8.md").write_text(TWICE, encoding="utf-8")
    (tmp_path / "legacy.md").write_bytes(TWICE.encode("cp1252"))
    (tmp_path / "README.md").write_text(TWICE, encoding="utf-8")
    (tmp_path / "unstaged.md").write_text(TWICE, encoding="utf-8")
    git("add", "good.md", "utf8.md", "legacy.md", "README.md", cwd=tmp_path)

    run = try_repo(hook_repository, "newslint", tmp_path)
    assert run.returncode == 1, run.stdout + run.stderr
    found = set(re.findall(r"^(\S+?):\d+:\d+: error REP102", run.stdout, re.M))
    assert found == {"utf8.md", "legacy.md"}

    run = try_repo(hook_repository, "newslint-fix", tmp_path)
    assert run.returncode == 1
    assert (tmp_path / "legacy.md").read_bytes() == (
        CLEAN + "\nThe line runs from the first of May – at last.\n"
    ).encode("cp1252")
    git("add", "good.md", "utf8.md", "legacy.md", cwd=tmp_path)
    again = try_repo(hook_repository, "newslint-fix", tmp_path)
    # All is fixed but the charset, which only an unsafe fix would change.
    assert set(re.findall(r"^(\S+?):\d+:\d+: \w+ (\w+)", again.stdout, re.M)) == {("legacy.md", "ENC222")}


def test_with_a_baseline_old_junk_passes_and_new_junk_fails_until_it_is_fixed(
    hook_repository: Path, tmp_path: Path, newslint: Run, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = tmp_path_factory.mktemp("home")
    git("init", "-q", cwd=tmp_path)
    (tmp_path / "newslint.yaml").write_text("baseline: .newslint-baseline.jsonl\n", encoding="utf-8")
    (tmp_path / "old.md").write_text(TWICE, encoding="utf-8")
    assert newslint("baseline").returncode == 0
    git("add", "-A", cwd=tmp_path)
    git("commit", "-qm", "x", cwd=tmp_path)
    (tmp_path / "old.md").write_text(TWICE + "\nA line that is new, and right.\n", encoding="utf-8")
    git("add", "-A", cwd=tmp_path)
    for hook in HOOKS:
        run = run_hook(hook_repository, hook, tmp_path, home)
        assert run.returncode == 0, run.stdout + run.stderr

    (tmp_path / "old.md").write_text(TWICE + "\nA cafÃ© that is new.\n", encoding="utf-8")
    git("add", "-A", cwd=tmp_path)
    for hook in HOOKS.keys() - {"newslint-fix"}:
        run = run_hook(hook_repository, hook, tmp_path, home)
        assert run.returncode == 1
        assert re.findall(r"^(\S+?):\d+:\d+: \w+ (\w+)", run.stdout, re.M) == [("old.md", "ENC201")]

    assert run_hook(hook_repository, "newslint-fix", tmp_path, home).returncode == 1, "it changed a file"
    assert (tmp_path / "old.md").read_text(encoding="utf-8") == TWICE + "\nA café that is new.\n"
    git("add", "-A", cwd=tmp_path)
    assert run_hook(hook_repository, "newslint-fix", tmp_path, home).returncode == 0
    assert not list(tmp_path.glob(".newslint-*.tmp"))


@pytest.mark.parametrize("hook", HOOKS.values(), ids=lambda hook: str(hook["id"]))
def test_a_hook_takes_what_a_walk_finds(hook: dict[str, object], tmp_path: Path) -> None:
    files, exclude = re.compile(str(hook["files"])), re.compile(str(hook["exclude"]))
    stems = [
        "a",
        "readme-of-war",
        "historya",
        "README.de",
        "a.readme",
        "requirements-dev",
        "Requirements",
        *NO_ARTICLES,
    ]
    folders = ["", "b", ".github", "b/.x", "_layouts", "b/vendor", "vendors", "readme"]
    names = [stem + ending for stem in (*stems, ".a") for ending in (".md", ".TXT", ".xhtml", ".md.bak", ".py")]
    names += [name.upper().replace("_", "-") for name in names]
    for path in (tmp_path / folder / name for folder in folders for name in names):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    every = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    walked = {Path(path).relative_to(tmp_path).as_posix() for _, path in find_files([str(tmp_path)]).files}
    assert {path for path in every if files.search(path) and not exclude.search(path)} == walked


@pytest.mark.parametrize("hook", HOOKS.values(), ids=lambda hook: str(hook["id"]))
def test_a_hook_filters_by_ending_and_not_by_a_guess_at_the_contents(hook: dict[str, object]) -> None:
    assert hook["types"] == ["file"]
    files, exclude = re.compile(str(hook["files"])), re.compile(str(hook["exclude"]))

    def taken(path: str) -> bool:
        return bool(files.search(path)) and not exclude.search(path)

    assert all(map(taken, ["a.md", "b/c.txt", "_posts/2025-07-09-x.markdown", "notes.text", "b/readme-of-war.md"]))
    assert not any(
        map(
            taken,
            ["README.md", "b/LICENSE.txt", "requirements-dev.txt", "a.py", "a.md.bak", "CHANGELOG.md", "README.de.md"],
        )
    )


def test_the_hook_for_the_whole_tree_checks_what_is_not_committed_now_as_well(
    hook_repository: Path, tmp_path: Path
) -> None:
    git("init", "-q", cwd=tmp_path)
    (tmp_path / "old.md").write_text(TWICE, encoding="utf-8")
    git("add", "old.md", cwd=tmp_path)
    git("commit", "-qm", "x", cwd=tmp_path)
    (tmp_path / "new.md").write_text(CLEAN, encoding="utf-8")
    git("add", "new.md", cwd=tmp_path)
    run = try_repo(hook_repository, "newslint-tree", tmp_path)
    assert run.returncode == 1, run.stdout + run.stderr
    assert re.findall(r"^(\S+?):\d+:\d+: error REP102", run.stdout, re.M) == ["old.md"]
