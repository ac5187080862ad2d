"""What a finding's fix would do, and what it takes to have it done: the same words in every format."""

from __future__ import annotations

from newslint.finding import Applicability

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.finding import Finding, Fix

_WHO = {
    Applicability.SAFE: "Fix (--fix)",
    Applicability.UNSAFE: "Fix (--fix --unsafe-fixes)",
    Applicability.SUGGESTION: "Suggestion",
}


def advice(fix: Fix) -> tuple[str, str]:
    """Who may apply a fix, and what it does."""
    return _WHO[fix.applicability], fix.message


def advice_line(finding: Finding) -> str:
    """What a finding's fix would do, as one line of text; '' where there is none."""
    return "{}: {}".format(*advice(finding.fix)) if finding.fix else ""


def with_advice(finding: Finding) -> str:
    """A finding's message, and on a second line what its fix would do, for formats that know of no fixes."""
    said = advice_line(finding)
    return f"{finding.message}\n{said}" if said else finding.message
