"""What the machine formats must hold, in our own words; and the published schemas, where `NEWSLINT_SCHEMAS` has them.

Our own are stricter than the published ones in what newslint promises, and know nothing of what it does not use: a
property that is missing, misspelt or new fails.
"""

from __future__ import annotations

import json
import os
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import jsonschema

FOLDER = os.environ.get("NEWSLINT_SCHEMAS", "")
PUBLISHED = {"sarif": "sarif-2.1.0.json", "rdjson": "rdjson.json", "junit": "junit.xsd"}

STRING, TEXT = {"type": "string"}, {"type": "string", "minLength": 1}
COUNT, OFFSET = {"type": "integer", "minimum": 1}, {"type": "integer", "minimum": 0}


def thing(optional: dict[str, Any] | None = None, **required: Any) -> dict[str, Any]:
    properties = {name.strip("_"): schema for name, schema in required.items()}
    return {
        "type": "object",
        "required": list(properties),
        "properties": {**properties, **(optional or {})},
        "additionalProperties": False,
    }


def many(items: dict[str, Any], least: int = 0) -> dict[str, Any]:
    return {"type": "array", "items": items, "minItems": least}


def among(*values: Any) -> dict[str, Any]:
    return {"enum": list(values)}


PLACE = thing(line=COUNT, column=COUNT, offset=OFFSET)
FINDING = thing(
    code=TEXT, name=TEXT, severity=among("error", "warning", "info"), message=STRING, path=TEXT, record={"type": "null"}, start=PLACE, end=PLACE,
    related=many(thing(message=STRING, path=TEXT, start=PLACE, end=PLACE)),
    fix={"oneOf": [{"type": "null"}, thing(
        {"encoding": TEXT}, applicability=among("safe", "unsafe", "suggestion"), message=STRING,
        edits=many(thing(start=PLACE, end=PLACE, content=STRING)),
    )]},
    fingerprint={"type": "string", "pattern": "^[0-9a-f]{32}$"}, url={"type": "string", "pattern": "^https://"},
)  # fmt: skip

GITLAB = many(thing(
    description=TEXT, check_name=TEXT, fingerprint={"type": "string", "pattern": "^[0-9a-f]{32}$"},
    severity=among("info", "minor", "major", "critical", "blocker"),
    location=thing(path=TEXT, lines=thing(begin=COUNT, end=COUNT)),
))  # fmt: skip

POSITION = thing(line=COUNT, column=COUNT)
RANGE = thing(start=POSITION, end=POSITION)
LOCATION = thing(path=TEXT, range=RANGE)
RDJSON = thing(
    source=thing(name=TEXT, url=TEXT),
    diagnostics=many(thing(
        {"related_locations": many(thing(message=STRING, location=LOCATION), 1), "suggestions": many(thing(range=RANGE, text=STRING), 1)},
        message=TEXT, location=LOCATION, severity=among("ERROR", "WARNING", "INFO"), code=thing(value=TEXT, url=TEXT),
    )),
)  # fmt: skip

MESSAGE = thing(text=STRING)
REGION = thing(startLine=COUNT, startColumn=COUNT, endLine=COUNT, endColumn=COUNT)
ARTIFACT = thing(
    {"uriBaseId": among("%SRCROOT%")}, uri={"type": "string", "pattern": "^(file:///[A-Za-z]:)?[A-Za-z0-9/._~%-]*$"}
)
PHYSICAL = thing(artifactLocation=ARTIFACT, region=REGION)
LEVEL = among("error", "warning", "note")
SARIF = thing(
    _schema={"type": "string"}, version=among("2.1.0"),
    runs={**many(thing(
        columnKind=among("unicodeCodePoints"), newlineSequences=many(STRING, 3),
        tool=thing(driver=thing(
            name=among("newslint"), version=TEXT, semanticVersion=TEXT, informationUri=TEXT,
            rules=many(thing(
                id=TEXT, name=TEXT, shortDescription=MESSAGE, fullDescription=MESSAGE, help=thing(text=TEXT, markdown=TEXT), helpUri=TEXT,
                defaultConfiguration=thing(level=LEVEL, enabled={"type": "boolean"}),
                properties={"type": "object", "required": ["problem.severity", "tags"]},
            )),
        )),
        invocations=many(thing(
            {"toolExecutionNotifications": many(thing(
                descriptor=thing(id=TEXT), level=among("error"), message=MESSAGE,
                locations=many(thing(physicalLocation=thing(artifactLocation=ARTIFACT)), 1),
            ), 1)},
            executionSuccessful={"type": "boolean"},
        ), 1),
        results=many(thing(
            {
                "relatedLocations": many(thing(id=COUNT, physicalLocation=PHYSICAL, message=MESSAGE), 1),
                "fixes": many(thing(
                    description=MESSAGE, properties=thing(applicability=among("safe", "unsafe", "suggestion")),
                    artifactChanges=many(thing(
                        artifactLocation=ARTIFACT,
                        replacements=many(thing({"insertedContent": MESSAGE}, deletedRegion=REGION), 1),
                    ), 1),
                ), 1),
            },
            ruleId=TEXT, ruleIndex=OFFSET, level=LEVEL, message=MESSAGE, locations=many(thing(physicalLocation=PHYSICAL), 1),
            partialFingerprints=thing(**{"newslint/v1": TEXT}),
        )),
    ), 1), "maxItems": 1},
)  # fmt: skip
SARIF["properties"]["$schema"] = SARIF["properties"].pop("schema")
SARIF["required"] = ["$schema", "version", "runs"]

OWN = {"json": many(FINDING), "gitlab": GITLAB, "rdjson": RDJSON, "sarif": SARIF}
_VALIDATORS = {name: jsonschema.Draft202012Validator(schema) for name, schema in OWN.items()}

SUITE = {"name", "id", "tests", "failures", "errors", "package", "timestamp", "hostname", "time"}


class InvalidError(AssertionError):
    """A report is not what it must be."""


def validate(name: str, text: str) -> None:
    """Raise InvalidError for a report that is not as its format asks: ours always, and the published one's words."""
    if name == "jsonl":
        name, text = "json", f"[{','.join(text.splitlines())}]"
    if name in OWN:
        data = json.loads(text)
        for error in _VALIDATORS[name].iter_errors(data):
            raise InvalidError(f"{name}: {error.json_path}: {error.message[:300]}")
        if name == "sarif":
            _consistent(data["runs"][0])
    elif name == "junit":
        _junit(ET.fromstring(text.encode()))
    elif name == "checkstyle":
        _checkstyle(ET.fromstring(text.encode()))
    if FOLDER and name in PUBLISHED:
        published(name, text)


def _consistent(run: dict[str, Any]) -> None:
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    for result in run["results"]:
        if ids[result["ruleIndex"]] != result["ruleId"]:
            raise InvalidError(f"sarif: {result['ruleId']} is not rule {result['ruleIndex']}")


def _junit(root: ET.Element) -> None:
    _is(root, "testsuites", set())
    for number, suite in enumerate(root):
        _is(suite, "testsuite", SUITE)
        children = [child.tag for child in suite]
        cases = suite.findall("testcase")
        expected = ["properties", *["testcase"] * len(cases), "system-out", "system-err"]
        counts = [len(cases), len(suite.findall("testcase/failure")), len(suite.findall("testcase/error"))]
        if children != expected or suite.get("id") != str(number):
            raise InvalidError(f"junit: {children}")
        if [suite.get(key) for key in ("tests", "failures", "errors")] != list(map(str, counts)):
            raise InvalidError(f"junit: {suite.attrib} counts {counts}")
        for case in cases:
            _is(case, "testcase", {"name", "classname", "time"})
            for outcome in case:
                _is(outcome, outcome.tag, {"type", "message"})
                if outcome.tag not in ("failure", "error") or len(case) > 1:
                    raise InvalidError(f"junit: {outcome.tag}")
    if not len(root):
        raise InvalidError("junit: no suite")


def _checkstyle(root: ET.Element) -> None:
    _is(root, "checkstyle", {"version"})
    for file in root:
        _is(file, "file", {"name"})
        for error in file:
            _is(error, "error", {"line", "column", "severity", "message", "source"})


def _is(element: ET.Element, tag: str, attributes: set[str]) -> None:
    if element.tag != tag or set(element.keys()) != attributes:
        raise InvalidError(f"{element.tag} {sorted(element.keys())}, not {tag} {sorted(attributes)}")


def published(name: str, text: str) -> None:
    """Raise InvalidError for what the published schema of a format does not allow."""
    path = Path(FOLDER, PUBLISHED[name])
    if path.suffix == ".json":
        schema = json.loads(path.read_text(encoding="utf-8"))
        for error in jsonschema.validators.validator_for(schema)(schema).iter_errors(json.loads(text)):
            raise InvalidError(f"{path.name}: {error.json_path}: {error.message[:300]}")
        return
    import xmlschema

    for error in xmlschema.XMLSchema(str(path)).iter_errors(text):
        raise InvalidError(f"{path.name}: {str(error)[:500]}")
