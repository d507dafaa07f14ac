"""From records of other programs to events, and from many sources to one timeline."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from debrief import _core
from debrief._io import Reading
from debrief.errors import InvalidArgumentError
from debrief.findings import Findings
from debrief.model import ImportedEvidence, MergedTimeline, Review

Source = str | bytes | bytearray | memoryview | os.PathLike[str] | Mapping[str, str | bytes]

_ENDINGS = {".json", ".jsonl", ".ndjson", ".log", ".txt", ".csv", ".tsv", ".atom", ".xml"}


def _encoded(content: str | bytes | bytearray | memoryview) -> bytes:
    return content.encode() if isinstance(content, str) else bytes(content)


def _files(source: Source) -> list[tuple[str, bytes]]:
    if isinstance(source, Mapping):
        return [(path, _encoded(content)) for path, content in source.items()]
    if isinstance(source, os.PathLike):
        path = Path(source)
        if path.is_dir():
            found = sorted(one for one in path.rglob("*") if one.is_file() and one.suffix in _ENDINGS)
            return [
                (one.relative_to(path).as_posix(), _core.load_bytes(one, 1 << 30))
                for one in found
                if not any(part.startswith(".") for part in one.relative_to(path).parts)
            ]
        return [(path.name, _core.load_bytes(path, 1 << 30))]
    return [("", _encoded(source))]


def _import(
    importer: Any,
    source: Source,
    roles: Mapping[str, str] | None,
    zone: str,
    day: date | None,
    label: str,
    keep_originals: bool,
) -> Reading[ImportedEvidence]:
    value, findings = importer(_files(source), list((roles or {}).items()), zone, day, label, keep_originals)
    return Reading(value, Findings(findings))


def from_slack(
    source: Source, *, roles: Mapping[str, str] | None = None, label: str = "", keep_originals: bool = True
) -> Reading[ImportedEvidence]:
    """Events of a Slack export.

    Parameters
    ----------
    source : str, bytes, path or mapping
        A day of a channel as JSON text; a path to one, or to the folder of an export; or a mapping from paths inside
        the export to their content.
    roles : mapping, optional
        From Slack's user ids to roles of the response. Everybody else acts as ``participant``.
    label : str, optional
        What the channel is called where the path does not say so.
    keep_originals : bool, optional
        Whether every record is kept as it was, in ``originals``. They may hold names.

    Returns
    -------
    Reading
        The evidence, and what was noticed. No value where the bytes are of another format.

    Examples
    --------
    >>> import debrief
    >>> day = '[{"type": "message", "user": "U1", "ts": "1714557600.000200", "text": "queue is growing"}]'
    >>> value, findings = debrief.from_slack(day, label="inc-42", roles={"U1": "incident_commander"})
    >>> event = value.events[0]
    >>> event.id, event.at.isoformat(), event.actor_role
    ('slack:inc-42:1714557600.000200', '2024-05-01T10:00:00+00:00', 'incident_commander')
    """
    return _import(_core.from_slack, source, roles, "", None, label, keep_originals)


def from_pagerduty(
    source: Source, *, roles: Mapping[str, str] | None = None, keep_originals: bool = True
) -> Reading[ImportedEvidence]:
    """Events of PagerDuty's log entries, incidents and notes.

    Parameters are those of `from_slack`; a file is an answer of the REST API.

    Examples
    --------
    >>> import debrief
    >>> page = '{"log_entries": [{"id": "R1", "type": "trigger_log_entry", "summary": "Triggered",' \\
    ...        ' "created_at": "2024-05-01T12:00:00+02:00"}]}'
    >>> value, findings = debrief.from_pagerduty(page)
    >>> value.events[0].kind.value, value.milestones[0].milestone.name, value.milestones[0].reason
    ('alert', 'first_alert', "PagerDuty's first trigger")
    """
    return _import(_core.from_pagerduty, source, roles, "", None, "", keep_originals)


def from_alertmanager(source: Source, *, keep_originals: bool = True) -> Reading[ImportedEvidence]:
    """Events of the webhook messages of Prometheus' Alertmanager, one for the start of an alert and one for its end.

    Examples
    --------
    >>> import debrief
    >>> message = '{"version": "4", "alerts": [{"labels": {"alertname": "QueueAge"}, "fingerprint": "ab",' \\
    ...           ' "startsAt": "2024-05-01T10:00:00Z", "endsAt": "0001-01-01T00:00:00Z"}]}'
    >>> [event.text for event in debrief.from_alertmanager(message).value.events]
    ['Firing: QueueAge']
    """
    return _import(_core.from_alertmanager, source, None, "", None, "", keep_originals)


def from_statuspage(source: Source, *, zone: str = "", keep_originals: bool = True) -> Reading[ImportedEvidence]:
    """Events of a status page: its ``incidents.json`` or its ``history.atom``.

    Parameters
    ----------
    source : str, bytes, path or mapping
        The answer or the feed.
    zone : str, optional
        The IANA zone of times in a feed whose abbreviation does not say which it is.
    keep_originals : bool, optional
        Whether every record is kept as it was.

    Examples
    --------
    >>> import debrief
    >>> page = '{"incidents": [{"id": "i1", "name": "Checkout", "incident_updates": [{"id": "u1",' \\
    ...        ' "body": "Looking.", "status": "investigating", "display_at": "2024-05-01T10:05:00Z"}]}]}'
    >>> debrief.from_statuspage(page).value.events[0].text
    'Investigating: Looking.'
    """
    return _import(_core.from_statuspage, source, None, zone, None, "", keep_originals)


def from_github(
    source: Source, *, roles: Mapping[str, str] | None = None, keep_originals: bool = True
) -> Reading[ImportedEvidence]:
    """Events of GitHub's deployments and their statuses, releases, issues, comments and timelines.

    Examples
    --------
    >>> import debrief
    >>> text = '[{"id": 1, "ref": "main", "environment": "production", "created_at": "2024-05-01T09:50:00Z"}]'
    >>> debrief.from_github(text).value.events[0].text
    'Deployment of main to production'
    """
    return _import(_core.from_github, source, roles, "", None, "", keep_originals)


def from_jira(
    source: Source, *, roles: Mapping[str, str] | None = None, keep_originals: bool = True
) -> Reading[ImportedEvidence]:
    """Events of Jira's issues with their changes and comments.

    Examples
    --------
    >>> import debrief
    >>> text = '{"key": "OPS-7", "fields": {"summary": "Checkout", "created": "2024-05-01T10:02:00.000+0200"}}'
    >>> debrief.from_jira(text).value.events[0].at.isoformat()
    '2024-05-01T10:02:00+02:00'
    """
    return _import(_core.from_jira, source, roles, "", None, "", keep_originals)


def from_incident_io(
    source: Source, *, roles: Mapping[str, str] | None = None, keep_originals: bool = True
) -> Reading[ImportedEvidence]:
    """Events of incident.io's incidents and updates; follow-ups become candidate actions.

    Examples
    --------
    >>> import debrief
    >>> text = '{"follow_ups": [{"id": "F1", "title": "Alert on pool use"}]}'
    >>> debrief.from_incident_io(text).value.actions[0].state.value
    'candidate'
    """
    return _import(_core.from_incident_io, source, roles, "", None, "", keep_originals)


def from_opsgenie(
    source: Source, *, roles: Mapping[str, str] | None = None, keep_originals: bool = True
) -> Reading[ImportedEvidence]:
    """Events of Opsgenie's incidents, logs and notes, as archives hold them.

    Examples
    --------
    >>> import debrief
    >>> text = '{"data": [{"log": "Notified", "owner": "System", "createdAt": "2024-05-01T10:01:00Z", "offset": "1"}]}'
    >>> debrief.from_opsgenie(text).value.events[0].actor_role
    'bot'
    """
    return _import(_core.from_opsgenie, source, roles, "", None, "", keep_originals)


def from_log(
    source: Source,
    *,
    zone: str = "",
    day: date | None = None,
    label: str = "",
    roles: Mapping[str, str] | None = None,
    keep_originals: bool = True,
) -> Reading[ImportedEvidence]:
    """Events of lines with a time: chat logs of IRC, logs of Icinga and Nagios, and the like.

    Parameters
    ----------
    source : str, bytes, path or mapping
        The log.
    zone : str, optional
        The IANA zone of times that are written without one. Without it they stay text and give no instant.
    day : date, optional
        The day of the first line, for logs whose lines have a time of day only.
    label : str, optional
        What the log is called; part of the events' ids.
    roles : mapping, optional
        From nicknames to roles of the response.
    keep_originals : bool, optional
        Whether every line is kept as it was.

    Examples
    --------
    >>> import datetime, debrief
    >>> value, _ = debrief.from_log("14:03 <kim> queue is growing", zone="UTC", day=datetime.date(2024, 5, 1))
    >>> value.events[0].at.isoformat(), value.events[0].text
    ('2024-05-01T14:03:00+00:00', 'queue is growing')
    """
    return _import(_core.from_log, source, roles, zone, day, label, keep_originals)


def from_csv(
    source: Source,
    columns: Mapping[str, str],
    *,
    zone: str = "",
    label: str = "",
    roles: Mapping[str, str] | None = None,
    keep_originals: bool = True,
) -> Reading[ImportedEvidence]:
    """Events of a table with a head line.

    Parameters
    ----------
    source : str, bytes, path or mapping
        The table (RFC 4180).
    columns : mapping
        From what is needed to the column that holds it: ``at`` and ``text`` must be there; ``until``, ``id``, ``kind``,
        ``actor`` (a name, which goes into ``people``), ``role``, ``service``, ``milestone`` and ``note`` may.
        ``separator`` says what stands between cells where it is not comma, semicolon or tab.
    zone : str, optional
        The IANA zone of times that are written without one.
    label : str, optional
        What the table is called; part of the events' ids.
    roles : mapping, optional
        From names in the actor column to roles.
    keep_originals : bool, optional
        Whether every row is kept as it was, with the columns that are not mapped.

    Raises
    ------
    InvalidArgumentError
        When the mapping names a column that the table does not have; the message names those that it has.

    Examples
    --------
    >>> import debrief
    >>> table = "When,What\\n2024-05-01 12:00,queue is growing\\n"
    >>> value, _ = debrief.from_csv(table, {"at": "When", "text": "What"}, zone="Europe/Berlin")
    >>> value.events[0].at.isoformat()
    '2024-05-01T12:00:00+02:00'
    >>> debrief.from_csv(table, {"at": "time", "text": "What"})
    Traceback (most recent call last):
        ...
    debrief.errors.InvalidArgumentError: the table: it has no column "time"; it has "When", "What" (...)
    """
    known = {"at", "text", "until", "id", "kind", "actor", "role", "service", "milestone", "note", "separator"}
    for name in columns:
        if name not in known:
            raise InvalidArgumentError(
                "no event has that",
                code="invalid-argument",
                subject=repr(name),
                remedy="map " + ", ".join(sorted(known)),
            )
    value, findings = _core.from_csv(
        _files(source), list(columns.items()), list((roles or {}).items()), zone, label, keep_originals
    )
    return Reading(value, Findings(findings))


def merge_timelines(
    sources: Iterable[ImportedEvidence | Review],
    *,
    link_seconds: int = 300,
    link_percent: int = 60,
    skew_pairs: int = 3,
    gap_seconds: int = 900,
) -> Reading[MergedTimeline]:
    """One timeline out of many sources: duplicates linked, nothing dropped, shifted or rewritten.

    Parameters
    ----------
    sources : iterable of ImportedEvidence or Review
        Of a review only its evidence is taken: timeline, incidents, people, packet, notes and actions.
    link_seconds : int, optional
        How far apart two records of one happening may stand, after what their clocks are apart.
    link_percent : int, optional
        How many of a hundred words they must share.
    skew_pairs : int, optional
        From how many linked pairs on something is said about two clocks.
    gap_seconds : int, optional
        The shortest silence that is shown.

    Returns
    -------
    Reading
        The timeline with what it suggests (milestones, phases, silence), and findings on clocks that are apart,
        accounts that differ and silence. The order of the sources does not matter, and merging again changes nothing.

    Examples
    --------
    >>> import debrief
    >>> def source(name, texts):
    ...     return debrief.ImportedEvidence(source=name, events=[
    ...         debrief.TimelineEvent(id=f"{name}:{at}", at=f"2024-05-01T10:{at}Z", text=text) for at, text in texts])
    >>> pager = source("pagerduty", [("00:00", "Triggered: queue age above 600")])
    >>> chat = source("slack", [("00:04", "Triggered: queue age above 600"), ("20:00", "looking at it")])
    >>> merged, findings = debrief.merge_timelines([chat, pager])
    >>> [(event.id, event.same_as) for event in merged.evidence.events][:2]
    [('pagerduty:00:00', ('slack:00:04',)), ('slack:00:04', ('pagerduty:00:00',))]
    >>> merged.gaps[0].seconds
    1196
    """
    taken = [_core.evidence_of(one) if isinstance(one, Review) else one for one in sources]
    value, findings = _core.merge_timelines(taken, link_seconds, link_percent, skew_pairs, gap_seconds)
    return Reading(value, Findings(findings))


def draft_review(
    evidence: ImportedEvidence | MergedTimeline, *, id: str = "draft", title: str = "", with_originals: bool = False
) -> Review:
    """A draft of a review with the evidence as its timeline and packet; what is proposed becomes open questions.

    Examples
    --------
    >>> import debrief
    >>> value, _ = debrief.from_log("2024-05-01 14:03:00Z <kim> queue is growing", label="ops")
    >>> review = debrief.draft_review(value, id="R1", title="The queue")
    >>> review.title, len(review.timeline), debrief.evidence_of(review).events == value.events
    ('The queue', 1, True)
    """
    draft = _core.draft_of_merged if isinstance(evidence, MergedTimeline) else _core.draft_of_evidence
    return draft(evidence, id, title, with_originals)


def evidence_of(review: Review) -> ImportedEvidence:
    """The evidence in a review, with its milestones as candidates: what `draft_review` made gives back what went in."""
    return _core.evidence_of(review)


def read_ccadb(markdown: str, *, id: str = "ccadb", title: str = "") -> Reading[Review]:
    """A certificate authority's incident report, after the CCADB guidelines 3.2, as a review.

    Parameters
    ----------
    markdown : str
        A preliminary or full report.
    id : str, optional
        The review's id.
    title : str, optional
        Its title; otherwise the beginning of the incident's description.

    Returns
    -------
    Reading

    Examples
    --------
    >>> import debrief
    >>> report = "## Full Incident Report\\n### Summary\\n- **Incident description:** A stale list. Seen late.\\n"
    >>> debrief.read_ccadb(report).value.title
    'A stale list'
    """
    value, findings = _core.read_ccadb(markdown, id, title)
    return Reading(value, Findings(findings))


def write_ccadb(review: Review) -> str:
    """A review as a full incident report; fields that it knows nothing about say N/A.

    Examples
    --------
    >>> import debrief
    >>> debrief.write_ccadb(debrief.Review(id="R1", title="A stale list", incidents=[])).splitlines()[0]
    '## Full Incident Report'
    """
    return _core.write_ccadb(review)


def check_ccadb(
    markdown: str,
    *,
    posted: Iterable[datetime | date] = (),
    agreed: Iterable[datetime | date] = (),
    closed: datetime | date | None = None,
    as_of: datetime | date | None = None,
) -> Findings:
    """What the guidelines say that a report must (error) or should (warning) hold, and this one does not.

    Parameters
    ----------
    markdown : str
        The report.
    posted : iterable of datetime or date, optional
        When the report and its updates were posted. The first is the disclosure; a week without one is found.
    agreed : iterable of datetime or date, optional
        Until when an update was agreed to be due, where a root program named a day later than a week.
    closed : datetime or date, optional
        When the bug was closed.
    as_of : datetime or date, optional
        When this is asked; without it nothing is said about the time since the last post.

    Examples
    --------
    >>> import debrief
    >>> from datetime import date
    >>> report = "### Summary\\n- **Incident description:** A stale list.\\n"
    >>> debrief.check_ccadb(report)[0].name
    'section-missing'
    >>> findings = debrief.check_ccadb(report, posted=[date(2026, 3, 2), date(2026, 3, 20)])
    >>> [each.message for each in findings if each.name == "update-late"]
    ['after the post of 2026-03-02 there was none for at least 17 days']
    """
    return Findings(_core.check_ccadb(markdown, list(posted), list(agreed), closed, as_of))


def read_veris(source: str | bytes) -> Reading[tuple[Review, ...]]:
    """VERIS records, one, a list or one a line, as reviews.

    Words that judge a person become conditions in neutral words, each with a note; whom a record names as an actor
    inside stands nowhere. The whole record stays in the review's extensions.

    Examples
    --------
    >>> import debrief
    >>> record = '{"incident_id": "a", "action": {"error": {"vector": ["Carelessness"]}}}'
    >>> reviews, findings = debrief.read_veris(record)
    >>> reviews[0].contributing_factors[0].label
    'a step that nothing guarded'
    """
    value, findings = _core.read_veris(source)
    return Reading(None if value is None else tuple(value), Findings(findings))
