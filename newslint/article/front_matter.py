"""Find and read the front matter of an article: YAML between `---`, TOML between `+++`, or a JSON object."""

from __future__ import annotations

import re

from newslint.article.field import Field, FrontMatter

_YAML_OPEN = re.compile(r"\s*^---[ \t]*\r?$\n", re.M)
_YAML_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$\n?", re.M)
_TOML_OPEN = re.compile(r"\s*^\+\+\+[ \t]*\r?$\n", re.M)
_TOML_CLOSE = re.compile(r"^\+\+\+[ \t]*\r?$\n?", re.M)
_LONE_RETURN = re.compile(r"\r(?!\n)")
# Also of a line end that was converted twice, CR CR LF: Jekyll reads that.
_OPENS_WITH_RETURN = re.compile(r"\n?[^\r\n]*\r(?!\n)")
_JSON_OPEN = re.compile(r'\s*(?=\{\s*"[^"\n]{0,100}"\s*:)')
_KEY_LINE = re.compile(r"""["']?[A-Za-z_][\w .-]{0,40}["']?[ \t]*:(?:\s|$)""")
_TOML_LINE = re.compile(r"""["']?[A-Za-z_][\w.-]{0,40}["']?[ \t]*=[ \t]*\S""")

MAX_SIZE = 100_000
"""Code points. The longest front matter seen in 3,400 real posts has 9,000; PyYAML reads a megabyte in five seconds."""


_FENCED = {
    "-": ("yaml", _YAML_OPEN, _YAML_CLOSE, _KEY_LINE),
    "+": ("toml", _TOML_OPEN, _TOML_CLOSE, _TOML_LINE),
}


def read_front_matter(text: str, *, markdown: bool) -> FrontMatter | None:
    """Read the front matter, or None where there is none.

    In plain text, where `---` may be a mere rule, only a block that parses counts.
    """
    if text.startswith("\ufeff"):
        text = "\n" + text[1:]  # a mark that was left in the text, as long as the line end: offsets hold
    head = text[:4].lstrip()[:1] or text.lstrip()[:1]
    if head not in ("-", "+", "{"):
        return None
    if "\r" in text:
        text = _with_line_feeds(text)
    if head == "{":
        opening = _JSON_OPEN.match(text) if markdown else None
        return _read_json(text, opening.end()) if opening else None
    kind, opener, closer, key_line = _FENCED[head]
    opening = opener.match(text)
    if opening is None:
        return None
    start, inner = opening.end() - len(opening.group().lstrip()), opening.end()
    closing = closer.search(text, inner)
    if closing is None:
        if markdown and key_line.match(text, inner):
            problem = f"the block is never closed: there is no second `{head * 3}` line"
            return FrontMatter(kind, start, _end_of_keys(text, inner), {}, problem, start)
        return None
    if closing.start() - inner > MAX_SIZE:
        problem = f"the block has over {MAX_SIZE:,} characters: that is no front matter"
        return FrontMatter(kind, start, closing.end(), {}, problem, start)
    if head == "+":
        from newslint.article.toml_block import read_toml

        return read_toml(text, start, inner, closing.start(), closing.end())
    block = _read_yaml(text, start, inner, closing.start(), closing.end())
    if block is None or (block.problem and not (markdown and _has_key(text, inner, closing.start()))):
        return None
    return block


def _with_line_feeds(text: str) -> str:
    """The text with a line feed for each lone carriage return, where its first line ends in one. Offsets hold."""
    return _LONE_RETURN.sub("\n", text) if _OPENS_WITH_RETURN.match(text) else text


def yaml_source(text: str, front: FrontMatter) -> tuple[str, int]:
    """What stands between a YAML block's fences, and where it begins."""
    block = _with_line_feeds(text[front.start : front.end])
    inner = block.index("\n") + 1
    closing = _YAML_CLOSE.search(block, inner)
    return block[inner : closing.start() if closing else len(block)], front.start + inner


def _read_yaml(text: str, start: int, inner: int, inner_end: int, end: int) -> FrontMatter | None:
    source = text[inner:inner_end]
    fields = read_simple_yaml(source, inner)
    if fields is not None:
        return FrontMatter("yaml", start, end, fields)
    from newslint.article.yaml_block import read_yaml

    return read_yaml(source, start, inner, end)


def _has_key(text: str, start: int, end: int) -> bool:
    return any(_KEY_LINE.match(line) for line in text[start:end].split("\n"))


def _end_of_keys(text: str, start: int) -> int:
    blank = re.compile(r"^[ \t]*\r?$", re.M).search(text, start)
    return blank.start() if blank else len(text)


def _read_json(text: str, start: int) -> FrontMatter | None:
    from newslint.article.json_block import read_json

    return read_json(text, start)


# The quick reading accepts what needs no YAML parser to be read right, and nothing else: a test holds it equal
# to PyYAML's reading. It takes 6 µs where PyYAML's C loader takes 60 and its import 20 ms.
_PLAIN = r"[^\W\d_](?:[^\s:#]|:(?=\S)|(?<=\S)\#|[ ]+(?![\s#]))*"
_ITEM = r"[A-Za-z](?:[A-Za-z0-9_/.&'+-]|[ ]+(?![\s#]))*"
_LINE = re.compile(
    rf"""
    (?P<key>[A-Za-z_][A-Za-z0-9_-]*) : (?: [ ]+ (?:
        "(?P<double>[^"\\\n]*)"
      | '(?P<single>[^'\n]*)'
      | (?P<date>\d{{4}}-\d\d-\d\d (?: (?: T | [ ]+ ) \d\d:\d\d:\d\d (?: \.\d+ )? (?: [ ]?Z | [ ]?[+-]\d\d:?\d\d )? )? )
      | (?P<number>0|[1-9]\d{{0,17}})
      | \[ [ ]* (?P<items>(?:{_ITEM}(?:,[ ]*{_ITEM})*)?) [ ]* \]
      | (?P<plain>{_PLAIN})
    ) )? [ ]*
  | [ ]* \# .*
  | [ ]*
    """,
    re.X,
)
_LIST_LINE = re.compile(
    rf"""(?P<indent>[ ]*) - [ ]+ (?: "(?P<double>[^"\\\n]*)" | '(?P<single>[^'\n]*)' | (?P<plain>{_PLAIN}) ) [ ]*""",
    re.X,
)
_CONSTANTS: dict[str, object] = {
    "true": True,
    "false": False,
    "yes": True,
    "no": False,
    "on": True,
    "off": False,
    "null": None,
}
_WORDS = frozenset(form for word in (*_CONSTANTS, "y", "n") for form in (word, word.title(), word.upper()))


def read_simple_yaml(source: str, base: int) -> dict[str, Field] | None:
    """Read plain `key: value` lines and lists of them; None for anything that needs the real parser.

    `base` is the offset of `source` in the text.
    """
    source = source.replace("\r\n", " \n")  # the same length, so that offsets hold
    # What is printable to Python is so to YAML, and breaks no line; a no-break space is, too.
    if not source.replace("\n", "").replace("\xa0", "").isprintable():
        return None
    fields: dict[str, Field] = {}
    offset = base
    open_list: Field | None = None
    indent = ""
    for line in source.split("\n"):
        here, offset = offset, offset + len(line) + 1
        # No key begins with a dash.
        item = _LIST_LINE.fullmatch(line) if line[:1] in _ITEM_STARTS else None
        if item is not None:
            if open_list is None:
                return None
            value = _scalar(item)
            items = open_list.value
            if value is _REFUSED or not (isinstance(items, list) or items is None):
                return None
            if items is None:
                open_list.value, indent, open_list.start = [value], item["indent"], here + line.index("-")
            elif item["indent"] != indent:
                return None
            else:
                items.append(value)
            open_list.end = here + len(line.rstrip())
            continue
        match = _LINE.fullmatch(line)
        if match is None:
            return None
        key = match["key"]
        if key is None:
            continue
        if key in fields or key in _WORDS:
            return None
        field = _field(match, key, here)
        if field is None:
            return None
        fields[key] = field
        open_list = field if field.value is None and match.lastgroup == "key" else None
    return fields or None


_REFUSED = object()
_ITEM_STARTS = ("-", " ")


def _scalar(match: re.Match[str]) -> object:
    if match["double"] is not None:
        return match["double"]
    if match["single"] is not None:
        return match["single"]
    plain: str = match["plain"].rstrip()
    return _REFUSED if plain in _WORDS else plain


def _field(match: re.Match[str], key: str, here: int) -> Field | None:
    group = match.lastgroup
    if group == "key":
        return Field(key, None, here, here, here + len(key) + 1)
    assert group is not None
    raw = match[group]
    start, end = match.span(group)
    value: object = raw
    if group in ("double", "single"):
        start, end = start - 1, end + 1
    elif group == "number":
        value = int(raw)
    elif group == "items":
        items = [item.strip() for item in raw.split(",")] if raw else []
        if any(item in _WORDS for item in items):
            return None
        value = items
        start, end = match.string.index("[", len(key)), match.string.rindex("]") + 1
    elif group == "plain":
        value = raw.rstrip()
        end = start + len(value)
        if value in _WORDS:
            if value not in ("true", "false"):
                return None
            value = value == "true"
    return Field(key, value, here, here + start, here + end)
