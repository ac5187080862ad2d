"""`newslint rules`: which rules there are, and which are on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from newslint.cli import OK
from newslint.config.settings import all_entries, chosen_rules, load_settings, on_of
from newslint.engine.registry import OWN
from newslint.suppress.suppress import OF_THE_RUN

if TYPE_CHECKING:
    import argparse


def run(args: argparse.Namespace) -> int:
    """List every rule: code, name, severity, whether the config in force has it on, summary."""
    settings = load_settings(args.config, isolated=args.isolated)
    rules = all_entries(settings)
    known = (*rules, *OWN)
    # What could not be checked is told whatever is selected.
    on = {entry.code for entry in (*chosen_rules(settings, rules), *on_of(settings, OWN))} | OF_THE_RUN
    if args.output_format == "json":
        import json

        rows = [
            {"code": e.code, "name": e.name, "severity": e.severity, "on": e.code in on, "summary": e.summary}
            for e in known
        ]
        sys.stdout.write(json.dumps(rows, ensure_ascii=True, indent=2) + "\n")
        return OK
    name_width = max(len(entry.name) for entry in known)
    for e in known:
        mark = "on " if e.code in on else "off"
        sys.stdout.write(f"{e.code}  {e.name:{name_width}}  {e.severity:7}  {mark}  {e.summary}\n")
    return OK
