"""Findings with their places as people and programs name them: path, line, column."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from newslint.fingerprint import content_hash, fingerprint, found_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.article import Article
    from newslint.finding import Finding


class Place(NamedTuple):
    """Line and column from 1, offset from 0, in code points of the decoded file."""

    line: int
    column: int
    offset: int


class Placed(NamedTuple):
    """A finding in a file.

    `related` and `edits` are the places of the finding's own, in the same order; `source` is the line that
    the finding begins on; `fingerprint` is made of code, found text and ordinal, not of places, so that it
    survives moved lines; `content` is the same for all of a file's findings with that code and text.
    """

    finding: Finding
    path: str
    start: Place
    end: Place
    related: tuple[tuple[Place, Place], ...]
    edits: tuple[tuple[Place, Place], ...]
    source: str
    fingerprint: str
    content: str


def place(article: Article, path: str, findings: Sequence[Finding]) -> tuple[Placed, ...]:
    """Give an article's findings their places and fingerprints."""
    text, lines = article.text, article.lines
    ordinals: Counter[str] = Counter()

    def at(offset: int) -> Place:
        return Place(*lines.locate(offset), offset)

    placed = []
    number, source = 0, ""
    for finding in findings:
        content = content_hash(finding.code, found_text(text, finding))
        ordinal = ordinals[content]
        ordinals[content] += 1
        start = at(finding.start)
        if start.line != number:
            # One copy for all findings of a line: a whole article may stand on one.
            number = start.line
            source = text[lines.start(number) : lines.end(number)].rstrip("\r\n")
        edits = finding.fix.edits if finding.fix else ()
        placed.append(
            Placed(
                finding,
                path,
                start,
                at(finding.end),
                tuple((at(r.start), at(r.end)) for r in finding.related),
                tuple((at(e.start), at(e.end)) for e in edits),
                source,
                fingerprint(content, ordinal),
                content,
            )
        )
    return tuple(placed)


def of_file(path: str, finding: Finding) -> Placed:
    """Place a finding about a file that has no text: it could not be read."""
    start = Place(1, 1, 0)
    content = content_hash(finding.code, path)
    return Placed(finding, path, start, start, (), (), "", content, content)
