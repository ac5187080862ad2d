"""The command line: one module a command, each thin."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from typing import Any, NoReturn

OK, FOUND, WRONG = 0, 1, 2
"""Exit statuses: nothing to report, something is, wrong usage or something that could not be checked."""


def program() -> NoReturn:
    """What `newslint` starts: the command line, and the end of the process without taking it apart first.

    Freeing what a run has made takes 3 ms that nobody waits for; mypy leaves in the same way. Nor is anything to be
    collected while it starts.
    """
    import gc
    import os

    gc.set_threshold(10_000)
    status = main()
    workers = sys.modules.get("multiprocessing")
    if workers is not None and workers.active_children():
        sys.exit(status)  # which ends them
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        sys.exit(status)
    os._exit(status)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    import os

    _prepare_streams()
    given = sys.argv[1:] if argv is None else argv
    args = plain_check(given)
    if args is None:
        args, unknown = parse(given)
        if not getattr(args, "command", None):
            build_parser().print_help(sys.stderr)
            return WRONG
        if unknown:
            say(_advice(args, unknown[0]))
            return WRONG
        empty = next((name for name in _NEVER_EMPTY if getattr(args, name, None) == ""), "")
        if empty:
            say(f"--{empty.replace('_', '-')} is empty; is a variable not set?")
            return WRONG
    from newslint.config.errors import ConfigError

    try:
        os.getcwd()
    except OSError:
        say("the working directory is gone; change to one that exists")
        return WRONG
    try:
        status = _run(args)
        sys.stdout.flush()
    except ConfigError as error:
        say(str(error))
        return WRONG
    except KeyboardInterrupt:
        say("interrupted")
        return 130
    except OSError as error:
        # Python would complain once more of what is still to be written.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            return FOUND  # the reader went away, as `head` does: no error of ours
        say(f"{error.filename or 'the output cannot be written'}: {error.strerror}")
        return WRONG
    return status


def say(text: str) -> None:
    """Say something beside the output, made safe for a terminal."""
    from newslint.reports.safe import for_terminal

    print(f"newslint: {for_terminal(text)}", file=sys.stderr)


def _advice(args: argparse.Namespace, unknown: str) -> str:
    """What to say of an argument that the command does not take."""
    if not unknown.startswith("-"):
        return f"`{args.command}` takes no further argument: `{unknown}`"
    import difflib
    import os

    if hasattr(args, "paths") and os.path.lexists(unknown):
        return f"`{args.command}` has no option `{unknown}`; for the file write `-- {unknown}`"
    options = [f"--{name.replace('_', '-')}" for name in (*vars(args), "help") if name not in _NO_OPTIONS]
    near = difflib.get_close_matches(unknown.split("=")[0], options, n=1)
    hint = f"did you mean `{near[0]}`?" if near else f"`newslint {args.command} --help` lists them"
    return f"`{args.command}` has no option `{unknown}`; {hint}"


def _prepare_streams() -> None:
    """UTF-8 and line feeds whatever the system: the same bytes everywhere. A stream that was closed swallows all."""
    import os

    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
        reconfigure = getattr(getattr(sys, name), "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


_NEVER_EMPTY = ("config", "output_file", "baseline", "cache_dir", "today")
_NO_OPTIONS = ("command", "paths", "rule")


def parse(given: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    """The arguments, and those that the command does not take.

    Paths stand anywhere among the options, as with ruff, where argparse takes them in one place only; what stands
    behind `--` is a path whatever it looks like.
    """
    words = list(given)
    if words[:1] not in (["check"], ["baseline"]):
        return build_parser().parse_known_args(words)
    at = words.index("--") if "--" in words else len(words)
    args, others = build_parser().parse_known_args(words[:at])
    unknown = [word for word in others if word.startswith("-") and word != "-"]
    args.paths = [*(() if args.paths is _HERE else args.paths), *others, *words[at + 1 :]] or _HERE
    return args, unknown


_HERE = ["."]
"""The paths where none is given."""


def _run(args: argparse.Namespace) -> int:
    if args.command == "check":
        from newslint.cli.check import run
    elif args.command == "baseline":
        from newslint.cli.baseline import run
    elif args.command == "explain":
        from newslint.cli.explain import run
    elif args.command == "rules":
        from newslint.cli.rules import run
    else:
        from newslint.cli.config import run
    return run(args)


def plain_check(argv: Sequence[str]) -> argparse.Namespace | None:
    """The arguments of `newslint check` with nothing but paths and switches, as a hook calls it; None for any other.

    Such a run needs no parser, which takes as long to build as all files of a commit to check. A test holds it to
    what the parser says.
    """
    if not argv or argv[0] != "check":
        return None
    words = list(argv[1:])
    paths = [word for word in words if not word.startswith("-")]
    switches = [
        word.removeprefix("--").replace("-", "_") for word in words if word.startswith("--") and "_" not in word
    ]
    if len(paths) + len(switches) < len(words) or not _SWITCHES.issuperset(switches):
        return None
    if paths and words[words.index(paths[0]) :][: len(paths)] != paths:
        return None  # the parser takes paths in one place only
    from types import SimpleNamespace

    given: Any = SimpleNamespace(**{**DEFAULTS, **dict.fromkeys(switches, True)}, paths=paths or ["."])
    plain: argparse.Namespace = given
    return plain


_ABSENT = (
    "select extend_select ignore add_suppressions reason output_file fail_on today exclude stdin_filename "
    "config baseline jobs cache_dir"
)
_OFF = (
    "fix unsafe_fixes show_fixes diff statistics quiet verbose exit_zero exit_non_zero_on_fix "
    "no_respect_gitignore isolated no_baseline no_cache timing"
)
_SWITCHES = frozenset(_OFF.split())
DEFAULTS: dict[str, object] = {
    "command": "check",
    "output_format": "text",
    "severity": "info",
    "color": "auto",
    **dict.fromkeys(_ABSENT.split()),
    **dict.fromkeys(_OFF.split(), False),
}
"""What `newslint check` is told where no option says otherwise; a test holds it equal to the parser's."""


def build_parser() -> argparse.ArgumentParser:
    """The command line's grammar."""
    import argparse

    from newslint import __version__

    columns = _columns()

    def formatter(prog: str) -> argparse.HelpFormatter:
        # Told its width: argparse would load shutil for it, at every option that is added.
        return argparse.HelpFormatter(prog, max_help_position=34, width=columns)

    def add_command(name: str, help: str, takes: str = "") -> argparse.ArgumentParser:  # noqa: A002
        # The options have a line each below; all of them before an error would hide it.
        usage = f"newslint {name} [OPTION ...] {takes}".rstrip()
        return commands.add_parser(name, help=help, usage=usage, allow_abbrev=False, formatter_class=formatter)

    parser = argparse.ArgumentParser(
        prog="newslint",
        description="The linter for the text of scraped articles.",
        allow_abbrev=False,
        formatter_class=formatter,
    )
    parser.add_argument("--version", action="version", version=f"newslint {__version__}")
    # Named here, since argparse would load shutil and what it compresses with only to find the name.
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", prog="newslint")
    _add_check(add_command("check", "check articles", "[PATH ...]"))
    _add_baseline(
        add_command("baseline", "write down what is found today, so that only what is new counts", "[PATH ...]")
    )
    explain = add_command("explain", "print a rule's page", "CODE|NAME")
    explain.add_argument("rule", metavar="CODE|NAME", help="of newslint's rules, or of the config's packs")
    _add_config(explain)
    for name, text in (
        ("rules", "list the rules, and which are on"),
        ("config", "print the config in force, and where each value is from"),
    ):
        command = add_command(name, text)
        command.add_argument("--output-format", choices=("text", "json"), default="text")
        _add_config(command)
    return parser


def _columns() -> int:
    import os

    try:
        return max(40, min(os.get_terminal_size().columns, 100) - 2)
    except (OSError, ValueError):
        return 98


def _add_config(parser: argparse.ArgumentParser | argparse._ArgumentGroup) -> None:
    parser.add_argument("--config", metavar="FILE", help="use this config, not the one found from here upwards")
    parser.add_argument("--isolated", action="store_true", help="use no config")


def _add_check(parser: argparse.ArgumentParser) -> None:
    from newslint.reports.formats import FORMATS

    add = parser.add_argument
    add("paths", nargs="*", default=_HERE, metavar="PATH", help="files and folders; `-` reads one article from stdin")
    rules = parser.add_argument_group("which rules")
    for name, text in (
        ("--select", "codes or families to check for, or ALL"),
        ("--extend-select", "codes or families to check for besides"),
        ("--ignore", "codes or families not to check for"),
    ):
        rules.add_argument(name, action="append", metavar="CODES", help=text)
    fixing = parser.add_argument_group("fixing")
    fixing.add_argument("--fix", action="store_true", help="apply safe fixes to the files")
    fixing.add_argument("--unsafe-fixes", action="store_true", help="with --fix or --diff: unsafe fixes too")
    fixing.add_argument("--show-fixes", action="store_true", help="list what was fixed, by file and rule")
    fixing.add_argument("--diff", action="store_true", help="print what --fix would change, as a patch; change nothing")
    fixing.add_argument(
        "--add-suppressions", action="append", metavar="CODES", help="suppress what is found of these where it stands"
    )
    fixing.add_argument("--reason", metavar="TEXT", help="with --add-suppressions: why it is right as it is")
    output = parser.add_argument_group("output")
    output.add_argument(
        "--output-format", choices=FORMATS, default="text", metavar="FORMAT", help=f"{', '.join(FORMATS)} (text)"
    )
    output.add_argument("--output-file", metavar="FILE", help="write the findings to this file")
    output.add_argument("--severity", choices=_LEVELS, default="info", help="report findings of this level and above")
    output.add_argument("--color", choices=("auto", "always", "never"), default="auto")
    output.add_argument("--statistics", action="store_true", help="count findings by rule instead of listing them")
    output.add_argument("--quiet", "-q", action="store_true", help="print findings and errors, nothing else")
    output.add_argument("--verbose", "-v", action="store_true", help="say which config and how many files are read")
    status = parser.add_argument_group("exit status")
    output.add_argument("--timing", action="store_true", help="say what each part and rule takes, µs an article")
    status.add_argument("--fail-on", choices=_LEVELS, help="exit 1 for findings of this level and above (warning)")
    status.add_argument("--exit-zero", action="store_true", help="exit 0 whatever is found")
    status.add_argument("--exit-non-zero-on-fix", action="store_true", help="exit 1 where a fix was applied")
    status.add_argument("--today", metavar="DATE", help="the day that dates are held against, YYYY-MM-DD (today)")
    files = parser.add_argument_group("files")
    files.add_argument(
        "--exclude", action="append", metavar="GLOB", help="leave out files and folders, as .gitignore does"
    )
    files.add_argument("--no-respect-gitignore", action="store_true", help="check what git ignores, too")
    files.add_argument("--stdin-filename", metavar="NAME", help="the path that stdin goes by")
    _add_config(files)
    files.add_argument("--baseline", metavar="FILE", help="leave out the findings that this baseline knows")
    files.add_argument("--no-baseline", action="store_true", help="leave out none, whatever the config says")
    files.add_argument(
        "--jobs",
        "-j",
        type=_process_count,
        metavar="N",
        help="processes to check files in (as many as there are cores)",
    )
    files.add_argument("--no-cache", action="store_true", help="read and check every file anew")
    files.add_argument("--cache-dir", metavar="DIR", help="where what was found is kept (.newslint_cache)")


def _add_baseline(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", default=_HERE, metavar="PATH", help="files and folders")
    parser.add_argument("--prune", action="store_true", help="only drop what is gone; add nothing")
    parser.add_argument(
        "--baseline", metavar="FILE", help="the file to write (the config's, or .newslint-baseline.jsonl)"
    )
    parser.add_argument(
        "--exclude", action="append", metavar="GLOB", help="leave out files and folders, as .gitignore does"
    )
    parser.add_argument("--no-respect-gitignore", action="store_true", help="check what git ignores, too")
    _add_config(parser)


def _process_count(value: str) -> int:
    import argparse

    if not value.isdecimal() or int(value) < 1:
        raise argparse.ArgumentTypeError(f"`{value}` is no whole number from 1")
    return int(value)


_LEVELS = ("error", "warning", "info")
