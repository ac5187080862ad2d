"""RES501."""

from __future__ import annotations

import re
import unicodedata

from newslint.article.taxonomy import TAG_LINKS, TRIGGERS
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix
from newslint.positions import block_lines, whole_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.article.taxonomy import TaxonomyLine
    from newslint.finding import Finding
    from newslint.positions import Span


class TaxonomyListing(Rule):
    """A line lists the article's tags or categories as if it were text.

    Sites print "Tags: …", "Categories: …", "Filed under …" above or below an article; a scraper that takes the column
    takes the line. Readers of the text meet a list of links with nothing to click, and the tags, which are metadata,
    are not where a program looks for them.

    It is a line of its own before the article's first paragraph or after its last, of short items and no sentence, in
    some thirty languages. "Tags:" with two items or more counts in the middle too. So does, in Markdown and before
    the first paragraph or after the last, a line of nothing but links to the site's pages of tags
    (`[Energy](/tags/energy/)`).

    Left alone: a line among others of the kind "Name: value" (a recipe, a product, an event, a sports result), an
    item in a list of properties, the same label again and again (a digest that tags each story), an example after a
    colon or beside code, a paper's "Keywords" under its abstract, text that has no paragraph at all.

    The fix deletes the line. It is safe when the metadata's tags, categories, keywords or section hold every item,
    whatever their case: then nothing is lost. Otherwise it is unsafe, since the line may be the only place that says
    them.
    """

    code, name, severity = "RES501", "taxonomy-line", Severity.WARNING
    triggers = (*TRIGGERS, *TAG_LINKS)
    needs = "taxonomy_lines"

    def check(self, article: Article) -> Iterator[Finding]:
        held = _metadata_terms(article)
        for line, doomed in _with_lines(article):
            missing = [item for item in line.items if _term(item) not in held]
            safe = not missing
            advice = "its metadata has them all" if safe else f"its metadata lacks {_some(missing)}"
            yield self.finding(
                (line.start, line.end),
                f"{_what(line)} the site's own listing and no sentence of the article; {advice}",
                fix=edit_fix((Edit(*doomed, ""),), "Delete the line", safe=safe),
            )


def _what(line: TaxonomyLine) -> str:
    return f"“{line.label}” is" if line.label else "Links to pages of tags are"


def _with_lines(article: Article) -> Iterator[tuple[TaxonomyLine, Span]]:
    """Each line with what goes when it goes; neighbours share out what would go if all of them did."""
    text = article.text
    group: list[TaxonomyLine] = []
    for line in (*article.taxonomy_lines, None):
        if group and (line is None or text[group[-1].end : line.start].strip(" \t\r\n-*+")):
            start, end = block_lines(text, (group[0].start, group[-1].end))
            starts = [start, *(whole_lines(text, (other.start, other.end))[0] for other in group[1:])]
            yield from zip(group, zip(starts, [*starts[1:], end], strict=True), strict=True)
            group = []
        if line is not None:
            group.append(line)


def _metadata_terms(article: Article) -> frozenset[str]:
    """What the metadata says it is filed under; a string may hold several, between commas."""
    fields = [field for name in ("tags", "categories", "category") for field in article.by_canonical.get(name, ())]
    terms = [term for field in fields for text in field.texts for term in (text, *re.split("[,;|]", text))]
    return frozenset(map(_term, terms)) - {""}


def _term(item: str) -> str:
    """One form for `Climate Change`, `climate-change` and `climate_change`."""
    folded = unicodedata.normalize("NFKC", item).casefold().replace("&", " and ")
    return "-".join(re.findall(r"\w+", folded.replace("_", " ")))


def _some(items: list[str]) -> str:
    shown = ", ".join(f"“{item}”" for item in items[:3])
    return shown if len(items) <= 3 else f"{shown} and {len(items) - 3} more"
