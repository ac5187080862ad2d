"""The linter: a config with its rules compiled once, for any number of articles."""

from __future__ import annotations

import os

from newslint.article import Article
from newslint.config.settings import (
    Settings,
    adapt,
    all_entries,
    check_codes,
    chosen_rules,
    folder_profiles,
    profile_of,
    rule_options,
)
from newslint.engine.one import Runner

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from newslint.article.field import Field
    from newslint.article.profile import Profile
    from newslint.engine.registry import Entry
    from newslint.finding import Finding
    from newslint.fixing.converge import Fixed


class Linter:
    """Checks and fixes articles by one config. Does not change after it is made; safe in threads.

    Raises ConfigError for a config that is wrong: an unknown code, option or key.
    """

    def __init__(self, config: Mapping[str, object] | Settings | None = None, *, today: str = "") -> None:
        if isinstance(config, Settings):
            settings = config
        else:
            from newslint.config.settings import settings_from

            settings = settings_from(config)
        self.settings = settings
        self.today = today or settings.today
        """The day that dates are held against, `YYYY-MM-DD`; '' for the day of the run. Part of any cache's key."""
        self.known: tuple[Entry, ...] = all_entries(settings)
        self.rules = chosen_rules(settings, self.known)
        check_codes(settings, ("severity",), settings.values["severity"], self.known)
        options = rule_options(settings, self.known)
        self.runner = Runner(self.rules, options, self._severities())
        self.profile = profile_of(settings)
        self._profiles = [
            (self._matcher(("metadata", "profiles", pattern), [pattern]), profile)
            for pattern, profile in folder_profiles(settings)
        ]
        self._ignores = self._compile_ignores()

    def _severities(self) -> dict[str, str]:
        """Severity by code; the longer prefix wins."""
        given = sorted(self.settings.values["severity"].items(), key=lambda item: len(item[0]))
        return {
            e.code: level for prefix, level in given for e in self.known if prefix == "ALL" or e.code.startswith(prefix)
        }

    def _compile_ignores(self) -> list[tuple[Callable[[str, bool], bool], frozenset[str]]]:
        ignores = self.settings.values["per-file-ignores"]
        if not ignores:
            return []
        compiled: list[tuple[Callable[[str, bool], bool], frozenset[str]]] = []
        for pattern, prefixes in ignores.items():
            check_codes(self.settings, ("per-file-ignores", pattern), prefixes, self.known)
            codes = frozenset(e.code for e in self.known if any(p == "ALL" or e.code.startswith(p) for p in prefixes))
            compiled.append((self._matcher(("per-file-ignores", pattern), [pattern]), codes))
        return compiled

    def _matcher(self, keys: tuple[str, ...], patterns: Sequence[str]) -> Callable[[str, bool], bool]:
        from newslint.config.patterns import matcher

        try:
            return matcher(patterns, self.settings.root)
        except ValueError as error:
            raise self.settings.error(keys, str(error)) from error

    def ignored(self, path: str) -> frozenset[str]:
        """Codes that the config's per-file-ignores leave out for a path."""
        return frozenset(code for matches, codes in self._ignores if matches(path, False) for code in codes)

    def article(
        self, text: str, name: str, *, utf8: bytes | None = None, encoding: str = "utf-8", marked: bool = False
    ) -> Article:
        """Make the article of a text that goes by a path, with the profile that config and site give it."""
        return Article(
            text,
            name,
            utf8=utf8,
            encoding=encoding,
            marked=marked,
            profile=self._profile_for(name),
            today=self.today,
        )

    def _profile_for(self, path: str) -> Profile | None:
        for matches, profile in self._profiles:
            if matches(path, False):
                return profile
        if self.profile is not None:
            return self.profile
        from newslint.article.profile import PROFILES
        from newslint.config.site import site_profile

        name = site_profile(os.path.dirname(os.path.abspath(path)))
        if name:
            return adapt(self.settings, PROFILES[name])
        return adapt(self.settings, PROFILES["plain"]) if self.settings.values["metadata"] else None

    def check(self, article: Article) -> list[Finding]:
        """Findings of an article, by place and code."""
        return self.runner.run(article, self.ignored(article.name) if self._ignores else frozenset())

    def check_text(self, text: str, name: str = "article.md") -> list[Finding]:
        """Findings of a text; the ending of `name` says its format."""
        return self.check(self.article(text, name))

    def check_file(self, path: str | os.PathLike[str]) -> list[Finding]:
        """Findings of a file.

        Raises UnreadableError, UndecodableError.
        """
        from newslint.article.decoding import decode
        from newslint.engine.read import read_bytes

        name = os.fspath(path)
        decoded = decode(read_bytes(name))
        return self.check(self.article(decoded.text, name, encoding=decoded.encoding, marked=bool(decoded.bom)))

    def check_record(self, record: Mapping[str, object], fields: Mapping[str, str] | None = None) -> list[Finding]:
        """Findings of a record, in positions of its text field's value.

        `fields` says which of its fields is what: `{"text": "body", "title": "headline"}`.

        Raises ValueError where no field holds the text.
        """
        return self.check(self.record(record, fields or self.settings.values["fields"]))

    def record(self, record: Mapping[str, object], fields: Mapping[str, str]) -> Article:
        """The article that a record is."""
        from newslint.article.field import Field
        from newslint.article.profile import PROFILES, canonical

        renamed = {given: name for name, given in fields.items()}
        named: dict[str, Field] = {}
        for key, value in record.items():
            name = renamed.get(key, str(key))
            named[name] = Field(name, value, 0, 0, 0)
        text = next(
            (f.value for key, f in named.items() if canonical(key) == "text" and isinstance(f.value, str)), None
        )
        if text is None:
            raise ValueError(f"no field of the record is its text; it has {', '.join(map(str, record)) or 'none'}")
        profile = self.profile or adapt(self.settings, PROFILES["record"])
        return Article(text, "record", format="plain", profile=profile, record=named, today=self.today)

    def fix(self, article: Article, *, unsafe: bool = False, findings: Sequence[Finding] | None = None) -> Fixed:
        """Apply the fixes of an article's findings until nothing changes.

        `findings` are those of the article as it is, where they are known already.
        """
        from newslint.fixing.converge import fix_article

        return fix_article(article, self.runner, unsafe=unsafe, but=self.ignored(article.name), findings=findings)

    def excluded(self, more: Sequence[str] = ()) -> Callable[[str, bool], bool] | None:
        """What tells whether a path is excluded, by the config and by more patterns, relative to where we are.

        Raises ConfigError for what is no pattern.
        """
        own = self.settings.values["exclude"]
        if not own and not more:
            return None
        from newslint.config.errors import ConfigError
        from newslint.config.patterns import matcher

        by_config = self._matcher(("exclude",), own)
        try:
            by_more = matcher(more, os.getcwd())
        except ValueError as error:
            raise ConfigError(f"--exclude: {error}") from error
        return lambda path, folder: by_config(path, folder) or by_more(path, folder)
