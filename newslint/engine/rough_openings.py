"""Which lines may begin, or end, as a phrase of packs does: the cheap question before words are read.

It works on bytes, where small letters of ASCII and a search for one byte cost next to nothing. It may name a line too
many, never one too few: a property test holds it to what `line_openings` reads.
"""

from __future__ import annotations

from newslint.article.edgeless import is_edgeless
from newslint.engine.opening_words import (
    ANY,
    LEAD,
    NETWORKS,
    NOTHING,
    REACH,
    TAIL,
    has_opening,
    is_cut_by_signs,
    small,
    unmarked,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Mapping

HEAD = 80
"""Bytes, no more than the characters that are read of a place."""
FIRST = 20
"""Letters of a first word by which it is known."""
KEPT = 4096
"""First words, of as many bytes as a head has at most, of which it is remembered what may follow."""

_SMALL = (
    bytes(range(256))
    .lower()
    .translate(
        # One sign for what ends a sentence, one for the white space that only `str` knows.
        bytes.maketrans(b"?!\x1c\x1d\x1e\x1f", b"..\x0b\x0b\x0b\x0b")
    )
)
_MARKS = bytes(byte for byte in range(128) if not bytes((byte,)).isalnum())
_QUOTES = b"\xe2\x80\x93\x94\x98\x99\x9c\x9d\xa2"
LEAD_MARKS = _MARKS + _QUOTES
"""General punctuation too, byte by byte: no letter and no number is made of these alone."""
_AROUND = bytes(sorted(filter((128).__gt__, map(ord, TAIL)))) + _QUOTES
_APOSTROPHE, _CLOSING = "’".encode(), "” ".encode()
_NETWORKS = frozenset(name.encode() for name in NETWORKS)
_ANY, _NOTHING = ANY.encode(), NOTHING.encode()

_WIDE_ENDS = (
    (0xE3, "。".encode(), b".  "),
    (0xEF, "！".encode(), b".  "),
    (0xEF, "？".encode(), b".  "),
    (0xE0, "।".encode(), b".  "),
    (0xA6, "… ".encode(), b".   "),
    (0xD8, "؟ ".encode(), b".  "),
    (0xDB, "۔ ".encode(), b".  "),
)
"""What ends a sentence, a byte of it that most texts lack, and what stands for it here, of the same length."""
_ENDS = frozenset((*b" \t\n\r\x0b\x0c", *range(0x80, 0x8B), 0x9F, 0xA0, 0xA8, 0xA9, 0xAF))
"""Bytes that white space ends with."""

_FAR = 4 * REACH
_LEAD_FAR = 4 * LEAD


class Known:
    """What phrases begin with: by first word the second words of all rules, with a space around each."""

    def __init__(self, rows: Mapping[bytes, bytes]) -> None:
        self.rows = rows
        self.seconds = _Seconds(rows)
        self.after = _After(self)

    def has(self, words: tuple[str, str, str]) -> bool:
        """Whether a phrase of any rule begins with these words."""
        first, second = (word.encode("utf-8", "surrogatepass") for word in words[:2])
        if first not in self.rows or (second and second not in self.seconds[first]):
            return False
        return has_opening(self.rows[first].decode(), words)


class _Seconds(dict[bytes, "Container[bytes]"]):
    """The second words that may follow a first word; made when it is first met."""

    def __init__(self, rows: Mapping[bytes, bytes]) -> None:
        super().__init__()
        self.rows = rows

    def __missing__(self, first: bytes) -> Container[bytes]:
        words = set(self.rows[first].split())
        words.update([word.partition(b"_")[0] for word in words])
        found: Container[bytes] = (
            _EVERYTHING if _ANY in words else frozenset(words | (_NETWORKS if b"*" in words else set()))
        )
        self[first] = found
        return found


class _After(dict[bytes, "Container[bytes]"]):
    """The second words that may follow a first word as it is written, where two more stand behind it.

    Of most nothing: no phrase begins so. Articles of a site begin their sentences with the same few words.
    """

    def __init__(self, known: Known) -> None:
        super().__init__()
        self.rows, self.seconds = known.rows, known.seconds

    def __missing__(self, first: bytes) -> Container[bytes]:
        if len(self) >= KEPT:
            self.clear()
        found = self[first] = self._read(first)
        return found

    def _read(self, first: bytes) -> Container[bytes]:
        first = first.replace(_APOSTROPHE, b"'")
        if not first.isascii():
            return _EVERYTHING if _may_be_first(small(first.decode("utf-8", "replace")), self.rows) else ()
        if first not in self.rows and first[:-1] in self.rows and first[-1:] == b",":
            first = first[:-1]
        if first in self.rows:
            return self.seconds[first]
        if first >= b":":
            return _EVERYTHING if first[:FIRST].rstrip(_MARKS) in self.rows else ()
        if first.endswith(b"."):
            return _EVERYTHING if _NOTHING in self.seconds[b"#"] else ()
        return self.seconds[b"#"]


class _Everything:
    def __contains__(self, word: object) -> bool:
        return True


_EVERYTHING = _Everything()


def rough_lines(body: bytes, known: Known) -> list[int]:
    """Numbers of the lines that may hold an opening that is known, in order."""
    found: set[int] = set()
    others: list[tuple[int, bytes]] = []
    answer: bool | bytes
    after = known.after
    for number, piece in _pieces(_plain(body), has_images=b"]" in body):
        words = piece[:HEAD].lstrip(LEAD_MARKS).split(None, 2)
        if len(words) > 2:
            # Most sentences begin with words that begin no phrase.
            seconds = after[words[0]]
            if not seconds or (words[1] not in seconds and words[1].isalnum()):
                continue
            answer = _may_go_on(words, seconds, len(piece) > HEAD, known)
        else:
            answer = _may_open(words, len(piece) > HEAD, known)
        if answer is True:
            found.add(number)
        elif answer:
            others.append((number, answer))
    if others:
        firsts = small(b"\n".join([word for _, word in others]).decode("utf-8", "replace")).split("\n")
        rows = known.rows
        found.update([number for (number, _), word in zip(others, firsts, strict=True) if _may_be_first(word, rows)])
    return sorted(found)


def _plain(body: bytes) -> bytes:
    """A body in small letters of ASCII, with one sign for all that ends a sentence."""
    text = body.translate(_SMALL)
    if b"]" in text:
        text = text.replace(b"](", b"  ")
    if not text.isascii():
        for byte, end, plain in _WIDE_ENDS:
            if byte in text:
                text = text.replace(end, plain)
    return text


def _pieces(text: bytes, *, has_images: bool) -> list[tuple[int, bytes]]:
    """Lines, their last sentences, what stands behind an image or a lead-in; each with its line's number."""
    lines = [(number, line) for number, line in enumerate(text.split(b"\n")) if line]
    pieces = lines.copy()
    for number, line in lines:
        if len(line) > 20:
            if line[-1] in _ENDS:
                line = line.decode("utf-8", "replace").rstrip().encode()
            # To look for two signs takes ten times as long.
            at = line.rfind(b".", 0, -1)
            if at >= 0:
                if line[at + 1] == 32:
                    pieces.append((number, line[at + 1 :]))
                else:
                    pieces += [(number, piece) for piece in _last_sentences(line, at)]
    for number, line in lines:
        if not line.decode("utf-8", "replace").isspace():
            pieces += [(number, line[at + 1 :]) for at in map(line.find, (b",", b":")) if 0 <= at < _LEAD_FAR]
            break
    if has_images:
        pieces += [(number, line[line.find(b") ") + 1 :]) for number, line in lines if line.startswith(b".[")]
    return pieces


def _last_sentences(line: bytes, at: int) -> list[bytes]:
    """What may be a line's last sentence, more than one where it is not sure which; `at` is its last full stop."""
    found = []
    low = len(line) - _FAR if len(line) > _FAR else 0
    while at >= low:
        after = line[at + 1]
        if after == 32:
            found.append(line[at + 1 :])
            break
        if after in (34, 41, 0xE2) and line.startswith((b'" ', b") ", _CLOSING), at + 1):
            found.append(line[at + 1 :])
            if after != 41:  # `.) ` ends a sentence, `?) ` none
                break
        at = line.rfind(b".", low, at)
    return found


def _may_open(words: list[bytes], is_long: bool, known: Known) -> bool | bytes:
    """Whether a piece of no more than two words, or its head, may begin as a phrase does.

    Its first word where that is not of plain letters. `is_long` says that more follow, so that the last may be cut.
    """
    if not words:
        return is_long
    first = words[0]
    if not first.isalnum():
        first = first.replace(_APOSTROPHE, b"'")
        if not first.isascii():
            return first if not is_long or len(words) > 1 or len(first) > 65 else True
    if first not in known.rows:
        if first >= b":":
            return (is_long and len(words) == 1) or first[:FIRST].rstrip(_MARKS) in known.rows
        if first.endswith(b"."):
            return _NOTHING in known.seconds[b"#"]
        first = b"#"
    if is_long:
        return True
    if len(words) < 2:
        return first != b"#" or _NOTHING in known.seconds[first]
    second = _bare(words[1])
    return not second or second in known.seconds[first]


def _may_go_on(words: list[bytes], seconds: Container[bytes], is_long: bool, known: Known) -> bool:
    """Whether a piece may go on as a phrase does behind its first word, which these may follow."""
    second = words[1]
    if not second.isalnum():
        second = _bare(second)
        if not second:
            return True
    if second not in seconds:
        return False
    row = known.rows.get(words[0].replace(_APOSTROPHE, b"'").rstrip(b","), b"")
    rest = words[2].split(None, 1)
    if not rest or (is_long and len(rest) < 2) or words[1].endswith(b".") or b" %b_" % second not in row:
        return True
    third = _bare(rest[0])
    if not third or third < b":" or third in _NETWORKS:
        return True
    return b" %b_%b " % (second, third) in row or b" %b " % second in row or _ANY in row


def _bare(word: bytes) -> bytes:
    """A word without marks behind and before it; nothing where that is no matter of ASCII alone."""
    word = word.replace(_APOSTROPHE, b"'").strip(_AROUND)
    return word if word.isascii() else b""


def _may_be_first(word: str, known: Mapping[bytes, bytes]) -> bool:
    """Whether a word in small letters that is not of plain ASCII may be a phrase's first."""
    word = unmarked(word)
    if not word or word[0].isdigit():
        return True
    word = word.split(None, 1)[0]
    if is_cut_by_signs(word[0]):
        return len(word) < 2 or word[:2].encode() in known
    first = word[:20].rstrip(TAIL)
    if first.isascii():
        return True
    return any(map(is_edgeless, first)) or first.encode() in known
