"""`newslint explain`: a rule's page."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from newslint.cli import OK, WRONG, say
from newslint.engine.registry import OWN, entries
from newslint.engine.rule_page import rule_page

if TYPE_CHECKING:
    import argparse


def run(args: argparse.Namespace) -> int:
    """Print the page of the rule that goes by a code or a name."""
    known = (*entries(), *OWN)
    wanted = args.rule.strip()
    entry = next((e for e in known if wanted.upper() == e.code or wanted.lower() == e.name), None)
    if entry is None:
        from newslint.config.read import nearest

        hint = nearest(wanted.upper(), [e.code for e in known]) or nearest(wanted.lower(), [e.name for e in known])
        say(f"no rule is called `{wanted}`{hint}; `newslint rules` lists them")
        return WRONG
    sys.stdout.write(rule_page(entry))
    return OK
