"""Edits of front matter that leave it what it was but for one field.

Each is tried before it is offered: the block is read again, and a value that would come out as anything else than
was meant, or change another field, gives no edit.
"""

from __future__ import annotations

from newslint.article.front_matter import read_front_matter
from newslint.finding import Edit
from newslint.fixing.edits import apply_edits
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newslint.article import Article
    from newslint.article.field import Field
    from newslint.positions import Span


MAX_ITEMS = 1000
"""Items of a list whose places are looked for. Sites show up to some thirty tags."""


def item_spans(article: Article, field: Field) -> tuple[Span, ...]:
    """Where the items of a field's list stand; none where the field is no list that is written as one."""
    front = article.front
    if front is None or not isinstance(field.value, list) or len(field.value) > MAX_ITEMS:
        return ()
    if front.kind == "json":
        from newslint.article.json_block import json_items

        spans = json_items(article.text, field.start)
    elif front.kind == "toml":
        from newslint.article.toml_places import toml_items

        spans = toml_items(article.text[: front.end], field.start) if article.text[field.start] == "[" else ()
    else:
        from newslint.article.front_matter import yaml_source
        from newslint.article.yaml_block import yaml_items

        source, base = yaml_source(article.text, front)
        spans = tuple((base + start, base + end) for start, end in yaml_items(source, field.name))
    return spans if len(spans) == len(field.value) else ()


def set_value(article: Article, field: Field, value: str | list[str]) -> Edit | None:
    """Write another value into a field, in the style that it has where that can hold it."""
    front = article.front
    if front is None or field.end <= field.start:
        return None
    old = article.text[field.start : field.end]
    for written in _forms(front.kind, old, value):
        edit = Edit(field.start, field.end, written)
        if _leaves(article, (edit,), field, value):
            return edit
    return None


def drop_items(article: Article, field: Field, numbers: Collection[int]) -> tuple[Edit, ...] | None:
    """Take items, by their place in the list from 0, out of a field's list; never its first one."""
    spans = item_spans(article, field)
    if not spans or 0 in numbers or not numbers or not isinstance(field.value, list):
        return None
    edits = []
    for number in sorted(numbers):
        edit = _without_item(article.text, spans, number)
        if edit is None:
            return None
        edits.append(edit)
    kept = [item for number, item in enumerate(field.value) if number not in numbers]
    return tuple(edits) if _leaves(article, tuple(edits), field, kept) else None


_DASH = late(r"[ \t]*-[ \t]+\Z")
_BETWEEN = late(r"\s*,\s*")
_REST = late(r"[ \t]*(\r\n|\r|\n|\Z)")


def _without_item(text: str, spans: tuple[Span, ...], number: int) -> Edit | None:
    start, end = spans[number]
    line = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    rest = _REST.match(text, end)
    if _DASH.match(text[line:start]):
        # A comment behind the item would go with it: then it stays.
        return Edit(line, rest.end(), "") if rest else None
    before = spans[number - 1][1]
    # With the comma and the space before it; a comment between them would be lost.
    return Edit(before, end, "") if _BETWEEN.fullmatch(text, before, start) else None


def _forms(kind: str, old: str, value: str | list[str]) -> Iterator[str]:
    """How a value may be written, the likeliest first."""
    if isinstance(value, list):
        if kind == "yaml" and all(_PLAIN_ITEM.fullmatch(item) for item in value):
            yield "[" + ", ".join(value) + "]"
        yield "[" + ", ".join([_quoted(item) for item in value]) + "]"
        return
    if kind != "json" and old[:1] == "'":
        yield "'" + (value.replace("'", "''") if kind == "yaml" else value) + "'"
    # Of a tab in a plain value libyaml and PyYAML say different things.
    elif kind == "yaml" and old[:1] not in ('"', "|", ">") and "\t" not in value:
        yield value
    yield _quoted(value)


def _quoted(value: str) -> str:
    import json

    return json.dumps(value, ensure_ascii=False)


_PLAIN_ITEM = late(r"[^\W\d_](?:[\w.+-]|[ ](?=\S))*")


def _leaves(article: Article, edits: tuple[Edit, ...], field: Field, value: object) -> bool:
    """Whether the block then parses to what it did, but for the field, and the text below it is the same."""
    before, text = article.front, apply_edits(article.text, edits)
    after = read_front_matter(text, markdown=article.format == "markdown")
    if before is None or after is None or after.problem or after.kind != before.kind:
        return False
    if text[after.end :] != article.text[before.end :]:
        return False
    wanted = {name: f.value for name, f in before.fields.items() if not field.name.startswith(f"{name}.")}
    found = {name: f.value for name, f in after.fields.items() if not field.name.startswith(f"{name}.")}
    return found == {**wanted, field.name: value}
