"""Reading and writing."""

import datetime as dt
import json
import pickle
import string
import threading
from pathlib import Path

import debrief
import pytest
from debrief import DocumentError, FileError, Findings, Severity, _core
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

CORPUS = Path(__file__).parents[2] / "examples" / "corpus"
EXAMPLES = sorted(CORPUS.glob("*.json"))
REVIEW = '{"format":"debrief/review/1","id":"R1","title":"Queue","incidents":[]}'


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_examples_come_back_byte_for_byte(path):
    document = debrief.load(path)
    assert debrief.write(document).encode() == path.read_bytes()
    assert pickle.loads(pickle.dumps(document)) == document


@pytest.mark.parametrize("given", [REVIEW, REVIEW.encode(), bytearray(REVIEW.encode()), memoryview(REVIEW.encode())])
def test_what_may_be_read(given):
    assert debrief.read(given).title == "Queue"
    assert debrief.read_review(given).title == "Queue"


def test_the_other_kind_is_a_finding():
    with pytest.raises(DocumentError):
        debrief.read_incident(REVIEW)


def test_findings_come_with_their_place():
    with pytest.raises(DocumentError) as caught:
        debrief.read('{\n "format": "debrief/review/1",\n "id": 3,\n "title": true,\n "incidents": []\n}')
    error = caught.value
    assert [(one.pointer, one.line) for one in error.findings if one.severity is Severity.ERROR][:2] == [
        ("/id", 3),
        ("/title", 4),
    ]
    assert error.value is not None
    again = pickle.loads(pickle.dumps(error))
    assert again.findings == error.findings
    assert "/id" in str(error)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "\x00", "[" * 100_000, '{"format": "debrief/review/99", "id": "R1"}', '"' * 3]
)
def test_bad_input_is_data(text):
    value, findings = debrief.reading(text)
    assert isinstance(findings, Findings)
    assert findings.errors
    assert value is None or not debrief.reading(text).clean


def test_limits():
    tight = debrief.Limits(document_bytes=10)
    assert debrief.reading(REVIEW, limits=tight).findings.errors
    assert debrief.reading(REVIEW).clean


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(debrief.NotFoundError) as caught:
        debrief.load(tmp_path / "no.json")
    assert isinstance(caught.value, LookupError)
    assert caught.value.subject.endswith("no.json")


def test_saving_is_whole(tmp_path):
    path = tmp_path / "r.json"
    document = debrief.read(REVIEW)
    debrief.save(document, path)
    assert debrief.load(path) == document
    assert [one.name for one in tmp_path.iterdir()] == ["r.json"]
    with pytest.raises(FileError):
        debrief.save(document, tmp_path / "missing" / "r.json")


def test_findings_as_a_table_and_as_dicts():
    found = debrief.reading('{"format":"debrief/incident/1","id":"I1","title":"<b>","kind":"<i>"}').findings
    assert "<i>" not in found._repr_html_()
    assert repr(found).startswith("<Findings: ")
    assert all("severity" in one and None not in one.values() for one in found.to_dicts())
    json.dumps(found.to_dicts())


def test_schema():
    for kind in ("review", "incident"):
        assert json.loads(debrief.schema(kind))["$schema"].endswith("2020-12/schema")
    with pytest.raises(debrief.InvalidArgumentError):
        debrief.schema("meeting")


def test_reading_lets_other_threads_run():
    """The GIL is free while a large document is read: a counter in another thread moves on."""
    item = {"id": "E", "text": "x" * 200}
    big = json.dumps({**json.loads(REVIEW), "timeline": [{**item, "id": f"E{i}"} for i in range(20_000)]})
    ticks, done = [], threading.Event()

    def count():
        while not done.is_set():
            ticks.append(1)
            done.wait(0.001)

    thread = threading.Thread(target=count)
    thread.start()
    before = len(ticks)
    assert len(debrief.reading(big).value.timeline) == 20_000
    seen = len(ticks) - before
    done.set()
    thread.join()
    assert seen > 3


# Any record from its description, so that a new field is in the round trip on the day it is described.

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=12)
DESCRIBED = {one["name"]: one for one in _core.described_types()}
IDS = st.text(string.ascii_letters + string.digits, min_size=1, max_size=6)


def values(described, depth):
    shape = described["shape"]
    match shape:
        case "text":
            return TEXT
        case "reference":
            return IDS
        case "json":
            return st.dictionaries(IDS, st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXT, max_size=2)
        case "integer":
            return st.integers(1, 2**40)
        case "boolean":
            return st.booleans()
        case "instant":
            zones = st.timezones() | st.just(dt.UTC)
            start = dt.datetime(1980, 1, 1)
            return st.datetimes(min_value=start, timezones=zones, allow_imaginary=False)
        case "date":
            return st.dates()
        case "enumeration":
            return st.sampled_from([text for text, _ in DESCRIBED[described["name"]]["enumerators"]])
        case "record":
            return records(described["name"], depth - 1)
        case "list":
            return st.lists(values(described["element"], depth), max_size=2 if depth > 0 else 0)
        case "optional":
            return st.none() | values(described["element"], depth) if depth > 0 else st.none()


def records(name, depth):
    required, optional = {}, {}
    for field in DESCRIBED[name]["fields"]:
        if field["name"] == "format" and name in ("Review", "Incident"):
            continue
        strategy = values(field["type"], depth)
        if field["required"] and field["type"]["shape"] == "text":
            strategy = TEXT.filter(bool)
        (required if field["required"] else optional)[field["name"]] = strategy
    return st.fixed_dictionaries(required, optional=optional).map(lambda fields: getattr(debrief, name)(**fields))


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
@pytest.mark.parametrize("name", sorted(name for name, one in DESCRIBED.items() if one["shape"] == "record"))
def test_whatever_can_be_made_comes_back(name, data):
    one = data.draw(records(name, 2))
    text = one.to_json()
    assert pickle.loads(pickle.dumps(one)).to_json() == text
    again = type(one).from_json(text)
    assert again == one
    assert hash(again) == hash(one)
    assert one.replace(**{field: getattr(one, field) for field in one._fields}) == one
