"""A fixing run that is killed at any instant leaves each file the old or the new one, whole, and no litter for good."""

from __future__ import annotations

import os
import random
import signal
import time
from pathlib import Path

import pytest

from newslint.engine.many import Fixing, check_bytes, check_files
from newslint.linter import Linter

FILES, KILLS = 200, 200

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system: a kill takes a whole start")


def old(number: int) -> bytes:
    return (f"# Boat {number}\n\n" + f"The cafÃ© on quay {number} didnâ€™t open.\n\n" * (1 + number % 9)).encode()


def read(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def start_fixing(linter: Linter, files: list[tuple[str, str]], order: random.Random) -> int:
    """A process that fixes some files, in some order."""
    shuffled = order.sample(files, len(files))
    process = os.fork()
    if process:
        return process
    try:
        for _ in check_files(linter, shuffled, Fixing(unsafe=False, write=True)):
            pass
    finally:
        os._exit(0)


def test_each_file_is_old_or_new_however_often_the_run_is_killed(tmp_path: Path) -> None:
    linter = Linter({"select": ["ENC201"]})
    before = {str(tmp_path / f"{n}.md"): old(n) for n in range(FILES)}
    after = {
        path: check_bytes(linter, path, data, Fixing(unsafe=False, write=False)).text for path, data in before.items()
    }
    assert all(before[path] != after[path] for path in before)
    for path, data in before.items():
        Path(path).write_bytes(data)
    files = [(path, path) for path in before]
    chance = random.Random(7)
    killed = halves = 0
    while killed < KILLS:
        process = start_fixing(linter, files, chance)
        time.sleep(chance.random() * 0.008)
        os.kill(process, signal.SIGKILL)
        _, status = os.waitpid(process, 0)
        killed += os.WIFSIGNALED(status)
        names = {entry.path for entry in os.scandir(tmp_path)}
        halves += len(names - before.keys())
        assert all(os.path.basename(name).startswith(".newslint-") for name in names - before.keys())
        state = {path: read(path) for path in before}
        assert all(data in (before[path], after[path]) for path, data in state.items())
        if all(state[path] == after[path] for path in chance.sample(sorted(before), 20)):
            for path, data in before.items():
                Path(path).write_bytes(data)
    assert halves, "no kill met a file half written: the test looks at nothing"
    _, status = os.waitpid(start_fixing(linter, files, chance), 0)
    assert status == 0
    assert {entry.path: read(entry.path) for entry in os.scandir(tmp_path)} == after
