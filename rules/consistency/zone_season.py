"""TXT604."""

from __future__ import annotations

from newslint.article.zones import TIMED_IN_SEASON
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, suggest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class ZoneSeason(Rule):
    """A time names a zone of the other season: EST in July, CET in August, EDT in January.

    EST is five hours behind UTC and is not in force in New York in July; who turns 14:00 EST into the own
    zone by it comes an hour late. The article's date and the IANA time zone database say what was in force.

    Left alone: an article with no date; zones that somebody keeps all year when the article speaks of them
    (Arizona's MST, Queensland's AEST, Panama's EST, China's CST, Manila's PST); a passage that names a month
    in which the zone holds, or another year; a date within 30 days of the change of clocks; standing hours
    ("every Tuesday", "Monday to Friday", office hours), where EST just stands for New York's clock; and what
    TXT603 already says.

    The fix is only shown, never applied: the time may have been reckoned by the zone that is written.
    """

    code, name, severity = "TXT604", "zone-season", Severity.WARNING
    triggers = (TIMED_IN_SEASON,)
    needs = "published"

    def check(self, article: Article) -> Iterator[Finding]:
        """Report every time whose zone was not in force."""
        from newslint.article.season import other_season, out_of_season

        if not article.clock_times:
            return
        known = {time.start for pair in article.time_conflicts for time in pair}
        times = [time for time in article.clock_times if time.start not in known]
        blocks, opaque = article.blocks, article.opaque
        for time, right, day in out_of_season(article.text, opaque, blocks, times, article.published):
            written = article.text[slice(*time.zone)]
            meant = other_season(written, right)
            yield self.finding(
                (time.start, time.end),
                f"{written} is not in force on {day:%Y-%m-%d}, {meant} is",
                fix=suggest(f"Write {meant}", Edit(*time.zone, meant)),
            )
