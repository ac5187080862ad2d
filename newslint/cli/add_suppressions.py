"""`newslint check --add-suppressions CODE`: what is right as it stands is said so, with the reason."""

from __future__ import annotations

import json
import os
import re
import sys
from collections import Counter
from typing import TYPE_CHECKING

from newslint.article.decoding import UndecodableError, decode
from newslint.cli import FOUND, OK, WRONG, say
from newslint.config.errors import ConfigError
from newslint.config.settings import check_codes
from newslint.engine.read import UnreadableError, read_bytes
from newslint.fixing.rewrite import rewrite
from newslint.reports.tally import count
from newslint.suppress.add import add_suppressions
from newslint.suppress.suppress import OF_THE_RUN

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from newslint.linter import Linter


def run(args: argparse.Namespace, linter: Linter, files: Sequence[tuple[str, str]], *, failed: bool) -> int:
    """Suppress all findings of the codes that the arguments name; returns the exit status."""
    prefixes = [code.strip() for value in args.add_suppressions for code in value.split(",") if code.strip()]
    if not prefixes:
        raise ConfigError("--add-suppressions names no code; `newslint rules` lists them")
    linter.settings.put("--add-suppressions", prefixes, "--add-suppressions")
    check_codes(linter.settings, ("--add-suppressions",), prefixes, linter.known)
    total: Counter[str] = Counter()
    left: dict[str, list[str]] = {}
    for shown, path in files:
        try:
            covered, codes = _suppress_in(linter, path, prefixes, args.reason or "")
        except (UnreadableError, UndecodableError, _UnwrittenError) as error:
            say(f"{shown}: {error}")
            failed = True
            continue
        total += covered
        if codes:
            left[path] = codes
        if covered and not args.quiet:
            said = ", ".join(f"{code} ({number})" if number > 1 else code for code, number in sorted(covered.items()))
            sys.stdout.write(f"{_safe(shown)}: {said}\n")
    if not args.quiet:
        sys.stdout.write(f"{count(total.total(), 'finding')} suppressed.\n")
    if left:
        sys.stdout.write(_per_file_ignores(linter, left))
    return WRONG if failed else FOUND if left and not args.exit_zero else OK


class _UnwrittenError(Exception):
    """A file was left as it is; the text says why."""


def _suppress_in(linter: Linter, path: str, prefixes: Sequence[str], reason: str) -> tuple[Counter[str], list[str]]:
    """Write the suppressions of one file: how many findings they cover by code, and the codes of those left."""
    data = read_bytes(path)
    decoded = decode(data)
    article = linter.article(decoded.text, path, encoding=decoded.encoding)

    def chosen(code: str) -> bool:
        return code not in OF_THE_RUN and any(prefix == "ALL" or code.startswith(prefix) for prefix in prefixes)

    added = add_suppressions(article, linter.check, chosen, reason)
    if added.covered:
        _, problem = rewrite(decoded, data, added.text, path=path)
        if problem:
            raise _UnwrittenError(problem)
    return added.covered, sorted({finding.code for finding in added.left})


def _per_file_ignores(linter: Linter, left: dict[str, list[str]]) -> str:
    """What to add to the config for files in which nothing can stand that suppresses the rest."""
    lines = ["These have no place for a suppression. To leave them out, add to the config:\n", "per-file-ignores:\n"]
    for path, codes in left.items():
        relative = os.path.relpath(os.path.realpath(path), os.path.realpath(linter.settings.root)).replace(os.sep, "/")
        pattern = "/" + re.sub(r"([\\*?\[ ])", r"\\\1", relative)
        lines.append(f"  {json.dumps(pattern, ensure_ascii=not pattern.isprintable())}: [{', '.join(codes)}]\n")
    return "".join(lines)


def _safe(text: str) -> str:
    from newslint.reports.safe import for_terminal

    return for_terminal(text)
