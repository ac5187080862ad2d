"""`rdjson`: reviewdog's diagnostics with suggestions. Its columns count UTF-8 bytes from 1, its ends are exclusive."""

from __future__ import annotations

from newslint.finding import Severity
from newslint.reports.advice import with_advice
from newslint.reports.json_report import array, page_url
from newslint.reports.safe import for_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from newslint.reports.formats import About
    from newslint.reports.placed import Place, Placed

_LEVELS = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def chunks(placed: Iterable[Placed], about: About) -> Iterator[str]:
    """One object whose diagnostics come a line each."""
    source = for_json({"name": "newslint", "url": "https://github.com/newslint/newslint"})
    yield f'{{"source": {source}, "diagnostics": '
    yield from array(for_json(_diagnostic(item)) for item in placed)
    yield "}\n"


def _diagnostic(item: Placed) -> dict[str, Any]:
    finding = item.finding
    diagnostic: dict[str, Any] = {
        "message": with_advice(finding),
        "location": {"path": item.path, "range": _range(item.start, item.end)},
        "severity": _LEVELS[finding.severity],
        "code": {"value": finding.code, "url": page_url(finding.code)},
    }
    if finding.related:
        diagnostic["related_locations"] = [
            {"message": related.message, "location": {"path": item.path, "range": _range(start, end)}}
            for related, (start, end) in zip(finding.related, item.related, strict=True)
        ]
    # As one edit: each suggestion is offered by itself, and of edits that go together one alone could do harm.
    if item.one_edit and finding.fix and not finding.fix.encoding:
        start, end, content = item.one_edit
        diagnostic["suggestions"] = [{"range": _range(start, end), "text": content}]
    return diagnostic


def _range(start: Place, end: Place) -> dict[str, Any]:
    return {"start": _position(start), "end": _position(end)}


def _position(place: Place) -> dict[str, int]:
    return {"line": place.line, "column": place.utf8_column}
