"""Which charset bytes are in, and whether a text as a whole was read in the wrong one.

A candidate charset must decode the bytes, and what it shows must be probable: for an alphabet by how often its
letters come in running text, for Chinese, Japanese and Korean by how many of the characters are everyday ones.
A repair needs a clear winner, and is the exact way back through the charset.
"""

from __future__ import annotations

import re
from functools import cache

from newslint.article.speaking import speaks
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MIN_HIGH = 16
"""Bytes beyond ASCII: some three words. With fewer, two charsets may be equally probable."""
MIN_DISTINCT = 6
"""Different ones among them; `ÅÅÅÅÅÅ` is a shout."""
DENSE = 0.25
"""Share of the visible bytes of a line. In Western text 0.04 to 0.15 are accented; in a foreign one nearly all."""
MIN_SCORE = 0.55
"""Of a reading, where everyday text in its language has about 1 and chance has 0."""
MARGIN = 0.15
"""By which the winner is ahead of the next charset that reads the text otherwise."""
MOST = 0.3
"""Share of one letter in a text. The most frequent of any alphabet has some 0.15 in short texts."""
SAMPLE = 6000
"""Bytes that are scored."""

NAMES = {
    "cp1252": "Windows-1252",
    "latin-1": "Latin-1",
    "cp1250": "Windows-1250",
    "cp1251": "Windows-1251",
    "cp1253": "Windows-1253",
    "cp1254": "Windows-1254",
    "cp1255": "Windows-1255",
    "cp1256": "Windows-1256",
    "cp1257": "Windows-1257",
    "cp1258": "Windows-1258",
    "koi8-r": "KOI8-R",
    "koi8-u": "KOI8-U",
    "iso8859-5": "ISO-8859-5",
    "iso8859-6": "ISO-8859-6",
    "iso8859-7": "ISO-8859-7",
    "iso8859-8": "ISO-8859-8",
    "cp866": "code page 866",
    "mac-cyrillic": "Mac Cyrillic",
    "cp874": "Windows-874",
    "gbk": "GBK",
    "cp950": "Big5",
    "big5hkscs": "Big5-HKSCS",
    "big5": "Big5",
    "euc_jp": "EUC-JP",
    "cp932": "Shift-JIS",
    "cp949": "EUC-KR",
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32-le": "UTF-32",
    "utf-32-be": "UTF-32",
}


def shown_name(codec: str) -> str:
    """A charset's name as people write it."""
    return NAMES.get(codec, codec.upper())


class WrongCharset(NamedTuple):
    """A text that was in `charset` and was read as `read_as`: its lines, as they stand and as they were.

    `lines` are (start, end, repaired); `lost` counts the characters that did not survive the reading.
    """

    lines: tuple[tuple[int, int, str], ...]
    charset: str
    read_as: str
    lost: int


# What clean text hardly ever holds, and nearly any sentence in the wrong charset does.
_HIGH_RUN = "[\u00c0-\u00ff]{4}"
_EUC_RUN = "[\u00a1-\u00fe]{6}"
_BIG5_RUN = "(?:[\u00a4-\u00c6][@-~\u00a1-\u00fe]){3}[\u00a4-\u00c6]"
_KANA_RUN = (
    "(?:[\u201a\u0192\u0082\u0083]"
    "[\u00a1-\u00f1\u0152\u0153\u0160\u0161\u017d\u017e\u0178\u008a-\u009f\u2018-\u2022@-Z]){3}"
)
_INVERTED = "[\u0430-\u044f][\u0410-\u042f]{3}"
_CP866 = "[\u0430-\u043f\u00ab\u00ac\u045e\u0401\u0490\u00a4]\u00ae[\u0430-\u043f\u00ab\u00ac\u045e\u0401\u0490\u00a4]"
# UTF-8 read as GBK: the lead of a curly quote, of Chinese punctuation, of kana and of common Hangul; three Cyrillic,
# Greek, Arabic, Hebrew or Thai letters; a Western accent after a letter. Each is rare in Chinese.
_GBK = (
    "[鈥锛銆鐨銇銈銉雼鞚雿]",
    "[芯邪械懈褌褋褉胁薪谢]{3}",
    "[伪慰喂蟿蟼谓蔚蟽]{3}",
    "[丕賱賷賲賵賳讬讜讛讗]{2}",
    "[覆箑箞]喔|喔[佮侧覆箑赴]",
    "[a-z][茅脿猫茫莽贸谩铆帽枚眉盲]",
)
_SIGNS = (_HIGH_RUN, _EUC_RUN, _BIG5_RUN, _KANA_RUN, _INVERTED, _CP866, *_GBK)


def triggers() -> tuple[str, ...]:
    """RE2 patterns for what a text in the wrong charset shows."""
    return tuple("".join(c if c.isascii() else f"\\x{{{ord(c):x}}}" for c in sign) for sign in _SIGNS)


@cache
def _any_sign() -> str:
    return "|".join(triggers())


# How probable a reading is

# Letters of a language, the most frequent first.
_ALPHABETS = {
    "Cyrillic": (
        "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
        "оаинвітерслкудмпязьбгчйюжхїшєцщфґ",
        "аоиетнрсвлкдпмзягъубчцжщхюшйфь",
        "аоиенртсјувдкмплзгбшћчцњђжхљфџ",
        "аоиентрсвдлкпмузјгбчшцњќѓжхфљџѕ",
        "анаіоертслкдуўыязмвпьбгчйшцжхёюэф",
    ),
    "Greek": ("αοιετσνηυρπκμλςωδγχθφβξζψ",),
    "Hebrew": ("יוהלאמרתבנשדעחקפםצכגטזסןךףץ",),
    "Arabic": ("اليمونرتبعدسفهكقحجةشصىخطأضغذإزءثظئآؤ", "اينردهمتوشبسلكزفگخعجقپحصچطآضژغظذثئ"),
    "Thai": ("านรกอเง่มยล้วดทสตั์ิีะปบหุคแจไพขชูโึธถณศใำผฟซ็ญภื",),
}
_RANGES = {
    "Cyrillic": late("[\u0400-\u052f]"),
    "Greek": late("[\u0370-\u03ff]"),
    "Hebrew": late("[\u05d0-\u05f4]"),
    "Arabic": late("[\u0620-\u06d3]"),
    "Thai": late("[\u0e01-\u0e59]"),
}
_HIRAGANA = late("[\u3041-\u3096]")
_KANA = late("[\u3041-\u3096\u30a1-\u30fc]")
_HANZI = (
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么"
    "去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又"
    "关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海"
    "通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管"
    "期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北"
    "边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运星桥参周六七八九百千米船车店早晚昨城村春夏秋冬节票"
    "這個們來為國說時對過發後裡種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問應戰頭體見產話門東聲員論處義幾認條氣題爾別變總"
    "電數報結務場計資許統區隊決馬書則聽達強難權設記類據邊張該規萬覺術領確傳師觀讓識帶導爭運橋週參車節"
)
_HANGUL = (
    "이다는에의가을를은한고하기로지사도인어서시대리그자나해수전정일부보스아원제라장으주구상만들있것여관과조선공와적유성동방연안무위신경"
    "소비중미마니오국등년반민학게세했면회며야되까러내월드화지트할최영계간단집생식개요차후행더체업우통진실교심문당운불두던음양때른했"
)
# Marks that any of these languages sets; all else beyond the script's letters speaks against a reading.
_MARKS = frozenset("\xa0«»–—‘’‚“”„…•№°§©®™€−·・、。，．：；！？（）「」『』《》〈〉【】“”‘’～〜ー—…％　“”、؛،؟ـ−×")
_TURNED_CASE = late("[а-яёіїєґўђјљњћќџѓѕα-ωά-ώ][А-ЯЁІЇЄҐЎЂЈЉЊЋЌЏЃЅΑ-ΩΆΈ-Ώ]")
_GLUED = late("[A-Za-z][\u0370-\u06ff\u0e00-\u0e7f]|[\u0370-\u06ff\u0e00-\u0e7f][A-Za-z]")


def _alphabet(script: str) -> Callable[[str], float]:
    def score(text: str) -> float:
        letters = _RANGES[script].findall(_plain(text))
        if not letters or max(map(letters.count, set(letters))) > MOST * len(letters):
            return 0.0
        strange = sum(1 for c in text if c > "\x7f" and c not in _MARKS) - len(letters)
        odd = len(_TURNED_CASE.findall(text)) + len(_GLUED.findall(text))
        best = max(_commonness(letters, order) for order in _ALPHABETS[script])
        return best - 2 * max(strange, 0) / len(letters) - 4 * max(odd / len(letters) - 0.02, 0)

    return score


def _commonness(letters: list[str], order: str) -> float:
    """1 for letters as frequent as in everyday text, 0 where each is as likely as any other."""
    ranks = {letter: rank for rank, letter in reversed(list(enumerate(order)))}
    mean = sum(ranks.get(letter, len(order) * 1.5) for letter in letters) / len(letters)
    return (1 - mean / (len(order) / 2)) / 0.5


def _plain(text: str) -> str:
    """Small letters without accents, as the alphabets have them."""
    return text.lower().translate(_UNACCENTED)


_UNACCENTED = str.maketrans("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ")


def _chinese(text: str) -> float:
    characters = [c for c in text if c > "\x7f" and c not in _MARKS]
    if not characters:
        return 0.0
    return sum(1 for c in characters if c in _common_hanzi()) / len(characters) / 0.55


def _japanese(text: str) -> float:
    characters = [c for c in text if c > "\x7f" and c not in _MARKS]
    if not characters:
        return 0.0
    kana, hiragana = len(_KANA.findall(text)), len(_HIRAGANA.findall(text))
    kanji = [c for c in characters if "\u4e00" <= c <= "\u9fff"]
    strange = len(characters) - kana - len(kanji)
    rare = sum(1 for c in kanji if c not in _common_hanzi())
    share = min(kana / len(characters), 2 * hiragana / len(characters))
    return min(share / 0.45, 1.2) - 0.4 * rare / len(characters) - 2 * strange / len(characters)


def _korean(text: str) -> float:
    characters = [c for c in text if c > "\x7f" and c not in _MARKS]
    if not characters:
        return 0.0
    return sum(1 for c in characters if c in _common_hangul()) / len(characters) / 0.55


def east_asian(text: str) -> float:
    """How probable a text is as Chinese, Japanese or Korean: about 1 for everyday text, 0 for chance."""
    return max(_chinese(text), _japanese(text), _korean(text))


@cache
def _common_hanzi() -> frozenset[str]:
    return frozenset(_HANZI)


@cache
def _common_hangul() -> frozenset[str]:
    return frozenset(_HANGUL)


_CYRILLIC = ("cp1251", "koi8-r", "koi8-u", "cp866", "iso8859-5", "mac-cyrillic")


@cache
def _scorers() -> dict[str, Callable[[str], float]]:
    """The charsets that are tried and how their readings are scored; where two read the same, the first wins."""
    cyrillic = _alphabet("Cyrillic")
    return {
        **dict.fromkeys(_CYRILLIC, cyrillic),
        **dict.fromkeys(("cp1253", "iso8859-7"), _alphabet("Greek")),
        **dict.fromkeys(("cp1255", "iso8859-8"), _alphabet("Hebrew")),
        **dict.fromkeys(("cp1256", "iso8859-6"), _alphabet("Arabic")),
        "cp874": _alphabet("Thai"),
        **dict.fromkeys(("gbk", "cp950", "big5hkscs"), _chinese),
        **dict.fromkeys(("cp932", "euc_jp"), _japanese),
        "cp949": _korean,
    }


_RARE = {"mac-cyrillic": 0.05, "big5hkscs": 0.01, "koi8-u": 0.01}
"""What a charset must be ahead by, since it reads most bytes as a more common one does."""


def detect(lines: list[bytes], codecs: tuple[str, ...] = ()) -> str:
    """The charset that lines of text are in, '' where none is clearly ahead. Eight in ten bytes must decode."""
    readings: dict[str, tuple[float, str]] = {}
    size = sum(map(len, lines))
    for codec, score in _scorers().items():
        if codecs and codec not in codecs:
            continue
        read = [text for text in (_decoded(line, codec) for line in lines) if text is not None]
        share = sum(len(text.encode(codec, "replace")) for text in read) / max(size, 1)
        if share < 0.8:
            continue
        text = "\n".join(read)
        readings[codec] = (score(text) * share - _RARE.get(codec, 0.0), text)
    if not readings:
        return ""
    best = max(readings, key=lambda codec: readings[codec][0])
    top, text = readings[best]
    if top < MIN_SCORE:
        return ""
    # Two charsets of one alphabet differ in a mark or two: any lead is enough between them.
    rivals = [s for codec, (s, _) in readings.items() if _scorers()[codec] is not _scorers()[best]]
    if _scorers()[best] is _scorers().get("cp1251"):
        rivals += [s for codec, (s, other) in readings.items() if codec in _CYRILLIC and _differ(text, other)]
    return best if all(top - rival >= MARGIN for rival in rivals) else ""


def _differ(text: str, other: str) -> bool:
    """Whether two readings differ in more than one letter of ten."""
    return sum(1 for a, b in zip(text, other, strict=False) if a != b) > len(text) * 0.1


def _decoded(line: bytes, codec: str) -> str | None:
    try:
        return line.decode(codec)
    except UnicodeDecodeError:
        return None


# A text that was read wrongly

_LINE = late("[^\r\n]+")


class _Line(NamedTuple):
    start: int
    end: int
    raw: bytes
    high: int


def find_wrong_charset(text: str) -> WrongCharset | None:
    """Find the charset of a text that was read in another one as a whole; None for any other text."""
    # A character beyond ASCII was one byte, in GBK two: with so few there is nothing to tell.
    if 2 * (len(text) - len(text.encode("ascii", "ignore"))) < MIN_HIGH:
        return None
    if not speaks(text.encode("utf-8", "surrogatepass"), _any_sign()):
        return None
    western = _as_western(text, _western_bytes) or _as_western(text, _mac_bytes, "Mac Roman")
    return western or _as_cyrillic(text) or _as_gbk(text)


def _western_bytes(line: str) -> bytes | None:
    """The bytes that Windows-1252, or Latin-1, shows as a line."""
    try:
        return line.encode("latin-1")
    except UnicodeEncodeError:
        pass
    try:
        return b"".join(c.encode("latin-1") if "\x80" <= c < "\xa0" else c.encode("cp1252") for c in line)
    except UnicodeEncodeError:
        return None


def _mac_bytes(line: str) -> bytes | None:
    return _encoded(line, "mac-roman")


def _lines(text: str, encode: Callable[[str], bytes | None]) -> Iterator[_Line]:
    """The lines that are not plain ASCII and can come from a reading."""
    for match in _LINE.finditer(text):
        if not match.group().isascii():
            raw = encode(match.group())
            if raw is not None:
                yield _Line(match.start(), match.end(), raw, sum(1 for byte in raw if byte > 0x7F))


def _is_dense(line: _Line) -> bool:
    return line.high >= 2 and line.high > DENSE * len(b"".join(line.raw.split()))


def _as_western(text: str, encode: Callable[[str], bytes | None], read_as: str = "Windows-1252") -> WrongCharset | None:
    lines = list(_lines(text, encode))
    dense = [line for line in lines if _is_dense(line)]
    high = sum(line.high for line in dense)
    if high < MIN_HIGH or high < 0.7 * sum(1 for c in text if c > "\x7f"):
        return None
    sample = list(_sample(dense))
    if len({byte for raw in sample for byte in raw if byte > 0x7F}) < MIN_DISTINCT or _is_utf8(sample):
        return None
    codec = detect(sample)
    if not codec:
        return None
    if re.search("[\x80-\x9f]", text):
        read_as = "Latin-1"
    # A line of Latin words has its few letters wrong too, unless that would put them inside these words.
    thin = (line for line in lines if not _is_dense(line))
    wrong = [line for line in thin if (read := _decoded(line.raw, codec)) and not _GLUED.search(read)]
    return _repaired(sorted([*dense, *wrong]), codec, read_as)


def _sample(lines: list[_Line]) -> Iterator[bytes]:
    size = 0
    for line in lines:
        yield line.raw
        size += len(line.raw)
        if size > SAMPLE:
            return


def _is_utf8(lines: list[bytes]) -> bool:
    """Whether most of some lines is UTF-8: then ENC201 knows what to do."""
    data = b"\n".join(lines)
    valid = data.decode("utf-8", "ignore").encode("utf-8")
    return sum(1 for b in valid if b > 0x7F) > 0.6 * sum(1 for b in data if b > 0x7F)


def _repaired(lines: list[_Line], codec: str, read_as: str) -> WrongCharset | None:
    found = []
    lost = 0
    for line in lines:
        text = _decoded(line.raw, codec)
        if text is None:
            lost += line.high
        else:
            found.append((line.start, line.end, text))
    if not found or lost > 0.2 * sum(line.high for line in lines):
        return None
    return WrongCharset(tuple(found), shown_name(codec), read_as, lost)


def _as_cyrillic(text: str) -> WrongCharset | None:
    """One Cyrillic charset read as another: letters with their case turned round, or signs among them."""
    plain = _scorers()["cp1251"](text)
    if plain >= 0.75 or not re.search(f"{_INVERTED}|{_CP866}", text):
        return None
    best: tuple[float, str, str, list[_Line]] = (0.0, "", "", [])
    for read_as in ("cp1251", "koi8-r"):
        lines = list(_lines(text, lambda line, codec=read_as: _encoded(line, codec)))  # type: ignore[misc]
        high = sum(line.high for line in lines)
        if high < MIN_HIGH or high < 0.7 * sum(1 for c in text if c > "\x7f"):
            continue
        sample = list(_sample(lines))
        codec = detect(sample, tuple(c for c in _CYRILLIC if c != read_as))
        if codec:
            read = "\n".join(t for t in (_decoded(raw, codec) for raw in sample) if t)
            score = _scorers()[codec](read)
            if score > max(best[0], plain + 2 * MARGIN):
                best = (score, codec, read_as, lines)
    _, codec, read_as, lines = best
    return _repaired(lines, codec, shown_name(read_as)) if codec else None


def _encoded(line: str, codec: str) -> bytes | None:
    try:
        return line.encode(codec)
    except UnicodeEncodeError:
        return None


def _as_gbk(text: str) -> WrongCharset | None:
    """UTF-8 read as GBK: nearly any line of it is UTF-8 again, but for a last byte that had no partner."""
    sign = re.compile("|".join(_GBK))
    if not sign.search(text):
        return None
    found: list[tuple[int, int, str]] = []
    total = lost = failed = 0
    for match in _LINE.finditer(text):
        line = match.group()
        if line.isascii():
            continue
        high = sum(1 for c in line if c > "\x7f")
        total += high
        repaired = _from_gbk(line)
        if repaired is None:
            # A line without a sign of it is simply right.
            failed += high if sign.search(line) else 0
        else:
            lost += repaired.count("\ufffd")
            found.append((match.start(), match.end(), repaired))
    # A byte has half a character's chance to be lost at each end of a run.
    if not found or failed > 0.1 * total or lost > max(0.15 * total, len(found)):
        return None
    if total < 3 and "鈥" not in text:
        return None
    return WrongCharset(tuple(found), "UTF-8", "GBK", lost)


def _from_gbk(line: str) -> str | None:
    pieces = []
    for piece in re.split("(\ufffd)", line):
        if piece == "\ufffd":
            pieces.append(b"\xff")
            continue
        # Windows shows the byte 80, which GBK leaves out, as a euro sign.
        for part in re.split("(€)", piece):
            raw = b"\x80" if part == "€" else _encoded(part, "gb18030")
            if raw is None:
                return None
            pieces.append(raw)
    data = b"".join(pieces)
    repaired = data.decode("utf-8", "replace")
    good = sum(1 for c in repaired if "\x7f" < c != "\ufffd")
    bad = re.sub("\ufffd+", "\ufffd", repaired)
    return bad if good > 2 * bad.count("\ufffd") else None


# A file that is UTF-8 but for a few bytes

_TRUNCATED = 2
"""Bytes of a sequence that breaks off inside the text; there a single strange byte is Windows-1252's."""


class Mended(NamedTuple):
    """What bytes say that are UTF-8 but for a few; where, in the text as it was read, the first of these is."""

    text: str
    first: int
    places: int


def mend_utf8(text: str, encoding: str) -> Mended | None:
    """Read bytes that are UTF-8 but for a few, None where they are not; `text` is their reading in `encoding`.

    A byte that stands alone is Windows-1252's, as where two sources were joined; a sequence that breaks off
    becomes U+FFFD.
    """
    data = None if encoding.startswith("utf") else _encoded(text, encoding)
    if data is None:
        return None
    pieces: list[str] = []
    good = bad = at = first = 0
    while True:
        try:
            rest = data[at:].decode("utf-8")
        except UnicodeDecodeError as error:
            start, end = at + error.start, at + error.end
            piece, broken = data[at:start].decode("utf-8"), data[start:end]
            cut = len(broken) >= _TRUNCATED or end == len(data)
            pieces += (piece, "\ufffd" if cut else broken.decode("cp1252", "replace"))
            first = first if bad else start
            good += _proof(piece)
            bad += 1
            at = end
            if bad > 20 + 2 * good:
                return None
        else:
            good += _proof(rest)
            if not bad or good < 2 or good < 2 * bad:
                return None
            return Mended("".join([*pieces, rest]), len(data[:first].decode(encoding, "replace")), bad)


def _proof(text: str) -> int:
    """How much a piece that decoded speaks for UTF-8: chance makes two bytes fit more easily than three."""
    return sum(1 if c < "\u0800" else 2 for c in text if c > "\x7f")
