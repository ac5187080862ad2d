"""The charset that an HTML file says it is in."""

from __future__ import annotations

import re

from newslint.late import late
from newslint.light_tuple import NamedTuple

SEARCHED = 4096
"""Bytes from the top. The standard asks for the first 1,024 (13.2.3.2); pages put scripts before it."""

_DECLARED = late(
    r"""<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*(?P<meta>[A-Za-z0-9_:.-]{2,40})
      | <\?xml\s[^>]{0,100}?encoding\s*=\s*["'](?P<xml>[A-Za-z0-9_:.-]{2,40})""",
    re.I | re.X,
)
# What browsers read under these names (the Encoding standard, 4.2).
_MEANT = {
    **dict.fromkeys(("iso-8859-1", "iso8859-1", "latin1", "latin-1", "ascii", "us-ascii", "windows-1252"), "cp1252"),
    **dict.fromkeys(("iso-8859-9", "latin5", "windows-1254"), "cp1254"),
    **dict.fromkeys(("gb2312", "gbk", "gb_2312-80"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "windows-949"), "cp949"),
    **dict.fromkeys(("tis-620", "iso-8859-11", "windows-874"), "cp874"),
    "big5": "big5hkscs",
}


class Declared(NamedTuple):
    """A charset's name as a page says it, where it stands, and the codec that browsers take for it, '' for none."""

    name: str
    start: int
    end: int
    codec: str


def declared_charset(head: str) -> Declared | None:
    """Read the charset that the head of an HTML file names in a meta element or an XML declaration."""
    match = _DECLARED.search(head, 0, SEARCHED)
    if match is None:
        return None
    group = match.lastgroup or "meta"
    return Declared(match[group], *match.span(group), _codec(match[group].lower()))


def _codec(name: str) -> str:
    import codecs

    if name.startswith(("utf-16", "utf-32", "utf-7")):
        return ""  # such a file could not be read as far as here
    try:
        found = codecs.lookup(_MEANT.get(name, name))
    except (LookupError, ValueError):
        return ""
    return _MEANT.get(found.name, found.name) if found._is_text_encoding else ""
