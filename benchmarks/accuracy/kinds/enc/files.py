"""ENC222: files whose bytes are no UTF-8."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accuracy.kind import Damage, Damaged, Kind, Piece
from accuracy.kinds.enc.codec import CHARSETS, UNICODE, in_charset, is_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random


def _file(codec: str, script: str) -> Damage:
    """The file in a charset, where it is written in the charset's script."""

    def damage(text: str, rng: Random) -> Damaged | None:
        target = in_charset(text, codec)
        if target is None or target.isascii() or (script and not is_in(target, script)):
            return None
        data = target.encode(codec)
        return Damaged(data, (Piece(0, len(data), target),), target)

    return damage


def _decode(codec: str) -> Callable[[str | bytes], str]:
    def undo(piece: str | bytes) -> str:
        assert isinstance(piece, bytes)
        return piece.decode(codec)

    return undo


def _one_line(text: str, rng: Random) -> Damaged | None:
    """UTF-8 but for one paragraph in Windows-1252: two files pasted together."""
    lines = text.split("\n")
    high = [at for at, line in enumerate(lines) if not line.isascii() and _in_cp1252(line)]
    if not high:
        return None
    at = rng.choice(high)
    before, after = "\n".join(lines[:at]), "\n".join(lines[at + 1 :])
    joined = [part.encode() for part in ((before + "\n") if at else "", "\n" + after if at + 1 < len(lines) else "")]
    middle = lines[at].encode("cp1252")
    piece = Piece(len(joined[0]), len(joined[0]) + len(middle), lines[at])
    return Damaged(joined[0] + middle + joined[1], (piece,), text)


def _in_cp1252(line: str) -> bool:
    try:
        line.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


KINDS = (
    *(
        Kind(f"file in {codec}", ("ENC222",), _file(codec, script), _decode(codec))
        for script, codecs in {**CHARSETS, "": UNICODE}.items()
        for codec in codecs
    ),
    Kind("one line of cp1252 in a file of UTF-8", ("ENC222",), _one_line, _decode("cp1252")),
)
