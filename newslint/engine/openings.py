"""Which rules of packs have anything to look at: how lines, and their last sentences, begin.

The first two words are looked up by hash, which takes as long with ten thousand phrases as with ten. In an RE2 set the
beginnings of all phrases take 40 ms to compile at every start, and the more the longer they are.
"""

from __future__ import annotations

from newslint.article.edgeless import is_edgeless

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NEEDS = "openings"
"""What a rule of packs says that it needs: see `Entry.needs`."""

ANY = "…"
"""In place of a second word: whatever follows."""

_MARKS = " \t\xa0\u200b\ufeff\r*_~#>|-–—•·●■▪►▶▸»›→✓✔[](){}<\\/=+,;.!?…:：，、。！？।۔؟【】（）［］《》〈〉❯❮⇒➤➜➡\ufe0f★☆■□◆◇※＞▲△▼▽©®"
_TAIL = _MARKS + "”»「」『』\"'"
_ENDS = (". ", "! ", "? ", ".) ", ".” ", '." ', ") ")
_WIDE_ENDS = ("。", "！", "？", "।", "۔", "؟", "… ")
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


def opening(piece: str) -> tuple[str, str] | None:
    """Give the first two words of a piece in small letters: a number is `#`, a network's name `*`.

    Where words have no spaces, and in Korean, they are two characters and one. After a label's colon the second word is `:`, where there is
    none it is ''.
    """
    piece = piece[:80].lstrip(_MARKS)
    while piece and not piece[0].isalnum():
        piece = piece[1:].lstrip(_MARKS)
    if not piece:
        return None
    if piece[0] >= "\u0e00" and (is_edgeless(piece[0]) or "\uac00" <= piece[0] <= "\ud7a3"):
        return piece[:2], piece[2:3].strip(_TAIL)
    words = piece.split(None, 2)
    first = words[0][:20]
    if first[0].isdigit():
        first = "#"
    elif not first[-1].isalnum():
        first = first.rstrip(_TAIL)
        if words[0][len(first) :][:1] in (":", "："):
            return first, ":"
    second = words[1] if len(words) > 1 else ""
    if not first.isascii():
        for at, sign in enumerate(first):
            if is_edgeless(sign):  # a Latin word in Japanese
                return first[:at], sign
    if second[:1] >= "\u0e00" and is_edgeless(second[0]):
        return first, second[0]
    if second and not second.isalnum():
        second = second.strip(_TAIL) or (":" if ":" in second else "")
    return "*" if first in NETWORKS else first, "*" if second in NETWORKS else second


def last_sentence(line: str) -> int:
    """Where the last sentence of a line begins; 0 where it has one, or less."""
    line = line.rstrip()
    at = max(line.rfind(end) for end in _ENDS)
    if not line.isascii():
        at = max(at, *(line.rfind(end, 0, -1) for end in _WIDE_ENDS))
    return at + 1


class Openings:
    """The openings of some rules' phrases: by first word, for each rule's number the second words, spaces around."""

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
        for line in lines:
            pieces = (line,) if len(line) < 20 else (line, line[last_sentence(line) :])
            for piece in pieces:
                words = opening(piece)
                if words is None:
                    continue
                first, second = words
                for code, seconds in known.get(first, ()):
                    if (f" {second} " in seconds or ANY in seconds) and code in self.rules:
                        found.add(self.rules[code])
                if more:
                    found.update(n for n, seconds in more.get(first, ()) if f" {second} " in seconds or ANY in seconds)
        return found
