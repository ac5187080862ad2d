r"""newslint: the linter for the text of scraped articles.

    >>> import newslint
    >>> [f.code for f in newslint.check_text("A short note.\n", name="note.txt")]
    ['MET401']

The names below load what they need on first use, so that importing the package costs nothing.
"""

from __future__ import annotations

import os

__version__ = "0.1.0"

_HERE = os.path.dirname(os.path.abspath(__file__))
if not os.path.isdir(os.path.join(_HERE, "rules")) and os.path.isfile(os.path.join(_HERE, "..", "pyproject.toml")):
    # A bare checkout: the rules stand beside the package, not in it.
    __path__.append(os.path.dirname(_HERE))

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.api import Fixed as Fixed
    from newslint.api import Linter as Linter
    from newslint.api import check_file as check_file
    from newslint.api import check_record as check_record
    from newslint.api import check_text as check_text
    from newslint.api import fix_text as fix_text
    from newslint.finding import Finding as Finding

__all__ = [
    "Finding",
    "Fixed",
    "Linter",
    "__version__",
    "check_file",
    "check_record",
    "check_text",
    "fix_text",
]


def __getattr__(name: str) -> object:
    """Load a public name on first use (PEP 562).

    Raises AttributeError for a name that is not public.
    """
    if name not in __all__:
        raise AttributeError(f"module 'newslint' has no attribute {name!r}")
    import importlib

    module = importlib.import_module("newslint.finding" if name == "Finding" else "newslint.api")
    return getattr(module, name)
