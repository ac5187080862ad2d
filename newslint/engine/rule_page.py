"""A rule's page, as `newslint explain` prints it and the manual has it: made from the rule."""

from __future__ import annotations

import os
import textwrap
from typing import Any

from newslint.article.yaml_block import load_yaml
from newslint.engine.registry import Entry, page, rule_class, rules_folder


def rule_page(entry: Entry) -> str:
    """The page as Markdown: what, why, what it leaves alone, its fix, options, and an example from its cases."""
    on = "on by default" if entry.default else "off by default"
    parts = [f"# {entry.code}: {entry.name}\n", f"Severity: {entry.severity} · {on}\n", page(entry).strip() + "\n"]
    if not entry.module:
        return "\n".join(parts)
    options = {} if entry.module.endswith(".yaml") else rule_class(entry).options
    if options:
        lines = [f"- `{key}` ({o.default!r}): {o.doc}" for key, o in options.items()]
        parts.append("## Options\n\n" + "\n".join(lines) + "\n")
    case = _first_case(entry)
    if case:
        parts.append("## Example\n\n" + _indented(case["text"]))
        if "fixed" in case:
            parts.append(f"After the fix ({case.get('fix', 'safe')}):\n\n" + _indented(case["fixed"]))
    return "\n".join(parts)


def _first_case(entry: Entry) -> dict[str, Any] | None:
    module = entry.module if entry.module.endswith(".yaml") else entry.module.replace(".", "/") + ".yaml"
    path = module if os.path.isabs(module) else os.path.join(rules_folder(), module)
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as file:
        cases = load_yaml(file.read()).get("bad") or []
    return cases[0] if cases else None


def _indented(text: str) -> str:
    from newslint.reports.safe import for_terminal

    shown = "\n".join(for_terminal(line) for line in text.rstrip("\n").split("\n"))
    return textwrap.indent(shown, "    ") + "\n"
