"""LNK311."""

from __future__ import annotations

from newslint.article.beacons import TRIGGERS, find_beacons
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix
from newslint.positions import with_gap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class TrackerImage(Rule):
    """An image shows nothing: it is one pixel, or a counter's, and reports that the page was read.

    It came with the feed or the page that was scraped. It tells a stranger of every reader, and often it is gone by
    now and leaves a torn icon.

    Left alone: images that are small in one direction only, or whose source a script sets later (`data-src`); sources
    within the page (`data:`); the counting pixels of authors' societies (VG Wort, ProLitteris), which pay for readers;
    code.

    The fix takes the image out, and the link around it that shows nothing else is LNK305's. It is safe: no reader
    sees the image.
    """

    code, name, severity = "LNK311", "tracker-image", Severity.WARNING
    reads = "file"
    triggers = TRIGGERS

    def check(self, article: Article) -> Iterator[Finding]:
        for link, why in find_beacons(article):
            fix = edit_fix(
                (Edit(*with_gap(article.text, (link.start, link.end)), ""),), "Take the image out", safe=True
            )
            yield self.finding((link.start, link.end), f"This image only counts readers: {why}", fix=fix)
