"""The functions to use from Python. Pure; safe in threads and in a worker of any engine."""

from __future__ import annotations

from newslint.fixing.converge import Fixed as Fixed  # noqa: TC001  # a public name
from newslint.linter import Linter as Linter

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

    from newslint.finding import Finding


def check_text(text: str, name: str = "article.md", config: Mapping[str, object] | None = None) -> list[Finding]:
    """Findings of a text; `name` is the path it goes by, whose ending says its format.

    `config` has the keys of a config file. Raises ConfigError for a config that is wrong.
    """
    return Linter(config).check_text(text, name)


def check_file(path: str | os.PathLike[str], config: Mapping[str, object] | None = None) -> list[Finding]:
    """Findings of a file, text, Markdown or HTML by its ending.

    Raises ConfigError, UnreadableError (it cannot be read), UndecodableError (it is no text).
    """
    return Linter(config).check_file(path)


def check_record(
    record: Mapping[str, object],
    fields: Mapping[str, str] | None = None,
    config: Mapping[str, object] | None = None,
) -> list[Finding]:
    """Findings of a record such as `{"title": …, "text": …}`, in positions of its text field's value.

    `fields` says which of its fields is what where their names do not: `{"text": "body"}`.
    Raises ConfigError, and ValueError where no field holds the text.
    """
    return Linter(config).check_record(record, fields)


def fix_text(
    text: str, name: str = "article.md", config: Mapping[str, object] | None = None, unsafe: bool = False
) -> Fixed:
    """A text with its safe fixes applied, and its unsafe ones where asked for.

    Gives the new text, how many fixes were applied by code, and the findings that remain. Raises ConfigError.
    """
    linter = Linter(config)
    return linter.fix(linter.article(text, name), unsafe=unsafe)
