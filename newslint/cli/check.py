"""`newslint check`."""

from __future__ import annotations

import os
import sys
from collections import Counter

from newslint.cli import FOUND, OK, WRONG
from newslint.config.settings import load_settings
from newslint.engine.many import Fixing, check_bytes, check_files, unreadable
from newslint.engine.walk import find_files
from newslint.linter import Linter

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from newslint.config.settings import Settings
    from newslint.engine.many import Checked
    from newslint.reports.placed import Placed
    from newslint.reports.text import Style

_RANK = {"info": 0, "warning": 1, "error": 2}


class Tally:
    """What a run has seen so far."""

    __slots__ = (
        "applied",
        "codes",
        "failed",
        "files",
        "fixable",
        "levels",
        "patches",
        "unsafe",
        "with_findings",
        "worst",
    )

    def __init__(self) -> None:
        self.files = self.with_findings = self.fixable = self.unsafe = self.patches = 0
        self.levels: Counter[str] = Counter()
        self.codes: Counter[tuple[str, str]] = Counter()
        self.applied: Counter[str] = Counter()
        self.failed = False
        self.worst = -1

    def take(self, checked: Checked, reported: tuple[Placed, ...]) -> None:
        """Count one file and what is reported of it."""
        self.files += 1
        self.failed = self.failed or checked.failed
        self.patches += bool(checked.patch)
        if checked.fixed:
            self.applied.update(checked.fixed)
        self.with_findings += bool(reported)
        for item in checked.placed:
            self.worst = max(self.worst, _RANK[item.finding.severity.value])
        for item in reported:
            self.levels[item.finding.severity.value] += 1
            self.codes[item.finding.code, item.finding.name] += 1
            kind = item.finding.fix.applicability.value if item.finding.fix and item.finding.fix.changes else ""
            self.fixable += kind == "safe"
            self.unsafe += kind == "unsafe"


def run(args: argparse.Namespace) -> int:
    """Check what the arguments name; returns the exit status."""
    settings = load_settings(args.config, isolated=args.isolated)
    _apply_options(settings, args)
    linter = Linter(settings)
    fixing = Fixing(unsafe=args.unsafe_fixes, write=not args.diff) if args.fix or args.diff else None
    if "-" in args.paths:
        return _run_stdin(args, settings, linter, fixing)
    excluded = linter.excluded(_split(args.exclude, commas=False))
    found = find_files(args.paths, excluded, respect_gitignore=not args.no_respect_gitignore)
    for note in found.notes:
        _say(note)
    for folder in found.empty:
        if not args.quiet:
            _say(f"no articles in {folder} (looked for .txt, .text, .md and .markdown files)")
    if args.verbose:
        _say(f"config: {os.path.relpath(settings.source.path) if settings.source else 'none, defaults'}")
        _say(f"{len(found.files)} files, {len(linter.rules)} rules")
    missing = [unreadable(shown, problem) for shown, problem in found.problems]
    results = _in_order(missing, check_files(linter, found.files, fixing))
    return _report(args, settings, results, fixing)


def _run_stdin(args: argparse.Namespace, settings: Settings, linter: Linter, fixing: Fixing | None) -> int:
    data = sys.stdin.buffer.read()
    checked = check_bytes(linter, args.stdin_filename or "-", data, fixing)
    if not args.fix or args.diff:
        return _report(args, settings, [checked], fixing)
    # The text goes on in the pipe; what is left to say goes beside it.
    sys.stdout.buffer.write(checked.text or data)
    sys.stdout.buffer.flush()
    checked.patch = b""
    return _report(args, settings, [checked], fixing, out=sys.stderr)


def _in_order(missing: list[Checked], results: Iterable[Checked]) -> Iterator[Checked]:
    """Merge paths that could not be looked at into the files, which come sorted by path."""
    waiting = sorted(missing, key=lambda checked: checked.path)
    for checked in results:
        while waiting and waiting[0].path < checked.path:
            yield waiting.pop(0)
        yield checked
    yield from waiting


def _apply_options(settings: Settings, args: argparse.Namespace) -> None:
    if args.select:
        settings.put("select", _split(args.select), "--select")
    if args.extend_select:
        settings.put(
            "extend-select", [*settings.values["extend-select"], *_split(args.extend_select)], "--extend-select"
        )
    if args.ignore:
        settings.put("ignore", [*settings.values["ignore"], *_split(args.ignore)], "--ignore")
    if args.fail_on:
        settings.put("fail-on", args.fail_on, "--fail-on")


def _split(values: list[str] | None, *, commas: bool = True) -> list[str]:
    if not commas:
        return list(values or ())
    return [part.strip() for value in values or () for part in value.split(",") if part.strip()]


def _say(text: str) -> None:
    from newslint.reports.safe import for_terminal

    print(f"newslint: {for_terminal(text)}", file=sys.stderr)


def _report(
    args: argparse.Namespace,
    settings: Settings,
    results: Iterable[Checked],
    fixing: Fixing | None,
    out: object = None,
) -> int:
    tally = Tally()
    target = _open_output(args) if out is None else out
    write = target.write  # type: ignore[attr-defined]
    least = _RANK[args.severity]
    try:
        for chunk in _chunks(args, _reported(results, tally, least, args), tally, target):
            write(chunk)
        target.flush()  # type: ignore[attr-defined]
    finally:
        if args.output_file:
            target.close()  # type: ignore[attr-defined]
    if args.output_format in ("text", "concise") and not args.quiet:
        summary = sys.stderr if args.output_file or fixing or out is not None else sys.stdout
        summary.write(_summary(tally, args))
    return _status(args, settings, tally)


def _open_output(args: argparse.Namespace) -> object:
    if not args.output_file:
        return sys.stdout
    from newslint.config.errors import ConfigError

    try:
        return open(args.output_file, "w", encoding="utf-8", newline="\n")
    except OSError as error:
        raise ConfigError(f"--output-file {args.output_file}: cannot be written: {error.strerror}") from error


def _reported(results: Iterable[Checked], tally: Tally, least: int, args: argparse.Namespace) -> Iterator[Placed]:
    """Findings to report, in order, counted on the way; patches go out as they come."""
    for checked in results:
        reported = checked.placed
        if least:
            reported = tuple(item for item in reported if _RANK[item.finding.severity.value] >= least)
        tally.take(checked, reported)
        for note in checked.notes:
            _say(f"{checked.path}: {note}")
        if checked.patch:
            _print_patch(checked.patch)
        if not args.diff or checked.failed:
            yield from reported


def _print_patch(patch: bytes) -> None:
    sys.stdout.flush()
    if sys.stdout.isatty():
        from newslint.reports.safe import for_terminal

        lines = patch.decode("utf-8", "backslashreplace").split("\n")
        sys.stdout.write("\n".join(map(for_terminal, lines)))
    else:
        sys.stdout.buffer.write(patch)
        sys.stdout.buffer.flush()


def _chunks(args: argparse.Namespace, placed: Iterator[Placed], tally: Tally, target: object) -> Iterable[str]:
    if args.output_format in ("json", "jsonl"):
        # Nothing of the report is imported for a clean run's empty answer.
        first = next(placed, None)
        if first is None:
            return ["[]\n"] if args.output_format == "json" else []
        from itertools import chain

        from newslint.reports.json_report import json_chunks, jsonl_chunks

        return (json_chunks if args.output_format == "json" else jsonl_chunks)(chain([first], placed))
    return _text_chunks(args, placed, tally, target)


def _text_chunks(args: argparse.Namespace, placed: Iterator[Placed], tally: Tally, target: object) -> Iterator[str]:
    style: Style | None = None
    for item in placed:
        if args.statistics:
            continue
        from newslint.reports.text import concise_line, full_text

        style = style or _style(args, target)
        yield (full_text if args.output_format == "text" else concise_line)(item, style)
    if args.statistics:
        for (code, name), count in sorted(tally.codes.items(), key=lambda entry: (-entry[1], entry[0])):
            yield f"{count:6}  {code}  {name}\n"


def _style(args: argparse.Namespace, target: object) -> Style:
    from newslint.reports.text import PIPED_WIDTH, Style

    terminal = bool(getattr(target, "isatty", lambda: False)())
    colour = args.color == "always" or (args.color == "auto" and terminal and not os.environ.get("NO_COLOR"))
    if args.color == "auto" and os.environ.get("TERM") == "dumb":
        colour = False
    import shutil

    return Style(colour, shutil.get_terminal_size().columns if terminal else PIPED_WIDTH)


def _summary(tally: Tally, args: argparse.Namespace) -> str:
    lines = []
    fixed = tally.applied.total()
    if fixed:
        codes = ", ".join(f"{code} ({count})" if count > 1 else code for code, count in sorted(tally.applied.items()))
        lines.append(f"{'Would fix' if args.diff else 'Fixed'} {_count(fixed, 'finding')}: {codes}.")
    if args.diff:
        lines.append("" if fixed else f"Nothing to fix in {_count(tally.files, 'file')}.")
        return "".join(f"{line}\n" for line in lines if line)
    total = tally.levels.total()
    if not total:
        lines.append(f"{_count(tally.files, 'file')} checked, {'nothing left' if fixed else 'nothing found'}.")
    else:
        levels = ", ".join(_count(tally.levels[level], level) for level in ("error", "warning") if tally.levels[level])
        levels += (", " if levels else "") + f"{tally.levels['info']} info" if tally.levels["info"] else ""
        left = "left" if fixed else "found"
        lines.append(
            f"{_count(total, 'finding')} {left} in {tally.with_findings} of {_count(tally.files, 'file')} ({levels})."
        )
        if tally.fixable or tally.unsafe:
            fixes = [f"{tally.fixable} can be fixed with --fix"] if tally.fixable else []
            more = "more " if tally.fixable else ""
            if tally.unsafe:
                fixes.append(f"{tally.unsafe} {more}with --fix --unsafe-fixes")
            lines.append(f"{'; '.join(fixes)}.")
    return "".join(f"{line}\n" for line in lines)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _status(args: argparse.Namespace, settings: Settings, tally: Tally) -> int:
    if tally.failed:
        return WRONG
    if args.exit_zero:
        return OK
    if args.exit_non_zero_on_fix and tally.applied:
        return FOUND
    if args.diff and tally.patches:
        return FOUND
    return FOUND if tally.worst >= _RANK[settings.values["fail-on"]] else OK
