"""What a cache keeps of a checked file, as JSON has it."""

from __future__ import annotations

from _blake2 import blake2b

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from newslint.article import Article
    from newslint.reports.placed import Place, Placed

DIGEST, PROFILE, DAY, ASKED, FOUND = range(5)
"""Of the list that is kept: the bytes' digest, the profile's name, what was asked besides (see Article.asked), and
what was found, or nothing."""


def digest(data: bytes) -> str:
    """What stands for some bytes: BLAKE2b, 128 bits."""
    return blake2b(data, digest_size=16).hexdigest()


def keep(data: bytes, article: Article, profile: str, placed: Sequence[Placed]) -> list[Any]:
    """What is kept of a file's bytes, once its article was checked.

    Places, and the lines that findings stand on, are kept with them: the file need not be read to report them again.
    """
    return [digest(data), profile, *article.asked, _found(placed) if placed else []]


def _found(placed: Sequence[Placed]) -> list[Any]:
    """Rows of findings; the numbers of each place, one after the other; source lines with their numbers."""
    places: set[Place] = set()
    for item in placed:
        places.update((item.start, item.end), *item.related, *item.edits, (item.one_edit or ())[:2])
    sources = [part for line in {item.start.line: item.source for item in placed}.items() for part in line]
    return [[_row(item) for item in placed], [number for found in sorted(places) for number in found], sources]


def _row(item: Placed) -> list[Any]:
    finding, fix, one = item.finding, item.finding.fix, item.one_edit
    return [
        finding.code,
        finding.name,
        finding.severity.value,
        finding.message,
        finding.start,
        finding.end,
        finding.related,
        fix and [fix.edits, fix.applicability.value, fix.message, fix.encoding],
        item.content,
        one and [one[0].offset, one[1].offset, one[2]],
    ]


def recall(path: str, found: Sequence[Any]) -> tuple[Placed, ...]:
    """What was found in a file, by what is kept of it. Raises what `malformed` names for what is none of ours."""
    from newslint.finding import Applicability, Edit, Finding, Fix, Related, Severity
    from newslint.reports.placed import Place, put_together

    rows, numbers, sources = found
    each = iter(numbers)
    places = {place[2]: Place._make(place) for place in zip(each, each, each, each, strict=True)}
    findings, contents, single = [], [], []
    for code, name, severity, message, start, end, related, fix, content, one in rows:
        made = Fix(tuple([Edit(*edit) for edit in fix[0]]), Applicability(fix[1]), fix[2], fix[3]) if fix else None
        others = tuple([Related(*item) for item in related]) if related else ()
        findings.append(Finding(code, name, Severity(severity), message, start, end, others, made))
        contents.append(content)
        single.append(Edit(*one) if one else None)
    lines = iter(sources)
    return put_together(path, findings, places, dict(zip(lines, lines, strict=True)), contents, single)


malformed = (AttributeError, LookupError, TypeError, ValueError)
"""What is raised on the way through an entry that is none of ours."""
