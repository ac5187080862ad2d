"""What checking takes, part by part: reading, decoding, front matter, the wake scan, each rule."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import partial
from time import perf_counter

from newslint.article.decoding import UndecodableError
from newslint.engine.many import decode_file, make_article
from newslint.engine.read import UnreadableError, read_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeVar

    from newslint.engine.many import File
    from newslint.linter import Linter

    T = TypeVar("T")

PARTS = ("reading", "decoding", "front matter", "wake scan")


class Timing:
    """Seconds by part and by rule, and how many articles woke and found what.

    A view that several rules share is counted to the first of them that asks for it.
    """

    def __init__(self) -> None:
        self.files = 0
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self.woken: Counter[str] = Counter()
        self.found: Counter[str] = Counter()

    def take(self, name: str, call: Callable[[], T]) -> T:
        """Make a call on a part's account."""
        start = perf_counter()
        try:
            return call()
        finally:
            self.seconds[name] += perf_counter() - start


def time_files(linter: Linter, files: Sequence[File]) -> Timing:
    """Check files once more, one after the other, with a watch on each part. Files that cannot be read are left out."""
    timing = Timing()
    for shown, path in files:
        try:
            data = timing.take("reading", partial(read_bytes, path))
            decoded = timing.take("decoding", partial(decode_file, shown, data))
        except (UnreadableError, UndecodableError):
            continue
        timing.files += 1
        article = make_article(linter, decoded, shown, data, path)
        timing.take("front matter", partial(getattr, article, "front"))
        for entry in timing.take("wake scan", partial(linter.runner.woken, article)):
            timing.woken[entry.code] += 1
            timing.found[entry.code] += len(timing.take(entry.code, partial(linter.runner.ask, entry, article)))
    return timing


def timing_table(timing: Timing, names: dict[str, str]) -> str:
    """The table that `--timing` prints: the costliest first."""
    if not timing.files:
        return "Nothing was timed: no file could be read.\n"
    files = timing.files
    rows = [(timing.seconds[part], part, "", "") for part in PARTS]
    rules = [
        (timing.seconds[code], f"{code} {names.get(code, '')}", f"{timing.woken[code]}", f"{timing.found[code]}")
        for code in timing.woken
    ]
    rules.sort(key=lambda row: (-row[0], row[1]))
    total = sum(timing.seconds.values())
    lines = [f"{'µs an article':>14}  {'woke':>7}  {'found':>7}  of {files} articles, in one process"]
    for seconds, name, woke, found in (*rows, *rules, (total, "in all", "", "")):
        lines.append(f"{seconds / files * 1e6:14.1f}  {woke:>7}  {found:>7}  {name}".rstrip())
    return "\n".join(lines) + "\n"
