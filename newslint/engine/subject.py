"""What of an HTML file a rule reads, and its findings carried back into the file."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.article import Article
    from newslint.article.shown import Shown
    from newslint.finding import Finding, Fix


def in_file(article: Article, finding: Finding) -> Finding:
    """Carry a finding of the text that an HTML file shows to where it stands in the file.

    A fix that the file cannot take becomes advice.
    """
    shown = article.shown.shown_map
    assert shown is not None
    start, end = shown.span(finding.start, finding.end)
    related = tuple(r._replace(start=a, end=b) for r in finding.related for a, b in (shown.span(r.start, r.end),))
    fix = _fix_in_file(shown, finding.fix) if finding.fix else None
    return finding._replace(start=start, end=end, related=related, fix=fix)


def _fix_in_file(shown: Shown, fix: Fix) -> Fix:
    from newslint.finding import Edit

    edits = [shown.edit(*edit) for edit in fix.edits]
    if None in edits:
        return _advice(fix)
    return fix._replace(edits=tuple(Edit(*edit) for edit in edits if edit is not None))


def with_whole_tags(article: Article, finding: Finding) -> Finding:
    """A finding whose fix leaves an HTML file's tags in pairs as they were; a fix that would not becomes advice."""
    fix = finding.fix
    if fix is None or not fix.edits or (fix.encoding and fix.edits[0].end == len(article.text)):
        return finding  # another reading of the file's bytes is no edit
    from newslint.fixing.tags import keeps_tags

    return finding if keeps_tags(article, fix.edits) else finding._replace(fix=_advice(fix))


def _advice(fix: Fix) -> Fix:
    from newslint.finding import Applicability

    return fix._replace(edits=(), applicability=Applicability.SUGGESTION, encoding="")
