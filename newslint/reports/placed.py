"""Findings with their places as people and programs name them: path, line, column."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from newslint.fingerprint import content_hash, fingerprint, found_text
from newslint.positions import utf8_columns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.article import Article
    from newslint.finding import Edit, Finding


class Place(NamedTuple):
    """Line and column from 1, offset from 0, in code points of the decoded file; `utf8_column` in UTF-8 bytes."""

    line: int
    column: int
    offset: int
    utf8_column: int


class Placed(NamedTuple):
    """A finding in a file.

    `related` and `edits` are the places of the finding's own, in the same order; `one_edit` is its fix as a single
    edit, None where there is none or it spans more than fits a suggestion; `source` is the line that the finding
    begins on; `fingerprint` is made of code, found text and ordinal, not of places, so that it
    survives moved lines; `content` is the same for all of a file's findings with that code and text.
    """

    finding: Finding
    path: str
    start: Place
    end: Place
    related: tuple[tuple[Place, Place], ...]
    edits: tuple[tuple[Place, Place], ...]
    one_edit: tuple[Place, Place, str] | None
    source: str
    fingerprint: str
    content: str


def place(article: Article, path: str, findings: Sequence[Finding]) -> tuple[Placed, ...]:
    """Give an article's findings their places and fingerprints."""
    text, lines = article.text, article.lines
    ordinals: Counter[str] = Counter()

    columns = utf8_columns(text, lines, _offsets(findings))

    def at(offset: int) -> Place:
        return Place(*lines.locate(offset), offset, columns[offset])

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
                (at(one.start), at(one.end), one.content) if (one := _one_edit(text, edits)) else None,
                source,
                fingerprint(content, ordinal),
                content,
            )
        )
    return tuple(placed)


MAX_SUGGESTION = 2000
"""Code points that the edits of a fix may span to be told as one. More would be unreadable as a suggestion."""


def _one_edit(text: str, edits: Sequence[Edit]) -> Edit | None:
    if len(edits) < 2:
        return edits[0] if edits else None
    start, end = min(edit.start for edit in edits), max(edit.end for edit in edits)
    if end - start > MAX_SUGGESTION:
        return None
    from newslint.finding import Edit
    from newslint.fixing.edits import apply_edits

    moved = [Edit(edit.start - start, edit.end - start, edit.content) for edit in edits]
    return Edit(start, end, apply_edits(text[start:end], moved))


def _offsets(findings: Sequence[Finding]) -> Iterator[int]:
    for finding in findings:
        yield from (finding.start, finding.end)
        for related in finding.related:
            yield from (related.start, related.end)
        for edit in finding.fix.edits if finding.fix else ():
            yield from (edit.start, edit.end)


def of_file(path: str, finding: Finding) -> Placed:
    """Place a finding about a file that has no text: it could not be read."""
    start = Place(1, 1, 0, 1)
    content = content_hash(finding.code, path)
    return Placed(finding, path, start, start, (), (), None, "", content, content)
