"""REP107."""

from __future__ import annotations

from newslint.engine.rule import Rule, option
from newslint.finding import Edit, Related, Severity, edit_fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class RepeatedSentence(Rule):
    """A sentence stands twice in one paragraph, or in neighbours.

    Editing a page by copy and paste, or joining a caption or a pull quote to the text, leaves a sentence twice
    within a few lines.

    Left alone: sentences of fewer than eight words; a quotation that opens the paragraph which takes it up; a sentence
    behind two others of one form, as in two cases of one rule; lists, tables, code, verse; two that differ in any
    word; what is part of a longer repeated passage. In Thai and Lao, where no mark ends a sentence, fifteen words that
    follow themselves count, and fifty elsewhere: names of offices are long.

    The fix deletes the later one. It is unsafe: a sentence may be said twice on purpose.
    """

    code, name, severity = "REP107", "repeated-sentence", Severity.WARNING
    needs = "repeated_pieces"
    min_words: int = option(8, "words; a shorter sentence is left alone. Without spaces, two letters are one")

    def check(self, article: Article) -> Iterator[Finding]:
        for copy in article.copies.sentences:
            if copy.repeat.words < self.min_words:
                continue
            what = "This sentence stands" if copy.repeat.sentences == 1 else "These sentences stand"
            yield self.finding(
                copy.gone,
                f"{what} here again, word for word as on {article.lines.named(copy.kept)}",
                related=(Related(*copy.kept, "The one that stays"),),
                fix=edit_fix(
                    (Edit(*copy.removal(article.text), ""),),
                    f"Delete it here: {copy.why}",
                    safe=False,
                ),
            )
