"""MET401."""

from __future__ import annotations

from newslint.article.evidence import find_evidence, front_matter_block, html_head
from newslint.article.own_comments import blanked
from newslint.engine.rule import Rule
from newslint.finding import Applicability, Edit, Fix, Related, Severity, suggest
from newslint.positions import usual_newline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.article.evidence import Evidence
    from newslint.finding import Finding
    from newslint.positions import Span

_CALLED = {"source_url": "source URL", "authors": "author", "category": "categories", "modified": "date of change"}


class MissingMetadata(Rule):
    """The article has no metadata, or lacks a field that its kind of site asks for.

    An article with no title and no date cannot be sorted, cited, deduplicated or taken down. A text with no
    metadata at all is one finding. Which fields are asked for is the profile's to say: title and date always
    (error); author, and by profile tags, categories or a source URL (warning).

    In HTML the metadata is the title element, `<meta>` in all its dialects, microdata, JSON-LD and `<time>`; what
    is only recommended is information there. A file with no tag that says anything is one finding.

    Left alone: a page that calls itself a website or a profile, a template, an HTML file with less than 40 words of
    prose; a field under another of its names (`headline`, `pubDate`, `authors`); a field that is there
    and empty (MET402); the date of a post whose file name begins with it, but for Hugo's; a site's own pages, such
    as `_index.md`, `layout: page` or one with a `sidebar_position`, but for their title; front matter that does
    not parse (MET409); `Title:` and `Date:` lines without fences, as Pelican and MultiMarkdown have them.

    The fix writes a front matter block from the text's own evidence: heading, byline, date line, categories
    line, source line, each quoted. It is unsafe in Markdown, since a heading may be no title, and only shown
    for plain text, which many tools read as prose to the last line.
    """

    code, name, severity = "MET401", "missing-metadata", Severity.ERROR
    reads = "file"
    needs = "missing_fields"

    def check(self, article: Article) -> Iterator[Finding]:
        if not article.metadata and article.front is None and not article.metadata_is_given:
            yield self._without_any(article)
            return
        span = _line_at(article.text, article.front.start) if article.front else _first_line(article)
        for fields, required in article.missing_fields:
            severe = required and bool({"title", "date", "text"} & set(fields))
            # Half of the pages on the web have no date of change, and are none the worse for it.
            mild = not required and article.page is not None and article.front is None
            names = list(dict.fromkeys(_CALLED.get(name, name) for name in fields))
            yield self.finding(
                span,
                f"The metadata has no {' or '.join(names)}",
                severity=Severity.ERROR if severe else Severity.INFO if mild else Severity.WARNING,
            )

    def _without_any(self, article: Article) -> Finding:
        text = article.text
        lead = len(text) - len(text.lstrip())
        span = _first_line(article)
        if span[0] == len(text):
            return self.finding((0, 0), "The file is empty: no title, no date, no text")
        evidence = find_evidence(article.shown)
        message = "The article has no metadata: no title, no date, no author"
        if not evidence:
            return self.finding(span, message)
        if article.page:
            return self._without_any_in_html(article, evidence, span, message)
        markdown = article.format == "markdown"
        said = ", ".join(piece.field.replace("_", " ") for piece in evidence)
        fix = Fix(
            (Edit(0, lead, front_matter_block(evidence, usual_newline(text))),),
            Applicability.UNSAFE if markdown else Applicability.SUGGESTION,
            f"Write front matter from what the text itself says: {said}",
        )
        related = tuple(Related(p.start, p.end, f"Says the {p.field.replace('_', ' ')}") for p in evidence)
        return self.finding(span, message, related=related, fix=fix)

    def _without_any_in_html(
        self, article: Article, evidence: tuple[Evidence, ...], span: Span, message: str
    ) -> Finding:
        """Quote the evidence, and show the head that would say it."""
        places = [article.shown.shown_map.span(p.start, p.end) for p in evidence if article.shown.shown_map]
        related = tuple(
            Related(*place, f"Says the {p.field.replace('_', ' ')}") for p, place in zip(evidence, places, strict=True)
        )
        said = ", ".join(piece.field.replace("_", " ") for piece in evidence)
        fix = suggest(f"Say in its head what the text itself says ({said}): {html_head(evidence)}")
        return self.finding(span, message, related=related, fix=fix)


def _first_line(article: Article) -> Span:
    """The first line that says something to its readers; newslint's own comments above it do not."""
    text = blanked(article.text) if article.format != "plain" and b"newslint:" in article.utf8 else article.text
    return _line_at(text, len(text) - len(text.lstrip()))


def _line_at(text: str, start: int) -> Span:
    return start, start + len(text[start:].split("\n", 1)[0].rstrip())
