"""`newslint explain`: a rule's page."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from newslint.cli import OK, WRONG, say
from newslint.config.settings import all_entries, load_settings
from newslint.engine.registry import OWN, entries
from newslint.engine.rule_page import rule_page

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from newslint.engine.registry import Entry


def run(args: argparse.Namespace) -> int:
    """Print the page of the rule that goes by a code or a name."""
    known = (*entries(), *OWN)
    wanted = args.rule.strip()
    entry = _called(wanted, known)
    if entry is None:
        # A rule of the user's own: the config is asked only now, so that a broken one keeps no page from being read.
        known = (*all_entries(load_settings(args.config, isolated=args.isolated)), *OWN)
        entry = _called(wanted, known)
    if entry is None:
        from newslint.config.read import nearest

        hint = nearest(wanted.upper(), [e.code for e in known]) or nearest(wanted.lower(), [e.name for e in known])
        say(f"no rule is called `{wanted}`{hint}; `newslint rules` lists them")
        return WRONG
    sys.stdout.write(rule_page(entry))
    return OK


def _called(wanted: str, known: Sequence[Entry]) -> Entry | None:
    return next((e for e in known if wanted.upper() == e.code or wanted.lower() == e.name), None)
