"""Rules whose phrases come from packs: which sentences are looked up, and what of a paragraph is the finding."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import pairwise

from newslint.article.wording import wording
from newslint.engine.opening_words import TARGET
from newslint.engine.openings import openings
from newslint.engine.phrase_pack import CAPITALS, Book, Known
from newslint.engine.phrase_spec import PhraseSpec, re2_options
from newslint.engine.phrases import content, count_words, own_span, skip_marks, without
from newslint.engine.rule import Rule
from newslint.finding import Edit, Finding, Fix
from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import block_lines, line_end, with_space

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from newslint.article import Article
    from newslint.article.block import Block
    from newslint.engine.phrase_pack import Pack
    from newslint.positions import Span

MAX_LABEL = 30
"""Words. What begins with a label and its colon ("Read also:") names a headline, which may be long."""


# "We use cookies to thank the crews, said the baker": speech that lost its marks, or never had any.
_SAID = late(
    r"[,，][\"'”’»]?\s(?:(?:she|he|they|i|we|the|a|an|der|die|le|la|el|il|o|a|mr|mrs|ms)\s)?(?:\w+\s)?"
    r"(?:said|says|told|tells|asked|added|explained|recalled|wrote|writes|sagte|sagt|erklärte|dit|disait|dijo|dice"
    r"|disse|diz|ha detto|zei|zegt|säger|sagde|sier|powiedziała?|сказала?|сказав|говорит|dedi|diyor)(?!\w)",
    re.I,
)

LONGEST = 300
"""Characters. No notice that a pack gives as a whole is longer."""


class _Notice(NamedTuple):
    """A sentence that a pack knows: where it stands, and where it counts."""

    start: int
    end: int
    place: str


class NoticeRule(Rule):
    """A rule that looks for the phrases of one kind in packs: newslint's own, and `more` of a user's.

    Of newslint's own, `rows` are the phrases. See `newslint.engine.phrase_pack`.
    """

    def __init__(self, spec: PhraseSpec, rows: Sequence[str], more: Sequence[Pack] = ()) -> None:
        super().__init__()
        self.spec = spec
        self.book = Book((*rows, *(row for pack in more for row in pack.rows)))
        self.more = tuple((spec.code, pack.openings) for pack in more)

    @cached_property
    def unless(self) -> list[Any]:
        """What is said elsewhere where the phrase is no notice, compiled."""
        import re2

        options = re2_options()
        return [re2.compile(pattern, options) for pattern in self.spec.unless]

    def check(self, article: Article) -> Iterator[Finding]:
        """Find the sentences that are notices, where they count."""
        # The text is asked before it is parsed: most that have such a word have no such sentence.
        starts = [at for at in self._starts(article) if self._read(article.text, at, line_end(article.text, at))]
        if not starts:
            return
        found = list(self._places(article, starts))
        if found and self.spec.unless:
            rest = without(article, [span for span, _ in found])
            if any(pattern.search(rest) for pattern in self.unless):
                return
        for span, whole in found:
            if own := own_span(article.text, span, whole):
                yield self._found(article, own, whole)

    def _starts(self, article: Article) -> list[int]:
        """Where sentences begin that begin as a phrase does."""
        text = article.text
        found = (at for at, codes in openings(article, self.more) if self.spec.code in codes)
        starts = {skip_marks(text, at, len(text)) for at in found}
        return sorted(at for at in starts if at < len(text) and text[at].isalnum())

    def _read(self, text: str, start: int, limit: int) -> _Notice | None:
        """The notice that begins at a place; None for prose, and for a sentence that is longer than a notice is."""
        end = _sentence_end(text, start, limit)
        if end < limit and limit - start < LONGEST:
            whole = wording(_shown(text[start:limit]))
            if not self.book.may_find(whole):
                return None
            known = self.book.find(whole)
            # Two sentences may be one notice, and a headline may have marks of its own ("Sen.", "?").
            is_all = known is not None and known.length >= len(whole.rstrip(": "))
            if known is not None and (is_all or (known.is_long and count_words(whole) <= MAX_LABEL)):
                end = limit
        said = wording(_shown(text[start:end]))
        known = self.book.find(said)
        if known is None or not _has_case(known, text[start:end]):
            return None
        goes_on = known.length < len(said.rstrip(": "))
        if goes_on and ("](" in text[start:end] or _SAID.search(text, start, end)):
            return None  # a sentence that leads somewhere is its writer's, and one that somebody says is theirs
        is_free = known.is_long or not goes_on  # what a pack gives as a whole may be as long as it is
        most = max(self.spec.max_sentence, MAX_LABEL) if is_free else self.spec.max_sentence
        return _Notice(start, end, known.place) if count_words(said) <= most else None

    def _places(self, article: Article, starts: list[int]) -> Iterator[tuple[Span, Span | None]]:
        """Spans of findings, each with the paragraph's span where it is all of it."""
        waiting = starts[::-1]
        for block, below in pairwise((*article.paragraphs, None)):
            if block is None:
                continue
            inside = []
            while waiting and waiting[-1] < block.end:
                inside.append(waiting.pop())
            inside = [at for at in inside if at >= block.start]
            if not inside or _is_button(article, block):
                continue
            if block.kind == "item":
                yield from self._in_item(article, block, inside)
                continue
            if below and below.kind == "item" and article.text[: block.end].rstrip("*_ ").endswith((":", "：")):
                first = [at for at in waiting[-1:] if below.start <= at < below.end]
                if not any(self._in_item(article, below, first)):
                    continue  # it heads a list of its writer
            yield from self._in_block(article, block, inside)

    def _in_item(self, article: Article, block: Block, starts: list[int]) -> Iterator[tuple[Span, Span | None]]:
        """An item that is all a button says to those who do not see it, as no writer's does."""
        text = article.text
        shown, first, paragraph = content(article, block)
        notice = self._read(text, first, block.end) if first in starts else None
        if notice and "item" in notice.place and skip_marks(text, notice.end, block.end) == block.end:
            yield (shown, block.end), paragraph

    def _in_block(self, article: Article, block: Block, starts: list[int]) -> Iterator[tuple[Span, Span | None]]:
        text = article.text
        shown, first, paragraph = content(article, block)
        for at in starts:
            notice = self._read(text, at, block.end)
            if notice is None or not article.is_prose(at, at + 1):
                continue
            is_first, is_last = at == first, skip_marks(text, notice.end, block.end) == block.end
            if is_first and is_last and (block.kind != "heading" or notice.place.startswith("heading")):
                yield (shown, block.end), paragraph
                return
            if block.kind == "heading":
                continue
            if is_last and _may_end(text, block.start, at, block.end, notice.place):
                yield (at, block.end), None
            elif notice.place.startswith(("alone", "heading", "item", "tail")):
                continue
            elif is_first and not notice.place.startswith("end"):
                if self.spec.where != "block":
                    yield (at, notice.end), None
                elif count_words(text[at : block.end]) <= self.spec.max_block:
                    yield (shown, block.end), paragraph
                    return
            elif is_last and not notice.place.startswith("start") and _ends_above(text, block.start, at):
                yield (at, block.end), None

    def _found(self, article: Article, span: Span, whole: Span | None) -> Finding:
        spec, fix = self.spec, None
        if spec.fix is not None:
            applicability, message = spec.fix
            doomed = block_lines(article.text, whole) if whole else with_space(article.text, span)
            fix = Fix((Edit(*doomed, ""),), applicability, message)
        return Finding(spec.code, spec.name, spec.severity, spec.message, *span, (), fix)


# Its first sign is one of a class: `re` leaps from one to the next.
_END = late(r"[.!?…。！？।۔؟](?:(?<=[.!?…])[.!?…]*[\"'”’»)\]*_]*(?=\s|\Z)|(?<=[。！？।۔؟])[。！？।۔؟]*[」』”）]*)")
_ENDED = late(r"[.!?…。！？।۔؟:][\"'”’»」』)\]*_]*[^\w.!?]*\Z")


def _shown(text: str) -> str:
    """A sentence without the targets of its links and without tags."""
    return TARGET.sub(" ", text) if "](" in text or "][" in text or "<" in text else text


def _has_case(known: Known, text: str) -> bool:
    return not known.place.endswith(CAPITALS) or text.isupper()


def _sentence_end(text: str, start: int, limit: int) -> int:
    match = _END.search(text, start, limit)
    return match.end() if match else limit


def _ends_above(text: str, start: int, at: int) -> bool:
    """Whether a sentence ends before a place in a paragraph: a line's beginning is none in wrapped text."""
    return bool(_ENDED.search(text, max(start, at - 12), at))


def _may_end(text: str, start: int, at: int, end: int, place: str) -> bool:
    """Whether a phrase that counts alone counts at a paragraph's end too, of a short one, and ends this one."""
    if "tail" in place:
        return _is_bare(text, start, at, end)
    return " end" in place and _ends_above(text, start, at) and count_words(text[start:end]) <= MAX_LABEL


def _is_bare(text: str, start: int, at: int, end: int) -> bool:
    """Whether a label ends a paragraph as a button's does: behind a full stop, with none of its own, and no link.

    Where the sentence above is cut off, RES509 says so. Behind a question it may be its writer's: "Curious? Read on…".
    """
    above, label = text[start:at].rstrip(), text[at:end].rstrip()
    if above.endswith(("…", "...", "?", "？", "؟", "]", ":", "[", "(", ">")) or "](" in label or "][" in label:
        return False
    return (label.endswith("...") or not label.endswith((".", "!", "?", "。", "！"))) and _ends_above(text, start, at)


def _is_button(article: Article, block: Block) -> bool:
    """Whether a paragraph is a link to nowhere, which LNK302 reports."""
    if "](" not in article.text[block.start : block.end]:
        return False
    return any(residue.start < block.end and block.start < residue.end for residue in article.placeholders.residue)
