"""`newslint baseline`: what stands today counts no more, and what comes does."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from newslint.cli import OK, WRONG, say
from newslint.config.errors import ConfigError
from newslint.config.settings import baseline_path, load_settings
from newslint.engine.many import unreadable
from newslint.engine.pool import check_many
from newslint.engine.walk import find_files, shown_path
from newslint.fixing.write import UnwritableError, write_new
from newslint.linter import Linter
from newslint.reports.tally import count
from newslint.suppress.adopt import Covered, adopt, prune, standing
from newslint.suppress.baseline import DEFAULT_NAME, Entries, Paths, as_bytes, is_baseline, read_entries

if TYPE_CHECKING:
    import argparse


def run(args: argparse.Namespace) -> int:
    """Write the baseline, or with `--prune` drop from it what is gone; returns the exit status."""
    settings = load_settings(args.config, isolated=args.isolated)
    configured = baseline_path(settings)
    named = args.baseline or configured
    target = os.path.abspath(named or os.path.join(settings.root, DEFAULT_NAME))
    if "-" in args.paths or "" in args.paths:
        raise ConfigError("a baseline is of files and folders")
    _refuse_another_file(target)
    # All that stands, known or not.
    settings.put("baseline", None, "newslint baseline")
    linter = Linter(settings)
    paths = Paths(target)
    found = find_files(args.paths, linter.excluded(args.exclude or ()), respect_gitignore=not args.no_respect_gitignore)
    for note in found.notes:
        say(note)
    covered = Covered(args.paths, paths)
    if args.prune:
        old = read_entries(target)
    elif not os.path.lexists(target):
        old = {}
    else:
        old = _old(target, needed=not covered.whole)
    files = [(shown, path) for shown, path in found.files if os.path.abspath(path) != target]
    missing = [unreadable(shown, problem) for shown, problem in found.problems]
    now = standing([*missing, *check_many(linter, files)], paths)
    new = (prune if args.prune else adopt)(old, now, covered)
    _write(target, new)
    for path in sorted(now.unchecked):
        say(f"{path}: could not be checked whole, see `newslint check`; what the baseline says of it stays")
    sys.stdout.write(_summary(target, old, new))
    if named is None:
        name = os.path.relpath(target, settings.root).replace(os.sep, "/")
        sys.stdout.write(f"Add `baseline: {name}` to the config, so that `newslint check` reads it.\n")
    return WRONG if now.unchecked else OK


def _refuse_another_file(target: str) -> None:
    """Raise ConfigError where a file that never was a baseline stands there: writing would destroy it."""
    if not os.path.isfile(target):
        return
    try:
        with open(target, "rb") as file:
            data = file.read()
    except OSError as error:
        raise ConfigError(f"{shown_path(target)}: cannot be read: {error.strerror}") from error
    if data.strip() and not is_baseline(data):
        raise ConfigError(f"{shown_path(target)}: this file is no baseline and is not overwritten; name another")


def _old(target: str, *, needed: bool) -> Entries:
    """What the baseline says so far; one that is broken is no loss where all of it is written anew."""
    try:
        return read_entries(target)
    except ConfigError:
        if needed:
            raise
        return {}


def _write(target: str, entries: Entries) -> None:
    try:
        write_new(target, as_bytes(entries))
    except UnwritableError as error:
        raise ConfigError(f"{shown_path(target)}: {error}") from error


def _summary(target: str, old: Entries, new: Entries) -> str:
    total = sum(counts.total() for counts in new.values())
    files = sum(bool(counts) for counts in new.values())
    gone = sum((counts - new.get(path, type(counts)())).total() for path, counts in old.items())
    come = sum((counts - old.get(path, type(counts)())).total() for path, counts in new.items())
    return f"{shown_path(target)}: {count(total, 'finding')} in {count(files, 'file')}, {come} new, {gone} gone.\n"
