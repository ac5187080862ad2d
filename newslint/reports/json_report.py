"""`json`: findings for programs. The shape is a promise, see docs/outputs.md."""

from __future__ import annotations

from functools import cache

from newslint.reports.safe import for_json, for_uri

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from newslint.reports.formats import About
    from newslint.reports.placed import Place, Placed

MANUAL = "https://github.com/newslint/newslint/blob/main/docs/"


def chunks(placed: Iterable[Placed], about: About) -> Iterator[str]:
    """One array of findings, a line each."""
    return array(for_json(as_data(item)) for item in placed)


def array(elements: Iterable[str]) -> Iterator[str]:
    """A JSON array of elements that are JSON, a line each, as they come."""
    yield "["
    between = "\n"
    for element in elements:
        yield between + element
        between = ",\n"
    yield "]\n" if between == "\n" else "\n]\n"


def as_data(item: Placed) -> dict[str, Any]:
    """A finding as the contract has it."""
    finding = item.finding
    fix = finding.fix
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "message": finding.message,
        "path": item.path,
        "record": None,
        "start": _place(item.start),
        "end": _place(item.end),
        "related": [
            {"message": related.message, "path": item.path, "start": _place(start), "end": _place(end)}
            for related, (start, end) in zip(finding.related, item.related, strict=True)
        ],
        "fix": fix
        and {
            "applicability": fix.applicability.value,
            "message": fix.message,
            "edits": [
                {"start": _place(start), "end": _place(end), "content": edit.content}
                for edit, (start, end) in zip(fix.edits, item.edits, strict=True)
            ],
            **({"encoding": fix.encoding} if fix.encoding else {}),
        },
        "fingerprint": item.fingerprint,
        "url": page_url(finding.code),
    }


def page_url(code: str) -> str:
    """Where the page of a rule is; for one of a user's own, the page on those."""
    return f"{MANUAL}rules/{for_uri(code)}.md" if code in _in_manual() else f"{MANUAL}phrase-rules.md"


@cache
def _in_manual() -> frozenset[str]:
    from newslint.engine.registry import OWN, entries

    return frozenset(entry.code for entry in (*entries(), *OWN))


def _place(place: Place) -> dict[str, int]:
    return {"line": place.line, "column": place.column, "offset": place.offset}
