"""The config: found, validated, in force; errors name file, line and the nearest right word."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from conftest import Run

from newslint.config.errors import ConfigError
from newslint.linter import Linter

POST = "---\nlayout: post\ntitle: A bus\ndate: 2025-07-09\nauthor:\ncategories: [news]\n---\n\nThe council voted.\n"


def put(path: str, text: str) -> Path:
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def codes(run: object) -> list[str]:
    return [finding["code"] for finding in json.loads(run.stdout)]  # type: ignore[attr-defined]


def test_the_first_config_upwards_counts(newslint: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put("newslint.yaml", "ignore: [MET]\n")
    put("site/a.md", POST)
    monkeypatch.chdir(tmp_path / "site")
    assert codes(newslint("check", "--output-format", "json")) == []
    assert codes(newslint("check", "--output-format", "json", "--isolated")) == ["MET402"]
    put(".newslint.yaml", "ignore: [REP]\n")
    assert codes(newslint("check", "--output-format", "json")) == ["MET402"]


def test_pyproject_counts_when_it_has_the_table(newslint: Run) -> None:
    put("a.md", POST)
    put("pyproject.toml", '[project]\nname = "newslint-user"\n')
    assert newslint("check").returncode == 1
    put("pyproject.toml", '[tool.newslint]\nignore = ["MET402"]\n')
    assert newslint("check").returncode == 0


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        (
            "newslint.yaml",
            "fail-on: error\nignroe: [REP]\n",
            "newslint.yaml:2: unknown key `ignroe`; did you mean `ignore`?",
        ),
        ("newslint.yaml", "ignore: REP101\n", 'newslint.yaml:1: `ignore` must be a list, not "REP101"'),
        ("newslint.yaml", "fail-on: bad\n", 'newslint.yaml:1: `fail-on` is one of error, warning, info, not "bad"'),
        (
            "newslint.yaml",
            "ignore: [REPO101]\n",
            "newslint.yaml:1: no rule has the code `REPO101`; did you mean `REP101`?",
        ),
        (
            "newslint.yaml",
            "rules:\n  REP102: {min-lenght: 3}\n",
            "newslint.yaml:2: REP102 has no option `min-lenght`; did you mean",
        ),
        (
            "newslint.yaml",
            "rules:\n  REP102: {min-length: x}\n",
            "newslint.yaml:2: `min-length` of REP102 is a whole number, not 'x'",
        ),
        ("newslint.yaml", "metadata:\n  profile: jeckyll\n", "newslint.yaml:2: `profile` is one of jekyll,"),
        ("newslint.yaml", "site:\n  kind: hugo\n  root: nowhere\n", "newslint.yaml:3: there is no folder `nowhere`"),
        ("newslint.yaml", "packs: [nowhere]\n", "newslint.yaml:1: there is no folder `nowhere`"),
        ("newslint.yaml", "a: [\n", "newslint.yaml:2: this is no YAML"),
        ("newslint.yaml", "- a\n", "newslint.yaml:1: a config is a mapping"),
        ("newslint.yaml", "severity: {MET9: info}\n", "newslint.yaml:1: no rule has the code `MET9`"),
        (
            "pyproject.toml",
            "[tool.newslint]\nselct = []\n",
            "pyproject.toml:2: unknown key `selct`; did you mean `select`?",
        ),
        ("pyproject.toml", "[tool.newslint\n", "pyproject.toml:1: this is no TOML"),
    ],
)
def test_a_wrong_config_is_an_error_a_person_can_act_on(newslint: Run, name: str, text: str, message: str) -> None:
    put("a.md", POST)
    put(name, text)
    run = newslint("check")
    assert run.returncode == 2
    assert f"newslint: {message}" in run.stderr
    assert "Traceback" not in run.stderr


def test_a_config_that_is_named_must_be_there(newslint: Run) -> None:
    put("a.md", POST)
    run = newslint("check", "--config", "no.yaml")
    assert run.returncode == 2
    assert "no.yaml: cannot be read" in run.stderr


def test_per_file_ignores_and_exclude_are_relative_to_the_config(
    newslint: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put("newslint.yaml", 'exclude: ["archive/**"]\nper-file-ignores: {"digests/**": [MET402]}\n')
    for folder in ("archive", "digests", "news"):
        put(f"{folder}/a.md", POST)
    run = newslint("check", "--output-format", "json")
    assert [finding["path"] for finding in json.loads(run.stdout)] == ["news/a.md"]
    assert newslint("check", "archive/a.md").returncode == 0, "what is named is excluded too: pre-commit names files"
    monkeypatch.chdir(tmp_path / "digests")
    assert newslint("check", "a.md").returncode == 0


def test_severity_is_by_code_or_family_and_the_longer_wins(newslint: Run) -> None:
    put("a.md", POST)
    put("newslint.yaml", "severity: {MET: error, MET402: info}\n")
    (finding,) = json.loads(newslint("check", "--output-format", "json").stdout)
    assert finding["severity"] == "info"


def test_the_metadata_asked_for_is_the_configs(newslint: Run) -> None:
    put("a.md", POST)
    put("newslint.yaml", "metadata: {profile: plain, required: [title, [desk, author]], recommended: [source_url]}\n")
    findings = json.loads(newslint("check", "--output-format", "json").stdout)
    assert [finding["message"] for finding in findings] == [
        "The metadata has no source URL",
        "The field `author` is empty",
    ]


def test_the_site_says_the_profile(newslint: Run) -> None:
    put("_config.yml", "title: x\n")
    put("_posts/2025-07-09-a.md", "---\ntitle: A bus\n---\n\nThe council voted.\n")
    messages = [f["message"] for f in json.loads(newslint("check", "--output-format", "json").stdout)]
    assert messages == ["The metadata has no author", "The metadata has no categories or tags"]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("newslint.yaml", "fail-on: 2025-99-99\n", "newslint.yaml:1: `fail-on` is one of"),
        ("newslint.yaml", "ignore: []\nselect: !!bool x\n", "newslint.yaml:2: this is no YAML"),
        ("newslint.yaml", "a: b: c\n", "put the value in quotes"),
        ("newslint.yaml", "x: 0x_\n", "newslint.yaml:1: this is no YAML"),
        ("newslint.yaml", "severity: {1: error}\n", "a key of `severity` is 1, which is no text"),
        ("newslint.yaml", "per-file-ignores: {null: [REP]}\n", "which is no text"),
        ("newslint.yaml", "rules: {1: {a: 1}}\n", "which is no text"),
        ("newslint.yaml", "select: [REP]\nselect: [MET]\n", "newslint.yaml:2: the key `select` stands twice"),
        ("newslint.yaml", "select:\n- REP\n- FOO\n", "newslint.yaml:3: no rule has the code `FOO`"),
        ("newslint.yaml", 'exclude: ["[z-a]"]\n', "newslint.yaml:1: `[z-a]` is no pattern of paths"),
        ("newslint.yaml", 'exclude: ["/"]\n', "newslint.yaml:1: `/` is no pattern of paths"),
        ("newslint.yaml", "metadata: {required: [[1]]}\n", "must be a list of texts"),
        ("newslint.yaml", "metadata: {required: [[]]}\n", "nothing in it"),
        ("newslint.yaml", "fields: {txt: a}\n", "did you mean `text`?"),
        ("newslint.yaml", "select: " + "[" * 30_000, "nested too deep"),
        ("newslint.yaml", "a: &a [x]\n" + "".join(f"b{n}: &b{n} [{','.join([f'*b{n - 1}' if n else '*a'] * 9)}]\n" for n in range(9)), "unfolds"),
        ("newslint.yaml", 'packs: ["\\e[31m"]\n', "there is no folder `\\x1b[31m`"),
        ("pyproject.toml", "[tool.newslint]\nx = " + "[" * 20_000, "nested too deep"),
        ("pyproject.toml", "tool.newslint = 5\n", "write `[tool.newslint]`"),
        ("pyproject.toml", "[tool.newslint]\nselect = [\n  'REP',\n  'FOO',\n]\n", "pyproject.toml:4: no rule has the code `FOO`"),
        ("pyproject.toml", "[tool.newslint]\nrules.REP104.nix = 5\n", "pyproject.toml:2: "),
        ("newslint.yml", "select: [REP]\n", "newslint.yml: is not read; a config is called newslint.yaml"),
    ],
)  # fmt: skip
def test_no_shape_of_config_gives_a_traceback(newslint: Run, name: str, text: str, said: str) -> None:
    put(name, text)
    run = newslint("check")
    assert (run.returncode, run.stdout) == (2, "")
    assert said in run.stderr
    assert run.stderr.count("\n") == 1


def test_a_config_that_is_no_file_is_not_passed_over(newslint: Run) -> None:
    Path("newslint.yaml").mkdir()
    assert "newslint.yaml: is no regular file" in newslint("check").stderr
    put("pyproject.toml", "tool = 5 # newslint\n")
    Path("newslint.yaml").rmdir()
    assert newslint("check").returncode == 0


def test_config_prints_values_and_their_origin(newslint: Run) -> None:
    put("newslint.yaml", "fail-on: error\n")
    values = json.loads(newslint("config", "--output-format", "json").stdout)
    assert values["fail-on"] == {"value": "error", "origin": "newslint.yaml:1"}
    assert values["ignore"]["origin"] == "default"
    assert 'fail-on: "error"  # newslint.yaml:1' in newslint("config").stdout


PACK = """
code: RES901
name: house-notice
severity: warning
page: |
  A notice of our own paper.
patterns: ["this story first ran in the evening edition"]
message: A notice of ours
fix: {delete: block, applicability: safe, message: Delete the notice}
bad:
  - text: "This story first ran in the evening edition.\\n"
good: []
"""


def test_a_pack_of_phrase_rules_is_checked_like_any_rule(newslint: Run) -> None:
    put("newslint.yaml", "packs: [lint-rules/]\nignore: [MET]\n")
    put("lint-rules/house.yaml", PACK)
    put("a.md", "The council voted on Tuesday.\n\nThis story first ran in the evening edition.\n")
    assert codes(newslint("check", "--output-format", "json")) == ["RES901"]
    (found,) = json.loads(newslint("check", "--output-format", "json").stdout)
    assert found["url"].endswith("/docs/phrase-rules.md"), "the manual has no page of it"
    assert newslint("check", "--fix").returncode == 0
    assert Path("a.md").read_text() == "The council voted on Tuesday.\n"
    put("lint-rules/more.yaml", PACK.replace("RES901", "REP101"))
    assert "REP101 (repeated-block) is another rule's code or name" in newslint("check").stderr
    put(
        "lint-rules/more.yaml",
        PACK.replace("RES901", "RES902").replace("house-notice", "other").replace("first ran", "last ran", 1),
    )
    assert "matches none of the rule's bad cases" in newslint("check").stderr


def test_the_page_of_a_rule_of_ones_own_is_explained(newslint: Run) -> None:
    put("own.yaml", "packs: [lint-rules/]\n")
    put("lint-rules/house.yaml", PACK)
    for name in ("RES901", "res901", "house-notice"):
        run = newslint("explain", name, "--config", "own.yaml")
        assert (run.returncode, run.stdout.splitlines()[0]) == (0, "# RES901: house-notice")
    assert "no rule is called `RES901`" in newslint("explain", "RES901").stderr
    put("newslint.yaml", "packs: [nowhere]\n")
    assert newslint("explain", "REP101").returncode == 0, "what asks nothing of the config does not ask it"
    assert "there is no folder `nowhere`" in newslint("explain", "RES901").stderr


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (b"a: [\n", "lint-rules/own.yaml:2: this is no YAML"),
        (b"code: caf\xe9\n", "lint-rules/own.yaml: is not UTF-8"),
        (None, "lint-rules/own.yaml: cannot be read: "),
    ],
)
def test_a_pack_that_cannot_be_read_says_where_in_a_line(newslint: Run, written: bytes | None, said: str) -> None:
    put("newslint.yaml", "packs: [lint-rules/]\n")
    own = Path("lint-rules/own.yaml")
    own.parent.mkdir()
    own.mkdir() if written is None else own.write_bytes(written)
    run = newslint("check")
    assert (run.returncode, run.stderr.count("\n")) == (2, 1)
    assert run.stderr.startswith(f"newslint: newslint.yaml:1: {said}")
    assert "\\x0a" not in run.stderr


def test_from_python_a_config_is_a_mapping() -> None:
    assert [f.code for f in Linter({"select": ["MET402"]}).check_text(POST)] == ["MET402"]
    with pytest.raises(ConfigError, match="did you mean `select`"):
        Linter({"selct": []})
    with pytest.raises(ConfigError, match="no rule has the code"):
        Linter({"select": ["XYZ"]})


BARE = "---\ntitle: County pays for rural bus\n---\n\nThe council voted on Tuesday to pay for the line.\n"


def messages(run: subprocess.CompletedProcess[str]) -> list[str]:
    return sorted(finding["message"] for finding in json.loads(run.stdout))


def test_a_folder_has_the_profile_that_its_pattern_gives_it(newslint: Run) -> None:
    put(
        "newslint.yaml",
        "metadata:\n  profile: plain\n  recommended: []\n  profiles:\n    wire/**: news\n"
        "    notes/**: {required: [title], recommended: [[topic, mood]]}\n",
    )
    for name in ("a.md", "wire/a.md", "notes/a.md"):
        put(name, BARE)
    assert messages(newslint("check", "--output-format", "json", "a.md")) == ["The metadata has no date"]
    assert messages(newslint("check", "--output-format", "json", "notes")) == ["The metadata has no topic or mood"]
    assert messages(newslint("check", "--output-format", "json", "wire")) == [
        "The metadata has no author",
        "The metadata has no date",
        "The metadata has no date of change",
        "The metadata has no image",
        "The metadata has no source URL",
    ]


@pytest.mark.parametrize(
    ("profiles", "said"),
    [
        ("{wire/**: newz}", "`wire/**` is one of jekyll, hugo, news"),
        ("{wire/**: [news]}", "`wire/**` must be a profile's name, or a mapping"),
        ("{wire/**: {requird: [title]}}", "did you mean `required`"),
        ("[news]", "`profiles` must be a mapping of keys"),
    ],
)
def test_a_folders_profile_that_is_wrong_is_said_with_its_line(newslint: Run, profiles: str, said: str) -> None:
    put("newslint.yaml", f"metadata:\n  profiles: {profiles}\n")
    run = newslint("check")
    assert run.returncode == 2
    assert said in run.stderr
    assert run.stderr.startswith("newslint: newslint.yaml:2")


def test_today_is_the_day_that_is_given(newslint: Run) -> None:
    put("a.md", BARE.replace("---\n\n", "date: 2025-07-09\n---\n\n"))
    for day, found in (("2025-07-01", ["MET407"]), ("2025-07-08", []), ("2025-07-09", [])):
        assert codes(newslint("check", "--select", "MET407", "--today", day, "--output-format", "json")) == found
    assert "is no date; write it as YYYY-MM-DD" in newslint("check", "--today", "tomorrow").stderr
    linter = Linter({"select": ["MET407"]}, today="2025-07-01")
    assert linter.today == "2025-07-01"
    assert [f.code for f in linter.check_text(Path("a.md").read_text())] == ["MET407"]
