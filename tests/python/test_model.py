"""The classes made from the descriptions."""

import copy
import datetime as dt
import enum
import pickle
import threading
from zoneinfo import ZoneInfo

import debrief
import pytest
from debrief import Action, ActionState, Incident, Person, Policy, Review


def action(**fields):
    return Action(**{"id": "A1", "title": "Alert on queue age", **fields})


@pytest.mark.parametrize(
    ("fields", "error", "says"),
    [
        ({"title": 7}, TypeError, "Action.title must be str, not int"),
        ({"title": None}, TypeError, "Action.title must be str, not NoneType|Action.title must be str, not None"),
        ({"titel": "x"}, TypeError, 'Action has no field "titel"; did you mean "title"?'),
        ({"state": "comitted"}, ValueError, 'did you mean "committed"?'),
        ({"state": 3}, TypeError, "Action.state must be a ActionState or its text, not int"),
        ({"due": dt.datetime(2026, 1, 1)}, TypeError, "Action.due must be a date, not datetime"),
        ({"due": "01.03.2026"}, ValueError, "YYYY-MM-DD"),
        ({"addresses": "F1"}, TypeError, "Action.addresses must be a list or tuple, not str"),
        ({"addresses": ["F1", 2]}, TypeError, r"Action.addresses\[1\] must be str, not int"),
        ({"verification": "yes"}, TypeError, "Action.verification must be Verification, not str"),
        ({"first_voiced_at": dt.datetime(2026, 1, 1)}, ValueError, "without a time zone"),
        ({"first_voiced_at": "2026-01-01"}, ValueError, "a day without a time"),
        ({"title": "half \ud83d"}, ValueError, "surrogate"),
    ],
)
def test_a_wrong_argument_is_named(fields, error, says):
    with pytest.raises(error, match=says.replace("(", r"\(").replace("?", r"\?")):
        action(**fields)


def test_a_missing_required_field_is_named():
    with pytest.raises(TypeError, match=r"Action\(\) needs title"):
        Action(id="A1")


def test_a_bool_is_no_int_and_an_int_is_no_bool():
    with pytest.raises(TypeError, match="Policy.soak_hours must be int, not bool"):
        Policy(soak_hours=True)
    with pytest.raises(TypeError, match="Policy.action_required must be bool, not int"):
        Policy(action_required=1)
    with pytest.raises(TypeError, match="must be int, not float"):
        Policy(soak_hours=48.0)
    with pytest.raises(ValueError, match="does not fit 64 bits"):
        Policy(soak_hours=2**63)


def test_objects_do_not_change():
    one = action()
    with pytest.raises(AttributeError, match="use replace"):
        one.title = "other"
    with pytest.raises(AttributeError):
        del one.title
    other = one.replace(title="other")
    assert (one.title, other.title) == ("Alert on queue age", "other")
    assert other.id == one.id


def test_equal_things_are_equal_and_hash_alike():
    assert action() == action()
    assert hash(action()) == hash(action())
    assert action() != action(title="other")
    assert action() != Person(id="A1", name="Ada")
    assert action() != "A1"
    assert len({action(), action(), action(title="other")}) == 2


def test_copies_and_pickles():
    whole = Review(id="R1", title="Queue", incidents=[], actions=[action(state="done")])
    assert copy.copy(whole) is whole
    assert copy.deepcopy(whole) == whole
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(whole, protocol)) == whole


def test_enumerations_are_real_ones():
    assert issubclass(ActionState, enum.Enum)
    assert ActionState("done") is ActionState.DONE
    assert [state.value for state in ActionState][:2] == ["candidate", "committed"]
    assert action(state=ActionState.DONE) == action(state="done")
    assert action(state="done").state is ActionState.DONE
    assert pickle.loads(pickle.dumps(ActionState.DONE)) is ActionState.DONE


def test_lists_are_tuples_and_absent_values_none():
    one = action(addresses=(text for text in ("F1", "F2")))
    assert one.addresses == ("F1", "F2")
    assert one.addresses is one.addresses
    assert action().addresses == ()
    assert action().due is None
    assert one.replace(due=dt.date(2026, 3, 1)).replace(due=None).due is None


def test_match_statement():
    match action(state="done"):
        case Action(id="A1", state=ActionState.DONE):
            matched = True
        case _:
            matched = False
    assert matched


def test_a_part_outlives_its_whole():
    part = Review(id="R1", title="Queue", incidents=[], actions=[action()]).actions[0]
    assert part.title == "Alert on queue age"


@pytest.mark.parametrize(
    "text",
    [
        "2017-01-31T23:27:00Z",
        "2017-01-31T23:27:00+00:00",
        "2017-01-31T23:27:00-00:00",
        "2017-01-31T23:27:00+05:45",
        "2017-01-31T23:27:00-03:30",
        "2017-01-31T23:27:00.123Z",
        "2017-01-31T23:27:00.123456+01:00",
        "0001-01-01T00:00:00+01:00",
        "9999-12-31T23:59:59-23:59",
        "1969-12-31T23:59:59.500000Z".replace("500000", "500"),
    ],
)
def test_a_datetime_carries_an_instant_there_and_back(text):
    there = action(first_voiced_at=text)
    moment = there.first_voiced_at
    assert moment.tzinfo is not None
    back = action(first_voiced_at=moment)
    assert back == there
    assert f'"{text}"' in back.to_json()


def test_what_a_datetime_cannot_hold_stays_while_the_field_is_not_replaced():
    text = "2017-01-31T23:27:00.123456789+01:00"
    one = action(first_voiced_at=text)
    assert one.first_voiced_at.microsecond == 123456
    assert text in one.replace(title="other").to_json()
    assert "2017-01-31T23:27:00.123456+01:00" in one.replace(first_voiced_at=one.first_voiced_at).to_json()


def test_instants_do_not_depend_on_the_local_time_zone(monkeypatch):
    moment = dt.datetime(2021, 7, 1, 12, tzinfo=dt.UTC)
    written = action(first_voiced_at=moment).to_json()
    monkeypatch.setenv("TZ", "America/New_York")
    import time

    time.tzset()
    try:
        assert action(first_voiced_at=moment).to_json() == written
        assert action(first_voiced_at=moment).first_voiced_at == moment
    finally:
        monkeypatch.undo()
        time.tzset()
    assert "2021-07-01T12:00:00Z" in written


def test_a_zone_with_a_name_gives_its_offset():
    summer = dt.datetime(2021, 7, 1, 12, tzinfo=ZoneInfo("Europe/Berlin"))
    assert "2021-07-01T12:00:00+02:00" in action(first_voiced_at=summer).to_json()
    winter = dt.datetime(2021, 1, 1, 12, tzinfo=ZoneInfo("Europe/London"))
    assert "2021-01-01T12:00:00+00:00" in action(first_voiced_at=winter).to_json()


def test_json_members_are_parsed_and_fresh():
    one = Review(id="R1", title="Queue", incidents=[], extensions={"host": {"n": [1, "ü"]}})
    assert one.extensions == {"host": {"n": [1, "ü"]}}
    one.extensions["host"] = None
    assert one.extensions["host"] is not None
    with pytest.raises(TypeError, match="Review.extensions cannot be written as JSON"):
        one.replace(extensions={"at": dt.datetime(2021, 1, 1)})
    with pytest.raises(TypeError, match="cannot be written as JSON"):
        one.replace(extensions={"n": float("nan")})


def test_repr_and_html_are_short_and_inert():
    hostile = "<script>alert(1)</script>"
    one = action(title=hostile, description="x" * 500)
    assert repr(one).startswith("Action(id='A1', title=")
    assert "\n" not in repr(one)
    assert len(repr(one)) < 200
    assert hostile not in one._repr_html_()
    assert "&lt;script&gt;" in one._repr_html_()


def test_unknown_members_are_seen_and_kept():
    text = '{"format":"debrief/incident/1","id":"I1","x_host":{"a":1},"title":"Queue","kind":"incident"}'
    one = debrief.read(text)
    assert dict(one.extras) == {"x_host": {"a": 1}}
    assert one.replace(title="Other").to_json() == text.replace("Queue", "Other")
    with pytest.raises(TypeError):
        one.extras["y"] = 1


def test_threads_share_an_object():
    whole = Review(id="R1", title="Queue", incidents=[], actions=[action(id=f"A{i}") for i in range(50)])
    seen = []

    def look():
        for _ in range(200):
            seen.append(len(whole.replace(title="x").actions) + len(debrief.read(whole.to_json()).actions))

    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(seen) == {100}
    assert len(seen) == 800


def test_every_record_stands_on_its_own_docstring_and_defaults():
    described = {one["name"]: one for one in debrief._core.described_types()}
    assert {"Review", "Incident", "Policy", "DecisionPoint", "FactorGraph"} <= set(described)
    for name, one in described.items():
        cls = getattr(debrief, name)
        assert cls.__doc__.startswith(one["sentence"])
        if one["shape"] == "record":
            blank = cls._wrap(debrief._core.blank(name))
            assert blank == cls.from_json(blank.to_json()) if not cls._required else repr(blank)


def test_the_practice_as_data():
    assert [one.id for one in debrief.factor_categories()][:1]
    codes = debrief.factor_codes()
    assert len(codes) == len({one.id for one in codes}) == 80
    known = {one.id for one in codes}
    assert all(set(one.to) <= known for one in debrief.crosswalks())
    assert any(not one.to and one.note for one in debrief.crosswalks())
    assert "article" in debrief.profiles()
    assert debrief.policy("google") != debrief.policy("article")
    assert debrief.policy().replace(soak_hours=72).soak_hours == 72
    with pytest.raises(debrief.InvalidArgumentError, match="article"):
        debrief.policy("nobody's")


def test_incidents_stand_alone():
    alone = debrief.read(debrief.write(Incident(id="I1", title="Queue")))
    assert alone == Incident(format="debrief/incident/1", id="I1", title="Queue")
