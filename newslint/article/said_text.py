"""Markdown without what nobody reads as text: fenced code and tags. Line ends stay, so that lines keep numbers."""

from __future__ import annotations

import re

from newslint.late import late

_LESS, _BACKTICK, _TILDE = b"<`~"
_RUN = late(r"`{3,}|~{3,}")
_FENCE = late(r"^ {0,3}(`{3,}|~{3,})([^\r\n]*)", re.M)
_TAG = late(r"</?[A-Za-z][\w-]{0,20}(?:\s[^<>=]{0,100}=[^<>]{0,1000})?\s?/?>")
_SHOWN = late(r"[^\r\n]+")


def may_hold_unsaid(utf8: bytes) -> bool:
    """Whether a body has the signs of fences or tags."""
    return _LESS in utf8 or (_BACKTICK in utf8 and b"```" in utf8) or (_TILDE in utf8 and b"~~~" in utf8)


def without_unsaid(body: str) -> str:
    """The body without them. Code stays where it is not plain which fences belong together, as in lists."""
    return _TAG.sub(_line_ends, _without_code(body))


def _without_code(body: str) -> str:
    fences = list(_FENCE.finditer(body))
    if len(fences) < len(_RUN.findall(body)):
        return body
    pieces: list[str] = []
    done, opened = 0, None
    for fence in fences:
        if opened is None:
            opened = fence
        elif fence[1].startswith(opened[1]) and not fence[2].strip():
            pieces += (body[done : opened.start()], _SHOWN.sub("", body[opened.start() : fence.end()]))
            done, opened = fence.end(), None
    return body if opened else "".join([*pieces, body[done:]])


def _line_ends(match: re.Match[str]) -> str:
    return _SHOWN.sub("", match[0])
