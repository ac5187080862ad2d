"""Capitalised words of an article, counted: who it speaks of, and what is written once."""

from __future__ import annotations

import re
from collections import Counter

# Latin, Greek and Cyrillic words of six letters or more that begin with a capital and go on in small letters.
_NAME = re.compile(
    "(?<![\\w@#/.’'-])[A-ZÀ-ÖØ-ÞΑ-ΩА-ЯЁЄІЇҐĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ]"
    "[a-zß-öø-ÿα-ωάέήίόύώа-яёєіїґāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľŀłńņňōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž]{5,}(?![\\w@/-])"
)


def rare_variants(text: str) -> tuple[tuple[str, str, int], ...]:
    """Words written once that may be a slip for a name written five times or more: (word, name, count).

    The word has six letters or more, the name seven; same initial, same last three letters, and one is a
    subsequence of the other. That a word is no inflection of the name is left to the caller.
    """
    counts = Counter(_NAME.findall(text))
    names = [(name, n) for name, n in counts.items() if n >= 5 and len(name) >= 7]
    if not names:
        return ()
    found = []
    for name, n in names:
        for word, times in counts.items():
            if times == 1 and word[0] == name[0] and word[-3:] == name[-3:] and word != name:
                longer, shorter = (name, word) if len(name) > len(word) else (word, name)
                if is_subsequence(shorter, longer):
                    found.append((word, name, n))
    return tuple(found)


def is_subsequence(shorter: str, longer: str) -> bool:
    """Whether the letters of one word stand in the other in the same order."""
    letters = iter(longer)
    return all(letter in letters for letter in shorter)
