"""Fields whose value is of a kind that they cannot have: a list as text, a text as truth value."""

from __future__ import annotations

from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article.article import Article
    from newslint.article.field import Field


WrongType = tuple["Field", str, "str | list[str] | None"]
"""A field of the wrong kind, what is wrong in plain words, and what it was meant to be where that is sure."""

_ENGINES = {"jekyll": "Jekyll", "hugo": "Hugo"}
_LIST_NAMES = frozenset(("tags", "categories"))
_TEXTS = ("title", "author", "excerpt")


def find_wrong_types(article: Article) -> Iterator[WrongType]:
    """The fields of an article that are of the wrong kind."""
    fields = article.by_canonical
    for name in _TEXTS:
        for field in fields.get(name, ()):
            if not isinstance(field.value, str | dict) and field.value is not None:
                yield from _text(article, name, field)
    for name in ("tags", "categories", "authors", "author"):
        for field in fields.get(name, ()):
            if isinstance(field.value, list):
                yield from _items(article, name, field)
            elif isinstance(field.value, str):
                yield from _listed(article, field)
    for name in ("date", "modified"):
        for field in fields.get(name, ()):
            if isinstance(field.value, list | dict) and not _has_dates(field.value):
                kind = "a list" if isinstance(field.value, list) else "a mapping"
                yield field, f"holds {kind}, not a date", None


def _text(article: Article, name: str, field: Field) -> Iterator[WrongType]:
    if isinstance(field.value, bool):
        written = article.text[field.start : field.end] if not article.metadata_is_given else str(field.value)
        yield field, f"holds the truth value {written}, not a text; a text is put in quotes", written
    elif name == "title" and isinstance(field.value, list) and not article.metadata_is_given:
        yield field, "holds a list, not a text; a title with brackets is put in quotes", _bracketed(field)


def _bracketed(field: Field) -> str | None:
    """The title that brackets made a list of."""
    value = field.value
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], str):
        return f"[{value[0]}]"
    return None


def _items(article: Article, name: str, field: Field) -> Iterator[WrongType]:
    if not isinstance(field.value, list) or article.metadata_is_given:
        return
    for item in field.value:
        if isinstance(item, bool):
            yield field, "holds a truth value among texts: `no` and `on` are put in quotes", None
            return
        if isinstance(item, list):
            yield field, "holds a list in a list", None
            return
        if isinstance(item, dict) and name != "author" and len(item) == 1:
            key, value = next(iter(item.items()))
            if isinstance(key, str) and isinstance(value, str) and (" " in key or key[:1].isupper()):
                yield field, f"holds a mapping among texts: `{key}: …` is put in quotes", None
                return


_LITERAL = late(r"""\[\s*(?:'[^'\n]*'|"[^"\n]*")(?:\s*,\s*(?:'[^'\n]*'|"[^"\n]*"))*\s*\]""")
_QUOTED = late(r"""'([^'\n]*)'|"([^"\n]*)\"""")


def _listed(article: Article, field: Field) -> Iterator[WrongType]:
    """A list that is written as a text."""
    value = str(field.value).strip()
    if _LITERAL.fullmatch(value):
        items = [single or double for single, double in _QUOTED.findall(value)]
        yield field, "holds a list as one text, brackets and all", items
        return
    engine = _ENGINES.get(article.profile.name)
    mark = next((mark for mark in (",", ";", "，", "、", "|") if mark in value), "")
    # `keywords` is a site's own field, and goes into the page's head as it is.
    if engine and mark and field.name.rpartition(".")[2].lower() in _LIST_NAMES and "{" not in value:
        pieces = [piece.strip() for piece in value.split(mark) if piece.strip()]
        said = "cuts at spaces alone" if engine == "Jekyll" and " " in value else "takes for one"
        yield field, f"holds a text with several in it, which {engine} {said}; write a list", pieces


def _has_dates(value: object) -> bool:
    """Whether it is a mapping of dates, as Material for MkDocs has it."""
    from newslint.article.dates import may_be_date, read_date

    return isinstance(value, dict) and any(
        isinstance(inner, str | int) and (read_date(str(inner)) or may_be_date(str(inner))) for inner in value.values()
    )
