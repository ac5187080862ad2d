"""Where the config is: the first one from the working directory upwards."""

from __future__ import annotations

import os

NAMES = ("newslint.yaml", ".newslint.yaml", "pyproject.toml")


def find_config(folder: str) -> str | None:
    """Path of the config in force in a folder, or None.

    `pyproject.toml` counts when it has a `[tool.newslint]` table; its bytes are looked at before it is parsed.
    """
    folder = os.path.abspath(folder)
    while True:
        for name in NAMES:
            path = os.path.join(folder, name)
            if os.path.isfile(path) and (name != "pyproject.toml" or _has_table(path)):
                return path
        parent = os.path.dirname(folder)
        if parent == folder:
            return None
        folder = parent


def _has_table(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError:
        return False
    if b"newslint" not in data:
        return False
    import tomllib

    try:
        return "newslint" in tomllib.loads(data.decode("utf-8")).get("tool", {})
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        # A broken pyproject.toml is another tool's to report, unless it speaks to us.
        return b"[tool.newslint" in data
