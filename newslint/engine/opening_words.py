"""The words that a sentence begins with, and where the sentences begin that count: a line's first and its last."""

from __future__ import annotations

from newslint.article.edgeless import is_edgeless

ANY = "…"
"""In place of a second word: whatever follows."""

NOTHING = "."
"""In place of a second word: none."""

MARKS = (
    " \t\xa0\u200b\ufeff\r*_~#>|-–—•·●■▪►▶▸»›→✓✔[](){}<\\/=+,;.!?…:：，、。！？।۔؟【】（）［］《》〈〉"
    "❯❮⇒➤➜➡\ufe0f★☆□◆◇※＞▲△▼▽©®"
)
TAIL = MARKS + "”»「」『』\"'"
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


def unmarked(piece: str) -> str:
    """What is left of a piece from its first letter or number on."""
    piece = piece.lstrip(MARKS)
    while piece and not piece[0].isalnum():
        piece = piece[1:].lstrip(MARKS)
    return piece


def is_cut_by_signs(sign: str) -> bool:
    """Whether what begins with a sign is cut into words of a few characters: no spaces in its script, or Korean."""
    return sign >= "\u0e00" and (is_edgeless(sign) or "\uac00" <= sign <= "\ud7a3")


def opening(piece: str) -> tuple[str, str, str] | None:
    """Give the first three words of a piece in small letters, '' for none: a number is `#`, a network's name `*`.

    Where words have no spaces, and in Korean, they are of two characters, one, and one. After a label's colon the
    second word is `:`.
    """
    piece = unmarked(piece[:80])
    if not piece:
        return None
    if is_cut_by_signs(piece[0]):
        return piece[:2], piece[2:3].strip(TAIL), piece[3:4].strip(TAIL)
    words = piece.split(None, 3)
    for at, word in enumerate(words[:2], start=1):
        if word[-1] in ".!?…":
            del words[at:]
    first = words[0][:20]
    if first[0].isdigit():
        counter = "" if first.isascii() else next(filter(is_edgeless, first), "")
        if counter:  # 3件のコメント
            return "#", counter, ""
        first = "#"
    elif not first[-1].isalnum():
        first = first.rstrip(TAIL)
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
        second = second.strip(TAIL) or (":" if ":" in second else "")
    third = words[2].strip(TAIL) if len(words) > 2 else ""
    if third in NETWORKS or third[:1].isdigit():
        third = "#" if third[0].isdigit() else "*"
    return "*" if first in NETWORKS else first, "*" if second in NETWORKS else second, third


def has_opening(seconds: str, words: tuple[str, str, str]) -> bool:
    """Whether one of a first word's phrases goes on with these words."""
    first, second, third = words
    if not second and is_cut_by_signs(first[0]):
        # A gap, as between two words: what stands behind it counts.
        return f" {NOTHING} " in seconds or bool(third and f" {third} " in seconds) or ANY in seconds
    if not second:
        # What stands alone, or ends a sentence, may go on in the next one. Of numbers that are too many.
        return first != "#" or f" {NOTHING} " in seconds
    return f" {second} " in seconds or f" {second}_{third} " in seconds or ANY in seconds


REACH = 240
"""Characters before a line's end in which its last sentence begins, if it is a notice."""

_ENDS = {
    ".": (". ", '." ', ".” ", ".) "),
    "?": ("? ", '?" ', "?” "),
    "!": ("! ", '!" ', "!” "),
    **{sign: (sign,) for sign in "。！？।"},
    **{sign: (f"{sign} ",) for sign in "…؟۔"},
}
"""What ends a sentence, by the sign that it begins with: a text without that is not searched for it."""


def last_sentence(line: str) -> int:
    """Where the last sentence of a line begins, white space and marks before it too; 0 for one, or a long one."""
    line = line.rstrip()
    away = max(len(line) - REACH, 0)
    tail = line[away:-1]
    at = -1
    for sign, ends in _ENDS.items():
        if sign in tail:
            at = max(at, *map(tail.rfind, ends))
    return away + at + 1 if at >= 0 else 0


def line_openings(line: str, *, is_lead: bool) -> list[tuple[int, tuple[str, str, str]]]:
    """Where the text, the last sentence, and what stands behind an image or a lead-in begin in a line, and how.

    An offset may lie before marks that stand before the words.
    """
    has_image = line.startswith("![") and "](" in line
    line = line.replace("](", "  ")
    places = [0]
    if len(line) > 20 and (last := last_sentence(line)):
        places.append(last)
    if is_lead:
        # After a bot's lead-in, which stands before the first sentence, a notice counts too.
        places += [line.find(mark) + 1 for mark in (",", ":") if mark in line[:LEAD]]
    if has_image and (image := line.find(") ") + 1):
        places.append(image)
    read = ((at, opening(_same_length_small(line[at : at + 120]))) for at in places)
    return [(at, words) for at, words in read if words is not None]


LEAD = 200
"""Characters of an article's first line in which a bot's lead-in ends."""


def _same_length_small(piece: str) -> str:
    folded = small(piece)
    if len(folded) != len(piece):  # a letter that is two in small letters
        folded = "".join(small(sign) if len(small(sign)) == 1 else sign for sign in piece)
    return folded
