"""Choosing edits and applying them."""

from __future__ import annotations

from bisect import bisect_left, insort

from newslint.finding import Applicability
from newslint.positions import merged, overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslint.finding import Edit, Finding
    from newslint.positions import Span


def choose(findings: Iterable[Finding], *, unsafe: bool) -> list[Finding]:
    """The findings whose fixes may be applied together.

    Safe ones, and unsafe ones where asked for; never suggestions. Where two overlap, the one that begins
    first goes, then the longer, then the lower code; the other is left for the next round. So is a fix that
    rests on a place, such as a first copy, which another rule's fix changes.
    """
    chosen: list[Finding] = []
    taken: list[Edit] = []
    for finding in sorted(_ready([f for f in findings if is_allowed(f, unsafe=unsafe)]), key=_order):
        assert finding.fix is not None
        edits = finding.fix.edits
        if not any(_clashes(edit, taken) for edit in edits):
            chosen.append(finding)
            for edit in edits:
                insort(taken, edit)
    return chosen


def is_allowed(finding: Finding, *, unsafe: bool) -> bool:
    """Whether a finding has a fix to apply: a safe one, or an unsafe one where asked for."""
    fix = finding.fix
    if fix is None or not fix.changes:
        return False
    return fix.applicability is Applicability.SAFE or (unsafe and fix.applicability is Applicability.UNSAFE)


def _ready(findings: list[Finding]) -> list[Finding]:
    """Findings that rest on no text which another rule's fix changes.

    Where each waits for another, those of one rule: of two that each rest on what the other deletes, both would
    leave nothing.
    """
    if not any(finding.related for finding in findings):
        return findings
    spans: dict[str, list[Span]] = {}
    for finding in findings:
        assert finding.fix is not None
        spans.setdefault(finding.code, []).extend((edit.start, edit.end) for edit in finding.fix.edits)
    changed = {code: merged(places) for code, places in spans.items()}

    def waits(finding: Finding) -> bool:
        others = [places for code, places in changed.items() if code != finding.code]
        return any(overlaps(places, r.start, r.end) for r in finding.related for places in others)

    ready = [finding for finding in findings if not waits(finding)]
    if ready or not findings:
        return ready
    first = min(findings, key=_order).code
    return [finding for finding in findings if finding.code == first]


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
