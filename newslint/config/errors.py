"""What is wrong with a config or a command line."""

from __future__ import annotations


class ConfigError(ValueError):
    """The config or the command line is wrong; the text is for the person who wrote it."""
