"""`newslint config`: what is in force, and where each value is from."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from newslint.cli import OK
from newslint.config.settings import load_settings
from newslint.linter import Linter

if TYPE_CHECKING:
    import argparse


def run(args: argparse.Namespace) -> int:
    """Print every key with its value and origin; a config that is wrong says so first."""
    settings = load_settings(args.config, isolated=args.isolated)
    linter = Linter(settings)
    values = {**settings.values, "select": settings.values["select"] or sorted(e.code for e in linter.rules)}
    if args.output_format == "json":
        shown = {key: {"value": value, "origin": settings.origins[key]} for key, value in values.items()}
        sys.stdout.write(json.dumps(shown, ensure_ascii=True, indent=2, default=str) + "\n")
        return OK
    for key, value in values.items():
        sys.stdout.write(f"{key}: {json.dumps(value, ensure_ascii=False, default=str)}  # {settings.origins[key]}\n")
    return OK
