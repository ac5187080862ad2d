"""NL001: a suppression that suppresses nothing, and the fix that takes it away."""

from __future__ import annotations

import re

from newslint.article.field import OWN_KEY
from newslint.finding import Applicability, Edit, Finding, Fix, Severity, edit_fix
from newslint.fixing.edits import apply_edits
from newslint.positions import block_lines, whole_lines, with_space

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.article import Article
    from newslint.suppress.suppression import Comment, FrontKey, Item

DELETE = "Delete this suppression"


def unused_in_comment(article: Article, comment: Comment, idle: Sequence[Item]) -> Iterator[Finding]:
    """The finding on a comment of which nothing is of use, or those on each of its codes that is not."""
    if comment.verb == "enable":
        yield _finding(comment.start, comment.end, "This enables what nothing disables", _without(article, comment))
    elif idle and len(idle) == len(comment.items):
        codes = ", ".join(item.code for item in idle)
        message = f"`{comment.verb}={codes}` suppresses nothing"
        yield _finding(comment.start, comment.end, message, _without(article, comment))
    else:
        for item in idle:
            edit = _from_list(comment.items, item)
            fix = edit_fix((edit,), f"Take {item.code} out of the list", safe=True)
            yield _finding(item.start, item.end, f"`{item.code}` suppresses nothing here", fix)


def unused_in_front(article: Article, key: FrontKey, idle: Sequence[Item]) -> Iterator[Finding]:
    """The findings on codes of the front matter's list that suppress nothing."""
    for item in idle:
        edit = _from_front(article, key, item)
        what = DELETE if len(key.items) == 1 else f"Take {item.code} out of the list"
        fix = edit_fix((edit,), what, safe=True) if edit else None
        yield _finding(item.start, item.end, f"`{item.code}` suppresses nothing in this file", fix)


def _finding(start: int, end: int, message: str, fix: Fix | None) -> Finding:
    return Finding("NL001", "unused-suppression", Severity.WARNING, message, start, end, (), fix)


def _from_list(items: Sequence[Item], item: Item) -> Edit:
    """What takes an item out of a list that is parted by commas, with one of its commas."""
    at = items.index(item)
    if at + 1 < len(items):
        return Edit(item.start, items[at + 1].start, "")
    return Edit(items[at - 1].end, item.end, "")


def _without(article: Article, comment: Comment) -> Fix:
    """The edit that deletes a comment: safe where all else is shown as it was."""
    from newslint.suppress.rendering import shows_the_same

    text, span = article.text, (comment.start, comment.end)
    lines = whole_lines(text, span)
    alone = not (text[lines[0] : span[0]] + text[span[1] : lines[1]]).strip()
    # With the blank lines or the space that are one too many without it, or as little as can be.
    spans = [block_lines(text, span), lines] if alone else [with_space(text, span)]
    edits = [Edit(*place, "") for place in (*spans, span)]
    for edit in edits:
        if shows_the_same(article, apply_edits(text, [edit])):
            return edit_fix((edit,), DELETE, safe=True)
    return Fix((edits[0],), Applicability.UNSAFE, DELETE)


def _from_front(article: Article, key: FrontKey, item: Item) -> Edit | None:
    """What takes a code out of the front matter, the key with it where it is the last; None where no edit is sure."""
    text = article.text
    edits = []
    if len(key.items) > 1:
        quoted = Edit(
            item.start - (text[item.start - 1] in "\"'"), item.end + (text[item.end : item.end + 1] in "\"'"), ""
        )
        before = re.compile(r",\s*\Z").search(text, key.start, quoted.start)
        after = re.compile(r"\s*,[^\S\r\n]*").match(text, quoted.end, key.end)
        if after:
            edits.append(quoted._replace(end=after.end()))
        if before:
            edits.append(quoted._replace(start=before.start()))
        edits.append(Edit(*whole_lines(text, (item.start, item.end)), ""))
    else:
        before = re.compile(r"""\s*,\s*\Z""").search(text, 0, key.key_start)
        edits.append(Edit(*whole_lines(text, (key.key_start, key.end)), ""))
        edits.append(Edit(*whole_lines(text, (key.key_start, item.end)), ""))
        if before:
            edits.append(Edit(before.start(), key.end, ""))
    return next((edit for edit in edits if _leaves_the_rest(article, edit, key, item)), None)


def _leaves_the_rest(article: Article, edit: Edit, key: FrontKey, item: Item) -> bool:
    """Whether the front matter still parses, without that code and with all else as it was."""
    from newslint.suppress.front_key import read_front_key

    after = article.with_text(apply_edits(article.text, [edit]))
    if article.front is None or after.front is None or after.front.problem or after.body != article.body:
        return False
    left = read_front_key(after)
    codes = [one.code for one in key.items if one is not item]
    if ([one.code for one in left.items] if left and not left.problem else []) != codes or (codes == []) == bool(left):
        return False
    one, other = (
        {name: field.value for name, field in front.fields.items() if name.split(".")[0] != OWN_KEY}
        for front in (article.front, after.front)
    )
    return one == other
