"""What was found before, by content: a file that is as it was is not checked again.

The key is the file's bytes, its path (its name's date, per-file rules), the profile asked of it, and through the
cache file's own name newslint's version, its rules, the libraries' versions and the config. What a finding rests on
besides, the day and the files of its site, is kept with it and asked again. Time stamps only ever save the reading: a
file whose size, inode, and times of change (which no program can set) are as they were is the same file, where these
are older than the look at them.
"""

from __future__ import annotations

import os
import time

from newslint.engine.kept import ASKED, DAY, DIGEST, FOUND, PROFILE, digest, malformed, recall
from newslint.engine.many import Checked, as_reported, check_and_keep, check_files
from newslint.engine.pool import check_many
from newslint.engine.read import UnreadableError, read_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from newslint.linter import Linter

    File = tuple[str, str]
    Stamp = list[int]
    Entry = list[Any]

MAX_ENTRIES = 200_000
"""Files that are remembered, some 40 MB. Beyond, those of this run stay."""

SETTLED = 2_000_000_000
"""Nanoseconds. The coarsest time stamps in use, FAT's: a younger file may change once more within the same stamp."""

_README = b"Signature: 8a477f597d28d172789f06886806bc55\n# This folder is newslint's cache, see https://bford.info/cachedir/\n"


def check_cached(linter: Linter, files: Sequence[File], folder: str, jobs: int | None = None) -> Iterator[Checked]:
    """Check each of some (shown path, path), but for those of which the cache in a folder knows what is found."""
    cache = _Cache(folder, _key(linter))
    known = [cache.find(linter, path) for _, path in files]
    missing = [file for file, entry in zip(files, known, strict=True) if entry is None]
    checked = check_many(linter, missing, jobs=jobs, check=check_and_keep)
    for (shown, path), entry in zip(files, known, strict=True):
        if entry is None:
            result = next(checked)
            cache.keep(path, result)
            yield result
        elif entry[FOUND]:
            yield _recalled(linter, shown, path, entry)
        else:
            yield Checked(shown)
    cache.write(files)


def _recalled(linter: Linter, shown: str, path: str, entry: Entry) -> Checked:
    """The result of a file that is as it was."""
    try:
        return as_reported(linter, shown, path, recall(shown, entry[FOUND]))
    except malformed:
        return next(check_files(linter, [(shown, path)]))


_STAMP = FOUND + 1
"""Of an entry: what is kept of a file, and the stamp behind it; [] where it proves nothing."""


class _Cache:
    """The entries of one config, by path."""

    def __init__(self, folder: str, key: str) -> None:
        self.folder = folder
        self.path = os.path.join(folder, f"{key}.json")
        self.entries: dict[str, Entry] = _read(self.path)
        self.changed = False
        self.now = time.time_ns()
        self.settled = self.now - SETTLED
        self.stamps: dict[str, Stamp] = {}
        """Of files to be checked, as they were before."""

    def find(self, linter: Linter, path: str) -> Entry | None:
        """The entry that holds for a file as it is; None where there is none."""
        entry, stamp = self.entries.get(path), self._stamp(path)
        if entry is not None and ((stamp and entry[_STAMP] == stamp) or _is_same(path, entry)):
            if stamp and entry[_STAMP] != stamp:
                entry[_STAMP] = stamp
                self.changed = True
            if _still_holds(linter, path, entry):
                return entry
        self.stamps[path] = stamp
        return None

    def _stamp(self, path: str) -> Stamp:
        try:
            stat = os.stat(path)
        except OSError:
            return []
        modified, changed = stat.st_mtime_ns, stat.st_ctime_ns
        if modified > self.settled or changed > self.settled:
            return []
        return [stat.st_size, modified, changed, stat.st_ino, stat.st_dev]

    def keep(self, path: str, checked: Checked) -> None:
        """Remember what was found in a file; not where it could not be checked."""
        if checked.kept is None or checked.failed:
            self.changed = self.entries.pop(path, None) is not None or self.changed
            return
        self.entries[path] = [*checked.kept, self.stamps.get(path, [])]
        self.changed = True

    def write(self, files: Sequence[File]) -> None:
        """Write the entries where any changed. Two runs at once leave one's; a disk that is full, none."""
        if not self.changed:
            return
        entries = self.entries
        if len(entries) > MAX_ENTRIES:
            seen = {path for _, path in files}
            entries = dict([item for item in entries.items() if item[0] in seen][:MAX_ENTRIES])
        import json

        data = json.dumps(entries, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        temporary = f"{self.path}.{os.getpid()}"
        try:
            os.makedirs(self.folder, exist_ok=True)
            _lay(os.path.join(self.folder, "CACHEDIR.TAG"), _README)
            _lay(os.path.join(self.folder, ".gitignore"), b"*\n")
            for name in os.listdir(self.folder):
                # Those of other configs and versions, and what a run that was killed left.
                if name.endswith(".json") or ".json." in name:
                    self._drop_old(os.path.join(self.folder, name))
            with open(temporary, "wb") as file:
                file.write(data)
            os.replace(temporary, self.path)
        except OSError:
            try:
                os.unlink(temporary)
            except OSError:
                return

    def _drop_old(self, path: str) -> None:
        if path != self.path and self.now - os.stat(path).st_mtime_ns > 30 * 86_400 * 10**9:
            os.unlink(path)


def _lay(path: str, data: bytes) -> None:
    if not os.path.exists(path):
        with open(path, "wb") as file:
            file.write(data)


def _read(path: str) -> dict[str, Entry]:
    """The entries of a cache file; none where it is not there, cannot be read or is no cache."""
    import gc
    import json

    gc.disable()  # a third of the time that the reading takes, and there is nothing to collect
    try:
        with open(path, "rb") as file:
            entries = json.loads(file.read())
    except (OSError, ValueError, RecursionError):
        return {}
    finally:
        gc.freeze()
        gc.enable()
    sound = isinstance(entries, dict) and all(isinstance(e, list) and len(e) == _STAMP + 1 for e in entries.values())
    return entries if sound else {}


def _is_same(path: str, entry: Entry) -> bool:
    try:
        return bool(digest(read_bytes(path)) == entry[DIGEST])
    except UnreadableError:
        return False


def _still_holds(linter: Linter, path: str, entry: Entry) -> bool:
    """Whether what a finding rests on besides the file is as it was: its profile, the day, its site."""
    try:
        if entry[PROFILE] != linter.profile_name(path):
            return False
        if entry[DAY] and entry[DAY] != (linter.today or time.strftime("%Y-%m-%d")):
            return False
        if not entry[ASKED]:
            return True
        site = linter.site(path)
        kind, answers = entry[ASKED]
        if site is None or site.kind != kind:
            return site is None and not kind
        return all(site.lacks(target, path) is lacks for target, lacks in answers)
    except (TypeError, ValueError):  # a cache that is not ours
        return False


def _key(linter: Linter) -> str:
    """What stands for all that is the same for every file: versions, rules, config."""
    import json
    import sys

    import newslint

    values = json.dumps(linter.settings.values, sort_keys=True, default=str)
    rules = [(rule.code, rule.module, rule.triggers) for rule in linter.rules]
    # A user's own rules and phrases, which may change while the config stays.
    packs = [digest(read_bytes(rule.module)) for rule in linter.rules if os.path.isabs(rule.module)]
    phrases = [(rule.code, rule.packs) for rule in linter.rules if rule.packs]
    # Paths are as they were given: from another folder they name other files.
    settings = (values, _place(linter.settings.root), linter.today)
    stated = repr((newslint.__version__, sys.version, settings, rules, packs, phrases, _sources(), _libraries()))
    return digest(stated.encode("utf-8", "surrogatepass"))


def _place(root: str) -> str:
    """Where we are, seen from the config's folder."""
    try:
        return os.path.relpath(os.getcwd(), root)
    except ValueError:  # another drive
        return os.getcwd()


def _sources() -> list[tuple[str, int, int]]:
    """The files of newslint itself where it runs from a checkout: there a version says nothing."""
    import newslint
    from newslint.engine.registry import rules_folder

    package = os.path.dirname(newslint.__file__)
    if not os.path.exists(os.path.join(os.path.dirname(package), "pyproject.toml")):
        return []
    found = []
    for top in (package, rules_folder()):
        for folder, _, names in os.walk(top):
            for name in names:
                if name.endswith((".py", ".yaml", ".json")):
                    stat = os.stat(os.path.join(folder, name))
                    found.append((name, stat.st_size, stat.st_mtime_ns))
    return sorted(found)


_NEEDED = ("charset_normalizer", "ftfy", "google_re2", "pyromark", "pyyaml", "rapidfuzz", "regex", "tzdata", "wcwidth")


def _libraries() -> list[str]:
    """The names of the installed distributions that findings rest on, versions and all; read from their folders."""
    folder = os.path.dirname(os.path.dirname(_file_of("re2")))
    return sorted(name for name in os.listdir(folder) if name.lower().startswith(_NEEDED) and name.endswith("-info"))


def _file_of(package: str) -> str:
    """The file of a package that is installed; not imported, since no rule may have anything to look at."""
    from importlib.machinery import PathFinder

    found = PathFinder.find_spec(package)
    if found is None or not found.origin:  # by a finder of another kind
        return str(__import__(package).__file__)
    return found.origin
