"""The formats of `--output-format`: each is a module whose `chunks` makes text of findings as they come."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newslint.engine.registry import Entry
    from newslint.reports.placed import Placed
    from newslint.reports.tally import Tally

FORMATS = ("text", "grouped", "concise", "json", "jsonl", "github", "gitlab", "sarif", "junit", "checkstyle", "rdjson")
FOR_PEOPLE = ("text", "grouped", "concise")
WITH_SUMMARY = (*FOR_PEOPLE, "github")
"""Those that a line with the run's totals follows."""

_OF_NOTHING = {"text": "", "grouped": "", "concise": "", "json": "[]\n", "jsonl": "", "gitlab": "[]\n"}
"""What a clean run gives, so that nothing is imported for it."""


class About:
    """What a report may know of the run besides its findings.

    `known` are all rules; `tally` is whole when the last finding has come; `columns` is the width to fill.
    """

    __slots__ = ("colour", "columns", "known", "tally")

    def __init__(self, known: Sequence[Entry], tally: Tally, *, colour: bool = False, columns: int = 0) -> None:
        self.known = known
        self.tally = tally
        self.colour = colour
        self.columns = columns


def chunks(name: str, placed: Iterator[Placed], about: About) -> Iterable[str]:
    """Findings, which come by path, offset and code, in the format of a name."""
    first = next(placed, None)
    if first is None and name in _OF_NOTHING:
        return [_OF_NOTHING[name]]
    import importlib
    from itertools import chain

    report = importlib.import_module(f"newslint.reports.{name}_report")
    made: Iterable[str] = report.chunks(chain([] if first is None else [first], placed), about)
    return made
