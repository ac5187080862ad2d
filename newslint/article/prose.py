"""Whether a piece of text says something in words."""

from __future__ import annotations

from newslint.late import late

LINK_TARGET = late(r"\]\([^)\s]*\)")
LINK = late(r"!?\[[^\]]*\](?:\([^)\s]*\))?|https?://\S+")
_CODE_SIGNS = late(r"[{}();=<>$\\|_@#/]")
NUMBERED_CODE = late(r"\d+[+-]?(?:\s{2,}|\+\s)\S")
# The entry of a list where no parser says so; a dash is how some languages open what is spoken.
ENTRY = late(r"[^\S\r\n]*(?:[-*+•]|\(?\d{1,3}[.)])\s")
# With the stops of Hindi, Arabic, Urdu, Armenian, Amharic and Burmese; German closes with what English opens with.
ENDS = ".!?…。！？।॥؟۔։።။"
CLOSES = "\"'”’“‘»«›‹״׳」』）〉》)\\]*_"
SENTENCE_END = late(f"[{ENDS}:：](?:[\xa0\u202f ]?»)?[{CLOSES}]*\\Z")

# Thai and Lao end no sentence by a mark.
UNMARKED = late(f"[\u0e00-\u0eff][{CLOSES}]*\\Z")


def reads_as_prose(text: str) -> bool:
    """Whether a piece of a paragraph says something in words: no code without its marks, no list of links, no label.

    A sentence ends as one, or has 25 words (in scripts without spaces: 25 letters).
    """
    if not is_wordy(text):
        return False
    words = len(text.split())
    if SENTENCE_END.search(text) or words >= 25:
        return True
    letters = sum(map(str.isalpha, LINK.sub("", text)))
    return not text.isascii() and letters >= max(25, words * 8)


def is_wordy(text: str) -> bool:
    """Whether it is made of words, and is no code, no list of links, and not all in bold, as headings are."""
    shown = LINK_TARGET.sub("]", text)
    letters = sum(map(str.isalpha, shown))
    if not letters or is_code_like(shown):
        return False
    if sum(map(str.isalpha, LINK.sub("", text))) < letters * 0.4:
        return False
    return not (text.startswith("**") and text.endswith("**"))


def is_code_like(text: str) -> bool:
    """Whether a line is program text, as pages leave it whose code blocks lost their marks."""
    if NUMBERED_CODE.match(text):
        return True
    signs = len(_CODE_SIGNS.findall(text))
    return signs * 12 > len(text) or text.rstrip().endswith(("{", "};", ");", "()", "):", ")：", "=>"))
