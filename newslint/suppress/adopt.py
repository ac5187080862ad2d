"""Making a baseline of what stands, and dropping from one what is gone."""

from __future__ import annotations

from collections import Counter

from newslint.light_tuple import NamedTuple
from newslint.suppress.baseline import Entries, Known, Paths

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslint.engine.many import Checked

OF_THE_RUN = ("NL002", "NL003")


class Standing(NamedTuple):
    """What stands in the files of a run, by their paths as a baseline has them.

    `unchecked` are files that could not be read or on which a rule failed: nothing is known of them.
    """

    entries: Entries
    unchecked: frozenset[str]


def standing(results: Iterable[Checked], paths: Paths) -> Standing:
    """Count the findings of a run; files without any are there, too."""
    entries: Entries = {}
    unchecked = set()
    for checked in results:
        key = paths.key(checked.path)
        entries[key] = Counter(
            Known(item.finding.code, item.content) for item in checked.placed if item.finding.code not in OF_THE_RUN
        )
        if checked.failed:
            unchecked.add(key)
    return Standing(entries, frozenset(unchecked))


def adopt(old: Entries, now: Standing, covered: Covered) -> Entries:
    """The baseline with what stands now in place of what stood; of files that the run did not cover, as it was."""
    kept = {path: counts for path, counts in old.items() if path in now.unchecked or not covered.holds(path)}
    return {**now.entries, **kept}


def prune(old: Entries, now: Standing, covered: Covered) -> Entries:
    """The baseline without what is gone; nothing is added to it."""
    return {
        path: counts if path in now.unchecked or not covered.holds(path) else counts & now.entries.get(path, Counter())
        for path, counts in old.items()
    }


class Covered:
    """Which paths of a baseline a run over some files and folders speaks for, files that are gone included."""

    def __init__(self, given: Sequence[str], paths: Paths) -> None:
        keys = [paths.folder_key(path) for path in given]
        self.whole = any(key is None for key in keys)
        """Whether it speaks for all of them."""
        self.given = frozenset(keys)

    def holds(self, path: str) -> bool:
        """Whether a path is one of those given, or below one."""
        if self.whole or path in self.given:
            return True
        parts = path.split("/")
        return any("/".join(parts[:length]) in self.given for length in range(1, len(parts)))
