"""What a rule says: a finding, where it is, and the fix it offers. Values only."""

from __future__ import annotations

from enum import StrEnum

from newslint.light_tuple import NamedTuple


class Severity(StrEnum):
    """How bad a finding is. `error` and `warning` fail a run by default."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for info, 1 for warning, 2 for error."""
        return ("info", "warning", "error").index(self.value)


class Applicability(StrEnum):
    """Who may apply a fix: `--fix` (safe), `--unsafe-fixes` (unsafe), a person only (suggestion)."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    SUGGESTION = "suggestion"


class Edit(NamedTuple):
    """Replace the text from `start` up to `end` (code points) by `content`."""

    start: int
    end: int
    content: str


class Fix(NamedTuple):
    """Edits that belong together: all of them or none.

    `encoding` is the charset that the file is to be written in from then on, '' where it keeps its own.
    """

    edits: tuple[Edit, ...]
    applicability: Applicability
    message: str
    encoding: str = ""

    @property
    def changes(self) -> bool:
        """Whether there is anything to apply; a fix without is advice."""
        return bool(self.edits or self.encoding)


class Related(NamedTuple):
    """Another place in the same article that a finding speaks of."""

    start: int
    end: int
    message: str


class Finding(NamedTuple):
    """One defect in one article.

    `start` and `end` are offsets in code points of the decoded file (of the field's value for a record).
    """

    code: str
    name: str
    severity: Severity
    message: str
    start: int
    end: int
    related: tuple[Related, ...] = ()
    fix: Fix | None = None


def edit_fix(edits: tuple[Edit, ...], message: str, *, safe: bool) -> Fix:
    """Make a fix that is safe or unsafe by the rule's own test."""
    return Fix(edits, Applicability.SAFE if safe else Applicability.UNSAFE, message)


def suggest(message: str, *edits: Edit) -> Fix:
    """Make a fix that is shown and never applied."""
    return Fix(edits, Applicability.SUGGESTION, message)
