"""Reading and validating a config. Every error names the file, the line, and what would be right."""

from __future__ import annotations

import difflib
import json
import os
import re
from typing import Any

from newslint.config.errors import ConfigError
from newslint.positions import Lines


class Source:
    """A config's data and the line, from 1, of each key, by its path."""

    __slots__ = ("data", "lines", "path")

    def __init__(self, path: str, data: dict[str, Any], lines: dict[tuple[str, ...], int]) -> None:
        self.path = path
        self.data = data
        self.lines = lines

    def error(self, keys: tuple[str, ...], message: str) -> ConfigError:
        """An error at a key: `newslint.yaml:3: …`; of a config from Python, which has no lines, `config: …`."""
        while keys and keys not in self.lines:
            keys = keys[:-1]
        line = f":{self.lines.get(keys, 1)}" if self.lines else ""
        return ConfigError(f"{os.path.relpath(self.path)}{line}: {message}")


def read_config(path: str) -> Source:
    """Read and validate a config file.

    Raises ConfigError: it cannot be read or parsed, has an unknown key, or a value of the wrong type.
    """
    shown = os.path.relpath(path)
    try:
        with open(path, encoding="utf-8-sig") as file:
            text = file.read()
    except OSError as error:
        raise ConfigError(f"{shown}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{shown}: is not UTF-8") from error
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

    from newslint.article.yaml_block import duplicate_key, load_with_node, problem_of

    shown = os.path.relpath(path)
    try:
        data, node = load_with_node(text)
    except yaml.YAMLError as error:
        at, problem = problem_of(error, text)
        raise ConfigError(f"{shown}:{Lines(text).locate(at)[0]}: this is no YAML: {problem}") from error
    if node is None:
        return Source(path, {}, {})
    if not isinstance(data, dict):
        raise ConfigError(f"{shown}:1: a config is a mapping of keys, such as `ignore: [TXT606]`")
    twice = duplicate_key(node)
    if twice is not None:
        raise ConfigError(f"{shown}:{twice.start_mark.line + 1}: the key `{twice.value}` stands twice")
    lines: dict[tuple[str, ...], int] = {}
    _note_lines(node, (), lines)
    return Source(path, data, lines)


def _note_lines(node: Any, keys: tuple[str, ...], lines: dict[tuple[str, ...], int]) -> None:
    """Note the line of each key, and of each text in a list under the list's key."""
    for item in () if isinstance(node.value, str) else node.value:
        key, value = item if isinstance(item, tuple) else (item, None)
        if not isinstance(key.value, str):
            continue
        here = (*keys, key.value)
        lines.setdefault(here, key.start_mark.line + 1)
        if value is not None:
            _note_lines(value, here, lines)


_TOML_LINE = re.compile(r"""\s*(?:\[+(?P<table>[^\]]+)\]|(?P<key>(?:"[^"]*"|'[^']*'|[^"'=\s\[\]{},]+)+)\s*=)""")
_TOML_PART = re.compile(r""""([^"]*)"|'([^']*)'|([^\s."']+)""")
_TOML_TEXT = re.compile(r""""([^"]*)"|'([^']*)'""")


def _read_toml(path: str, text: str) -> Source:
    import tomllib

    shown = os.path.relpath(path)
    try:
        whole = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        at = re.search(r"at line (\d+)", str(error))
        where = at[1] if at else text.count("\n") + 1
        said = "it is nested too deep" if isinstance(error, RecursionError) else re.sub(r" \(at .*", "", str(error))
        raise ConfigError(f"{shown}:{where}: this is no TOML: {said}") from error
    data = whole.get("tool", {}).get("newslint", {}) if path.endswith("pyproject.toml") else whole
    if not isinstance(data, dict):
        raise ConfigError(f"{shown}: `newslint` is a table of keys: write `[tool.newslint]`")
    lines: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    here: tuple[str, ...] = ()
    for number, line in enumerate(text.split("\n"), start=1):
        match = _TOML_LINE.match(line)
        if match and match["table"]:
            here = table = _parts(match["table"])
        elif match:
            here = (*table, *_parts(match["key"]))
        if match:
            for length in range(1, len(here) + 1):
                lines.setdefault(here[:length], number)
        for found in _TOML_TEXT.finditer(line, match.end() if match else 0):
            lines.setdefault((*here, found[1] or found[2] or ""), number)
    if path.endswith("pyproject.toml"):
        lines = {keys[2:]: number for keys, number in lines.items() if keys[:2] == ("tool", "newslint")}
    return Source(path, data, lines)


def _parts(dotted: str) -> tuple[str, ...]:
    """The parts of a dotted TOML key."""
    return tuple(found[1] or found[2] or found[3] for found in _TOML_PART.finditer(dotted))


_KINDS: dict[str, tuple[type[Any], ...]] = {"object": (dict,), "array": (list, tuple), "string": (str,)}
_WORDS = {"object": "a mapping of keys", "array": "a list", "string": "a text"}


def _validate(source: Source, rule: dict[str, Any], value: Any, keys: tuple[str, ...]) -> None:
    """Hold a value against a schema: the part of JSON Schema that schema.json uses."""
    name = f"`{keys[-1]}`" if keys else "the config"
    if "anyOf" in rule:
        option = next((option for option in rule["anyOf"] if isinstance(value, _KINDS[option["type"]])), None)
        if option is None:
            if "description" in rule:
                raise source.error(keys, f"{name} must be {rule['description']}")
            raise source.error(keys, f"each of {name} is a field's name, or a list of names of which one is enough")
        _validate(source, option, value, keys)
        return
    if "enum" in rule:
        if value not in rule["enum"]:
            raise source.error(keys, f"{name} is one of {', '.join(rule['enum'])}, not {_shown(value)}")
        return
    kind = rule["type"]
    if not isinstance(value, _KINDS[kind]):
        raise source.error(keys, f"{name} must be {_WORDS[kind]}, not {_shown(value)}")
    if not value and ("minLength" in rule or "minItems" in rule):
        raise source.error(keys, f"{name} holds {_WORDS[kind]} with nothing in it")
    if kind == "array":
        for item in value:
            if rule["items"].get("type") == "string" and not isinstance(item, str):
                raise source.error(keys, f"{name} must be a list of texts; {_shown(item)} is none: put it in quotes")
            _validate(source, rule["items"], item, keys)
    if kind == "object":
        known = rule.get("properties", {})
        for key, item in value.items():
            if not isinstance(key, str):
                raise source.error(keys, f"a key of {name} is {_shown(key)}, which is no text: put it in quotes")
            here = (*keys, key)
            if key in known:
                _validate(source, known[key], item, here)
            elif rule.get("additionalProperties", True) is False:
                raise source.error(here, f"unknown key `{key}`{nearest(key, known)}")
            elif isinstance(rule.get("additionalProperties"), dict):
                _validate(source, rule["additionalProperties"], item, here)


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else text[:59] + "…"


def nearest(word: str, known: Any) -> str:
    """`; did you mean …?` with the nearest of the known words, or which there are."""
    near = difflib.get_close_matches(word, list(known), n=5, cutoff=0.5)
    if near:
        # Of words as near, the one with the most letters in their places: `REP1O1` is `REP101`, not `REP110`.
        ratio = difflib.SequenceMatcher(None, near[0], word).ratio
        alike = [other for other in near if difflib.SequenceMatcher(None, other, word).ratio() == ratio()]
        best = max(alike, key=lambda other: sum(a == b for a, b in zip(word, other, strict=False)))
        return f"; did you mean `{best}`?"
    return f"; there are {', '.join(sorted(known))}" if len(known) <= 15 else ""
