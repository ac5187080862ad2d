"""REP101."""

from __future__ import annotations

from newslint.article.copies import cuts_cleanly
from newslint.engine.rule import Rule, option
from newslint.finding import Edit, Related, Severity, edit_fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.article.copies import Copy
    from newslint.finding import Finding

SAFE_LENGTH = 300
"""Characters. A shorter passage may be said twice on purpose; the catalogue's figure."""

LAST_LENGTH = 40
"""Characters. A shorter last line may be a label that stands below other passages too: once in 9,000 copies planted
in real articles, it belonged to what the copy had been put above."""


class RepeatedBlock(Rule):
    """A run of paragraphs stands twice.

    Scrapers that read a page's summary and its body, or a page twice, leave whole passages double. Readers
    lose the thread, counts and training data are skewed. The copy is found wherever it stands, also where it
    is joined or split into other paragraphs, shifted against them, re-wrapped, or differs in a word, in quotation
    marks, dashes, case or white space. One copied passage is one finding, however many paragraphs it has; in a
    text without line breaks, three sentences or more are a passage, and two of 200 characters that nobody quotes.
    Three long lines or more that are no sentences count where they are the same to the letter.

    Left alone: a single paragraph (REP103), unless it follows itself with its heading; refrains (short, three times
    or more, evenly spaced) and whatever is short in verse, screenplays and forms; sections of one rank with different
    headings that open alike, or close alike with a few words; one answer to two questions; headings, tables, code,
    images and list items, which count only inside a run of prose; a block quotation of an earlier passage.

    The fix deletes the copy: the later one, unless the first stands on top and the title, or the place and date
    that an article begins with, comes below it, or it does not read as a beginning. It is safe when the later copy
    goes and the first is no possible teaser (on top of the text, with other paragraphs between the two and below
    both), when it is made of whole paragraphs, the same to normalisation, 300 characters long or more, and ends with
    no mere label: every word still stands once, where it stood first. There is none where the copy begins or ends
    within a list item, a quotation or code, of which a half would be left.
    """

    code, name, severity = "REP101", "repeated-block", Severity.ERROR
    needs = "repeated_pieces"
    min_length: int = option(80, "characters; a shorter passage is left alone")

    def check(self, article: Article) -> Iterator[Finding]:
        for copy in article.copies.blocks:
            if copy.repeat.characters >= self.min_length:
                yield self._found(article, copy)

    def _found(self, article: Article, copy: Copy) -> Finding:
        repeat = copy.repeat
        last_line = article.text[slice(*copy.gone)].rsplit("\n", 1)[-1].strip()
        safe = copy.sure and repeat.exact and repeat.whole
        safe = safe and repeat.characters >= SAFE_LENGTH and len(last_line) >= LAST_LENGTH
        what = f"{repeat.paragraphs} paragraphs stand" if repeat.paragraphs > 1 else "This passage stands"
        if repeat.sentences:
            what = f"{repeat.sentences} sentences stand"
        how = "but for a few words" if repeat.changed else "word for word"
        again = "here again" if copy.gone == repeat.copy else "here and again further on"
        return self.finding(
            copy.gone,
            f"{what} {again}, {how} as on {article.lines.named(copy.kept)}",
            related=(Related(*copy.kept, "The one that stays"),),
            fix=edit_fix(
                (Edit(*copy.removal(article.text), ""),),
                f"Delete this copy: {copy.why}",
                safe=safe,
            )
            if cuts_cleanly(article, copy)
            else None,
        )
