"""`github`: annotations of a GitHub run, the worst first, and the table of a step's summary.

GitHub shows ten annotations of a level for a step and drops the others without a word; here they are counted.
"""

from __future__ import annotations

from newslint.finding import Severity
from newslint.reports.advice import with_advice
from newslint.reports.ci_root import from_root
from newslint.reports.json_report import page_url
from newslint.reports.safe import for_github_data, for_github_property, for_markdown_cell
from newslint.reports.tally import count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.reports.formats import About
    from newslint.reports.placed import Placed
    from newslint.reports.tally import Tally

MOST = 10
"""Annotations of one level that GitHub shows for one step."""

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def chunks(placed: Iterable[Placed], about: About) -> Iterator[str]:
    """A command a finding, errors first, ten of a level; then how many more there are."""
    shown: dict[Severity, list[Placed]] = {level: [] for level in _COMMANDS}
    more = dict.fromkeys(_COMMANDS, 0)
    for item in placed:
        level = item.finding.severity
        if len(shown[level]) < MOST:
            shown[level].append(item)
        else:
            more[level] += 1
    rooted = from_root("GITHUB_WORKSPACE")
    for items in shown.values():
        for item in items:
            yield _command(item, rooted(item.path))
    rest = [count(number, _COMMANDS[level]) for level, number in more.items() if number]
    if rest:
        yield f"and {', '.join(rest)} more: GitHub shows {MOST} of a kind; --output-format concise lists all\n"


def _command(item: Placed, path: str) -> str:
    finding, start, end = item.finding, item.start, item.end
    place = {"file": path, "line": start.line, "endLine": max(end.line, start.line)}
    if end.line == start.line:
        # Columns are for what stands on one line; GitHub refuses them otherwise.
        place |= {"col": start.column, "endColumn": end.column}
    place["title"] = f"{finding.code} {finding.name}"
    properties = ",".join(f"{key}={for_github_property(str(value))}" for key, value in place.items())
    return f"::{_COMMANDS[finding.severity]} {properties}::{for_github_data(with_advice(finding))}\n"


def step_summary(tally: Tally, total: str) -> str:
    """What a run found, by rule, as Markdown; `total` are the run's totals in words."""
    lines = ["### newslint", "", *(for_markdown_cell(line) + "  " for line in total.splitlines())]
    if tally.rules:
        lines += ["", "| rule | | severity | findings | files | first |", "|---|---|---|---:|---:|---|"]
    for (code, name), seen in sorted(tally.rules.items(), key=lambda row: (-row[1].rank, -row[1].findings, row[0])):
        cells = [
            f"[{for_markdown_cell(code)}]({page_url(code)})",
            for_markdown_cell(name),
            seen.severity,
            str(seen.findings),
            str(seen.files),
            f"<code>{for_markdown_cell(seen.first)}</code>",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n\n"
