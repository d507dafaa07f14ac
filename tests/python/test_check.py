"""Checks from Python."""

import datetime

import debrief
import pytest


def review(**members):
    return debrief.Review(id="R1", title="Pool exhausted", incidents=[], **members)


def names(findings):
    return [finding.name for finding in findings]


def test_finds_with_pointers_reasons_and_questions():
    action = debrief.Action(id="A1", title="Alert at 80 % of the pool", state="committed")
    (found,) = debrief.check(review(actions=[action]), select=["promise-without-owner"])
    assert found.code == "ACT001"
    assert found.severity is debrief.Severity.ERROR
    assert found.pointer.startswith("/actions")
    assert found.why
    assert found.suggestion


def test_a_text_gives_lines():
    text = (
        '{"format": "debrief/review/1",\n "id": "R1", "title": "t", "incidents": [],\n "kind": "root_cause_analysis"}'
    )
    (found,) = debrief.check(text, select=["need"])
    assert found.line == 3


def test_profiles_and_policies_change_numbers_and_severities(tmp_path):
    started = datetime.datetime(2025, 3, 5, 15, tzinfo=datetime.UTC)
    one = review(stage="held", meeting=debrief.Meeting(started_at=started))
    assert "draft-shared-late" not in names(debrief.check(one))
    assert "draft-shared-late" in names(debrief.check(one, profile="pagerduty"))
    path = tmp_path / "policy.json"
    path.write_text('{"profile": "pagerduty", "rules": [{"rule": "draft-shared-late", "severity": "off"}]}')
    assert "draft-shared-late" not in names(debrief.check(one, policy=path))
    with pytest.raises(debrief.InvalidArgumentError):
        debrief.check(one, policy=path, profile="google")


def test_a_policy_file_says_where_it_is_wrong(tmp_path):
    path = tmp_path / "policy.json"
    path.write_text('{\n "soak_hour": 72\n}')
    with pytest.raises(debrief.DocumentError) as raised:
        debrief.load_policy(path)
    (found,) = raised.value.findings
    assert found.line == 2
    assert "soak_hours" in found.suggestion


@pytest.mark.parametrize("wrong", [{"stage": "finished"}, {"profile": "articel"}, {"select": ["no-such-rule"]}])
def test_what_does_not_exist_is_an_error(wrong):
    with pytest.raises(debrief.DebriefError):
        debrief.check(review(), **wrong)


def test_a_single_text_is_not_a_list_of_codes():
    with pytest.raises(TypeError):
        debrief.check(review(), select="soak")


def test_the_stage_decides_what_is_asked():
    assert "no-timeline" not in names(debrief.check(review(tier="full")))
    assert "no-timeline" in names(debrief.check(review(tier="full"), stage="held"))


def test_many_documents_together():
    action = debrief.Action(id="A1", title="Alert at 80 % of the pool")
    one = review(actions=[action])
    other = one.replace(id="R2")
    assert "recycled-action" in names(debrief.check_many([one, other]))
    assert debrief.check_many([one], select=["corpus"]) == ()


def test_rules_are_records():
    every = debrief.rules()
    assert len({rule.name for rule in every}) == len(every)
    assert {rule.subject for rule in every} == {"review", "incident", "corpus", "wording", "text"}
    (soak,) = [rule for rule in every if rule.code == "SOA001"]
    assert soak.severity is debrief.Severity.ERROR
    assert "R114" in soak.requirements
    assert "## Bad" in soak.page
    assert "SOA001" in debrief.rules("soak")._repr_html_()


def test_requirements_are_all_there():
    every = debrief.requirements()
    assert [one.id for one in every] == [f"R{number:03d}" for number in range(1, 269)]
    known = {rule.name for rule in debrief.rules()}
    assert all(set(one.rules) <= known for one in every)
