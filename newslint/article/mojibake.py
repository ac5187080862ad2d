"""UTF-8 that was read as a one-byte charset: where it stands and what it was.

Where to look is computed from the charsets themselves: a lead byte and its continuation bytes (RFC 3629), as
the charset shows them, make a candidate. Whether a candidate is mojibake ftfy's `badness` decides. A repair is
the exact way back through the charset, so it is right at every place it is made, however long the line.
"""

from __future__ import annotations

import codecs
import re
from bisect import bisect, bisect_left
from functools import cache
from itertools import accumulate, islice

from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

MAX_LEVELS = 4
"""Times that a text may have been misread. Three is the most that ftfy's collection of real cases holds."""


class Misread(NamedTuple):
    """A run of junk: `start` to `end` in the text, what it was, and the charset it was last read in.

    `exact` says that misreading `repaired` again gives the junk back, character by character.
    """

    start: int
    end: int
    repaired: str
    charset: str
    levels: int
    exact: bool


CHARSETS = (
    ("Windows-1252", "cp1252"),
    ("Windows-1251", "cp1251"),
    ("Windows-1250", "cp1250"),
    ("Windows-1253", "cp1253"),
    ("Windows-1254", "cp1254"),
    ("Windows-1257", "cp1257"),
    ("ISO-8859-2", "iso8859-2"),
    ("Mac Roman", "mac-roman"),
    ("code page 437", "cp437"),
)
"""The charsets in ftfy's order of trying; Windows-1252 takes Latin-1's controls in."""

# Marks that close a word or join two in clean text, so that one of them after an accented letter says nothing.
_PLAIN_MARKS = "\xa0\xad’”“‘»«…–—·"
# Mac Roman shows these marks for lead bytes; before an accented letter they are plain typography.
_MAC_MARKS = "«»…\xa0ÀÃÕ–—“”‘’÷⁄€‹›·‚„"
# Pairs that Mac Roman too has, for marks above and below that hardly a language writes: `Ã®` is an `î`.
_WESTERN = late("(?:Ã[¢£¥§¨©ª«®¯°±´µ¶¸º»])+")
# The lead bytes of European letters, C3 to C6 and C8, as the charsets show them: capitals, or lines.
_CYRILLIC_LEADS = "ГДЕЖИ"
_IN_LATIN = "ÃÄÅĂĹ├бв" + _CYRILLIC_LEADS
_LINES = "│┤╡╢╖╕╣║╗╝╜╛┐"


@cache
def byte_table(codec: str) -> dict[int, str]:
    """How a charset shows the bytes from 0x80 on; a byte that it does not define shows as Latin-1's control."""
    shown = bytes(range(0x80, 0x100)).decode(codec, "replace")
    return {byte: chr(byte) if char == "\ufffd" else char for byte, char in enumerate(shown, 0x80)}


def _re2_char(char: str) -> str:
    return f"\\x{{{ord(char):x}}}"


def _re2_class(chars: str) -> str:
    pieces: list[list[str]] = []
    for char in sorted(set(chars)):
        if pieces and ord(char) == ord(pieces[-1][-1]) + 1:
            pieces[-1][1:] = [char]
        else:
            pieces.append([char])
    return "[" + "".join("-".join(map(_re2_char, piece)) for piece in pieces) + "]"


def triggers() -> tuple[str, ...]:
    """RE2 patterns, one or two a charset, for candidates that clean text hardly ever holds.

    A sequence counts only where a continuation byte shows as something other than a letter or a plain mark:
    `é »`, `ÜŽ` and `дії` are such sequences too, in French, Slovak and Ukrainian.
    """
    found = [
        "[a-z.,;:!?][\\x{c2}\\x{c3}] ",  # a no-break space, byte A0, that became a space
        "[\\x{c2}\\x{c3}]" + _re2_class(_tail("cp1252")),
        _re2_char("в") + _re2_char("Ђ"),  # the marks from U+2000 on in Windows-1251, whose byte 80 is a letter
        _re2_char("Γ") + _re2_class("".join(filter(str.isalpha, _tail("cp437")))),  # and in code page 437
    ]
    cyrillic = _re2_class("".join(filter(str.isalpha, _tail("cp1251"))))
    found += [
        # In a Latin word, where all that follows may be letters: `mÄƒcina`, `SchĂĽler`, `sГЎbado`, `Гјber`, `Bj├╕rn`.
        "[a-zA-Z]" + _re2_class(_IN_LATIN) + "[^\\x00-\\x7f]",
        _re2_class(_CYRILLIC_LEADS) + cyrillic + "[a-z]",
        # Cyrillic and Greek in Windows-1251: a capital at every second place.
        (_re2_class("РС") + cyrillic) * 2,
        (_re2_class("ОП") + cyrillic) * 2,
    ]
    for _, codec in CHARSETS:
        shown = byte_table(codec)
        tail, strong = _tail(codec), _strong(codec)
        two = "".join(shown[b] for b in range(0xC2, 0xE0))
        three = "".join(shown[b] for b in range(0xE0, 0xF0))
        if codec == "mac-roman":
            joined = _re2_class("–—") + _re2_class(tail)
            found.append(joined + joined)
            found.append(_re2_char("‚") + _re2_char("Ä") + _re2_class(tail))
            two = "".join(c for c in two if c not in _MAC_MARKS)
            three = "".join(c for c in three if c not in _MAC_MARKS and not c.isalpha())
            strong = tail
        if codec == "cp437":
            strong = "".join(c for c in tail if c not in _LINES)
        any_tail, good = _re2_class(tail), _re2_class(strong)
        four = _re2_char(shown[0xF0]) + _re2_char(shown[0x9F]) + any_tail
        found.append(f"{_re2_class(two)}{good}")
        found.append(f"{_re2_class(three)}(?:{good}{any_tail}|{any_tail}{good})")
        found.append(four)
    return tuple(dict.fromkeys(found))


@cache
def _tail(codec: str) -> str:
    shown = byte_table(codec)
    tail = "".join(shown[b] for b in range(0x80, 0xC0))
    return tail + "".join(map(chr, range(0x80, 0xA0))) if codec == "cp1252" else tail


@cache
def _strong(codec: str) -> str:
    return "".join(c for c in _tail(codec) if (not c.isalpha() or c in "µªº") and c not in _PLAIN_MARKS)


# The well-formed sequences of RFC 3629, table 3-7 of the Unicode standard.
_SEQUENCES = late(
    rb"(?:(?:[\xc2-\xdf]|\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f]"
    rb"|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf])[\x80-\xbf])+"
)


class _Charset:
    """One charset's candidates and the way back."""

    def __init__(self, name: str, codec: str) -> None:
        self.name = name
        self.codec = codec
        shown = byte_table(codec)
        self.shown = shown
        self.bytes = {ord(char): byte for byte, char in shown.items()}
        if codec == "cp1252":
            self.bytes.update((c, c) for c in range(0x80, 0xA0))

        self.leads = frozenset(chr(c) for c, b in self.bytes.items() if 0xC2 <= b <= 0xF4)
        self.tails = frozenset(chr(c) for c, b in self.bytes.items() if b <= 0xBF)

        self.encoding = codecs.charmap_build(bytes(range(0x80)).decode("ascii") + "".join(shown.values()))
        self.controls = {c: shown[c] for c in range(0x80, 0xA0)} if codec == "cp1252" else {}

    def runs(self, text: str) -> list[tuple[int, int]]:
        """Its candidates in a text: of all that it shows the bytes are asked, so that one pattern does for all."""
        return [match.span() for match in _SEQUENCES.finditer(self.read_back(text))]

    def read_back(self, text: str) -> bytes:
        """The bytes that a text stands for, one a character; `?` for what the charset does not show."""
        shown = text.translate(self.controls) if self.controls and _C1.search(text) else text
        return codecs.charmap_encode(shown, "replace", self.encoding)[0]

    def may_have(self, present: frozenset[str]) -> bool:
        """Whether a text with these characters can hold a run: most charsets are ruled out by one look."""
        return not (self.leads.isdisjoint(present) or self.tails.isdisjoint(present))

    def back(self, junk: str) -> str:
        """Give what a run of sequences was before it was misread."""
        return self.read_back(junk).decode("utf-8")

    def makes(self, junk: str, text: str) -> bool:
        """Whether misreading a text gives the junk: in this charset, for Windows-1252 in Latin-1 too."""
        shown = text.encode("utf-8").decode("latin-1")
        return junk == shown.translate(self.shown) or (junk == shown and self.codec == "cp1252")


@cache
def _charsets() -> tuple[_Charset, ...]:
    return tuple(_Charset(name, codec) for name, codec in CHARSETS)


# What may stand alone in any text: Latin letters, Greek ones, marks, signs, symbols, emoji.
_EVERYDAY = late("[\xa0-\u017f\u2000-\u206f]+")
_COMMON = late(
    "[\xa0-\u017f\u0192\u01a0\u01a1\u01af\u01b0\u01cd-\u01dc\u0218-\u021b\u02bb\u02bc\u02c6-\u02dd"
    "\u0300-\u0304\u0306-\u030c\u0323\u0327\u0328\u0384-\u03ce\u1e00-\u1eff\u2000-\u206f\u2070-\u209c\u20a0-\u20c0"
    "\u2100-\u218f\u2190-\u23ff\u2460-\u24ff\u2500-\u27bf\u27f0-\u27ff\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\ufb00-\ufb06"
    "\ufe0e\ufe0f\ufeff\ufffd\U0001f000-\U0001faff\x80-\x9f]+"
)
_TWO_OF_A_SCRIPT = late(
    "[\u0400-\u052f]{2}|[\u0530-\u058f]{2}|[\u0590-\u05ff]{2}|[\u0600-\u06ff\u0750-\u077f]{2}|[\u0900-\u0dff]{2}"
    "|[\u0e00-\u0eff]{2}|[\u0f00-\u0fff]{2}|[\u1000-\u109f]{2}|[\u10a0-\u10ff]{2}|[\u1200-\u137f]{2}|[\u1780-\u17ff]{2}"
    "|[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]{2}|[\uac00-\ud7af\u3130-\u318f]{2}"
)
# ftfy knows these only with more junk round them: a capital and a mark inside a word of small Latin letters.
_INSIDE_WORD = late("[a-z](?:[ÂÃ][’‘…]|Г[©±¶¤§®«°])")
# And these not at all: a Greek capital among Latin letters; Cyrillic, Arabic and Hebrew words in Windows-1251,
# whose every other letter is one of two capitals.
_CP1251_TAIL = "[" + "".join(map(re.escape, bytes(sorted({*range(0x80, 0xC0)} - {0x98})).decode("cp1251"))) + "\x98]"
_NEVER = late(
    "Γ[ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜƒáíóúñÑ]"
    + "".join(f"|(?:[{leads}]{_CP1251_TAIL}){{3}}" for leads in ("РС", "ОП", "ШЩ", "Ч", "ФХ"))
)
# A word of capitals that ends in the letter itself, before a closing mark: `“AMANHÃ”`, `«MANHÃ»`.
_CAPITAL_END = late("[ÂÃÎÐ][\xa0”»’\x92\x94]")
_ANGSTROM = late("Å[²³]")
_DENSE = late("[\x80-\xffŒœŠšŸŽžƒˆ˜‚„†‡•‰‹›™€–—‘’“”…]{3,}")
_HIGH = late("[^\x00-\x7f]")
_ISLAND = late("[^\x00-\x7f]+")
_LOST_A0 = late("[ÂÃ] (?:(?<=[a-z.,;:!?][ÂÃ] )|(?<=Ã )(?<![^\\s(\"']Ã ))(?=[ \\w(\"'])", re.A)


MANY_ISLANDS = 50
"""Groups of characters beyond ASCII: where there are more, one pass over the text takes less than one call for each."""


def find_mojibake(text: str, levels: int = MAX_LEVELS) -> tuple[Misread, ...]:
    """Find the junk of a text, one item for each run of neighbouring junk, in order of place."""
    found = _one_level(text)
    if not found:
        return ()
    if levels > 1:
        found = _deeper(text, found, levels)
    return tuple(_joined(text, [item for item in found if not _is_foreign(item.repaired)]))


def _one_level(text: str, places: Mapping[int, tuple[int, str]] | None = None) -> list[Misread]:
    """Find the junk that one misreading made. `places`: where repaired junk starts, with its end and its charset."""
    islands = [match.span() for match in _ISLAND.finditer(text)]
    if not islands:
        return []
    letters = "".join([text[start:end] for start, end in islands])
    present = frozenset(letters)
    # What takes two characters.
    dense = [(start, end) for start, end in islands if end - start > 1]
    candidates = []
    judged: dict[tuple[int, int], bool] = {}
    # What is found in them, put side by side, is found as far from its place as they begin there.
    begins = list(accumulate([end - start + 1 for start, end in dense], initial=0))
    joined = "\n".join([text[start:end] for start, end in dense])
    for charset in _charsets():
        runs = charset.runs(joined) if charset.may_have(present) else []
        shifted = [(start, dense[number := bisect(begins, start) - 1][0] - begins[number], end) for start, end in runs]
        runs = [(start + shift, end + shift) for start, shift, end in shifted]
        if charset.codec == "mac-roman":
            runs = [(start, end) for start, end in runs if not _WESTERN.fullmatch(text, start, end)]
        if not runs:
            continue
        judged.update((run, _is_bad(text, *run)) for run in runs if run not in judged)
        bad = {run for run in runs if judged[run] or _is_in_word(text, charset, run)}
        if places:
            bad.update(run for run in runs if _is_again(text, charset, run, places))
        candidates.append((charset, runs, bad))
    may_lose_spaces = "Ã" in present or "Â" in present
    if not may_lose_spaces and not any(bad for _, _, bad in candidates):
        return []
    most = max((runs for _, runs, _ in candidates), key=_size, default=[])
    if _is_other_charset(text, most, len(letters), dense):
        return []
    # The charset that explains most of the junk comes first: the right one explains all of a text misread whole.
    if _is_binary(text):
        return []
    if len(islands) > MANY_ISLANDS:
        islands = [(0, len(text))]
    signs = [match.start() for start, end in islands for match in _SIGN_IN_WORD.finditer(text, start, end + 1)]
    candidates.sort(key=lambda item: (-_size(item[2]), -_size(item[1])))
    taken = bytearray(len(text))
    found: list[Misread] = []
    for charset, spans, bad in candidates:
        runs = [run for run in spans if not any(taken[slice(*run)])] if bad else []
        if not runs or _is_noise(signs, runs, taken):
            continue
        foreign = any(_TWO_OF_A_SCRIPT.search(item.repaired) for item in found)
        for start, end in _accepted(text, charset, runs, bad, foreign, taken):
            junk = text[start:end]
            repaired = charset.back(junk)
            if _is_chance(text, start, end, repaired):
                continue
            like = next((c for c in (charset, *_charsets()) if c.makes(junk, repaired)), None)
            name = "Latin-1" if like is _charsets()[0] and _C1.search(junk) else (like or charset).name
            exact = like is not None and not _is_doubtful(text, repaired)
            found.append(Misread(start, end, repaired, name, 1, exact))
            taken[start:end] = b"\x01" * (end - start)
    spaces = _lost_spaces(text, bool(found)) if may_lose_spaces else ()
    found.extend([*spaces, *_lost_in_words(text, found)])
    return sorted(found)


def _is_common(repaired: str) -> bool:
    """Whether it holds nothing but what may stand alone in any text; mostly that is a letter or a mark of Europe's."""
    return bool(_EVERYDAY.fullmatch(repaired) or _COMMON.fullmatch(repaired))


def _size(runs: Iterable[tuple[int, int]]) -> int:
    return sum(end - start for start, end in runs)


_C1 = late("[\x80-\x9f]")


def _accepted(
    text: str,
    charset: _Charset,
    runs: list[tuple[int, int]],
    known: set[tuple[int, int]],
    foreign: bool,
    taken: bytearray,
) -> list[tuple[int, int]]:
    """Choose the candidates of one charset that are junk: those `known` to be, and with them their like.

    `foreign` says that a charset before this one has shown words in another script, `taken` what it explained.
    """
    plain = {run for run in runs if _is_plain(text, *run)}
    bad = [run for run in runs if run in known and run not in plain]
    if not bad:
        return []
    # One letter of a foreign script among others is chance; where two stand together, the script is meant.
    repaired = {text[a:b]: charset.back(text[a:b]) for a, b in runs}
    foreign = foreign or any(_TWO_OF_A_SCRIPT.search(repaired[text[a:b]]) for a, b in bad)
    sure = [run for run in bad if foreign or _is_common(repaired[text[slice(*run)]])]
    if not sure or len(sure) == len(runs):
        return sure
    if plain and not (len(sure) >= 3 and _size(runs) == len(_HIGH.findall(text))):
        runs = [run for run in runs if run not in plain]
    runs = [run for run in runs if foreign or _is_common(repaired[text[slice(*run)]])]
    # The text was misread as a whole where its other letters do not speak against it.
    others = [m.start() for m in _HIGH.finditer(text) if m.group().isalpha() and ord(m.group()) in charset.bytes]
    inside = bytearray(taken)
    for start, end in runs:
        inside[start:end] = b"\x01" * (end - start)
    others = [at for at in others if not inside[at]]
    if not others or (len(others) <= _size(runs) and len(sure) >= 3):
        return runs
    return sorted({*sure, *_carried(text, charset, runs, sure, others)})


def _carried(
    text: str,
    charset: _Charset,
    runs: list[tuple[int, int]],
    sure: list[tuple[int, int]],
    others: list[int],
) -> Iterator[tuple[int, int]]:
    """Choose by what is sure of a text: lines that hold no other letters, and small letters inside words."""
    breaks = [m.start() for m in re.finditer("\n", text)]
    proven = {bisect(breaks, start) for start, _ in sure} - {bisect(breaks, at) for at in others}
    for start, end in runs:
        if bisect(breaks, start) in proven or _ends_word(text, charset, (start, end)):
            yield start, end


def _is_bad(text: str, start: int, end: int) -> bool:
    # Neighbours in ASCII belong to ftfy's patterns; others would be judged instead of the run.
    before = text[max(start - 2, 0) : start]
    after = text[end : end + 2]
    around = (before if before.isascii() else before[-1:] if before[-1:].isascii() else "") + text[start:end]
    return _bad(around + (after if after.isascii() else after[:1] if after[:1].isascii() else ""))


@cache
def _bad(piece: str) -> bool:
    from newslint.article.badness import is_bad

    return is_bad(piece) or bool(_INSIDE_WORD.search(piece) or _NEVER.search(piece))


def _is_in_word(text: str, charset: _Charset, run: tuple[int, int]) -> bool:
    """Whether a candidate stands in, or for, a word of which nothing else is junk."""
    end = run[1]
    if _is_small(text[end : end + 1]) and _ends_word(text, charset, run):
        return True  # capitals or signs between two small letters: `BaÅŸkan`, `mÄƒcina`
    return _is_strange_in_latin(text, charset, run) or _is_in_own_script(text, charset, run)


def _is_strange_in_latin(text: str, charset: _Charset, run: tuple[int, int]) -> bool:
    """Whether Cyrillic letters, lines or a root sign beside a Latin letter are a Latin letter: `SГҐ`, `pi├╣`, `H√°`."""
    start, end = run
    junk, before, after = text[start:end], text[start - 1 : start], text[end : end + 1]
    if not ((before.isascii() and before.isalpha()) or (_is_small(after) and charset.codec == "cp1251")):
        return False
    if not _SMALL_LATIN.fullmatch(charset.back(junk)):
        return False
    if charset.codec == "cp1251":
        left, right = text[max(start - 20, 0) : start], _LETTERS.match(text, end)
        beside = _LAST_LETTERS.sub("", left) + (right.group() if right else "")
        return (before.isalpha() or len(beside) > 1) and not _CYRILLIC.search(beside)
    if charset.codec == "mac-roman":
        return junk[0] == "√" and junk[1] in _NO_RADICAND
    if charset.codec == "cp437":
        return junk[0] == "├"
    # A word does not end in a soft hyphen; no language has these letters both.
    return before.islower() and (junk[1] == "\xad" or (junk[0] == "Ă" and junk[1] in "łŁĄąťŤĽľŻżŹźŚśŠš"))


_CYRILLIC = late("[\u0400-\u052f]")
_LETTERS = late(r"[^\W\d_]+")
_LAST_LETTERS = late(r".*[\W\d_]", re.S)
_NO_RADICAND = "§°¢•¶®©´¨≠"

_SCRIPTS = tuple(
    (letters, late(f"[{letters}]+"))
    for letters in (
        "\u0400-\u052f", "\u0370-\u03ff", "\u0590-\u05ff", "\u0600-\u06ff", "\u0900-\u097f", "\u0980-\u09ff",
        "\u0b80-\u0bff", "\u0e00-\u0e7f", "\u3040-\u30ff\u3400-\u9fff", "\uac00-\ud7af",
    )
)  # fmt: skip
_PAIRS_OF_CP1251 = late("(?:[РС][ЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЄЇІіґёєјЅѕї‚„†‡€‰‹•™›¤¦§©¬®°±µ¶№]){2,}")
_OF_ITS_SCRIPT = 20
"""Letters of a script from which it is the text's own, and a word of it is no surprise."""


def _is_in_own_script(text: str, charset: _Charset, run: tuple[int, int]) -> bool:
    """Whether a candidate is a piece of a word, or a word, in the script that the text is written in.

    `भेа¤ња¤Ё` in Hindi; Cyrillic in Windows-1251, `РґРѕ`, has a capital at every second place.
    """
    start, end = run
    junk = text[start:end]
    repaired = charset.back(junk)
    script = _script_of(repaired)
    if script is None or ("\u0400" <= repaired[0] <= "\u052f" and not repaired[1:].islower()):
        return False
    if script.search(junk):
        return bool(charset.codec == "cp1251" and _PAIRS_OF_CP1251.fullmatch(junk))
    if len(repaired) < 2 and not script.search(text[start - 1 : start] + text[end : end + 1]):
        return False
    if not any(not char.isalpha() for char in junk) and len(repaired) < 3:
        return False
    return len(list(islice(re.finditer(script.pattern[:-1], text), _OF_ITS_SCRIPT))) == _OF_ITS_SCRIPT


def _script_of(repaired: str) -> re.Pattern[str] | None:
    """The letters of the one script that it is written in."""
    for letters, script in _SCRIPTS:
        if any(a <= repaired[0] <= b for a, b in zip(letters[::3], letters[2::3], strict=True)):
            return script if script.fullmatch(repaired) else None
    return None


def _ends_word(text: str, charset: _Charset, run: tuple[int, int]) -> bool:
    """Whether capitals or signs after a small letter are a small letter: `jesieniÄ…`, `pi√π`."""
    start, end = run
    junk = text[start:end]
    if not _is_small(text[start - 1 : start]) or junk[0].islower():
        return False
    if charset.codec == "mac-roman" and len(junk) == 2 and junk[0] in _MAC_MARKS:
        return False
    return bool(_SMALL_LATIN.fullmatch(charset.back(junk)))


def _is_small(char: str) -> bool:
    return "a" <= char <= "z"


_SMALL_LATIN = late("[\xdf-\xf6\xf8-\u0137\u0139-\u0148\u014a-\u017f\u01a1\u01b0\u0219\u021b\u1ea0-\u1ef9]+")


def _is_again(text: str, charset: _Charset, run: tuple[int, int], places: Mapping[int, tuple[int, str]]) -> bool:
    """Whether all of a piece of repaired junk is junk of the same charset again."""
    end, name = places.get(run[0], (0, ""))
    if end != run[1] or name not in (charset.name, "Latin-1" if charset.codec == "cp1252" else ""):
        return False
    junk = text[slice(*run)]
    if len(junk) == 2 and junk[1] in _PLAIN_MARKS and not _ends_word(text, charset, run):
        return False
    if junk.isalpha() and junk[0] != "Â" and (charset.codec != "cp1252" or junk.isupper()):
        return False
    repaired = charset.back(junk)
    return bool(_is_common(repaired) or _TWO_OF_A_SCRIPT.search(repaired))


_CONTROLS = late("[\x00-\x08\x0b\x0e-\x1f]")
_NO_TEXT = frozenset("¨¯¸¦¬")  # alone they stand in text only where Windows-1252's were damaged on the way
_GREEK = late("[\u0370-\u03ff]")
_LOST_BYTE = late("â€(?![\x80-\xbfŒœŠšŸŽžƒˆ˜‚„†‡•‰‹›™–—‘’“”…])")


def _is_binary(text: str) -> bool:
    """Whether a text is bytes of something else: articles hold hardly a control."""
    return len(_CONTROLS.findall(text)) > max(4, len(text) * 0.01)


# What stands inside no word: in text of another charset it does all the time.
_SIGN_IN_WORD = late(
    "[\xa1-\xa9\xab-\xac\xae-\xb4\xb6\xb8\xb9\xbb-\xbf\u02c7-\u02dd\u2020-\u2022\u2030\u2039\u203a"
    "\u2202-\u2265\u2310-\u2321\u2500-\u25ca](?<=[^\\W\\d_].)(?=[^\\W\\d_])"
)


def _is_noise(signs: list[int], runs: list[tuple[int, int]], taken: bytearray) -> bool:
    """Whether most signs inside words are no part of junk: then the candidates are chance too."""
    if len(signs) <= 3:
        return False
    inside = bytearray(taken)
    for start, end in runs:
        inside[start:end] = b"\x01" * (end - start)
    return sum(1 for at in signs if not inside[at]) > max(_size(runs), 3)


def _is_chance(text: str, start: int, end: int, repaired: str) -> bool:
    """Whether a repair is what chance gives: in text that is bytes of something else, or what nobody writes there."""
    if len(_CONTROLS.findall(text, max(start - 30, 0), end + 30)) >= 2:  # UTF-16 read as bytes
        return True
    if "\u2017" in repaired:  # `â€—`: a quotation mark that lost its last byte, and a dash
        return True
    if repaired in _NO_TEXT and text[start] != "Â":
        return True
    beside = text[start - 1 : start] + text[end : end + 1]
    return bool(_GREEK.fullmatch(repaired) and _LATIN_LETTER.search(beside))


def _is_doubtful(text: str, repaired: str) -> bool:
    """Whether rare spaces and dashes (`â€…`, `â€’`) stand in a text that has lost bytes of such marks."""
    return ("\u2005" in repaired or "\u2012" in repaired) and bool(_LOST_BYTE.search(text))


def _is_plain(text: str, start: int, end: int) -> bool:
    """Whether a candidate is what it looks like: a capital before a closing mark, an ångström squared."""
    junk = text[start:end]
    before, after = text[max(start - 2, 0) : start], text[end : end + 1]
    if _ANGSTROM.fullmatch(junk):
        return not before[-1:].isalpha()
    if not _CAPITAL_END.fullmatch(junk) or not before[-1:].isupper():
        return False
    if junk[1] in "\xa0»":  # `à` and `û`: small letters, which follow no capitals
        return (before.isupper() and before.isalpha() and len(before) == 2) or before[-1] > "\x7f" or after.isupper()
    return not after.isalpha()


def _is_other_charset(text: str, runs: list[tuple[int, int]], high: int, spans: list[tuple[int, int]]) -> bool:
    """Whether the dense high letters of a text are mostly no UTF-8: then it is GBK, Shift-JIS or the like.

    `runs` are the candidates of the charset that explains most, `high` counts the characters beyond ASCII, and
    `spans` hold all that stand together.
    """
    explained = bytearray(len(text))
    for start, end in runs:
        explained[start:end] = b"\x01" * (end - start)
    dense = [match.span() for span in spans for match in _DENSE.finditer(text, *span)]
    total = sum(end - start for start, end in dense)
    strange = total - sum(sum(explained[start:end]) for start, end in dense)
    return strange > max(total * 0.4, high * 0.2)


def _is_foreign(repaired: str) -> bool:
    """Whether a repair gives what no text holds: private use, unassigned."""
    if repaired.isascii() or _is_common(repaired):
        return False
    import unicodedata

    return any(unicodedata.category(c) in ("Cn", "Co", "Cs") for c in repaired)


def _lost_spaces(text: str, proven: bool) -> Iterator[Misread]:
    """`Ã` and `Â` whose byte A0, a no-break space, was made a plain space on the way."""
    for match in _LOST_A0.finditer(text):
        start, end = match.start(), match.end()
        before = text[max(start - 3, 0) : start]
        glued = before[-1:].isalpha() or before[-1:] in ".,;:!?"
        if not (glued or proven):
            continue
        from ftfy.fixes import restore_byte_a0

        after = text[end : end + 8].encode("ascii", "replace")
        whole = restore_byte_a0(text[start:end].encode("latin-1") + after)
        repaired = whole[: len(whole) - len(after)].decode("utf-8", "replace")
        if "\ufffd" not in repaired:
            yield Misread(start, end, repaired, "Windows-1252", 1, False)


_LEAD_AND_SPACE = late("(?:[ÎÐÙ×]|[à-ï][^\x00-\x7f]) ")


def _lost_in_words(text: str, found: list[Misread]) -> Iterator[Misread]:
    """`Ð` for a Russian `Р` and the like: the same loss, before junk of the same script."""
    western = _charsets()[0]
    for item in found:
        if item.charset not in ("Windows-1252", "Latin-1"):
            continue
        for size in (2, 3):
            match = _LEAD_AND_SPACE.fullmatch(text, max(item.start - size, 0), item.start)
            if match is None:
                continue
            raw = western.read_back(match.group()[:-1]) + b"\xa0"
            first = item.repaired[0].encode("utf-8")
            repaired = raw.decode("utf-8", "replace")
            if len(first) == size == len(raw) and abs(first[0] - raw[0]) <= 1 and len(repaired) == 1:
                yield Misread(match.start(), item.start, repaired, item.charset, 1, False)


def _may_hold_run(repaired: str) -> bool:
    """Whether a repair, which mostly is one character, holds a candidate again."""
    if len(repaired) < 2 or repaired.isascii():
        return False
    present = frozenset(repaired)
    return any(charset.may_have(present) and charset.runs(repaired) for charset in _charsets())


def _deeper(text: str, found: list[Misread], levels: int) -> list[Misread]:
    """Look at the repaired text again: what was misread twice is still junk there."""
    if not any(_may_hold_run(item.repaired) for item in found):
        return [
            item._replace(repaired=_settled(item.repaired)) if _C1.search(item.repaired) else item for item in found
        ]
    pieces: list[str] = []
    places: list[tuple[int, int]] = []
    at = size = 0
    for item in found:
        pieces += (text[at : item.start], item.repaired)
        size += item.start - at
        places.append((size, size + len(item.repaired)))
        size += len(item.repaired)
        at = item.end
    pieces.append(text[at:])
    second = "".join(pieces)
    again = {start: (end, item.charset) for item, (start, end) in zip(found, places, strict=True)}
    inner = [i for i in _one_level(second, again) if i.exact]
    if levels > 2 and inner:
        inner = _deeper(second, inner, levels - 1)
    starts = [i.start for i in inner]
    result = []
    for item, (first, last) in zip(found, places, strict=True):
        mine = [i for i in inner[bisect_left(starts, first) : bisect_left(starts, last)] if i.end <= last]
        repaired, done = "", 0
        for i in mine:
            repaired += item.repaired[done : i.start - first] + i.repaired
            done = i.end - first
        repaired += item.repaired[done:]
        settled = _settled(repaired)
        depth = max((i.levels for i in mine), default=0) + 1
        exact = item.exact and all(i.exact for i in mine)
        result.append(item._replace(repaired=settled, levels=depth, exact=exact))
    return result


def _settled(repaired: str) -> str:
    """Read a control that is left as Windows-1252's mark, taken for Latin-1 before all else."""
    return _C1.sub(lambda m: m.group().encode("latin-1").decode("cp1252", "ignore") or m.group(), repaired)


_BETWEEN = late("[ -@\\[-`{-~\xa0]{0,12}")
_LATIN_LETTER = late("[A-Za-z\xc0-\u024f\u1e00-\u1eff]")
_FOREIGN_LETTERS = ("\u0370", "\u1dff"), ("\u1f00", "\u1fff"), ("\u2e80", "\ud7ff"), ("\uf900", "\ufaff")
"""As a class of `re` they take 3 ms to compile."""


def _joined(text: str, found: list[Misread]) -> Iterator[Misread]:
    """Neighbouring junk as one; in another script the words of a sentence too."""
    open_item: Misread | None = None
    for item in found:
        if open_item is not None:
            between = text[open_item.end : item.start]
            both = open_item.repaired + item.repaired
            if not between or (
                _BETWEEN.fullmatch(between)
                and not _LATIN_LETTER.search(both)
                and any(first <= char <= last for char in both for first, last in _FOREIGN_LETTERS)
            ):
                open_item = Misread(
                    open_item.start,
                    item.end,
                    open_item.repaired + between + item.repaired,
                    open_item.charset,
                    max(open_item.levels, item.levels),
                    open_item.exact and item.exact,
                )
                continue
            yield open_item
        open_item = item
    if open_item is not None:
        yield open_item
