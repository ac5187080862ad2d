"""Words that stand twice in a row and never may, by language."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from newslint.article.edgeless import by_script
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article.article import Article

# Only words whose doubling is no sentence of the language. So not: English had, that, is, in, on (log in in the
# morning, the man I came with with a dog); German articles and prepositions (die die Stadt kennen, mit mit Öl
# gefüllten); French nous, vous; Portuguese se, Spanish no; Italian la; Turkish bir.
WORDS = {
    "en": "the an of and or their its your our than",
    "fr": "le les des du de et au aux dans pour sur avec par une ces cette leur",
    "de": "und oder sich auch aber wenn von",
    "es": "el los las de del al en con por un una y lo sus",
    "pt": "de do dos das em com por um uma ao os nos pela pelo",
    "it": "di il del della con per un una nel nella gli alla dal",
    "nl": "en van een het met naar bij",
    "sv": "och av en från",
    "da": "og af et fra",
    "pl": "i w z na do się że od oraz",
    "ru": "и в на с к от из для по",
    "uk": "і в на з до від для",
    "cs": "a v na do od pro",
    "ro": "de la din pe cu pentru care și",
    "hu": "és hogy egy",
    "tr": "ve ile için",
    "id": "dan dari untuk dengan",
}

# What a text in each language holds often, and hardly any other: three of them are asked for, two of a short text.
_KNOWN = {
    "en": "the of and that was to with", "fr": "les des est une dans", "de": "und der die nicht ist",
    "es": "el los las una por del y", "pt": "não uma os para com", "it": "della che gli per sono",
    "nl": "het een van niet zijn", "sv": "och att som är inte", "da": "og at er ikke det",
    "pl": "się nie że jest do", "ru": "и в не на что", "uk": "і на не що та", "cs": "se že na je ve",
    "ro": "și din pe care cu", "hu": "és hogy az nem egy", "tr": "ve bir bu için ile", "id": "yang dan di untuk dengan",
}  # fmt: skip

FEW = 100
"""Words of a short text."""

_ALL = sorted({word for words in WORDS.values() for word in words.split()})
TRIGGERS = tuple(
    f"[ \\n](?:{doubles})[ \\n,.]" for doubles in by_script("|".join(f"{word}[ \\n]{word}" for word in _ALL))
)

_LANGUAGES = tuple((language, frozenset(known.split())) for language, known in _KNOWN.items())


@cache
def _double(word: str) -> re.Pattern[str]:
    """A word and its twin. It begins with its letters, which are found in a tenth of the time of any word's."""
    return re.compile(rf"({word})(?<![^\s(]{word})(?:[ \xa0]+|[ \xa0]*(?:\r\n|\r|\n)[ \t]*)({word})(?=[\s,.;:)])")


# de de Gaulle, de de facto, of of course, von von der Leyen: a particle that belongs to what follows.
_PARTICLES = frozenset("von of de di du da des della la le el y i of".split())
_TAKEN = late(r"\s+(?:[^\W\d_a-zà-ÿа-я]|de[rnm]\b|facto\b|jure\b|novo\b|course\b|[\"'“„«*_\[])")


class DoubledWord(NamedTuple):
    """A word and its twin: the word, and where both and the twin stand."""

    word: str
    start: int
    twin: int
    end: int


def languages_of(text: str) -> frozenset[str]:
    """The languages that a text may be in, by its most frequent words: none, one, or neighbours that share them."""
    said = text[:20_000].casefold().split()
    words, least = set(said), 3 if len(said) > FEW else 2
    return frozenset([language for language, known in _LANGUAGES if len(known & words) >= least])


def _doubles(text: str, start: int, words: frozenset[str]) -> list[re.Match[str]]:
    """The places from an offset of a text on where one of some words has a twin."""
    # `(the the` too.
    said = text[start:].replace("(", " ").split()
    twice = {word for word, next_word in pairwise(said) if word in words and next_word.startswith(word)}
    return sorted((match for word in twice for match in _double(word).finditer(text, start)), key=_start)


def _start(match: re.Match[str]) -> int:
    return match.start()


def find_doubled_words(article: Article) -> Iterator[DoubledWord]:
    """Doubled words of prose, in order of place; a word counts where all languages that the text may be in bar it."""
    languages = languages_of(article.body)
    if not languages:
        return
    barred = frozenset.intersection(*(frozenset(WORDS[language].split()) for language in languages))
    for match in _doubles(article.text, article.body_start, barred):
        word = match[1]
        if not article.is_prose(match.start(1), match.end(2)):
            continue
        if word in _PARTICLES and _TAKEN.match(article.text, match.end()):
            continue
        if _kind_at(article, match.start(1)) in ("paragraph", "quote", "item", "heading"):
            yield DoubledWord(word, match.start(1), match.end(1), match.end(2))


def _kind_at(article: Article, offset: int) -> str:
    return next((block.kind for block in article.blocks if block.start <= offset < block.end), "")
