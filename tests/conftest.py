"""What every test shares."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# No stopwatch in a test: a busy machine is no failure.
settings.register_profile("newslint", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("newslint")

ROOT = Path(__file__).resolve().parent.parent

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def newslint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command line as a process of its own, in a folder of its own, without any config."""
    monkeypatch.chdir(tmp_path)

    def run(
        *args: str, stdin: bytes | None = None, env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        result = subprocess.run(
            [sys.executable, "-m", "newslint", *args],
            input=stdin,
            capture_output=True,
            check=False,
            env={**os.environ, **(env or {})},
        )
        decoded = (part.decode("utf-8", "backslashreplace") for part in (result.stdout, result.stderr))
        return subprocess.CompletedProcess(result.args, result.returncode, *decoded)

    return run


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = terminalreporter.stats.get("skipped", [])
    if skipped and os.environ.get("NEWSLINT_NO_SKIPS"):
        terminalreporter.write_line(f"{len(skipped)} skipped, and NEWSLINT_NO_SKIPS says that none may be", red=True)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("NEWSLINT_NO_SKIPS") and reporter is not None and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def lines(text: str) -> Sequence[str]:
    return text.splitlines()
