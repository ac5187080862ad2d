"""Make `rules/table.py` and the manual's rule pages from the rules: `make table`. A test holds them equal."""

from __future__ import annotations

import importlib
import os
import pprint
import sys

from newslint.article.yaml_block import load_yaml
from newslint.engine.gates import GATES, groups_of
from newslint.engine.opening_keys import make_table
from newslint.engine.openings import TABLE
from newslint.engine.phrase_pack import Pack, kind_packs, read_pack
from newslint.engine.phrase_spec import PhraseSpec, read_spec, spec_row, table_row
from newslint.engine.registry import OWN, Entry, rules_folder
from newslint.engine.rule import Rule
from newslint.engine.rule_page import rule_page

_HEAD = '''"""Every rule by what it takes to choose and wake it. Made from the rules by `make table`: not by hand.

Rows: code, name, severity, on by default, module, triggers (RE2), view that wakes it, summary, and what each trigger is
scanned for with: `.` all others, `/` those that need a slash, else the number of the gate that it goes behind.
"""

from __future__ import annotations

'''

_NOTICES_HEAD = '''"""The rules of packs and their phrases, by code. Made from the YAML by `make table`: not by hand.

What `newslint.engine.phrase_spec.spec_row` keeps of a rule, and the rows of its `newslint.engine.phrase_pack.Pack`.
"""

from __future__ import annotations

NOTICES: dict[str, tuple[tuple[object, ...], str]] = '''

_ROW = "tuple[str, str, str, bool, str, tuple[str, ...], str, str, str]"

Row = tuple[str, str, str, bool, str, tuple[str, ...], str, str, str]


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
                spec = _spec(os.path.join(directory, file))
                row = table_row(spec, f"{family}/{file}")
                found.append((*row, groups_of(row[5])))
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
            groups_of(rule.triggers),
        )
        for rule in vars(module).values()
        if isinstance(rule, type) and issubclass(rule, Rule) and "code" in vars(rule)
    ]


def notices(folder: str) -> list[tuple[PhraseSpec, Pack]]:
    """The rules of packs with the phrases of all languages, by code.

    Raises PackError for a pack that is wrong, ValueError for a rule whose kind no pack has.
    """
    specs, packs = [], []
    for directory, _, files in sorted(os.walk(folder)):
        for file in sorted(files):
            stem, ending = os.path.splitext(os.path.join(directory, file))
            if ending != ".yaml" or os.path.exists(stem + ".py"):
                continue
            if os.path.basename(directory) == "packs":
                packs.append(stem + ending)
            else:
                specs.append(_spec(stem + ending))
    by_kind = {spec.kind: spec for spec in specs if spec.kind}
    phrases = kind_packs(read_pack(_load(path), os.path.basename(path), by_kind) for path in packs)
    for kind, spec in by_kind.items():
        if kind not in phrases:
            raise ValueError(f"{spec.code}: no pack has phrases of the kind {kind}")
    return sorted(((by_kind[kind], pack) for kind, pack in phrases.items()), key=lambda item: item[0].code)


def _spec(path: str) -> PhraseSpec:
    return read_spec(_load(path), path)


def _load(path: str) -> object:
    with open(path, encoding="utf-8") as file:
        return load_yaml(file.read())


def notices_source(found: list[tuple[PhraseSpec, Pack]]) -> str:
    """The table of notices as Python: one line a phrase, so that a change is seen."""
    parts = [_NOTICES_HEAD + "{\n"]
    for spec, pack in found:
        # One text is read in less than a tenth of the time that its lines take.
        rows = "".join(f"{row + chr(10)!r}\n" for row in pack.rows)
        parts.append(f'"{spec.code}": (\n{spec_row(spec)!r},\n{rows}),\n')
    return "".join(parts) + "}\n"


def openings_source(found: list[tuple[PhraseSpec, Pack]]) -> str:
    """The openings that wake the rules of packs, as text: see `newslint.engine.openings.TABLE`."""
    return make_table((spec.code, pack.openings) for spec, pack in found).decode()


def source(found: list[Row]) -> str:
    """The table as Python."""
    gates = pprint.pformat(GATES, width=116)
    table = pprint.pformat(tuple(found), width=116, sort_dicts=False)
    return f"{_HEAD}GATES: tuple[str, ...] = {gates}\n\nTABLE: tuple[{_ROW}, ...] = {table}\n"


def pages(found: list[Row]) -> dict[str, str]:
    """The manual's pages by file name: one a rule, and their index."""
    known = (*(Entry(*row) for row in found), *OWN)
    index = ["# Rules", "", "| code | name | severity | on | finds |", "|---|---|---|---|---|"]
    index += [
        f"| [{e.code}]({e.code}.md) | {e.name} | {e.severity} | {'yes' if e.default else 'no'} | {e.summary} |"
        for e in known
    ]
    return {"index.md": "\n".join(index) + "\n", **{f"{e.code}.md": rule_page(e) for e in known}}


def main() -> int:
    """Write the table beside the rules, and the pages into the manual of this checkout."""
    found = rows(rules_folder())
    _write(os.path.join(rules_folder(), "table.py"), source(found))
    packs = notices(rules_folder())
    _write(os.path.join(rules_folder(), "notices.py"), notices_source(packs))
    _write(os.path.join(rules_folder(), TABLE), openings_source(packs))
    manual = os.path.join(os.path.dirname(os.path.abspath(rules_folder())), "docs", "rules")
    if os.path.isdir(manual):
        made = pages(found)
        for name in os.listdir(manual):
            if name not in made:
                os.unlink(os.path.join(manual, name))
        for name, text in made.items():
            _write(os.path.join(manual, name), text)
    return 0


def _write(path: str, text: str) -> None:
    with open(path + ".new", "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    os.replace(path + ".new", path)


if __name__ == "__main__":
    sys.exit(main())
