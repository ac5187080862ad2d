"""What the README shows is what there is."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from conftest import ROOT, Run

README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.M | re.S)


def commands() -> list[str]:
    return [line.split("#")[0].strip() for block in blocks("console") for line in block.splitlines() if line.strip()]


def test_it_shows_make_demo_and_make_test_and_ci_runs_the_latter() -> None:
    assert {"make demo", "make test"} <= set(commands())
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert re.search(r"^demo:", makefile, re.M)
    assert re.search(r"^test:", makefile, re.M)
    assert re.search(r"^NEWSLINT_NO_SKIPS=1 make test\b", (ROOT / ".ci" / "run").read_text(encoding="utf-8"), re.M)


@pytest.mark.parametrize("command", [c for c in commands() if c.startswith("newslint ")])
def test_its_commands_are_taken(newslint: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "articles").mkdir()
    for name in ("post.md", "articles/a.md"):
        (tmp_path / name).write_text("---\ntitle: A bus\n---\n\nText.\n", encoding="utf-8")
    run = newslint(*shlex.split(command)[1:])
    assert run.returncode in (0, 1), run.stderr
    assert "usage:" not in run.stderr


def test_it_installs_the_package_by_its_name() -> None:
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert 'name = "newslint"' in pyproject
    assert {"pip install newslint", "pipx install newslint"} <= set(commands())
    assert 'newslint = "newslint.cli:program"' in pyproject


def test_its_pre_commit_config_names_hooks_and_the_version_there_are() -> None:
    import newslint

    (text,) = [block for block in blocks("yaml") if "repos:" in block]
    (repo,) = yaml.safe_load(text.replace("# - id", "- id"))["repos"]
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [hook["id"] for hook in repo["hooks"]] == [hook["id"] for hook in hooks]
    assert repo["rev"] == f"v{newslint.__version__}"


def test_its_ci_example_installs_and_checks() -> None:
    (text,) = [block for block in blocks("yaml") if "jobs:" in block]
    steps = yaml.safe_load(text)["jobs"]["articles"]["steps"]
    assert [step["run"] for step in steps if "run" in step] == ["pip install newslint", "newslint check"]


def test_the_manual_has_every_option_and_no_other(newslint: Run) -> None:
    page = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    helps = [newslint(command, "--help").stdout for command in ("check", "baseline", "explain", "rules", "config")]
    options = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", "".join(helps)))
    assert set(re.findall(r"(?<=`)--?[a-z][a-z-]*", page)) == options - {"-h"}


def test_its_config_is_valid(newslint: Run, tmp_path: Path) -> None:
    (text,) = [block for block in blocks("yaml") if "select:" in block]
    (tmp_path / "newslint.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "a.md").write_text("Text.\n", encoding="utf-8")
    run = newslint("check")
    assert run.returncode in (0, 1), run.stderr


def test_its_python_runs() -> None:
    (program,) = blocks("python")
    run = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    assert "ENC201" in run.stdout


def test_its_finding_is_what_the_example_gives(newslint: Run) -> None:
    (shown,) = blocks("text")
    run = newslint("check", str(ROOT / "examples" / "doubled.txt"), "--select", "REP104")
    where = run.stdout.index("doubled.txt:")
    assert run.stdout[where:].startswith(shown)


def test_the_examples_show_every_family_at_work(newslint: Run) -> None:
    import json

    run = newslint("check", str(ROOT / "examples"), "--output-format", "json", "--isolated")
    findings = json.loads(run.stdout)
    assert {finding["code"][:3] for finding in findings} == {"REP", "ENC", "LNK", "MET", "RES", "TXT"}
    assert not [finding for finding in findings if finding["path"].endswith("clean.md")]
