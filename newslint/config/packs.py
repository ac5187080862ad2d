"""Phrase rules of a user's own: folders of YAML files named by the config."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import yaml

from newslint.article.yaml_block import load_yaml
from newslint.engine.phrase_spec import PhraseError, read_spec, table_row
from newslint.engine.registry import Entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.config.settings import Settings


def pack_entries(settings: Settings, packs: Sequence[str], known: Sequence[Entry]) -> list[Entry]:
    """Entries for every phrase rule in the packs' folders.

    Raises ConfigError for a folder that is not there, a file that is no phrase rule, and a code or name that
    another rule has.
    """
    found: list[Entry] = []
    for pack in packs:
        folder = os.path.join(settings.root, pack)
        if not os.path.isdir(folder):
            raise settings.error(("packs",), f"there is no folder `{pack}`")
        files = sorted(name for name in os.listdir(folder) if name.endswith((".yaml", ".yml")))
        if not files:
            raise settings.error(("packs",), f"the folder `{pack}` holds no phrase rule (`.yaml`)")
        for name in files:
            entry = _entry(settings, os.path.join(folder, name))
            clash = next((e for e in (*known, *found) if e.code == entry.code or e.name == entry.name), None)
            if clash is not None:
                raise settings.error(("packs",), f"{name}: {clash.code} ({clash.name}) is another rule's code or name")
            found.append(entry)
    return found


def _entry(settings: Settings, path: str) -> Entry:
    try:
        with open(path, encoding="utf-8") as file:
            spec = read_spec(load_yaml(file.read()), os.path.relpath(path))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise settings.error(("packs",), f"{os.path.relpath(path)}: {error}") from error
    except PhraseError as error:
        raise settings.error(("packs",), str(error)) from error
    return Entry(*table_row(spec, os.path.abspath(path)))
