"""What a cache keeps of a checked file, as JSON has it."""

from __future__ import annotations

from _blake2 import blake2b

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from newslint.article import Article
    from newslint.finding import Finding

DIGEST, PROFILE, DAY, ASKED, FOUND = range(5)
"""Of the list that is kept: the bytes' digest, the profile's name, what was asked besides (see Article.asked), rows."""


def digest(data: bytes) -> str:
    """What stands for some bytes: BLAKE2b, 128 bits."""
    return blake2b(data, digest_size=16).hexdigest()


def keep(data: bytes, article: Article, profile: str, found: Sequence[Finding]) -> list[Any]:
    """What is kept of a file's bytes, once its article was checked."""
    return [digest(data), profile, *article.asked, [_row(finding) for finding in found]]


def _row(finding: Finding) -> list[Any]:
    fix = finding.fix
    return [
        finding.code,
        finding.name,
        finding.severity.value,
        finding.message,
        finding.start,
        finding.end,
        finding.related,
        fix and [fix.edits, fix.applicability.value, fix.message, fix.encoding],
    ]


def finding_of(row: Sequence[Any]) -> Finding:
    """The finding that a kept row says. Raises TypeError and ValueError for what is none."""
    from newslint.finding import Applicability, Edit, Finding, Fix, Related, Severity

    code, name, severity, message, start, end, related, fix = row
    made = fix and Fix(tuple(Edit(*edit) for edit in fix[0]), Applicability(fix[1]), fix[2], fix[3])
    return Finding(
        code, name, Severity(severity), message, start, end, tuple(Related(*item) for item in related), made or None
    )
