"""Capitalised words of an article, counted: who it speaks of, and what may be a slip for it."""

from __future__ import annotations

import re
from collections import Counter

from newslint.article.rough_names import MIN_COUNT, MIN_NAME, is_subsequence, rough_names
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.article.article import Article
    from newslint.positions import Span

MAX_MISSING = 0.3
"""Share of the longer word's letters that the shorter may lack: Antarctic and Arctic differ by a third."""

# Latin, Greek and Cyrillic words of six letters or more that begin with a capital and go on in small letters.
_NAME = late(
    "(?<![\\w@#/.’'-])[A-ZÀ-ÖØ-ÞΑ-ΩА-ЯЁЄІЇҐĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ]"
    "[a-zß-öø-ÿα-ωάέήίόύώа-яёєіїґāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľŀłńņňōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž]{5,}(?![\\w@/-])"
)


class Variant(NamedTuple):
    """A capitalised word that stands once and may be a slip for a name that stands often.

    `start` and `end` are the word's place, `first` is the name's first.
    """

    start: int
    end: int
    word: str
    name: str
    times: int
    first: Span


def rare_variants(article: Article) -> tuple[Variant, ...]:
    """Find the words of an article's prose that may be slips for one of its names.

    Six letters or more against a name of seven that stands five times or more; the same initial, the same
    last three letters, one a subsequence of the other. Passed over is what `_is_own_word` says.
    """
    rough = rough_names(article.utf8)
    names = [name for name, count in rough.items() if count >= MIN_COUNT and len(name) >= MIN_NAME]
    if not names:
        return ()
    ends = {name[:1] + name[-3:] for name in names}
    # Front matter and URLs are counted here, too, so that a slip may stand more than once.
    like = [_text(word) for word, count in rough.items() if count < MIN_COUNT and word[:1] + word[-3:] in ends]
    if not any(is_slip(word, _text(name)) for word in like for name in names):
        return ()
    matches = list(article.prose_matches(_NAME))
    places: dict[str, list[Span]] = {}
    for match in matches:
        places.setdefault(match.group(), []).append(match.span())
    found: dict[str, Variant] = {}
    folded = article.body.lower()
    for word, name in _pairs({word: len(spans) for word, spans in places.items()}):
        spans = places[name]
        known = found.get(word)
        if known and abs(len(known.name) - len(word)) <= abs(len(name) - len(word)):
            continue
        start, end = places[word][0]
        if not _is_own_word(article, folded, (start, end), spans):
            found[word] = Variant(start, end, word, name, len(spans), spans[0])
    if found and _makes_words(folded):
        return ()
    return tuple(sorted(found.values()))


def _text(word: bytes) -> str:
    return word.decode("utf-8", "replace")


def _pairs(counts: dict[str, int]) -> Iterator[tuple[str, str]]:
    """Pair words written once with the names that they may stand for."""
    names: dict[str, list[str]] = {}
    for name, count in counts.items():
        if count >= MIN_COUNT and len(name) >= MIN_NAME:
            names.setdefault(name[0] + name[-3:], []).append(name)
    for word, count in counts.items():
        if count == 1:
            for name in names.get(word[0] + word[-3:], ()):
                if is_slip(word, name):
                    yield word, name


def is_slip(word: str, name: str) -> bool:
    """Whether one of two words is the other with a few letters left out."""
    shorter, longer = sorted((word, name), key=len)
    if not 0 < len(longer) - len(shorter) <= len(longer) * MAX_MISSING or word[-3:] != name[-3:] or word[0] != name[0]:
        return False
    return is_subsequence(shorter, longer)


# Of their own: countries, places and people that differ from others by a letter or two.
_KNOWN = frozenset(
    """
    Poland Portland Holland Iceland Ireland Finland Maryland Oakland Auckland Austria Australia Algeria Nigeria
    Liberia Siberia Serbia Slovenia Slovakia Estonia Romania Armenia Albania Bolivia Colombia Columbia Cambodia
    Canada Guyana Guinea Jordan Panama Jamaica Mauritius Mauritania Tunisia Russia Prussia Malaysia Indonesia
    India Indiana Montana Louisiana Carolina Virginia Georgia Chester Manchester Rochester Dorchester Worcester
    Lancaster Houston Huston Kingston Kinston Weston Western Preston Hanover Hannover Cameron Cameroon Christian
    Christina Christine Christopher Fisher Fischer Thomson Thompson Philips Phillips Philip Phillip Davison
    Davidson Dickson Dickinson Robson Robertson Wilson Williamson Nicolson Nicholson Nicolas Nicholas Mathew
    Matthew Mathews Matthews Mohamed Mohammed Muhammad Muhammed Mohamad Mohammad Ahmad Hofman Hofmann Hoffman
    Hoffmann Johnson Jonson Johnston Jonston Stevenson Stephenson Stephens Stevens Peterson Pearson Patterson
    Paterson Anderson Andersen Andreson Frederick Fredrick Fredric Frederic Katherine Kathrine Katrine Catherine
    Cathrine Gabriela Gabriella Isabela Isabella Daniela Daniella Mariana Marina Marianna Alexandra Alexandria
    Alexander Stanley Staley Walters Waters Winters Masters Matters Marshall Marshal Michaels Michels Collins
    Colins Hutchinson Hutchison Sanderson Saunderson Hamilton Clinton Clifton Canton Trenton Princeton
    Charleston Charlton Arctic Antarctic Atlantic Attica Pacific Through Though Thought Country County Contract
    Contact Change Challenge Chance Channel Charger Changer Windows Widows Banking Baking Learning Leaning
    Marketing Marking Reading Trading Training Starting Stating Staring Trail Trial Persian Parisian Catalan
    Castilian Bosnian Mexican Moldovan Moroccan Macedonian Jordanian Iranian Iraqi Indian Indonesian Austrian
    Australian Algerian Nigerian Liberian Libyan Siberian Serbian Slovenian Slovakian Romanian Armenian Albanian
    Colombian Cambodian Canadian Guyanese
    """.split()
)

_NO_FIRST_NAMES = frozenset(
    """
    mr mrs ms dr sir lady lord dame king queen prince princess president premier minister chancellor senator
    governor mayor general colonel captain professor prof judge justice pope bishop sen gov gen rep señor señora
    sr sra don doña dom presidente ministro ministra senador senadora deputado deputada herr frau madame
    monsieur le la el al los der von van de del di da und and y e et i и а но в на ask asked tell told meet call
    see when while after before since as but if though although because for from with without by at on in to not
    only even like unlike despite under over against about then there thus so now what who why how is was were
    are did does do has have had can could will would should may might that this these those yet still also both
    either neither until mas para com em por quando pero con en por cuando según segundo selon avec pour quand
    mais dans chez для от из по когда если как что
    """.split()
)

_BEFORE = late(r"([^\W\d_][\w’'-]*)(\.?) \Z")
_AFTER = late(r" ([^\W\d_][\w’'-]*)")
_SENTENCE_START = late(r"(?:[.!?…:]|\A|\n)[\s\"'“”‘’«»(\[*_>#-]*\Z")
_SIC = late(r"[^\w\n]{0,3}[(\[]\s?sic\b")
_MARKED = late(r"[\"“”‘’«»'*_`]")


def _is_own_word(article: Article, folded: str, span: Span, names: list[Span]) -> bool:
    """Whether a word that is like a name is one of its own, or may be.

    It or the name is a common word, that stands in small letters as well; it is a well-known name; other
    capitalised words stand beside it than beside the name (another Fisher); it opens a sentence and is
    short; it is quoted as a word or marked [sic].
    """
    text = article.text
    start, end = span
    word, name = text[start:end], text[slice(*names[0])]
    if word in _KNOWN or folded.count(word.lower()) > 1 or _SIC.match(text, end):
        return True
    if _MARKED.match(text, end) and start and _MARKED.match(text, start - 1):
        return True
    small = len(re.findall(rf"(?<![\w@/.#-]){re.escape(name.lower())}(?![\w/@-])", article.body))
    if small * 4 >= len(names):
        return True
    if _SENTENCE_START.search(text, max(0, start - 12), start) and len(word) < MIN_NAME:
        return True
    before, after = _neighbours(text, span)
    if before and not _is_plain(before, article.body) and before not in {_neighbours(text, at)[0] for at in names}:
        return True
    return bool(after) and after not in {_neighbours(text, at)[1] for at in names}


def _neighbours(text: str, span: Span) -> tuple[str, str]:
    """The capitalised words right before and behind a place, else ''."""
    matches = _BEFORE.search(text, max(0, span[0] - 30), span[0]), _AFTER.match(text, span[1])
    before, after = (match[1] if match and match[1][0].isupper() else "" for match in matches)
    return before, after


def _is_plain(word: str, body: str) -> bool:
    """Whether a capitalised word says nothing of who follows: a title, or one that stands in small letters too."""
    small = word.lower()
    return small in _NO_FIRST_NAMES or re.search(rf"(?<!\w){re.escape(small)}(?!\w)", body) is not None


# Function words of languages that make new words by composing or by endings one behind the other.
_MAKERS: tuple[tuple[frozenset[str], float], ...] = (
    (frozenset("und der die das nicht ist mit den dem ein eine zu auf von".split()), 0.08),
    (frozenset("ja että oli myös mutta joka hän ovat kun sekä mukaan".split()), 0.03),
    (frozenset("ve bir bu için ile olarak daha çok gibi olan".split()), 0.03),
    (frozenset("és hogy nem egy az volt csak már meg".split()), 0.05),
    (frozenset("ja et ei see oma mis kui ning oli".split()), 0.05),
)
_WORD = late(r"[^\W\d_]+")


def _makes_words(folded: str) -> bool:
    """Whether a text's language makes words so freely that two like words are mostly two words.

    German, Finnish, Turkish, Hungarian, Estonian, by the share of their function words.
    """
    words = Counter(_WORD.findall(folded[:20_000]))
    total = sum(words.values()) or 1
    return any(_share(words, function_words) >= share * total for function_words, share in _MAKERS)


def _share(words: Counter[str], kind: Iterable[str]) -> int:
    return sum(words[word] for word in kind)
