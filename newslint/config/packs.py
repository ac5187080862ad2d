"""A user's own phrase rules, and phrases for the rules of packs: folders of YAML files named by the config."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import yaml

from newslint.article.yaml_block import load_yaml, problem_of
from newslint.engine.phrase_spec import PhraseError, read_spec, table_row
from newslint.engine.registry import Entry
from newslint.positions import Lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.config.settings import Settings
    from newslint.engine.phrase_pack import Phrase


def pack_entries(settings: Settings, packs: Sequence[str], known: Sequence[Entry]) -> list[Entry]:
    """Entries for every phrase rule in the packs' folders; phrases for other rules are added to their entries.

    Raises ConfigError for a folder that is not there, a file that is no phrase rule and no pack, and a code or name
    that another rule has.
    """
    found: list[Entry] = []
    phrases: list[dict[str, list[Phrase]]] = []
    for pack in packs:
        folder = os.path.join(settings.root, pack)
        if not os.path.isdir(folder):
            raise settings.error(("packs",), f"there is no folder `{pack}`")
        files = sorted(name for name in os.listdir(folder) if name.endswith((".yaml", ".yml")))
        if not files:
            raise settings.error(("packs",), f"the folder `{pack}` holds no phrase rule (`.yaml`)")
        for name in files:
            path = os.path.join(folder, name)
            data = _load(settings, path)
            if isinstance(data, dict) and "language" in data:
                phrases.append(_phrases(settings, data, path))
                continue
            entry = _entry(settings, data, path)
            clash = next((e for e in (*known, *found) if e.code == entry.code or e.name == entry.name), None)
            if clash is not None:
                raise settings.error(("packs",), f"{name}: {clash.code} ({clash.name}) is another rule's code or name")
            found.append(entry)
    _add(known, phrases)
    return found


def _load(settings: Settings, path: str) -> object:
    shown = os.path.relpath(path)
    try:
        with open(path, encoding="utf-8-sig") as file:
            text = file.read()
    except OSError as error:
        raise settings.error(("packs",), f"{shown}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise settings.error(("packs",), f"{shown}: is not UTF-8") from error
    try:
        return load_yaml(text)
    except yaml.YAMLError as error:
        at, problem = problem_of(error, text)
        message = f"{shown}:{Lines(text).locate(at)[0]}: this is no YAML: {problem}"
        raise settings.error(("packs",), message) from error


def _entry(settings: Settings, data: object, path: str) -> Entry:
    try:
        spec = read_spec(data, os.path.relpath(path))
        if spec.kind:
            raise PhraseError(f"{os.path.relpath(path)}: a rule of your own has `patterns`, no `kind`")
    except PhraseError as error:
        raise settings.error(("packs",), str(error)) from error
    return Entry(*table_row(spec, os.path.abspath(path)))


def _phrases(settings: Settings, data: object, path: str) -> dict[str, list[Phrase]]:
    from newslint.engine.phrase_pack import PackError, read_pack

    try:
        return read_pack(data, os.path.relpath(path), _kinds())
    except PackError as error:
        raise settings.error(("packs",), str(error)) from error


def _add(known: Sequence[Entry], packs: Sequence[dict[str, list[Phrase]]]) -> None:
    if not packs:
        return
    from newslint.engine.phrase_pack import kind_packs

    made = {_kinds()[kind]: pack for kind, pack in kind_packs(packs).items()}
    for entry in known:
        if entry.code in made:
            entry.packs = (made[entry.code],)


def _kinds() -> dict[str, str]:
    """The rules of packs by the kind of their phrases."""
    from newslint.engine.phrase_spec import spec_from_row
    from newslint.rules.notices import NOTICES

    return {spec_from_row(row).kind: code for code, (row, _) in NOTICES.items()}
