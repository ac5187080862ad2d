"""Findings with their places as people and programs name them: path, line, column."""

from __future__ import annotations

from newslint.fingerprint import content_hash, fingerprint, found_text
from newslint.light_tuple import NamedTuple
from newslint.positions import line_from, located

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
    text = article.text
    found = located(text, _offsets(findings))
    places = {at: Place(line, at - start + 1, at, column) for at, (line, start, column) in found.items()}
    # One copy for all findings of a line: a whole article may stand on one.
    begins = {found[finding.start][0]: found[finding.start][1] for finding in findings}
    sources = {line: line_from(text, start) for line, start in begins.items()}
    contents = [content_hash(finding.code, found_text(text, finding)) for finding in findings]
    single = [_one_edit(text, finding.fix.edits) if finding.fix else None for finding in findings]
    return put_together(path, findings, places, sources, contents, single)


def put_together(
    path: str,
    findings: Sequence[Finding],
    places: Mapping[int, Place],
    sources: Mapping[int, str],
    contents: Sequence[str],
    single: Sequence[Edit | None],
) -> tuple[Placed, ...]:
    """Findings with what is known of them: places by offset, lines by number, and for each its content and one edit."""
    placed = []
    alike: dict[str, int] = {}
    for finding, content, one in zip(findings, contents, single, strict=True):
        ordinal = alike.get(content, 0)
        alike[content] = ordinal + 1
        start, fix = places[finding.start], finding.fix
        placed.append(
            Placed(
                finding,
                path,
                start,
                places[finding.end],
                tuple([(places[r.start], places[r.end]) for r in finding.related]) if finding.related else (),
                tuple([(places[e.start], places[e.end]) for e in fix.edits]) if fix else (),
                (places[one.start], places[one.end], one.content) if one else None,
                sources[start.line],
                fingerprint(content, ordinal),
                content,
            )
        )
    return tuple(placed)


def numbered(placed: Sequence[Placed]) -> tuple[Placed, ...]:
    """Some of a file's findings as if they were all: which of those alike each is, is counted anew."""
    alike: dict[str, int] = {}
    anew = []
    for item in placed:
        ordinal = alike.get(item.content, 0)
        alike[item.content] = ordinal + 1
        anew.append(item._replace(fingerprint=fingerprint(item.content, ordinal)))
    return tuple(anew)


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


def _offsets(findings: Sequence[Finding]) -> set[int]:
    offsets: set[int] = set()
    for finding in findings:
        offsets.add(finding.start)
        offsets.add(finding.end)
        for related in finding.related:
            offsets.update(related[:2])
        for edit in finding.fix.edits if finding.fix else ():
            offsets.update(edit[:2])
    return offsets


def of_file(path: str, finding: Finding) -> Placed:
    """Place a finding about a file that has no text: it could not be read."""
    start = Place(1, 1, 0, 1)
    content = content_hash(finding.code, path)
    return Placed(finding, path, start, start, (), (), None, "", content, content)
