"""Running phrase rules: where a phrase counts, and what its fix takes away. What they are: `phrase_spec`."""

from __future__ import annotations

import unicodedata

from newslint.article.edgeless import is_edgeless
from newslint.engine.opening_words import TARGET
from newslint.engine.phrase_spec import LINES, PhraseSpec, re2_options
from newslint.engine.rule import Rule
from newslint.finding import Edit, Finding, Fix
from newslint.late import late
from newslint.positions import block_lines, with_space

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from newslint.article import Article
    from newslint.article.block import Block
    from newslint.positions import Span

WIDE_WORD = 2
"""Characters. What a word is counted as where words have no spaces; Chinese and Japanese words are about that long."""


def _joined(phrases: tuple[str, ...], *, longest: bool = False) -> Any:
    import re2

    return re2.compile(LINES + "|".join(f"(?:{phrase})" for phrase in phrases), re2_options(longest=longest))


class PhraseRule(Rule):
    """A rule made of patterns. See `newslint.engine.phrase_spec`."""

    def __init__(self, spec: PhraseSpec) -> None:
        super().__init__()
        self.spec = spec
        self.pattern = _joined(spec.phrases, longest=True)
        self.unless = _joined(spec.unless) if spec.unless else None

    def check(self, article: Article) -> Iterator[Finding]:
        """Find the phrase where it counts, whole words only."""
        blocks = (block for block in article.paragraphs if block.kind in self.spec.kinds)
        found = [place for block in blocks for place in self._places(article, block)]
        if found and self.unless is not None and self.unless.search(without(article, [span for span, _ in found])):
            return
        for span, whole in found:
            if own := own_span(article.text, span, whole):
                yield self._found(article, own, whole)

    def _places(self, article: Article, block: Block) -> Iterator[tuple[Span, Span | None]]:
        """Spans of findings in a paragraph, each with the paragraph's span where it is all of it."""
        text, where = article.text, self.spec.where
        if where == "anywhere":
            yield from ((span, None) for span in self._anywhere(article, block))
            return
        shown, start, paragraph = content(article, block)
        if where == "alone":
            end = self._end(text, start, block.end)
            if end and skip_marks(text, end, block.end) == block.end and article.is_prose(start, end):
                yield (shown, block.end), paragraph
            return
        first_end = self._notice_end(article, start, block.end) if where != "end" else 0
        is_all = skip_marks(text, first_end, block.end) == block.end
        if first_end and where == "block":
            if count_words(text[start : block.end]) <= self.spec.max_block:
                yield (shown, block.end), paragraph
            return
        if first_end:
            yield ((shown, block.end), paragraph) if is_all else ((start, first_end), None)
        if where in ("end", "edges") and not (first_end and is_all):
            last = last_sentence(text, start, block.end)
            if self._notice_end(article, last, block.end):
                yield (last, block.end), paragraph if last == start else None

    def _notice_end(self, article: Article, start: int, limit: int) -> int:
        """Where the sentence ends that begins with the phrase and is no longer than a notice is; 0 for none."""
        text = article.text
        phrase_end = self._end(text, start, limit)
        if not phrase_end or not article.is_prose(start, phrase_end):
            return 0
        end = _sentence_end(text, max(phrase_end - 1, start), limit)
        return end if count_words(text[start:end]) <= self.spec.max_sentence else 0

    def _end(self, text: str, start: int, limit: int) -> int:
        """Where the phrase that begins at `start` ends, a word with it; 0 where there is none."""
        match = self.pattern.match(scanned(text[start:limit]))
        end: int = start + match.end() if match else 0
        return end if end > start and not _in_word(text, end) else 0

    def _anywhere(self, article: Article, block: Block) -> Iterator[Span]:
        for match in self.pattern.finditer(scanned(article.text[block.start : block.end])):
            start, end = block.start + match.start(), block.start + match.end()
            whole = end > start and not _in_word(article.text, start) and not _in_word(article.text, end)
            if whole and article.is_prose(start, end):
                yield start, end

    def _found(self, article: Article, span: Span, whole: Span | None) -> Finding:
        spec, fix = self.spec, None
        if spec.fix is not None:
            applicability, message = spec.fix
            doomed = block_lines(article.text, whole) if whole else with_space(article.text, span)
            fix = Fix((Edit(*doomed, ""),), applicability, message)
        return Finding(spec.code, spec.name, spec.severity, spec.message, *span, (), fix)


_SURROGATES = late("[\ud800-\udfff]")


def scanned(text: str) -> str:
    """What RE2 reads: it takes no lone surrogate, which a record may hold; its stand-in is one character too."""
    return text if text.isascii() else _SURROGATES.sub("\ufffd", text)


def without(article: Article, spans: list[Span]) -> str:
    """The body without its findings: a notice may name the thing that it is about."""
    starts = [article.body_start, *(end for _, end in spans)]
    ends = [*(start for start, _ in spans), len(article.text)]
    return scanned("\n".join(article.text[start:end] for start, end in zip(starts, ends, strict=True)))


_IMAGE = late(r"(?:!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])\s*)+")
_SENTENCE_END = late(r"[.!?…]+[\"'”’»)\]*_]*(?=\s|\Z)|[。！？]+[」』”）]*|\n")
# A quoted notice is one that somebody speaks of.
_QUOTES = frozenset("\"'„‚「『」』〝〞")


def content(article: Article, block: Block) -> tuple[int, int, Span | None]:
    """Where a paragraph's finding begins, where its first word stands, and the span to delete with all of it.

    A bot's lead-in before a notice is none of its words, but goes where the notice goes. Images stay.
    """
    text, start = article.text, block.start
    opener = article.opener
    if opener is not None and block.start <= opener.start < block.end:
        start = opener.end
    image = _IMAGE.match(text, start, block.end)
    shown = image.end() if image else start
    return shown, skip_marks(text, shown, block.end), None if image else (block.start, block.end)


def skip_marks(text: str, start: int, limit: int) -> int:
    """Pass over what may stand around a notice: space, dashes, brackets, emphasis, symbols; no quotation marks."""
    while start < limit and _is_mark(text[start]):
        start += 1
    return start


def own_span(text: str, span: Span, whole: Span | None) -> Span | None:
    """What goes with a notice: its paragraph, or itself with its marks; None for a part of a link."""
    if whole is None:
        return with_marks(text, span)
    return None if is_part_of_link(text, whole) else span


_OPENING = "[(*_~"
_CLOSING = "*_~)"
_EYES = ":;=-"
MOST_MARKS = 8
"""Marks that open right before a sentence: emphasis in brackets in a link has six."""


def with_marks(text: str, span: Span) -> Span | None:
    """A sentence with the marks of a link, of emphasis, and the brackets that are its own; None for a part of a link.

    Where it goes, no mark of its pair stays behind.
    """
    start, end = span
    first, last = start, end
    while first and start - first < MOST_MARKS and text[first - 1] in _OPENING:
        first -= 1
    while last > start and text[last - 1] in _CLOSING and text[last - 2] not in _EYES:
        last -= 1
    spans = [(at, end) for at in range(first, start + 1)] + [(start, last)]
    for pairs in (_PAIRS, _PAIRS[:1]):
        for at, until in spans:
            if _is_closed(text[at:until], pairs):
                return at, until
    return None


def is_part_of_link(text: str, span: Span) -> bool:
    """Whether a link begins above a paragraph and ends in it, or begins in it and ends below: a line of a card."""
    said, behind = text[slice(*span)], text[span[1] : span[1] + LONGEST_CARD]
    if said.count("[") > said.count("]"):
        ending, target, _ = behind.partition("](")
        return bool(target) and ending.count("[") <= ending.count("]")
    return "](" in said and said.count("[") < said.count("]")


LONGEST_CARD = 2000
"""Characters below a line in which the end of its link is looked for."""

_PAIRS = (("[", "]"), ("(", ")"))
_EDGE = late(r"(?<!\w)_|_(?!\w)")


def _is_closed(text: str, pairs: Sequence[tuple[str, str]]) -> bool:
    """Whether what opens in a text closes in it: brackets, emphasis."""
    if any(text.count(opening) != text.count(closing) for opening, closing in pairs):
        return False
    shown = TARGET.sub("", text) if "](" in text else text
    # Two that open at once may close one by one.
    whole = shown.startswith("*") or shown.count("**") % 2 == 0
    return whole and shown.count("*") % 2 == 0 and len(_EDGE.findall(shown)) % 2 == 0


def _is_mark(sign: str) -> bool:
    if sign.isspace():
        return True
    kind = unicodedata.category(sign)
    return kind in ("Pd", "Ps", "Pe", "Po", "Pc", "So", "Sm", "Sk", "Cf", "Mn") and sign not in _QUOTES


def _sentence_end(text: str, start: int, limit: int) -> int:
    match = _SENTENCE_END.search(text, start, limit)
    return match.end() if match else limit


def last_sentence(text: str, start: int, limit: int) -> int:
    """Where the last sentence of a paragraph begins."""
    last = at = start
    while at < limit:
        last, at = at, skip_marks(text, _sentence_end(text, at, limit), limit)
    return last


def count_words(text: str) -> int:
    """Count words; where they have no spaces, two characters are one."""
    if text.isascii():
        return len(text.split())
    wide = sum(map(is_edgeless, text))
    return len(text.split()) + wide // WIDE_WORD


def _in_word(text: str, at: int) -> bool:
    """Whether a place stands between two characters of one word."""
    return _is_word(text, at - 1) and _is_word(text, at)


def _is_word(text: str, at: int) -> bool:
    if not 0 <= at < len(text):
        return False
    sign = text[at]
    return (sign.isalnum() or unicodedata.category(sign)[0] == "M") and not is_edgeless(sign)
