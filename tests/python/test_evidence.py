"""Evidence of other programs."""

import datetime as dt
import json

import debrief
import pytest

DAY = [
    {"type": "message", "user": "U1", "ts": "1714557600.000200", "text": "<@U2> queue is growing"},
    {"type": "message", "user": "U2", "ts": "1714557660.000100", "text": "rolled back"},
]
USERS = [{"id": "U1", "name": "first", "real_name": "First Person"}, {"id": "U2", "name": "second"}]


def export():
    return {"inc-42/2024-05-01.json": json.dumps(DAY), "users.json": json.dumps(USERS).encode()}


def test_an_export_as_a_mapping_and_as_a_folder_is_the_same(tmp_path):
    for path, content in export().items():
        file = tmp_path / path
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "x.json").write_text("{")
    from_mapping = debrief.from_slack(export())
    assert from_mapping.clean
    assert debrief.from_slack(tmp_path).value == from_mapping.value
    assert [event.text for event in from_mapping.value.events] == ["@slack:U2 queue is growing", "rolled back"]
    assert {person.name for person in from_mapping.value.people} == {"First Person", "second"}
    assert json.loads(json.dumps(from_mapping.value.originals[0].record)) == DAY[0]


def test_bytes_of_another_format_are_a_finding_and_no_value():
    for importer in (
        debrief.from_slack,
        debrief.from_pagerduty,
        debrief.from_alertmanager,
        debrief.from_statuspage,
        debrief.from_github,
        debrief.from_jira,
        debrief.from_incident_io,
        debrief.from_opsgenie,
        debrief.from_log,
    ):
        value, findings = importer(b"PK\x03\x04")
        assert value is None
        assert "begins with PK" in findings[0].message


def test_a_column_that_is_not_there_is_an_error():
    with pytest.raises(debrief.InvalidArgumentError, match='it has "a", "b"'):
        debrief.from_csv("a,b\n1,2\n", {"at": "a", "text": "c"})
    with pytest.raises(debrief.InvalidArgumentError, match="no event has that"):
        debrief.from_csv("a,b\n1,2\n", {"when": "a"})


def test_merging_does_not_depend_on_the_order_and_a_draft_keeps_it():
    chat = debrief.from_slack(export()).value
    log = debrief.from_log(
        "10:00:02 <kim> queue is growing fast\n", zone="UTC", day=dt.date(2024, 5, 1), label="ops"
    ).value
    merged, _ = debrief.merge_timelines([chat, log])
    assert debrief.merge_timelines([log, chat]).value == merged
    assert debrief.merge_timelines([merged.evidence]).value == merged
    assert [event.id for event in merged.evidence.events] == [
        "slack:inc-42:1714557600.000200",
        "log/ops:1",
        "slack:inc-42:1714557660.000100",
    ]
    review = debrief.draft_review(merged, id="R1", title="The queue", with_originals=True)
    assert debrief.read(debrief.write(review)) == review
    assert debrief.evidence_of(review) == merged.evidence
    assert debrief.merge_timelines([review]).value.evidence == merged.evidence
    assert any("mitigated" in question.text for question in review.open_questions)
