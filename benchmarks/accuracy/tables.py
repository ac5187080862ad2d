"""What was measured, as a table for people and as JSON."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newslint.positions import Lines
from newslint.reports.safe import for_terminal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from accuracy.clean import Document
    from accuracy.measure import Alarm, Score

HEAD = (
    f"{'code':7} {'kind':46} {'texts':>5} {'found':>7} {'places':>7} {'safe':>7} {'all':>7} "
    f"{'wrong':>5} {'other':>5} {'astray':>6} {'several':>7} {'alarms':>6}"
)
LEGEND = """\
found   a finding of the expected code overlaps the damage; places: the same, of all damaged places
safe    the clean text comes back, character by character, by safe fixes; all: by safe and unsafe ones
        (-: the damage does not say what it was, or the rule only ever suggests)
wrong   safe fixes left something that is neither the damage nor the clean text
other   not found, but reported under another code of the family; astray: a finding touches no damage
several more findings than damaged places
alarms  undamaged documents in which the expected code is reported
"""


def table(scores: Iterable[Score]) -> str:
    """A line a kind, and a line a code below its kinds."""
    lines = [HEAD]
    group: list[Score] = []
    for score in scores:
        if group and group[0].kind.codes[0] != score.kind.codes[0]:
            lines += [_sum(group), ""]
            group = []
        group.append(score)
        lines.append(_line(score))
    if group:
        lines.append(_sum(group))
    return "\n".join(lines)


def _line(s: Score) -> str:
    code = s.kind.codes[0]
    if not s.texts:
        return f"{code:7} {s.kind.name:46} {'none':>5}"
    found = _share(s.found, s.texts) if s.has_rule else "no rule"
    safe, every = (_share(n, s.texts) if s.kind.recoverable else "-" for n in (s.safe, s.all))
    return (
        f"{code:7} {s.kind.name:46} {s.texts:5} {found:>7} {_share(s.places_found, s.places):>7} {safe:>7} {every:>7} "
        f"{s.wrong:5} {s.elsewise:5} {s.astray:6} {s.several:7} {s.alarms:6}"
    )


def _sum(group: Sequence[Score]) -> str:
    texts = sum(s.texts for s in group)
    if not texts:
        return f"{group[0].kind.codes[0]:7} {'all':46} {'none':>5}"
    back = [s for s in group if s.kind.recoverable]
    recoverable = sum(s.texts for s in back)
    safe, every = (
        _share(n, recoverable) if recoverable else "-" for n in (sum(s.safe for s in back), sum(s.all for s in back))
    )
    found = _share(sum(s.found for s in group), texts) if any(s.has_rule for s in group) else "no rule"
    places = _share(sum(s.places_found for s in group), sum(s.places for s in group))
    wrong, other, astray, several = map(
        sum, zip(*((s.wrong, s.elsewise, s.astray, s.several) for s in group), strict=True)
    )
    return (
        f"{group[0].kind.codes[0]:7} {'all':46} {texts:5} {found:>7} {places:>7} {safe:>7} {every:>7} "
        f"{wrong:5} {other:5} {astray:6} {several:7} {max(s.alarms for s in group):6}"
    )


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %"


def alarm_table(documents: Sequence[Document], alarms: Sequence[Alarm]) -> str:
    """How many undamaged documents hold a finding, by code."""
    accused = {(alarm.finding.code, alarm.document.name) for alarm in alarms}
    by_code = Counter(code for code, _ in accused)
    count = len({name for _, name in accused})
    lines = [f"undamaged: {len(documents)} documents, {count} with findings, {len(alarms)} findings"]
    findings = Counter(alarm.finding.code for alarm in alarms)
    lines += [f"  {code}  {number} documents, {findings[code]} findings" for code, number in sorted(by_code.items())]
    return "\n".join(lines)


def alarm_lines(alarms: Iterable[Alarm]) -> Iterable[str]:
    """Each finding in an undamaged document: name, line, column, what stands there."""
    for document, finding in alarms:
        line, column = Lines(document.text).locate(finding.start)
        around = document.text[max(finding.start - 30, 0) : finding.end + 30]
        yield for_terminal(f"  {document.name}:{line}:{column}: {finding.code} {finding.message} | {around}")


def shortfalls(scores: Iterable[Score]) -> Iterable[str]:
    """The names of texts not found, and of those that are found and do not come back."""
    for score in scores:
        label = f"  {score.kind.codes[0]} {score.kind.name}:"
        if score.missed and score.has_rule:
            yield f"{label} not found in {' '.join(score.missed)}"
        if score.spoiled:
            yield f"{label} made wrong by safe fixes in {' '.join(score.spoiled)}"
        rest = [name for name in score.unrestored if name not in score.missed]
        if rest and score.kind.recoverable:
            yield f"{label} not restored in {' '.join(rest)}"


def as_json(
    source: str, documents: Sequence[Document], alarms: Sequence[Alarm], scores: Iterable[Score]
) -> dict[str, object]:
    """The same for programs; counts, not shares."""
    return {
        "source": source,
        "documents": len(documents),
        "alarms": [
            {"document": doc.name, "code": found.code, "start": found.start, "end": found.end, "message": found.message}
            for doc, found in alarms
        ],
        "kinds": [_row(score) for score in scores],
    }


def _row(score: Score) -> dict[str, object]:
    counts = {name: value for name, value in score._asdict().items() if name != "kind"}
    kind = score.kind
    return {"codes": list(kind.codes), "name": kind.name, "recoverable": kind.recoverable, **counts}
