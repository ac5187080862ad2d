"""Running the linter in several processes, over chunks of files; results come in the order given."""

from __future__ import annotations

import os
import sys
from collections import deque

from newslint.engine.many import Checked, check_files, died

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkContext, SpawnContext
    from multiprocessing.process import BaseProcess
    from typing import Any

    from newslint.engine.many import File, Fixing
    from newslint.linter import Linter

    Check = Callable[[Linter, Sequence[File], Fixing | None], Iterator[Checked]]

CHUNK = 50
"""Files that a worker is handed at once: about 10 ms of work, and some hundred chunks for a large tree."""

QUEUED = 2
"""Chunks that a worker has, the one it checks included: it need not wait for the next."""

AHEAD = 4
"""Chunks a worker that may be done before their turn to be reported: what bounds the memory."""

FORKS = sys.platform.startswith("linux")
"""Elsewhere a process is started anew: on macOS system libraries do not outlive a fork, Windows has none."""

PAYS = 200 if FORKS else 3000
"""Files. Below, starting workers takes longer than it saves: some 15 ms for a fork, 150 ms for a new process."""


def usable_cores() -> int:
    """Processor cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def check_many(
    linter: Linter,
    files: Sequence[File],
    fixing: Fixing | None = None,
    jobs: int | None = None,
    check: Check = check_files,
) -> Iterator[Checked]:
    """Check, and fix where asked, each of some (shown path, path), in so many processes; None: as many as pay.

    A file whose worker dies is reported as one that could not be checked, and the others go on.
    """
    count = min(jobs or (usable_cores() if len(files) >= PAYS else 1), -(-len(files) // CHUNK))
    if count <= 1:
        if files:
            linter.get_ready(len(files))
        yield from check(linter, files, fixing)
        return
    crew = _Crew(check, linter, files, fixing, count)
    try:
        yield from _in_turn(crew, files)
    finally:
        crew.dismiss()


class _Task:
    """The files from one place in the list up to another; `told` is what was told of them, by their place."""

    __slots__ = ("at", "end", "told")

    def __init__(self, at: int, end: int) -> None:
        self.at = at
        self.end = end
        self.told: dict[int, Checked] = {}

    @property
    def left(self) -> range:
        """Places of the files of which nothing is known where the worker did not live to end the task."""
        return range(max(self.told, default=self.at - 1) + 1, self.end)


def _in_turn(crew: _Crew, files: Sequence[File]) -> Iterator[Checked]:
    waiting = deque(_Task(at, min(at + CHUNK, len(files))) for at in range(0, len(files), CHUNK))
    done: dict[int, Checked | None] = {}
    turn = 0
    while turn < len(files):
        while waiting and crew.has_room and waiting[0].at <= turn + AHEAD * CHUNK * crew.size:
            crew.hand(waiting.popleft())
        for task, whole in crew.collect():
            left = range(0) if whole else task.left
            if len(left) == 1:
                task.told[left[0]] = died(files[left[0]][0])
            elif left:
                # One of them ends its worker: each alone, it shows itself.
                waiting.extendleft(_Task(at, at + 1) for at in reversed(left))
            for place in range(task.at, task.end):
                if place in task.told or place not in left:
                    done[place] = task.told.get(place)
        while turn in done:
            yield done.pop(turn) or Checked(files[turn][0])
            turn += 1


class _Crew:
    """The workers, and which of them does what."""

    def __init__(self, check: Check, linter: Linter, files: Sequence[File], fixing: Fixing | None, size: int) -> None:
        import multiprocessing

        if FORKS:
            linter.get_ready(len(files) // size)
        self.context: ForkContext | SpawnContext = (
            multiprocessing.get_context("fork") if FORKS else multiprocessing.get_context("spawn")
        )
        self.given = (check, linter, files, fixing)
        self.files = files
        self.size = size
        self.workers: dict[Connection, BaseProcess] = {}
        self.tasks: dict[Connection, deque[_Task]] = {}
        """What each worker has to do, the task that it is at first."""
        for _ in range(size):
            self._hire()

    def _hire(self) -> None:
        ours, theirs = self.context.Pipe()
        # A forked worker holds our ends of all pipes so far; it closes them, so that it sees when we are gone.
        inherited = (*self.workers, ours) if FORKS else ()
        process = self.context.Process(target=_work, args=(theirs, inherited, *self.given), daemon=True)
        process.start()
        theirs.close()
        self.workers[ours] = process
        self.tasks[ours] = deque()

    @property
    def has_room(self) -> bool:
        """Whether a worker may be given one more task."""
        return any(len(tasks) < QUEUED for tasks in self.tasks.values())

    def hand(self, task: _Task) -> None:
        """Give a task to the worker that has the least to do."""
        from contextlib import suppress  # 0.7 ms of a start, and few runs have workers

        connection, tasks = min(self.tasks.items(), key=lambda item: len(item[1]))
        tasks.append(task)
        # Two numbers find room in any pipe: neither side can wait for the other to read.
        with suppress(OSError):  # a worker that is gone shows when its answer is read
            connection.send((task.at, task.end))

    def collect(self) -> Iterator[tuple[_Task, bool]]:
        """Wait for workers; the tasks that ended, each with whether its worker lived to end it."""
        from multiprocessing.connection import wait

        ready: list[Any] = wait([connection for connection, tasks in self.tasks.items() if tasks])
        for connection in ready:
            tasks = self.tasks[connection]
            task = tasks[0]
            try:
                message = connection.recv()
            except (EOFError, OSError):
                self._bury(connection)
                yield task, False
                continue
            news, kept, done = message
            task.told.update(news)
            for place, what in kept:
                checked = task.told[place] = Checked(self.files[place][0])
                checked.kept = what
            if done:
                tasks.popleft()
                yield task, True

    def _bury(self, connection: Connection) -> None:
        """Take another worker for one that died; what it had not begun is the other's."""
        _, *others = self.tasks.pop(connection)
        process = self.workers.pop(connection)
        connection.close()
        process.join()
        self._hire()
        for task in others:
            self.hand(task)

    def dismiss(self) -> None:
        """End the workers at once. What they write is written whole or not at all."""
        for process in self.workers.values():
            process.terminate()
        for connection, process in self.workers.items():
            process.join()
            connection.close()


def _work(
    connection: Connection,
    inherited: Sequence[Connection],
    check: Check,
    linter: Linter,
    files: Sequence[File],
    fixing: Fixing | None,
) -> None:
    """Check what is handed over until there is no more; at a task's end tell what was found and what a cache keeps.

    What was fixed is told at once: it cannot be found again if another file of the task ends this process.
    """
    import gc
    import signal

    # Ctrl-C is the parent's, which ends us.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for other in inherited:
        other.close()
    gc.freeze()
    try:
        while True:
            at, end = connection.recv()
            news: list[tuple[int, Checked]] = []
            kept: list[tuple[int, list[Any]]] = []
            for place, checked in enumerate(check(linter, files[at:end], fixing), start=at):
                checked.text = b""
                if checked.is_news and fixing:
                    connection.send(([(place, checked)], (), False))
                elif checked.is_news:
                    news.append((place, checked))
                elif checked.kept:
                    kept.append((place, checked.kept))
            connection.send((news, kept, True))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return
