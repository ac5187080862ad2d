"""Options of rules against what the rules declare. Imports the rules it is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.config.read import nearest
from newslint.engine.registry import rule_class

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslint.config.settings import Settings
    from newslint.engine.registry import Entry

_TYPES = {int: "a whole number", float: "a number", str: "a text", bool: "true or false", list: "a list"}


def check_options(
    settings: Settings, code: str, given: Mapping[str, object], known: Sequence[Entry]
) -> dict[str, object]:
    """The options given for one rule.

    Raises ConfigError for a rule or option that there is not, and for a value of the wrong type.
    """
    entry = next((entry for entry in known if entry.code == code), None)
    if entry is None:
        codes = [entry.code for entry in known]
        raise settings.error(("rules", code), f"no rule has the code `{code}`{nearest(code.upper(), codes)}")
    declared = {} if entry.module.endswith(".yaml") else rule_class(entry).options
    for key, value in given.items():
        keys = ("rules", code, str(key))
        if key not in declared:
            hint = nearest(str(key), declared) if declared else "; it has none"
            raise settings.error(keys, f"{code} has no option `{key}`{hint}")
        kind = type(declared[key].default)
        fits = isinstance(value, kind) and not (kind is int and isinstance(value, bool))
        if not fits and not (kind is float and isinstance(value, int)):
            raise settings.error(keys, f"`{key}` of {code} is {_TYPES[kind]}, not {value!r}")
    return dict(given)
