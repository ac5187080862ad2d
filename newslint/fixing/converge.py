"""Rounds of fixing until nothing changes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple, Protocol

from newslint.article.field import OWN_KEY
from newslint.fixing.edits import apply_edits, choose, is_allowed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.article import Article
    from newslint.finding import Edit, Finding


class Checks(Protocol):
    """What finds the defects of a text, round after round: what is suppressed or known is not among them."""

    def run(self, article: Article, but: frozenset[str] = frozenset()) -> list[Finding]:
        """Findings by place and code; `but` are codes to leave out."""


MAX_ROUNDS = 10

NEAR_HEAD = 200
"""Findings from the top that are tried one at a time where the front matter would break."""


class Fixed(NamedTuple):
    """A text after its fixes.

    `applied` counts fixes by code; `remaining` are the findings of the new text; `dropped` are findings
    whose fix was not applied since it would have broken the front matter; `notes` say, in plain words,
    what else was left out, and what did not settle. `encoding` is the charset to write the text in: the
    article's own, unless a fix was about that.
    """

    text: str
    applied: Counter[str]
    remaining: tuple[Finding, ...]
    dropped: tuple[Finding, ...] = ()
    notes: tuple[str, ...] = ()
    encoding: str = "utf-8"


def fix_article(
    article: Article,
    runner: Checks,
    *,
    unsafe: bool = False,
    but: frozenset[str] = frozenset(),
    findings: Sequence[Finding] | None = None,
) -> Fixed:
    """Apply the fixes of an article's findings, again and again, ten rounds at most.

    Rules whose fixes undo each other are left out with all their fixes, so that fixing twice is fixing once.
    `findings` are those of the article as it is, where they are known already.
    """
    start = runner.run(article, but) if findings is None else findings
    left_out: frozenset[str] = frozenset()
    notes: list[str] = []
    while True:
        fixed, circle = _fix(article, runner, start, unsafe, but, left_out)
        if not circle:
            return fixed._replace(notes=(*notes, *fixed.notes))
        notes.append(f"the fixes of {' and '.join(sorted(circle))} undo each other; they were left out")
        left_out |= circle


def _fix(
    article: Article,
    runner: Checks,
    findings: Sequence[Finding],
    unsafe: bool,
    but: frozenset[str],
    left_out: frozenset[str],
) -> tuple[Fixed, frozenset[str]]:
    """The article fixed without some rules' fixes; and the rules whose fixes led back to a text that was before."""
    applied: Counter[str] = Counter()
    states, rounds = [(article.text, article.encoding)], [frozenset[str]()]
    dropped: dict[tuple[str, str], Finding] = {}
    notes: list[str] = []
    writable = _Writable(article)

    def is_open(f: Finding) -> bool:
        known = f.code in left_out or (f.code, article.text[f.start : f.end]) in dropped
        return not known and writable.holds(f, unsafe=unsafe)

    for _ in range(MAX_ROUNDS):
        wanted = choose(filter(is_open, findings), unsafe=unsafe)
        chosen = _keeping_front_matter(article, wanted)
        if len(chosen) < len(wanted):
            dropped.update({(f.code, article.text[f.start : f.end]): f for f in wanted if f not in chosen})
        if not wanted:
            break
        if not chosen:
            continue  # without those, others that they stood in the way of
        text = apply_edits(article.text, [edit for f in chosen if f.fix for edit in f.fix.edits])
        encoding = next((f.fix.encoding for f in chosen if f.fix and f.fix.encoding), article.encoding)
        rounds.append(frozenset(finding.code for finding in chosen))
        if (text, encoding) in states:
            circle = frozenset().union(*rounds[states.index((text, encoding)) + 1 :])
            return Fixed(article.text, applied, ()), circle
        states.append((text, encoding))
        applied.update(finding.code for finding in chosen)
        article = article.with_text(text, encoding)
        writable = _Writable(article)  # anew: the broken bytes may be gone
        findings = runner.run(article, but)
    else:
        if choose(filter(is_open, findings), unsafe=unsafe):
            notes.append(f"the fixes of {' and '.join(sorted(rounds[-1]))} did not settle in {MAX_ROUNDS} rounds")
    notes = [*writable.notes, *notes]
    left = tuple(dropped.values())
    return Fixed(article.text, applied, tuple(findings), left, tuple(notes), article.encoding), frozenset()


class _Writable:
    """Which fixes the file's charset can hold. `notes` say which it cannot, and why."""

    def __init__(self, article: Article) -> None:
        self.encoding = article.encoding
        self.broken_utf8 = article.broken_utf8 is not None
        self.notes: dict[str, None] = {}

    def holds(self, finding: Finding, *, unsafe: bool) -> bool:
        """Whether the charset has every character that the finding's fix writes."""
        fix = finding.fix
        written = "".join(edit.content for edit in fix.edits) if fix else ""
        if written.isascii() or not is_allowed(finding, unsafe=unsafe) or (fix and fix.encoding):
            return True
        if self.broken_utf8:
            # Its charset is the guess that fits all bytes: 0xD2 for a quotation mark would be read by nobody.
            self._note(finding, "the file is UTF-8 with broken bytes, and what would be written is not ASCII")
            return False
        try:
            written.encode(self.encoding)
        except UnicodeEncodeError as error:
            self._note(finding, f"{self.encoding}, the file's charset, has no U+{ord(written[error.start]):04X}")
            return False
        return True

    def _note(self, finding: Finding, reason: str) -> None:
        self.notes[f"{finding.code}: {reason}; left out"] = None


def _keeping_front_matter(article: Article, chosen: Sequence[Finding]) -> Sequence[Finding]:
    """The findings whose fixes leave the front matter one that parses, its other fields as they were."""
    if _keeps(article, chosen):
        return chosen
    # One at a time: one that breaks it is no reason to leave the others out.
    first, kept = chosen[:NEAR_HEAD], list(chosen[NEAR_HEAD:])
    for finding in first:
        if _keeps(article, [*kept, finding]):
            kept.append(finding)
    return kept if _keeps(article, kept) else []


def _keeps(article: Article, chosen: Sequence[Finding]) -> bool:
    edits = [edit for f in chosen if f.fix for edit in f.fix.edits]
    if not edits or article.metadata_is_given:
        return True
    if min(edit.start for edit in edits) > article.body_start and article.front:
        return True
    before, after = article.front, article.with_text(apply_edits(article.text, edits)).front
    if before is None:
        # What stands between two rules must not become front matter when the text above it goes.
        meant = any(edit.content.startswith(("---", "+++", "{")) for edit in edits)
        if after is None:
            # What was written and cannot be read would be written again in every round.
            return not any(edit.start == 0 and edit.content.startswith(("---", "+++")) for edit in edits)
        return meant and not after.problem
    if after is None or (after.problem and not before.problem) or after.kind != before.kind:
        return False
    for name, field in before.fields.items():
        if name not in after.fields:
            if name.split(".")[0] == OWN_KEY:
                continue  # no data: a suppression that is of no use goes, key and all
            return False
        if not _edited(field.start, field.end, edits) and after.fields[name].value != field.value:
            return False
    return True


def _edited(start: int, end: int, edits: Sequence[Edit]) -> bool:
    return any(edit.start < end and start < max(edit.end, edit.start + 1) for edit in edits)
