"""Which rules of packs have anything to look at: how lines, and their last sentences, begin.

The first two words are looked up by hash, which takes as long with ten thousand phrases as with ten. In an RE2 set the
beginnings of all phrases take 40 ms to compile at every start, and the more the longer they are.
"""

from __future__ import annotations

from functools import lru_cache

from newslint.article.edgeless import is_edgeless

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newslint.article import Article

NEEDS = "openings"
"""What a rule of packs says that it needs: see `Entry.needs`."""

ANY = "…"
"""In place of a second word: whatever follows."""

_MARKS = (
    " \t\xa0\u200b\ufeff\r*_~#>|-–—•·●■▪►▶▸»›→✓✔[](){}<\\/=+,;.!?…:：，、。！？।۔؟【】（）［］《》〈〉"
    "❯❮⇒➤➜➡\ufe0f★☆□◆◇※＞▲△▼▽©®"
)
_TAIL = _MARKS + "”»「」『』\"'"
_ARABIC = (("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ي", "ی"), ("ى", "ی"), ("ك", "ک"), ("ة", "ه"))
NETWORKS = frozenset(
    ("facebook", "twitter", "instagram", "linkedin", "whatsapp", "telegram", "youtube", "pinterest", "reddit", "tiktok",
     "tumblr", "mastodon", "bluesky", "flipboard", "x", "viber", "vkontakte")
)  # fmt: skip
"""Names that `{network}` stands for."""


def small(text: str) -> str:
    """Fold a text to small letters; apostrophes and Turkish and Arabic letters of several forms to one of them."""
    text = text.lower()
    if not text.isascii():
        text = text.replace("\u2019", "'").replace("i\u0307", "i").replace("ı", "i")
        if "\u0627" in text:
            for one, other in _ARABIC:
                text = text.replace(one, other)
    return text.replace("](", "  ") if "](" in text else text


def opening(piece: str) -> tuple[str, str, str] | None:
    """Give the first three words of a piece in small letters, '' for none: a number is `#`, a network's name `*`.

    Where words have no spaces, and in Korean, they are of two characters, one, and one. After a label's colon the
    second word is `:`.
    """
    piece = piece[:80].lstrip(_MARKS)
    while piece and not piece[0].isalnum():
        piece = piece[1:].lstrip(_MARKS)
    if not piece:
        return None
    if piece[0] >= "\u0e00" and (is_edgeless(piece[0]) or "\uac00" <= piece[0] <= "\ud7a3"):
        return piece[:2], piece[2:3].strip(_TAIL), piece[3:4].strip(_TAIL)
    words = piece.split(None, 3)
    for at, word in enumerate(words[:2], start=1):
        if word[-1] in ".!?…":
            del words[at:]
    first = words[0][:20]
    if first[0].isdigit():
        first = "#"
    elif not first[-1].isalnum():
        first = first.rstrip(_TAIL)
        if words[0][len(first) :][:1] in (":", "："):
            return first, ":", ""
    second = words[1] if len(words) > 1 else ""
    if not first.isascii():
        for at, sign in enumerate(first):
            if is_edgeless(sign):  # a Latin word in Japanese
                return first[:at], sign, ""
    if second[:1] >= "\u0e00" and is_edgeless(second[0]):
        return first, second[0], ""
    if second and not second.isalnum():
        second = second.strip(_TAIL) or (":" if ":" in second else "")
    third = words[2].strip(_TAIL) if len(words) > 2 else ""
    if third in NETWORKS or third[:1].isdigit():
        third = "#" if third[0].isdigit() else "*"
    return "*" if first in NETWORKS else first, "*" if second in NETWORKS else second, third


def has_opening(seconds: str, second: str, third: str) -> bool:
    """Whether one of a first word's phrases goes on with these words."""
    return f" {second} " in seconds or f" {second}_{third} " in seconds or ANY in seconds


REACH = 240
"""Characters before a line's end in which its last sentence begins, if it is a notice."""

_ENDS = (". ", "? ", "! ", '." ', ".” ", ".) ", '!" ', '?" ', "!” ", "?” ")
_WIDE_ENDS = ("。", "！", "？", "।", "… ", "؟ ", "۔ ")


def last_sentence(line: str) -> int:
    """Where the last sentence of a line begins, white space and marks before it too; 0 for one, or a long one."""
    line = line.rstrip()
    away = max(len(line) - REACH, 0)
    tail = line[away:]
    at = max(map(tail.rfind, _ENDS))
    if not tail.isascii():
        for end in _WIDE_ENDS:
            at = max(at, tail.rfind(end, 0, len(tail) - 1))
    return away + at + 1 if at >= 0 else 0


def after_image(line: str) -> int:
    """Where the text of a line begins that an image begins."""
    return max(line.find(") ") + 1, 0) if line.startswith("![") else 0


@lru_cache(maxsize=2)
def openings(article: Article, more: frozenset[str]) -> tuple[tuple[int, tuple[str, str, str]], ...]:
    """Where lines and their last sentences begin with a word that a phrase begins with, and the words.

    `more` are first words of a user's phrases. An offset may lie before marks that stand before the words.
    """
    from newslint.rules.openings import OPENINGS

    start = article.body_start
    text = small(article.text[start:])
    if len(text) != len(article.text) - start:  # a letter that is two in small letters
        text = "".join(small(sign) if len(small(sign)) == 1 else sign for sign in article.text[start:])
    found = []
    for at in _places(text):
        piece = text[at : at + 80].partition("\n")[0]
        word = piece.split(None, 1)
        # Most sentences begin with a word that begins no phrase.
        if not word or (word[0].isalpha() and word[0].isascii() and word[0] not in OPENINGS and word[0] not in more):
            continue
        words = opening(piece)
        if words is not None and (words[0] in OPENINGS or words[0] in more):
            found.append((start + at, words))
    return tuple(found)


def _places(text: str) -> list[int]:
    places: list[int] = []
    lead, at = True, 0
    for line in text.split("\n"):
        if line and not line.isspace():
            places.append(at)
            if len(line) > 20:
                last = last_sentence(line)
                if last:
                    places.append(at + last)
            if lead:
                # After a bot's lead-in, which stands before the first sentence, a notice counts too.
                places += [at + line.find(mark) + 1 for mark in (",", ":") if mark in line[:200]]
                lead = False
            if line.startswith("!["):
                places.append(at + after_image(line))
        at += len(line) + 1
    return places


class Openings:
    """The openings of some rules' phrases: by first word, for each rule the second words with a space around each.

    Where two words begin many a sentence the third stands behind the second: `the_full`.
    """

    def __init__(self, rules: Mapping[str, int], more: Iterable[tuple[int, Mapping[str, str]]]) -> None:
        from newslint.rules.openings import OPENINGS

        self.rules = rules
        self.known = OPENINGS
        self.more: dict[str, list[tuple[int, str]]] = {}
        for number, words in more:
            for first, seconds in words.items():
                self.more.setdefault(first, []).append((number, seconds))
        self.firsts = frozenset(self.more)

    def scan(self, article: Article) -> set[int]:
        """Numbers of the rules that have a phrase which begins as a line of an article, or its last sentence, does."""
        found: set[int] = set()
        for _, (first, second, third) in openings(article, self.firsts):
            for code, seconds in self.known.get(first, ()):
                if code in self.rules and has_opening(seconds, second, third):
                    found.add(self.rules[code])
            for number, seconds in self.more.get(first, ()):
                if has_opening(seconds, second, third):
                    found.add(number)
        return found
