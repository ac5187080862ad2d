"""Where a body may have a sentence that begins as a phrase of packs does, by its letters alone.

Case, marks, numbers and white space are left out, so that the first letters of a sentence are looked up by hash. In
most articles no sentence begins so: they cost a cut at the stops and a look-up a sentence. The letters that repetition
is looked for in are taken where they have all that counts.
"""

from __future__ import annotations

from operator import itemgetter

from newslint.article.edgeless import EDGELESS
from newslint.article.letters import FOLDED, LINE, without_matches
from newslint.engine.opening_table import END, FAR, LONGEST, STEM, WIDE_STEM, Known, is_whole
from newslint.engine.opening_words import LEAD, TARGETS, blanked, line_places, small
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newslint.article import Article

REACH = 500
"""Characters behind a place in which the first letters stand, marks and space before them."""

HEAD = 16
"""Bytes of a sentence that hold a stem, but for one with many marks."""

PIECES = 4
"""Pieces that are looked at together where a phrase may go on behind stops; more of them are read."""

SHORT = 24
"""Letters of a piece: where they have fewer, a text has many pieces."""

LEAD_HEAD = 64
"""Bytes behind a lead-in that are looked at before it is read."""

WIDE_SHARE = 3
"""Times as long as its lines with a letter that ASCII says too little of a body is where they alone are read by all
letters: a name or two stand in it."""

_HEAD_OF, _STEM_OF, _WIDE_STEM_OF = (itemgetter(slice(size)) for size in (HEAD, STEM, WIDE_STEM))
_END = END.encode()
_DIGITS = b"0123456789"
_LESS, _BRACKET, _SLASH = b"<]/"
# Full width; neither the sign that an emoji has nor the one that stands for a lost letter.
_FULL_WIDTH = late(rb"\xef(?!\xb8\x8f|\xbf\xbd)")

# A link's target that holds white space or brackets.
_ODD_TARGET = late(rb"\]\[|\]\([^)\s(]*(?:[\s(]|\Z)")
_ADDRESS = late(r"(?i)https?://[^\s)>\"]+")
_BUT_STOP = rb"https?://(?:[^\s)>\"]*[^\s)>\".!?:\xe2\x80\x9d\xa6])?"
_ADDRESS_BUT_STOP, _ANY_ADDRESS_BUT_STOP = late(_BUT_STOP), late(rb"(?i)" + _BUT_STOP)
_END_OF_ADDRESS = late(rb"://[^\s)>\"]*")
_LINKED = late(rb"\]\(https?://")
_STOPS_OF_ADDRESSES = (b".", b"!", b"?", b":", b"\x9d", b"\xa6")
_TARGETS = tuple((sign.encode(), late(pattern.encode())) for sign, pattern in TARGETS)

_KEPT = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ\n\r.!?:"
_SIGNS = bytes(set(range(128)) - set(_KEPT))
_ALL_BUT_ASCII = bytes(set(range(256)) - set(_KEPT))
_ALL_BUT_LETTERS = _ALL_BUT_ASCII + b"\n\r.!?:"

_STOPS = ".!?:\r\n。！？।…؟۔："
_WIDE_STOPS = tuple((sign, sign.encode()) for sign in _STOPS if not sign.isascii())

_INDIC = "\u0900-\u0963\u0970-\u0dff"
"""Vowel signs of India's scripts, which are no letters for `re`, and the letters among them."""

UNSAID = late(rf"[^\w {_INDIC}]+|[\d_]+")
"""What is left out of words: all but letters."""

_WORD_OR_STOP = late(rf"[{_STOPS}]|(?=[^\W\d_])[{EDGELESS}]|(?:[^\W\d_{EDGELESS}]+|(?!\d)[{_INDIC}])+")


def known_places(article: Article, known: Known) -> list[tuple[int, set[str]]]:
    """Where sentences that count begin as a phrase does, and the codes of rules that have it.

    A place may lie before marks that stand before the words.
    """
    utf8 = article.body_utf8
    wide = wide_lines(article)
    numbers = _rough_lines(article, known, is_latin=wide is not None)
    if wide and _other_hits(_read_others(b"\n".join(wide.values()).decode("utf-8", "surrogatepass")).split(), known):
        numbers.update(wide)
    is_latin = wide is not None and not wide
    has_lead = _may_have_lead(utf8, known, is_latin=is_latin) and _has_lead(article.body, known, is_latin=is_latin)
    if not (numbers or has_lead or (_BRACKET in utf8 and b"![" in utf8)):
        return []
    lines = article.body.replace("\r", "\n").split("\n")
    first = next((number for number, line in enumerate(lines) if line and not line.isspace()), -1)
    if has_lead:
        numbers.add(first)
    if b"![" in utf8:
        numbers.update([number for number, line in enumerate(lines) if line.startswith("![") and ") " in line])
    read: dict[tuple[str, bool], list[tuple[int, set[str]]]] = {}
    found: list[tuple[int, set[str]]] = []
    at, done = article.body_start, 0
    for number in sorted(numbers):
        at += sum(map(len, lines[done:number])) + number - done
        done = number
        line = lines[number], number == first
        if line not in read:
            read[line] = _places(*line, known, is_latin=wide is not None and number not in wide)
        found += [(at + place, codes) for place, codes in read[line]]
    return found


def wide_lines(article: Article) -> Mapping[int, bytes] | None:
    """Lines of a body in Latin, by number, with letters that ASCII says too little of; None for other bodies."""
    utf8 = article.body_utf8
    if article.letters.unit > 1.0:
        return None
    if not _is_wide(utf8):
        return {}
    lines = utf8.replace(b"\r", LINE).split(LINE)
    wide = {number: line for number, line in enumerate(lines) if _is_wide(line)}
    return wide if sum(map(len, wide.values())) * WIDE_SHARE < len(utf8) else None


def _is_wide(utf8: bytes) -> bool:
    """Whether Latin has letters of Turkish or Polish, full width, or stops of Asia: they may stand in an address."""
    if 0xC4 in utf8 or 0xE3 in utf8 or 0xE0 in utf8:
        return True
    return 0xEF in utf8 and _FULL_WIDTH.search(utf8) is not None


def _places(line: str, is_lead: bool, known: Known, *, is_latin: bool) -> list[tuple[int, set[str]]]:
    """The same in a line, by characters from its begin; `is_lead` where it is the first."""
    shown = blanked(line)
    places = line_places(line, shown, is_lead=is_lead)
    read = ((place, known.codes(words_at(shown[place : place + REACH], is_latin=is_latin))) for place in places)
    return [(place, codes) for place, codes in read if codes]


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


def _rough_lines(article: Article, known: Known, *, is_latin: bool) -> set[int]:
    """Numbers of lines with a sentence, or a part of one, that begins as a phrase does."""
    said = _said(article, is_latin=is_latin)
    pieces = article.letters.pieces if said is article.letters.said else said.split()
    hits = _latin_hits(pieces, known) if is_latin else _other_hits(pieces, known)
    if not hits:
        return set()
    letters_of = _latin_letters if is_latin else _other_letters
    begun: set[bytes] = set()
    answers: dict[bytes, bool | None] = {}
    more: dict[tuple[bytes, ...], bool] = {}
    for at in hits:
        piece = pieces[at]
        if is_latin and not _may_begin(pieces, at, known):
            continue
        if piece not in answers:
            answers[piece] = known.has(letters_of(piece))
        answer = answers[piece]
        if answer is None:
            some = tuple(pieces[at : at + PIECES])
            if some not in more:
                told = _answer(map(letters_of, some), known)
                more[some] = len(some) == PIECES if told is None else told
            answer = more[some]
        if answer:
            begun.add(piece)
    if not begun:
        return set()
    return {number for number, line in enumerate(said.split(LINE)) if not begun.isdisjoint(line.split())}


def _latin_hits(pieces: Sequence[bytes], known: Known) -> Sequence[int]:
    """Numbers of the pieces that begin with a stem, numbers left out."""
    stems = known.stems
    hits = [
        at
        for at, piece in enumerate(pieces)
        if (stem := piece[:STEM]) in stems or (not stem.isalpha() and piece.translate(None, _DIGITS)[:STEM] in stems)
    ]
    if known.loose:
        hits += [at for at, piece in enumerate(pieces) if piece.translate(None, _DIGITS).startswith(known.loose)]
    return hits


def _other_hits(pieces: Sequence[bytes], known: Known) -> Sequence[int]:
    """The same of pieces in any script, marks left out too."""
    starts = b" ".join(map(_HEAD_OF, pieces))
    said = starts.translate(None, _DIGITS).decode("utf-8", "ignore")
    letters = (small(said) if said.replace(" ", "").isalpha() else _letters_alone(said)).encode()
    heads = letters.split(b" ")
    if len(letters) < len(starts):
        for at, head in enumerate(heads):
            if len(head) < WIDE_STEM and len(pieces[at]) > HEAD:
                heads[at] = _other_letters(pieces[at])
    wide, narrow, shortest = known.wide_stems, known.first_bytes, known.shortest
    hits = []
    if not (wide.isdisjoint(map(_WIDE_STEM_OF, heads)) and narrow.isdisjoint(map(_STEM_OF, heads))):
        hits = [at for at, head in enumerate(heads) if head[:WIDE_STEM] in wide or head[:STEM] in narrow]
    if any(key in letters for key in shortest):
        hits += [at for at, head in enumerate(heads) if head.startswith(shortest)]
    return hits


def _may_begin(pieces: Sequence[bytes], at: int, known: Known) -> bool:
    """Whether a key may begin a piece of Latin, or a short one and those behind it: few do that begin with a stem."""
    said = b""
    for piece in pieces[at : at + PIECES]:
        said += piece if piece.isalpha() else _latin_letters(piece)
        if len(said) > LONGEST:
            return known.may_have(said)
        if len(said) < STEM and known.has(said):
            return True  # a key that ends there is no other's beginning
    return True


def _latin_letters(piece: bytes) -> bytes:
    """The letters of a piece without its numbers."""
    return piece.translate(None, _DIGITS)


def _other_letters(piece: bytes) -> bytes:
    """The same in any script, without marks, as many as a key may have."""
    for most in (2 * FAR, 4 * REACH):
        letters = _letters_alone(piece[:most].decode("utf-8", "ignore")).encode()
        if len(letters) >= FAR or len(piece) <= most:
            break
    return letters


def _letters_alone(text: str) -> str:
    """A text in small letters, without numbers and marks but spaces."""
    return small(UNSAID.sub("", text))


def _answer(pieces: Iterable[bytes], known: Known) -> bool | None:
    """Whether some pieces begin as a phrase does, stops between them left out; None where more of them would tell."""
    said = b""
    for piece in pieces:
        said += piece
        answer = known.has(said) if said else None
        if answer is not None:
            return answer
    return None


def _has_lead(body: str, known: Known, *, is_latin: bool) -> bool:
    """Whether what stands behind the first comma of a body's first line begins as a phrase does."""
    start = body[:LEAD].lstrip()
    line = (body[: LEAD + REACH] if start else body).lstrip()[: LEAD + REACH].partition("\n")[0]
    behind = blanked(line).partition(",")[2]
    return bool(known.codes(words_at(behind, is_latin=is_latin)))


def _may_have_lead(utf8: bytes, known: Known, *, is_latin: bool) -> bool:
    """The same, asked of what few letters stand there; no for most articles."""
    if utf8[:LEAD].isspace():
        return True
    at = utf8.find(b",", 0, 5 * LEAD)
    if at < 0:
        return False
    end = utf8.find(LINE, 0, at)
    if end >= 0 and (above := utf8[:at].lstrip()) < b"\x80" and LINE in above:
        return False  # it is in another line
    behind, part = utf8[at + 1 : at + LEAD_HEAD], utf8[: at + LEAD_HEAD]
    if _BRACKET in part or _LESS in part or b"//" in part:
        return True
    behind = behind.partition(LINE)[0]  # what stands in the next line is another opening
    if is_latin:
        stem = behind.translate(FOLDED, _ALL_BUT_LETTERS)[:STEM]
        if is_whole(stem) and not known.has_stem(stem):
            return False
        pieces = _read_latin(behind).split()
    else:
        said = _read_others(behind.decode("utf-8", "ignore"))
        pieces = [_other_letters(piece) for piece in said.split()]
    return _answer(pieces, known) is not False


def _said(article: Article, *, is_latin: bool) -> bytes:
    """A body's letters, with LINE and STOP: those at hand, where they have all that counts."""
    utf8, letters = article.body_utf8, article.letters
    if (
        _LESS in utf8
        or (_BRACKET in utf8 and _ODD_TARGET.search(utf8))
        or (_SLASH in utf8 and (_ends_with_address(utf8) if is_latin else _has_bare_address(utf8)))
        or (letters.unit <= 1.0 and not is_latin)
    ):
        return _read_latin(utf8) if is_latin else _read_others(article.body)
    # Numbers are left out of a few pieces one by one, of many short ones at once.
    is_short = is_latin and len(letters.said) < SHORT * len(letters.pieces)
    return letters.said.translate(None, _DIGITS) if is_short else letters.said


def _ends_with_address(utf8: bytes) -> bool:
    """Whether some sentence may end with an address."""
    return b"://" in utf8 and any(end.endswith(_STOPS_OF_ADDRESSES) for end in _END_OF_ADDRESS.findall(utf8))


def _has_bare_address(utf8: bytes) -> bool:
    """Whether an address stands outside of links: in Chinese a sentence follows it without a space."""
    return utf8.count(b"://") > len(_LINKED.findall(utf8))


def _read_latin(utf8: bytes) -> bytes:
    """The letters of ASCII, without links' targets, tags and addresses."""
    for sign, pattern in _TARGETS:
        if sign in utf8:
            utf8 = pattern.sub(b" ", utf8)
    if b"://" in utf8:
        utf8 = without_matches(utf8, _ADDRESS_BUT_STOP, _ANY_ADDRESS_BUT_STOP)
    for _, stop in _WIDE_STOPS:
        if stop[0] in utf8:
            utf8 = utf8.replace(stop, b".")
    return utf8.translate(FOLDED, _ALL_BUT_ASCII)


def _read_others(body: str) -> bytes:
    """All but marks of ASCII, without links' targets and tags."""
    text = blanked(body)
    for stop, _ in _WIDE_STOPS:
        if stop in text:
            text = text.replace(stop, ".")
    return text.encode("utf-8", "surrogatepass").translate(FOLDED, _SIGNS)
