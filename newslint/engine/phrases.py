"""Phrase rules: rules that are data. One YAML file is a rule: patterns, where they count, message, fix, cases.

    code: RES511
    name: browser-notice
    severity: warning
    page: |                     # the rule's page, as a class's docstring is
      …
    where: block                # block | start | end | anywhere
    patterns: ["please enable javascript"]
    message: "A notice of the site to the browser, not of the article to the reader"
    fix: {delete: block, applicability: unsafe, message: "Delete the notice"}
    bad: […]
    good: […]
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from newslint.engine.rule import Rule
from newslint.finding import Applicability, Edit, Finding, Fix, Severity
from newslint.positions import block_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.article.block import Block
    from newslint.positions import Span

MAX_WORDS = 60
"""Words. A longer block that begins with a notice is an article that speaks of one."""

MAX_SENTENCE = 12
"""Words. A notice is a short sentence; a phrase in a longer one is prose."""

WHERE = ("block", "start", "end", "anywhere")


class PhraseError(ValueError):
    """A phrase rule's file is wrong; the text says what and where."""


class PhraseSpec(NamedTuple):
    """A phrase rule as its file says it."""

    code: str
    name: str
    severity: Severity
    default: bool
    page: str
    where: str
    patterns: tuple[str, ...]
    message: str
    fix: tuple[Applicability, str] | None
    bad: tuple[str, ...]


_KEYS = frozenset("code name severity default page where patterns message fix bad good".split())


def read_spec(data: object, source: str) -> PhraseSpec:
    """Check a phrase rule's data.

    Raises PhraseError: a key that is missing, unknown or of the wrong type, a pattern that RE2 does not take,
    that has `\\b`, or that matches none of the rule's own bad cases.
    """
    if not isinstance(data, dict):
        raise PhraseError(f"{source}: a phrase rule is a mapping of keys")
    unknown = set(data) - _KEYS
    missing = {"code", "name", "severity", "page", "patterns", "message", "bad", "good"} - set(data)
    if unknown or missing:
        what = f"unknown key `{sorted(map(str, unknown))[0]}`" if unknown else f"no `{sorted(missing)[0]}`"
        raise PhraseError(f"{source}: {what}")
    where = data.get("where", "block")
    if where not in WHERE:
        raise PhraseError(f"{source}: `where` is one of {', '.join(WHERE)}, not {where!r}")
    try:
        severity = Severity(data["severity"])
    except ValueError:
        raise PhraseError(f"{source}: `severity` is error, warning or info, not {data['severity']!r}") from None
    patterns = _strings(data["patterns"], "patterns", source)
    cases = data["bad"]
    if not isinstance(cases, list) or not all(isinstance(case, dict) and isinstance(case.get("text"), str) for case in cases):
        raise PhraseError(f"{source}: `bad` is a list of cases with a `text` each")
    spec = PhraseSpec(
        str(data["code"]),
        str(data["name"]),
        severity,
        bool(data.get("default", True)),
        str(data["page"]),
        where,
        patterns,
        str(data["message"]),
        _read_fix(data.get("fix"), source),
        tuple(case["text"] for case in cases),
    )
    _prove(spec, source)
    return spec


def _strings(value: object, key: str, source: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not value or not all(isinstance(item, str) and item for item in value):
        raise PhraseError(f"{source}: `{key}` is a list of strings")
    return tuple(value)


def _read_fix(value: object, source: str) -> tuple[Applicability, str] | None:
    if value is None:
        return None
    if not isinstance(value, dict) or set(value) != {"delete", "applicability", "message"} or value["delete"] != "block":
        raise PhraseError(f"{source}: `fix` is {{delete: block, applicability: …, message: …}}")
    try:
        return Applicability(value["applicability"]), str(value["message"])
    except ValueError:
        raise PhraseError(f"{source}: a fix is safe, unsafe or suggestion, not {value['applicability']!r}") from None


def _prove(spec: PhraseSpec, source: str) -> None:
    import re2

    options = re2.Options()
    options.log_errors = False
    for pattern in spec.patterns:
        if r"\b" in pattern or r"\B" in pattern:
            raise PhraseError(f"{source}: {pattern!r} has \\b, which RE2 knows for ASCII only; words are whole anyway")
        try:
            compiled = re2.compile("(?i)" + pattern, options)
        except re2.error as error:
            raise PhraseError(f"{source}: {pattern!r} is no RE2 pattern: {error}") from None
        if not any(compiled.search(text) for text in spec.bad):
            raise PhraseError(f"{source}: {pattern!r} matches none of the rule's bad cases")


class PhraseRule(Rule):
    """A rule made of patterns. See `newslint.engine.phrases`."""

    def __init__(self, spec: PhraseSpec) -> None:
        import re2

        super().__init__()
        options = re2.Options()
        options.log_errors = False
        options.case_sensitive = False
        self.spec = spec
        self.pattern = re2.compile("|".join(f"(?:{pattern})" for pattern in spec.patterns), options)

    def check(self, article: Article) -> Iterator[Finding]:
        """Find the phrase where it counts, whole words only."""
        blocks = [b for b in article.blocks if b.kind in ("paragraph", "quote", "heading")]
        for block in blocks:
            for start, end in self._matches(article, block):
                span = self._counts(article.text, block, start, end)
                if span is not None:
                    yield self._found(article, block, span)
                    break

    def _matches(self, article: Article, block: Block) -> Iterator[Span]:
        text = article.text[block.start : block.end]
        for match in self.pattern.finditer(text):
            start, end = block.start + match.start(), block.start + match.end()
            whole = not (_is_word(article.text, start - 1) and _is_word(article.text, start)) and not (
                _is_word(article.text, end - 1) and _is_word(article.text, end)
            )
            if whole and article.is_prose(start, end):
                yield start, end

    def _counts(self, text: str, block: Block, start: int, end: int) -> Span | None:
        """The span that is the finding, or None where the phrase is prose."""
        if self.spec.where == "anywhere":
            return start, end
        first, last = _sentence_around(text, block, start, end)
        if len(text[first:last].split()) > MAX_SENTENCE:
            return None
        at_start, at_end = first == block.start, last == block.end
        if at_start and len(text[block.start : block.end].split()) <= MAX_WORDS and self.spec.where != "end":
            return (block.start, block.end) if self.spec.where == "block" or at_end else (first, last)
        return (first, last) if at_end and self.spec.where == "end" else None

    def _found(self, article: Article, block: Block, span: Span) -> Finding:
        fix = None
        if self.spec.fix is not None:
            applicability, message = self.spec.fix
            whole = span == (block.start, block.end)
            fix = Fix((Edit(*(block_lines(article.text, span) if whole else span), ""),), applicability, message)
        spec = self.spec
        return Finding(spec.code, spec.name, spec.severity, spec.message, *span, (), fix)


_SENTENCE_END = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*(?=\s|\Z)|[。！？]|\n")


def _sentence_around(text: str, block: Block, start: int, end: int) -> Span:
    first = block.start
    for match in _SENTENCE_END.finditer(text, block.start, start):
        first = match.end()
    while first < start and text[first].isspace():
        first += 1
    following = _SENTENCE_END.search(text, max(end - 1, first), block.end)
    return first, following.end() if following else block.end


def _is_word(text: str, at: int) -> bool:
    return 0 <= at < len(text) and (text[at].isalnum() or text[at] == "_") and text[at].lower() != text[at].upper()
