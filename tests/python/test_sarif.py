"""What `debrief check --format sarif` writes is what the OASIS schema allows.

The schema is the one of SARIF 2.1.0 (OASIS standard, rtm.5) as an npm package ships it; nothing of it is kept here.
"""

import json
import shutil
import subprocess
import tarfile
from pathlib import Path

import debrief
import jsonschema
import pytest

PACKAGE = "@microsoft/jest-sarif@1.0.0-beta.0"
MEMBER = "package/lib/schemas/sarif-2.1.0-rtm.5.json"
EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def sarif_validator(tmp_path_factory):
    if shutil.which("npm") is None:
        pytest.skip("npm, which brings the schema, is not on this machine")
    folder = tmp_path_factory.mktemp("schema")
    packed = subprocess.run(
        ["npm", "pack", "--silent", PACKAGE], cwd=folder, capture_output=True, text=True, check=False, timeout=120
    )
    if packed.returncode != 0:
        pytest.skip(f"the package registry does not answer: {packed.stderr.strip()[:200]}")
    with tarfile.open(folder / packed.stdout.split()[-1]) as archive:
        schema = json.load(archive.extractfile(MEMBER))
    return jsonschema.Draft4Validator(schema)


def written(*arguments):
    return json.loads(debrief.command("check", "--format", "sarif", *map(str, arguments)).output)


def test_findings_on_the_public_incidents_are_valid(sarif_validator):
    log = written(EXAMPLES / "corpus")
    sarif_validator.validate(log)
    assert log["runs"][0]["results"], "the examples have findings, or this tests nothing"


def test_findings_in_a_broken_document_are_valid(sarif_validator, tmp_path):
    broken = tmp_path / "brokén name.json"
    broken.write_text(
        '{"format": "debrief/review/1", "id": "r", "title": 3, "incidents": [], "titel": ', encoding="utf-8"
    )
    log = written(broken)
    sarif_validator.validate(log)
    assert log["runs"][0]["results"]


def test_a_log_without_findings_is_valid(sarif_validator):
    log = written(EXAMPLES / "pool_exhausted.json", "--select", "REF003")
    sarif_validator.validate(log)
    assert log["runs"][0]["results"] == []


def test_the_schema_would_notice(sarif_validator):
    log = written(EXAMPLES / "corpus")
    log["runs"][0]["results"][0]["level"] = "fatal"
    assert not sarif_validator.is_valid(log)


def test_the_example_documents_are_what_the_published_schema_says():
    validators = {
        kind: jsonschema.Draft202012Validator(json.loads(debrief.schema(kind))) for kind in ("review", "incident")
    }
    seen = 0
    for path in sorted(EXAMPLES.glob("corpus/*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        validators[document["format"].split("/")[1]].validate(document)
        seen += 1
    assert seen >= 24
