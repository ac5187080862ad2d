"""REP101."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newslint.article.repeats import is_refrain
from newslint.engine.rule import Rule, option
from newslint.finding import Edit, Related, Severity, edit_fix
from newslint.positions import block_lines, with_space

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.article.repeats import Run
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
    is joined or split into other paragraphs, re-wrapped, or differs in quotation marks, dashes, case or
    white space. One copied passage is one finding, however many paragraphs it has.

    Left alone: a single paragraph, unless it follows itself with its heading; refrains (short, three times or
    more, evenly spaced) and whatever is short in verse, screenplays and forms; sections of one rank with different
    headings that open alike, or close alike with a few words; one answer to two questions; headings, tables, code,
    images and list items, which count only inside a run of prose; a block quotation of an earlier passage.

    The fix deletes the copy; the first one stays. It is safe when the copy is made of whole paragraphs, the
    same to normalisation, 300 characters long or more, and ends with no mere label: every word still stands once,
    where it stood first.
    """

    code, name, severity = "REP101", "repeated-block", Severity.ERROR
    needs = "repeated_pieces"
    min_length: int = option(80, "characters; a shorter passage is left alone")

    def check(self, article: Article) -> Iterator[Finding]:
        by_first: dict[int, list[Run]] = defaultdict(list)
        for run in article.repeated_blocks:
            if run.characters >= self.min_length:
                by_first[run.first[0]].append(run)
        for runs in by_first.values():
            if not is_refrain(runs):
                for run in runs:
                    yield self._found(article, run)

    def _found(self, article: Article, run: Run) -> Finding:
        last_line = article.text[slice(*run.copy)].rsplit("\n", 1)[-1].strip()
        safe = run.whole and run.characters >= SAFE_LENGTH and len(last_line) >= LAST_LENGTH
        span = block_lines(article.text, run.copy) if run.whole else with_space(article.text, run.copy)
        first, last = (article.lines.locate(offset)[0] for offset in run.first)
        lines = f"line {first}" if first == last else f"lines {first} to {last}"
        what = f"{run.paragraphs} paragraphs stand" if run.paragraphs > 1 else "A heading and its paragraph stand"
        return self.finding(
            run.copy,
            f"{what} here again, word for word as on {lines}",
            related=(Related(*run.first, "The first copy"),),
            fix=edit_fix((Edit(*span, ""),), "Delete this copy; the first one stays", safe=safe),
        )
