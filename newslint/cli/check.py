"""`newslint check`."""

from __future__ import annotations

import os
import sys

from newslint.cli import FOUND, OK, WRONG, say
from newslint.config.errors import ConfigError
from newslint.config.settings import load_settings
from newslint.engine.many import Checked, Fixing, check_bytes, check_files, unreadable
from newslint.engine.walk import UNREAD, find_files, not_read_yet, shown_path
from newslint.linter import Linter
from newslint.reports.tally import RANK, Tally, count, summary

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator
    from typing import TextIO

    from newslint.config.settings import Settings
    from newslint.reports.placed import Placed
    from newslint.reports.text import Style


def run(args: argparse.Namespace) -> int:
    """Check what the arguments name; returns the exit status."""
    _refuse_conflicts(args)
    settings = load_settings(args.config, isolated=args.isolated)
    _apply_options(settings, args)
    linter = Linter(settings)
    if not linter.rules:
        say("no rule is on, so nothing is checked for")
    fixing = Fixing(unsafe=args.unsafe_fixes, write=not args.diff) if args.fix or args.diff else None
    excluded = linter.excluded(args.exclude or ())
    if "-" in args.paths:
        return _run_stdin(args, settings, linter, fixing, excluded)
    found = find_files(args.paths, excluded, respect_gitignore=not args.no_respect_gitignore)
    if args.output_file:
        found.files = _without_output(found.files, args)
    for note in found.notes:
        say(note)
    for folder in found.empty:
        if not args.quiet:
            say(f"no articles in {folder} (looked for .txt, .text, .md and .markdown files)")
    if args.verbose:
        say(f"config: {os.path.relpath(settings.source.path) if settings.source else 'none, defaults'}")
        say(f"{count(len(found.files), 'file')}, {count(len(linter.rules), 'rule')}")
    if args.add_suppressions:
        from newslint.cli import add_suppressions

        for shown, problem in found.problems:
            say(f"{shown}: {problem}")
        return add_suppressions.run(args, linter, found.files, failed=bool(found.problems))
    missing = [unreadable(shown, problem) for shown, problem in found.problems]
    results = _in_order(missing, check_files(linter, found.files, fixing))
    return _report(args, settings, results, fixing)


def _refuse_conflicts(args: argparse.Namespace) -> None:
    """Raise ConfigError for options of which one would be passed over without a word."""
    other = args.output_format if args.output_format in ("json", "jsonl") else ""
    for wrong, why in (
        ("-" in args.paths and len(args.paths) > 1, "`-` reads one article from stdin; name no other path"),
        (args.stdin_filename and "-" not in args.paths, "--stdin-filename goes with the path `-`"),
        ("" in args.paths, "a path is empty; is a variable not set?"),
        (args.isolated and args.config, "--config and --isolated exclude each other"),
        (args.add_suppressions and (args.fix or args.diff), "--add-suppressions goes without --fix and --diff"),
        (args.add_suppressions and other, f"--add-suppressions does not go with --output-format {other}"),
        (args.add_suppressions and "-" in args.paths, "--add-suppressions goes with files and folders, not with stdin"),
        (args.reason and not args.add_suppressions, "--reason goes with --add-suppressions"),
        (args.baseline and args.no_baseline, "--baseline and --no-baseline exclude each other"),
        (args.diff and other, f"--diff prints a patch; it does not go with --output-format {other}"),
        (args.diff and args.statistics, "--diff and --statistics exclude each other"),
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
    settings: Settings,
    linter: Linter,
    fixing: Fixing | None,
    excluded: Callable[[str, bool], bool] | None,
) -> int:
    if sys.stdin is None:
        raise ConfigError("stdin is closed; `-` reads an article from it")
    data = sys.stdin.buffer.read()
    name = args.stdin_filename or "-"
    if excluded and excluded(name, False):
        checked = Checked(name)
    elif name.lower().endswith(UNREAD):
        checked = unreadable(shown_path(name), not_read_yet(name))
    else:
        checked = check_bytes(linter, name, data, fixing)
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
    for key, given in (("select", args.select), ("extend-select", args.extend_select), ("ignore", args.ignore)):
        if given is None:
            continue
        codes = [code.strip() for value in given for code in value.split(",") if code.strip()]
        if not codes:
            raise ConfigError(f"--{key} names no code; `newslint rules` lists them")
        settings.put(key, codes if key == "select" else [*settings.values[key], *codes], f"--{key}")
    if args.baseline or args.no_baseline:
        path = os.path.abspath(args.baseline) if args.baseline else None
        settings.put("baseline", path, "--baseline" if path else "--no-baseline")
    if args.fail_on:
        settings.put("fail-on", args.fail_on, "--fail-on")


def _report(
    args: argparse.Namespace,
    settings: Settings,
    results: Iterable[Checked],
    fixing: Fixing | None,
    out: TextIO | None = None,
) -> int:
    tally = Tally()
    # A patch has stdout for itself.
    target = _open_output(args.output_file) if args.output_file else out or (sys.stderr if args.diff else sys.stdout)
    try:
        for chunk in _chunks(args, _reported(results, tally, RANK[args.severity], args), tally, target):
            target.write(chunk)
        target.flush()
    finally:
        if args.output_file:
            target.close()
    if args.output_format in ("text", "concise") and not args.quiet:
        beside = sys.stderr if args.output_file or fixing or out is not None else sys.stdout
        beside.write(summary(tally, diff=args.diff))
    return _status(args, settings, tally)


def _open_output(path: str) -> TextIO:
    try:
        return open(path, "w", encoding="utf-8", newline="\n")
    except OSError as error:
        raise ConfigError(f"--output-file {path}: cannot be written: {error.strerror}") from error


def _reported(results: Iterable[Checked], tally: Tally, least: int, args: argparse.Namespace) -> Iterator[Placed]:
    """Findings to report, in order, counted on the way; patches go out as they come."""
    for checked in results:
        reported = checked.placed
        if least:
            reported = tuple(item for item in reported if RANK[item.finding.severity.value] >= least)
        tally.take(checked, reported)
        for note in checked.notes:
            say(f"{checked.path}: {note}")
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


def _chunks(args: argparse.Namespace, placed: Iterator[Placed], tally: Tally, target: TextIO) -> Iterable[str]:
    if args.output_format in ("json", "jsonl"):
        # Nothing of the report is imported for a clean run's empty answer.
        first = next(placed, None)
        if first is None:
            return ["[]\n"] if args.output_format == "json" else []
        from itertools import chain

        from newslint.reports.json_report import json_chunks, jsonl_chunks

        return (json_chunks if args.output_format == "json" else jsonl_chunks)(chain([first], placed))
    return _text_chunks(args, placed, tally, target)


def _text_chunks(args: argparse.Namespace, placed: Iterator[Placed], tally: Tally, target: TextIO) -> Iterator[str]:
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


def _style(args: argparse.Namespace, target: TextIO) -> Style:
    from newslint.reports.text import PIPED_WIDTH, Style

    terminal = target.isatty()
    colour = args.color == "always" or (args.color == "auto" and terminal and not os.environ.get("NO_COLOR"))
    if args.color == "auto" and os.environ.get("TERM") == "dumb":
        colour = False
    import shutil

    return Style(colour, shutil.get_terminal_size().columns if terminal else PIPED_WIDTH)


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
