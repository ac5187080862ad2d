"""Which rules there are. The table that a run reads is made from the rules by `make table`."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.engine.phrase_pack import Pack
    from newslint.engine.phrase_spec import PhraseSpec
    from newslint.engine.rule import Rule


class Entry:
    """One rule in the table: all that is needed to choose and wake it without importing it."""

    __slots__ = ("code", "default", "groups", "module", "name", "needs", "packs", "severity", "summary", "triggers")

    def __init__(
        self,
        code: str,
        name: str,
        severity: str,
        default: bool,
        module: str,
        triggers: tuple[str, ...],
        needs: str,
        summary: str,
        groups: str = "",
    ) -> None:
        self.code = code
        self.name = name
        self.severity = severity
        self.default = default
        self.module = module
        """`repetition.repeated_block` for Python; a phrase rule's path, ending in `.yaml`; '' for NL codes."""
        self.triggers = triggers
        self.needs = needs
        self.summary = summary
        self.groups = groups
        """What each trigger is scanned for with, a character each, see `newslint.engine.gates`; '' where not known."""
        self.packs: tuple[Pack, ...] = ()
        """Phrases of a user's own that a rule of packs looks for too."""


OWN = (
    Entry(
        "NL001",
        "unused-suppression",
        "warning",
        True,
        "",
        (),
        "",
        "A suppression suppresses nothing: what it was for is gone, and it would hide the next defect.",
    ),
    Entry("NL002", "unreadable-file", "error", True, "", (), "", "A file could not be read."),
    Entry("NL003", "rule-failed", "error", True, "", (), "", "A rule failed on an article; the others went on."),
    Entry(
        "NL005",
        "invalid-suppression",
        "warning",
        True,
        "",
        (),
        "",
        "A suppression names a rule that there is not, or is not understood: it suppresses nothing.",
    ),
)
"""The linter's own findings: about a run or a suppression, not about a text."""

FAILURES = frozenset(entry.code for entry in OWN if entry.severity == "error")
"""Codes that say that something could not be checked."""


def entries() -> tuple[Entry, ...]:
    """Every rule that comes with newslint, by code."""
    from newslint.rules.table import TABLE

    return tuple(Entry(*row) for row in TABLE)


def rules_folder() -> str:
    """The folder that `newslint.rules` is."""
    import newslint.rules

    return next(iter(newslint.rules.__path__))


def load(entry: Entry, options: dict[str, object] | None = None) -> Rule:
    """Import a rule and make it, with the options of a config.

    Raises KeyError for an option it does not have, PhraseError for a phrase rule's file that is wrong.
    """
    if entry.module.endswith(".yaml"):
        from newslint.rules.notices import NOTICES

        if entry.code in NOTICES:
            return _notice_rule(entry, NOTICES[entry.code])
        from newslint.engine.phrases import PhraseRule

        return PhraseRule(_read_yaml_rule(entry))
    return rule_class(entry)(options)


def _read_yaml_rule(entry: Entry) -> PhraseSpec:
    from newslint.article.yaml_block import load_yaml
    from newslint.engine.phrase_spec import read_spec

    path = entry.module if os.path.isabs(entry.module) else os.path.join(rules_folder(), entry.module)
    with open(path, encoding="utf-8") as file:
        return read_spec(load_yaml(file.read()), path)


def _notice_rule(entry: Entry, row: tuple[tuple[object, ...], str]) -> Rule:
    """A rule of packs, from the table that is made from its file and the packs: YAML is slow to read."""
    from newslint.engine.notices import NoticeRule
    from newslint.engine.phrase_spec import spec_from_row

    return NoticeRule(spec_from_row(row[0]), row[1].split("\n")[:-1], entry.packs)


def rule_class(entry: Entry) -> type[Rule]:
    """The class of a rule that is Python."""
    import importlib

    module = importlib.import_module(f"newslint.rules.{entry.module}")
    found: type[Rule] = next(
        value for value in vars(module).values() if isinstance(value, type) and vars(value).get("code") == entry.code
    )
    return found


def page(entry: Entry) -> str:
    """A rule's page: its class's docstring, or what its YAML says; the first line is its summary."""
    if not entry.module:
        from newslint.engine.own_pages import PAGES

        return entry.summary + "\n" + PAGES.get(entry.code, "")
    if entry.module.endswith(".yaml"):
        return _read_yaml_rule(entry).page.strip()
    import inspect

    return inspect.getdoc(rule_class(entry)) or ""
