"""A new text as its file's bytes, in its charset and with its byte order mark, written where they are to be."""

from __future__ import annotations

from newslint.article.decoding import Decoded, encode
from newslint.fixing.write import UnwritableError, replace_bytes


def rewrite(
    decoded: Decoded, before: bytes, text: str, *, encoding: str = "", path: str | None = None
) -> tuple[bytes, str]:
    """The bytes of a file that said `decoded` and now says `text`, and '', or the old bytes and why they stay.

    They are in the charset it had, or in `encoding` where one is given, and are written to `path` where it is given.
    """
    like = Decoded("", encoding) if encoding and encoding != decoded.encoding else decoded
    try:
        if like is decoded and encode(decoded.text, decoded) != before:
            return before, f"the file's bytes do not come back from {decoded.encoding}; it is not fixed"
        after = encode(text, like)
    except UnicodeEncodeError as error:
        character = error.object[error.start : error.start + 1]
        return before, f"{like.encoding}, the file's charset, has no U+{ord(character):04X}; the file is not fixed"
    if path is not None and after != before:
        try:
            replace_bytes(path, before, after)
        except UnwritableError as error:
            return before, str(error)
    return after, ""
