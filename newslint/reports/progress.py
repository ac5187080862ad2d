"""How far a long run has come: one line on a terminal, gone when the run ends.

A line of our own: a library for it would take longer to import than most runs last.
"""

from __future__ import annotations

import os
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TextIO

    from newslint.engine.many import Checked

WAIT = 0.5
"""Seconds before the line is first shown: a short run shows none."""

EVERY = 0.1
"""Seconds between two states of the line."""

BAR = 20
"""Columns of the bar."""


def wanted(stream: TextIO) -> bool:
    """Whether progress is to be shown: on a terminal that can go back to a line's start, and never in a CI."""
    return stream.isatty() and not os.environ.get("CI") and os.environ.get("TERM") != "dumb"


class Progress:
    """The line, on a stream that is a terminal. `total` is the number of files."""

    def __init__(self, total: int, stream: TextIO) -> None:
        self.total = total
        self.stream = stream
        self.files = self.findings = self.shown = 0
        self.start = time.monotonic()
        self.next = self.start + WAIT

    def follow(self, results: Iterable[Checked]) -> Iterator[Checked]:
        """Results as they come, counted."""
        for checked in results:
            self.files += 1
            self.findings += len(checked.placed)
            now = time.monotonic()
            if now >= self.next:
                self._show(now)
            yield checked

    def _show(self, now: float) -> None:
        self.next = now + EVERY
        # One column less: a full line would wrap on some terminals, and could not be taken back.
        line = progress_line(self.files, self.total, self.findings, now - self.start)[: self._columns() - 1]
        self.stream.write("\r" + line.ljust(self.shown))
        self.stream.flush()
        self.shown = len(line)

    def _columns(self) -> int:
        try:
            return os.get_terminal_size(self.stream.fileno()).columns or 80  # 0: a terminal that does not know
        except (OSError, ValueError):
            return 80

    def hide(self) -> None:
        """Take the line away, before anything else is written to the terminal and at the end."""
        if self.shown:
            self.stream.write("\r" + " " * self.shown + "\r")
            self.stream.flush()
            self.shown = 0


def progress_line(files: int, total: int, findings: int, seconds: float) -> str:
    """The line: a bar, files of all, files a second, findings so far."""
    total = max(total, files, 1)
    done = BAR * files // total
    rate = f"{files / seconds:,.0f}" if seconds else "0"
    return f"[{'#' * done}{'-' * (BAR - done)}] {files:,} of {total:,} files, {rate} a second, {findings:,} findings"
