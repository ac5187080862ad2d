"""Letters of Latin-1 of which UTF-8's first byte is left, `Ã?`, and which letter it was."""

from __future__ import annotations

from newslint.article.lost_marks import word_after, word_before
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslint.positions import Span

# What follows a lost capital, by language: German, French, Spanish, Nordic.
_CAPITALS = (
    ("Ü", ("ber", "bung", "brig", "bel")),
    ("Ö", ("sterreich", "ffn", "ffentlich", "kolog", "konom", "lpreis", "rebro", "stersund")),
    ("Ä", ("nder", "hnlich", "rzt", "rger", "lter", "gypt")),
    ("É", ("tat", "cole", "glise", "quip", "tude", "lys", "lection", "conom", "nergie", "milie", "tienne", "mile")),
    ("Ç", ("a ", "atalh", "elik")),
    ("Á", ("frica", "ngel", "rea", "lvarez", "rbol", "gua", "lvaro")),
    ("Ú", ("ltim", "nic", "rsula")),
    ("Î", ("le", "les")),
    ("Ø", ("rsted", "sterbro", "resund")),
    ("Å", ("rhus", "lesund", "lborg", "land", "ngström")),
)
_WORD = late("[^\\W\\d_]{0,30}(?P<lost>Ã[?\ufffd][^\\W\\d_]*)+|[^\\W\\d_]{2,30}")
_LATIN_1 = late("[\xc0-\xff]")
_A_GRAVE = late("(?<=[a-z\xe0-\xff,;–] )Ã {1,2}(?=[a-z\xe0-\xff])")
_LONG_S = frozenset("aeiouyäöü")
_SENTENCE_START = late('(?:\\A|[\r\n.!?:] ?|[„“«"] ?)\\Z')


def read_letters(text: str, junk: Sequence[Span], language: str) -> Iterator[tuple[Span, str]]:
    """Those pieces of junk that are lost letters, each with the letter, '' where nothing tells, in order."""
    inside = {span for span in junk if _is_inside(text, *span)}
    ends = {span for span in junk if span not in inside and _ends_word(text, *span)}
    # `irmÃ? ela`: one alone may be a letter that stayed large, and a question.
    if len(ends) < 3 and not inside:
        ends = set()
    words = _accented_words(text) if junk else {}
    # Windows-1252 and Latin-1 show nothing for the second bytes of capitals and of ß; where a letter is lost that
    # can be neither, the small ones went too.
    only_high = not ends and all(_may_be_sharp_s(text, *span) for span in inside)
    for span in junk:
        if span in inside or span in ends:
            sharp = only_high and language in ("de", "") and _may_be_sharp_s(text, *span)
            yield span, _elsewhere(text, span, words) or ("ß" if sharp else "")
        elif _starts_word(text, *span):
            letter = _elsewhere(text, span, words) or _capital(text, span[1])
            small = not only_high and not _SENTENCE_START.search(text, max(span[0] - 3, 0), span[0])
            yield span, letter.lower() if small else letter


def find_a_grave(text: str, language: str) -> Iterator[Span]:
    """The word `à` whose second byte, a no-break space, became a space or went with the one behind it."""
    matches = list(_A_GRAVE.finditer(text))
    short = [match for match in matches if match.group() == "Ã "]
    sure = len(short) > 1 and language in ("fr", "it", "pt")
    yield from (match.span() for match in matches if sure or match not in short)


def _is_inside(text: str, start: int, end: int) -> bool:
    """Whether it stands within a word of small letters, a capital at its head."""
    left = word_before(text, start)
    if text[start - 2 : start] in ("Ã?", "Ã\ufffd"):
        left = word_before(text, start - 2)
    starts = left.islower() or (len(left) == 1 and left.isupper()) or left[1:].islower()
    after = text[end : end + 1]
    return bool(left) and starts and (after.islower() or text[end : end + 2] in ("Ã?", "Ã\ufffd"))


def _ends_word(text: str, start: int, end: int) -> bool:
    """Whether it stands behind small letters, and the sentence goes on."""
    goes_on = text[end : end + 1] in tuple(",;:.»”“") or (
        text[end : end + 1] == " " and text[end + 1 : end + 2].islower()
    )
    return text[start - 1 : start].islower() and goes_on


def _starts_word(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start] if start else "", word_after(text, end)
    if before and (before.isalnum() or before in "_/%=&.-" or (before == "?" and text[start - 2 : start - 1] != "?")):
        return False  # `AMANHÃ?`, `irmÃ?`: a word that ends in the letter, and a question
    return after[:1].islower()


def _may_be_sharp_s(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start]
    return before in _LONG_S and text[end : end + 1].islower()


def _accented_words(text: str) -> Mapping[tuple[str, str], str]:
    """Letters of Latin-1 by what stands before and after them in the words of a text; those of one reading only."""
    words: dict[tuple[str, str], str] = {}
    for word in sorted({match.group() for match in _WORD.finditer(text) if not match["lost"]}):
        for match in _LATIN_1.finditer(word):
            parts = (word[: match.start()], word[match.end() :])
            words[parts] = match.group() if words.get(parts, match.group()) == match.group() else ""
    return words


def _elsewhere(text: str, span: Span, words: Mapping[tuple[str, str], str]) -> str:
    return words.get((word_before(text, span[0]), word_after(text, span[1])), "")


def _capital(text: str, end: int) -> str:
    after = word_after(text, end)
    rest = after + text[end + len(after) : end + len(after) + 1]
    return next((letter for letter, tails in _CAPITALS if rest.startswith(tails)), "")
