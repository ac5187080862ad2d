"""Make `rules/table.py` from the rules: run by `make table`, and a test holds the two equal."""

from __future__ import annotations

import importlib
import os
import pprint
import sys

from newslint.article.yaml_block import load_yaml
from newslint.engine.phrases import read_spec
from newslint.engine.registry import rules_folder
from newslint.engine.rule import Rule

_HEAD = '''"""Every rule by what it takes to choose and wake it. Made from the rules by `make table`: not by hand.

Rows: code, name, severity, on by default, module, triggers (RE2), view that wakes it, summary.
"""

from __future__ import annotations

TABLE: tuple[tuple[str, str, str, bool, str, tuple[str, ...], str, str], ...] = '''

Row = tuple[str, str, str, bool, str, tuple[str, ...], str, str]


def rows(folder: str) -> list[Row]:
    """Read every rule below a folder, Python and YAML, sorted by code.

    Raises ValueError where two rules have the same code or name.
    """
    found: list[Row] = []
    for family in sorted(os.listdir(folder)):
        directory = os.path.join(folder, family)
        if not os.path.isdir(directory) or family.startswith(("_", ".")):
            continue
        for file in sorted(os.listdir(directory)):
            stem, ending = os.path.splitext(file)
            if ending == ".py" and not stem.startswith("_"):
                found.extend(_python_rows(family, stem))
            elif ending == ".yaml" and not os.path.exists(os.path.join(directory, stem + ".py")):
                found.append(_phrase_row(os.path.join(directory, file), f"{family}/{file}"))
    for column in (0, 1):
        seen = [row[column] for row in found]
        twice = {value for value in seen if seen.count(value) > 1}
        if twice:
            raise ValueError(f"two rules are called {sorted(map(str, twice))[0]}")
    return sorted(found, key=lambda row: row[0])


def _python_rows(family: str, stem: str) -> list[Row]:
    module = importlib.import_module(f"newslint.rules.{family}.{stem}")
    return [
        (
            rule.code,
            rule.name,
            rule.severity.value,
            rule.default,
            f"{family}.{stem}",
            rule.triggers,
            rule.needs,
            (rule.__doc__ or "").strip().split("\n")[0],
        )
        for rule in vars(module).values()
        if isinstance(rule, type) and issubclass(rule, Rule) and "code" in vars(rule)
    ]


def _phrase_row(path: str, module: str) -> Row:
    with open(path, encoding="utf-8") as file:
        spec = read_spec(load_yaml(file.read()), path)
    triggers = tuple("(?i)" + pattern for pattern in spec.patterns)
    return spec.code, spec.name, spec.severity.value, spec.default, module, triggers, "", spec.page.strip().split("\n")[0]


def source(found: list[Row]) -> str:
    """The table as Python."""
    return _HEAD + pprint.pformat(tuple(found), width=116, sort_dicts=False) + "\n"


def main() -> int:
    """Write the table beside the rules."""
    folder = rules_folder()
    path = os.path.join(folder, "table.py")
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(source(rows(folder)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
