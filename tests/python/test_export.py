"""Other programs' formats, and versions for readers outside, from Python."""

import hashlib
from datetime import UTC, datetime

import debrief
import pytest

KEY = b"sixteen bytes or more"


def review_with_people():
    people = [debrief.Person(id="p1", name="Ottilie Quandt"), debrief.Person(id="p2", name="Bram Vries")]
    event = debrief.TimelineEvent(id="E1", text="Ottilie paged BRAM VRIES.", account_of="p1")
    action = debrief.Action(id="A1", title="Alert on the queue", owner="p2", state="committed")
    return debrief.Review(id="R1", title="Queue grew", incidents=[], people=people, timeline=[event], actions=[action])


def test_a_public_version_names_nobody_and_tells_what_is_missing():
    version = debrief.disclose(review_with_people())
    assert version.review.timeline[0].text == "[person] paged [person]."
    assert version.review.people == ()
    assert version.withheld["Action.owner"] == 1
    assert version.names_replaced == 2
    with pytest.raises(TypeError):
        version.withheld["Action.owner"] = 0


def test_pseudonyms_are_those_of_hashlib_and_the_same_everywhere():
    version = debrief.disclose(review_with_people(), "internal", key=KEY)
    expected = "person-" + hashlib.blake2b(b"ottilie quandt", key=KEY, digest_size=16).hexdigest()[:12]
    assert version.review.people[0].id == expected == debrief.pseudonym(" Ottilie Quandt", KEY)
    assert version.review.timeline[0].account_of == expected
    assert version.review.timeline[0].text.startswith(expected)


@pytest.mark.parametrize(
    ("arguments", "subject"),
    [
        ({"readers": "friends"}, "'friends'"),
        ({"add": ["Action.onwer"]}, "Action.onwer"),
        ({"key": b"short", "readers": "internal"}, "key"),
    ],
)
def test_what_cannot_be_made_says_why(arguments, subject):
    with pytest.raises(debrief.InvalidArgumentError) as caught:
        debrief.disclose(review_with_people(), **arguments)
    assert subject in str(caught.value)


def test_the_formats_are_those_of_the_command(tmp_path):
    path = tmp_path / "r.json"
    review = review_with_people()
    debrief.save(review, path)
    assert debrief.to_xes(review) == debrief.command("export", "xes", str(path)).output
    assert debrief.to_block_kit(review) == debrief.command("export", "blockkit", str(path)).output
    assert debrief.to_markdown(review) == debrief.command("export", "markdown", str(path)).output
    assert (
        debrief.to_csv(review)["timeline"]
        == debrief.command("export", "csv", str(path), "--relation", "timeline").output
    )


def test_an_empty_export_is_told_and_a_calendar_holds_tasks():
    empty = debrief.Review(id="R1", title="Queue grew", incidents=[])
    told = {name: [each.code for each in debrief.export_gaps(empty, name)] for name in ("ics", "dot", "xes", "html")}
    assert told == {"ics": ["DOC093"], "dot": ["DOC093"], "xes": ["DOC093"], "html": []}
    stamp = datetime(2026, 3, 5, tzinfo=UTC)
    assert "BEGIN:VTODO" not in debrief.to_icalendar(empty, stamp=stamp)
    assert "SUMMARY:Alert on the queue" in debrief.to_icalendar(review_with_people(), stamp=stamp)
    outcome = debrief.command("export", "mermaid", "-", input=debrief.write(empty))
    assert (outcome.code, "DOC093" in outcome.words) == (1, True)
