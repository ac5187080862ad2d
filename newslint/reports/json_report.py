"""`json` and `jsonl`: findings for programs. The shape is a promise, see docs/outputs.md."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.reports.placed import Place, Placed

MANUAL = "https://github.com/newslint/newslint/blob/main/docs/rules/"
"""Where the pages of the rules are."""


def json_chunks(placed: Iterable[Placed]) -> Iterator[str]:
    """One array of findings, a line each."""
    yield "["
    between = "\n"
    for item in placed:
        yield between + json.dumps(as_data(item), ensure_ascii=True)
        between = ",\n"
    yield "]\n" if between == "\n" else "\n]\n"


def jsonl_chunks(placed: Iterable[Placed]) -> Iterator[str]:
    """One object a finding, one a line."""
    for item in placed:
        yield json.dumps(as_data(item), ensure_ascii=True) + "\n"


def as_data(item: Placed) -> dict[str, Any]:
    """A finding as the contract has it."""
    finding = item.finding
    fix = finding.fix
    # A name that is no UTF-8 comes as lone surrogates, on which other parsers of JSON than Python's stop.
    path = item.path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "message": finding.message,
        "path": path,
        "record": None,
        "start": _place(item.start),
        "end": _place(item.end),
        "related": [
            {"message": related.message, "path": path, "start": _place(start), "end": _place(end)}
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
        "url": f"{MANUAL}{finding.code}.md",
    }


def _place(place: Place) -> dict[str, int]:
    return {"line": place.line, "column": place.column, "offset": place.offset}
