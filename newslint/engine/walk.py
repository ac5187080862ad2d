"""Which files are articles: walking folders, taking what is named, leaving out what is excluded."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

ENDINGS = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml")
"""What a folder is walked for."""

UNREAD = (".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".parquet", ".warc", ".gz")
"""Formats of articles that are refused by name, since reading them as plain text would give false findings."""

NO_ARTICLES = frozenset(
    "readme license licence copying notice changelog changes history contributing contributors authors maintainers "
    "security code_of_conduct support governance codeowners robots humans ads llms todo install upgrading "
    "cmakelists pull_request_template issue_template agents".split()
)
"""Stems of names, `-` as `_`, of what stands in any repository and is no article."""
_SKIPPED_FOLDERS = frozenset("_layouts _includes node_modules vendor __pycache__ site-packages".split())


class Found:
    """What a walk found: files by the name they are shown with, and what could not be looked at."""

    __slots__ = ("empty", "files", "notes", "problems")

    def __init__(self) -> None:
        self.files: list[tuple[str, str]] = []
        """(shown path, path), sorted by the former."""
        self.problems: list[tuple[str, str]] = []
        """(shown path, what is wrong)."""
        self.empty: list[str] = []
        """Folders that hold no article."""
        self.notes: list[str] = []


def shown_path(path: str) -> str:
    """A path as reports show it: relative to the working directory, with `/`."""
    try:
        relative = os.path.relpath(path)
    except ValueError:  # another drive
        relative = os.path.abspath(path)
    return relative.replace(os.sep, "/")


def find_files(
    paths: Sequence[str], excluded: Callable[[str, bool], bool] | None = None, *, respect_gitignore: bool = True
) -> Found:
    """The articles in some paths. A file that is named counts whatever its name, unless it is excluded.

    `excluded` takes a path and whether it is a folder.
    """
    found = Found()
    files: dict[str, str] = {}
    for path in paths:
        if os.path.isdir(path):
            ignored = _git_ignored(path, found) if respect_gitignore else frozenset()
            problems = len(found.problems)
            inside = list(_walk(path, shown_path(path), excluded, ignored, found))
            for shown, file in inside:
                files.setdefault(shown, file)
            if not inside and len(found.problems) == problems:
                found.empty.append(shown_path(path))
        elif excluded and excluded(path, False):
            continue
        elif problem := _problem(path):
            found.problems.append((shown_path(path), problem))
        else:
            files.setdefault(shown_path(path), path)
    found.problems = list(dict(found.problems).items())
    unread = {shown for shown, _ in found.problems}
    found.files = sorted((shown, path) for shown, path in files.items() if shown not in unread)
    return found


def _problem(path: str) -> str:
    """Why a path that was named cannot be read as an article, else ''."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return "There is no such file or folder"
    except (OSError, ValueError) as error:
        return f"The file cannot be read: {getattr(error, 'strerror', None) or error}"
    return not_read_yet(path) if path.lower().endswith(UNREAD) else ""


def not_read_yet(path: str) -> str:
    """What to say of a file of a format that is not read."""
    return f"Files of the kind {os.path.splitext(path)[1]} are not read yet, only text, Markdown and HTML"


def _walk(
    folder: str, shown: str, excluded: Callable[[str, bool], bool] | None, ignored: frozenset[str], found: Found
) -> Iterator[tuple[str, str]]:
    """The articles below a folder: (shown path, path). `shown` is how the folder itself is shown."""
    folders = [(folder, shown)]
    while folders:
        folder, shown = folders.pop()
        try:
            with os.scandir(folder) as listing:
                inside = list(listing)
        except OSError as error:
            found.problems.append((shown, f"The folder cannot be listed: {error.strerror}"))
            continue
        prefix = "" if shown == "." else shown.rstrip("/") + "/"
        for item in inside:
            name = item.name
            folder_too = item.is_dir(follow_symlinks=False)
            if name.startswith(".") or not (folder_too or name.lower().endswith(ENDINGS)):
                continue
            if (ignored and os.path.abspath(item.path) in ignored) or (excluded and excluded(item.path, folder_too)):
                continue
            if folder_too:
                if name not in _SKIPPED_FOLDERS:
                    folders.append((item.path, prefix + name))
            elif item.is_file(follow_symlinks=False) and is_article_name(name):
                yield prefix + name, item.path


def is_article_name(name: str) -> bool:
    """Whether a file's name is not that of something every repository has: README, LICENSE, requirements.txt."""
    stem = name.lower().partition(".")[0].replace("-", "_")
    return stem not in NO_ARTICLES and not stem.startswith("requirements")


_OF_A_HOOK = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR")


def _git_ignored(folder: str, found: Found) -> frozenset[str]:
    """Absolute paths below a folder that git ignores; folders are named, not their files."""
    top = os.path.abspath(folder)
    while not os.path.exists(os.path.join(top, ".git")):
        parent = os.path.dirname(top)
        if parent == top:
            return frozenset()
        top = parent
    import subprocess

    command = ["git", "-C", folder, "ls-files", "--others", "--ignored", "--exclude-standard", "--directory", "-z"]
    # A git hook is told of its own repository by these: relative to where it runs, and perhaps another one.
    env = {key: value for key, value in os.environ.items() if key not in _OF_A_HOOK}
    try:
        run = subprocess.run(command, capture_output=True, check=True, env=env)
    except (OSError, subprocess.CalledProcessError) as error:
        said = getattr(error, "stderr", b"") or b""
        reason = " ".join(said.decode(errors="replace").split()) or getattr(error, "strerror", "") or str(error)
        note = f"git could not say what is ignored below {shown_path(folder)} ({reason}); all of it is checked"
        found.notes.append(note)
        return frozenset()
    base = os.path.abspath(folder)
    names = (os.fsdecode(name) for name in run.stdout.split(b"\0") if name and name not in (b"./", b"."))
    return frozenset(os.path.normpath(os.path.join(base, name)) for name in names)
