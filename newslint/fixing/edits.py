"""Choosing edits and applying them."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import TYPE_CHECKING

from newslint.finding import Applicability

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslint.finding import Edit, Finding


def choose(findings: Iterable[Finding], *, unsafe: bool) -> list[Finding]:
    """The findings whose fixes may be applied together.

    Safe ones, and unsafe ones where asked for; never suggestions. Where two overlap, the one that begins
    first goes, then the longer, then the lower code; the other is left for the next round.
    """
    allowed = (Applicability.SAFE, Applicability.UNSAFE) if unsafe else (Applicability.SAFE,)
    chosen: list[Finding] = []
    taken: list[Edit] = []
    for finding in sorted((f for f in findings if f.fix and f.fix.changes), key=_order):
        fix = finding.fix
        if fix is None or fix.applicability not in allowed:
            continue
        if not any(_clashes(edit, taken) for edit in fix.edits):
            chosen.append(finding)
            for edit in fix.edits:
                insort(taken, edit)
    return chosen


def apply_edits(text: str, edits: Sequence[Edit]) -> str:
    """Apply edits that do not overlap; text outside them is untouched."""
    pieces: list[str] = []
    at = 0
    for edit in sorted(edits):
        pieces += (text[at : edit.start], edit.content)
        at = edit.end
    pieces.append(text[at:])
    return "".join(pieces)


def _order(finding: Finding) -> tuple[int, int, str]:
    assert finding.fix is not None
    start = min((edit.start for edit in finding.fix.edits), default=finding.start)
    end = max((edit.end for edit in finding.fix.edits), default=finding.end)
    return start, -end, finding.code


def _clashes(edit: Edit, taken: Sequence[Edit]) -> bool:
    """Whether an edit touches text that one of the sorted others touches; two insertions at one place do."""
    at = bisect_left(taken, edit[:1])
    if at < len(taken) and (taken[at].start == edit.start or taken[at].start < edit.end):
        return True
    return at > 0 and taken[at - 1].end > edit.start
