"""`jsonl`: the objects of `json`, one a line."""

from __future__ import annotations

from newslint.reports.json_report import as_data
from newslint.reports.safe import for_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.reports.formats import About
    from newslint.reports.placed import Placed


def chunks(placed: Iterable[Placed], about: About) -> Iterator[str]:
    """One object a finding, one a line."""
    for item in placed:
        yield for_json(as_data(item)) + "\n"
