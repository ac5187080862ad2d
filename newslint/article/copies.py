"""What kind of repetition each repeated passage is, and which of the two is the copy: one defect is one rule's."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from operator import ne

from newslint.article.block import first_from, starting_in
from newslint.article.neighbours import is_verse
from newslint.article.normal import normal_form
from newslint.article.plain import WIDE
from newslint.article.prose import CLOSES, ENDS, ENTRY, LINK_TARGET, SENTENCE_END, UNMARKED, is_wordy, reads_as_prose
from newslint.article.repeats import is_refrain
from newslint.article.sections import WEAK, is_parallel
from newslint.article.sentences import split_sentences
from newslint.article.title import heading_text, looks_like_title, stated_title
from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import line_start, merged, overlaps, removal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from newslint.article.article import Article
    from newslint.article.block import Block
    from newslint.article.repeats import Repeat
    from newslint.positions import Span

MIN_BLOCK = 80
"""Characters of the shortest repeated block; the catalogue's figure."""

MIN_PARAGRAPH = 60
"""Characters of the shortest paragraph that counts alone; the catalogue's figure."""

NEAR_WORDS, NEAR_RATIO = 15, 92
"""Words of the shortest paragraph that is compared word by word, and how alike two are, in percent: one changed
word in 20 gives 95. The catalogue's figures."""

MAX_COMPARED = 20_000
"""Words of two passages together that are compared word by word: 40 ms."""

UNMARKED_WORDS = 50
"""Words, a hundred letters, of phrases that stand again in a script that ends no sentence: names of offices have 80."""

NEAR_BLOCK = 40
"""Words of several paragraphs that are compared so: shorter ones are a form filled in once more, as often as not."""

PASSAGE_SENTENCES, PASSAGE = 3, 150
"""Sentences, characters: what stands again in the middle of paragraphs and is as long is no figure of speech."""

PAIR = 200
"""Characters of two sentences that are no figure of speech either."""

CLAUSES = 600
"""Characters of numbered clauses that a law or a contract has in two of its parts."""

ASKED = 120
"""Characters of a question of some sentences; a longer one is a paragraph that ends with a question."""

NEAR = 2000
"""Characters between two sentences that the same reader stumbles over: some paragraphs of a text without line breaks.
What is said again further on there is a quotation in its context, as often as not."""

SHARED, ALIKE = 4, 0.5
"""Words that end two sentences of one form and may be the same, and the share of all that is in both."""

PULLED_SENTENCES, PULLED = 2, 200
"""Sentences, characters: what a layout sets apart from its paragraph, to be read at a glance, is no longer."""


class Copy(NamedTuple):
    """A repeated passage with what a fix would do: which of the two goes, which stays, and why, in a sentence.

    `whole`: what goes begins and ends with a block. `sure`: nothing says that it may be the other one.
    """

    repeat: Repeat
    gone: Span
    kept: Span
    whole: bool
    why: str
    sure: bool = False

    def removal(self, text: str) -> Span:
        """What of a text goes with it."""
        return removal(text, self.gone, whole=self.whole, later=self.gone == self.repeat.copy)


class Copies(NamedTuple):
    """The repeated passages by what they are; each is in one of them.

    `doubled` is the whole body again; `cut` are paragraphs that are a broken-off part of another.
    """

    doubled: tuple[Copy, ...] = ()
    blocks: tuple[Copy, ...] = ()
    neighbours: tuple[Copy, ...] = ()
    paragraphs: tuple[Copy, ...] = ()
    near: tuple[Copy, ...] = ()
    cut: tuple[Copy, ...] = ()
    sentences: tuple[Copy, ...] = ()


def sort_copies(article: Article) -> Copies:
    """Sort an article's repeats, what is said twice by right left out."""
    found: dict[str, list[Copy]] = defaultdict(list)
    again = {pair.copy[0] for pair in article.neighbours}
    told = merged(pair.copy for pair in article.neighbours)
    titles = [(block.start, block.end) for block in article.title_lines]
    for repeat in _without_refrains(article):
        kind = _kind(article, repeat)
        if kind == "blocks" and _is_one_over_and_over(article, repeat, again):
            continue  # neighbours, all of them: told and deleted one by one
        if kind == "blocks" and any(a <= repeat.copy[0] and repeat.copy[1] < b for a, b in told):
            continue  # a part of two neighbours
        if any(a <= repeat.copy[0] and repeat.copy[1] <= b for a, b in titles):
            continue
        if kind in ("doubled", "blocks") or (kind and not overlaps(told, *repeat.copy)):
            found[kind].append(_choose(article, repeat, cut=kind == "cut"))
    return Copies(**{kind: tuple(copies) for kind, copies in found.items()})


def _is_one_over_and_over(article: Article, repeat: Repeat, again: Set[int]) -> bool:
    """Whether each paragraph of a copy says what the one above it says; `again` is where such ones begin."""
    units = starting_in(article.units, *repeat.copy) if again else ()
    return len(units) > 0 and all(block.start in again for block in units)


def _kind(article: Article, repeat: Repeat) -> str:
    """Which of the fields of Copies it belongs to; '' where it is no defect."""
    if _is_all(article, repeat):
        return "doubled"
    if repeat.paragraphs <= 1 and any(_is_entry(article, span) for span in (repeat.first, repeat.copy)):
        return ""
    if repeat.paragraphs <= 1 and _is_link_with_words(article, repeat):
        return ""
    if repeat.broken:
        return "cut" if _is_broken_off(article, repeat) else ""
    if repeat.paragraphs == 0:
        if article.is_live_blog or not all(_in_prose(article, span) for span in (repeat.first, repeat.copy)):
            return ""
        if not _is_long_enough(article, repeat):
            return ""
        if repeat.changed:
            return "near" if _says_the_same(article, repeat) and _lie_near(article, repeat) else ""
        if repeat.sentences >= PASSAGE_SENTENCES and repeat.characters >= PASSAGE:
            return "blocks"
        kind = "sentences" if _are_sentences(article, repeat) else ""
        if not kind and _is_pair_in_one_line(article, repeat):
            kind = "blocks"
        return kind if kind and not (_is_form(article, repeat) or _ends_two_alike(article, repeat)) else ""
    if _is_cut(article, repeat):
        return "" if article.is_live_blog or not repeat.plain else "cut"
    many = repeat.paragraphs > 1 or (repeat.follows and repeat.whole)
    if repeat.characters < (MIN_BLOCK if many else MIN_PARAGRAPH) or not (many or repeat.plain):
        return ""
    if _is_form(article, repeat):
        return ""
    if many:
        return "blocks" if not repeat.changed or _is_other_wording(article, repeat) else ""
    if _is_question(article, repeat):
        return ""
    if article.is_live_blog or _is_furniture(article, repeat):
        return ""
    if repeat.whole and repeat.first_whole:
        if not repeat.changed:
            return _kind_of_equal(article, repeat)
        if _says_the_same(article, repeat):
            return "near"
        return "cut" if _lacks_an_end(article, repeat) else ""
    if repeat.changed:
        return ""
    if not _is_pull_quote(article, repeat):
        return "paragraphs"
    return "sentences" if _ends_its_neighbour(article, repeat) else ""


def _is_entry(article: Article, span: Span) -> bool:
    """Whether a passage is a list's entry in text whose lists no parser reads."""
    return article.format == "plain" and bool(ENTRY.match(article.text, line_start(article.text, span[0])))


def _is_link_with_words(article: Article, repeat: Repeat) -> bool:
    """Whether a passage has a link, and but for its target few words: it may be given where it is wanted."""
    said = article.text[slice(*repeat.copy)]
    if "](" not in said and "://" not in said:
        return False
    shown = LINK_TARGET.sub("]", said)
    weight = article.words.weight_of(*_words(article, repeat.copy))
    return len(_ADDRESS.sub("", shown)) * weight < MIN_PARAGRAPH


_ADDRESS = late(r"https?://\S+")


def cuts_cleanly(article: Article, copy: Copy) -> bool:
    """Whether what goes can be cut out: its edges are those of blocks, or stand in paragraphs.

    No block goes that stands nowhere else. What is left of half a list item, half a quotation or half a block of code
    would be another block.
    """
    if copy.repeat.foreign if copy.gone == copy.repeat.copy else copy.repeat.first_foreign:
        return False
    inside = _units_of(article, copy.gone)
    # A rule between two sections has no words that would tell.
    if any(block.kind == "rule" for block in inside) and not any(
        block.kind == "rule" for block in _units_of(article, copy.kept)
    ):
        return False
    entries = article.format == "plain" and any(ENTRY.match(article.text, block.start) for block in inside)
    return copy.whole or (
        not entries and not _is_entry(article, copy.gone) and all(block.kind == "paragraph" for block in inside)
    )


def _is_all(article: Article, repeat: Repeat) -> bool:
    """Whether a copy is the whole body again, a title above it aside, and follows it."""
    text = article.text
    if repeat.characters < MIN_BLOCK or not (repeat.whole or repeat.sentences):
        return False
    between = text[repeat.first[1] : repeat.copy[0]].strip()
    below = text[repeat.copy[1] : repeat.copy[1] + 1000].strip()
    if between or below or not _is_alike(article, repeat) or _has_own_heading(article, repeat):
        return False
    told = repeat.exact and repeat.characters >= WEAK
    if repeat.sentences and not told and not (_in_prose(article, repeat.first) and _in_prose(article, repeat.copy)):
        return False
    above = text[article.body_start : repeat.first[0]].strip()
    return not above or (len(above) <= 200 and "\n" not in above and not _SENTENCE_END.search(above))


def _has_own_heading(article: Article, repeat: Repeat) -> bool:
    """Whether among the words that differ is a heading, in plain text, too: it would go with the copy."""
    if not repeat.changed:
        return False
    first, copy = (set(_HEADING.findall(article.text, *span)) for span in (repeat.first, repeat.copy))
    return bool(copy - first)


def _without_refrains(article: Article) -> list[Repeat]:
    by_first: dict[int, list[Repeat]] = defaultdict(list)
    for repeat in article.repeats:
        if not repeat.quoted:
            by_first[repeat.first[0]].append(repeat)
    return [repeat for group in by_first.values() if not is_refrain(article.text, group) for repeat in group]


def _is_form(article: Article, repeat: Repeat) -> bool:
    """Whether a repeated passage stands in parallel sections, or in verse and is short."""
    if is_parallel(article.text, article.units, repeat):
        return True
    places = (repeat.first[0], repeat.copy[0])
    if repeat.characters < CLAUSES and all(_CLAUSE.match(article.text, place) for place in places):
        return True
    return repeat.characters < WEAK and article.is_stanzaic


_CLAUSE = late(r"(?:\(\d{1,2}[a-z]?\)|§+ ?\d|\d{1,2}\.\d|Art(?:icle|ikel|\.)? \d)")


def _is_alike(article: Article, repeat: Repeat) -> bool:
    """Whether a copy with other words in it is as like its first as a copy is."""
    if not repeat.changed:
        return True
    one, other = (article.words.keys[slice(*_words(article, span))] for span in (repeat.first, repeat.copy))
    # What the match left over is the most that can differ; the least costs the square of the length to find.
    if (1 - repeat.changed / (len(one) + len(other))) * 100 >= NEAR_RATIO:
        return True
    if len(one) + len(other) > MAX_COMPARED:
        return False
    # Words that only one of them has differ wherever they stand: most that fail are told so, without a library.
    apart = Counter(one)
    apart.subtract(other)
    if (1 - sum(map(abs, apart.values())) / (len(one) + len(other))) * 100 < NEAR_RATIO:
        return False
    from rapidfuzz.distance import Indel

    return bool(Indel.normalized_similarity(one, other) * 100 >= NEAR_RATIO)


def _is_other_wording(article: Article, repeat: Repeat) -> bool:
    """Whether several paragraphs that differ in some words are the same ones, and no form filled in once more."""
    if not (repeat.plain and repeat.whole and repeat.first_whole) or repeat.words < NEAR_BLOCK:
        return False
    if any(b.kind == "heading" for b in starting_in(article.units, *repeat.copy)):
        return False
    if _has_own_heading(article, repeat):
        return False
    # One figure may have been brought up to date; another in every paragraph is the next tariff, match or month.
    return min(_figures_apart(article, repeat)) <= repeat.paragraphs and _is_alike(article, repeat)


def _is_furniture(article: Article, repeat: Repeat) -> bool:
    """Whether a paragraph is a labelled value, leads up to two lists, captions a picture, or is one link."""
    text, (start, end) = article.text, repeat.copy
    if repeat.characters < WEAK and _LABEL.match(text, start) and not _TOLD.match(" ".join(text[start:end].split())):
        return True
    if repeat.characters < WEAK and text[end - 1] in ":：":
        return all(_leads_up(article, span) for span in (repeat.first, repeat.copy))
    if text[start] in "[!*_" and any(link.start <= start + 2 and end <= link.end + 2 for link in article.links):
        return True
    if repeat.characters >= WEAK:
        return False
    return all(_stands_by_picture(article, span) for span in (repeat.first, repeat.copy))


def _leads_up(article: Article, span: Span) -> bool:
    """Whether below a line that ends with a colon stands what it announces: anything but a paragraph of prose."""
    below = article.units[first_from(article.units, span[1]) :][:1]
    return any(
        block.kind not in _BLOCKS_OF_PROSE
        or article.text.startswith(("![", "<"), block.start)
        or not reads_as_prose(article.text[block.start : block.end])
        for block in below
    )


_BLOCKS_OF_PROSE = ("paragraph", "heading", "rule")


def _stands_by_picture(article: Article, span: Span) -> bool:
    blocks = article.units
    at = first_from(blocks, span[0])
    return any(block.kind == "image" for block in (*blocks[max(at - 1, 0) : at], *blocks[at + 1 : at + 2]))


def _is_question(article: Article, repeat: Repeat) -> bool:
    """Whether it is a question, which an interviewer or a list of them may ask again."""
    said = article.text[slice(*repeat.copy)]
    if not _ASKS.search(said):
        return False
    one = len(split_sentences(article.text, *repeat.copy)) == 1
    return repeat.characters < (WEAK if one else ASKED)


def _says_the_same(article: Article, repeat: Repeat) -> bool:
    """Whether two paragraphs that differ in some words are one in two wordings, and not two of one construction."""
    if repeat.words < NEAR_WORDS:
        return False
    text = article.text
    if not all(reads_as_prose(text[slice(*span)]) for span in (repeat.first, repeat.copy)):
        return False
    if any(len(_units_of(article, span)) > 1 for span in (repeat.first, repeat.copy)):
        return False
    # A line in capitals is set apart for display.
    if text[slice(*repeat.first)].isupper() != text[slice(*repeat.copy)].isupper():
        return False
    return not all(_figures_apart(article, repeat)) and _is_alike(article, repeat)


def _figures_apart(article: Article, repeat: Repeat) -> tuple[int, int]:
    """How many of the words that only the one, and only the other, has count on: a figure, a number, a day."""
    one, other = (Counter(article.words.keys[slice(*_words(article, span))]) for span in (repeat.first, repeat.copy))
    return _figures(one - other), _figures(other - one)


def _figures(words: Counter[str]) -> int:
    return sum(count for word, count in words.items() if word[0].isdigit() or word in _COUNTING)


_COUNTING = frozenset(
    "one two three four five six seven eight nine ten first second third fourth fifth last next north south east "
    "west northern southern eastern western monday tuesday wednesday thursday friday saturday sunday today "
    "tomorrow left right eins zwei drei vier fünf sechs sieben acht neun zehn ersten zweiten dritten vierten "
    "erste zweite dritte vierte montag dienstag mittwoch donnerstag freitag samstag sonntag nord süd ost norden "
    "süden osten westen morgen heute un deux trois quatre cinq sept huit neuf dix premier première deuxième "
    "troisième quatrième sud est ouest uno dos tres cuatro cinco seis siete ocho nueve diez primero primer "
    "primera segundo segunda tercero tercer tercera norte sur este oeste um dois três quatro primeiro primeira "
    "terceiro terceira sul leste due tre quattro cinque primo prima secondo seconda terzo terza een twee drie "
    "vijf eerste tweede derde noord zuid oost первый второй третий первом втором третьем два три четыре пять "
    "север юг 一 二 三 四 五 六 七 八 九 十 百 東 西 南 北 东 ".split()
)
_LABEL = late(r"[*_]{0,3}[^\W\d_][\w /-]{1,20}:[*_]{0,3}\s[^\n]{0,200}$", re.M)


_TOLD = late(r"[^:]{1,30}:\s[a-zà-öø-ÿа-яα-ω\u0100-\u017f].{80,}[.!?…][\"'”’»]*\Z")
"""A sentence that goes on behind a colon, and is long: no value."""

_ASKS = late(f"[?？؟;][{CLOSES}]*\\Z")


def _units_of(article: Article, span: Span) -> Sequence[Block]:
    """The blocks that a span meets."""
    units = article.units
    return units[max(first_from(units, span[0] + 1) - 1, 0) : first_from(units, span[1])]


def _words(article: Article, span: Span) -> Span:
    return article.words.after(span[0]), article.words.after(span[1])


_CUT_MARK = late(r"(?:\.{3}|…|\[(?:\.{3}|…)\])[\"'”’»)]*\Z")
_SENTENCE_END = late(f"[{ENDS.replace('…', '')}]+(?:[\xa0\u202f ]?»)?[{CLOSES}]*\\Z")


def _is_cut(article: Article, repeat: Repeat) -> bool:
    """Whether one is a paragraph that is the start or the end of the other, broken off within a sentence."""
    if repeat.paragraphs != 1 or repeat.whole == repeat.first_whole or repeat.changed:
        return False
    if repeat.words < NEAR_WORDS:
        return False
    short, long = (repeat.copy, repeat.first) if repeat.whole else (repeat.first, repeat.copy)
    text = article.text
    around = article.units[max(first_from(article.units, long[0] + 1) - 1, 0)]
    said = text[slice(*short)]
    if around.start == long[0]:
        ended = _SENTENCE_END.search(said) or _SENTENCE_END.search(text[slice(*long)]) or _STOP.match(text, long[1])
        return bool(_CUT_MARK.search(said)) or not ended
    above = text[around.start : long[0]].rstrip()
    return around.end == long[1] and not _SENTENCE_END.search(above) and _begins_within(text, short, long)


def _is_broken_off(article: Article, repeat: Repeat) -> bool:
    """Whether a passage that breaks off in the midst of a text is prose, and none that is quoted."""
    text = article.text
    said = text[slice(*repeat.copy)]
    if article.is_live_blog or _is_form(article, repeat) or _OPENS_QUOTE.match(said):
        return False
    if any(b.kind != "paragraph" for span in (repeat.first, repeat.copy) for b in _units_of(article, span)):
        return False
    return is_wordy(said) and article.is_prose(*repeat.copy)


_OPENS_QUOTE = late("[\"“„«»”‘'「『]")


def _begins_within(text: str, short: Span, long: Span) -> bool:
    """Whether a passage begins as only the middle of a sentence does.

    A name, or a German noun, has its capital there too; what is set apart for display has a new one, stood between
    quotation marks, or lacks the full stop.
    """
    begins = text[short[0]]
    before = text[max(long[0] - 3, 0) : long[0]].rstrip()
    if not begins.isalnum():
        return begins in before and not _OPENS_QUOTE.match(begins)
    if not begins.isupper():
        return True
    goes_on = before[-1:].isalnum() or before.endswith("&")
    return text[long[0]] == begins and goes_on and bool(_SENTENCE_END.search(text[slice(*short)]))


def _lacks_an_end(article: Article, repeat: Repeat) -> bool:
    """Whether one of two paragraphs is the other without its first or last words, the same but for them."""
    if repeat.words < NEAR_WORDS:
        return False
    text = article.text
    short, long = sorted((repeat.first, repeat.copy), key=lambda span: span[1] - span[0])
    said = text[slice(*short)]
    cut = _CUT_MARK.sub("", said)
    if text.startswith(cut, long[0]):
        return cut != said or not (_SENTENCE_END.search(said) or _STOP.match(text, long[0] + len(said)))
    begins = long[1] - len(said)
    if said != text[begins : long[1]] or _SENTENCE_END.search(text[long[0] : begins].rstrip()):
        return False
    return _begins_within(text, short, (begins, long[1]))


_STOP = late(r"\s*[.!?…。！？।؟]")


def _is_pull_quote(article: Article, repeat: Repeat) -> bool:
    """Whether one is a short paragraph and the other a part of a longer one, in a text that has paragraphs."""
    short = repeat.copy if repeat.whole else repeat.first
    if len(split_sentences(article.text, *short)) > PULLED_SENTENCES and repeat.characters > PULLED:
        return False
    spans = merged((repeat.first, repeat.copy))
    return any(
        block.kind == "paragraph" and block.end - block.start >= MIN_PARAGRAPH
        for block in article.units
        if not overlaps(spans, block.start, block.end)
    )


def _ends_its_neighbour(article: Article, repeat: Repeat) -> bool:
    """Whether a paragraph's words stand again at the end of the next one, where no layout sets them apart."""
    if (
        not repeat.exact
        or not _lie_near(article, repeat)
        or not all(_in_prose(article, span) for span in (repeat.first, repeat.copy))
    ):
        return False
    around = _units_of(article, repeat.copy)
    return (
        repeat.first_whole and not repeat.whole and len(around) == 1 and around[0].end == repeat.copy[1]
    )  # fmt: skip


_MARK = late(r"\s*(?:[-*+>•]|\d+[.)])\s*")


def _in_prose(article: Article, span: Span) -> bool:
    """Whether sentences stand in paragraphs, are words and end as sentences do; those of a picture's text are none."""
    said = article.text[slice(*span)]
    if _MARK.fullmatch(article.text[line_start(article.text, span[0]) : span[0]]):
        return False
    if not (SENTENCE_END.search(said) or UNMARKED.search(said)) or not is_wordy(said) or not article.is_prose(*span):
        return False
    if any(block.kind not in ("paragraph", "quote") for block in _units_of(article, span)):
        return False
    return not any(link.image and link.start <= span[0] < link.end for link in article.links)


def _is_pair_in_one_line(article: Article, repeat: Repeat) -> bool:
    """Whether two long sentences stand again in a text without line breaks, quoted in neither place.

    Where there are paragraphs, they would be a short one of these.
    """
    if repeat.sentences < 2 or repeat.characters < PAIR or not repeat.exact or len(article.units) > 1:
        return False
    return not any(_OPENS_QUOTE.match(article.text, span[0]) for span in (repeat.first, repeat.copy))


def _is_long_enough(article: Article, repeat: Repeat) -> bool:
    """Whether it is no mere name where no mark ends a sentence: phrases end at a space there, and so do names."""
    if not UNMARKED.search(article.text[slice(*repeat.copy)]):
        return True
    return repeat.words >= (NEAR_WORDS if repeat.follows else UNMARKED_WORDS)


def _are_sentences(article: Article, repeat: Repeat) -> bool:
    """Whether what stands twice near by is no quotation that a paragraph takes up, to say something of it."""
    if not repeat.exact or not _lie_near(article, repeat):
        return False
    if not repeat.follows and _leads_in(article.text[slice(*repeat.copy)]):
        return False
    if not _QUOTED.match(article.text[slice(*repeat.copy)]):
        return True
    first, again = (_units_of(article, span) for span in (repeat.first, repeat.copy))
    return first == again or (again[0].start < repeat.copy[0] and repeat.copy[1] == again[-1].end)


def _ends_two_alike(article: Article, repeat: Repeat) -> bool:
    """Whether the sentences before the two are of one form, and say something else: so do two cases of one rule.

    Where their last words are the same, too, they are a part of what was copied.
    """
    if repeat.follows:
        return False
    one, other = (_said_before(article, span) for span in (repeat.first, repeat.copy))
    shared = next((n for n, pair in enumerate(zip(one[::-1], other[::-1], strict=False)) if ne(*pair)), len(one))
    if min(len(one), len(other)) < SHARED or shared >= SHARED:
        return False
    from rapidfuzz.distance import Indel

    return bool(Indel.normalized_similarity(one, other) >= ALIKE)


def _said_before(article: Article, span: Span) -> Sequence[str]:
    """The words of the sentence before a passage in its paragraph."""
    block = next(iter(_units_of(article, span)), None)
    if block is None or block.start >= span[0]:
        return ()
    before = split_sentences(article.text, block.start, span[0])[-1:]
    return article.words.keys[slice(*_words(article, before[0]))] if before else ()


def _leads_in(said: str) -> bool:
    """Whether a sentence names who speaks and opens a quotation that goes on behind it: somebody's second answer."""
    pairs = (("„", "“"),) if "„" in said else (("“", "”"), ("«", "»"), ("「", "」"))
    return any(said.count(opening) > said.count(closing) and said[0] != opening for opening, closing in pairs)


_QUOTED = late(r"[\"“„«»”‘'「『][^\"“”„«»「」『』]*[\"”“»«’'」』][.!?。！？]?\Z")
_BREAK = late(r"(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*")
_HEADING = late(r"^#{1,6} .*$", re.M)


def _lie_near(article: Article, repeat: Repeat) -> bool:
    """Whether two sentences stand in one paragraph or in neighbours, a heading between them aside."""
    between = article.text[repeat.first[1] : repeat.copy[0]]
    if len(between) > NEAR:
        return False
    if "#" in between:
        between = _HEADING.sub("", between)
    if _BREAK.search(article.text, article.body_start):
        return len(_BREAK.findall(between)) <= 1
    return between.count("\n") <= 1


def _kind_of_equal(article: Article, repeat: Repeat) -> str:
    text = article.text
    if text[repeat.first[1] : repeat.copy[0]].strip():
        kinds = {block.kind for block in starting_in(article.units, *repeat.copy)}
        # What somebody said or wrote may be quoted again.
        said = reads_as_prose(text[slice(*repeat.copy)]) and "quote" not in kinds
        return "paragraphs" if said else ""
    # Neighbouring lines are what `neighbours` looks at, and what it leaves alone is left alone here.
    if len(_units_of(article, repeat.copy)) > repeat.paragraphs:
        return ""
    lines = [line for span in (repeat.first, repeat.copy) for line in text[slice(*span)].splitlines()]
    # A line of Chinese prose has no more letters than one of verse.
    verse = is_verse(lines) and not WIDE.search(text, *repeat.copy)
    return "neighbours" if len(lines) > 2 and not verse else ""


# Which of the two is the copy


def _choose(article: Article, repeat: Repeat, *, cut: bool) -> Copy:
    first, copy = repeat.first, repeat.copy
    if cut and repeat.first_whole and (not repeat.whole or first[1] - first[0] < copy[1] - copy[0]):
        return Copy(repeat, first, copy, True, "it breaks off, the other goes on")
    if cut:
        why = "it breaks off, the first one goes on"
        return Copy(repeat, copy, first, not repeat.broken, why)
    why = _why_first_goes(article, repeat)
    if why:
        return Copy(repeat, first, copy, repeat.first_whole, why)
    return Copy(repeat, copy, first, repeat.whole, "the first one stays", not _may_be_teaser(article, repeat))


def _may_be_teaser(article: Article, repeat: Repeat) -> bool:
    """Whether the first of two stands on top, below headings alone, and the other in the midst.

    It may have been set there once more, or above as a teaser.
    """
    text = article.text
    above = [block for block in article.units if block.end <= repeat.first[0]]
    if above and above[0].kind == "paragraph" and looks_like_title(text[above[0].start : above[0].end]):
        del above[0]
    if any(block.kind not in ("heading", "rule") for block in above):
        return False
    return all(text[a:b].strip() for a, b in ((repeat.first[1], repeat.copy[0]), (repeat.copy[1], None)))


_DATELINE = late(r"[^\W\d_a-z][^\n.]{1,40}?(?:\([A-Z][\w ]+\) ?)?\s[-–—]+\s")
_PLACE = 2
"""Words in small letters before the dash of a place and date: `3 mai`, `de`. A sentence with a dash has more."""
_GOES_ON = late(
    r"[\"'“„«]?(?:But|And|He|She|They|However|Meanwhile|Also|Aber|Und|Er|Sie|Doch|Mais|Et|Elle|Ils|Pero|Y|Mas|E|"
    r"Ele|Ela|Ma|Но|И|Он|Она|Они)\W",
)


def _has_dateline(said: str) -> bool:
    match = _DATELINE.match(said)
    return match is not None and sum(word[0].islower() for word in match.group().split()) <= _PLACE


def _why_first_goes(article: Article, repeat: Repeat) -> str:
    """Why the first of two is the copy, set before the article by a page's teaser; '' where nothing says so."""
    units = article.units
    if not repeat.first_whole or any(block.kind != "rule" for block in units[: first_from(units, repeat.first[0])]):
        return ""
    number = first_from(units, repeat.first[1])
    below = [block for block in units[number : number + 6] if block.kind != "rule" and block.end <= repeat.copy[0]]
    if not below:
        return ""
    title = normal_form(stated_title(article))
    for block in below[:3]:
        said = article.text[block.start : block.end]
        if (block.kind == "heading" and block.level == 1) or (title and normal_form(heading_text(said)) == title):
            return "it stands above the title"
    opening = article.text[slice(*repeat.first)]
    if _has_dateline(article.text[below[0].start : below[0].end]) and not _has_dateline(opening):
        return "it stands above the place that the article begins with"
    if _GOES_ON.match(opening) and not _GOES_ON.match(article.text, below[0].start):
        return "it does not read as a beginning"
    return ""
