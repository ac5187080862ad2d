"""The linter: a config with its rules compiled once, for any number of articles."""

from __future__ import annotations

import os
from functools import cached_property, partial

from newslint.article.endings import format_of
from newslint.config.settings import (
    Settings,
    a_day,
    adapt,
    all_entries,
    baseline_path,
    check_codes,
    check_site_root,
    chosen_rules,
    folder_profiles,
    on_of,
    profile_of,
    rule_options,
)
from newslint.engine.registry import OWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from newslint.article import Article
    from newslint.article.field import Field
    from newslint.article.profile import Profile
    from newslint.article.site import Site
    from newslint.engine.one import Runner
    from newslint.engine.registry import Entry
    from newslint.finding import Finding
    from newslint.fixing.converge import Fixed
    from newslint.suppress.baseline import Baseline

_SIGN = "newslint"
"""No text without it suppresses anything: all that a suppression costs where there is none."""


HTML_FIELDS = ("html", "content_html", "body_html", "article_html", "raw_html")
"""Fields of a record whose text is HTML by their name."""


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
        self.today = a_day(today) if today else settings.today
        """The day that dates are held against, `YYYY-MM-DD`; '' for the day of the run. Part of any cache's key."""
        self.known: tuple[Entry, ...] = all_entries(settings)
        self.rules = chosen_rules(settings, self.known)
        check_codes(settings, ("severity",), settings.values["severity"], self.known)
        if settings.values["site"]:
            check_site_root(settings)
        self._options = rule_options(settings, self.known)
        self._severities = self._chosen_severities()
        self._codes = self._suppressible()
        self.profile = profile_of(settings)
        self._profiles = [
            (self._matcher(("metadata", "profiles", pattern), [pattern]), profile)
            for pattern, profile in folder_profiles(settings)
        ]
        self._ignores = self._compile_ignores()
        self._sites: dict[tuple[str, str], Site] = {}
        self._folder_profiles: dict[tuple[str, bool], Profile | None] = {}
        """Profiles that site or config give, by folder as paths name it, and whether the file is HTML."""
        self.baseline = self._read_baseline()

    def __reduce__(self) -> tuple[partial[Linter], tuple[Settings]]:
        # To another process it goes as its config and day: what is compiled there stays there.
        return partial(Linter, today=self.today), (self.settings,)

    @cached_property
    def runner(self) -> Runner:
        """What runs the rules. Compiled on first use: a run all of whose files are remembered needs none."""
        from newslint.engine.one import Runner

        return Runner(self.rules, self._options, self._severities, _SIGN)

    @cached_property
    def _article(self) -> type[Article]:
        """What makes articles. Imported on first use; to ask for it each time takes a microsecond."""
        from newslint.article.article import Article

        return Article

    def get_ready(self, articles: int) -> None:
        """Compile what so many articles need: processes that are forked then share it."""
        self.runner.wake.get_ready(articles)

    def _chosen_severities(self) -> dict[str, str]:
        """Severity by code; the longer prefix wins."""
        given = sorted(self.settings.values["severity"].items(), key=lambda item: len(item[0]))
        codes = [entry.code for entry in (*self.known, *OWN)]
        return {code: level for prefix, level in given for code in codes if prefix == "ALL" or code.startswith(prefix)}

    def _suppressible(self) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        """Codes that a suppression may name; those of them that are on by default; those that are on."""
        entries = (*self.known, *OWN)
        on = (*self.rules, *on_of(self.settings, OWN))
        return (
            frozenset(entry.code for entry in entries),
            frozenset(entry.code for entry in entries if entry.default),
            frozenset(entry.code for entry in on),
        )

    def _compile_ignores(self) -> list[tuple[Callable[[str, bool], bool], frozenset[str]]]:
        ignores = self.settings.values["per-file-ignores"]
        if not ignores:
            return []
        compiled: list[tuple[Callable[[str, bool], bool], frozenset[str]]] = []
        for pattern, prefixes in ignores.items():
            check_codes(self.settings, ("per-file-ignores", pattern), prefixes, self.known)
            all_codes = [entry.code for entry in (*self.known, *OWN)]
            codes = frozenset(code for code in all_codes if any(p == "ALL" or code.startswith(p) for p in prefixes))
            compiled.append((self._matcher(("per-file-ignores", pattern), [pattern]), codes))
        return compiled

    def _read_baseline(self) -> Baseline | None:
        path = baseline_path(self.settings)
        if path is None:
            return None
        from newslint.suppress.baseline import Baseline

        return Baseline(path)

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
        kind = format_of(name)
        profile = self._profile_for(name, is_html=kind == "html")
        return self._article(
            text,
            name,
            format=kind,
            utf8=utf8,
            encoding=encoding,
            marked=marked,
            profile=profile,
            today=self.today,
            site_finder=self.site,
        )

    def site(self, path: str) -> Site | None:
        """The site that a path belongs to, by config and repository; one for all its articles."""
        from newslint.config.site import make_site, site_place

        place = site_place(self.settings, os.path.dirname(os.path.abspath(path)))
        if place is None:
            return None
        if place not in self._sites:
            self._sites[place] = make_site(self.settings, *place)
        return self._sites[place]

    def profile_name(self, path: str) -> str:
        """The name of the profile that config or site gives a path's article; '' where it guesses its own."""
        profile = self._profile_for(path, is_html=format_of(path) == "html")
        return profile.name if profile else ""

    def _profile_for(self, path: str, *, is_html: bool) -> Profile | None:
        for matches, profile in self._profiles:
            if matches(path, False):
                return profile
        key = path[: _folder_end(path)], is_html
        try:
            return self._folder_profiles[key]
        except KeyError:
            found = self.profile or self._profile_in(os.path.dirname(path), html=is_html)
            return self._folder_profiles.setdefault(key, found)

    def _profile_in(self, folder: str, *, html: bool) -> Profile | None:
        from newslint.article.profile import PROFILES
        from newslint.config.site import site_profile

        name = site_profile(os.path.abspath(folder))
        if name is None:
            if not self.settings.values["metadata"]:
                return None
            name = "news" if html else "plain"
        return adapt(self.settings, PROFILES[name])

    def check(self, article: Article) -> list[Finding]:
        """Findings of an article, by place and code."""
        return self._unknown(article, self.standing_in(article))

    def run(self, article: Article, but: frozenset[str] = frozenset()) -> list[Finding]:
        """What stands in an article and is neither suppressed nor in the baseline. `but` are codes to leave out."""
        return self._unknown(article, self.standing(article, but))

    def standing_in(self, article: Article) -> list[Finding]:
        """What stands in an article by its path's rules, known to the baseline or not: what a cache may keep."""
        return self.standing(article, self.ignored(article.name) if self._ignores else frozenset())

    def _unknown(self, article: Article, findings: list[Finding]) -> list[Finding]:
        """Those of an article's findings that the baseline does not know."""
        return self.baseline.unknown(article, findings) if self.baseline and findings else findings

    def standing(self, article: Article, but: frozenset[str] = frozenset()) -> list[Finding]:
        """What the rules find, but for what the article suppresses: it rests on the article and the config alone."""
        findings, signed = self.runner.run_and_look(article, but)
        if not signed:
            return findings
        from newslint.suppress.suppress import Codes, suppress

        known, usual, on = self._codes
        return suppress(article, findings, Codes(known, usual, on - but), self._severities)

    def check_text(self, text: str, name: str = "article.md") -> list[Finding]:
        """Findings of a text; the ending of `name` says its format."""
        return self.check(self.article(text, name))

    def check_file(self, path: str | os.PathLike[str]) -> list[Finding]:
        """Findings of a file.

        Raises UnreadableError (files of records too, which are not read yet), UndecodableError.
        """
        from newslint.engine.many import read_article
        from newslint.engine.read import UnreadableError, read_bytes
        from newslint.engine.walk import UNREAD, not_read_yet

        name = os.fsdecode(path)
        if name.lower().endswith(UNREAD):
            raise UnreadableError(not_read_yet(name))
        return self.check(read_article(self, name, read_bytes(name)))

    def check_record(self, record: Mapping[str, object], fields: Mapping[str, str] | None = None) -> list[Finding]:
        """Findings of a record, in positions of its text field's value.

        `fields` says which of its fields is what: `{"text": "body", "title": "headline"}`.

        Raises ValueError where no field holds the text, or the one that `fields` names does not.
        """
        return self.check(self.record(record, fields or self.settings.values["fields"]))

    def record(self, record: Mapping[str, object], fields: Mapping[str, str]) -> Article:
        """The article that a record is."""
        from newslint.article.field import Field, record_value
        from newslint.article.profile import PROFILES, canonical

        named_text = fields.get("text")
        if named_text is not None and named_text not in record:
            has = ", ".join(map(str, record)) or "none"
            raise ValueError(f"the record has no field `{named_text}`, which is to be its text; it has {has}")
        renamed = {given: name for name, given in fields.items()}
        named: dict[str, Field] = {}
        for key, value in record.items():
            name = renamed.get(key, str(key))
            named[name] = Field(name, record_value(value), 0, 0, 0)
        texts = [(name, f.value) for name, f in named.items() if canonical(name) == "text" and isinstance(f.value, str)]
        if not texts:
            for key, value in record.items():
                if canonical(renamed.get(key, str(key))) == "text":
                    raise ValueError(f"the record's `{key}` is no text but {type(value).__name__}")
            raise ValueError(f"no field of the record is its text; it has {', '.join(map(str, record)) or 'none'}")
        # Of several, one that says something; a field called `html` counts where no other does.
        name, text = max(texts, key=lambda item: (bool(item[1].strip()), item[0].lower() not in HTML_FIELDS))
        profile = self.profile or adapt(self.settings, PROFILES["record"])
        kind = "html" if name.lower() in HTML_FIELDS else "plain"
        return self._article(text, "record", format=kind, profile=profile, record=named, today=self.today)

    def fix(self, article: Article, *, unsafe: bool = False, findings: Sequence[Finding] | None = None) -> Fixed:
        """Apply the fixes of an article's findings until nothing changes.

        `findings` are those of the article as it is, where they are known already.
        """
        from newslint.fixing.converge import fix_article

        return fix_article(article, self, unsafe=unsafe, but=self.ignored(article.name), findings=findings)

    def excluded(self, more: Sequence[str] = ()) -> Callable[[str, bool], bool] | None:
        """What tells whether a path is excluded, by the config and by more patterns, relative to where we are.

        Raises ConfigError for what is no pattern.
        """
        own = self.settings.values["exclude"]
        if not own and not more:
            return _is_file(self.baseline.path) if self.baseline else None
        from newslint.config.errors import ConfigError
        from newslint.config.patterns import matcher

        by_config = self._matcher(("exclude",), own)
        try:
            by_more = matcher(more, os.getcwd())
        except ValueError as error:
            raise ConfigError(f"--exclude: {error}") from error
        is_baseline = _is_file(self.baseline.path if self.baseline else "")
        return lambda path, folder: by_config(path, folder) or by_more(path, folder) or is_baseline(path, folder)


def _folder_end(path: str) -> int:
    """Where the part of a path ends that names its folder, separator included; dirname takes ten times as long."""
    end = path.rfind(os.sep)
    return (max(end, path.rfind(os.altsep)) if os.altsep else end) + 1


def _is_file(known: str) -> Callable[[str, bool], bool]:
    """What tells whether a path is that of a file: of none where there is no name."""
    name, whole = os.path.basename(known), os.path.abspath(known)
    return lambda path, folder: bool(name) and path.endswith(name) and os.path.abspath(path) == whole
