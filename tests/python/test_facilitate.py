from datetime import UTC, datetime
from pathlib import Path

import debrief
import pytest

POOL = Path(__file__).parents[2] / "examples" / "pool_exhausted.json"


@pytest.fixture
def review():
    return debrief.load(POOL)


def open_moment():
    api = debrief.Hypothesis(text="the API is slow by itself", status="favoured", next_move="roll it back")
    below = debrief.Hypothesis(text="something below it is slow", status="open", next_move="page its team")
    cue = debrief.Cue(what="latency is up", channel="alert")
    moment = debrief.DecisionPoint(id="D1", cues=[cue], hypotheses=[api, below], choice="roll back")
    return debrief.Review(id="R1", title="Slow", incidents=[], decision_points=[moment])


def test_the_steps_of_a_meeting_answer(review):
    incident = debrief.Incident(id="I1", title="Checkout", severity="sev1")
    bare = debrief.Review(id="R1", title="Checkout", incidents=[incident])
    assert debrief.tier(bare).review
    assert sum(part.minutes for part in debrief.agenda(bare).sections) == debrief.agenda(bare).minutes
    assert debrief.staffing(bare).advice
    with pytest.raises(debrief.DebriefError):
        debrief.drill(bare, "D1")
    assert {need.status.value for need in debrief.evidence_checklist(bare)} == {"missing"}
    assert debrief.preparation_talks(review)[0].because


def test_guests_are_invited_to_their_part_alone(review):
    start = datetime(2024, 3, 6, 16, tzinfo=UTC)
    plan = debrief.agenda(review, starts_at=start, minutes=75)
    calendar = debrief.invitations(plan, debrief.staffing(review), stamp=start)
    starts = [line for line in calendar.splitlines() if line.startswith("DTSTART")]
    assert starts[0] == "DTSTART:20240306T160000Z"
    assert len(starts) == calendar.count("BEGIN:VEVENT") > 1
    with pytest.raises(debrief.DebriefError):
        debrief.invitations(debrief.agenda(open_moment()), debrief.staffing(review), stamp=start)


def test_a_drill_keeps_the_outcome_for_the_facilitator():
    plan = debrief.drill(open_moment(), "D1", format="live")
    assert plan.format is debrief.DrillFormat.LIVE
    assert "roll back" not in debrief.markdown(plan)
    assert "roll back" in debrief.markdown(plan, facilitator=True)
    assert "<script" not in debrief.page(plan, facilitator=True)
    assert debrief.drill_candidates(open_moment()) == ["D1"]


def test_sheets_are_written_for_what_has_one(review):
    assert debrief.markdown(debrief.questions(review)).startswith("## ")
    assert debrief.page(debrief.agenda(review)).startswith("<!DOCTYPE html>")
    assert "- [ ] " in debrief.markdown(debrief.evidence_checklist(open_moment()))
    assert debrief.markdown(debrief.refine(review), review=review).startswith("# Follow-up")
    for wrong in (review, "text", [], [review]):
        with pytest.raises(TypeError):
            debrief.markdown(wrong)


def test_earlier_reviews_come_back_to_mind(review):
    now = debrief.shape(review)
    then = now.replace(review="earlier", at="2023-03-05T14:20:00Z", title="Slow again")
    assert debrief.look_alikes(now, [then])[0].similarity_percent == 100
    assert [one.years for one in debrief.anniversaries([then], today=datetime(2024, 3, 1, tzinfo=UTC).date())] == [1]
    assert {one.team for one in debrief.exposure([now])} == set(now.teams)
    found = debrief.reading_list([now, then], length=1)
    assert found.covered <= found.at_most


def test_a_transcript_is_listened_to():
    text = "Facilitator: I decided to begin.\nKim: I noticed the pool was full, so we paged the database team."
    assert [match.id for match in debrief.probe(text, transcript=True)] == ["RP8", "RP1"]
    assert debrief.probe("The pod restarted at noon.") == []
