"""The files by which others run newslint, and by which it is tested and published."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import ROOT

from newslint import __version__
from newslint.engine.registry import entries

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
HOOKS = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
CI_PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")


def snippet(name: str) -> str:
    """The block of the manual's page that begins with a file's name."""
    (found,) = re.findall(rf"^```yaml\n# {re.escape(name)}\n(.*?)^```", CI_PAGE, re.M | re.S)
    return str(found)


def steps(data: dict[str, Any]) -> list[dict[str, Any]]:
    if "runs" in data:
        return list(data["runs"]["steps"])
    return [step for job in data["jobs"].values() for step in job["steps"]]


def workflow(path: Path) -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return data


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("github-workflows", [*map(str, WORKFLOWS)]),
        ("github-actions", [str(ROOT / "action.yml")]),
        ("github-workflows", [".github/workflows/articles.yml"]),
        ("gitlab-ci", [".gitlab-ci.yml"]),
    ],
    ids=["workflows", "action", "GitHub snippet", "GitLab snippet"],
)
def test_each_is_valid_by_its_schema(tmp_path: Path, schema: str, files: list[str]) -> None:
    paths = []
    for file in files:
        path = Path(file)
        if not path.is_absolute():
            path = tmp_path / path.name
            path.write_text(snippet(file), encoding="utf-8")
        paths.append(str(path))
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", *paths]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_hooks_are_valid_by_pre_commits_own_judgement() -> None:
    command = [sys.executable, "-m", "pre_commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml")]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize("path", [*WORKFLOWS, ROOT / "action.yml"], ids=lambda path: path.name)
def test_foreign_actions_are_pinned_to_a_commit_with_its_version_beside_it(path: Path) -> None:
    used = [step["uses"] for step in steps(workflow(path)) if "uses" in step]
    lines = re.findall(r"uses: (\S+)(?: # (\S+))?$", path.read_text(encoding="utf-8"), re.M)
    assert [name for name, _ in lines] == used
    for name, version in lines:
        if name != "./":
            assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", name)
            assert re.fullmatch(r"v\d+\.\d+\.\d+", version)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_may_do_no_more_than_they_must(path: Path) -> None:
    data = workflow(path)
    granted = [data["permissions"], *(job.get("permissions", {}) for job in data["jobs"].values())]
    assert all(set(grant.items()) <= {("contents", "read"), ("id-token", "write")} for grant in granted)
    for job in data["jobs"].values():
        if "id-token" in job.get("permissions", {}):
            # Who may publish runs nothing but the publishing.
            assert job["permissions"] == {"id-token": "write"}
            assert not [step for step in job["steps"] if "run" in step]
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout"):
                assert step["with"]["persist-credentials"] is False
            assert "${{" not in step.get("run", "")


def test_the_matrix_has_every_system_and_every_python_that_is_supported() -> None:
    matrix = workflow(ROOT / ".github" / "workflows" / "test.yml")["jobs"]["test"]["strategy"]["matrix"]
    assert {name.split("-")[0] for name in matrix["os"]} == {"ubuntu", "macos", "windows"}
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert matrix["python"] == re.findall(r'"Programming Language :: Python :: (3\.\d+)"', pyproject)
    assert f'requires-python = ">={matrix["python"][0]}"' in pyproject


def test_the_hooks_do_what_their_names_say() -> None:
    assert list(HOOKS) == ["newslint", "newslint-fix", "newslint-tree"]
    tree = HOOKS["newslint-tree"]
    assert tree["pass_filenames"] is False
    assert tree["require_serial"] is True
    assert all(hook.get("pass_filenames", True) for name, hook in HOOKS.items() if name != "newslint-tree")
    # Rules across articles are off but here. As soon as there are any, the hook asks for them.
    across = any(entry.code.startswith("DUP") for entry in entries())
    assert ("--extend-select DUP" in tree["entry"]) == across
    for names in (re.findall(r"^      - id: (\S+)$", CI_PAGE, re.M), re.findall(r"^\| `(\S+)` \|", CI_PAGE, re.M)):
        assert set(names) <= set(HOOKS)


def test_the_manual_names_this_version_and_inputs_that_there_are() -> None:
    assert set(re.findall(r"\bv(\d+\.\d+\.\d+)\b", CI_PAGE)) == {__version__}
    used = yaml.safe_load(snippet(".github/workflows/articles.yml"))["jobs"]["articles"]["steps"][1]
    assert set(used["with"]) <= set(ACTION["inputs"])


def test_inputs_reach_the_shell_of_the_action_as_variables_only() -> None:
    assert all("${{" not in step["run"] for step in steps(ACTION) if "run" in step)
    assert all("description" in each for each in (*ACTION["inputs"].values(), *ACTION["outputs"].values()))


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for the program")
@pytest.mark.parametrize("upload", [True, False])
def test_the_check_of_the_action_runs(tmp_path: Path, upload: bool) -> None:
    program = tmp_path / "temp" / "newslint" / "bin" / "newslint"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m newslint "$@"\n', encoding="utf-8", newline="\n")
    program.chmod(0o755)
    site = tmp_path / "site"
    site.mkdir()
    for name in ("a b.md", "-c.md", "other.md"):
        (site / name).write_text(
            "---\ntitle: A bus\ndate: 2025-07-09\nauthor:\n---\n\nThe council voted.\n", encoding="utf-8", newline="\n"
        )
    (check,) = [step for step in steps(ACTION) if step.get("id") == "check"]
    output = tmp_path / "output"
    env = {
        **os.environ, "RUNNER_TEMP": str(tmp_path / "temp"), "GITHUB_OUTPUT": str(output), "GITHUB_WORKSPACE": str(tmp_path),
        "PYTHONPATH": os.pathsep.join(sys.path), "UPLOAD": str(upload).lower(), "PATHS": "a b.md\r\n-c.md\n", "ARGS": "--isolated\n--select=MET\n",
    }  # fmt: skip
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", check["run"]]
    run = subprocess.run(command, cwd=site, env=env, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    files = [re.search("file=([^,]*)", line) for line in run.stdout.splitlines() if line.startswith("::")]
    assert {found.group(1) for found in files if found} == {"site/-c.md", "site/a b.md"}
    sarif = tmp_path / "temp" / "newslint.sarif"
    assert output.read_text(encoding="utf-8") == f"exit-status=1\nsarif-file={sarif if upload else ''}\n"
    assert sarif.exists() == upload
