"""What is in force for a run: defaults, then the config, then the command line."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from newslint.article.profile import Alternatives, Profile
    from newslint.config.read import Source
    from newslint.engine.registry import Entry

DEFAULTS: dict[str, Any] = {
    "select": None,
    "extend-select": [],
    "ignore": [],
    "severity": {},
    "fail-on": "warning",
    "exclude": [],
    "per-file-ignores": {},
    "metadata": {},
    "site": {},
    "fields": {},
    "rules": {},
    "packs": [],
    "baseline": None,
}


class Settings:
    """Config values by key, where each came from, and the folder that its patterns and paths are relative to."""

    __slots__ = ("origins", "root", "source", "today", "values")

    def __init__(self, root: str = "", source: Source | None = None) -> None:
        self.values: dict[str, Any] = dict(DEFAULTS)
        self.origins: dict[str, str] = dict.fromkeys(DEFAULTS, "default")
        self.root = root or os.getcwd()
        self.source = source
        self.today = ""
        """The day that counts as today, `YYYY-MM-DD`; '' for the day of the run."""
        if source is not None:
            self.root = os.path.dirname(os.path.abspath(source.path))
            for key, value in source.data.items():
                line = source.lines.get((key,), 1)
                self.put(key, value, f"{os.path.relpath(source.path)}:{line}")

    def put(self, key: str, value: object, origin: str) -> None:
        """Set a value and say where it came from."""
        self.values[key] = value
        self.origins[key] = origin

    def error(self, keys: tuple[str, ...], message: str) -> Exception:
        """A ConfigError that names the place a value came from."""
        from newslint.config.errors import ConfigError

        origin = self.origins.get(keys[0], "")
        if self.source is not None and origin.startswith(os.path.relpath(self.source.path)):
            return self.source.error(keys, message)
        return ConfigError(f"{origin}: {message}" if origin and origin != "default" else message)


def load_settings(config: str | None, *, isolated: bool = False, folder: str = ".") -> Settings:
    """The settings of a config file, of the one found from a folder upwards, or the defaults.

    Raises ConfigError.
    """
    if isolated:
        return Settings()
    path = config
    if path is None:
        from newslint.config.find import find_config

        path = find_config(folder)
    if path is None:
        return Settings()
    from newslint.config.read import read_config

    return Settings(source=read_config(path))


def settings_from(data: Mapping[str, object] | None) -> Settings:
    """Settings from a mapping with a config's keys, for use from Python.

    Raises ConfigError as for a file.
    """
    if not data:
        return Settings()
    from newslint.config.errors import ConfigError
    from newslint.config.read import Source, validate

    if not hasattr(data, "items"):
        raise ConfigError(f"a config is a mapping with the keys of a config file, not {data!r:.60}")
    source = Source("config", dict(data), {})
    validate(source)
    settings = Settings(source=source)
    settings.root = os.getcwd()
    return settings


def check_site_root(settings: Settings) -> None:
    """Raise ConfigError for a site in a folder that there is not: no file of it would be missed."""
    root = settings.values["site"].get("root", "")
    if not os.path.isdir(os.path.join(settings.root, root)):
        raise settings.error(("site", "root"), f"there is no folder `{root}`")


def a_day(given: str, said: str = "today") -> str:
    """A day as `YYYY-MM-DD`. Raises ConfigError for what is none."""
    from datetime import date

    from newslint.config.errors import ConfigError

    try:
        return date.fromisoformat(given).isoformat()
    except ValueError as error:
        raise ConfigError(f"{said} {given}: is no date; write it as YYYY-MM-DD, such as 2025-07-09") from error


def baseline_path(settings: Settings) -> str | None:
    """The path of the baseline in force, relative to the config's folder as it is written there; None for none."""
    name = settings.values["baseline"]
    return os.path.join(settings.root, name) if name else None


def all_entries(settings: Settings) -> tuple[Entry, ...]:
    """Every rule there is: newslint's own and those of the config's packs.

    Raises ConfigError for a pack that is not there or holds a rule that is wrong.
    """
    from newslint.engine.registry import entries

    packs = settings.values["packs"]
    if not packs:
        return entries()
    from newslint.config.packs import pack_entries

    known = entries()
    return (*known, *pack_entries(settings, packs, known))


def chosen_rules(settings: Settings, known: Sequence[Entry]) -> list[Entry]:
    """The rules that are on, by code. The longer prefix wins; between equals, ignore does.

    Raises ConfigError for a code or prefix that no rule has.
    """
    for key in ("select", "extend-select", "ignore"):
        check_codes(settings, (key,), settings.values[key] or (), known)
    return on_of(settings, known)


def on_of(settings: Settings, known: Sequence[Entry]) -> list[Entry]:
    """Those of some rules that are on, by codes that are known to be right."""
    select, extend, ignore = (settings.values[key] for key in ("select", "extend-select", "ignore"))
    chosen = []
    for entry in known:
        on = max((_weight(entry.code, p) for p in (*(select or ()), *extend)), default=-1)
        if select is None and entry.default:
            on = max(on, 0)
        off = max((_weight(entry.code, p) for p in ignore), default=-1)
        if on > off:
            chosen.append(entry)
    return chosen


def _weight(code: str, prefix: str) -> int:
    if prefix == "ALL":
        return 0
    return len(prefix) if code.startswith(prefix) else -1


def check_codes(settings: Settings, keys: tuple[str, ...], prefixes: Iterable[str], known: Sequence[Entry]) -> None:
    """Raise ConfigError for a code or prefix that no rule has."""
    from newslint.engine.registry import OWN

    codes = [entry.code for entry in (*known, *OWN)]
    for prefix in prefixes:
        if prefix != "ALL" and not (prefix and any(code.startswith(prefix) for code in codes)):
            from newslint.config.read import nearest

            families = sorted({code.rstrip("0123456789") for code in codes})
            near = nearest(prefix.upper(), [*codes, *families])
            if prefix.upper() in codes or prefix.upper() in families:
                near = f"; did you mean `{prefix.upper()}`?"
            raise settings.error((*keys, prefix), f"no rule has the code `{prefix}`{near}")


def rule_options(settings: Settings, known: Sequence[Entry]) -> dict[str, dict[str, object]]:
    """Options by code, checked against what each rule declares.

    Raises ConfigError for a rule or an option that there is not, and for a value of the wrong type.
    """
    options = settings.values["rules"]
    if not options:
        return {}
    from newslint.config.options import check_options

    return {code: check_options(settings, code, given, known) for code, given in options.items()}


def profile_of(settings: Settings) -> Profile | None:
    """The metadata profile that the config sets, with its own required and recommended fields; else None.

    A config that names fields and no profile changes the profile that a file would have: see `adapt`.
    """
    from newslint.article.profile import PROFILES

    name = settings.values["metadata"].get("profile")
    return adapt(settings, PROFILES[name]) if name else None


def adapt(settings: Settings, profile: Profile) -> Profile:
    """A profile with the config's required and recommended fields in place of its own."""
    return _with_fields(profile, settings.values["metadata"])


def folder_profiles(settings: Settings) -> tuple[tuple[str, Profile], ...]:
    """Patterns of paths with the profile that files there have, in the config's order.

    A pattern's value is a profile's name, or a mapping with `profile`, `required` and `recommended`. What it does
    not say is as `metadata` itself says.
    """
    from newslint.article.profile import PROFILES

    metadata = settings.values["metadata"]
    profiles = []
    for pattern, given in metadata.get("profiles", {}).items():
        own = {"profile": given} if isinstance(given, str) else given
        name = own.get("profile") or metadata.get("profile") or "plain"
        fields = own if "required" in own or "recommended" in own or own.get("profile") else metadata
        profiles.append((pattern, _with_fields(PROFILES[name], fields)))
    return tuple(profiles)


def _with_fields(profile: Profile, metadata: Mapping[str, Any]) -> Profile:
    from newslint.article.profile import Profile

    if "required" not in metadata and "recommended" not in metadata:
        return profile
    required = _alternatives(metadata["required"]) if "required" in metadata else profile.required
    recommended = _alternatives(metadata["recommended"]) if "recommended" in metadata else profile.recommended
    must = {name for names in required for name in names}
    return Profile(profile.name, required, tuple(names for names in recommended if not must & set(names)))


def _alternatives(value: Sequence[str | list[str]]) -> Alternatives:
    return tuple((item,) if isinstance(item, str) else tuple(item) for item in value)
