# Made by bindings/python/tools/stubs.py from the descriptions; do not edit.
import enum
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, ClassVar, Self

from debrief._graph_face import GraphFace

class Record:
    @classmethod
    def from_json(cls, text: str | bytes) -> Self: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @property
    def extras(self) -> Mapping[str, Any]: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class Account(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def account_of(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def evidence(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        account_of: str,
        text: str,
        evidence: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        account_of: str = ...,
        text: str = ...,
        evidence: Iterable[str] = ...,
    ) -> Self: ...

class Action(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def description(self) -> str: ...
    @property
    def type(self) -> ActionType | None: ...
    @property
    def state(self) -> ActionState: ...
    @property
    def owner(self) -> str: ...
    @property
    def owner_kind(self) -> OwnerKind | None: ...
    @property
    def due(self) -> date | None: ...
    @property
    def definition_of_done(self) -> str: ...
    @property
    def verification(self) -> Verification | None: ...
    @property
    def impact(self) -> HighLow | None: ...
    @property
    def effort(self) -> HighLow | None: ...
    @property
    def addresses(self) -> tuple[str, ...]: ...
    @property
    def could_add_hazard(self) -> str: ...
    @property
    def verdict(self) -> CandidateVerdict | None: ...
    @property
    def dropped_because(self) -> str: ...
    @property
    def superseded_by(self) -> str: ...
    @property
    def first_voiced_at(self) -> datetime | None: ...
    @property
    def candidate_wording(self) -> str: ...
    @property
    def history(self) -> tuple[ActionTransition, ...]: ...
    @property
    def tracker(self) -> tuple[ExternalReference, ...]: ...
    @property
    def evidence(self) -> tuple[str, ...]: ...
    @property
    def source_line(self) -> int | None: ...
    def __init__(
        self,
        *,
        id: str,
        title: str,
        description: str = ...,
        type: ActionType | str | None = ...,
        state: ActionState | str = ...,
        owner: str = ...,
        owner_kind: OwnerKind | str | None = ...,
        due: date | str | None = ...,
        definition_of_done: str = ...,
        verification: Verification | None = ...,
        impact: HighLow | str | None = ...,
        effort: HighLow | str | None = ...,
        addresses: Iterable[str] = ...,
        could_add_hazard: str = ...,
        verdict: CandidateVerdict | str | None = ...,
        dropped_because: str = ...,
        superseded_by: str = ...,
        first_voiced_at: datetime | str | None = ...,
        candidate_wording: str = ...,
        history: Iterable[ActionTransition] = ...,
        tracker: Iterable[ExternalReference] = ...,
        evidence: Iterable[str] = ...,
        source_line: int | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        title: str = ...,
        description: str = ...,
        type: ActionType | str | None = ...,
        state: ActionState | str = ...,
        owner: str = ...,
        owner_kind: OwnerKind | str | None = ...,
        due: date | str | None = ...,
        definition_of_done: str = ...,
        verification: Verification | None = ...,
        impact: HighLow | str | None = ...,
        effort: HighLow | str | None = ...,
        addresses: Iterable[str] = ...,
        could_add_hazard: str = ...,
        verdict: CandidateVerdict | str | None = ...,
        dropped_because: str = ...,
        superseded_by: str = ...,
        first_voiced_at: datetime | str | None = ...,
        candidate_wording: str = ...,
        history: Iterable[ActionTransition] = ...,
        tracker: Iterable[ExternalReference] = ...,
        evidence: Iterable[str] = ...,
        source_line: int | None = ...,
    ) -> Self: ...

class ActionCoverage(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def factors(self) -> tuple[FactorCoverage, ...]: ...
    @property
    def untouched(self) -> tuple[str, ...]: ...
    @property
    def touching_nothing(self) -> tuple[str, ...]: ...
    @property
    def touching_triggers_only(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        factors: Iterable[FactorCoverage] = ...,
        untouched: Iterable[str] = ...,
        touching_nothing: Iterable[str] = ...,
        touching_triggers_only: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        factors: Iterable[FactorCoverage] = ...,
        untouched: Iterable[str] = ...,
        touching_nothing: Iterable[str] = ...,
        touching_triggers_only: Iterable[str] = ...,
    ) -> Self: ...

class ActionState(enum.Enum):
    CANDIDATE = "candidate"
    COMMITTED = "committed"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    VERIFIED = "verified"
    DROPPED = "dropped"
    ACCEPTED_RISK = "accepted_risk"
    SUPERSEDED = "superseded"

class ActionTransition(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def state(self) -> ActionState: ...
    @property
    def at(self) -> datetime | None: ...
    @property
    def by_role(self) -> str: ...
    @property
    def note(self) -> str: ...
    def __init__(
        self,
        *,
        state: ActionState | str,
        at: datetime | str | None = ...,
        by_role: str = ...,
        note: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        state: ActionState | str = ...,
        at: datetime | str | None = ...,
        by_role: str = ...,
        note: str = ...,
    ) -> Self: ...

class ActionType(enum.Enum):
    DETECT = "detect"
    PREVENT = "prevent"
    MITIGATE_FUTURE = "mitigate_future"
    REPAIR = "repair"
    INVESTIGATE = "investigate"
    READINESS = "readiness"
    COORDINATION = "coordination"
    KNOWLEDGE = "knowledge"
    ACCEPT_RISK = "accept_risk"

class AdaptivePattern(enum.Enum):
    NONE = "none"
    DECOMPENSATION = "decompensation"
    CROSS_PURPOSES = "cross_purposes"
    OUTDATED_BEHAVIOUR = "outdated_behaviour"

class Agenda(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def title(self) -> str: ...
    @property
    def tier(self) -> Tier: ...
    @property
    def starts_at(self) -> datetime | None: ...
    @property
    def minutes(self) -> int: ...
    @property
    def sections(self) -> tuple[AgendaSection, ...]: ...
    @property
    def opening(self) -> tuple[str, ...]: ...
    @property
    def afterwards(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        title: str = ...,
        tier: Tier | str = ...,
        starts_at: datetime | str | None = ...,
        minutes: int = ...,
        sections: Iterable[AgendaSection] = ...,
        opening: Iterable[str] = ...,
        afterwards: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        title: str = ...,
        tier: Tier | str = ...,
        starts_at: datetime | str | None = ...,
        minutes: int = ...,
        sections: Iterable[AgendaSection] = ...,
        opening: Iterable[str] = ...,
        afterwards: Iterable[str] = ...,
    ) -> Self: ...

class AgendaSection(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def kind(self) -> SegmentKind: ...
    @property
    def title(self) -> str: ...
    @property
    def starts_at(self) -> datetime | None: ...
    @property
    def offset_minutes(self) -> int: ...
    @property
    def minutes(self) -> int: ...
    @property
    def points(self) -> tuple[str, ...]: ...
    @property
    def guests(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        kind: SegmentKind | str = ...,
        title: str = ...,
        starts_at: datetime | str | None = ...,
        offset_minutes: int = ...,
        minutes: int = ...,
        points: Iterable[str] = ...,
        guests: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        kind: SegmentKind | str = ...,
        title: str = ...,
        starts_at: datetime | str | None = ...,
        offset_minutes: int = ...,
        minutes: int = ...,
        points: Iterable[str] = ...,
        guests: Iterable[str] = ...,
    ) -> Self: ...

class Alert(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def name(self) -> str: ...
    @property
    def told(self) -> str: ...
    @property
    def verdict(self) -> AlertVerdict | None: ...
    def __init__(
        self,
        *,
        name: str = ...,
        told: str = ...,
        verdict: AlertVerdict | str | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        name: str = ...,
        told: str = ...,
        verdict: AlertVerdict | str | None = ...,
    ) -> Self: ...

class AlertVerdict(enum.Enum):
    CLARITY = "clarity"
    NOISE = "noise"

class Ambiguity(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def decision(self) -> str: ...
    @property
    def genuine(self) -> bool: ...
    @property
    def alive(self) -> tuple[str, ...]: ...
    @property
    def next_moves(self) -> tuple[str, ...]: ...
    @property
    def shared_cues(self) -> tuple[str, ...]: ...
    @property
    def lacks(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        decision: str = ...,
        genuine: bool = ...,
        alive: Iterable[str] = ...,
        next_moves: Iterable[str] = ...,
        shared_cues: Iterable[str] = ...,
        lacks: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        decision: str = ...,
        genuine: bool = ...,
        alive: Iterable[str] = ...,
        next_moves: Iterable[str] = ...,
        shared_cues: Iterable[str] = ...,
        lacks: Iterable[str] = ...,
    ) -> Self: ...

class Anniversary(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def review(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def on(self) -> date: ...
    @property
    def years(self) -> int: ...
    def __init__(
        self,
        *,
        review: str = ...,
        title: str = ...,
        on: date | str = ...,
        years: int = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        review: str = ...,
        title: str = ...,
        on: date | str = ...,
        years: int = ...,
    ) -> Self: ...

class Attendance(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def role(self) -> MeetingRole: ...
    @property
    def person(self) -> str: ...
    @property
    def team(self) -> str: ...
    @property
    def function(self) -> str: ...
    @property
    def seniority(self) -> SeniorityBand | None: ...
    @property
    def responder(self) -> bool | None: ...
    @property
    def required(self) -> bool | None: ...
    @property
    def segments(self) -> tuple[SegmentKind, ...]: ...
    @property
    def situation(self) -> GuestSituation | None: ...
    @property
    def minutes(self) -> int | None: ...
    def __init__(
        self,
        *,
        role: MeetingRole | str,
        person: str = ...,
        team: str = ...,
        function: str = ...,
        seniority: SeniorityBand | str | None = ...,
        responder: bool | None = ...,
        required: bool | None = ...,
        segments: Iterable[SegmentKind | str] = ...,
        situation: GuestSituation | str | None = ...,
        minutes: int | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        role: MeetingRole | str = ...,
        person: str = ...,
        team: str = ...,
        function: str = ...,
        seniority: SeniorityBand | str | None = ...,
        responder: bool | None = ...,
        required: bool | None = ...,
        segments: Iterable[SegmentKind | str] = ...,
        situation: GuestSituation | str | None = ...,
        minutes: int | None = ...,
    ) -> Self: ...

class Audience(enum.Enum):
    OFF_SHIFT_COLLEAGUES = "off_shift_colleagues"
    NEW_JOINERS = "new_joiners"
    OTHER_SERVICES = "other_services"
    LEADERSHIP = "leadership"
    CUSTOMERS = "customers"
    EVERYONE = "everyone"

class Barrier(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def kind(self) -> BarrierKind | None: ...
    @property
    def state(self) -> BarrierState | None: ...
    @property
    def evidence(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        id: str,
        label: str,
        kind: BarrierKind | str | None = ...,
        state: BarrierState | str | None = ...,
        evidence: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        label: str = ...,
        kind: BarrierKind | str | None = ...,
        state: BarrierState | str | None = ...,
        evidence: Iterable[str] = ...,
    ) -> Self: ...

class BarrierKind(enum.Enum):
    ALERT = "alert"
    GATE = "gate"
    REDUNDANCY = "redundancy"
    REVIEW = "review"
    RUNBOOK = "runbook"
    LIMIT = "limit"
    OTHER = "other"

class BarrierState(enum.Enum):
    PRESENT = "present"
    DEGRADED = "degraded"
    ABSENT_FROM_DESIGN = "absent_from_design"
    BYPASSED = "bypassed"

class BarrierStory(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def barrier(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def kind(self) -> BarrierKind | None: ...
    @property
    def state(self) -> BarrierState | None: ...
    @property
    def weakened_by(self) -> tuple[str, ...]: ...
    @property
    def limited(self) -> tuple[str, ...]: ...
    @property
    def revealed(self) -> tuple[str, ...]: ...
    @property
    def impacts_behind(self) -> tuple[str, ...]: ...
    @property
    def question(self) -> str: ...
    def __init__(
        self,
        *,
        barrier: str = ...,
        label: str = ...,
        kind: BarrierKind | str | None = ...,
        state: BarrierState | str | None = ...,
        weakened_by: Iterable[str] = ...,
        limited: Iterable[str] = ...,
        revealed: Iterable[str] = ...,
        impacts_behind: Iterable[str] = ...,
        question: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        barrier: str = ...,
        label: str = ...,
        kind: BarrierKind | str | None = ...,
        state: BarrierState | str | None = ...,
        weakened_by: Iterable[str] = ...,
        limited: Iterable[str] = ...,
        revealed: Iterable[str] = ...,
        impacts_behind: Iterable[str] = ...,
        question: str = ...,
    ) -> Self: ...

class Basis(enum.Enum):
    OBJECTIVE = "objective"
    SUBJECTIVE = "subjective"

class BoundaryReason(enum.Enum):
    TIME = "time"
    ACCESS = "access"
    SCOPE = "scope"

class ButFor(enum.Enum):
    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"
    NOT_APPLICABLE = "not_applicable"

class ButForQuestion(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def edge(self) -> int: ...
    @property
    def relation(self) -> EdgeRef: ...
    @property
    def question(self) -> str: ...
    @property
    def answer(self) -> ButFor | None: ...
    @property
    def siblings(self) -> tuple[str, ...]: ...
    @property
    def next(self) -> str: ...
    def __init__(
        self,
        *,
        edge: int = ...,
        relation: EdgeRef = ...,
        question: str = ...,
        answer: ButFor | str | None = ...,
        siblings: Iterable[str] = ...,
        next: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        edge: int = ...,
        relation: EdgeRef = ...,
        question: str = ...,
        answer: ButFor | str | None = ...,
        siblings: Iterable[str] = ...,
        next: str = ...,
    ) -> Self: ...

class Candidate(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def person(self) -> str: ...
    @property
    def team(self) -> str: ...
    @property
    def function(self) -> str: ...
    @property
    def seniority(self) -> SeniorityBand | None: ...
    @property
    def facilitates(self) -> bool | None: ...
    def __init__(
        self,
        *,
        person: str = ...,
        team: str = ...,
        function: str = ...,
        seniority: SeniorityBand | str | None = ...,
        facilitates: bool | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        person: str = ...,
        team: str = ...,
        function: str = ...,
        seniority: SeniorityBand | str | None = ...,
        facilitates: bool | None = ...,
    ) -> Self: ...

class CandidateAdvice(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def person(self) -> str: ...
    @property
    def team(self) -> str: ...
    @property
    def eligible(self) -> bool: ...
    @property
    def reasons(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        person: str = ...,
        team: str = ...,
        eligible: bool = ...,
        reasons: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        person: str = ...,
        team: str = ...,
        eligible: bool = ...,
        reasons: Iterable[str] = ...,
    ) -> Self: ...

class CandidateSheet(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def action(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def quadrant(self) -> Quadrant: ...
    @property
    def learning_points(self) -> tuple[str, ...]: ...
    @property
    def factors(self) -> tuple[str, ...]: ...
    @property
    def lacks(self) -> tuple[str, ...]: ...
    @property
    def hazard_questions(self) -> tuple[str, ...]: ...
    @property
    def proposal(self) -> str: ...
    def __init__(
        self,
        *,
        action: str = ...,
        title: str = ...,
        quadrant: Quadrant | str = ...,
        learning_points: Iterable[str] = ...,
        factors: Iterable[str] = ...,
        lacks: Iterable[str] = ...,
        hazard_questions: Iterable[str] = ...,
        proposal: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        action: str = ...,
        title: str = ...,
        quadrant: Quadrant | str = ...,
        learning_points: Iterable[str] = ...,
        factors: Iterable[str] = ...,
        lacks: Iterable[str] = ...,
        hazard_questions: Iterable[str] = ...,
        proposal: str = ...,
    ) -> Self: ...

class CandidateVerdict(enum.Enum):
    IMPROVES_THE_SYSTEM = "improves_the_system"
    ONLY_FEELS_PRODUCTIVE = "only_feels_productive"
    SHOULD_NOT_BE_COMMITTED = "should_not_be_committed"

class Captured(enum.Enum):
    BEFORE = "before"
    DURING = "during"
    AFTER = "after"

class ChoiceBasis(enum.Enum):
    RECOGNISED = "recognised"
    COMPARED = "compared"
    RULE = "rule"
    AUTHORITY = "authority"
    DEFAULT = "default"
    GAMBLE = "gamble"

class Clock(enum.Enum):
    ELAPSED = "elapsed"
    WORKING_CALENDAR = "working_calendar"
    SUPPORT_HOURS = "support_hours"

class ClockSkew(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def source(self) -> str: ...
    @property
    def other(self) -> str: ...
    @property
    def median_seconds(self) -> int: ...
    @property
    def least_seconds(self) -> int: ...
    @property
    def most_seconds(self) -> int: ...
    @property
    def pairs(self) -> int: ...
    def __init__(
        self,
        *,
        source: str = ...,
        other: str = ...,
        median_seconds: int = ...,
        least_seconds: int = ...,
        most_seconds: int = ...,
        pairs: int = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        source: str = ...,
        other: str = ...,
        median_seconds: int = ...,
        least_seconds: int = ...,
        most_seconds: int = ...,
        pairs: int = ...,
    ) -> Self: ...

class Combination(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def nodes(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        nodes: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        nodes: Iterable[str] = ...,
    ) -> Self: ...

class CommandMode(enum.Enum):
    EXPLICIT = "explicit"
    EMERGENT = "emergent"

class CompetingReading(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def text(self) -> str: ...
    @property
    def next_move(self) -> str: ...
    def __init__(
        self,
        *,
        text: str = ...,
        next_move: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        text: str = ...,
        next_move: str = ...,
    ) -> Self: ...

class CompletenessGap(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def node(self) -> str: ...
    @property
    def why(self) -> str: ...
    @property
    def question(self) -> str: ...
    def __init__(
        self,
        *,
        node: str = ...,
        why: str = ...,
        question: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        node: str = ...,
        why: str = ...,
        question: str = ...,
    ) -> Self: ...

class Confidence(enum.Enum):
    OBSERVED = "observed"
    CORROBORATED = "corroborated"
    REPORTED = "reported"
    CONJECTURED = "conjectured"

class Constraint(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def kind(self) -> ConstraintKind: ...
    @property
    def text(self) -> str: ...
    def __init__(
        self,
        *,
        kind: ConstraintKind | str,
        text: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        kind: ConstraintKind | str = ...,
        text: str = ...,
    ) -> Self: ...

class ConstraintKind(enum.Enum):
    UNFAMILIAR_SERVICE = "unfamiliar_service"
    UNCLEAR_ESCALATION = "unclear_escalation"
    MISSING_ACCESS = "missing_access"
    TIME = "time"
    WORKLOAD = "workload"
    POLICY = "policy"
    TOOL = "tool"
    OTHER = "other"

class Containment(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def impact(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def limited_by(self) -> tuple[str, ...]: ...
    @property
    def by_luck(self) -> tuple[str, ...]: ...
    @property
    def question(self) -> str: ...
    def __init__(
        self,
        *,
        impact: str = ...,
        label: str = ...,
        limited_by: Iterable[str] = ...,
        by_luck: Iterable[str] = ...,
        question: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        impact: str = ...,
        label: str = ...,
        limited_by: Iterable[str] = ...,
        by_luck: Iterable[str] = ...,
        question: str = ...,
    ) -> Self: ...

class ContainmentMap(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def impacts(self) -> tuple[Containment, ...]: ...
    @property
    def luck(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        impacts: Iterable[Containment] = ...,
        luck: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        impacts: Iterable[Containment] = ...,
        luck: Iterable[str] = ...,
    ) -> Self: ...

class Contradiction(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def one(self) -> EdgeRef: ...
    @property
    def other(self) -> EdgeRef: ...
    @property
    def question(self) -> str: ...
    def __init__(
        self,
        *,
        one: EdgeRef = ...,
        other: EdgeRef = ...,
        question: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        one: EdgeRef = ...,
        other: EdgeRef = ...,
        question: str = ...,
    ) -> Self: ...

class ContributingFactor(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def description(self) -> str: ...
    @property
    def kind(self) -> FactorKind | None: ...
    @property
    def level(self) -> FactorLevel | None: ...
    @property
    def facet(self) -> Facet | None: ...
    @property
    def adaptive_pattern(self) -> AdaptivePattern | None: ...
    @property
    def duration_effect_minutes(self) -> int | None: ...
    @property
    def confidence(self) -> Confidence | None: ...
    @property
    def incidents(self) -> tuple[str, ...]: ...
    @property
    def perspectives(self) -> tuple[str, ...]: ...
    @property
    def evidence(self) -> tuple[str, ...]: ...
    @property
    def coded_by_role(self) -> str: ...
    @property
    def coded_at(self) -> datetime | None: ...
    @property
    def source_line(self) -> int | None: ...
    def __init__(
        self,
        *,
        id: str,
        code: str = ...,
        label: str,
        description: str = ...,
        kind: FactorKind | str | None = ...,
        level: FactorLevel | str | None = ...,
        facet: Facet | str | None = ...,
        adaptive_pattern: AdaptivePattern | str | None = ...,
        duration_effect_minutes: int | None = ...,
        confidence: Confidence | str | None = ...,
        incidents: Iterable[str] = ...,
        perspectives: Iterable[str] = ...,
        evidence: Iterable[str] = ...,
        coded_by_role: str = ...,
        coded_at: datetime | str | None = ...,
        source_line: int | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        code: str = ...,
        label: str = ...,
        description: str = ...,
        kind: FactorKind | str | None = ...,
        level: FactorLevel | str | None = ...,
        facet: Facet | str | None = ...,
        adaptive_pattern: AdaptivePattern | str | None = ...,
        duration_effect_minutes: int | None = ...,
        confidence: Confidence | str | None = ...,
        incidents: Iterable[str] = ...,
        perspectives: Iterable[str] = ...,
        evidence: Iterable[str] = ...,
        coded_by_role: str = ...,
        coded_at: datetime | str | None = ...,
        source_line: int | None = ...,
    ) -> Self: ...

class Correction(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def event(self) -> str: ...
    @property
    def before(self) -> str: ...
    @property
    def after(self) -> str: ...
    @property
    def by_role(self) -> str: ...
    @property
    def by_author(self) -> bool | None: ...
    def __init__(
        self,
        *,
        event: str = ...,
        before: str = ...,
        after: str = ...,
        by_role: str = ...,
        by_author: bool | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        event: str = ...,
        before: str = ...,
        after: str = ...,
        by_role: str = ...,
        by_author: bool | None = ...,
    ) -> Self: ...

class Cue(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def what(self) -> str: ...
    @property
    def channel(self) -> str: ...
    @property
    def first_available_at(self) -> datetime | None: ...
    @property
    def seen_at(self) -> datetime | None: ...
    @property
    def salience(self) -> Salience | None: ...
    @property
    def evidence(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        id: str = ...,
        what: str,
        channel: str = ...,
        first_available_at: datetime | str | None = ...,
        seen_at: datetime | str | None = ...,
        salience: Salience | str | None = ...,
        evidence: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        what: str = ...,
        channel: str = ...,
        first_available_at: datetime | str | None = ...,
        seen_at: datetime | str | None = ...,
        salience: Salience | str | None = ...,
        evidence: Iterable[str] = ...,
    ) -> Self: ...

class CueEntry(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def decision(self) -> str: ...
    @property
    def what(self) -> str: ...
    @property
    def channel(self) -> str: ...
    @property
    def first_available_at(self) -> datetime | None: ...
    @property
    def seen_at(self) -> datetime | None: ...
    @property
    def seconds_to_notice(self) -> int | None: ...
    @property
    def salience(self) -> Salience | None: ...
    @property
    def misled(self) -> bool: ...
    def __init__(
        self,
        *,
        decision: str = ...,
        what: str = ...,
        channel: str = ...,
        first_available_at: datetime | str | None = ...,
        seen_at: datetime | str | None = ...,
        seconds_to_notice: int | None = ...,
        salience: Salience | str | None = ...,
        misled: bool = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        decision: str = ...,
        what: str = ...,
        channel: str = ...,
        first_available_at: datetime | str | None = ...,
        seen_at: datetime | str | None = ...,
        seconds_to_notice: int | None = ...,
        salience: Salience | str | None = ...,
        misled: bool = ...,
    ) -> Self: ...

class Deadline(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def what(self) -> str: ...
    @property
    def opens(self) -> datetime | None: ...
    @property
    def due(self) -> datetime | None: ...
    @property
    def state(self) -> DeadlineState: ...
    @property
    def why(self) -> str: ...
    def __init__(
        self,
        *,
        what: str = ...,
        opens: datetime | str | None = ...,
        due: datetime | str | None = ...,
        state: DeadlineState | str = ...,
        why: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        what: str = ...,
        opens: datetime | str | None = ...,
        due: datetime | str | None = ...,
        state: DeadlineState | str = ...,
        why: str = ...,
    ) -> Self: ...

class DeadlineState(enum.Enum):
    UPCOMING = "upcoming"
    OPEN = "open"
    OVERDUE = "overdue"
    DONE = "done"
    UNKNOWN = "unknown"

class DecisionContext(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def decision(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def shaped_by(self) -> tuple[str, ...]: ...
    @property
    def misled_by(self) -> tuple[str, ...]: ...
    @property
    def led_to(self) -> tuple[str, ...]: ...
    @property
    def texture(self) -> int: ...
    @property
    def missing_texture(self) -> tuple[str, ...]: ...
    @property
    def question(self) -> str: ...
    def __init__(
        self,
        *,
        decision: str = ...,
        label: str = ...,
        shaped_by: Iterable[str] = ...,
        misled_by: Iterable[str] = ...,
        led_to: Iterable[str] = ...,
        texture: int = ...,
        missing_texture: Iterable[str] = ...,
        question: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        decision: str = ...,
        label: str = ...,
        shaped_by: Iterable[str] = ...,
        misled_by: Iterable[str] = ...,
        led_to: Iterable[str] = ...,
        texture: int = ...,
        missing_texture: Iterable[str] = ...,
        question: str = ...,
    ) -> Self: ...

class DecisionPoint(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def incident(self) -> str: ...
    @property
    def event(self) -> str: ...
    @property
    def at(self) -> datetime | None: ...
    @property
    def until(self) -> datetime | None: ...
    @property
    def precision(self) -> Precision | None: ...
    @property
    def phase(self) -> Phase | None: ...
    @property
    def title(self) -> str: ...
    @property
    def actor_role(self) -> str: ...
    @property
    def account_of(self) -> str: ...
    @property
    def situation_summary(self) -> str: ...
    @property
    def cues(self) -> tuple[Cue, ...]: ...
    @property
    def hypotheses(self) -> tuple[Hypothesis, ...]: ...
    @property
    def expectancies(self) -> tuple[str, ...]: ...
    @property
    def goals(self) -> tuple[str, ...]: ...
    @property
    def goal_conflicts(self) -> tuple[str, ...]: ...
    @property
    def options(self) -> tuple[Option, ...]: ...
    @property
    def only_one_option_came_to_mind(self) -> bool | None: ...
    @property
    def choice(self) -> str: ...
    @property
    def basis(self) -> ChoiceBasis | None: ...
    @property
    def rule_followed(self) -> str: ...
    @property
    def analogues(self) -> tuple[str, ...]: ...
    @property
    def typicality(self) -> str: ...
    @property
    def experience_used(self) -> str: ...
    @property
    def constraints(self) -> tuple[Constraint, ...]: ...
    @property
    def time_pressure(self) -> int | None: ...
    @property
    def uncertainty(self) -> tuple[str, ...]: ...
    @property
    def information_used(self) -> tuple[InformationUsed, ...]: ...
    @property
    def information_missing(self) -> tuple[InformationMissing, ...]: ...
    @property
    def misleading_signals(self) -> tuple[str, ...]: ...
    @property
    def help_sought(self) -> str: ...
    @property
    def novice_contrast(self) -> str: ...
    @property
    def reasonable_because(self) -> str: ...
    @property
    def accounts(self) -> tuple[Account, ...]: ...
    @property
    def elicited_by(self) -> ElicitedBy | None: ...
    @property
    def evidence(self) -> tuple[str, ...]: ...
    @property
    def hindsight(self) -> Hindsight | None: ...
    def __init__(
        self,
        *,
        id: str,
        incident: str = ...,
        event: str = ...,
        at: datetime | str | None = ...,
        until: datetime | str | None = ...,
        precision: Precision | str | None = ...,
        phase: Phase | str | None = ...,
        title: str = ...,
        actor_role: str = ...,
        account_of: str = ...,
        situation_summary: str = ...,
        cues: Iterable[Cue] = ...,
        hypotheses: Iterable[Hypothesis] = ...,
        expectancies: Iterable[str] = ...,
        goals: Iterable[str] = ...,
        goal_conflicts: Iterable[str] = ...,
        options: Iterable[Option] = ...,
        only_one_option_came_to_mind: bool | None = ...,
        choice: str = ...,
        basis: ChoiceBasis | str | None = ...,
        rule_followed: str = ...,
        analogues: Iterable[str] = ...,
        typicality: str = ...,
        experience_used: str = ...,
        constraints: Iterable[Constraint] = ...,
        time_pressure: int | None = ...,
        uncertainty: Iterable[str] = ...,
        information_used: Iterable[InformationUsed] = ...,
        information_missing: Iterable[InformationMissing] = ...,
        misleading_signals: Iterable[str] = ...,
        help_sought: str = ...,
        novice_contrast: str = ...,
        reasonable_because: str = ...,
        accounts: Iterable[Account] = ...,
        elicited_by: ElicitedBy | str | None = ...,
        evidence: Iterable[str] = ...,
        hindsight: Hindsight | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        incident: str = ...,
        event: str = ...,
        at: datetime | str | None = ...,
        until: datetime | str | None = ...,
        precision: Precision | str | None = ...,
        phase: Phase | str | None = ...,
        title: str = ...,
        actor_role: str = ...,
        account_of: str = ...,
        situation_summary: str = ...,
        cues: Iterable[Cue] = ...,
        hypotheses: Iterable[Hypothesis] = ...,
        expectancies: Iterable[str] = ...,
        goals: Iterable[str] = ...,
        goal_conflicts: Iterable[str] = ...,
        options: Iterable[Option] = ...,
        only_one_option_came_to_mind: bool | None = ...,
        choice: str = ...,
        basis: ChoiceBasis | str | None = ...,
        rule_followed: str = ...,
        analogues: Iterable[str] = ...,
        typicality: str = ...,
        experience_used: str = ...,
        constraints: Iterable[Constraint] = ...,
        time_pressure: int | None = ...,
        uncertainty: Iterable[str] = ...,
        information_used: Iterable[InformationUsed] = ...,
        information_missing: Iterable[InformationMissing] = ...,
        misleading_signals: Iterable[str] = ...,
        help_sought: str = ...,
        novice_contrast: str = ...,
        reasonable_because: str = ...,
        accounts: Iterable[Account] = ...,
        elicited_by: ElicitedBy | str | None = ...,
        evidence: Iterable[str] = ...,
        hindsight: Hindsight | None = ...,
    ) -> Self: ...

class DepthSignal(enum.Enum):
    SLO_BURN = "slo_burn"
    CHAOTIC_COORDINATION = "chaotic_coordination"
    PAGING_STORM = "paging_storm"
    NEAR_MISS = "near_miss"
    FREQUENT_MINOR_INCIDENTS = "frequent_minor_incidents"
    REQUESTED = "requested"
    MANY_TEAMS = "many_teams"
    UNFAMILIAR = "unfamiliar"
    REPEAT = "repeat"
    CONFUSION = "confusion"
    LUCK = "luck"
    SURPRISE = "surprise"
    EVERYDAY_PART = "everyday_part"
    CUSTOMERS_FIRST = "customers_first"

class Drill(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def decision_point(self) -> str: ...
    @property
    def format(self) -> DrillFormat | None: ...
    @property
    def conditions(self) -> tuple[DrillCondition, ...]: ...
    @property
    def scheduled_for(self) -> date | None: ...
    @property
    def held_at(self) -> datetime | None: ...
    @property
    def participants(self) -> int | None: ...
    @property
    def observed(self) -> str: ...
    def __init__(
        self,
        *,
        id: str,
        title: str,
        decision_point: str = ...,
        format: DrillFormat | str | None = ...,
        conditions: Iterable[DrillCondition | str] = ...,
        scheduled_for: date | str | None = ...,
        held_at: datetime | str | None = ...,
        participants: int | None = ...,
        observed: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        title: str = ...,
        decision_point: str = ...,
        format: DrillFormat | str | None = ...,
        conditions: Iterable[DrillCondition | str] = ...,
        scheduled_for: date | str | None = ...,
        held_at: datetime | str | None = ...,
        participants: int | None = ...,
        observed: str = ...,
    ) -> Self: ...

class DrillCondition(enum.Enum):
    COMPETING_HYPOTHESES = "competing_hypotheses"
    AMBIGUOUS_OWNERSHIP = "ambiguous_ownership"
    PARTIAL_INFORMATION = "partial_information"
    TIME_PRESSURE = "time_pressure"

class DrillFormat(enum.Enum):
    TABLETOP = "tabletop"
    LIVE = "live"

class DrillPlan(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def title(self) -> str: ...
    @property
    def review(self) -> str: ...
    @property
    def decision_point(self) -> str: ...
    @property
    def format(self) -> DrillFormat: ...
    @property
    def minutes(self) -> int: ...
    @property
    def conditions(self) -> tuple[DrillCondition, ...]: ...
    @property
    def briefing(self) -> str: ...
    @property
    def goals(self) -> tuple[str, ...]: ...
    @property
    def constraints(self) -> tuple[str, ...]: ...
    @property
    def injects(self) -> tuple[Inject, ...]: ...
    @property
    def call(self) -> str: ...
    @property
    def set_up(self) -> tuple[str, ...]: ...
    @property
    def facilitator_readings(self) -> tuple[CompetingReading, ...]: ...
    @property
    def facilitator_choice(self) -> str: ...
    @property
    def facilitator_later(self) -> tuple[str, ...]: ...
    @property
    def watch_for(self) -> tuple[str, ...]: ...
    @property
    def debrief(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        title: str = ...,
        review: str = ...,
        decision_point: str = ...,
        format: DrillFormat | str = ...,
        minutes: int = ...,
        conditions: Iterable[DrillCondition | str] = ...,
        briefing: str = ...,
        goals: Iterable[str] = ...,
        constraints: Iterable[str] = ...,
        injects: Iterable[Inject] = ...,
        call: str = ...,
        set_up: Iterable[str] = ...,
        facilitator_readings: Iterable[CompetingReading] = ...,
        facilitator_choice: str = ...,
        facilitator_later: Iterable[str] = ...,
        watch_for: Iterable[str] = ...,
        debrief: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        title: str = ...,
        review: str = ...,
        decision_point: str = ...,
        format: DrillFormat | str = ...,
        minutes: int = ...,
        conditions: Iterable[DrillCondition | str] = ...,
        briefing: str = ...,
        goals: Iterable[str] = ...,
        constraints: Iterable[str] = ...,
        injects: Iterable[Inject] = ...,
        call: str = ...,
        set_up: Iterable[str] = ...,
        facilitator_readings: Iterable[CompetingReading] = ...,
        facilitator_choice: str = ...,
        facilitator_later: Iterable[str] = ...,
        watch_for: Iterable[str] = ...,
        debrief: Iterable[str] = ...,
    ) -> Self: ...

class DrillSlot(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def earliest(self) -> date | None: ...
    @property
    def latest(self) -> date | None: ...
    @property
    def proposed(self) -> date | None: ...
    @property
    def decision_points(self) -> tuple[str, ...]: ...
    @property
    def why(self) -> str: ...
    def __init__(
        self,
        *,
        earliest: date | str | None = ...,
        latest: date | str | None = ...,
        proposed: date | str | None = ...,
        decision_points: Iterable[str] = ...,
        why: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        earliest: date | str | None = ...,
        latest: date | str | None = ...,
        proposed: date | str | None = ...,
        decision_points: Iterable[str] = ...,
        why: str = ...,
    ) -> Self: ...

class EarlyRule(enum.Enum):
    ORDER_VIOLATION = "order_violation"
    ALREADY_TRUE = "already_true"

class Edge(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def type(self) -> EdgeType: ...
    @property
    def from_(self) -> str: ...
    @property
    def to(self) -> str: ...
    @property
    def confidence(self) -> Confidence | None: ...
    @property
    def perspectives(self) -> tuple[str, ...]: ...
    @property
    def evidence(self) -> tuple[str, ...]: ...
    @property
    def minutes(self) -> int | None: ...
    @property
    def but_for(self) -> ButFor | None: ...
    @property
    def note(self) -> str: ...
    def __init__(
        self,
        *,
        type: EdgeType | str,
        from_: str,
        to: str,
        confidence: Confidence | str | None = ...,
        perspectives: Iterable[str] = ...,
        evidence: Iterable[str] = ...,
        minutes: int | None = ...,
        but_for: ButFor | str | None = ...,
        note: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        type: EdgeType | str = ...,
        from_: str = ...,
        to: str = ...,
        confidence: Confidence | str | None = ...,
        perspectives: Iterable[str] = ...,
        evidence: Iterable[str] = ...,
        minutes: int | None = ...,
        but_for: ButFor | str | None = ...,
        note: str = ...,
    ) -> Self: ...

class EdgeRef(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def from_(self) -> str: ...
    @property
    def type(self) -> EdgeType: ...
    @property
    def to(self) -> str: ...
    def __init__(
        self,
        *,
        from_: str = ...,
        type: EdgeType | str = ...,
        to: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        from_: str = ...,
        type: EdgeType | str = ...,
        to: str = ...,
    ) -> Self: ...

class EdgeType(enum.Enum):
    ENABLES = "enables"
    TRIGGERS = "triggers"
    JOINT = "joint"
    ALTERNATIVE = "alternative"
    AMPLIFIES = "amplifies"
    DELAYS = "delays"
    MASKS = "masks"
    MISLEADS = "misleads"
    SHAPES = "shapes"
    DEGRADES = "degrades"
    MITIGATES = "mitigates"
    REVEALS = "reveals"
    RELATES = "relates"

class ElicitedBy(enum.Enum):
    CHAT = "chat"
    LOG = "log"
    INTERVIEW = "interview"
    MEETING = "meeting"
    PUBLISHED_REPORT = "published_report"

class EventKind(enum.Enum):
    OBSERVATION = "observation"
    ALERT = "alert"
    REPORT = "report"
    ACTION = "action"
    DECISION = "decision"
    CHANGE = "change"
    COMMUNICATION = "communication"
    STATUS_UPDATE = "status_update"
    ESCALATION = "escalation"
    HAND_OFF = "hand_off"
    WAITING = "waiting"
    SYSTEM = "system"
    SURPRISE = "surprise"
    MILESTONE = "milestone"

class EvidenceItem(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> EvidenceKind: ...
    @property
    def title(self) -> str: ...
    @property
    def uri(self) -> str: ...
    @property
    def from_(self) -> datetime | None: ...
    @property
    def until(self) -> datetime | None: ...
    @property
    def collected_at(self) -> datetime | None: ...
    @property
    def note(self) -> str: ...
    def __init__(
        self,
        *,
        id: str,
        kind: EvidenceKind | str,
        title: str = ...,
        uri: str = ...,
        from_: datetime | str | None = ...,
        until: datetime | str | None = ...,
        collected_at: datetime | str | None = ...,
        note: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: EvidenceKind | str = ...,
        title: str = ...,
        uri: str = ...,
        from_: datetime | str | None = ...,
        until: datetime | str | None = ...,
        collected_at: datetime | str | None = ...,
        note: str = ...,
    ) -> Self: ...

class EvidenceKind(enum.Enum):
    CHAT_LOG = "chat_log"
    TICKET = "ticket"
    DASHBOARD = "dashboard"
    DEPLOYMENT_LOG = "deployment_log"
    ALERT_HISTORY = "alert_history"
    STATUS_PAGE = "status_page"
    PUBLISHED_REPORT = "published_report"
    INTERVIEW = "interview"
    OTHER = "other"

class EvidenceNeed(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def incident(self) -> str: ...
    @property
    def kind(self) -> EvidenceKind: ...
    @property
    def status(self) -> EvidenceStatus: ...
    @property
    def items(self) -> tuple[str, ...]: ...
    @property
    def where(self) -> str: ...
    @property
    def note(self) -> str: ...
    def __init__(
        self,
        *,
        incident: str = ...,
        kind: EvidenceKind | str = ...,
        status: EvidenceStatus | str = ...,
        items: Iterable[str] = ...,
        where: str = ...,
        note: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        incident: str = ...,
        kind: EvidenceKind | str = ...,
        status: EvidenceStatus | str = ...,
        items: Iterable[str] = ...,
        where: str = ...,
        note: str = ...,
    ) -> Self: ...

class EvidencePacket(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def assembled_at(self) -> datetime | None: ...
    @property
    def items(self) -> tuple[EvidenceItem, ...]: ...
    @property
    def missing(self) -> tuple[MissingEvidence, ...]: ...
    def __init__(
        self,
        *,
        assembled_at: datetime | str | None = ...,
        items: Iterable[EvidenceItem] = ...,
        missing: Iterable[MissingEvidence] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        assembled_at: datetime | str | None = ...,
        items: Iterable[EvidenceItem] = ...,
        missing: Iterable[MissingEvidence] = ...,
    ) -> Self: ...

class EvidenceStatus(enum.Enum):
    PRESENT = "present"
    KNOWN_MISSING = "known_missing"
    MISSING = "missing"

class Exposure(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def team(self) -> str: ...
    @property
    def reviews(self) -> int: ...
    @property
    def shapes(self) -> int: ...
    @property
    def available(self) -> int: ...
    @property
    def not_met(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        team: str = ...,
        reviews: int = ...,
        shapes: int = ...,
        available: int = ...,
        not_met: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        team: str = ...,
        reviews: int = ...,
        shapes: int = ...,
        available: int = ...,
        not_met: Iterable[str] = ...,
    ) -> Self: ...

class ExternalReference(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def system(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def uri(self) -> str: ...
    def __init__(
        self,
        *,
        system: str,
        id: str = ...,
        uri: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        system: str = ...,
        id: str = ...,
        uri: str = ...,
    ) -> Self: ...

class Facet(enum.Enum):
    TECHNICAL = "technical"
    PROCESS = "process"
    COORDINATION = "coordination"

class FactorCoverage(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def factor(self) -> str: ...
    @property
    def actions(self) -> tuple[str, ...]: ...
    @property
    def accepted_as_risk(self) -> bool: ...
    def __init__(
        self,
        *,
        factor: str = ...,
        actions: Iterable[str] = ...,
        accepted_as_risk: bool = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        factor: str = ...,
        actions: Iterable[str] = ...,
        accepted_as_risk: bool = ...,
    ) -> Self: ...

class FactorGraph(GraphFace, Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def junctions(self) -> tuple[Junction, ...]: ...
    @property
    def barriers(self) -> tuple[Barrier, ...]: ...
    @property
    def edges(self) -> tuple[Edge, ...]: ...
    @property
    def boundaries(self) -> tuple[InquiryBoundary, ...]: ...
    def __init__(
        self,
        *,
        junctions: Iterable[Junction] = ...,
        barriers: Iterable[Barrier] = ...,
        edges: Iterable[Edge] = ...,
        boundaries: Iterable[InquiryBoundary] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        junctions: Iterable[Junction] = ...,
        barriers: Iterable[Barrier] = ...,
        edges: Iterable[Edge] = ...,
        boundaries: Iterable[InquiryBoundary] = ...,
    ) -> Self: ...

class FactorGraphAnalysis(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def combinations(self) -> tuple[JointSufficiency, ...]: ...
    @property
    def completeness_gaps(self) -> tuple[CompletenessGap, ...]: ...
    @property
    def single_threads(self) -> tuple[SingleThread, ...]: ...
    @property
    def decision_contexts(self) -> tuple[DecisionContext, ...]: ...
    @property
    def time_ledger(self) -> TimeLedger: ...
    @property
    def containment(self) -> ContainmentMap: ...
    @property
    def barrier_stories(self) -> tuple[BarrierStory, ...]: ...
    @property
    def visibility_gaps(self) -> tuple[VisibilityGap, ...]: ...
    @property
    def level_climb(self) -> LevelClimb: ...
    @property
    def action_coverage(self) -> ActionCoverage: ...
    @property
    def new_hazards(self) -> tuple[NewHazard, ...]: ...
    @property
    def but_for(self) -> tuple[ButForQuestion, ...]: ...
    @property
    def perspective_spread(self) -> PerspectiveSpread: ...
    @property
    def inquiry_edges(self) -> tuple[InquiryEdge, ...]: ...
    @property
    def cues(self) -> tuple[CueEntry, ...]: ...
    @property
    def situations(self) -> tuple[SituationRecord, ...]: ...
    @property
    def texture(self) -> tuple[Texture, ...]: ...
    @property
    def ambiguity(self) -> tuple[Ambiguity, ...]: ...
    @property
    def accounts(self) -> tuple[MomentAccounts, ...]: ...
    def __init__(
        self,
        *,
        combinations: Iterable[JointSufficiency] = ...,
        completeness_gaps: Iterable[CompletenessGap] = ...,
        single_threads: Iterable[SingleThread] = ...,
        decision_contexts: Iterable[DecisionContext] = ...,
        time_ledger: TimeLedger = ...,
        containment: ContainmentMap = ...,
        barrier_stories: Iterable[BarrierStory] = ...,
        visibility_gaps: Iterable[VisibilityGap] = ...,
        level_climb: LevelClimb = ...,
        action_coverage: ActionCoverage = ...,
        new_hazards: Iterable[NewHazard] = ...,
        but_for: Iterable[ButForQuestion] = ...,
        perspective_spread: PerspectiveSpread = ...,
        inquiry_edges: Iterable[InquiryEdge] = ...,
        cues: Iterable[CueEntry] = ...,
        situations: Iterable[SituationRecord] = ...,
        texture: Iterable[Texture] = ...,
        ambiguity: Iterable[Ambiguity] = ...,
        accounts: Iterable[MomentAccounts] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        combinations: Iterable[JointSufficiency] = ...,
        completeness_gaps: Iterable[CompletenessGap] = ...,
        single_threads: Iterable[SingleThread] = ...,
        decision_contexts: Iterable[DecisionContext] = ...,
        time_ledger: TimeLedger = ...,
        containment: ContainmentMap = ...,
        barrier_stories: Iterable[BarrierStory] = ...,
        visibility_gaps: Iterable[VisibilityGap] = ...,
        level_climb: LevelClimb = ...,
        action_coverage: ActionCoverage = ...,
        new_hazards: Iterable[NewHazard] = ...,
        but_for: Iterable[ButForQuestion] = ...,
        perspective_spread: PerspectiveSpread = ...,
        inquiry_edges: Iterable[InquiryEdge] = ...,
        cues: Iterable[CueEntry] = ...,
        situations: Iterable[SituationRecord] = ...,
        texture: Iterable[Texture] = ...,
        ambiguity: Iterable[Ambiguity] = ...,
        accounts: Iterable[MomentAccounts] = ...,
    ) -> Self: ...

class FactorKind(enum.Enum):
    CONDITION = "condition"
    TRIGGER = "trigger"
    CONTEXT = "context"
    MITIGATOR = "mitigator"
    LUCK = "luck"

class FactorLevel(enum.Enum):
    TEAM = "team"
    SERVICE = "service"
    ORGANISATION = "organisation"
    VENDOR = "vendor"
    EXTERNAL = "external"

class FollowUp(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def held_at(self) -> datetime | None: ...
    @property
    def participants(self) -> tuple[str, ...]: ...
    @property
    def verdict(self) -> FollowUpVerdict | None: ...
    @property
    def reason(self) -> str: ...
    def __init__(
        self,
        *,
        held_at: datetime | str | None = ...,
        participants: Iterable[str] = ...,
        verdict: FollowUpVerdict | str | None = ...,
        reason: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        held_at: datetime | str | None = ...,
        participants: Iterable[str] = ...,
        verdict: FollowUpVerdict | str | None = ...,
        reason: str = ...,
    ) -> Self: ...

class FollowUpVerdict(enum.Enum):
    ACTIONS_COMMITTED = "actions_committed"
    NO_ACTION_WARRANTED = "no_action_warranted"
    KNOWN_RISKS_ONLY = "known_risks_only"
    DEFERRED = "deferred"

class GoodJudgement(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def drew_on(self) -> str: ...
    @property
    def decision_point(self) -> str: ...
    @property
    def evidence(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        id: str,
        text: str,
        drew_on: str = ...,
        decision_point: str = ...,
        evidence: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        text: str = ...,
        drew_on: str = ...,
        decision_point: str = ...,
        evidence: Iterable[str] = ...,
    ) -> Self: ...

class GroupBy(enum.Enum):
    QUARTER = "quarter"
    SERVICE = "service"
    TEAM = "team"
    SEVERITY = "severity"
    TIER = "tier"

class GuestAdvice(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def situation(self) -> GuestSituation: ...
    @property
    def function(self) -> str: ...
    @property
    def segments(self) -> tuple[SegmentKind, ...]: ...
    @property
    def minutes(self) -> int: ...
    @property
    def follow_up(self) -> bool: ...
    @property
    def why(self) -> str: ...
    def __init__(
        self,
        *,
        situation: GuestSituation | str = ...,
        function: str = ...,
        segments: Iterable[SegmentKind | str] = ...,
        minutes: int = ...,
        follow_up: bool = ...,
        why: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        situation: GuestSituation | str = ...,
        function: str = ...,
        segments: Iterable[SegmentKind | str] = ...,
        minutes: int = ...,
        follow_up: bool = ...,
        why: str = ...,
    ) -> Self: ...

class GuestSituation(enum.Enum):
    NETWORKING = "networking"
    DEPLOYMENT = "deployment"
    CUSTOMER_COMMUNICATION = "customer_communication"
    THIRD_PARTY = "third_party"
    OTHER = "other"

class HighLow(enum.Enum):
    LOW = "low"
    HIGH = "high"

class Hindsight(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def outcome(self) -> str: ...
    @property
    def surprises(self) -> tuple[str, ...]: ...
    @property
    def notes(self) -> tuple[str, ...]: ...
    @property
    def learning_points(self) -> tuple[str, ...]: ...
    @property
    def drill_candidate(self) -> bool | None: ...
    def __init__(
        self,
        *,
        outcome: str = ...,
        surprises: Iterable[str] = ...,
        notes: Iterable[str] = ...,
        learning_points: Iterable[str] = ...,
        drill_candidate: bool | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        outcome: str = ...,
        surprises: Iterable[str] = ...,
        notes: Iterable[str] = ...,
        learning_points: Iterable[str] = ...,
        drill_candidate: bool | None = ...,
    ) -> Self: ...

class Hypothesis(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def text(self) -> str: ...
    @property
    def status(self) -> HypothesisStatus: ...
    @property
    def raised_at(self) -> datetime | None: ...
    @property
    def closed_at(self) -> datetime | None: ...
    @property
    def closed_by(self) -> str: ...
    @property
    def next_move(self) -> str: ...
    @property
    def evidence(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        text: str,
        status: HypothesisStatus | str,
        raised_at: datetime | str | None = ...,
        closed_at: datetime | str | None = ...,
        closed_by: str = ...,
        next_move: str = ...,
        evidence: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        text: str = ...,
        status: HypothesisStatus | str = ...,
        raised_at: datetime | str | None = ...,
        closed_at: datetime | str | None = ...,
        closed_by: str = ...,
        next_move: str = ...,
        evidence: Iterable[str] = ...,
    ) -> Self: ...

class HypothesisStatus(enum.Enum):
    OPEN = "open"
    FAVOURED = "favoured"
    DISCARDED = "discarded"
    CONFIRMED = "confirmed"

class Impact(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def audience(self) -> ImpactAudience: ...
    @property
    def text(self) -> str: ...
    @property
    def from_(self) -> datetime | None: ...
    @property
    def until(self) -> datetime | None: ...
    @property
    def precision(self) -> Precision | None: ...
    @property
    def quantities(self) -> tuple[Quantity, ...]: ...
    @property
    def evidence(self) -> tuple[str, ...]: ...
    @property
    def source_line(self) -> int | None: ...
    def __init__(
        self,
        *,
        id: str,
        audience: ImpactAudience | str,
        text: str,
        from_: datetime | str | None = ...,
        until: datetime | str | None = ...,
        precision: Precision | str | None = ...,
        quantities: Iterable[Quantity] = ...,
        evidence: Iterable[str] = ...,
        source_line: int | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        audience: ImpactAudience | str = ...,
        text: str = ...,
        from_: datetime | str | None = ...,
        until: datetime | str | None = ...,
        precision: Precision | str | None = ...,
        quantities: Iterable[Quantity] = ...,
        evidence: Iterable[str] = ...,
        source_line: int | None = ...,
    ) -> Self: ...

class ImpactAudience(enum.Enum):
    CUSTOMER = "customer"
    BUSINESS = "business"
    INTERNAL = "internal"

class ImportedEvidence(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def source(self) -> str: ...
    @property
    def incidents(self) -> tuple[Incident, ...]: ...
    @property
    def events(self) -> tuple[TimelineEvent, ...]: ...
    @property
    def milestones(self) -> tuple[MilestoneCandidate, ...]: ...
    @property
    def actions(self) -> tuple[Action, ...]: ...
    @property
    def people(self) -> tuple[Person, ...]: ...
    @property
    def evidence(self) -> tuple[EvidenceItem, ...]: ...
    @property
    def notes(self) -> tuple[Note, ...]: ...
    @property
    def originals(self) -> tuple[OriginalRecord, ...]: ...
    def __init__(
        self,
        *,
        source: str = ...,
        incidents: Iterable[Incident] = ...,
        events: Iterable[TimelineEvent] = ...,
        milestones: Iterable[MilestoneCandidate] = ...,
        actions: Iterable[Action] = ...,
        people: Iterable[Person] = ...,
        evidence: Iterable[EvidenceItem] = ...,
        notes: Iterable[Note] = ...,
        originals: Iterable[OriginalRecord] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        source: str = ...,
        incidents: Iterable[Incident] = ...,
        events: Iterable[TimelineEvent] = ...,
        milestones: Iterable[MilestoneCandidate] = ...,
        actions: Iterable[Action] = ...,
        people: Iterable[Person] = ...,
        evidence: Iterable[EvidenceItem] = ...,
        notes: Iterable[Note] = ...,
        originals: Iterable[OriginalRecord] = ...,
    ) -> Self: ...

class Incident(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def format(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def kind(self) -> IncidentKind: ...
    @property
    def severity(self) -> str: ...
    @property
    def summary(self) -> str: ...
    @property
    def services(self) -> tuple[str, ...]: ...
    @property
    def teams(self) -> tuple[str, ...]: ...
    @property
    def customer_facing(self) -> bool | None: ...
    @property
    def near_miss_because(self) -> str: ...
    @property
    def review_triggers(self) -> tuple[ReviewTrigger, ...]: ...
    @property
    def milestones(self) -> tuple[Milestone, ...]: ...
    @property
    def impacts(self) -> tuple[Impact, ...]: ...
    @property
    def pages_sent(self) -> int | None: ...
    @property
    def people_paged(self) -> int | None: ...
    @property
    def support_tickets(self) -> int | None: ...
    @property
    def command_mode(self) -> CommandMode | None: ...
    @property
    def needed_expertise(self) -> tuple[str, ...]: ...
    @property
    def needed_expertise_decided_at(self) -> datetime | None: ...
    @property
    def responders(self) -> tuple[RoleSpan, ...]: ...
    @property
    def external_references(self) -> tuple[ExternalReference, ...]: ...
    @property
    def extensions(self) -> Any | None: ...
    def __init__(
        self,
        *,
        format: str = ...,
        id: str,
        title: str,
        kind: IncidentKind | str = ...,
        severity: str = ...,
        summary: str = ...,
        services: Iterable[str] = ...,
        teams: Iterable[str] = ...,
        customer_facing: bool | None = ...,
        near_miss_because: str = ...,
        review_triggers: Iterable[ReviewTrigger | str] = ...,
        milestones: Iterable[Milestone] = ...,
        impacts: Iterable[Impact] = ...,
        pages_sent: int | None = ...,
        people_paged: int | None = ...,
        support_tickets: int | None = ...,
        command_mode: CommandMode | str | None = ...,
        needed_expertise: Iterable[str] = ...,
        needed_expertise_decided_at: datetime | str | None = ...,
        responders: Iterable[RoleSpan] = ...,
        external_references: Iterable[ExternalReference] = ...,
        extensions: Any | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        format: str = ...,
        id: str = ...,
        title: str = ...,
        kind: IncidentKind | str = ...,
        severity: str = ...,
        summary: str = ...,
        services: Iterable[str] = ...,
        teams: Iterable[str] = ...,
        customer_facing: bool | None = ...,
        near_miss_because: str = ...,
        review_triggers: Iterable[ReviewTrigger | str] = ...,
        milestones: Iterable[Milestone] = ...,
        impacts: Iterable[Impact] = ...,
        pages_sent: int | None = ...,
        people_paged: int | None = ...,
        support_tickets: int | None = ...,
        command_mode: CommandMode | str | None = ...,
        needed_expertise: Iterable[str] = ...,
        needed_expertise_decided_at: datetime | str | None = ...,
        responders: Iterable[RoleSpan] = ...,
        external_references: Iterable[ExternalReference] = ...,
        extensions: Any | None = ...,
    ) -> Self: ...

class IncidentKind(enum.Enum):
    INCIDENT = "incident"
    NEAR_MISS = "near_miss"
    DRILL = "drill"
    SURPRISE = "surprise"

class InformationGap(enum.Enum):
    MISSING = "missing"
    BURIED = "buried"
    MISLEADING = "misleading"
    LATE = "late"

class InformationMissing(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def gap(self) -> InformationGap: ...
    @property
    def text(self) -> str: ...
    def __init__(
        self,
        *,
        gap: InformationGap | str,
        text: str,
    ) -> None: ...
    def replace(
        self,
        *,
        gap: InformationGap | str = ...,
        text: str = ...,
    ) -> Self: ...

class InformationUsed(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def text(self) -> str: ...
    @property
    def source(self) -> str: ...
    @property
    def first_available_at(self) -> datetime | None: ...
    @property
    def evidence(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        text: str,
        source: str = ...,
        first_available_at: datetime | str | None = ...,
        evidence: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        text: str = ...,
        source: str = ...,
        first_available_at: datetime | str | None = ...,
        evidence: Iterable[str] = ...,
    ) -> Self: ...

class Inject(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def minute(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def source(self) -> str: ...
    def __init__(
        self,
        *,
        minute: int = ...,
        text: str = ...,
        source: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        minute: int = ...,
        text: str = ...,
        source: str = ...,
    ) -> Self: ...

class InquiryBoundary(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def node(self) -> str: ...
    @property
    def reason(self) -> BoundaryReason: ...
    @property
    def text(self) -> str: ...
    def __init__(
        self,
        *,
        node: str,
        reason: BoundaryReason | str,
        text: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        node: str = ...,
        reason: BoundaryReason | str = ...,
        text: str = ...,
    ) -> Self: ...

class InquiryEdge(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def node(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def reason(self) -> BoundaryReason | None: ...
    @property
    def text(self) -> str: ...
    @property
    def question(self) -> str: ...
    def __init__(
        self,
        *,
        node: str = ...,
        label: str = ...,
        reason: BoundaryReason | str | None = ...,
        text: str = ...,
        question: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        node: str = ...,
        label: str = ...,
        reason: BoundaryReason | str | None = ...,
        text: str = ...,
        question: str = ...,
    ) -> Self: ...

class JointSufficiency(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def outcome(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def combinations(self) -> tuple[Combination, ...]: ...
    @property
    def count(self) -> int | None: ...
    @property
    def more_than(self) -> int | None: ...
    @property
    def goes_round(self) -> tuple[str, ...]: ...
    @property
    def unclear(self) -> tuple[str, ...]: ...
    @property
    def reading(self) -> str: ...
    def __init__(
        self,
        *,
        outcome: str = ...,
        label: str = ...,
        combinations: Iterable[Combination] = ...,
        count: int | None = ...,
        more_than: int | None = ...,
        goes_round: Iterable[str] = ...,
        unclear: Iterable[str] = ...,
        reading: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        outcome: str = ...,
        label: str = ...,
        combinations: Iterable[Combination] = ...,
        count: int | None = ...,
        more_than: int | None = ...,
        goes_round: Iterable[str] = ...,
        unclear: Iterable[str] = ...,
        reading: str = ...,
    ) -> Self: ...

class Junction(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> JunctionKind: ...
    @property
    def label(self) -> str: ...
    @property
    def complete(self) -> ButFor | None: ...
    def __init__(
        self,
        *,
        id: str,
        kind: JunctionKind | str,
        label: str = ...,
        complete: ButFor | str | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: JunctionKind | str = ...,
        label: str = ...,
        complete: ButFor | str | None = ...,
    ) -> Self: ...

class JunctionKind(enum.Enum):
    ALL_OF = "all_of"
    ANY_OF = "any_of"
    UNKNOWN = "unknown"

class KnownRisk(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def factors(self) -> tuple[str, ...]: ...
    @property
    def from_action(self) -> str: ...
    @property
    def accepted_by_role(self) -> str: ...
    @property
    def revisit_by(self) -> date | None: ...
    @property
    def evidence(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        id: str,
        text: str,
        factors: Iterable[str] = ...,
        from_action: str = ...,
        accepted_by_role: str = ...,
        revisit_by: date | str | None = ...,
        evidence: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        text: str = ...,
        factors: Iterable[str] = ...,
        from_action: str = ...,
        accepted_by_role: str = ...,
        revisit_by: date | str | None = ...,
        evidence: Iterable[str] = ...,
    ) -> Self: ...

class LeadershipGuardrail(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def kept_out_of_performance_reviews(self) -> bool | None: ...
    @property
    def agreed_with_role(self) -> str: ...
    @property
    def agreed_at(self) -> datetime | None: ...
    def __init__(
        self,
        *,
        kept_out_of_performance_reviews: bool | None = ...,
        agreed_with_role: str = ...,
        agreed_at: datetime | str | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        kept_out_of_performance_reviews: bool | None = ...,
        agreed_with_role: str = ...,
        agreed_at: datetime | str | None = ...,
    ) -> Self: ...

class LearningAbout(enum.Enum):
    SYSTEM = "system"
    PEOPLE_AND_TEAMS = "people_and_teams"
    TOOLS = "tools"
    PROCESS = "process"
    OWN_MODEL = "own_model"

class LearningKind(enum.Enum):
    NEWLY_UNDERSTOOD = "newly_understood"
    SURPRISING_PATTERN = "surprising_pattern"
    CONDITION_WORTH_ADDRESSING = "condition_worth_addressing"

class LearningPoint(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> LearningKind: ...
    @property
    def text(self) -> str: ...
    @property
    def about(self) -> LearningAbout | None: ...
    @property
    def surprising_to(self) -> tuple[str, ...]: ...
    @property
    def factors(self) -> tuple[str, ...]: ...
    @property
    def decision_points(self) -> tuple[str, ...]: ...
    @property
    def evidence(self) -> tuple[str, ...]: ...
    @property
    def source_line(self) -> int | None: ...
    def __init__(
        self,
        *,
        id: str,
        kind: LearningKind | str,
        text: str,
        about: LearningAbout | str | None = ...,
        surprising_to: Iterable[str] = ...,
        factors: Iterable[str] = ...,
        decision_points: Iterable[str] = ...,
        evidence: Iterable[str] = ...,
        source_line: int | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: LearningKind | str = ...,
        text: str = ...,
        about: LearningAbout | str | None = ...,
        surprising_to: Iterable[str] = ...,
        factors: Iterable[str] = ...,
        decision_points: Iterable[str] = ...,
        evidence: Iterable[str] = ...,
        source_line: int | None = ...,
    ) -> Self: ...

class LearningStatement(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def text(self) -> str: ...
    @property
    def about(self) -> LearningAbout | None: ...
    @property
    def new_to_me(self) -> bool | None: ...
    @property
    def changes_my_work(self) -> bool | None: ...
    @property
    def captured(self) -> Captured | None: ...
    @property
    def by_role(self) -> str: ...
    def __init__(
        self,
        *,
        text: str,
        about: LearningAbout | str | None = ...,
        new_to_me: bool | None = ...,
        changes_my_work: bool | None = ...,
        captured: Captured | str | None = ...,
        by_role: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        text: str = ...,
        about: LearningAbout | str | None = ...,
        new_to_me: bool | None = ...,
        changes_my_work: bool | None = ...,
        captured: Captured | str | None = ...,
        by_role: str = ...,
    ) -> Self: ...

class LevelClimb(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def highest(self) -> FactorLevel | None: ...
    @property
    def factors(self) -> int: ...
    @property
    def with_level(self) -> int: ...
    @property
    def above_team(self) -> int: ...
    @property
    def levels(self) -> tuple[LevelCount, ...]: ...
    def __init__(
        self,
        *,
        highest: FactorLevel | str | None = ...,
        factors: int = ...,
        with_level: int = ...,
        above_team: int = ...,
        levels: Iterable[LevelCount] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        highest: FactorLevel | str | None = ...,
        factors: int = ...,
        with_level: int = ...,
        above_team: int = ...,
        levels: Iterable[LevelCount] = ...,
    ) -> Self: ...

class LevelCount(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def level(self) -> FactorLevel: ...
    @property
    def factors(self) -> int: ...
    def __init__(
        self,
        *,
        level: FactorLevel | str = ...,
        factors: int = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        level: FactorLevel | str = ...,
        factors: int = ...,
    ) -> Self: ...

class LookAlike(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def review(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def similarity_percent(self) -> int: ...
    @property
    def shared(self) -> tuple[str, ...]: ...
    @property
    def words(self) -> str: ...
    def __init__(
        self,
        *,
        review: str = ...,
        title: str = ...,
        similarity_percent: int = ...,
        shared: Iterable[str] = ...,
        words: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        review: str = ...,
        title: str = ...,
        similarity_percent: int = ...,
        shared: Iterable[str] = ...,
        words: str = ...,
    ) -> Self: ...

class Luck(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def small_difference(self) -> str: ...
    @property
    def factors(self) -> tuple[str, ...]: ...
    @property
    def evidence(self) -> tuple[str, ...]: ...
    @property
    def source_line(self) -> int | None: ...
    def __init__(
        self,
        *,
        id: str,
        text: str,
        small_difference: str = ...,
        factors: Iterable[str] = ...,
        evidence: Iterable[str] = ...,
        source_line: int | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        text: str = ...,
        small_difference: str = ...,
        factors: Iterable[str] = ...,
        evidence: Iterable[str] = ...,
        source_line: int | None = ...,
    ) -> Self: ...

class Meeting(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def format(self) -> MeetingFormat | None: ...
    @property
    def scheduled_for(self) -> datetime | None: ...
    @property
    def started_at(self) -> datetime | None: ...
    @property
    def ended_at(self) -> datetime | None: ...
    @property
    def draft_shared_at(self) -> datetime | None: ...
    @property
    def attendance(self) -> tuple[Attendance, ...]: ...
    @property
    def segments(self) -> tuple[Segment, ...]: ...
    @property
    def preparation_talks(self) -> tuple[PreparationTalk, ...]: ...
    @property
    def exposed_roles(self) -> tuple[str, ...]: ...
    @property
    def talk(self) -> tuple[TalkShare, ...]: ...
    @property
    def questions(self) -> tuple[Question, ...]: ...
    @property
    def learning_statements(self) -> tuple[LearningStatement, ...]: ...
    @property
    def surprises(self) -> tuple[Surprise, ...]: ...
    @property
    def shows_of_hands(self) -> tuple[ShowOfHands, ...]: ...
    @property
    def corrections(self) -> tuple[Correction, ...]: ...
    @property
    def parked_remediations(self) -> tuple[ParkedRemediation, ...]: ...
    @property
    def timeline_agreed(self) -> bool | None: ...
    @property
    def would_attend_again(self) -> Poll | None: ...
    @property
    def learned_something_new(self) -> Poll | None: ...
    @property
    def changes_my_work(self) -> Poll | None: ...
    def __init__(
        self,
        *,
        format: MeetingFormat | str | None = ...,
        scheduled_for: datetime | str | None = ...,
        started_at: datetime | str | None = ...,
        ended_at: datetime | str | None = ...,
        draft_shared_at: datetime | str | None = ...,
        attendance: Iterable[Attendance] = ...,
        segments: Iterable[Segment] = ...,
        preparation_talks: Iterable[PreparationTalk] = ...,
        exposed_roles: Iterable[str] = ...,
        talk: Iterable[TalkShare] = ...,
        questions: Iterable[Question] = ...,
        learning_statements: Iterable[LearningStatement] = ...,
        surprises: Iterable[Surprise] = ...,
        shows_of_hands: Iterable[ShowOfHands] = ...,
        corrections: Iterable[Correction] = ...,
        parked_remediations: Iterable[ParkedRemediation] = ...,
        timeline_agreed: bool | None = ...,
        would_attend_again: Poll | None = ...,
        learned_something_new: Poll | None = ...,
        changes_my_work: Poll | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        format: MeetingFormat | str | None = ...,
        scheduled_for: datetime | str | None = ...,
        started_at: datetime | str | None = ...,
        ended_at: datetime | str | None = ...,
        draft_shared_at: datetime | str | None = ...,
        attendance: Iterable[Attendance] = ...,
        segments: Iterable[Segment] = ...,
        preparation_talks: Iterable[PreparationTalk] = ...,
        exposed_roles: Iterable[str] = ...,
        talk: Iterable[TalkShare] = ...,
        questions: Iterable[Question] = ...,
        learning_statements: Iterable[LearningStatement] = ...,
        surprises: Iterable[Surprise] = ...,
        shows_of_hands: Iterable[ShowOfHands] = ...,
        corrections: Iterable[Correction] = ...,
        parked_remediations: Iterable[ParkedRemediation] = ...,
        timeline_agreed: bool | None = ...,
        would_attend_again: Poll | None = ...,
        learned_something_new: Poll | None = ...,
        changes_my_work: Poll | None = ...,
    ) -> Self: ...

class MeetingFormat(enum.Enum):
    SYNCHRONOUS = "synchronous"
    ASYNCHRONOUS = "asynchronous"
    HYBRID = "hybrid"

class MeetingRole(enum.Enum):
    FACILITATOR = "facilitator"
    CO_FACILITATOR = "co_facilitator"
    SCRIBE = "scribe"
    REVIEW_OWNER = "review_owner"
    PARTICIPANT = "participant"
    SECTION_GUEST = "section_guest"
    OBSERVER = "observer"

class MergedTimeline(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def evidence(self) -> ImportedEvidence: ...
    @property
    def skews(self) -> tuple[ClockSkew, ...]: ...
    @property
    def gaps(self) -> tuple[SilentGap, ...]: ...
    @property
    def phases(self) -> tuple[PhaseCandidate, ...]: ...
    def __init__(
        self,
        *,
        evidence: ImportedEvidence = ...,
        skews: Iterable[ClockSkew] = ...,
        gaps: Iterable[SilentGap] = ...,
        phases: Iterable[PhaseCandidate] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        evidence: ImportedEvidence = ...,
        skews: Iterable[ClockSkew] = ...,
        gaps: Iterable[SilentGap] = ...,
        phases: Iterable[PhaseCandidate] = ...,
    ) -> Self: ...

class MetricDefinition(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def version(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def question(self) -> str: ...
    @property
    def start(self) -> tuple[str, ...]: ...
    @property
    def start_selection(self) -> Selection: ...
    @property
    def end(self) -> tuple[str, ...]: ...
    @property
    def end_selection(self) -> Selection: ...
    @property
    def nth(self) -> int: ...
    @property
    def competing(self) -> tuple[str, ...]: ...
    @property
    def population(self) -> Population: ...
    @property
    def early_rule(self) -> EarlyRule: ...
    @property
    def never_rule(self) -> NeverRule: ...
    @property
    def per_expertise(self) -> bool: ...
    @property
    def until_reopened(self) -> bool: ...
    @property
    def unit(self) -> Unit: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def calendar(self) -> WorkingCalendar: ...
    @property
    def support_hours(self) -> SupportHours: ...
    @property
    def import_names(self) -> tuple[str, ...]: ...
    @property
    def never_text(self) -> str: ...
    def __init__(
        self,
        *,
        id: str,
        version: int = ...,
        title: str = ...,
        question: str = ...,
        start: Iterable[str],
        start_selection: Selection | str = ...,
        end: Iterable[str],
        end_selection: Selection | str = ...,
        nth: int = ...,
        competing: Iterable[str] = ...,
        population: Population | str = ...,
        early_rule: EarlyRule | str = ...,
        never_rule: NeverRule | str = ...,
        per_expertise: bool = ...,
        until_reopened: bool = ...,
        unit: Unit | str = ...,
        clock: Clock | str = ...,
        calendar: WorkingCalendar = ...,
        support_hours: SupportHours = ...,
        import_names: Iterable[str] = ...,
        never_text: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        version: int = ...,
        title: str = ...,
        question: str = ...,
        start: Iterable[str] = ...,
        start_selection: Selection | str = ...,
        end: Iterable[str] = ...,
        end_selection: Selection | str = ...,
        nth: int = ...,
        competing: Iterable[str] = ...,
        population: Population | str = ...,
        early_rule: EarlyRule | str = ...,
        never_rule: NeverRule | str = ...,
        per_expertise: bool = ...,
        until_reopened: bool = ...,
        unit: Unit | str = ...,
        clock: Clock | str = ...,
        calendar: WorkingCalendar = ...,
        support_hours: SupportHours = ...,
        import_names: Iterable[str] = ...,
        never_text: str = ...,
    ) -> Self: ...

class Milestone(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def name(self) -> str: ...
    @property
    def at(self) -> datetime | None: ...
    @property
    def not_before(self) -> datetime | None: ...
    @property
    def not_after(self) -> datetime | None: ...
    @property
    def precision(self) -> Precision | None: ...
    @property
    def resolution_seconds(self) -> int | None: ...
    @property
    def provenance(self) -> Provenance | None: ...
    @property
    def expertise(self) -> str: ...
    @property
    def severity(self) -> str: ...
    @property
    def note(self) -> str: ...
    @property
    def evidence(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        name: str,
        at: datetime | str | None = ...,
        not_before: datetime | str | None = ...,
        not_after: datetime | str | None = ...,
        precision: Precision | str | None = ...,
        resolution_seconds: int | None = ...,
        provenance: Provenance | str | None = ...,
        expertise: str = ...,
        severity: str = ...,
        note: str = ...,
        evidence: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        name: str = ...,
        at: datetime | str | None = ...,
        not_before: datetime | str | None = ...,
        not_after: datetime | str | None = ...,
        precision: Precision | str | None = ...,
        resolution_seconds: int | None = ...,
        provenance: Provenance | str | None = ...,
        expertise: str = ...,
        severity: str = ...,
        note: str = ...,
        evidence: Iterable[str] = ...,
    ) -> Self: ...

class MilestoneCandidate(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def milestone(self) -> Milestone: ...
    @property
    def event(self) -> str: ...
    @property
    def incident(self) -> str: ...
    @property
    def reason(self) -> str: ...
    def __init__(
        self,
        *,
        milestone: Milestone = ...,
        event: str = ...,
        incident: str = ...,
        reason: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        milestone: Milestone = ...,
        event: str = ...,
        incident: str = ...,
        reason: str = ...,
    ) -> Self: ...

class MissingEvidence(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def kind(self) -> EvidenceKind: ...
    @property
    def reason(self) -> str: ...
    def __init__(
        self,
        *,
        kind: EvidenceKind | str,
        reason: str,
    ) -> None: ...
    def replace(
        self,
        *,
        kind: EvidenceKind | str = ...,
        reason: str = ...,
    ) -> Self: ...

class MomentAccounts(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def decisions(self) -> tuple[str, ...]: ...
    @property
    def at(self) -> datetime | None: ...
    @property
    def moment(self) -> str: ...
    @property
    def accounts(self) -> tuple[Account, ...]: ...
    def __init__(
        self,
        *,
        decisions: Iterable[str] = ...,
        at: datetime | str | None = ...,
        moment: str = ...,
        accounts: Iterable[Account] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        decisions: Iterable[str] = ...,
        at: datetime | str | None = ...,
        moment: str = ...,
        accounts: Iterable[Account] = ...,
    ) -> Self: ...

class NeverRule(enum.Enum):
    COMPETING = "competing"
    MISSING = "missing"
    NOT_YET = "not_yet"

class NewHazard(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def action(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def answered(self) -> bool: ...
    @property
    def questions(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        action: str = ...,
        title: str = ...,
        answered: bool = ...,
        questions: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        action: str = ...,
        title: str = ...,
        answered: bool = ...,
        questions: Iterable[str] = ...,
    ) -> Self: ...

class Note(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def heading(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def source_line(self) -> int | None: ...
    def __init__(
        self,
        *,
        heading: str = ...,
        text: str,
        source_line: int | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        heading: str = ...,
        text: str = ...,
        source_line: int | None = ...,
    ) -> Self: ...

class OpenQuestion(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def asked_by_role(self) -> str: ...
    @property
    def closed_at(self) -> datetime | None: ...
    @property
    def answer(self) -> str: ...
    @property
    def source_line(self) -> int | None: ...
    def __init__(
        self,
        *,
        id: str,
        text: str,
        asked_by_role: str = ...,
        closed_at: datetime | str | None = ...,
        answer: str = ...,
        source_line: int | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        text: str = ...,
        asked_by_role: str = ...,
        closed_at: datetime | str | None = ...,
        answer: str = ...,
        source_line: int | None = ...,
    ) -> Self: ...

class Option(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def text(self) -> str: ...
    @property
    def considered(self) -> bool | None: ...
    @property
    def rejected_because(self) -> str: ...
    def __init__(
        self,
        *,
        text: str,
        considered: bool | None = ...,
        rejected_because: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        text: str = ...,
        considered: bool | None = ...,
        rejected_because: str = ...,
    ) -> Self: ...

class OriginalRecord(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def file(self) -> str: ...
    @property
    def line(self) -> int | None: ...
    @property
    def record(self) -> Any: ...
    def __init__(
        self,
        *,
        id: str,
        file: str = ...,
        line: int | None = ...,
        record: Any = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        file: str = ...,
        line: int | None = ...,
        record: Any = ...,
    ) -> Self: ...

class OwnDefinitions(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def format(self) -> str: ...
    @property
    def milestones(self) -> tuple[str, ...]: ...
    @property
    def definitions(self) -> tuple[MetricDefinition, ...]: ...
    def __init__(
        self,
        *,
        format: str = ...,
        milestones: Iterable[str] = ...,
        definitions: Iterable[MetricDefinition],
    ) -> None: ...
    def replace(
        self,
        *,
        format: str = ...,
        milestones: Iterable[str] = ...,
        definitions: Iterable[MetricDefinition] = ...,
    ) -> Self: ...

class OwnerKind(enum.Enum):
    PERSON = "person"
    TEAM = "team"
    ROLE = "role"

class ParkedRemediation(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def text(self) -> str: ...
    @property
    def at(self) -> datetime | None: ...
    @property
    def action(self) -> str: ...
    def __init__(
        self,
        *,
        text: str,
        at: datetime | str | None = ...,
        action: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        text: str = ...,
        at: datetime | str | None = ...,
        action: str = ...,
    ) -> Self: ...

class Person(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def team(self) -> str: ...
    def __init__(
        self,
        *,
        id: str,
        name: str = ...,
        team: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        name: str = ...,
        team: str = ...,
    ) -> Self: ...

class PerspectiveSpread(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def factors_of_one_account(self) -> tuple[str, ...]: ...
    @property
    def edges_of_one_account(self) -> tuple[EdgeRef, ...]: ...
    @property
    def factors_without_account(self) -> int: ...
    @property
    def edges_without_account(self) -> int: ...
    @property
    def contradictions(self) -> tuple[Contradiction, ...]: ...
    def __init__(
        self,
        *,
        factors_of_one_account: Iterable[str] = ...,
        edges_of_one_account: Iterable[EdgeRef] = ...,
        factors_without_account: int = ...,
        edges_without_account: int = ...,
        contradictions: Iterable[Contradiction] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        factors_of_one_account: Iterable[str] = ...,
        edges_of_one_account: Iterable[EdgeRef] = ...,
        factors_without_account: int = ...,
        edges_without_account: int = ...,
        contradictions: Iterable[Contradiction] = ...,
    ) -> Self: ...

class Phase(enum.Enum):
    LEAD_UP = "lead_up"
    DETECTION = "detection"
    TRIAGE = "triage"
    INVESTIGATION = "investigation"
    MITIGATION = "mitigation"
    RESOLUTION = "resolution"
    RECOVERY = "recovery"

class PhaseCandidate(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def phase(self) -> Phase: ...
    @property
    def from_(self) -> datetime | None: ...
    @property
    def until(self) -> datetime | None: ...
    @property
    def reason(self) -> str: ...
    def __init__(
        self,
        *,
        phase: Phase | str = ...,
        from_: datetime | str | None = ...,
        until: datetime | str | None = ...,
        reason: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        phase: Phase | str = ...,
        from_: datetime | str | None = ...,
        until: datetime | str | None = ...,
        reason: str = ...,
    ) -> Self: ...

class Policy(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def profile(self) -> str: ...
    @property
    def severities(self) -> tuple[SeverityLevel, ...]: ...
    @property
    def calendar(self) -> WorkingCalendar: ...
    @property
    def review_window_opens_hours(self) -> int: ...
    @property
    def review_window_closes_hours(self) -> int: ...
    @property
    def review_hard_stop_hours(self) -> int: ...
    @property
    def packet_due_hours(self) -> int: ...
    @property
    def packet_kinds(self) -> tuple[EvidenceKind, ...]: ...
    @property
    def preparation_talk_minutes(self) -> int: ...
    @property
    def mini_review_minutes(self) -> int: ...
    @property
    def timeline_share_percent(self) -> int: ...
    @property
    def timeline_share_floor_percent(self) -> int: ...
    @property
    def late_item_minutes(self) -> int: ...
    @property
    def core_group_min(self) -> int: ...
    @property
    def core_group_max(self) -> int: ...
    @property
    def soak_hours(self) -> int: ...
    @property
    def soak_working_days(self) -> int: ...
    @property
    def soak_overdue_working_days(self) -> int: ...
    @property
    def follow_up_group_min(self) -> int: ...
    @property
    def follow_up_group_max(self) -> int: ...
    @property
    def committed_actions_min(self) -> int: ...
    @property
    def committed_actions_max(self) -> int: ...
    @property
    def action_required(self) -> bool: ...
    @property
    def action_for_every_problem(self) -> bool: ...
    @property
    def action_due_days(self) -> int | None: ...
    @property
    def drill_days_min(self) -> int: ...
    @property
    def drill_days_max(self) -> int: ...
    @property
    def factors_min(self) -> int: ...
    @property
    def factor_categories_min(self) -> int: ...
    @property
    def facets_min(self) -> int: ...
    @property
    def completion_healthy_percent(self) -> int: ...
    @property
    def completion_warning_percent(self) -> int: ...
    @property
    def recurrence_window_days(self) -> int: ...
    @property
    def recurrence_similarity_percent(self) -> int: ...
    @property
    def frequent_minor_incidents(self) -> int: ...
    @property
    def frequent_minor_days(self) -> int: ...
    @property
    def duplicate_title_percent(self) -> int: ...
    @property
    def similar_title_percent(self) -> int: ...
    @property
    def answers_min(self) -> int: ...
    @property
    def people_min(self) -> int: ...
    @property
    def status_update_interval_minutes(self) -> int | None: ...
    @property
    def language_findings_shown(self) -> int: ...
    @property
    def rules(self) -> tuple[RuleSetting, ...]: ...
    def __init__(
        self,
        *,
        profile: str = ...,
        severities: Iterable[SeverityLevel] = ...,
        calendar: WorkingCalendar = ...,
        review_window_opens_hours: int = ...,
        review_window_closes_hours: int = ...,
        review_hard_stop_hours: int = ...,
        packet_due_hours: int = ...,
        packet_kinds: Iterable[EvidenceKind | str] = ...,
        preparation_talk_minutes: int = ...,
        mini_review_minutes: int = ...,
        timeline_share_percent: int = ...,
        timeline_share_floor_percent: int = ...,
        late_item_minutes: int = ...,
        core_group_min: int = ...,
        core_group_max: int = ...,
        soak_hours: int = ...,
        soak_working_days: int = ...,
        soak_overdue_working_days: int = ...,
        follow_up_group_min: int = ...,
        follow_up_group_max: int = ...,
        committed_actions_min: int = ...,
        committed_actions_max: int = ...,
        action_required: bool = ...,
        action_for_every_problem: bool = ...,
        action_due_days: int | None = ...,
        drill_days_min: int = ...,
        drill_days_max: int = ...,
        factors_min: int = ...,
        factor_categories_min: int = ...,
        facets_min: int = ...,
        completion_healthy_percent: int = ...,
        completion_warning_percent: int = ...,
        recurrence_window_days: int = ...,
        recurrence_similarity_percent: int = ...,
        frequent_minor_incidents: int = ...,
        frequent_minor_days: int = ...,
        duplicate_title_percent: int = ...,
        similar_title_percent: int = ...,
        answers_min: int = ...,
        people_min: int = ...,
        status_update_interval_minutes: int | None = ...,
        language_findings_shown: int = ...,
        rules: Iterable[RuleSetting] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        profile: str = ...,
        severities: Iterable[SeverityLevel] = ...,
        calendar: WorkingCalendar = ...,
        review_window_opens_hours: int = ...,
        review_window_closes_hours: int = ...,
        review_hard_stop_hours: int = ...,
        packet_due_hours: int = ...,
        packet_kinds: Iterable[EvidenceKind | str] = ...,
        preparation_talk_minutes: int = ...,
        mini_review_minutes: int = ...,
        timeline_share_percent: int = ...,
        timeline_share_floor_percent: int = ...,
        late_item_minutes: int = ...,
        core_group_min: int = ...,
        core_group_max: int = ...,
        soak_hours: int = ...,
        soak_working_days: int = ...,
        soak_overdue_working_days: int = ...,
        follow_up_group_min: int = ...,
        follow_up_group_max: int = ...,
        committed_actions_min: int = ...,
        committed_actions_max: int = ...,
        action_required: bool = ...,
        action_for_every_problem: bool = ...,
        action_due_days: int | None = ...,
        drill_days_min: int = ...,
        drill_days_max: int = ...,
        factors_min: int = ...,
        factor_categories_min: int = ...,
        facets_min: int = ...,
        completion_healthy_percent: int = ...,
        completion_warning_percent: int = ...,
        recurrence_window_days: int = ...,
        recurrence_similarity_percent: int = ...,
        frequent_minor_incidents: int = ...,
        frequent_minor_days: int = ...,
        duplicate_title_percent: int = ...,
        similar_title_percent: int = ...,
        answers_min: int = ...,
        people_min: int = ...,
        status_update_interval_minutes: int | None = ...,
        language_findings_shown: int = ...,
        rules: Iterable[RuleSetting] = ...,
    ) -> Self: ...

class Poll(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def yes(self) -> int: ...
    @property
    def answered(self) -> int: ...
    def __init__(
        self,
        *,
        yes: int = ...,
        answered: int = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        yes: int = ...,
        answered: int = ...,
    ) -> Self: ...

class Population(enum.Enum):
    EVERY_INCIDENT = "every_incident"
    CUSTOMER_FACING = "customer_facing"
    WITH_NEEDED_EXPERTISE = "with_needed_expertise"
    WITH_IMPACT = "with_impact"
    OWED_REVIEW = "owed_review"

class Precision(enum.Enum):
    EXACT = "exact"
    BOUNDED = "bounded"
    REMEMBERED = "remembered"

class PreparationTalk(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def with_role(self) -> str: ...
    @property
    def at(self) -> datetime | None: ...
    @property
    def minutes(self) -> int | None: ...
    def __init__(
        self,
        *,
        with_role: str,
        at: datetime | str | None = ...,
        minutes: int | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        with_role: str = ...,
        at: datetime | str | None = ...,
        minutes: int | None = ...,
    ) -> Self: ...

class ProbeMatch(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def pattern(self) -> ResponsePattern: ...
    @property
    def id(self) -> str: ...
    @property
    def words(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def turn(self) -> int: ...
    @property
    def speaker(self) -> str: ...
    @property
    def seeks(self) -> str: ...
    @property
    def follow_ups(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        pattern: ResponsePattern | str = ...,
        id: str = ...,
        words: str = ...,
        start: int = ...,
        end: int = ...,
        turn: int = ...,
        speaker: str = ...,
        seeks: str = ...,
        follow_ups: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        pattern: ResponsePattern | str = ...,
        id: str = ...,
        words: str = ...,
        start: int = ...,
        end: int = ...,
        turn: int = ...,
        speaker: str = ...,
        seeks: str = ...,
        follow_ups: Iterable[str] = ...,
    ) -> Self: ...

class Provenance(enum.Enum):
    MACHINE = "machine"
    HUMAN_AT_THE_TIME = "human_at_the_time"
    RECONSTRUCTED = "reconstructed"

class Publication(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def published_at(self) -> datetime | None: ...
    @property
    def audiences(self) -> tuple[Audience, ...]: ...
    @property
    def uri(self) -> str: ...
    @property
    def readership(self) -> tuple[Readership, ...]: ...
    @property
    def reuse(self) -> tuple[Reuse, ...]: ...
    def __init__(
        self,
        *,
        published_at: datetime | str | None = ...,
        audiences: Iterable[Audience | str] = ...,
        uri: str = ...,
        readership: Iterable[Readership] = ...,
        reuse: Iterable[Reuse] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        published_at: datetime | str | None = ...,
        audiences: Iterable[Audience | str] = ...,
        uri: str = ...,
        readership: Iterable[Readership] = ...,
        reuse: Iterable[Reuse] = ...,
    ) -> Self: ...

class Quadrant(enum.Enum):
    NOW = "now"
    PROJECT = "project"
    ACCEPT_RISK = "accept_risk"
    UNDECIDED = "undecided"

class Quantity(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def measure(self) -> str: ...
    @property
    def value(self) -> str: ...
    @property
    def unit(self) -> str: ...
    @property
    def qualifier(self) -> str: ...
    def __init__(
        self,
        *,
        measure: str,
        value: str,
        unit: str = ...,
        qualifier: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        measure: str = ...,
        value: str = ...,
        unit: str = ...,
        qualifier: str = ...,
    ) -> Self: ...

class Question(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def text(self) -> str: ...
    @property
    def kind(self) -> QuestionKind | None: ...
    @property
    def event(self) -> str: ...
    @property
    def decision_point(self) -> str: ...
    @property
    def probe(self) -> str: ...
    @property
    def by_role(self) -> str: ...
    def __init__(
        self,
        *,
        text: str,
        kind: QuestionKind | str | None = ...,
        event: str = ...,
        decision_point: str = ...,
        probe: str = ...,
        by_role: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        text: str = ...,
        kind: QuestionKind | str | None = ...,
        event: str = ...,
        decision_point: str = ...,
        probe: str = ...,
        by_role: str = ...,
    ) -> Self: ...

class QuestionAdvice(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def text(self) -> str: ...
    @property
    def kind(self) -> QuestionKind: ...
    @property
    def phase(self) -> QuestionPhase: ...
    @property
    def source(self) -> QuestionSource: ...
    @property
    def moment(self) -> str: ...
    @property
    def event(self) -> str: ...
    @property
    def decision_point(self) -> str: ...
    @property
    def probe(self) -> str: ...
    @property
    def why(self) -> str: ...
    def __init__(
        self,
        *,
        text: str = ...,
        kind: QuestionKind | str = ...,
        phase: QuestionPhase | str = ...,
        source: QuestionSource | str = ...,
        moment: str = ...,
        event: str = ...,
        decision_point: str = ...,
        probe: str = ...,
        why: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        text: str = ...,
        kind: QuestionKind | str = ...,
        phase: QuestionPhase | str = ...,
        source: QuestionSource | str = ...,
        moment: str = ...,
        event: str = ...,
        decision_point: str = ...,
        probe: str = ...,
        why: str = ...,
    ) -> Self: ...

class QuestionForm(enum.Enum):
    OPEN = "open"
    STATEMENT = "statement"
    WHY_PERSON = "why_person"
    WHY_UNDONE = "why_undone"
    WHO = "who"
    WHOSE = "whose"
    HOW_COULD = "how_could"
    OUTBURST = "outburst"
    LEADING = "leading"
    COUNTERFACTUAL = "counterfactual"
    CLOSED = "closed"
    COMPOUND = "compound"
    JUSTIFY = "justify"
    WRONG_WITH = "wrong_with"

class QuestionKind(enum.Enum):
    HOW = "how"
    WHAT = "what"
    WHEN = "when"
    WHO = "who"
    WHY = "why"
    CLOSED = "closed"

class QuestionPhase(enum.Enum):
    DETECTION = "detection"
    RESPONSE = "response"
    RECOVERY = "recovery"

class QuestionSource(enum.Enum):
    BANK = "bank"
    DECISION_POINT = "decision_point"
    SIGNAL = "signal"
    GAP = "gap"
    WAITING = "waiting"
    DUPLICATION = "duplication"
    ACCOUNTS = "accounts"
    LUCK = "luck"
    JUDGEMENT = "judgement"
    MILESTONE = "milestone"
    GRAPH = "graph"
    WALK_AWAY = "walk_away"

class Reader(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def kind(self) -> ReaderKind: ...
    @property
    def services(self) -> tuple[str, ...]: ...
    @property
    def team(self) -> str: ...
    @property
    def already_read(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        kind: ReaderKind | str = ...,
        services: Iterable[str] = ...,
        team: str = ...,
        already_read: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        kind: ReaderKind | str = ...,
        services: Iterable[str] = ...,
        team: str = ...,
        already_read: Iterable[str] = ...,
    ) -> Self: ...

class ReaderKind(enum.Enum):
    NEWCOMER = "newcomer"
    ON_CALL = "on_call"
    SENIOR_ELSEWHERE = "senior_elsewhere"

class Readership(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def from_(self) -> date | None: ...
    @property
    def until(self) -> date | None: ...
    @property
    def readers(self) -> int | None: ...
    @property
    def readers_not_in_the_room(self) -> int | None: ...
    @property
    def other_teams(self) -> int | None: ...
    def __init__(
        self,
        *,
        from_: date | str | None = ...,
        until: date | str | None = ...,
        readers: int | None = ...,
        readers_not_in_the_room: int | None = ...,
        other_teams: int | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        from_: date | str | None = ...,
        until: date | str | None = ...,
        readers: int | None = ...,
        readers_not_in_the_room: int | None = ...,
        other_teams: int | None = ...,
    ) -> Self: ...

class Readiness(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def scenarios(self) -> tuple[str, ...]: ...
    @property
    def conditions_to_fix(self) -> tuple[str, ...]: ...
    @property
    def expertise_to_share(self) -> tuple[str, ...]: ...
    @property
    def drills(self) -> tuple[Drill, ...]: ...
    def __init__(
        self,
        *,
        scenarios: Iterable[str] = ...,
        conditions_to_fix: Iterable[str] = ...,
        expertise_to_share: Iterable[str] = ...,
        drills: Iterable[Drill] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        scenarios: Iterable[str] = ...,
        conditions_to_fix: Iterable[str] = ...,
        expertise_to_share: Iterable[str] = ...,
        drills: Iterable[Drill] = ...,
    ) -> Self: ...

class ReadingAdvice(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def review(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def adds(self) -> int: ...
    @property
    def look_for(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        review: str = ...,
        title: str = ...,
        adds: int = ...,
        look_for: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        review: str = ...,
        title: str = ...,
        adds: int = ...,
        look_for: Iterable[str] = ...,
    ) -> Self: ...

class ReadingList(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def reviews(self) -> tuple[ReadingAdvice, ...]: ...
    @property
    def covered(self) -> int: ...
    @property
    def at_most(self) -> int: ...
    @property
    def available(self) -> int: ...
    @property
    def explanation(self) -> str: ...
    def __init__(
        self,
        *,
        reviews: Iterable[ReadingAdvice] = ...,
        covered: int = ...,
        at_most: int = ...,
        available: int = ...,
        explanation: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        reviews: Iterable[ReadingAdvice] = ...,
        covered: int = ...,
        at_most: int = ...,
        available: int = ...,
        explanation: str = ...,
    ) -> Self: ...

class RecentIncident(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def severity(self) -> str: ...
    @property
    def services(self) -> tuple[str, ...]: ...
    @property
    def at(self) -> datetime | None: ...
    def __init__(
        self,
        *,
        id: str = ...,
        title: str = ...,
        severity: str = ...,
        services: Iterable[str] = ...,
        at: datetime | str | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        title: str = ...,
        severity: str = ...,
        services: Iterable[str] = ...,
        at: datetime | str | None = ...,
    ) -> Self: ...

class RefinementSheet(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def candidates(self) -> tuple[CandidateSheet, ...]: ...
    @property
    def commit(self) -> tuple[str, ...]: ...
    @property
    def known_risks(self) -> tuple[str, ...]: ...
    @property
    def unanswered(self) -> tuple[str, ...]: ...
    @property
    def readiness(self) -> str: ...
    @property
    def verdict(self) -> str: ...
    @property
    def advice(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        candidates: Iterable[CandidateSheet] = ...,
        commit: Iterable[str] = ...,
        known_risks: Iterable[str] = ...,
        unanswered: Iterable[str] = ...,
        readiness: str = ...,
        verdict: str = ...,
        advice: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        candidates: Iterable[CandidateSheet] = ...,
        commit: Iterable[str] = ...,
        known_risks: Iterable[str] = ...,
        unanswered: Iterable[str] = ...,
        readiness: str = ...,
        verdict: str = ...,
        advice: Iterable[str] = ...,
    ) -> Self: ...

class ResponsePattern(enum.Enum):
    OBSERVATION = "observation"
    ASSESSMENT = "assessment"
    DECISION = "decision"
    KNOWLEDGE = "knowledge"
    STATE_OF_MIND = "state_of_mind"
    MENTAL_MODEL = "mental_model"
    ACTION = "action"
    HELP_SEEKING = "help_seeking"
    TYPICALITY = "typicality"
    DISTINCTIONS = "distinctions"
    PROJECTION = "projection"

class ResponseRole(enum.Enum):
    INCIDENT_COMMANDER = "incident_commander"
    PRIMARY_RESPONDER = "primary_responder"
    RESPONDER = "responder"
    SUBJECT_MATTER_EXPERT = "subject_matter_expert"
    COMMUNICATIONS = "communications"
    SERVICE_OWNER = "service_owner"
    OBSERVER = "observer"

class Reuse(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def kind(self) -> ReuseKind: ...
    @property
    def uri(self) -> str: ...
    @property
    def at(self) -> datetime | None: ...
    def __init__(
        self,
        *,
        kind: ReuseKind | str,
        uri: str = ...,
        at: datetime | str | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        kind: ReuseKind | str = ...,
        uri: str = ...,
        at: datetime | str | None = ...,
    ) -> Self: ...

class ReuseKind(enum.Enum):
    DRILL = "drill"
    ONBOARDING = "onboarding"
    CHANGE = "change"
    DESIGN = "design"
    RUNBOOK = "runbook"
    OTHER_REVIEW = "other_review"

class Review(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def format(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> ReviewKind: ...
    @property
    def title(self) -> str: ...
    @property
    def stage(self) -> Stage | None: ...
    @property
    def tier(self) -> Tier | None: ...
    @property
    def language(self) -> str: ...
    @property
    def summary(self) -> str: ...
    @property
    def incidents(self) -> tuple[Incident, ...]: ...
    @property
    def timeline(self) -> tuple[TimelineEvent, ...]: ...
    @property
    def decision_points(self) -> tuple[DecisionPoint, ...]: ...
    @property
    def contributing_factors(self) -> tuple[ContributingFactor, ...]: ...
    @property
    def factor_graph(self) -> FactorGraph | None: ...
    @property
    def learning_points(self) -> tuple[LearningPoint, ...]: ...
    @property
    def went_well(self) -> tuple[WentWell, ...]: ...
    @property
    def luck(self) -> tuple[Luck, ...]: ...
    @property
    def good_judgement(self) -> tuple[GoodJudgement, ...]: ...
    @property
    def open_questions(self) -> tuple[OpenQuestion, ...]: ...
    @property
    def actions(self) -> tuple[Action, ...]: ...
    @property
    def known_risks(self) -> tuple[KnownRisk, ...]: ...
    @property
    def evidence_packet(self) -> EvidencePacket | None: ...
    @property
    def meeting(self) -> Meeting | None: ...
    @property
    def follow_up(self) -> FollowUp | None: ...
    @property
    def readiness(self) -> Readiness | None: ...
    @property
    def publication(self) -> Publication | None: ...
    @property
    def leadership_guardrail(self) -> LeadershipGuardrail | None: ...
    @property
    def people(self) -> tuple[Person, ...]: ...
    @property
    def notes(self) -> tuple[Note, ...]: ...
    @property
    def suppressions(self) -> tuple[Suppression, ...]: ...
    @property
    def extensions(self) -> Any | None: ...
    def __init__(
        self,
        *,
        format: str = ...,
        id: str,
        kind: ReviewKind | str = ...,
        title: str,
        stage: Stage | str | None = ...,
        tier: Tier | str | None = ...,
        language: str = ...,
        summary: str = ...,
        incidents: Iterable[Incident],
        timeline: Iterable[TimelineEvent] = ...,
        decision_points: Iterable[DecisionPoint] = ...,
        contributing_factors: Iterable[ContributingFactor] = ...,
        factor_graph: FactorGraph | None = ...,
        learning_points: Iterable[LearningPoint] = ...,
        went_well: Iterable[WentWell] = ...,
        luck: Iterable[Luck] = ...,
        good_judgement: Iterable[GoodJudgement] = ...,
        open_questions: Iterable[OpenQuestion] = ...,
        actions: Iterable[Action] = ...,
        known_risks: Iterable[KnownRisk] = ...,
        evidence_packet: EvidencePacket | None = ...,
        meeting: Meeting | None = ...,
        follow_up: FollowUp | None = ...,
        readiness: Readiness | None = ...,
        publication: Publication | None = ...,
        leadership_guardrail: LeadershipGuardrail | None = ...,
        people: Iterable[Person] = ...,
        notes: Iterable[Note] = ...,
        suppressions: Iterable[Suppression] = ...,
        extensions: Any | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        format: str = ...,
        id: str = ...,
        kind: ReviewKind | str = ...,
        title: str = ...,
        stage: Stage | str | None = ...,
        tier: Tier | str | None = ...,
        language: str = ...,
        summary: str = ...,
        incidents: Iterable[Incident] = ...,
        timeline: Iterable[TimelineEvent] = ...,
        decision_points: Iterable[DecisionPoint] = ...,
        contributing_factors: Iterable[ContributingFactor] = ...,
        factor_graph: FactorGraph | None = ...,
        learning_points: Iterable[LearningPoint] = ...,
        went_well: Iterable[WentWell] = ...,
        luck: Iterable[Luck] = ...,
        good_judgement: Iterable[GoodJudgement] = ...,
        open_questions: Iterable[OpenQuestion] = ...,
        actions: Iterable[Action] = ...,
        known_risks: Iterable[KnownRisk] = ...,
        evidence_packet: EvidencePacket | None = ...,
        meeting: Meeting | None = ...,
        follow_up: FollowUp | None = ...,
        readiness: Readiness | None = ...,
        publication: Publication | None = ...,
        leadership_guardrail: LeadershipGuardrail | None = ...,
        people: Iterable[Person] = ...,
        notes: Iterable[Note] = ...,
        suppressions: Iterable[Suppression] = ...,
        extensions: Any | None = ...,
    ) -> Self: ...

class ReviewKind(enum.Enum):
    POST_INCIDENT_REVIEW = "post_incident_review"
    ROOT_CAUSE_ANALYSIS = "root_cause_analysis"

class ReviewShape(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def review(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def at(self) -> datetime | None: ...
    @property
    def services(self) -> tuple[str, ...]: ...
    @property
    def teams(self) -> tuple[str, ...]: ...
    @property
    def elements(self) -> tuple[str, ...]: ...
    @property
    def texture(self) -> int: ...
    def __init__(
        self,
        *,
        review: str = ...,
        title: str = ...,
        at: datetime | str | None = ...,
        services: Iterable[str] = ...,
        teams: Iterable[str] = ...,
        elements: Iterable[str] = ...,
        texture: int = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        review: str = ...,
        title: str = ...,
        at: datetime | str | None = ...,
        services: Iterable[str] = ...,
        teams: Iterable[str] = ...,
        elements: Iterable[str] = ...,
        texture: int = ...,
    ) -> Self: ...

class ReviewTrigger(enum.Enum):
    SLO_BURN = "slo_burn"
    CHAOTIC_COORDINATION = "chaotic_coordination"
    PAGING_STORM = "paging_storm"
    NEAR_MISS = "near_miss"
    FREQUENT_MINOR_INCIDENTS = "frequent_minor_incidents"
    REQUESTED = "requested"

class Rewording(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def question(self) -> str: ...
    @property
    def form(self) -> QuestionForm: ...
    @property
    def approved(self) -> bool: ...
    @property
    def why(self) -> str: ...
    @property
    def need(self) -> str: ...
    @property
    def offers(self) -> tuple[str, ...]: ...
    @property
    def rules(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        question: str = ...,
        form: QuestionForm | str = ...,
        approved: bool = ...,
        why: str = ...,
        need: str = ...,
        offers: Iterable[str] = ...,
        rules: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        question: str = ...,
        form: QuestionForm | str = ...,
        approved: bool = ...,
        why: str = ...,
        need: str = ...,
        offers: Iterable[str] = ...,
        rules: Iterable[str] = ...,
    ) -> Self: ...

class RoleSpan(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def role(self) -> ResponseRole: ...
    @property
    def person(self) -> str: ...
    @property
    def team(self) -> str: ...
    @property
    def expertise(self) -> tuple[str, ...]: ...
    @property
    def seniority(self) -> SeniorityBand | None: ...
    @property
    def on_call(self) -> bool | None: ...
    @property
    def paged_at(self) -> datetime | None: ...
    @property
    def from_(self) -> datetime | None: ...
    @property
    def until(self) -> datetime | None: ...
    def __init__(
        self,
        *,
        role: ResponseRole | str,
        person: str = ...,
        team: str = ...,
        expertise: Iterable[str] = ...,
        seniority: SeniorityBand | str | None = ...,
        on_call: bool | None = ...,
        paged_at: datetime | str | None = ...,
        from_: datetime | str | None = ...,
        until: datetime | str | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        role: ResponseRole | str = ...,
        person: str = ...,
        team: str = ...,
        expertise: Iterable[str] = ...,
        seniority: SeniorityBand | str | None = ...,
        on_call: bool | None = ...,
        paged_at: datetime | str | None = ...,
        from_: datetime | str | None = ...,
        until: datetime | str | None = ...,
    ) -> Self: ...

class RoomAt(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def at(self) -> datetime: ...
    @property
    def minutes_in(self) -> int | None: ...
    @property
    def known(self) -> tuple[RoomLine, ...]: ...
    @property
    def cues(self) -> tuple[RoomLine, ...]: ...
    @property
    def readings(self) -> tuple[RoomReading, ...]: ...
    @property
    def expectancies(self) -> tuple[str, ...]: ...
    @property
    def goals(self) -> tuple[str, ...]: ...
    @property
    def constraints(self) -> tuple[str, ...]: ...
    @property
    def options(self) -> tuple[str, ...]: ...
    @property
    def decisions(self) -> tuple[str, ...]: ...
    @property
    def withheld(self) -> int: ...
    def __init__(
        self,
        *,
        at: datetime | str = ...,
        minutes_in: int | None = ...,
        known: Iterable[RoomLine] = ...,
        cues: Iterable[RoomLine] = ...,
        readings: Iterable[RoomReading] = ...,
        expectancies: Iterable[str] = ...,
        goals: Iterable[str] = ...,
        constraints: Iterable[str] = ...,
        options: Iterable[str] = ...,
        decisions: Iterable[str] = ...,
        withheld: int = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        at: datetime | str = ...,
        minutes_in: int | None = ...,
        known: Iterable[RoomLine] = ...,
        cues: Iterable[RoomLine] = ...,
        readings: Iterable[RoomReading] = ...,
        expectancies: Iterable[str] = ...,
        goals: Iterable[str] = ...,
        constraints: Iterable[str] = ...,
        options: Iterable[str] = ...,
        decisions: Iterable[str] = ...,
        withheld: int = ...,
    ) -> Self: ...

class RoomLine(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def at(self) -> datetime | None: ...
    @property
    def kind(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def source(self) -> str: ...
    def __init__(
        self,
        *,
        at: datetime | str | None = ...,
        kind: str = ...,
        text: str = ...,
        source: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        at: datetime | str | None = ...,
        kind: str = ...,
        text: str = ...,
        source: str = ...,
    ) -> Self: ...

class RoomReading(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def text(self) -> str: ...
    @property
    def favoured(self) -> bool: ...
    @property
    def next_move(self) -> str: ...
    def __init__(
        self,
        *,
        text: str = ...,
        favoured: bool = ...,
        next_move: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        text: str = ...,
        favoured: bool = ...,
        next_move: str = ...,
    ) -> Self: ...

class RuleSetting(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def rule(self) -> str: ...
    @property
    def severity(self) -> RuleSeverity: ...
    @property
    def reason(self) -> str: ...
    def __init__(
        self,
        *,
        rule: str,
        severity: RuleSeverity | str,
        reason: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        rule: str = ...,
        severity: RuleSeverity | str = ...,
        reason: str = ...,
    ) -> Self: ...

class RuleSeverity(enum.Enum):
    OFF = "off"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

class Salience(enum.Enum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

class Seat(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def seat(self) -> str: ...
    @property
    def person(self) -> str: ...
    @property
    def required(self) -> bool: ...
    @property
    def why(self) -> str: ...
    def __init__(
        self,
        *,
        seat: str = ...,
        person: str = ...,
        required: bool = ...,
        why: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        seat: str = ...,
        person: str = ...,
        required: bool = ...,
        why: str = ...,
    ) -> Self: ...

class Segment(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def kind(self) -> SegmentKind: ...
    @property
    def started_at(self) -> datetime | None: ...
    @property
    def minutes(self) -> int | None: ...
    def __init__(
        self,
        *,
        kind: SegmentKind | str,
        started_at: datetime | str | None = ...,
        minutes: int | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        kind: SegmentKind | str = ...,
        started_at: datetime | str | None = ...,
        minutes: int | None = ...,
    ) -> Self: ...

class SegmentKind(enum.Enum):
    INTRO = "intro"
    TIMELINE = "timeline"
    FACTORS = "factors"
    LEARNING = "learning"
    CLOSE = "close"

class Selection(enum.Enum):
    FIRST = "first"
    LAST = "last"
    NTH = "nth"

class SeniorityBand(enum.Enum):
    JUNIOR = "junior"
    MID = "mid"
    SENIOR = "senior"
    LEAD = "lead"

class SeverityLevel(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def name(self) -> str: ...
    @property
    def aliases(self) -> tuple[str, ...]: ...
    @property
    def tier(self) -> Tier: ...
    @property
    def minutes_min(self) -> int: ...
    @property
    def minutes_max(self) -> int: ...
    @property
    def review_expected(self) -> bool: ...
    @property
    def texture_target(self) -> int: ...
    def __init__(
        self,
        *,
        name: str,
        aliases: Iterable[str] = ...,
        tier: Tier | str = ...,
        minutes_min: int = ...,
        minutes_max: int = ...,
        review_expected: bool = ...,
        texture_target: int = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        name: str = ...,
        aliases: Iterable[str] = ...,
        tier: Tier | str = ...,
        minutes_min: int = ...,
        minutes_max: int = ...,
        review_expected: bool = ...,
        texture_target: int = ...,
    ) -> Self: ...

class ShowOfHands(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def at(self) -> datetime | None: ...
    @property
    def yes(self) -> int: ...
    @property
    def present(self) -> int: ...
    def __init__(
        self,
        *,
        at: datetime | str | None = ...,
        yes: int = ...,
        present: int = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        at: datetime | str | None = ...,
        yes: int = ...,
        present: int = ...,
    ) -> Self: ...

class SignalSeen(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def signal(self) -> DepthSignal: ...
    @property
    def shown_by(self) -> str: ...
    def __init__(
        self,
        *,
        signal: DepthSignal | str = ...,
        shown_by: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        signal: DepthSignal | str = ...,
        shown_by: str = ...,
    ) -> Self: ...

class SilentGap(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def from_(self) -> datetime: ...
    @property
    def until(self) -> datetime: ...
    @property
    def seconds(self) -> int: ...
    @property
    def before(self) -> str: ...
    @property
    def after(self) -> str: ...
    def __init__(
        self,
        *,
        from_: datetime | str = ...,
        until: datetime | str = ...,
        seconds: int = ...,
        before: str = ...,
        after: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        from_: datetime | str = ...,
        until: datetime | str = ...,
        seconds: int = ...,
        before: str = ...,
        after: str = ...,
    ) -> Self: ...

class SingleThread(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def nodes(self) -> tuple[str, ...]: ...
    @property
    def question(self) -> str: ...
    def __init__(
        self,
        *,
        nodes: Iterable[str] = ...,
        question: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        nodes: Iterable[str] = ...,
        question: str = ...,
    ) -> Self: ...

class SituationRecord(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def decision(self) -> str: ...
    @property
    def at(self) -> datetime | None: ...
    @property
    def actor_role(self) -> str: ...
    @property
    def summary(self) -> str: ...
    @property
    def cues(self) -> tuple[str, ...]: ...
    @property
    def expectancies(self) -> tuple[str, ...]: ...
    @property
    def goals(self) -> tuple[str, ...]: ...
    @property
    def hypotheses(self) -> tuple[str, ...]: ...
    @property
    def course(self) -> str: ...
    @property
    def new_since(self) -> tuple[str, ...]: ...
    @property
    def gone_since(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        decision: str = ...,
        at: datetime | str | None = ...,
        actor_role: str = ...,
        summary: str = ...,
        cues: Iterable[str] = ...,
        expectancies: Iterable[str] = ...,
        goals: Iterable[str] = ...,
        hypotheses: Iterable[str] = ...,
        course: str = ...,
        new_since: Iterable[str] = ...,
        gone_since: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        decision: str = ...,
        at: datetime | str | None = ...,
        actor_role: str = ...,
        summary: str = ...,
        cues: Iterable[str] = ...,
        expectancies: Iterable[str] = ...,
        goals: Iterable[str] = ...,
        hypotheses: Iterable[str] = ...,
        course: str = ...,
        new_since: Iterable[str] = ...,
        gone_since: Iterable[str] = ...,
    ) -> Self: ...

class SoakPhase(enum.Enum):
    NOT_HELD = "not_held"
    SOAKING = "soaking"
    MAY_COMMIT = "may_commit"
    OVERDUE = "overdue"
    CLOSED = "closed"

class SoakState(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def phase(self) -> SoakPhase: ...
    @property
    def meeting_ended(self) -> datetime | None: ...
    @property
    def commit_from(self) -> datetime | None: ...
    @property
    def better_from(self) -> datetime | None: ...
    @property
    def overdue_from(self) -> datetime | None: ...
    @property
    def committed_early(self) -> tuple[str, ...]: ...
    @property
    def advice(self) -> str: ...
    def __init__(
        self,
        *,
        phase: SoakPhase | str = ...,
        meeting_ended: datetime | str | None = ...,
        commit_from: datetime | str | None = ...,
        better_from: datetime | str | None = ...,
        overdue_from: datetime | str | None = ...,
        committed_early: Iterable[str] = ...,
        advice: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        phase: SoakPhase | str = ...,
        meeting_ended: datetime | str | None = ...,
        commit_from: datetime | str | None = ...,
        better_from: datetime | str | None = ...,
        overdue_from: datetime | str | None = ...,
        committed_early: Iterable[str] = ...,
        advice: str = ...,
    ) -> Self: ...

class StaffingAdvice(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def facilitator(self) -> tuple[CandidateAdvice, ...]: ...
    @property
    def scribe(self) -> tuple[CandidateAdvice, ...]: ...
    @property
    def review_owner(self) -> tuple[CandidateAdvice, ...]: ...
    @property
    def core_group(self) -> tuple[Seat, ...]: ...
    @property
    def guests(self) -> tuple[GuestAdvice, ...]: ...
    @property
    def uncovered(self) -> tuple[str, ...]: ...
    @property
    def advice(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        facilitator: Iterable[CandidateAdvice] = ...,
        scribe: Iterable[CandidateAdvice] = ...,
        review_owner: Iterable[CandidateAdvice] = ...,
        core_group: Iterable[Seat] = ...,
        guests: Iterable[GuestAdvice] = ...,
        uncovered: Iterable[str] = ...,
        advice: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        facilitator: Iterable[CandidateAdvice] = ...,
        scribe: Iterable[CandidateAdvice] = ...,
        review_owner: Iterable[CandidateAdvice] = ...,
        core_group: Iterable[Seat] = ...,
        guests: Iterable[GuestAdvice] = ...,
        uncovered: Iterable[str] = ...,
        advice: Iterable[str] = ...,
    ) -> Self: ...

class Stage(enum.Enum):
    DRAFT = "draft"
    SCHEDULED = "scheduled"
    HELD = "held"
    SOAKING = "soaking"
    FOLLOWED_UP = "followed_up"
    PUBLISHED = "published"

class SupportHours(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def from_minute(self) -> int: ...
    @property
    def until_minute(self) -> int: ...
    def __init__(
        self,
        *,
        from_minute: int = ...,
        until_minute: int = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        from_minute: int = ...,
        until_minute: int = ...,
    ) -> Self: ...

class Suppression(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def rule(self) -> str: ...
    @property
    def pointer(self) -> str: ...
    @property
    def reason(self) -> str: ...
    def __init__(
        self,
        *,
        rule: str,
        pointer: str = ...,
        reason: str,
    ) -> None: ...
    def replace(
        self,
        *,
        rule: str = ...,
        pointer: str = ...,
        reason: str = ...,
    ) -> Self: ...

class Surprise(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def who_role(self) -> str: ...
    @property
    def expected(self) -> str: ...
    @property
    def found(self) -> str: ...
    @property
    def event(self) -> str: ...
    def __init__(
        self,
        *,
        who_role: str = ...,
        expected: str,
        found: str,
        event: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        who_role: str = ...,
        expected: str = ...,
        found: str = ...,
        event: str = ...,
    ) -> Self: ...

class TalkAdvice(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def role(self) -> str: ...
    @property
    def because(self) -> tuple[str, ...]: ...
    @property
    def minutes(self) -> int: ...
    @property
    def prompts(self) -> tuple[str, ...]: ...
    @property
    def held(self) -> bool: ...
    def __init__(
        self,
        *,
        role: str = ...,
        because: Iterable[str] = ...,
        minutes: int = ...,
        prompts: Iterable[str] = ...,
        held: bool = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        role: str = ...,
        because: Iterable[str] = ...,
        minutes: int = ...,
        prompts: Iterable[str] = ...,
        held: bool = ...,
    ) -> Self: ...

class TalkShare(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def seniority(self) -> SeniorityBand: ...
    @property
    def responders(self) -> bool | None: ...
    @property
    def facilitator(self) -> bool | None: ...
    @property
    def segment(self) -> SegmentKind | None: ...
    @property
    def people(self) -> int | None: ...
    @property
    def seconds(self) -> int | None: ...
    @property
    def turns(self) -> int | None: ...
    def __init__(
        self,
        *,
        seniority: SeniorityBand | str,
        responders: bool | None = ...,
        facilitator: bool | None = ...,
        segment: SegmentKind | str | None = ...,
        people: int | None = ...,
        seconds: int | None = ...,
        turns: int | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        seniority: SeniorityBand | str = ...,
        responders: bool | None = ...,
        facilitator: bool | None = ...,
        segment: SegmentKind | str | None = ...,
        people: int | None = ...,
        seconds: int | None = ...,
        turns: int | None = ...,
    ) -> Self: ...

class Texture(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def decision(self) -> str: ...
    @property
    def score(self) -> int: ...
    @property
    def present(self) -> tuple[str, ...]: ...
    @property
    def missing(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        decision: str = ...,
        score: int = ...,
        present: Iterable[str] = ...,
        missing: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        decision: str = ...,
        score: int = ...,
        present: Iterable[str] = ...,
        missing: Iterable[str] = ...,
    ) -> Self: ...

class Tier(enum.Enum):
    FULL = "full"
    LIGHTWEIGHT = "lightweight"
    MINI = "mini"
    PATTERN = "pattern"
    NEAR_MISS = "near_miss"

class TierAdvice(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def review(self) -> bool: ...
    @property
    def tier(self) -> Tier: ...
    @property
    def format(self) -> MeetingFormat: ...
    @property
    def minutes_min(self) -> int: ...
    @property
    def minutes_max(self) -> int: ...
    @property
    def signals(self) -> tuple[SignalSeen, ...]: ...
    @property
    def reasons(self) -> tuple[str, ...]: ...
    @property
    def document_parts(self) -> tuple[str, ...]: ...
    @property
    def would_change(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        review: bool = ...,
        tier: Tier | str = ...,
        format: MeetingFormat | str = ...,
        minutes_min: int = ...,
        minutes_max: int = ...,
        signals: Iterable[SignalSeen] = ...,
        reasons: Iterable[str] = ...,
        document_parts: Iterable[str] = ...,
        would_change: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        review: bool = ...,
        tier: Tier | str = ...,
        format: MeetingFormat | str = ...,
        minutes_min: int = ...,
        minutes_max: int = ...,
        signals: Iterable[SignalSeen] = ...,
        reasons: Iterable[str] = ...,
        document_parts: Iterable[str] = ...,
        would_change: Iterable[str] = ...,
    ) -> Self: ...

class TimeLedger(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def observed_seconds(self) -> int | None: ...
    @property
    def explained_seconds(self) -> int: ...
    @property
    def unexplained_seconds(self) -> int | None: ...
    @property
    def overlapping_seconds(self) -> int: ...
    @property
    def stated_exceeds_observed(self) -> bool: ...
    @property
    def categories(self) -> tuple[TimeLedgerEntry, ...]: ...
    @property
    def phases(self) -> tuple[TimeLedgerPhase, ...]: ...
    @property
    def unquantified(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        observed_seconds: int | None = ...,
        explained_seconds: int = ...,
        unexplained_seconds: int | None = ...,
        overlapping_seconds: int = ...,
        stated_exceeds_observed: bool = ...,
        categories: Iterable[TimeLedgerEntry] = ...,
        phases: Iterable[TimeLedgerPhase] = ...,
        unquantified: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        observed_seconds: int | None = ...,
        explained_seconds: int = ...,
        unexplained_seconds: int | None = ...,
        overlapping_seconds: int = ...,
        stated_exceeds_observed: bool = ...,
        categories: Iterable[TimeLedgerEntry] = ...,
        phases: Iterable[TimeLedgerPhase] = ...,
        unquantified: Iterable[str] = ...,
    ) -> Self: ...

class TimeLedgerEntry(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def category(self) -> str: ...
    @property
    def located_seconds(self) -> int: ...
    @property
    def stated_seconds(self) -> int: ...
    @property
    def nodes(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        category: str = ...,
        located_seconds: int = ...,
        stated_seconds: int = ...,
        nodes: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        category: str = ...,
        located_seconds: int = ...,
        stated_seconds: int = ...,
        nodes: Iterable[str] = ...,
    ) -> Self: ...

class TimeLedgerPhase(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def phase(self) -> Phase: ...
    @property
    def observed_seconds(self) -> int | None: ...
    @property
    def explained_seconds(self) -> int: ...
    @property
    def unexplained_seconds(self) -> int | None: ...
    @property
    def categories(self) -> tuple[TimeLedgerEntry, ...]: ...
    def __init__(
        self,
        *,
        phase: Phase | str = ...,
        observed_seconds: int | None = ...,
        explained_seconds: int = ...,
        unexplained_seconds: int | None = ...,
        categories: Iterable[TimeLedgerEntry] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        phase: Phase | str = ...,
        observed_seconds: int | None = ...,
        explained_seconds: int = ...,
        unexplained_seconds: int | None = ...,
        categories: Iterable[TimeLedgerEntry] = ...,
    ) -> Self: ...

class TimelineEvent(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def incident(self) -> str: ...
    @property
    def at(self) -> datetime | None: ...
    @property
    def until(self) -> datetime | None: ...
    @property
    def not_before(self) -> datetime | None: ...
    @property
    def not_after(self) -> datetime | None: ...
    @property
    def precision(self) -> Precision | None: ...
    @property
    def resolution_seconds(self) -> int | None: ...
    @property
    def provenance(self) -> Provenance | None: ...
    @property
    def recorded_at(self) -> datetime | None: ...
    @property
    def phase(self) -> Phase | None: ...
    @property
    def kind(self) -> EventKind | None: ...
    @property
    def text(self) -> str: ...
    @property
    def basis(self) -> Basis | None: ...
    @property
    def actor_role(self) -> str: ...
    @property
    def account_of(self) -> str: ...
    @property
    def service(self) -> str: ...
    @property
    def milestone(self) -> str: ...
    @property
    def alert(self) -> Alert | None: ...
    @property
    def marks(self) -> tuple[str, ...]: ...
    @property
    def source(self) -> str: ...
    @property
    def source_line(self) -> int | None: ...
    @property
    def time_as_written(self) -> str: ...
    @property
    def same_as(self) -> tuple[str, ...]: ...
    @property
    def evidence(self) -> tuple[str, ...]: ...
    @property
    def note(self) -> str: ...
    def __init__(
        self,
        *,
        id: str,
        incident: str = ...,
        at: datetime | str | None = ...,
        until: datetime | str | None = ...,
        not_before: datetime | str | None = ...,
        not_after: datetime | str | None = ...,
        precision: Precision | str | None = ...,
        resolution_seconds: int | None = ...,
        provenance: Provenance | str | None = ...,
        recorded_at: datetime | str | None = ...,
        phase: Phase | str | None = ...,
        kind: EventKind | str | None = ...,
        text: str,
        basis: Basis | str | None = ...,
        actor_role: str = ...,
        account_of: str = ...,
        service: str = ...,
        milestone: str = ...,
        alert: Alert | None = ...,
        marks: Iterable[str] = ...,
        source: str = ...,
        source_line: int | None = ...,
        time_as_written: str = ...,
        same_as: Iterable[str] = ...,
        evidence: Iterable[str] = ...,
        note: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        incident: str = ...,
        at: datetime | str | None = ...,
        until: datetime | str | None = ...,
        not_before: datetime | str | None = ...,
        not_after: datetime | str | None = ...,
        precision: Precision | str | None = ...,
        resolution_seconds: int | None = ...,
        provenance: Provenance | str | None = ...,
        recorded_at: datetime | str | None = ...,
        phase: Phase | str | None = ...,
        kind: EventKind | str | None = ...,
        text: str = ...,
        basis: Basis | str | None = ...,
        actor_role: str = ...,
        account_of: str = ...,
        service: str = ...,
        milestone: str = ...,
        alert: Alert | None = ...,
        marks: Iterable[str] = ...,
        source: str = ...,
        source_line: int | None = ...,
        time_as_written: str = ...,
        same_as: Iterable[str] = ...,
        evidence: Iterable[str] = ...,
        note: str = ...,
    ) -> Self: ...

class Unit(enum.Enum):
    SECONDS = "seconds"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"

class Verification(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def method(self) -> str: ...
    @property
    def at(self) -> datetime | None: ...
    @property
    def result(self) -> str: ...
    @property
    def by_role(self) -> str: ...
    @property
    def evidence(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        method: str,
        at: datetime | str | None = ...,
        result: str = ...,
        by_role: str = ...,
        evidence: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        method: str = ...,
        at: datetime | str | None = ...,
        result: str = ...,
        by_role: str = ...,
        evidence: Iterable[str] = ...,
    ) -> Self: ...

class VisibilityGap(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def decision(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def looked_at(self) -> tuple[str, ...]: ...
    @property
    def not_seen(self) -> tuple[str, ...]: ...
    @property
    def masked(self) -> tuple[str, ...]: ...
    @property
    def misleading(self) -> tuple[str, ...]: ...
    @property
    def revealed_later(self) -> tuple[str, ...]: ...
    @property
    def out_of_reach(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        *,
        decision: str = ...,
        label: str = ...,
        looked_at: Iterable[str] = ...,
        not_seen: Iterable[str] = ...,
        masked: Iterable[str] = ...,
        misleading: Iterable[str] = ...,
        revealed_later: Iterable[str] = ...,
        out_of_reach: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        decision: str = ...,
        label: str = ...,
        looked_at: Iterable[str] = ...,
        not_seen: Iterable[str] = ...,
        masked: Iterable[str] = ...,
        misleading: Iterable[str] = ...,
        revealed_later: Iterable[str] = ...,
        out_of_reach: Iterable[str] = ...,
    ) -> Self: ...

class Weekday(enum.Enum):
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

class WentWell(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def id(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def factors(self) -> tuple[str, ...]: ...
    @property
    def events(self) -> tuple[str, ...]: ...
    @property
    def evidence(self) -> tuple[str, ...]: ...
    @property
    def source_line(self) -> int | None: ...
    def __init__(
        self,
        *,
        id: str,
        text: str,
        factors: Iterable[str] = ...,
        events: Iterable[str] = ...,
        evidence: Iterable[str] = ...,
        source_line: int | None = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        text: str = ...,
        factors: Iterable[str] = ...,
        events: Iterable[str] = ...,
        evidence: Iterable[str] = ...,
        source_line: int | None = ...,
    ) -> Self: ...

class WorkingCalendar(Record):
    __match_args__: ClassVar[tuple[str, ...]]
    @property
    def zone(self) -> str: ...
    @property
    def weekend(self) -> tuple[Weekday, ...]: ...
    @property
    def holidays(self) -> tuple[date, ...]: ...
    def __init__(
        self,
        *,
        zone: str = ...,
        weekend: Iterable[Weekday | str] = ...,
        holidays: Iterable[date | str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        zone: str = ...,
        weekend: Iterable[Weekday | str] = ...,
        holidays: Iterable[date | str] = ...,
    ) -> Self: ...

__all__ = [
    "Account",
    "Action",
    "ActionCoverage",
    "ActionState",
    "ActionTransition",
    "ActionType",
    "AdaptivePattern",
    "Agenda",
    "AgendaSection",
    "Alert",
    "AlertVerdict",
    "Ambiguity",
    "Anniversary",
    "Attendance",
    "Audience",
    "Barrier",
    "BarrierKind",
    "BarrierState",
    "BarrierStory",
    "Basis",
    "BoundaryReason",
    "ButFor",
    "ButForQuestion",
    "Candidate",
    "CandidateAdvice",
    "CandidateSheet",
    "CandidateVerdict",
    "Captured",
    "ChoiceBasis",
    "Clock",
    "ClockSkew",
    "Combination",
    "CommandMode",
    "CompetingReading",
    "CompletenessGap",
    "Confidence",
    "Constraint",
    "ConstraintKind",
    "Containment",
    "ContainmentMap",
    "Contradiction",
    "ContributingFactor",
    "Correction",
    "Cue",
    "CueEntry",
    "Deadline",
    "DeadlineState",
    "DecisionContext",
    "DecisionPoint",
    "DepthSignal",
    "Drill",
    "DrillCondition",
    "DrillFormat",
    "DrillPlan",
    "DrillSlot",
    "EarlyRule",
    "Edge",
    "EdgeRef",
    "EdgeType",
    "ElicitedBy",
    "EventKind",
    "EvidenceItem",
    "EvidenceKind",
    "EvidenceNeed",
    "EvidencePacket",
    "EvidenceStatus",
    "Exposure",
    "ExternalReference",
    "Facet",
    "FactorCoverage",
    "FactorGraph",
    "FactorGraphAnalysis",
    "FactorKind",
    "FactorLevel",
    "FollowUp",
    "FollowUpVerdict",
    "GoodJudgement",
    "GroupBy",
    "GuestAdvice",
    "GuestSituation",
    "HighLow",
    "Hindsight",
    "Hypothesis",
    "HypothesisStatus",
    "Impact",
    "ImpactAudience",
    "ImportedEvidence",
    "Incident",
    "IncidentKind",
    "InformationGap",
    "InformationMissing",
    "InformationUsed",
    "Inject",
    "InquiryBoundary",
    "InquiryEdge",
    "JointSufficiency",
    "Junction",
    "JunctionKind",
    "KnownRisk",
    "LeadershipGuardrail",
    "LearningAbout",
    "LearningKind",
    "LearningPoint",
    "LearningStatement",
    "LevelClimb",
    "LevelCount",
    "LookAlike",
    "Luck",
    "Meeting",
    "MeetingFormat",
    "MeetingRole",
    "MergedTimeline",
    "MetricDefinition",
    "Milestone",
    "MilestoneCandidate",
    "MissingEvidence",
    "MomentAccounts",
    "NeverRule",
    "NewHazard",
    "Note",
    "OpenQuestion",
    "Option",
    "OriginalRecord",
    "OwnDefinitions",
    "OwnerKind",
    "ParkedRemediation",
    "Person",
    "PerspectiveSpread",
    "Phase",
    "PhaseCandidate",
    "Policy",
    "Poll",
    "Population",
    "Precision",
    "PreparationTalk",
    "ProbeMatch",
    "Provenance",
    "Publication",
    "Quadrant",
    "Quantity",
    "Question",
    "QuestionAdvice",
    "QuestionForm",
    "QuestionKind",
    "QuestionPhase",
    "QuestionSource",
    "Reader",
    "ReaderKind",
    "Readership",
    "Readiness",
    "ReadingAdvice",
    "ReadingList",
    "RecentIncident",
    "Record",
    "RefinementSheet",
    "ResponsePattern",
    "ResponseRole",
    "Reuse",
    "ReuseKind",
    "Review",
    "ReviewKind",
    "ReviewShape",
    "ReviewTrigger",
    "Rewording",
    "RoleSpan",
    "RoomAt",
    "RoomLine",
    "RoomReading",
    "RuleSetting",
    "RuleSeverity",
    "Salience",
    "Seat",
    "Segment",
    "SegmentKind",
    "Selection",
    "SeniorityBand",
    "SeverityLevel",
    "ShowOfHands",
    "SignalSeen",
    "SilentGap",
    "SingleThread",
    "SituationRecord",
    "SoakPhase",
    "SoakState",
    "StaffingAdvice",
    "Stage",
    "SupportHours",
    "Suppression",
    "Surprise",
    "TalkAdvice",
    "TalkShare",
    "Texture",
    "Tier",
    "TierAdvice",
    "TimeLedger",
    "TimeLedgerEntry",
    "TimeLedgerPhase",
    "TimelineEvent",
    "Unit",
    "Verification",
    "VisibilityGap",
    "Weekday",
    "WentWell",
    "WorkingCalendar",
]
