"""The cheap questions that come before any repetition is looked for.

First whether a line or some words in a row stand twice at all, then whether what stands twice may be more than a
phrase: the first in C calls alone, the second where the first says yes.
"""

from __future__ import annotations

import re
from itertools import pairwise

LONG = 5
"""Letters. Three words of so many letters and more, in a row but for shorter ones, are some seven words of a sentence:
no text without them twice has seven words in a row twice, or hardly, and they are found at half the cost."""

MIN_LINE, MAX_LINE = 8, 220
"""Characters of a line that is compared as a whole: a title or a short line; in longer ones words tell."""

MIN_SAID = 6
"""Letters of such a line."""

_MARKS = (("’", "'"), ("“", '"'), ("”", '"'), ("„", '"'), ("ı", "i"), ("i̇", "i"))
"""The last two are what Turkish letters become between small and capital ones."""
_BY_PHRASE = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_STOPS = "，。、；：！？…「」『』“”《》（）,.!?"

_SMALL = bytes(range(256)).lower()
_SIGNS = bytes(range(128, 256)) + b"\"'-"
_ELLIPSIS = "…".encode()
_NO_BREAK = "\xa0".encode()
_TURKISH = ("ı".encode(), "İ".encode())
_MARKS_AND_SPACES = bytes(range(9)) + b"\t" + bytes(range(32, 48)) + b":;<=>?@[\\]^_`{|}~\x7f"


def has_repeats(body: str) -> bool:
    """Whether a short line, or some words in a row that may be a sentence, stand twice."""
    plain = plain_letters(body)
    return has_repeated_sentences(body, plain) or has_repeated_lines(body, plain)


def has_repeated_lines(body: str, plain: bytes | None) -> bool:
    """Whether a line that may be a title or a sentence stands twice, case, marks and white space aside.

    `plain` is what `plain_letters` says of the body.
    """
    if plain is not None:
        said = [line for line in plain.translate(None, _MARKS_AND_SPACES).splitlines() if len(line) >= MIN_SAID]
        return len(set(said)) < len(said)
    lines = [line.strip("\t#*_> ") for line in body.casefold().splitlines() if MIN_LINE <= len(line) < MAX_LINE]
    lines = [line for line in lines if len(line) >= MIN_LINE]
    return len(set(lines)) < len(lines)


def has_repeated_sentences(body: str, plain: bytes | None) -> bool:
    """Whether what stands twice, or about, begins and ends where a sentence or a line does: no phrase does that."""
    if plain is None:
        return _has_repeated_words(body)
    words = plain.split()
    long = [word for word in words if len(word) >= LONG]
    if len(long) * 4 <= len(words):
        return _has_repeated_rows(words)
    if len(set(zip(long, long[1:], long[2:], strict=False))) == len(long) - 2:
        return False
    from newslint.article.rough_passages import has_passage

    return has_passage(plain, words, LONG)


def plain_letters(body: str) -> bytes | None:
    """The body in small letters, without quotation marks, dashes and the few letters that are not ASCII.

    None where they are not few: in other scripts than Latin, and in Polish, Czech, Vietnamese.
    """
    utf8 = body.encode("utf-8", "surrogatepass")
    plain = utf8.replace(_NO_BREAK, b" ").replace(_ELLIPSIS, b".")
    if _TURKISH[0][:1] in utf8:  # one byte is found at once, two take 8 µs
        for letter in _TURKISH:
            plain = plain.replace(letter, b"i")
    plain = plain.translate(_SMALL, _SIGNS)
    return plain if len(plain) * 8 >= len(utf8) * 7 else None


def _has_repeated_words(body: str) -> bool:
    """Whether seven words in a row stand twice, or twice six; in scripts without spaces, a clause or two.

    Words keep their marks, so that a dash costs a word and not the whole.
    """
    body = body.casefold()
    for mark, plain in _MARKS:
        body = body.replace(mark, plain)
    words = body.split()
    # Few spaces, or a text in two languages, one of them without.
    if (len(words) * 10 < len(body) or "。" in body) and _has_repeated_clauses(body):
        return True
    return _has_repeated_rows(words)


def _has_repeated_rows(words: list[bytes] | list[str]) -> bool:
    long = [word for word in words if len(word) >= LONG]
    # Korean and Vietnamese have few long words, Persian, Arabic, Hebrew and Hindi too few for three in each sentence.
    spaced = len(long) * 2 > len(words)
    if spaced and len(set(zip(long, long[1:], long[2:], strict=False))) == len(long) - 2:
        return False
    rows = zip(words, words[1:], words[2:], words[3:], words[4:], words[5:], strict=False)
    return len(set(map(hash, rows))) < len(words) - 6


def _has_repeated_clauses(body: str) -> bool:
    # A space is a stop. A line of Chinese ends within a word, one of Thai at a space.
    body = body.replace("\r", "").replace("\n\n", " ").replace("\n", " " if _BY_PHRASE.search(body) else "")
    for stop in _STOPS:
        body = body.replace(stop, " ")
    clauses = [clause for clause in body.split() if len(clause) >= LONG and not clause.isascii()]
    long = [clause for clause in clauses if len(clause) >= 2 * LONG]
    return len(set(long)) < len(long) or len(set(pairwise(clauses))) < len(clauses) - 1
