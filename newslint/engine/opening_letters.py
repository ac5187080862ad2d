"""Where a body may have a sentence that begins as a phrase of packs does, by its letters alone.

Case, marks, numbers and white space are left out, so that the first letters of a sentence are looked up by hash. In
most articles no sentence begins so: they cost a cut at the stops and a look-up a sentence. The letters that repetition
is looked for in are taken where they have all that counts.
"""

from __future__ import annotations

from bisect import bisect_right

from newslint.article.edgeless import EDGELESS
from newslint.article.letters import LINE, STOP
from newslint.engine.opening_words import LEAD, TARGETS, blanked, line_places, small
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newslint.article import Article

STEM = 6
"""Bytes by which keys are looked up."""

LETTERS = 12
"""Letters of a key: of a thousand articles eighty have a sentence that begins so. Of ten letters 130 have, of eight
440."""

END, WORD = ".", ","
"""Behind a key: the sentence ends there, or a word."""

REACH = 500
"""Characters behind a place in which the first letters stand, marks and space before them."""

HEAD = 64
"""Bytes of a sentence that hold the letters of a key, but for one with many marks."""

LONGEST = 20
"""Letters of the longest key."""

FAR = 40
"""Bytes that no key is longer than."""

FEW = 40
"""Stems that are looked for in a table as it stands; with more of them it is taken apart, which takes as long."""

_END, _WORD = END.encode(), WORD.encode()
_DIGITS = b"0123456789"

# A link's target that holds white space or brackets, and an address that a sentence ends with.
_ODD_TARGET = late(rb"\]\[|\]\([^)\s(]*(?:[\s(]|\Z)")
_ADDRESS_IN_BYTES = late(rb"(?i)https?://[^\s)>\"]+")
_ENDS_OF_ADDRESSES = (b".", b"!", b"?", b":", b"\x9d", b"\xa6")
_ADDRESS = late(rb"://[^\s)>\"]*[.!?:\x9d\xa6](?:[\s\")>]|\Z)")
_ADDRESS = late(r"(?i)https?://[^\s)>\"]+")
_ADDRESS_BUT_STOP = late(rb"(?i)https?://(?:[^\s)>\"]*[^\s)>\".!?:\xe2\x80\x9d\xa6])?")
_TARGETS = tuple((sign.encode(), late(pattern.encode())) for sign, pattern in TARGETS)

_CUT, _BETWEEN = b".", b"\x02"
_KEPT = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ\n\r.!?:"
_SIGNS = bytes(set(range(128)) - set(_KEPT) - set(_BETWEEN))
_ALL_BUT_ASCII = bytes(set(range(256)) - set(_KEPT))
_FOLDED = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ\r.!?:", b"abcdefghijklmnopqrstuvwxyz\n    ")
_SMALL = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ\r!?:\x02", b"abcdefghijklmnopqrstuvwxyz\n... ")
_SPACED = bytes.maketrans(_BETWEEN, STOP)

_STOPS = ".!?:\r\n。！？।…؟۔："
_WIDE_STOPS = tuple(sign.encode() for sign in "…。।؟۔")
_WIDE = tuple((sign, "." if sign in _STOPS else " ") for sign in "。！？।…؟۔：，、“”‘’（）《》「」【】—–«»„·\xa0\u3000")
"""Stops and marks that are no ASCII, and what stands for them; other marks are rare."""

_UNSAID = late(r"[\W\d_]+")
_WORD_OR_STOP = late(rf"[{_STOPS}]|(?=[^\W\d_])[{EDGELESS}]|[^\W\d_{EDGELESS}]+")


class Known:
    """Keys by stem: see `newslint.engine.opening_keys.make_table`."""

    def __init__(self, table: bytes) -> None:
        self.start = 0
        head = []
        for _ in range(3):
            end = table.index(LINE, self.start)
            head.append(table[self.start : end].split())
            self.start = end + 1
        stems, cut, open_ = head
        self.table = table
        self.stems = frozenset([*stems, *[label[:STEM] for label in cut]])
        """What keys begin with, and what a sentence does that is cut off within that."""
        self.open = tuple(open_)
        """Keys that are shorter than a stem, whatever follows."""
        self.loose = tuple(key for key in self.open if not is_grown(key))
        """Those of which `stems` has nothing."""
        self.asked = 0
        self.rows: dict[bytes, bytes] = {}
        self.keys: dict[bytes, list[bytes]] = {}
        self.rules: dict[bytes, list[tuple[str, list[bytes]]]] = {}
        """The keys of the stems that were met, of all rules together and by rule."""

    def has(self, said: bytes) -> bool | None:
        """Whether some key may be what a sentence of some letters begins with, or is: words are not told apart.

        None where a key begins with the letters, and what stands behind them counts.
        """
        stem = said[:STEM]
        keys = self.keys.get(stem)
        if keys is None:
            if stem not in self.stems:
                return said.startswith(self.open)
            keys = self.keys[stem] = _least(key.removesuffix(_WORD) for _, some in self.by_rule(stem) for key in some)
        ended = said + _END
        at = bisect_right(keys, ended)
        if (at and ended.startswith(keys[at - 1])) or said.startswith(self.open):
            return True
        return None if len(said) < STEM or (at < len(keys) and keys[at].startswith(said)) else False

    def codes(self, words: Iterable[bytes]) -> set[str]:
        """The rules that have a phrase which begins as some words do, END standing for stops."""
        found: set[str] = set()
        said = b""
        for word in words:
            said += word if word != _END else b""
            ended = said + (_WORD if word != _END else _END)
            stem = said[:STEM]
            if stem in self.stems:
                found.update([code for code, keys in self.by_rule(stem) if _has_start(ended, keys)])
            elif len(stem) == STEM:
                break
            if len(said) >= FAR or (len(said) > LONGEST and said.isascii()):
                break
        return found

    def by_rule(self, stem: bytes) -> list[tuple[str, list[bytes]]]:
        """The keys that a stem begins, by the code of their rule."""
        found = self.rules.get(stem)
        if found is None:
            row, base = self._row(stem), whole(stem)
            parts = row.split(b"\t") if row else ()
            found = [(part[:6].decode(), [base + rest for rest in part[6:].split(b" ")]) for part in parts]
            self.rules[stem] = found
        return found

    def _row(self, stem: bytes) -> bytes:
        self.asked += 1
        if self.asked == FEW:
            lines = self.table[self.start :].split(LINE)
            self.rows = {line[:STEM].partition(b"\t")[0]: line.partition(b"\t")[2] for line in lines}
        return self.rows.get(stem, b"") if self.rows else self._find(stem)

    def _find(self, stem: bytes) -> bytes:
        """A stem's row, in a table that is cut in half again and again."""
        low, high = self.start, len(self.table)
        while low < high:
            middle = (low + high) // 2
            start = max(self.table.rfind(LINE, low, middle) + 1, low)
            end = self.table.index(LINE, middle)
            label = self.table[start : min(start + STEM, end)].partition(b"\t")[0]
            if label == stem:
                return self.table[start:end].partition(b"\t")[2]
            low, high = (end + 1, high) if label < stem else (low, start)
        return b""


def whole(stem: bytes) -> bytes:
    """A stem but for a letter that it ends within."""
    return stem.decode("utf-8", "ignore").encode()


def is_grown(key: bytes) -> bool:
    """Whether the stems have what may stand behind a key that is shorter than they are."""
    return key.isascii() and len(key) >= STEM - 2


def _least(keys: Iterable[bytes]) -> list[bytes]:
    """Those that do not begin with another one, in order."""
    found: list[bytes] = []
    for key in sorted(keys):
        if not found or not key.startswith(found[-1]):
            found.append(key)
    return found


def _has_start(said: bytes, keys: Sequence[bytes]) -> bool:
    """Whether one of some keys in order, none of which begins with another one, is what a text begins with."""
    at = bisect_right(keys, said)
    return at > 0 and said.startswith(keys[at - 1])


def known_places(article: Article, known: Known) -> list[tuple[int, set[str]]]:
    """Where sentences that count begin as a phrase does, and the codes of rules that have it.

    A place may lie before marks that stand before the words.
    """
    body, utf8 = article.body, article.body_utf8
    is_latin = article.letters.unit <= 1.0 and b"\xc4" not in utf8 and b"\xef" not in utf8
    numbers = _rough_lines(_letters(article, is_latin=is_latin), known)
    has_lead = (not is_latin or _may_have_lead(utf8, known)) and _has_lead(body, known, is_latin=is_latin)
    if not (numbers or has_lead or (b"]" in utf8 and b"![" in utf8)):
        return []
    lines = body.replace("\r", "\n").split("\n")
    first = next((number for number, line in enumerate(lines) if line and not line.isspace()), -1)
    if has_lead:
        numbers.add(first)
    if b"![" in utf8:
        numbers.update([number for number, line in enumerate(lines) if line.startswith("![") and ") " in line])
    found: list[tuple[int, set[str]]] = []
    at, done = article.body_start, 0
    for number in sorted(numbers):
        at += sum(map(len, lines[done:number])) + number - done
        done = number
        line, shown = lines[number], blanked(lines[number])
        for place in line_places(line, shown, is_lead=number == first):
            codes = known.codes(words_at(shown[place : place + REACH], is_latin=is_latin))
            if codes:
                found.append((at + place, codes))
    return found


def words_at(text: str, *, is_latin: bool) -> Iterator[bytes]:
    """The words that stand at a place, letters alone, and the stops: of letters in Latin those of ASCII."""
    if is_latin and "://" in text:
        text = _ADDRESS.sub("", text)
    for match in _WORD_OR_STOP.finditer(small(text)):
        word = match[0]
        if word in _STOPS:
            yield _END
        else:
            yield word.encode("ascii", "ignore") if is_latin else word.encode()
    yield _END


def _rough_lines(said: bytes, known: Known) -> set[int]:
    """Numbers of lines with a sentence, or a part of one, that begins as a phrase does."""
    pieces, stems = said.split(), known.stems
    has_numbers = said.isascii()
    if has_numbers:
        hits = [
            piece
            for piece in pieces
            if (stem := piece[:STEM]) in stems
            or (not stem.isalpha() and piece.translate(None, _DIGITS)[:STEM] in stems)
        ]
    else:  # they are left out
        hits = [piece for piece in pieces if piece[:STEM] in stems]
    if known.loose:
        hits += [piece for piece in pieces if piece.translate(None, _DIGITS).startswith(known.loose)]
    answers = {piece: known.has(piece) for piece in hits}
    begun = {piece for piece, answer in answers.items() if answer}
    unsure = {
        piece
        for piece, answer in answers.items()
        if answer is None or (not answer and has_numbers and not piece[:FAR].isalpha())
    }
    if unsure:
        begun.update(
            [piece for at, piece in enumerate(pieces) if piece in unsure and _goes_on(pieces[at : at + FAR], known)]
        )
    if not begun:
        return set()
    return {number for number, line in enumerate(said.split(LINE)) if not begun.isdisjoint(line.split())}


def _goes_on(pieces: Iterable[bytes], known: Known) -> bool:
    """Whether some pieces begin as a phrase does, stops between them left out."""
    said = b""
    for piece in pieces:
        said += piece.translate(None, _DIGITS)
        if said[:STEM] not in known.stems and not said.startswith(known.open):
            return False
        if known.has(said):
            return True
        if len(said) >= FAR:
            return False
    return False


def _has_lead(body: str, known: Known, *, is_latin: bool) -> bool:
    """Whether what stands behind the first comma of a body's first line begins as a phrase does."""
    start = body[:LEAD].lstrip()
    line = (body[: LEAD + REACH] if start else body).lstrip()[: LEAD + REACH].partition("\n")[0]
    behind = blanked(line).partition(",")[2]
    return bool(known.codes(words_at(behind, is_latin=is_latin)))


def _may_have_lead(utf8: bytes, known: Known) -> bool:
    """The same, asked of what few letters stand there; no for most articles."""
    if utf8[:LEAD].isspace():
        return True
    at = utf8.find(b",", 0, 5 * LEAD)
    if at < 0:
        return False
    end = utf8.find(LINE, 0, at)
    if end >= 0 and (above := utf8[:at].lstrip()) < b"\x80" and LINE in above:
        return False  # it is in another line
    behind = utf8[at + 1 : at + HEAD]
    pieces = behind.translate(_FOLDED, _ALL_BUT_ASCII).split()
    if not pieces or pieces[0][:STEM] in known.stems or (len(pieces) == 1 and len(pieces[0]) < STEM):
        return True
    part = utf8[: at + HEAD]
    return b"]" in part or b"<" in part or b"//" in part


def _letters(article: Article, *, is_latin: bool) -> bytes:
    """The first letters of a body's sentences, with LINE and STOP: those at hand, where they have all that counts."""
    utf8, said = article.body_utf8, article.letters.said
    is_odd = b"<" in utf8 or (b"]" in utf8 and _ODD_TARGET.search(utf8))
    if is_latin:
        return _read_latin(utf8) if is_odd or (b"/" in utf8 and _ends_with_address(utf8)) else said
    if article.letters.unit > 1.0 and not is_odd and b"://" not in utf8 and _is_pure(said):
        return said.translate(None, _DIGITS)
    return _read_others(article.body)


def _ends_with_address(utf8: bytes) -> bool:
    """Whether some sentence ends with an address."""
    return b"://" in utf8 and any(address.endswith(_ENDS_OF_ADDRESSES) for address in _ADDRESS_IN_BYTES.findall(utf8))


def _is_pure(said: bytes) -> bool:
    """Whether letters have no marks among them, and none that is folded here alone."""
    if b"\xd8" in said or b"\xd9" in said:  # Arabic
        return False
    text = said.translate(None, _DIGITS + LINE + STOP).decode("utf-8", "replace")
    return text.isalpha() and "ς" not in text


def _read_latin(utf8: bytes) -> bytes:
    """The letters of ASCII, without links' targets, tags and addresses."""
    for sign, pattern in _TARGETS:
        if sign in utf8:
            utf8 = pattern.sub(b" ", utf8)
    if b"://" in utf8:
        utf8 = _ADDRESS_BUT_STOP.sub(b"", utf8)
    for stop in _WIDE_STOPS:
        if stop[0] in utf8:
            utf8 = utf8.replace(stop, _CUT)
    return utf8.translate(_FOLDED, _ALL_BUT_ASCII)


def _read_others(body: str) -> bytes:
    """The first letters of a body's sentences, in all scripts, with LINE and STOP."""
    text = blanked(body)
    for sign, plain in _WIDE:
        if sign in text:
            text = text.replace(sign, plain)
    utf8 = text.encode("utf-8", "surrogatepass").translate(_SMALL)
    pieces = utf8.replace(LINE, _CUT + LINE).split(_CUT)
    heads = _BETWEEN.join([piece[:HEAD] for piece in pieces]).translate(_SPACED, _SIGNS)
    read = small(heads.decode("utf-8", "ignore")).split(" ")
    for number, head in enumerate(read):
        if head > "\n" and not head.lstrip("\n").isalpha():
            read[number] = head[: head.startswith("\n")] + _UNSAID.sub("", head)
        if len(read[number]) < LETTERS and len(pieces[number]) > HEAD:
            piece = small(pieces[number].decode("utf-8", "ignore"))
            read[number] = piece[: piece.startswith("\n")] + _UNSAID.sub("", piece)
    return " ".join(read).encode()
