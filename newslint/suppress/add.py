"""Writing suppressions into an article, where they change nothing that its readers see."""

from __future__ import annotations

import re
from collections import Counter

from newslint.article.own_comments import without_own_comments
from newslint.finding import Edit
from newslint.fingerprint import found_text
from newslint.fixing.edits import apply_edits
from newslint.light_tuple import NamedTuple
from newslint.positions import usual_newline
from newslint.suppress.add_front import with_ignored
from newslint.suppress.comments import read_comments
from newslint.suppress.rendering import shows_the_same

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from newslint.article import Article
    from newslint.finding import Finding

    Find = Callable[[Article], Sequence[Finding]]

NEAR = 12
"""Blocks above and below a finding that are tried for the ends of a range."""


class Added(NamedTuple):
    """A text with its suppressions: how many findings they cover by code, and those that none could."""

    text: str
    covered: Counter[str]
    left: tuple[Finding, ...]


def add_suppressions(article: Article, find: Find, codes: Callable[[str], bool], reason: str) -> Added:
    """Suppress all findings of some codes: by a comment above the line, by two around the block, else for the file.

    Each is kept only where it does what it should: it covers such findings, and brings and hides no other, and
    the article is shown as it was.
    """
    covered: Counter[str] = Counter()
    left: dict[tuple[str, str], list[Finding]] = {}
    findings = find(article)
    while wanted := _open(article, findings, codes, left):
        first = wanted[0]
        line = article.lines.locate(first.start)[0]
        here = sorted({f.code for f in wanted if article.lines.locate(f.start)[0] == line})
        for text in _ways(article, first, here, reason):
            after = article.with_text(text)
            now = find(after)
            gone = _gone(article, findings, after, now)
            if gone is not None and gone[_key(article, first)] and all(codes(code) for code, _ in gone):
                covered.update(code for code, _ in gone.elements())
                article, findings = after, now
                break
        else:
            left.setdefault(_key(article, first), []).append(first)
    return Added(article.text, covered, tuple(f for found in left.values() for f in found))


def _key(article: Article, finding: Finding) -> tuple[str, str]:
    return finding.code, found_text(article.text, finding)


def _open(
    article: Article,
    findings: Sequence[Finding],
    codes: Callable[[str], bool],
    left: dict[tuple[str, str], list[Finding]],
) -> list[Finding]:
    """The findings to suppress but for those, first in place, that were tried in vain."""
    tried = Counter({key: len(found) for key, found in left.items()})
    wanted = []
    for finding in findings:
        key = _key(article, finding)
        if tried[key]:
            tried[key] -= 1
        elif codes(finding.code):
            wanted.append(finding)
    return wanted


def _gone(
    before: Article, findings: Sequence[Finding], after: Article, now: Sequence[Finding]
) -> Counter[tuple[str, str]] | None:
    """The findings that went; None where one came."""
    was, left = (Counter(_key(a, f) for f in found) for a, found in ((before, findings), (after, now)))
    return None if left - was else was - left


def _ways(article: Article, finding: Finding, codes: Sequence[str], reason: str) -> Iterator[str]:
    """Texts in which it may be suppressed, the narrowest first."""
    if article.format == "markdown" and finding.start >= article.body_start:
        for text in (*_above(article, finding, codes, reason), *_around(article, finding, codes, reason)):
            if shows_the_same(article, text):
                yield text
    for_file = with_ignored(article, codes, _clean(reason))
    if for_file is not None:
        yield for_file


def _above(article: Article, finding: Finding, codes: Sequence[str], reason: str) -> Iterator[str]:
    """With a comment on the line above, indented as the line is or not at all, or in the one that is there."""
    text, lines = article.text, article.lines
    line = lines.locate(finding.start)[0]
    for comment in read_comments(article):
        if comment.verb == "disable-next-line" and comment.next_line == line:
            at = comment.items[-1].end
            yield apply_edits(text, [Edit(at, at, "," + ",".join(codes))])
    at = lines.start(line)
    said = text[at : lines.end(line)]
    indent = said[: len(said) - len(said.lstrip(" "))]
    for space in dict.fromkeys((indent, "")):
        yield _inserted(article, at, space + _comment("disable-next-line", codes, reason))


def _around(article: Article, finding: Finding, codes: Sequence[str], reason: str) -> Iterator[str]:
    """With a comment before the block it begins in, or before one further up, and one after it or further down."""
    text, lines = article.text, article.lines
    line, last = lines.locate(finding.start)[0], len(lines.starts)
    first = lines.locate(article.body_start)[0]

    def begins(number: int) -> bool:
        """Whether a block may begin on a line: it holds something, and the one above is blank or newslint's own."""
        here, before = (text[lines.start(n) : lines.end(n)] for n in (number, max(number - 1, 1)))
        return bool(here.strip()) and (number == first or not without_own_comments(before).strip())

    above = [number for number in range(line, first - 1, -1) if begins(number)][:NEAR]
    opening = _comment("disable", codes, reason)
    start = next((n for n in above if shows_the_same(article, _inserted(article, lines.start(n), opening))), None)
    if start is None:
        return
    below = [number for number in range(line + 1, last + 1) if begins(number)][:NEAR]
    newline = usual_newline(text)
    for number in below:
        closing = _comment("enable", codes, "") + newline
        both = [Edit(lines.start(n), lines.start(n), c) for n, c in ((start, opening + newline), (number, closing))]
        yield apply_edits(text, both)
    if len(below) < NEAR:  # it goes on to the end
        yield _inserted(article, lines.start(start), opening)


def _inserted(article: Article, at: int, line: str) -> str:
    return apply_edits(article.text, [Edit(at, at, line + usual_newline(article.text))])


def _comment(verb: str, codes: Sequence[str], reason: str) -> str:
    said = _clean(reason)
    return f"<!-- newslint: {verb}={','.join(codes)} {f'-- {said} ' if said else ''}-->"


def _clean(reason: str) -> str:
    """A reason as one line in which no comment begins or ends."""
    return " ".join(re.sub(r"-{2,}>?|<!-*|[\x00-\x1f\x7f-\x9f]", " ", reason).split()).strip(" ->")
