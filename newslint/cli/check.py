"""`newslint check`."""

from __future__ import annotations

import os
import sys

from newslint.cli import FOUND, OK, WRONG, say
from newslint.config.errors import ConfigError
from newslint.config.settings import a_day, load_settings, on_of
from newslint.engine.many import Checked, Fixing, check_bytes, unreadable
from newslint.engine.registry import OWN
from newslint.engine.walk import ENDINGS, UNREAD, find_files, not_read_yet, shown_path
from newslint.linter import Linter
from newslint.reports.formats import FOR_PEOPLE, WITH_SUMMARY, About, chunks
from newslint.reports.tally import RANK, Tally, count, fixes_shown, statistics, summary

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator
    from typing import TextIO

    from newslint.config.settings import Settings
    from newslint.reports.placed import Placed
    from newslint.reports.progress import Progress

WORTH_A_CACHE = 100
"""Files. Fewer are checked in the time that the cache takes to be read."""


def run(args: argparse.Namespace) -> int:
    """Check what the arguments name; returns the exit status."""
    _refuse_conflicts(args)
    settings = load_settings(args.config, isolated=args.isolated)
    _apply_options(settings, args)
    linter = Linter(settings)
    if not linter.rules and not on_of(settings, OWN):
        say("no rule is on, so nothing is checked for")
    fixing = Fixing(unsafe=args.unsafe_fixes, write=not args.diff) if args.fix or args.diff else None
    excluded = linter.excluded(args.exclude or ())
    if "-" in args.paths:
        return _run_stdin(args, linter, fixing, excluded)
    found = find_files(args.paths, excluded, respect_gitignore=not args.no_respect_gitignore)
    if args.output_file:
        found.files = _without_output(found.files, args)
    for note in found.notes:
        say(note)
    for folder in found.empty:
        if not args.quiet:
            say(f"no articles in {folder} (looked for {', '.join(ENDINGS)})")
    if args.verbose:
        say(f"config: {os.path.relpath(settings.source.path) if settings.source else 'none, defaults'}")
        say(f"{count(len(found.files), 'file')}, {count(len(linter.rules), 'rule')}")
    if args.add_suppressions:
        from newslint.cli import add_suppressions

        for shown, problem in found.problems:
            say(f"{shown}: {problem}")
        return add_suppressions.run(args, linter, found.files, failed=bool(found.problems))
    missing = [unreadable(shown, problem) for shown, problem in found.problems]
    results = _in_order(missing, _checked(args, linter, found.files, fixing))
    status = _report(args, linter, results, fixing, total=len(found.files) + len(missing))
    if args.timing:
        from newslint.engine.timing import time_files, timing_table

        sys.stderr.write(timing_table(time_files(linter, found.files), _names(linter)))
    return status


def _checked(
    args: argparse.Namespace, linter: Linter, files: list[tuple[str, str]], fixing: Fixing | None
) -> Iterator[Checked]:
    from newslint.engine.pool import check_many

    if args.no_cache or fixing or len(files) < WORTH_A_CACHE:
        return check_many(linter, files, fixing, args.jobs)
    from newslint.engine.cache import check_cached

    folder = args.cache_dir or os.path.join(linter.settings.root, ".newslint_cache")
    return check_cached(linter, files, folder, args.jobs)


def _refuse_conflicts(args: argparse.Namespace) -> None:
    """Raise ConfigError for options of which one would be passed over without a word."""
    other = args.output_format if args.output_format not in FOR_PEOPLE else ""
    for wrong, why in (
        ("-" in args.paths and len(args.paths) > 1, "`-` reads one article from stdin; name no other path"),
        (args.stdin_filename and "-" not in args.paths, "--stdin-filename goes with the path `-`"),
        (args.timing and "-" in args.paths, "--timing goes with files and folders, not with stdin"),
        ("" in args.paths, "a path is empty; is a variable not set?"),
        (args.isolated and args.config, "--config and --isolated exclude each other"),
        (args.add_suppressions and (args.fix or args.diff), "--add-suppressions goes without --fix and --diff"),
        (args.add_suppressions and other, f"--add-suppressions does not go with --output-format {other}"),
        (args.add_suppressions and "-" in args.paths, "--add-suppressions goes with files and folders, not with stdin"),
        (args.reason and not args.add_suppressions, "--reason goes with --add-suppressions"),
        (args.baseline and args.no_baseline, "--baseline and --no-baseline exclude each other"),
        (args.diff and other, f"--diff prints a patch; it does not go with --output-format {other}"),
        (args.diff and args.statistics, "--diff and --statistics exclude each other"),
        (args.show_fixes and not (args.fix or args.diff), "--show-fixes goes with --fix or --diff"),
        (args.statistics and other, f"--statistics is text; it does not go with --output-format {other}"),
    ):
        if wrong:
            raise ConfigError(why)


def _without_output(files: list[tuple[str, str]], args: argparse.Namespace) -> list[tuple[str, str]]:
    """The files but the one that the findings go to, as a walk comes upon it in a second run.

    Raises ConfigError where that file was named: writing would destroy it.
    """
    target = os.path.realpath(args.output_file)
    if os.path.isfile(target) and any(os.path.realpath(path) == target for path in args.paths):
        raise ConfigError(f"--output-file {args.output_file}: is itself to be checked; write to another file")
    return [(shown, path) for shown, path in files if os.path.realpath(path) != target]


def _run_stdin(
    args: argparse.Namespace,
    linter: Linter,
    fixing: Fixing | None,
    excluded: Callable[[str, bool], bool] | None,
) -> int:
    if sys.stdin is None:
        raise ConfigError("stdin is closed; `-` reads an article from it")
    data = sys.stdin.buffer.read()
    name = shown_path(args.stdin_filename) if args.stdin_filename else "-"
    if excluded and excluded(name, False):
        checked = Checked(name)
    elif name.lower().endswith(UNREAD):
        checked = unreadable(name, not_read_yet(name))
    else:
        checked = check_bytes(linter, name, data, fixing)
    if not args.fix or args.diff:
        return _report(args, linter, [checked], fixing)
    # The text goes on in the pipe; what is left to say goes beside it.
    sys.stdout.buffer.write(checked.text or data)
    sys.stdout.buffer.flush()
    checked.patch = b""
    return _report(args, linter, [checked], fixing, out=sys.stderr)


def _in_order(missing: list[Checked], results: Iterable[Checked]) -> Iterator[Checked]:
    """Merge paths that could not be looked at into the files, which come sorted by path."""
    waiting = sorted(missing, key=lambda checked: checked.path)
    for checked in results:
        while waiting and waiting[0].path < checked.path:
            yield waiting.pop(0)
        yield checked
    yield from waiting


def _apply_options(settings: Settings, args: argparse.Namespace) -> None:
    for key, given in (("select", args.select), ("extend-select", args.extend_select), ("ignore", args.ignore)):
        if given is None:
            continue
        codes = [code.strip() for value in given for code in value.split(",") if code.strip()]
        if not codes:
            raise ConfigError(f"--{key} names no code; `newslint rules` lists them")
        settings.put(key, codes if key == "select" else [*settings.values[key], *codes], f"--{key}")
    if args.today:
        settings.today = a_day(args.today, "--today")
    if args.baseline or args.no_baseline:
        path = os.path.abspath(args.baseline) if args.baseline else None
        settings.put("baseline", path, "--baseline" if path else "--no-baseline")
    if args.fail_on:
        settings.put("fail-on", args.fail_on, "--fail-on")


def _report(
    args: argparse.Namespace,
    linter: Linter,
    results: Iterable[Checked],
    fixing: Fixing | None,
    out: TextIO | None = None,
    total: int = 1,
) -> int:
    tally = Tally()
    written = _open_output(args.output_file) if args.output_file else None
    # A patch has stdout, or the file, for itself.
    patches = written or sys.stdout
    target = sys.stderr if args.diff else written or out or sys.stdout
    progress = _progress(args, total)
    try:
        if progress:
            results = progress.follow(results)
        placed = _reported(results, tally, RANK[args.severity], args, progress, patches)
        for chunk in _chunks(args, placed, tally, target, linter, fixing):
            if progress:
                progress.hide()
            target.write(chunk)
        target.flush()
    finally:
        if progress:
            progress.hide()
        if written:
            written.close()
    totals = summary(tally, diff=args.diff)
    beside = sys.stderr if args.output_file or fixing or out is not None else sys.stdout
    if args.show_fixes:
        beside.write(fixes_shown(tally, _names(linter), diff=args.diff))
    if args.output_format in WITH_SUMMARY and not args.quiet:
        beside.write(totals)
    if args.output_format == "github":
        _write_step_summary(tally, totals)
    return _status(args, linter.settings, tally)


def _progress(args: argparse.Namespace, total: int) -> Progress | None:
    if args.quiet or not sys.stderr.isatty():
        return None
    from newslint.reports.progress import Progress, wanted

    return Progress(total, sys.stderr) if wanted(sys.stderr) else None


def _names(linter: Linter) -> dict[str, str]:
    """The names of the rules by code."""
    return {entry.code: entry.name for entry in linter.known}


def _write_step_summary(tally: Tally, totals: str) -> None:
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if not path:
        return
    from newslint.reports.github_report import step_summary

    try:
        with open(path, "a", encoding="utf-8", newline="\n") as file:
            file.write(step_summary(tally, totals))
    except OSError as error:
        say(f"GITHUB_STEP_SUMMARY {path}: cannot be written: {error.strerror}; the run goes on without")


def _open_output(path: str) -> TextIO:
    try:
        return open(path, "w", encoding="utf-8", newline="\n")
    except OSError as error:
        raise ConfigError(f"--output-file {path}: cannot be written: {error.strerror}") from error


def _reported(
    results: Iterable[Checked],
    tally: Tally,
    least: int,
    args: argparse.Namespace,
    progress: Progress | None,
    patches: TextIO,
) -> Iterator[Placed]:
    """Findings to report, in order, counted on the way; patches go out as they come."""
    for checked in results:
        if not checked.is_news:
            tally.files += 1
            continue
        reported = checked.placed
        if least:
            reported = tuple(item for item in reported if RANK[item.finding.severity.value] >= least)
        tally.take(checked, reported)
        if progress and (checked.notes or checked.patch):
            progress.hide()
        for note in checked.notes:
            say(f"{checked.path}: {note}")
        if checked.patch:
            _print_patch(checked.patch, patches)
        if not args.diff or checked.failed:
            yield from reported


def _print_patch(patch: bytes, out: TextIO) -> None:
    out.flush()
    if out.isatty():
        from newslint.reports.safe import for_terminal

        lines = patch.decode("utf-8", "backslashreplace").split("\n")
        out.write("\n".join(map(for_terminal, lines)))
    else:
        out.buffer.write(patch)
        out.buffer.flush()


def _chunks(
    args: argparse.Namespace,
    placed: Iterator[Placed],
    tally: Tally,
    target: TextIO,
    linter: Linter,
    fixing: Fixing | None,
) -> Iterable[str]:
    if args.statistics:
        for _ in placed:
            pass
        return [statistics(tally, _names(linter), fixing=fixing is not None)]
    terminal = target.isatty()
    colour = args.color == "always" or (args.color == "auto" and terminal and not os.environ.get("NO_COLOR"))
    if args.color == "auto" and os.environ.get("TERM") == "dumb":
        colour = False
    return chunks(args.output_format, placed, About(linter.known, tally, colour=colour, columns=_columns(target)))


def _columns(target: TextIO) -> int:
    """The width of a terminal; 0 for what is none."""
    if not target.isatty():
        return 0
    import shutil

    return shutil.get_terminal_size().columns


def _status(args: argparse.Namespace, settings: Settings, tally: Tally) -> int:
    if tally.failed:
        return WRONG
    if args.exit_zero:
        return OK
    if args.exit_non_zero_on_fix and tally.applied:
        return FOUND
    if args.diff and tally.patches:
        return FOUND
    return FOUND if tally.worst >= RANK[settings.values["fail-on"]] else OK
