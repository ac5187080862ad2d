"""Where the config is: the first one from the working directory upwards."""

from __future__ import annotations

import os

from newslint.config.errors import ConfigError

NAMES = ("newslint.yaml", ".newslint.yaml", "pyproject.toml")

_MISNAMED = ("newslint.yml", ".newslint.yml", "newslint.toml", ".newslint.toml")


def find_config(folder: str) -> str | None:
    """Path of the config in force in a folder, or None.

    `pyproject.toml` counts when it has a `[tool.newslint]` table; its bytes are looked at before it is parsed.

    Raises ConfigError for what would be passed over without a word: a name that is nearly right, no regular file.
    """
    folder = os.path.abspath(folder)
    while True:
        for name in NAMES:
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                if name != "pyproject.toml" or _has_table(path):
                    return path
            elif name != "pyproject.toml" and os.path.lexists(path):
                raise ConfigError(f"{os.path.relpath(path)}: is no regular file, or a link that leads nowhere")
        for name in _MISNAMED:
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                raise ConfigError(f"{os.path.relpath(path)}: is not read; a config is called newslint.yaml")
        parent = os.path.dirname(folder)
        if parent == folder:
            return None
        folder = parent


def _has_table(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise ConfigError(f"{os.path.relpath(path)}: cannot be read: {error.strerror}") from error
    if b"newslint" not in data:
        return False
    import tomllib

    try:
        tool = tomllib.loads(data.decode("utf-8-sig")).get("tool")
        return isinstance(tool, dict) and "newslint" in tool
    except (ValueError, RecursionError):
        # A broken pyproject.toml is another tool's to report, unless it speaks to us.
        return b"[tool.newslint" in data
