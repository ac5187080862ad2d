"""Reading and validating a config. Every error names the file, the line, and what would be right."""

from __future__ import annotations

import difflib
import json
import os
import re
from typing import Any

from newslint.config.errors import ConfigError


class Source:
    """A config's data and the line, from 1, of each key, by its path."""

    __slots__ = ("data", "lines", "path")

    def __init__(self, path: str, data: dict[str, Any], lines: dict[tuple[str, ...], int]) -> None:
        self.path = path
        self.data = data
        self.lines = lines

    def error(self, keys: tuple[str, ...], message: str) -> ConfigError:
        """An error at a key: `newslint.yaml:3: …`."""
        while keys and keys not in self.lines:
            keys = keys[:-1]
        return ConfigError(f"{os.path.relpath(self.path)}:{self.lines.get(keys, 1)}: {message}")


def read_config(path: str) -> Source:
    """Read and validate a config file.

    Raises ConfigError: it cannot be read or parsed, has an unknown key, or a value of the wrong type.
    """
    try:
        with open(path, encoding="utf-8-sig") as file:
            text = file.read()
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: is not UTF-8") from error
    source = _read_toml(path, text) if path.endswith(".toml") else _read_yaml(path, text)
    validate(source)
    return source


def validate(source: Source) -> None:
    """Raise ConfigError for an unknown key or a value of the wrong type."""
    _validate(source, schema(), source.data, ())


def schema() -> dict[str, Any]:
    """The JSON schema of the config, as it ships."""
    with open(os.path.join(os.path.dirname(__file__), "schema.json"), encoding="utf-8") as file:
        loaded: dict[str, Any] = json.load(file)
    return loaded


def _read_yaml(path: str, text: str) -> Source:
    import yaml

    shown = os.path.relpath(path)
    try:
        node = yaml.compose(text, yaml.SafeLoader)
        data: object = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise ConfigError(f"{shown}:{line}: this is no YAML: {getattr(error, 'problem', None) or error}") from error
    except RecursionError as error:
        raise ConfigError(f"{shown}: nested too deep") from error
    if data is None:
        return Source(path, {}, {})
    if not isinstance(data, dict):
        raise ConfigError(f"{shown}:1: a config is a mapping of keys, such as `ignore: [TXT606]`")
    lines: dict[tuple[str, ...], int] = {}
    _note_lines(node, (), lines)
    return Source(path, data, lines)


def _note_lines(node: Any, keys: tuple[str, ...], lines: dict[tuple[str, ...], int]) -> None:
    if getattr(node, "id", "") != "mapping" or len(keys) > 4:
        return
    for key, value in node.value:
        here = (*keys, str(key.value))
        lines[here] = key.start_mark.line + 1
        _note_lines(value, here, lines)


_TOML_LINE = re.compile(r"""^\s*(?:\[(?P<table>[^\]]+)\]|["']?(?P<key>[^"'=\s]+)["']?\s*=)""")


def _read_toml(path: str, text: str) -> Source:
    import tomllib

    try:
        whole = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{os.path.relpath(path)}: this is no TOML: {error}") from error
    data = whole.get("tool", {}).get("newslint", {}) if path.endswith("pyproject.toml") else whole
    lines: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.split("\n"), start=1):
        match = _TOML_LINE.match(line)
        if match and match["table"]:
            parts = tuple(part.strip("\"' ") for part in match["table"].split("."))
            table = parts[2:] if parts[:2] == ("tool", "newslint") else parts
            lines.setdefault(table, number)
        elif match:
            lines.setdefault((*table, match["key"]), number)
    return Source(path, data, lines)


_KINDS: dict[str, type] = {"object": dict, "array": list, "string": str}
_WORDS = {"object": "a mapping of keys", "array": "a list", "string": "a text"}


def _validate(source: Source, rule: dict[str, Any], value: Any, keys: tuple[str, ...]) -> None:
    """Hold a value against a schema: the part of JSON Schema that schema.json uses."""
    name = f"`{keys[-1]}`" if keys else "the config"
    if "anyOf" in rule:
        if not any(isinstance(value, _KINDS[option["type"]]) for option in rule["anyOf"]):
            raise source.error(keys, f"each of {name} is a field's name, or a list of names of which one is enough")
        return
    if "enum" in rule:
        if value not in rule["enum"]:
            raise source.error(keys, f"{name} is one of {', '.join(rule['enum'])}, not {_shown(value)}")
        return
    kind = rule["type"]
    fits = isinstance(value, _KINDS[kind])
    if not fits:
        raise source.error(keys, f"{name} must be {_WORDS[kind]}, not {_shown(value)}")
    if kind == "array":
        for item in value:
            _validate(source, rule["items"], item, keys)
    if kind == "object":
        known = rule.get("properties", {})
        for key, item in value.items():
            here = (*keys, str(key))
            if key in known:
                _validate(source, known[key], item, here)
            elif rule.get("additionalProperties", True) is False:
                raise source.error(here, f"unknown key `{key}`{nearest(str(key), known)}")
            elif isinstance(rule.get("additionalProperties"), dict):
                _validate(source, rule["additionalProperties"], item, here)


def _shown(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


def nearest(word: str, known: Any) -> str:
    """`; did you mean …?` with the nearest of the known words, or which there are."""
    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.5)
    if near:
        return f"; did you mean `{near[0]}`?"
    return f"; there are {', '.join(sorted(known))}" if len(known) <= 15 else ""
