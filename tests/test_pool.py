"""Several processes give what one gives, in the same order, and leave nothing behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from newslint.engine import pool
from newslint.engine.many import Checked, Fixing, check_files
from newslint.linter import Linter

CLEAN = "---\ntitle: The ferry is back\ndate: 2025-03-01\nauthor: Anna Lind\ntags: [sea]\nsource_url: https://ferry.invalid/back\n---\n\nIt sails at nine.\n"


@pytest.fixture
def tree(tmp_path):
    """Two hundred articles, each tenth damaged; (shown path, path)."""
    files = []
    for number in range(200):
        path = tmp_path / f"{number:03}.md"
        path.write_text(CLEAN + ("" if number % 10 else "\nShe donâ€™t sail.\n"), encoding="utf-8")
        files.append((path.name, str(path)))
    return files


def said(results):
    return [(r.path, r.failed, [(p.finding.code, p.start) for p in r.placed]) for r in results]


@pytest.mark.parametrize("jobs", [2, 3, 7])
def test_every_number_of_processes_says_the_same(tree, jobs):
    assert said(pool.check_many(Linter(), tree, jobs=jobs)) == said(check_files(Linter(), tree))


def test_a_process_that_is_started_anew_says_the_same(tree, monkeypatch):
    monkeypatch.setattr(pool, "FORKS", False)
    config = {"select": ["ENC"], "severity": {"ENC201": "info"}}
    assert said(pool.check_many(Linter(config), tree, jobs=2)) == said(check_files(Linter(config), tree))


def test_few_files_are_checked_without_further_processes(tree, monkeypatch):
    monkeypatch.setattr(pool, "_Crew", None)
    assert len(list(pool.check_many(Linter(), tree[:-1]))) == 199
    assert len(list(pool.check_many(Linter(), tree[:20], jobs=8))) == 20


def test_fixes_are_written_and_counted_by_any_process(tree):
    results = list(pool.check_many(Linter(), tree, Fixing(unsafe=False, write=True), jobs=2))
    assert sum(r.fixed.total() for r in results if r.fixed) == 20
    assert said(check_files(Linter(), tree)) == [(shown, False, []) for shown, _ in tree]


def check_until_killed(linter, files, fixing):
    for shown, path in files:
        if shown in ("003.md", "057.md", "199.md"):
            os.kill(os.getpid(), signal.SIGKILL)
        yield from check_files(linter, [(shown, path)], fixing)


@pytest.mark.skipif(not pool.FORKS, reason="the rule that kills is handed over by a fork")
def test_what_was_fixed_is_counted_though_its_process_dies(tree):
    fixing = Fixing(unsafe=False, write=True)
    results = list(pool.check_many(Linter(), tree, fixing, jobs=2, check=check_until_killed))
    assert [r.path for r in results if r.failed] == ["003.md", "057.md", "199.md"]
    assert sum(r.fixed.total() for r in results if r.fixed) == 20


@pytest.mark.skipif(not pool.FORKS, reason="the rule that kills is handed over by a fork")
def test_a_process_that_dies_names_its_file_and_the_others_go_on(tree):
    results = list(pool.check_many(Linter(), tree, jobs=2, check=check_until_killed))
    assert [r.path for r in results] == [shown for shown, _ in tree]
    dead = {r.path: r for r in results if r.failed}
    assert list(dead) == ["003.md", "057.md", "199.md"]
    assert [p.finding.code for r in dead.values() for p in r.placed] == ["NL002"] * 3
    assert "ended before it was done" in dead["057.md"].placed[0].finding.message
    assert sum(len(r.placed) for r in results) == 20 + 3


def test_who_stops_listening_leaves_no_process(tree):
    results = pool.check_many(Linter(), tree, jobs=2)
    assert isinstance(next(results), Checked)
    crew = results.gi_frame.f_locals["crew"]
    workers = list(crew.workers.values())
    assert len(workers) == 2
    results.close()
    assert not any(worker.is_alive() for worker in workers)


@pytest.mark.skipif(not pool.FORKS, reason="looks for the processes of a group")
def test_ctrl_c_leaves_nothing_running(tmp_path):
    for number in range(3000):
        (tmp_path / f"{number:04}.md").write_text(CLEAN + f"\nNumber {number}: donâ€™t.\n" * 50, encoding="utf-8")
    command = [sys.executable, "-m", "newslint", "check", "--jobs", "2", "--quiet", "."]
    run = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, process_group=0)
    time.sleep(1)
    assert run.poll() is None
    os.killpg(run.pid, signal.SIGINT)
    _, errors = run.communicate(timeout=20)
    assert run.returncode in (2, 130)
    assert b"Traceback" not in errors
    with pytest.raises(ProcessLookupError):
        os.killpg(run.pid, 0)
