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
    patterns: ["please enable javascript"]  # or, in their place, `kind`: the phrases of that kind in packs
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

from newslint.engine.openings import NEEDS
from newslint.finding import Applicability, Severity
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MAX_BLOCK = 60
"""Words. A longer paragraph that begins with a notice is an article that speaks of one."""

MAX_SENTENCE = 12
"""Words. A notice is a short sentence; a phrase in a longer one is prose."""

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
    kind: str = ""
    """The kind of phrases in packs that it looks for, where it has no patterns; `newslint.engine.phrase_pack`."""


_NEEDED = ("code", "name", "severity", "page", "message", "bad", "good")
_KEYS = (
    *_NEEDED,
    "patterns",
    "kind",
    "default",
    "where",
    "max-sentence",
    "max-block",
    "headings",
    "wake",
    "unless",
    "fix",
)

# A paragraph of its own begins a line; so a rule of short words does not wake on every text that has one.
# (`\pL` would be exact here, and cost the set a millisecond a pattern.)
LINES = "(?m)"
_ALONE = LINES + r"^[^a-zA-Z0-9\n]*(?:%s)[^a-zA-Z0-9\n]*$"


def read_spec(data: object, source: str) -> PhraseSpec:
    r"""Check a phrase rule's data.

    Raises PhraseError: a key that is missing, unknown or of the wrong type, a pattern that RE2 does not take,
    that has `\b`, that matches the empty text, or that matches none of the rule's own bad cases.
    """
    if not isinstance(data, dict):
        raise PhraseError(f"{source}: a phrase rule is a mapping of keys")
    _check_keys(data, source)
    _check_names(data, source)
    if "kind" in data and "patterns" in data:
        raise PhraseError(f"{source}: a rule has `patterns` or a `kind` of packs, not both")
    where = data.get("where", "block")
    if where not in WHERE:
        raise PhraseError(f"{source}: `where` is one of {', '.join(WHERE)}, not {where!r}")
    try:
        severity = Severity(data["severity"])
    except ValueError:
        raise PhraseError(f"{source}: `severity` is error, warning or info, not {data['severity']!r}") from None
    kind = _string(data, "kind", source) if "kind" in data else ""
    phrases = () if kind else _strings(data.get("patterns"), "patterns", source)
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
        kind,
    )
    _texts(data["good"], "good", source)
    _prove(spec, source)
    return spec


def _check_names(data: dict[Any, Any], source: str) -> None:
    """Codes and names stand in every report as they are: they hold nothing that a report would have to escape."""
    for key, form, example in (
        ("code", "[A-Z]{2,8}[0-9]{3,5}", "RES901"),
        ("name", "[a-z0-9]+(-[a-z0-9]+)*", "site-notice"),
    ):
        if not re.fullmatch(form, _string(data, key, source)):
            raise PhraseError(f"{source}: `{key}` is of the form `{example}`, not {data[key]!r}")


def spec_row(spec: PhraseSpec) -> tuple[object, ...]:
    """What the table of notices keeps of a rule of packs: plain values, its page and cases left out."""
    fix = spec.fix and (spec.fix[0].value, spec.fix[1])
    return (*spec._replace(severity=spec.severity.value, page="", bad=(), fix=fix),)  # type: ignore[arg-type]


def spec_from_row(row: tuple[Any, ...]) -> PhraseSpec:
    """The rule that `spec_row` made plain."""
    spec = PhraseSpec(*row)
    fix = spec.fix and (Applicability(spec.fix[0]), spec.fix[1])
    return spec._replace(severity=Severity(spec.severity), fix=fix)


def table_row(spec: PhraseSpec, module: str) -> tuple[str, str, str, bool, str, tuple[str, ...], str, str]:
    """A phrase rule's row in the table of rules; `module` is its file's path."""
    triggers = tuple("(?i)" + pattern for pattern in spec.patterns)
    summary = spec.page.strip().split("\n")[0]
    return (
        spec.code,
        spec.name,
        spec.severity.value,
        spec.default,
        module,
        triggers,
        NEEDS if spec.kind else "",
        summary,
    )


def _wakes(data: dict[Any, Any], phrases: tuple[str, ...], where: str, source: str) -> tuple[str, ...]:
    if "wake" in data:
        return _strings(data["wake"], "wake", source)
    if not phrases:
        return ()
    return (_ALONE % "|".join(phrases),) if where == "alone" else tuple(LINES + phrase for phrase in phrases)


def _check_keys(data: dict[Any, Any], source: str) -> None:
    for key in data:
        if key not in _KEYS:
            import difflib

            near = difflib.get_close_matches(str(key), _KEYS, 1)
            hint = f"; did you mean `{near[0]}`?" if near else f"; the keys are {', '.join(_KEYS)}"
            raise PhraseError(f"{source}: unknown key `{key}`{hint}")
    for key in (*_NEEDED, *(() if "kind" in data else ("patterns",))):
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

    options = re2_options()
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
        finding.Add(LINES + pattern)
    for pattern in spec.patterns:
        waking.Add(pattern)
    finding.Compile()
    waking.Compile()
    hit: set[int] = set()
    for text in spec.bad:
        found = finding.Match(text) or ()
        hit.update(found)
        if found and not waking.Match(text):  # what packs say is proved where they are read
            raise PhraseError(f"{source}: `wake` does not wake the rule for its bad case {text[:60]!r}")
    for number, phrase in enumerate(spec.phrases):
        if number not in hit:
            raise PhraseError(f"{source}: {phrase!r} matches none of the rule's bad cases")


def _words(error: Exception) -> str:
    reason = error.args[0] if error.args else error
    return reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)


def re2_options(*, longest: bool = False) -> Any:
    """Options for RE2: silent, blind to case."""
    import re2

    options = re2.Options()
    options.log_errors = False
    options.case_sensitive = False
    options.longest_match = longest
    return options
