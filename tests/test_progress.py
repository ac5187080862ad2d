"""Progress: on a terminal, when a run is long, and gone when it ends."""

from __future__ import annotations

import io
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from newslint.engine.many import Checked
from newslint.reports import progress
from newslint.reports.progress import Progress, progress_line, wanted


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    """A clock that goes on by a step at each look."""

    def __init__(self, step: float) -> None:
        self.now, self.step = 0.0, step

    def monotonic(self) -> float:
        self.now += self.step
        return self.now


def results(count: int) -> Iterator[Checked]:
    return (Checked(f"{n}.md") for n in range(count))


def shown(text: str) -> str:
    """What a terminal shows in the end: each carriage return goes back to the line's start."""
    screen = ""
    for piece in text.split("\r"):
        screen = piece + screen[len(piece) :]
    return screen.rstrip()


@pytest.mark.parametrize(("step", "lines"), [(0.001, 0), (0.2, 8)])
def test_a_short_run_shows_nothing_and_a_long_one_how_far_it_is(
    monkeypatch: pytest.MonkeyPatch, step: float, lines: int
) -> None:
    monkeypatch.setattr(progress, "time", Clock(step))
    stream = Terminal()
    bar = Progress(10, stream)
    assert [checked.path for checked in bar.follow(results(10))] == [f"{n}.md" for n in range(10)]
    assert stream.getvalue().count("\r") == lines
    assert shown(stream.getvalue()) == (f"[{'#' * 20}] 10 of 10 files, 5 a second, 0 findings" if lines else "")
    bar.hide()
    assert shown(stream.getvalue()) == ""


def test_a_shorter_line_leaves_nothing_of_a_longer_one(monkeypatch: pytest.MonkeyPatch) -> None:
    made = iter(["a long line", "short"])
    monkeypatch.setattr(progress, "time", Clock(0.3))
    monkeypatch.setattr(progress, "progress_line", lambda *_: next(made))
    stream = Terminal()
    list(Progress(3, stream).follow(results(3)))
    assert shown(stream.getvalue()) == "short"


def test_the_line_says_files_rate_and_findings() -> None:
    assert (
        progress_line(2500, 10_000, 1234, 2.0)
        == "[#####---------------] 2,500 of 10,000 files, 1,250 a second, 1,234 findings"
    )
    assert progress_line(0, 0, 0, 0.0) == "[--------------------] 0 of 1 files, 0 a second, 0 findings"


@pytest.mark.parametrize(
    ("env", "terminal", "on"),
    [({}, True, True), ({"CI": "true"}, True, False), ({"TERM": "dumb"}, True, False), ({}, False, False)],
)
def test_it_is_for_terminals_outside_of_a_ci(
    monkeypatch: pytest.MonkeyPatch, env: dict[str, str], terminal: bool, on: bool
) -> None:
    for name in ("CI", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert wanted(Terminal() if terminal else io.StringIO()) is on


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pty")
def test_on_a_real_terminal_it_comes_and_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import pty

    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for n in range(5):
        Path(f"{n}.md").write_text(
            "---\ntitle: A bus\ndate: 2025-07-09\nauthor:\n---\n\nThe council voted.\n", encoding="utf-8", newline="\n"
        )
    program = (
        "import sys; from newslint.reports import progress; progress.WAIT = progress.EVERY = 0;"
        "from newslint.cli import main; sys.exit(main(['check', '--isolated', '--select', 'MET402', '--output-format', 'concise']))"
    )
    seen = bytearray()

    def read(handle: int) -> bytes:
        data = os.read(handle, 4096)
        seen.extend(data)
        return data

    with open(os.devnull, "rb") as nothing:
        monkeypatch.setattr("sys.stdin", nothing)
        pty.spawn([sys.executable, "-c", program], read, lambda _: b"")
    rows = [shown(row) for row in seen.decode().replace("\r\n", "\n").split("\n")]
    assert b"[####----------------] 1 of 5 files, " in seen
    assert [re.sub(r"\x1b\[\d*m", "", row)[:22] for row in rows[:5]] == [
        f"{n}.md:4:1: warning MET4"[:22] for n in range(5)
    ]
    assert "[" not in re.sub(r"\x1b\[\d*m", "", "".join(rows))
