"""Articles that speak of encodings, escapes and terminals: what looks like junk there may be an example."""

from __future__ import annotations

from newslint.article.speaking import speaks
from newslint.late import late

_TALK = (
    r"(?i)mojibake|utf-?(?:8|16)|unicode|(?:windows|iso)-\d|cp125\d|latin-?1\b|\bascii\b|charset"
    r"|character (?:set|encoding)|escape (?:sequence|code|character)|quoted-printable|percent[- ]?(?:encod|escap)"
    r"|url[- ]?(?:encod|escap)|urlencode|ansi (?:escape|code|colou?r|sequence)|\bregex|regular expression|backslash"
    r"|carriage return|line feed|\bnewlines?\b|printf|replacement character|html[- ]entit"
    r"|文字化け|乱码|亂碼|转义|轉義|换行|換行|编码|編碼|エスケープ|改行|문자 인코딩|이스케이프"
    r"|кракозябр|кодировк|экранирован|zeichenkodierung|zeichensalat|maskier|encodage|échappement"
    r"|codificaci[oó]n|codificação|codifica dei caratteri|secuencia de escape|sequência de escape"
)
_APART = late("[\\s\"'`“”‘’«»「」『』()（）\\[\\]{}<>|/,;:.?!=*_→-]*")


def speaks_of_encodings(utf8: bytes) -> bool:
    """Whether a text has words of the trade: charsets, escapes, new lines, terminals."""
    return speaks(utf8, _TALK)


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a span is a word of its own, or quoted: named, not used."""
    return bool(_APART.fullmatch(text[max(start - 1, 0) : start]) and _APART.fullmatch(text[end : end + 1]))


def shortened(code: str) -> str:
    """A code as a message shows it: 40 characters at most."""
    return code if len(code) <= 40 else code[:39] + "…"


def is_visible(meant: str) -> bool:
    """Whether what a code means can be shown in a message: no control, no white space alone."""
    return meant.isprintable() and not meant.isspace()


def token_around(text: str, start: int, end: int) -> str:
    """What stands between the white space on both sides of a span, 300 characters at most each way."""
    left, right = text[max(start - 300, 0) : start], text[end : end + 300]
    before = "" if not left or left[-1].isspace() else left.rsplit(None, 1)[-1]
    after = "" if not right or right[0].isspace() else right.split(None, 1)[0]
    return before + text[start:end] + after
