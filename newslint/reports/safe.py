"""Making text of articles, and names of files, safe to put out. Nothing that is not ours is put out by another way.

What a terminal, a CI's log, an XML or JSON parser or a browser would obey is shown, encoded or left out here, one
function for each reader. Two things are watched for besides control characters: GitHub and Azure take `##[name]` and
`##vso[name]` anywhere in a line of a log for a command, and `::name::` at a line's start.
"""

from __future__ import annotations

import re

# C0 and C1 controls, line separators, the bidirectional controls that reorder what a terminal shows (Unicode TR 36,
# 2.10), invisible characters, the tag block, lone surrogates, and two that XML 1.0 forbids. Then: the second sign of
# `##[`. A tab is shown as a space.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e007f]|(?<=#)#(?=[A-Za-z]*\\[)"
)


def for_terminal(text: str) -> str:
    r"""A text as one line with nothing in it that a terminal or a log obeys: such signs are shown as `\x1b`, `\u202e`.

    What begins a line must not be a path or text of an article, see `path_for_terminal`.
    """
    # None of the characters above is printable to Python: a twentieth of what the pattern takes on a clean line.
    if text.isprintable() and "##" not in text:
        return text
    return _UNSAFE.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    character = match.group()
    if character == "\t":
        return " "
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def path_for_terminal(path: str) -> str:
    """A file's path as it may begin a line, before a colon: `./::error::.md` for what a CI would take for a command."""
    safe = for_terminal(path)
    return f"./{safe}" if f"{safe}:".lstrip().startswith("::") else safe


def for_github_data(text: str) -> str:
    """The message of a GitHub command. Line ends come through (as `%0D`, `%0A`); other controls are shown."""
    safe = _UNSAFE.sub(lambda match: match.group() if match.group() in "\r\n" else _escaped(match), text)
    return safe.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def for_github_property(text: str) -> str:
    """The value of a GitHub command's property, such as `file` or `title`."""
    return for_github_data(text).replace(":", "%3A").replace(",", "%2C")


def for_xml(text: str) -> str:
    """Character data or the value of an attribute, as one line; what XML 1.0 forbids is shown as in a terminal."""
    return for_terminal(text).translate(_XML)


_XML = {ord(sign): f"&{name};" for sign, name in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot"), ("'", "apos"))}


def for_markdown_cell(text: str) -> str:
    """A cell of a Markdown table: every sign that could be markup, HTML, a link or a cell's end, as an entity."""
    return for_terminal(text).translate(_PUNCTUATION)


_PUNCTUATION = {code: f"&#{code};" for code in range(0x21, 0x7F) if not chr(code).isalnum()}


def for_json(data: object) -> str:
    r"""JSON in ASCII, on one line. Lone surrogates, on which other parsers than Python's stop, come as U+FFFD."""
    import json

    written = json.dumps(data, ensure_ascii=True)
    if "##" in written or "\\ud" in written or "\x7f" in written:
        return _IN_JSON.sub(_json_escaped, written)
    return written


# An escaped backslash and a pair of surrogates are matched to be passed over.
_IN_JSON = re.compile(
    r"\\\\|\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}|\\ud[89a-f][0-9a-f]{2}|\x7f|(?<=#)#(?=[A-Za-z]*\[)"
)


def _json_escaped(match: re.Match[str]) -> str:
    found = match.group()
    if found.startswith("\\"):
        return "\\ufffd" if len(found) == 6 else found
    return f"\\u{ord(found):04x}"


def for_sarif_message(text: str) -> str:
    """A SARIF message (2.1.0, 3.11.6): brackets that a viewer would take for a link are escaped."""
    if "](" not in text:
        return text
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def for_uri(path: str) -> str:
    """A path as a relative URI reference, percent-encoded; bytes of a name that are no UTF-8 come as they are."""
    from urllib.parse import quote

    try:
        name = path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # a name of Windows that is no UTF-16
        name = path.encode("utf-8", "surrogatepass")
    # A drive (D:/x) is a path that is not below the root; any other colon would be read as a scheme's.
    drive = re.match(r"[A-Za-z]:/", path)
    return f"file:///{path[:2]}{quote(name[2:])}" if drive else quote(name)


def width(text: str) -> int:
    """Columns a text takes on a terminal: two for a wide character, none for one that combines."""
    return len(text) if text.isascii() else sum(map(_WIDTHS.__getitem__, text))


class _Widths(dict[str, int]):
    """Columns by character, each looked up in Unicode's tables once: a report asks for those of every line it shows."""

    def __missing__(self, char: str) -> int:
        import unicodedata

        columns = 0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        self[char] = columns
        return columns


_WIDTHS = _Widths()
