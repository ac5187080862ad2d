"""What one article costs inside a process: reading, ftfy, and newslint's default rules."""

from __future__ import annotations

import statistics
import time
from itertools import islice
from typing import TYPE_CHECKING

from newslint.article.decoding import UndecodableError, decode
from newslint.linter import Linter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path


def measure(paths: Sequence[Path], rounds: int) -> dict[str, float]:
    """Median µs an article of each, clean and damaged articles apart for newslint."""
    linter = Linter({})
    files = [(str(path), path.read_bytes()) for path in paths]
    clean = [file for file in files if not _findings(linter, file)]
    # A file in another charset is ENC222's, whose candidates cost some ms; it is timed with the damaged.
    damaged = [file for file in files if _findings(linter, file)]
    texts = [data.decode("utf-8", "replace") for _, data in files]
    import ftfy

    return {
        "read and decode": _median(
            lambda: [path.read_bytes().decode("utf-8", "replace") for path in paths], len(paths), rounds
        ),
        "ftfy.fix_text": _median(lambda: [ftfy.fix_text(text) for text in texts], len(texts), 1),
        "newslint, clean articles": _median(lambda: [_findings(linter, file) for file in clean], len(clean), rounds),
        "newslint, damaged articles": _median(
            lambda: [_findings(linter, file) for file in damaged], len(damaged), rounds
        ),
    }


def first_clean(paths: Iterable[Path], count: int) -> list[Path]:
    """The first articles that have no finding."""
    linter = Linter({})
    return list(islice((path for path in paths if not _findings(linter, (str(path), path.read_bytes()))), count))


def _findings(linter: Linter, file: tuple[str, bytes]) -> int:
    name, data = file
    try:
        decoded = decode(data)
    except UndecodableError:
        return 1
    utf8 = data if decoded.encoding == "utf-8" and not decoded.bom else None
    return len(linter.check(linter.article(decoded.text, name, utf8=utf8, encoding=decoded.encoding)))


def _median(run: Callable[[], object], files: int, rounds: int) -> float:
    if not files:
        return 0.0
    run()
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        run()
        taken.append((time.perf_counter() - start) / files * 1e6)
    return statistics.median(taken)
