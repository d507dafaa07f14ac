"""Wording rules and rewordings from Python."""

import concurrent.futures

import debrief
import pytest

TEXT = "Traffic fell.\nThe on-call should have checked the pool & the queue. The root cause was DNS.\n"


def test_findings_carry_spans_and_a_question_and_nobody():
    found = debrief.language(TEXT)
    assert [finding.code for finding in found] == ["CF-01", "SC-01"]
    start, end = found[0].span
    assert TEXT.encode()[start:end] == b"should have checked"
    assert (found[0].line, found[0].column) == (2, 13)
    assert found[0].why
    assert found[0].suggestion
    assert not any("author" in field or "score" in field for field in found[0].__dataclass_fields__)


def test_spans_are_bytes_of_utf_8_and_bytes_of_any_kind_are_taken():
    text = "Café – naïve: “we” waited. The team failed to escalate."
    finding = debrief.language(text)[0]
    assert text.encode()[slice(*finding.span)].decode() == "failed to escalate"
    raw = b"\xff\xfe The team failed to escalate \xc3."
    assert [finding.code for finding in debrief.language(raw)] == ["CF-07"]
    assert "<mark>" in debrief.language(raw)._repr_html_()


def test_a_notebook_shows_the_sentence_with_its_words_marked():
    page = debrief.language(TEXT)._repr_html_()
    assert "The on-call <mark>should have checked</mark> the pool &amp; the queue." in page
    assert "The <mark>root cause</mark> was DNS." in page
    assert "<script" not in debrief.language("The <script> root cause was X.")._repr_html_()


def test_findings_are_a_table():
    table = debrief.language(TEXT).table()
    assert table["code"] == ["CF-01", "SC-01"]
    assert table["severity"] == ["warning", "warning"]
    assert table["line"] == [2, 2]
    assert len(debrief.Findings().table()) == 0
    pyarrow = pytest.importorskip("pyarrow")
    assert pyarrow.table(table).num_rows == 2


def test_selection_scope_and_ceiling():
    assert debrief.language(TEXT, select=["SC"])[0].code == "SC-01"
    assert [finding.code for finding in debrief.language(TEXT, ignore=["root-cause"])] == ["CF-01"]
    assert debrief.language("Cause: human error")[0].severity is debrief.Severity.ERROR
    lower = debrief.language("Cause: human error", ceiling=debrief.Severity.WARNING)
    assert lower[0].severity is debrief.Severity.WARNING
    assert {finding.severity for finding in debrief.language(TEXT, scope="transcript")} == {debrief.Severity.INFO}
    with pytest.raises(debrief.NotFoundError, match="XX-99"):
        debrief.language(TEXT, select=["XX-99"])
    with pytest.raises(debrief.InvalidArgumentError, match="prose"):
        debrief.language(TEXT, scope="prose")
    with pytest.raises(debrief.InvalidArgumentError, match="html"):
        debrief.language(TEXT, kind="html")


def test_every_rule_finds_its_examples_and_leaves_its_neighbours():
    rules = debrief.language_rules()
    assert len(rules) == 205
    assert len({rule.code for rule in rules}) == len({rule.name for rule in rules}) == 205
    for rule in rules:
        assert len(rule.fires) >= 3
        assert len(rule.silent) >= 3
        assert rule.page().startswith(f"# {rule.code} {rule.name}\n")


def test_threads_share_the_catalogue():
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        results = list(pool.map(debrief.language, [TEXT] * 16))
    assert all(result == results[0] for result in results)


def test_questions_are_reworded():
    asked = debrief.reword("Why did Ana restart the API?", participants=["Ana"])
    assert asked.form is debrief.QuestionForm.WHY_PERSON
    assert not asked.approved
    assert asked.why
    assert asked.need
    assert "WQ-01" in asked.rules
    assert len(asked.offers) >= 2
    for offer in asked.offers:
        assert "Ana" not in offer
        assert debrief.reword(offer).approved
    held = debrief.reword("Why didn't you check the database first?", held="the API")
    assert "the API" in held.offers[0]
