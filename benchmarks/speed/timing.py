"""Timing whole processes in turn, and the memory they take."""

from __future__ import annotations

import statistics
import subprocess
import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


class Command(NamedTuple):
    """A program to time. `prepare` runs before each run, untimed; `done` are the exit statuses of a good run."""

    argv: tuple[str, ...]
    prepare: tuple[str, ...] = ()
    done: tuple[int, ...] = (0, 1, 2)


def take_turns(commands: Mapping[str, Command], folder: Path, rounds: int) -> dict[str, list[float]]:
    """Seconds of each command in each round; every round runs all of them, so that noise meets all alike.

    A first round warms the disk and caches and is not counted. Raises RuntimeError for a command that fails.
    """
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            seconds = _run(command, folder)
            if number:
                taken[name].append(seconds)
    return taken


def _run(command: Command, folder: Path) -> float:
    if command.prepare:
        subprocess.run(command.prepare, cwd=folder, check=True, capture_output=True)
    start = time.perf_counter()
    done = subprocess.run(command.argv, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    seconds = time.perf_counter() - start
    if done.returncode not in command.done:
        raise RuntimeError(f"{' '.join(command.argv)}: exit {done.returncode}: {done.stderr[-500:].decode()}")
    return seconds


def ratio(taken: Mapping[str, Sequence[float]], one: str, other: str) -> float:
    """The median of run-by-run ratios of two commands."""
    return statistics.median(a / b for a, b in zip(taken[one], taken[other], strict=True))


def peak_memory(command: Command, folder: Path) -> int:
    """Bytes that a command and its children take together at most: proportional set size, looked at every 5 ms."""
    import psutil

    if command.prepare:
        subprocess.run(command.prepare, cwd=folder, check=True, capture_output=True)
    process = psutil.Popen(command.argv, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    peak = 0
    while process.poll() is None:
        total = 0
        try:
            for part in (process, *process.children(recursive=True)):
                memory = part.memory_full_info()
                total += getattr(memory, "pss", memory.uss)
        except psutil.Error:  # one of them has just ended
            continue
        peak = max(peak, total)
        time.sleep(0.005)
    return peak
