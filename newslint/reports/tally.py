"""What a run has seen, counted, and the lines that say so."""

from __future__ import annotations

from collections import Counter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslint.engine.many import Checked
    from newslint.reports.placed import Placed

RANK = {"info": 0, "warning": 1, "error": 2}


class Seen:
    """What was reported of one rule: findings, files, the worst severity, and where the first one stands."""

    __slots__ = ("files", "findings", "first", "rank", "severity", "where")

    def __init__(self, first: str) -> None:
        self.findings = self.files = 0
        self.rank = -1
        self.severity = ""
        self.first = first
        self.where = ""

    def take(self, item: Placed) -> None:
        """Count one finding; those of a file come together."""
        self.findings += 1
        self.files += item.path != self.where
        self.where = item.path
        rank = RANK[item.finding.severity]
        if rank > self.rank:
            self.rank, self.severity = rank, item.finding.severity.value


class Tally:
    """What a run has seen so far."""

    __slots__ = (
        "applied",
        "failed",
        "files",
        "fixable",
        "fixed",
        "hidden",
        "levels",
        "patches",
        "rules",
        "unsafe",
        "with_findings",
        "worst",
    )

    def __init__(self) -> None:
        self.files = self.with_findings = self.fixable = self.unsafe = self.patches = 0
        self.hidden = 0
        """Findings that are not reported, and count for the exit status all the same."""
        self.levels: Counter[str] = Counter()
        self.rules: dict[tuple[str, str], Seen] = {}
        self.applied: Counter[str] = Counter()
        self.fixed: list[tuple[str, Mapping[str, int]]] = []
        """Files with the fixes applied to them, by code."""
        self.failed = False
        self.worst = -1

    def take(self, checked: Checked, reported: tuple[Placed, ...]) -> None:
        """Count one file and what is reported of it."""
        self.files += 1
        self.failed = self.failed or checked.failed
        self.patches += bool(checked.patch)
        if checked.fixed:
            self.applied.update(checked.fixed)
            self.fixed.append((checked.path, checked.fixed))
        self.with_findings += bool(reported)
        self.hidden += len(checked.placed) - len(reported)
        for item in checked.placed:
            self.worst = max(self.worst, RANK[item.finding.severity])
        for item in reported:
            self.levels[item.finding.severity.value] += 1
            key = item.finding.code, item.finding.name
            if key not in self.rules:
                self.rules[key] = Seen(f"{item.path}:{item.start.line}")
            self.rules[key].take(item)
            fix = item.finding.fix
            if fix and fix.changes:
                self.fixable += fix.applicability == "safe"
                self.unsafe += fix.applicability == "unsafe"


def summary(tally: Tally, *, diff: bool) -> str:
    """What a run comes to, in a line or two; `diff` says that fixes were shown and not applied."""
    lines = []
    total, fixed = tally.levels.total(), tally.applied.total()
    if fixed:
        codes = ", ".join(f"{code} ({count})" if count > 1 else code for code, count in sorted(tally.applied.items()))
        lines.append(f"{'Would fix' if diff else 'Fixed'} {count(fixed, 'finding')}: {codes}.")
    if diff:
        if not fixed:
            rest = f"; {count(total, 'finding')} left" if total else ""
            lines.append(f"Nothing to fix in {count(tally.files, 'file')}{rest}.")
        return "".join(f"{line}\n" for line in lines)
    if not total:
        of_it = " of this severity" if tally.hidden else ""
        lines.append(f"{count(tally.files, 'file')} checked, nothing{of_it} {'left' if fixed else 'found'}.")
    else:
        levels = ", ".join(count(tally.levels[level], level) for level in ("error", "warning") if tally.levels[level])
        levels += (", " if levels else "") + f"{tally.levels['info']} info" if tally.levels["info"] else ""
        left = " left" if fixed else ""
        lines.append(
            f"{count(total, 'finding')}{left} in {tally.with_findings} of {count(tally.files, 'file')} ({levels})."
        )
        if tally.fixable or tally.unsafe:
            fixes = [f"{tally.fixable} can be fixed with --fix"] if tally.fixable else []
            more = "more " if tally.fixable else ""
            if tally.unsafe:
                fixes.append(f"{tally.unsafe} {more}with --fix --unsafe-fixes")
            lines.append(f"{'; '.join(fixes)}.")
    if tally.hidden:
        lines.append(f"{count(tally.hidden, 'finding')} below --severity not shown.")
    return "".join(f"{line}\n" for line in lines)


def statistics(tally: Tally, names: Mapping[str, str], *, fixing: bool) -> str:
    """Findings counted by rule, the most first; after fixing, what was fixed of each and what is left."""
    left = {code: seen.findings for (code, _), seen in tally.rules.items()}
    names = {**names, **dict(tally.rules)}
    rows = [(tally.applied[code], left.get(code, 0), code) for code in {*left, *tally.applied}]
    rows.sort(key=lambda row: (-row[0] - row[1], row[2]))
    if not fixing:
        return "".join(f"{found:6}  {code}  {names[code]}\n" for _, found, code in rows)
    table = "".join(f"{fixed:6}  {found:6}  {code}  {names[code]}\n" for fixed, found, code in rows)
    return f" fixed    left\n{table}" if rows else ""


def fixes_shown(tally: Tally, names: Mapping[str, str], *, diff: bool) -> str:
    """What was fixed, by file and rule; `diff` says that fixes were shown and not applied."""
    if not tally.fixed:
        return ""
    from newslint.reports.safe import path_for_terminal

    lines = [f"{'Would fix' if diff else 'Fixed'} {count(tally.applied.total(), 'finding')}:"]
    for path, applied in tally.fixed:
        lines.append(f"- {path_for_terminal(path)}:")
        lines += [f"    {number} × {code} {names.get(code, '')}".rstrip() for code, number in sorted(applied.items())]
    return "".join(f"{line}\n" for line in lines)


def count(number: int, noun: str) -> str:
    """A number with its noun: 1 file, 2 files."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
