"""MET406."""

from __future__ import annotations

from newslint.engine.rule import Rule
from newslint.finding import Severity, suggest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class NoTimezone(Rule):
    """A date field has a time of day and no offset from UTC.

    `2025-07-09T17:30:00` is a different moment for every reader: a generator takes it for UTC or for the
    machine's own zone, and the post moves to another day when it is built elsewhere.

    Left alone: a date without a time; midnight to the second (`00:00:00`), which stands for no time; `Z`,
    `+02:00`, `-0500` and the name of a zone.

    The fix is a suggestion: only the publisher knows the zone.
    """

    code, name, severity = "MET406", "no-timezone", Severity.INFO
    reads = "file"
    needs = "floating_times"

    def check(self, article: Article) -> Iterator[Finding]:
        for field, date in article.floating_times:
            if (date.hour, date.minute, date.second) == (0, 0, 0):
                continue
            yield self.finding(
                (field.start, field.end),
                f"The field `{field.name}` has a time without an offset: {field.text}",
                fix=suggest(f"Add the offset: {date.iso}Z where the time is UTC"),
            )
