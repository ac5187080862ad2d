"""Plain YAML, read line by line: what needs no parser to be read right, and nothing else.

A test holds it equal to PyYAML's reading. It takes 3 to 6 µs where PyYAML's C loader takes 80 and its import 20 ms.
"""

from __future__ import annotations

from newslint.article.date_form import is_date
from newslint.article.field import Rows
from newslint.article.known_lines import KnownLines, lines_of
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    Said = tuple[int, str, object, int, int]
    """What a line says by itself: its indent, a key ('' for a list's item), the value, and where in the line that
    begins and ends as written. () stands for a line that says nothing, None for one that needs the real parser."""

# What may begin a plain text beside a letter, and be nothing else to YAML.
_OPENERS = frozenset("/($“‘«《【")
_RELATIVE = ("./", "../")
_IN_ITEMS = dict.fromkeys(map(ord, "/.&'+-_ "))
_DATE = late(r"(?a)\d{4}-\d\d-\d\d(?:(?:T|[ ]+)\d\d?:\d\d:\d\d(?:\.\d+)?(?:[ ]?(?:Z|[+-]\d\d:?\d\d))?)?")
_MAX_DIGITS = 18
_QUOTED = r"""(?:"[^"\\\n]*"|'[^'\n]*')"""
_QUOTED_ITEMS = late(rf"\[ *{_QUOTED}(?: *, *{_QUOTED})* *(?:, *)?\]")
_EACH_QUOTED = late(_QUOTED)
_CONSTANTS = ("true", "false", "yes", "no", "on", "off", "null")
_WORDS = frozenset(form for word in (*_CONSTANTS, "y", "n") for form in (word, word.title(), word.upper()))


def read_simple_yaml(source: str, base: int) -> Rows | None:
    """Read `key: value` lines, lists, and mappings one level deep; None for anything that needs the real parser.

    `base` is the offset of `source` in the text.
    """
    lines = lines_of(source)
    names: list[str] = []
    values: list[object] = []
    parent, inner = -1, 0
    for line in map(_KNOWN.__getitem__, lines):
        if not line:
            if line is None:
                return None
            continue
        indent, key, value, _, _ = line
        if key and not indent:
            # One with no value may have it below.
            parent = len(names) if value is None else -1
            names.append(key)
            values.append(value)
            continue
        if parent < 0:
            return None
        into = values[parent]
        if into is None:
            into = values[parent] = {} if key else []
            inner = indent
        if indent != inner:
            return None
        if key and isinstance(into, dict):
            names.append(f"{names[parent]}.{key}")
            values.append(value)
            into[key] = value
        elif not key and isinstance(into, list):
            into.append(value)
        else:
            return None
    if not names or len(set(names)) < len(names):
        return None
    return Rows(tuple(names), values, lambda: _places(lines, base))


def _places(lines: Sequence[str], offset: int) -> list[tuple[int, int, int]]:
    """Where the keys in some lines begin, and where their values do and end. `offset` is that of the first line."""
    places: list[tuple[int, int, int]] = []
    top = 0
    for line in lines:
        if said := _KNOWN[line]:
            indent, key, _, start, end = said
            at = offset + indent
            if indent or not key:
                # The value of the last key without an indent, or more of it.
                key_start, first, _ = places[top]
                places[top] = key_start, at if first == key_start else first, offset + end
            else:
                top = len(places)
            if key:
                places.append((at, offset + start, offset + end))
        offset += len(line) + 1
    return places


def _read_line(line: str) -> Said | tuple[()] | None:
    # What is printable to Python is so to YAML, and breaks no line; a no-break space is, too.
    if not (line.isprintable() or line.replace("\xa0", "").isprintable()):
        return None
    rest = line.lstrip(" ")
    if not rest or rest[0] == "#":
        return ()
    indent = len(line) - len(rest)
    if rest[0] == "-":
        # No key begins with a dash.
        said, key = rest[1:], ""
    else:
        key, _, said = rest.partition(":")
        if len(key) == len(rest) or key in _WORDS or not _is_key(key):
            return None
    written = said.strip(" ")
    if not written:
        end = indent + len(key) + 1
        return (indent, key, None, indent, end) if key else None
    if said[0] != " ":
        return None
    value = _read_value(written) if key else _read_text(written)
    if value is None:
        return None
    start = len(line) - len(said.lstrip(" "))
    return indent, key, value, start if key else indent, start + len(written)


def _is_key(key: str) -> bool:
    return key.isascii() and key.replace("-", "_").isidentifier()


def _read_value(text: str) -> object:
    """What is written behind a key; None for what is not surely known."""
    first = text[0]
    if first.isdecimal():
        if text.isascii() and text.isdigit():
            return int(text) if len(text) <= _MAX_DIGITS and (first != "0" or text == "0") else None
        if is_date(text) or _DATE.fullmatch(text):
            return text
    if first == "[":
        return _read_list(text)
    if text in _WORDS:
        return {"true": True, "false": False}.get(text)
    return _read_text(text)


def _read_text(text: str) -> str | None:
    """A text, in quotes or plain; None for what may be something else."""
    first = text[0]
    if first in "\"'":
        inner = text[1:-1]
        plain = len(text) > 1 and text[-1] == first and first not in inner and (first == "'" or "\\" not in inner)
        return inner if plain else None
    return text if _is_plain(text) and text not in _WORDS else None


def _is_plain(text: str) -> bool:
    first = text[0]
    if first.isdecimal():
        # A digit may begin a number, unless a letter follows that is in none: 1e3 is one, and 0x1f.
        if not "1" <= first <= "9" or not any(sign.isascii() and sign.isalpha() and sign not in "eE" for sign in text):
            return False
    elif not (first.isalnum() or first in _OPENERS or text.startswith(_RELATIVE)):
        return False
    return not (": " in text or " #" in text or text[-1] == ":" or "\xa0" in text)


def _read_list(text: str) -> list[str] | None:
    """The texts of a list in brackets; None for one that may have others in it."""
    if text[-1] != "]" or len(text) < 2:
        return None
    inner = text[1:-1].strip(" ")
    if not inner:
        return []
    if inner[0] in "\"'":
        return [item[1:-1] for item in _EACH_QUOTED.findall(text)] if _QUOTED_ITEMS.fullmatch(text) else None
    items = [item.strip(" ") for item in inner.split(",")]
    return items if all(map(_is_item, items)) and _WORDS.isdisjoint(items) else None


def _is_item(text: str) -> bool:
    """Whether a text is one in a list, and surely no number: words that begin with a letter."""
    first = text[:1]
    return first.isalnum() and not first.isdecimal() and text.translate(_IN_ITEMS).isalnum()


_KNOWN = KnownLines(_read_line)
