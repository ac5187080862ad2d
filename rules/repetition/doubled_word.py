"""REP108."""

from __future__ import annotations

from newslint.article.doubled_words import TRIGGERS, find_doubled_words
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, suggest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class DoubledWord(Rule):
    """A small word stands twice in a row, where the language never has it so.

    Text that was joined from lines or cut from markup doubles the word at the seam: "the the county".

    Left alone: words that the language does double ("had had", "that that", German "die die", French "nous nous",
    Dutch "dat dat"), so only some function words of 17 languages count, each only in a text of its own language;
    a doubling with a capital (The The, de De); a particle before a name or a Latin term ("de de Gaulle", "de de
    facto"); words in quotation marks, code and links' targets; a comma between the two.

    The fix is a suggestion: at a seam more than the word may be missing.
    """

    code, name, severity = "REP108", "doubled-word", Severity.WARNING
    triggers = TRIGGERS

    def check(self, article: Article) -> Iterator[Finding]:
        for found in find_doubled_words(article):
            yield self.finding(
                (found.start, found.end),
                f'"{found.word}" stands twice in a row',
                fix=suggest("Delete the second", Edit(found.twin, found.end, "")),
            )
