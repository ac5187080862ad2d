r"""Phrase rules: rules that are data. One YAML file is a rule: patterns, where they count, message, fix, cases.

    code: RES511
    name: browser-notice
    severity: warning           # error | warning | info
    default: true
    page: |                     # the rule's page, as a class's docstring is
      …
    where: block                # where a phrase counts; `block` where nothing is said
    max-sentence: 12            # words; a phrase in a longer sentence is prose
    max-block: 60               # words; a longer paragraph that begins with one is prose (`where: block`)
    headings: true              # whether a Markdown heading can be one
    patterns: ["please enable javascript"]
    wake: ["javascript"]        # shorter patterns that wake the rule; where there are many patterns, or costly ones
    unless: ["how to enable javascript"]   # said elsewhere in the article, it is about the thing: no finding
    message: "A notice of the site to the browser, not of the article to the reader"
    fix: {delete: block, applicability: unsafe, message: "Delete the notice"}
    bad: […]
    good: […]

A phrase begins its sentence: in the middle of one, or after a quotation mark, it is prose. Where it counts:

    alone       it is the whole paragraph, marks and brackets around it aside
    block       it begins the paragraph's first sentence; the finding is the paragraph
    start, end  it begins the paragraph's first or last sentence; the finding is the sentence
    edges       start or end
    anywhere    wherever it stands in prose, at a sentence's beginning or not; the finding is the phrase

Patterns are RE2, blind to case; `^` and `$` are a line's ends, and the longest match is taken. Words are whole by
Unicode's letters and marks; scripts that are written without spaces have no edges. `\b` knows ASCII only and is
refused. Case is folded letter by letter: Turkish `I/ı` and `İ/i` are pairs that RE2 does not know, so write `[Iıİi]`.
A list item is never a notice.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any, NamedTuple

from newslint.engine.rule import Rule
from newslint.finding import Applicability, Edit, Finding, Fix, Severity
from newslint.positions import block_lines, with_space

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.article.block import Block
    from newslint.positions import Span

MAX_BLOCK = 60
"""Words. A longer paragraph that begins with a notice is an article that speaks of one."""

MAX_SENTENCE = 12
"""Words. A notice is a short sentence; a phrase in a longer one is prose."""

WIDE_WORD = 2
"""Characters. What a word is counted as where words have no spaces; Chinese and Japanese words are about that long."""

WHERE = ("alone", "block", "start", "end", "edges", "anywhere")


KINDS = ("paragraph", "quote", "heading")


class PhraseError(ValueError):
    """A phrase rule's file is wrong; the text says what and where."""


class PhraseSpec(NamedTuple):
    """A phrase rule as its file says it. `phrases` are its patterns as written, `patterns` what wakes it."""

    code: str
    name: str
    severity: Severity
    default: bool
    page: str
    where: str
    patterns: tuple[str, ...]
    phrases: tuple[str, ...]
    unless: tuple[str, ...]
    max_sentence: int
    max_block: int
    kinds: tuple[str, ...]
    message: str
    fix: tuple[Applicability, str] | None
    bad: tuple[str, ...]


_NEEDED = ("code", "name", "severity", "page", "patterns", "message", "bad", "good")
_KEYS = (*_NEEDED, "default", "where", "max-sentence", "max-block", "headings", "wake", "unless", "fix")

# A paragraph of its own begins a line; so a rule of short words does not wake on every text that has one.
# (`\pL` would be exact here, and cost the set a millisecond a pattern.)
_LINES = "(?m)"
_ALONE = _LINES + r"^[^a-zA-Z0-9\n]*(?:%s)[^a-zA-Z0-9\n]*$"


def read_spec(data: object, source: str) -> PhraseSpec:
    r"""Check a phrase rule's data.

    Raises PhraseError: a key that is missing, unknown or of the wrong type, a pattern that RE2 does not take,
    that has `\b`, that matches the empty text, or that matches none of the rule's own bad cases.
    """
    if not isinstance(data, dict):
        raise PhraseError(f"{source}: a phrase rule is a mapping of keys")
    _check_keys(data, source)
    where = data.get("where", "block")
    if where not in WHERE:
        raise PhraseError(f"{source}: `where` is one of {', '.join(WHERE)}, not {where!r}")
    try:
        severity = Severity(data["severity"])
    except ValueError:
        raise PhraseError(f"{source}: `severity` is error, warning or info, not {data['severity']!r}") from None
    phrases = _strings(data["patterns"], "patterns", source)
    spec = PhraseSpec(
        _string(data, "code", source),
        _string(data, "name", source),
        severity,
        _flag(data.get("default", True), "default", source),
        _string(data, "page", source),
        where,
        _wakes(data, phrases, where, source),
        phrases,
        _strings(data["unless"], "unless", source) if "unless" in data else (),
        _count(data.get("max-sentence", MAX_SENTENCE), "max-sentence", source),
        _count(data.get("max-block", MAX_BLOCK), "max-block", source),
        KINDS if _flag(data.get("headings", True), "headings", source) else KINDS[:2],
        _string(data, "message", source),
        _read_fix(data.get("fix"), source),
        _texts(data["bad"], "bad", source),
    )
    _texts(data["good"], "good", source)
    _prove(spec, source)
    return spec


def _wakes(data: dict[Any, Any], phrases: tuple[str, ...], where: str, source: str) -> tuple[str, ...]:
    if "wake" in data:
        return _strings(data["wake"], "wake", source)
    return (_ALONE % "|".join(phrases),) if where == "alone" else tuple(_LINES + phrase for phrase in phrases)


def _check_keys(data: dict[Any, Any], source: str) -> None:
    for key in data:
        if key not in _KEYS:
            import difflib

            near = difflib.get_close_matches(str(key), _KEYS, 1)
            hint = f"; did you mean `{near[0]}`?" if near else f"; the keys are {', '.join(_KEYS)}"
            raise PhraseError(f"{source}: unknown key `{key}`{hint}")
    for key in _NEEDED:
        if key not in data:
            raise PhraseError(f"{source}: no `{key}`")


def _string(data: dict[Any, Any], key: str, source: str) -> str:
    value = data[key]
    if not isinstance(value, str) or not value.strip():
        raise PhraseError(f"{source}: `{key}` is a text, not {value!r}")
    return value


def _flag(value: object, key: str, source: str) -> bool:
    if not isinstance(value, bool):
        raise PhraseError(f"{source}: `{key}` is true or false, not {value!r}")
    return value


def _count(value: object, key: str, source: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise PhraseError(f"{source}: `{key}` is a number of words, not {value!r}")
    return value


def _strings(value: object, key: str, source: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not value or not all(isinstance(item, str) and item for item in value):
        raise PhraseError(f"{source}: `{key}` is a list of strings")
    return tuple(value)


def _texts(value: object, key: str, source: str) -> tuple[str, ...]:
    cases = value if isinstance(value, list) else [None]
    texts = tuple(case["text"] for case in cases if isinstance(case, dict) and isinstance(case.get("text"), str))
    if len(texts) < len(cases):
        raise PhraseError(f"{source}: `{key}` is a list of cases with a `text` each")
    return texts


def _read_fix(value: object, source: str) -> tuple[Applicability, str] | None:
    if value is None:
        return None
    keys = {"delete", "applicability", "message"}
    if not isinstance(value, dict) or set(value) != keys or value["delete"] != "block":
        raise PhraseError(f"{source}: `fix` is {{delete: block, applicability: …, message: …}}")
    try:
        return Applicability(value["applicability"]), str(value["message"])
    except ValueError:
        raise PhraseError(f"{source}: a fix is safe, unsafe or suggestion, not {value['applicability']!r}") from None


def _prove(spec: PhraseSpec, source: str) -> None:
    """Every pattern compiles, may be used, and (those that find) matches a bad case, which then wakes the rule."""
    import re2

    options = _options()
    finding, waking = re2.Set.SearchSet(options), re2.Set.SearchSet(options)
    for pattern in (*spec.phrases, *spec.unless, *spec.patterns):
        if re.search(r"(?<!\\)(?:\\\\)*\\[bB]", pattern):
            raise PhraseError(f"{source}: {pattern!r} has \\b, which RE2 knows for ASCII only; words are whole anyway")
        try:
            compiled = re2.compile(pattern, options)
        except re2.error as error:
            raise PhraseError(f"{source}: {pattern!r} is no RE2 pattern: {_words(error)}") from None
        if compiled.match(""):
            raise PhraseError(f"{source}: {pattern!r} matches the empty text, so everywhere")
    for pattern in spec.phrases:
        finding.Add(_LINES + pattern)
    for pattern in spec.patterns:
        waking.Add(pattern)
    finding.Compile()
    waking.Compile()
    hit: set[int] = set()
    for text in spec.bad:
        found = finding.Match(text) or ()
        hit.update(found)
        if found and not waking.Match(text):
            raise PhraseError(f"{source}: `wake` does not wake the rule for its bad case {text[:60]!r}")
    for number, phrase in enumerate(spec.phrases):
        if number not in hit:
            raise PhraseError(f"{source}: {phrase!r} matches none of the rule's bad cases")


def _words(error: Exception) -> str:
    reason = error.args[0] if error.args else error
    return reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)


def _joined(phrases: tuple[str, ...], *, longest: bool = False) -> Any:
    import re2

    return re2.compile(_LINES + "|".join(f"(?:{phrase})" for phrase in phrases), _options(longest=longest))


def _options(*, longest: bool = False) -> Any:
    import re2

    options = re2.Options()
    options.log_errors = False
    options.case_sensitive = False
    options.longest_match = longest
    return options


class PhraseRule(Rule):
    """A rule made of patterns. See `newslint.engine.phrases`."""

    def __init__(self, spec: PhraseSpec) -> None:
        super().__init__()
        self.spec = spec
        self.pattern = _joined(spec.phrases, longest=True)
        self.unless = _joined(spec.unless) if spec.unless else None

    def check(self, article: Article) -> Iterator[Finding]:
        """Find the phrase where it counts, whole words only."""
        blocks = (block for block in article.paragraphs if block.kind in self.spec.kinds)
        found = [place for block in blocks for place in self._places(article, block)]
        if found and self.unless is not None and self.unless.search(_without(article, [span for span, _ in found])):
            return
        for span, whole in found:
            yield self._found(article, span, whole)

    def _places(self, article: Article, block: Block) -> Iterator[tuple[Span, Span | None]]:
        """Spans of findings in a paragraph, each with the paragraph's span where it is all of it."""
        text, where = article.text, self.spec.where
        if where == "anywhere":
            yield from ((span, None) for span in self._anywhere(article, block))
            return
        shown, start, paragraph = _content(article, block)
        if where == "alone":
            end = self._end(text, start, block.end)
            if end and _skip_marks(text, end, block.end) == block.end and article.is_prose(start, end):
                yield (shown, block.end), paragraph
            return
        first_end = self._notice_end(article, start, block.end) if where != "end" else 0
        is_all = _skip_marks(text, first_end, block.end) == block.end
        if first_end and where == "block":
            if _count_words(text[start : block.end]) <= self.spec.max_block:
                yield (shown, block.end), paragraph
            return
        if first_end:
            yield ((shown, block.end), paragraph) if is_all else ((start, first_end), None)
        if where in ("end", "edges") and not (first_end and is_all):
            last = _last_sentence(text, start, block.end)
            if self._notice_end(article, last, block.end):
                yield (last, block.end), paragraph if last == start else None

    def _notice_end(self, article: Article, start: int, limit: int) -> int:
        """Where the sentence ends that begins with the phrase and is no longer than a notice is; 0 for none."""
        text = article.text
        phrase_end = self._end(text, start, limit)
        if not phrase_end or not article.is_prose(start, phrase_end):
            return 0
        end = _sentence_end(text, max(phrase_end - 1, start), limit)
        return end if _count_words(text[start:end]) <= self.spec.max_sentence else 0

    def _end(self, text: str, start: int, limit: int) -> int:
        """Where the phrase that begins at `start` ends, a word with it; 0 where there is none."""
        match = self.pattern.match(_scanned(text[start:limit]))
        end: int = start + match.end() if match else 0
        return end if end > start and not _in_word(text, end) else 0

    def _anywhere(self, article: Article, block: Block) -> Iterator[Span]:
        for match in self.pattern.finditer(_scanned(article.text[block.start : block.end])):
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


_SURROGATES = re.compile("[\ud800-\udfff]")


def _scanned(text: str) -> str:
    """What RE2 reads: it takes no lone surrogate, which a record may hold; its stand-in is one character too."""
    return text if text.isascii() else _SURROGATES.sub("\ufffd", text)


def _without(article: Article, spans: list[Span]) -> str:
    """The body without its findings: a notice may name the thing that it is about."""
    starts = [article.body_start, *(end for _, end in spans)]
    ends = [*(start for start, _ in spans), len(article.text)]
    return _scanned("\n".join(article.text[start:end] for start, end in zip(starts, ends, strict=True)))


_IMAGE = re.compile(r"(?:!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])\s*)+")
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’»)\]*_]*(?=\s|\Z)|[。！？]+[」』”）]*|\n")
# A quoted notice is one that somebody speaks of.
_QUOTES = frozenset("\"'„‚「『」』〝〞")


def _content(article: Article, block: Block) -> tuple[int, int, Span | None]:
    """Where a paragraph's finding begins, where its first word stands, and the span to delete with all of it.

    A bot's lead-in before a notice is none of its words, but goes where the notice goes. Images stay.
    """
    text, start = article.text, block.start
    opener = article.opener
    if opener is not None and block.start <= opener.start < block.end:
        start = opener.end
    image = _IMAGE.match(text, start, block.end)
    shown = image.end() if image else start
    return shown, _skip_marks(text, shown, block.end), None if image else (block.start, block.end)


def _skip_marks(text: str, start: int, limit: int) -> int:
    """Pass over what may stand around a notice: space, dashes, brackets, emphasis, symbols; no quotation marks."""
    while start < limit and _is_mark(text[start]):
        start += 1
    return start


def _is_mark(sign: str) -> bool:
    if sign.isspace():
        return True
    kind = unicodedata.category(sign)
    return kind in ("Pd", "Ps", "Pe", "Po", "Pc", "So", "Sm", "Sk", "Cf", "Mn") and sign not in _QUOTES


def _sentence_end(text: str, start: int, limit: int) -> int:
    match = _SENTENCE_END.search(text, start, limit)
    return match.end() if match else limit


def _last_sentence(text: str, start: int, limit: int) -> int:
    """Where the last sentence of a paragraph begins."""
    last = at = start
    while at < limit:
        last, at = at, _skip_marks(text, _sentence_end(text, at, limit), limit)
    return last


def _count_words(text: str) -> int:
    if text.isascii():
        return len(text.split())
    wide = sum(map(_is_edgeless, text))
    return len(text.split()) + wide // WIDE_WORD


def _in_word(text: str, at: int) -> bool:
    """Whether a place stands between two characters of one word."""
    return _is_word(text, at - 1) and _is_word(text, at)


def _is_word(text: str, at: int) -> bool:
    if not 0 <= at < len(text):
        return False
    sign = text[at]
    return (sign.isalnum() or unicodedata.category(sign)[0] == "M") and not _is_edgeless(sign)


def _is_edgeless(sign: str) -> bool:
    """Whether a character is of a script written without spaces: Thai to Burmese, Khmer, kana, Han, full width."""
    return sign > "\u0e00" and (
        sign <= "\u0fff"
        or "\u1000" <= sign <= "\u109f"
        or "\u1780" <= sign <= "\u17ff"
        or "\u3040" <= sign <= "\u30ff"
        or "\u3400" <= sign <= "\u9fff"
        or "\uf900" <= sign <= "\ufaff"
        or "\uff00" <= sign <= "\uffef"
        or sign >= "\U00020000"
    )
