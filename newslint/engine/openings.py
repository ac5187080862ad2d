"""Which rules of packs have anything to look at: how lines, and their last sentences, begin.

The first two words are looked up by hash, which takes as long with ten thousand phrases as with ten. In an RE2 set the
beginnings of all phrases take 40 ms to compile at every start, and the more the longer they are.
"""

from __future__ import annotations

import re

from newslint.article.edgeless import is_edgeless

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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
    return text.replace("](", " ") if "](" in text else text


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

_SENTENCE = re.compile(r"[.!?][\"'”’»)*_]*[ \xa0]+(?=[^\s.!?])|[。！？।؟۔…][」』”）\s]*(?=[^\s」』”）])")


def last_sentence(line: str) -> int:
    """Where the last sentence of a line begins; 0 where it has one, or a long one."""
    at = 0
    for match in _SENTENCE.finditer(line, max(0, len(line) - REACH)):
        at = match.end()
    return at


def after_image(line: str) -> int:
    """Where the text of a line begins that an image begins."""
    return line.find(") ") + 1 if line.startswith("![") else 0


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

    def scan(self, text: str, start: int) -> set[int]:
        """Numbers of the rules that have a phrase which begins as a line of a text, or its last sentence, does."""
        found: set[int] = set()
        known, more = self.known, self.more
        lines = small(text[start:]).split("\n")
        # After a bot's lead-in, which stands before the first sentence, a notice counts too.
        lead = next((line for line in lines if line and not line.isspace()), "")[:200]
        lines += [lead[lead.find(mark) + 1 :] for mark in (",", ":") if mark in lead]
        lines += [line[after_image(line) :] for line in lines if line.startswith("![")]
        for line in lines:
            at = last_sentence(line) if len(line) > 20 else 0
            for piece in (line[:80], line[at : at + 80]) if at else (line[:80],):
                head = piece.split(None, 1)
                # Most sentences begin with a word that begins no phrase.
                if not head or (head[0].isalpha() and head[0].isascii() and head[0] not in known and not more):
                    continue
                words = opening(piece)
                if words is None:
                    continue
                first, second, third = words
                for code, seconds in known.get(first, ()):
                    if code in self.rules and has_opening(seconds, second, third):
                        found.add(self.rules[code])
                if more:
                    found.update(n for n, seconds in more.get(first, ()) if has_opening(seconds, second, third))
        return found
