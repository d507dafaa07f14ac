# Made by bindings/python/tools/stubs.py from the descriptions; do not edit.
import enum
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, ClassVar, Self

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

class CommandMode(enum.Enum):
    EXPLICIT = "explicit"
    EMERGENT = "emergent"

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

class FactorGraph(Record):
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
    ) -> Self: ...

class ImpactAudience(enum.Enum):
    CUSTOMER = "customer"
    BUSINESS = "business"
    INTERNAL = "internal"

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
    def __init__(
        self,
        *,
        id: str,
        text: str,
        small_difference: str = ...,
        factors: Iterable[str] = ...,
        evidence: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        text: str = ...,
        small_difference: str = ...,
        factors: Iterable[str] = ...,
        evidence: Iterable[str] = ...,
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

class NeverRule(enum.Enum):
    COMPETING = "competing"
    MISSING = "missing"
    NOT_YET = "not_yet"

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
    def __init__(
        self,
        *,
        id: str,
        text: str,
        asked_by_role: str = ...,
        closed_at: datetime | str | None = ...,
        answer: str = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        text: str = ...,
        asked_by_role: str = ...,
        closed_at: datetime | str | None = ...,
        answer: str = ...,
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

class Phase(enum.Enum):
    LEAD_UP = "lead_up"
    DETECTION = "detection"
    TRIAGE = "triage"
    INVESTIGATION = "investigation"
    MITIGATION = "mitigation"
    RESOLUTION = "resolution"
    RECOVERY = "recovery"

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

class QuestionKind(enum.Enum):
    HOW = "how"
    WHAT = "what"
    WHEN = "when"
    WHO = "who"
    WHY = "why"
    CLOSED = "closed"

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

class ReviewTrigger(enum.Enum):
    SLO_BURN = "slo_burn"
    CHAOTIC_COORDINATION = "chaotic_coordination"
    PAGING_STORM = "paging_storm"
    NEAR_MISS = "near_miss"
    FREQUENT_MINOR_INCIDENTS = "frequent_minor_incidents"
    REQUESTED = "requested"

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

class Stage(enum.Enum):
    DRAFT = "draft"
    SCHEDULED = "scheduled"
    HELD = "held"
    SOAKING = "soaking"
    FOLLOWED_UP = "followed_up"
    PUBLISHED = "published"

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

class Tier(enum.Enum):
    FULL = "full"
    LIGHTWEIGHT = "lightweight"
    MINI = "mini"
    PATTERN = "pattern"
    NEAR_MISS = "near_miss"

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
    def __init__(
        self,
        *,
        id: str,
        text: str,
        factors: Iterable[str] = ...,
        events: Iterable[str] = ...,
        evidence: Iterable[str] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str = ...,
        text: str = ...,
        factors: Iterable[str] = ...,
        events: Iterable[str] = ...,
        evidence: Iterable[str] = ...,
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
    "ActionState",
    "ActionTransition",
    "ActionType",
    "AdaptivePattern",
    "Alert",
    "AlertVerdict",
    "Attendance",
    "Audience",
    "Barrier",
    "BarrierKind",
    "BarrierState",
    "Basis",
    "BoundaryReason",
    "ButFor",
    "CandidateVerdict",
    "Captured",
    "ChoiceBasis",
    "CommandMode",
    "Confidence",
    "Constraint",
    "ConstraintKind",
    "ContributingFactor",
    "Correction",
    "Cue",
    "DecisionPoint",
    "Drill",
    "DrillCondition",
    "DrillFormat",
    "EarlyRule",
    "Edge",
    "EdgeType",
    "ElicitedBy",
    "EventKind",
    "EvidenceItem",
    "EvidenceKind",
    "EvidencePacket",
    "ExternalReference",
    "Facet",
    "FactorGraph",
    "FactorKind",
    "FactorLevel",
    "FollowUp",
    "FollowUpVerdict",
    "GoodJudgement",
    "GroupBy",
    "GuestSituation",
    "HighLow",
    "Hindsight",
    "Hypothesis",
    "HypothesisStatus",
    "Impact",
    "ImpactAudience",
    "Incident",
    "IncidentKind",
    "InformationGap",
    "InformationMissing",
    "InformationUsed",
    "InquiryBoundary",
    "Junction",
    "JunctionKind",
    "KnownRisk",
    "LeadershipGuardrail",
    "LearningAbout",
    "LearningKind",
    "LearningPoint",
    "LearningStatement",
    "Luck",
    "Meeting",
    "MeetingFormat",
    "MeetingRole",
    "MetricDefinition",
    "Milestone",
    "MissingEvidence",
    "NeverRule",
    "Note",
    "OpenQuestion",
    "Option",
    "OwnerKind",
    "ParkedRemediation",
    "Person",
    "Phase",
    "Policy",
    "Poll",
    "Population",
    "Precision",
    "PreparationTalk",
    "Provenance",
    "Publication",
    "Quantity",
    "Question",
    "QuestionKind",
    "Readership",
    "Readiness",
    "Record",
    "ResponseRole",
    "Reuse",
    "ReuseKind",
    "Review",
    "ReviewKind",
    "ReviewTrigger",
    "RoleSpan",
    "RuleSetting",
    "RuleSeverity",
    "Salience",
    "Segment",
    "SegmentKind",
    "Selection",
    "SeniorityBand",
    "SeverityLevel",
    "ShowOfHands",
    "Stage",
    "Suppression",
    "Surprise",
    "TalkShare",
    "Tier",
    "TimelineEvent",
    "Unit",
    "Verification",
    "Weekday",
    "WentWell",
    "WorkingCalendar",
]
