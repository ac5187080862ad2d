"""Whether edits of an HTML file leave its tags whole and in pairs."""

from __future__ import annotations

from bisect import bisect_left

from newslint.article.html_page import VOID
from newslint.article.html_tokens import read_tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.article import Article
    from newslint.finding import Edit


def keeps_tags(article: Article, edits: Sequence[Edit]) -> bool:
    """Whether what edits take out holds every end tag with its start tag, and the same for what they write.

    An edit within one tag may change a value there, no more.
    """
    assert article.page is not None
    tags = article.page.tags
    text = article.text
    taken: list[tuple[str, bool]] = []
    for edit in sorted(edits):
        at = max(bisect_left(tags, (edit.start + 1,)) - 1, 0)
        inside = next((tag for tag in tags[at : at + 1] if tag[0] < edit.start < tag[1]), None)
        if inside is not None:
            if edit.end >= inside[1] or any(sign in text[edit.start : edit.end] + edit.content for sign in "<>\"'"):
                return False
            continue
        last = max(bisect_left(tags, (max(edit.end, edit.start + 1),)) - 1, 0)
        if any(tag[0] < edit.end < tag[1] for tag in tags[last : last + 1]):
            return False
        piece = text[edit.start : edit.end]
        taken += _tags(piece)
        if not _is_paired(_tags(edit.content)):
            return False
    return _is_paired(taken)


def _tags(html: str) -> list[tuple[str, bool]]:
    tokens = read_tokens(html, 0, len(html)) if "<" in html else ()
    return [(token.name, token.closes) for token in tokens if token.name and token.name not in VOID]


def _is_paired(tags: Sequence[tuple[str, bool]]) -> bool:
    open_tags: list[str] = []
    for name, closes in tags:
        if not closes:
            open_tags.append(name)
        elif not open_tags or open_tags.pop() != name:
            return False
    return not open_tags
