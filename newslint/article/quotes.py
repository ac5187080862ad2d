"""Quotation marks of a paragraph, paired as a reader pairs them, and the pairs that mix two styles."""

from __future__ import annotations

import re

from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import Span, overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MAX_SINGLE = 400
"""Code points. A quotation in single marks that is longer is two stray apostrophes."""


class MixedPair(NamedTuple):
    """A quotation from its opening to its closing mark, one of them curly, one straight.

    `odd` is the straight mark, `meant` its curly counterpart.
    """

    start: int
    end: int
    odd: int
    meant: str


_DOUBLE = late('["“”„]')
_SINGLE = late("['‘’‚]")
_NO_PROSE = late(
    r"<[a-zA-Z/!][^<>]*>|\]\([^()\n]*\)|=\s?[\"“”'‘’][^\"“”'‘’\n]*[\"“”'‘’]|\[/?[a-z_]+ [^\[\]\n]*=[^\[\]\n]*\]"
)

_OPENS_AFTER = " \t\r\n\xa0\u202f([{<—–-/:*_~“‘\"'„‚«‹¿¡|"
_CLOSES_BEFORE = " [\t\r\n\xa0\u202f)]}>—–-/:;,.!?…*_~”’\"'»›|"
_FINAL = ".,!?…;"


def mixed_pairs(text: str, start: int, end: int, opaque: Sequence[Span]) -> Iterator[MixedPair]:
    """The mixed pairs of one paragraph, double marks and single ones."""
    seen: set[int] = set()
    for pair in (*_two_way_pairs(text, start, end, opaque), *_one_way_pairs(text, start, end, opaque)):
        if pair.odd not in seen:
            seen.add(pair.odd)
            yield pair


def _two_way_pairs(text: str, start: int, end: int, opaque: Sequence[Span]) -> Iterator[MixedPair]:
    piece = text[start:end]
    for pattern, pair_up in ((_DOUBLE, _pair_double), (_SINGLE, _pair_single)):
        marks = [at - start for at in prose_marks(text, start, end, opaque, pattern)]
        if len({piece[at] for at in marks}) > 1:
            for pair in pair_up(piece, marks):
                yield MixedPair(start + pair.start, start + pair.end, start + pair.odd, pair.meant)


def _one_way_pairs(text: str, start: int, end: int, opaque: Sequence[Span]) -> Iterator[MixedPair]:
    piece = text[start:end]
    if '"' in piece and not _HEBREW.search(piece):
        for opening, closing in _ONE_WAY:
            if opening in piece or closing in piece:
                yield from _pair_one_way(text, (start, end), opaque, opening, closing)


def prose_marks(text: str, start: int, end: int, opaque: Sequence[Span], pattern: re.Pattern[str]) -> list[int]:
    """Where a paragraph has marks that are no tag's, link title's or attribute's."""
    piece = text[start:end]
    hidden = [match.span() for match in _NO_PROSE.finditer(piece)] if set("<[=") & set(piece) else []
    marks = [at for at in (m.start() for m in pattern.finditer(piece)) if not overlaps(hidden, at, at + 1)]
    return [start + at for at in marks if not overlaps(opaque, start + at, start + at + 1)]


def mark_sides(text: str, at: int, start: int) -> tuple[bool, bool]:
    """Whether a mark of a paragraph that begins at `start` may open, and whether it may close."""
    return _sides(text[start : at + 2], at - start)


def _sides(piece: str, at: int) -> tuple[bool, bool]:
    """Whether a mark may open, and whether it may close, by what stands beside it."""
    before = piece[at - 1] if at else " "
    after = piece[at + 1] if at + 1 < len(piece) else " "
    opens = before in _OPENS_AFTER and after not in " \t\r\n\xa0\u202f.,;!?)"
    closes = after in _CLOSES_BEFORE and not before.isspace() and at > 0
    return opens, closes


def is_unspaced(sign: str) -> bool:
    """Whether a character's script has no spaces between words, or takes a mark as a letter (Hebrew's gershayim)."""
    return sign >= "\u0590" and (
        sign <= "\u06ff"
        or "\u0e00" <= sign <= "\u0eff"
        or "\u1000" <= sign <= "\u109f"
        or "\u1780" <= sign <= "\u17ff"
        or "\u3040" <= sign <= "\u30ff"
        or "\u3400" <= sign <= "\u9fff"
        or "\uac00" <= sign <= "\ud7af"
    )


def _pair_double(piece: str, marks: Sequence[int]) -> Iterator[MixedPair]:
    if any(is_unspaced(piece[place]) for at in marks for place in (at - 1, at + 1) if 0 <= place < len(piece)):
        yield from _pair_unspaced(piece, marks)
        return
    open_marks: list[int] = []
    for number, at in enumerate(marks):
        mark = piece[at]
        opens, closes = _sides(piece, at)
        top = piece[open_marks[-1]] if open_marks else ""
        if mark == '"' and at and piece[at - 1].isdigit() and top != '"':
            if top:
                return  # inches, or a quotation that ends in a figure: no telling
            continue
        only_opens, only_closes = opens and not closes, closes and not opens
        if mark == "„" or (mark == "“" and not only_closes) or (mark in ('"', "”") and only_opens):
            open_marks.append(at)
        elif mark == '"' and only_closes:
            if top == '"':
                open_marks.pop()
            elif top in ("“", "”"):
                opened = open_marks.pop()
                if not _closed_later(piece, marks, number, "”"):
                    yield MixedPair(opened, at + 1, at, "”")
            elif top == "„":
                open_marks.pop()
        elif mark == '"':
            return  # between letters, or between spaces: no telling what it does
        elif top == '"':
            opened = open_marks.pop()
            if not _closed_later(piece, marks, number, '"'):
                yield MixedPair(opened, at + 1, opened, "„" if mark == "“" else "“")
        elif open_marks:
            open_marks.pop()


_LETTER_MARKS = late("[\u0590-\u06ff]")


def _pair_unspaced(piece: str, marks: Sequence[int]) -> Iterator[MixedPair]:
    """Where no space says which way a mark looks, the one straight mark beside the one curly mark with no partner."""
    signs = "".join(piece[at] for at in marks)
    surplus = signs.count("“") - signs.count("”")
    if signs.count('"') != 1 or abs(surplus) != 1 or "„" in signs or _LETTER_MARKS.search(piece):
        return
    number = signs.index('"')
    at = marks[number]
    if surplus > 0:
        if number and signs[number - 1] == "“" and signs[number + 1 : number + 2] != "”":
            yield MixedPair(marks[number - 1], at + 1, at, "”")
    elif signs[number + 1 : number + 2] == "”" and (not number or signs[number - 1] != "“"):
        yield MixedPair(at, marks[number + 1] + 1, at, "“")


_HEBREW = late("[\u0590-\u05ff]")
_ONE_WAY = (("«", "»"), ("「", "」"), ("『", "』"), ("《", "》"), ("„", "“"), ("„", "”"))
"""Marks that only open and marks that only close; „ has one of two partners, by language."""


def _pair_one_way(text: str, block: Span, opaque: Sequence[Span], opening: str, closing: str) -> Iterator[MixedPair]:
    """The one straight mark of a paragraph that stands for the partner of a mark that says which way it looks."""
    marks = prose_marks(text, *block, opaque, re.compile(f'[{opening}{closing}"“”]'))
    signs = "".join(text[at] for at in marks)
    if signs.count('"') != 1 or (opening == "„" and (closing not in signs or len(set(signs)) != 3)):
        return
    number = signs.index('"')
    at = marks[number]
    before, after = signs[number - 1 : number], signs[number + 1 : number + 2]
    surplus = signs.count(opening) - signs.count(closing)
    opens, closes = mark_sides(text, at, block[0]) if opening == "„" else (True, True)
    if surplus == 1 and before == opening and after != closing and closes and not text[at - 1].isdigit():
        yield MixedPair(marks[number - 1], at + 1, at, closing)
    elif surplus == -1 and after == closing and before != opening and opens:
        yield MixedPair(at, marks[number + 1] + 1, at, opening)


def _closed_later(piece: str, marks: Sequence[int], number: int, mark: str) -> bool:
    """Whether the next mark is a closing one of the style that opened: then this one was something else."""
    if number + 1 >= len(marks):
        return False
    opens, closes = _sides(piece, marks[number + 1])
    return piece[marks[number + 1]] == mark and closes and not opens


_CUT_FRONT = late(
    r"(?:\d0s|\d\ds?|em|im|er|tis|twas|twere|twill|tisn|til|till|cause|cuz|coz|cos|bout|round|n|neath|nuff|ere|tude|hood|burbs|phone"
    r"|fro|net|cept|gainst|nother|scuse|sup|ello|ow|ave|ad|ve|re|s|t|k|m|d|ll|un|fraid|kay|fore|stead|nam|bot|copter|gator|possum"
    r"|roo|taters?|zine|flu|tache|plane|cello|prentice|tween|specially|member|spect|pon|gin|ome|ouse|ere|eaven|ell|is|im)(?!\w)",
    re.I,
)
"""Words that lost their front to an apostrophe: 'em, '90s, 'tis, and the same behind a mark set the wrong way."""

_CUT_END = late(
    r"(?:\b\w{1,2}|[a-zA-Z]+in|\b(?:wit|tha|jus|mos|don|las|han|frien|ole|firs|city|mezz|tutt|quell|quest|dell|nell|sull"
    r"|dall|all|bell|grand|anch|senz|cos))\Z",
    re.I,
)
"""What may stand before an apostrophe that ends a word: goin', o', ol', po', dell'."""


def _pair_single(piece: str, marks: Sequence[int]) -> Iterator[MixedPair]:
    """Pair a curly and a straight single mark only where neither can be an apostrophe."""
    opened = -1
    for at in marks:
        mark = piece[at]
        opens, closes = _sides(piece, at)
        if mark == "‚" or (_is_letter(piece, at - 1) and _is_letter(piece, at + 1)):
            continue
        if opens and not closes and mark in "‘'":
            opened = -1 if _CUT_FRONT.match(piece, at + 1) or not _is_letter(piece, at + 1) else at
        elif closes and not opens and opened >= 0:
            here, opened = opened, -1
            mixed = {piece[here], mark} in ({"‘", "'"}, {"'", "’"}) and at - here <= MAX_SINGLE
            if mixed and _is_whole(piece[here:at]) and _surely_closes(piece, here, at, marks):
                odd = at if mark == "'" else here
                yield MixedPair(here, at + 1, odd, "’" if odd == at else "‘")
        else:
            opened = -1


def _is_whole(quotation: str) -> bool:
    """Whether no double quotation begins in it and ends outside, or the reverse."""
    return quotation.count("“") == quotation.count("”") and quotation.count('"') % 2 == 0


_MARK_AS_LETTER = late(r"\w[‘ʻ]\w|[ʻʼ]")
"""Uzbek and Hawaiian spelling, transliterated Arabic."""


def _is_letter(piece: str, at: int) -> bool:
    return 0 <= at < len(piece) and piece[at].isalnum()


def _surely_closes(piece: str, opened: int, at: int, marks: Sequence[int]) -> bool:
    """Whether a mark ends a quotation and is no possessive (the dogs') or cut word (goin')."""
    if piece[at - 1] in _FINAL:
        return True
    before = piece[opened + 1 : at]
    if not piece[at - 1].isalpha() or piece[at - 1] in "sSxXzZ":
        return False
    if _CUT_END.search(before) or _MARK_AS_LETTER.search(piece):
        return False
    # With another mark that may close further on, this one may be an apostrophe.
    return not any(_sides(piece, later)[1] and not _is_letter(piece, later + 1) for later in marks if later > at)
