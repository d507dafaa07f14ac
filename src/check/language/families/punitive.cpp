#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::string_view punishes =
    "Where a review can cost somebody something, the next one hears less; learning and sanction need separate rooms.";

constexpr Row rows[] = {
    {.code = "PU-01",
     .name = "disciplinary",
     .severity = E,
     .scopes = "NA",
     .guards = negated | about_reviews,
     .finds = "brings discipline into the review",
     .patterns =
         R"(disciplinary <any>
disciplinary $
(be|being|been|was|were|get|gets|getting) <adv> disciplined
(to|will|should|must|we|and|shall) <adv> discipline <person>
disciplining <person>
(report|reported|refer|referred|escalate|escalated|send|sent) ..4 to (hr|human resources)
(hr|human resources) (case|investigation|matter|action|proceedings|meeting) (against|about|with|on|for) <person>
(disciplinary|punitive) (action|actions|measure|measures|steps|procedure|proceedings|consequences|talk|hearing|letter) <any>?
(hr|human resources) (has|have|will|was|were) <adv> (be|been)? (informed|involved|notified|contacted) !by
(hr|human resources) will <adv> (take|handle|speak|talk|deal) <any>
(involve|inform|notify|consult|loop in|bring in) (hr|human resources) <any>?)",
     .unless =
         R"((not|never|no|nor|without|neither|cannot|nothing|rather than|instead of|fear of|separate from|apart from|outside) ..9 (disciplinary|disciplined|hr|human)
disciplinary ..8 (forbidden|prohibited|ruled|separate|excluded|scope))",
     .why = punishes,
     .offer = "It belongs outside the review; remove it here.",
     .fires = R"(- Disciplinary talk with the operator
The responder will be disciplined.
Management referred the engineer to HR.
HR has been informed.)",
     .silent =
         "Engineering discipline helped.\nNo disciplinary action follows from a review.\nThe review is never used "
         "for disciplinary purposes."},
    {.code = "PU-02",
     .name = "hold-accountable",
     .severity = E,
     .scopes = "NA",
     .guards = negated | approved_question,
     .finds = "holds people accountable",
     .patterns =
         R"((hold|holds|holding|held|make|makes|making) ..1 <person> ..2 (accountable|responsible|answerable|liable|to account)
(be|been|being|was|were|is|are) <adv> held ..2 (accountable|responsible|answerable|liable|to account)
(call|called|calling|bring|brought) <person> to (account|book)
(increase|improve|enforce|more|stronger|stricter) ..2 accountability (for|of|on|by) <person>
accountability (for|of) (those|whoever|the people|the person|individuals|the individual|the engineer) <any>
(must|should|will|has to|have to|needs to) <adv> (answer|be answerable|be made to answer|face the music|bear the consequences|take the blame|be taken to task) for <any>
(take|taken|taking) <person> to task <any>?
(need|want|demand|require|lack of) ..2 (personal|individual) (accountability|responsibility) <any>?
(bears|bear|bore|carries|carry|has|have) (full|sole|personal|the full|the sole) (responsibility|blame) (for) <any>)",
     .unless =
         R"((hold|holds|holding|held) (us|ourselves)
~(validator|validators|peers|gossip|gossips|delegators)
(accountable|responsible|answerable) for (completing|finishing|delivering|closing|completion|tracking|the completion)
(responsible|accountable) (for|of) ..3 (action|actions|follow-up|follow-ups|item|items)
(we|i|our team|our company) (bears|bear|bore|carries|carry|has|have|take) (full|sole|the full) responsibility
(pay|answer) for (the|a|an|each|this) ..3 (service|requests|request|usage|traffic|storage|query|call|calls))",
     .why = punishes,
     .offer = "Nobody is accountable but for completing an action; which condition should change?",
     .fires = R"(- Hold the owner accountable
Someone must be held responsible.
We will hold the vendor accountable for it.
We want accountability for those involved.
The engineer must answer for the damage.)",
     .silent = "Responsible: platform (RACI).\nThe lock was held by the job.\nNobody was held accountable.\nThank you "
               "for holding us accountable.\nKim is "
               "responsible for the dashboard."},
    {.code = "PU-03",
     .name = "appraisal",
     .severity = E,
     .scopes = "NAF",
     .guards = negated,
     .finds = "carries the review into an appraisal",
     .patterns = R"(performance (appraisal|appraisals|improvement plan|improvement plans|rating|ratings)
(his|her|their|your|my|'s|annual|yearly|quarterly|next|individual|employee|staff) ..1 performance (review|reviews|evaluation|evaluations|conversation)
(in|into|for|at|during|to) performance (review|reviews|evaluation|evaluations)
(put|place|placed|putting|placing) ..4 on (a|the) pip
(on|onto) (a|the) pip $
(in|into|for|to|with|at) <det>? ..1 (appraisal|appraisals|personnel file|employee file|staff file|employment record)
(affect|affects|influence|count toward|count towards|count against|weigh) ..4 (promotion|promotions|bonus|bonuses|compensation|salary)
(a|the) (pip|performance improvement plan) (for|with) <person>
performance (review|reviews|evaluation|evaluations|rating|ratings|assessment|appraisal) (of|for) <person>
(reflected|reflect|considered|noted|recorded|mentioned|documented|included|taken up) (in|for|during) <det>? ..2 (performance review|performance reviews|appraisal|appraisals|personnel file|evaluation|annual review|yearly review|year-end review|bonus|promotion)
(bonus|bonuses|promotion|promotions|raise|pay rise|salary) ..6 (withheld|cut|reduced|cancelled|denied|postponed|affected|forfeited|at risk))",
     .unless =
         R"((not|never|no|nor|without|neither|cannot|nothing|kept out of|independent of|separate from) ..9 (performance|appraisal|appraisals|pip|promotion|bonus|personnel|employee)
performance (review|reviews|evaluation|evaluations|rating|ratings) (of|for) ..4 (query|queries|index|system|service|database|code|cache|cluster|api|change|hardware|disk|model)
(property|house|home|vehicle|land|art) (appraisal|appraisals)
(promotion|promotions|bonus) (code|codes|campaign|email|emails|page|job|build|pipeline|service|of|to))",
     .why = punishes,
     .offer = "Take it out; what a review holds stays out of appraisals.",
     .fires = R"(- Note it in the appraisal
This goes into her performance review.
The operator was put on a PIP.
A PIP for the engineer was opened.
Put a note into the performance review of the operator.
It is to be reflected in the annual review.)",
     .silent =
         "Reviews are not used in performance reviews.\nRun pip install again.\nA performance review of the query "
         "found two scans."},
    {.code = "PU-04",
     .name = "reprimand",
     .severity = E,
     .scopes = "A",
     .guards = negated | about_reviews,
     .finds = "sets a warning or another consequence for people",
     .patterns = R"((formal|written|verbal|oral|final|official) (warning|warnings|reprimand|reprimands)
(reprimand|reprimanded|reprimanding) <any>
(was|were|be|been) <adv> (reprimanded|punished|penalised|sanctioned) $
(consequences|sanctions|penalties|repercussions|punishment) for ..2 (@individual|person|people|individuals|those|anyone|anybody|whoever|<name>)
(punish|punishing|punished|penalise|penalising) ..1 <person>
<P> <adv> (be|was|were|been|is|get|got|gets) <adv> (fired|sacked|demoted|reprimanded|punished|suspended from)
(fire|sack|demote) ..1 (@individual|<name>)
(there|must|will|should) ..1 be consequences
(the|an|a|one) ..2 @individual <adv> (was|were|has been|have been|will be) <adv> (dismissed|fired|sacked|demoted|suspended|let go|terminated|disciplined)
(written up|given a (warning|talking-to|dressing-down|final warning|formal warning)|let go|shown the door|relieved of (duty|duties)|suspended|put on notice|dismissed|terminated|taken off the (rota|on-call)) (for|because|after|over|pending) <any>
(severe|serious|harsh|stern|strong) (talk|talking-to|word|words|reprimand|warning|measures against) (with|to|for|against)? <person> <any>?
(there|must|will|should) ..2 be (repercussions|sanctions|penalties|a penalty|consequences) <any>?)",
     .unless =
         R"((not|never|no|without|cannot|nobody|rather than|instead of|fear of) ..8 (warning|reprimand|reprimanded|punished|punish|consequences|punishment|sanctions|penalties)
(from|without|avoid|avoids|about) (punish|punishing|penalising)
~(validator|validators|peers|delegator|delegators|slashed|slashing|mempool)
(payment|contract|late|financial|court) (sanction|sanctions|penalty|penalties)
(operator|controller) (pod|pods|deployment|job|process|alert|alerts)
(suspended|terminated|dismissed|let go|put on notice) (for|because|after|pending) ..6 (pod|pods|process|session|job|instance|node|timeout|inactivity|alert|alerts|connection)
<T> ..2 (suspended|terminated|dismissed) (for|because|after|pending)
(be) consequences (for|to|of) (the|our) ..2 @thing)",
     .why = punishes,
     .offer = "Remove it; which condition should change?",
     .fires = R"(- Formal warning to the operator
- Consequences for engineers who skip the check
The developer was reprimanded.
The engineer was dismissed.
A stern word with the operator is due.)",
     .silent = R"(The compiler warning was hidden.
The alert was fired at 14:02.
The outage had consequences for checkout.
Nobody was punished.
A validator can be punished for two blocks of one height.
The operator pod was suspended.
The responder was paged.)"},
    {.code = "PU-05",
     .name = "retrain-person",
     .severity = W,
     .scopes = "A",
     .guards = negated,
     .finds = "sends people to training as a correction",
     .patterns = R"((retrain|retrained|retraining|re-train|re-training|re-educate|reeducate) (all|every|each)? <person>
(retraining|re-training|reeducation) (of|for) ..2 <person>
(send|put|sent|enrol|enroll) <person> ..3 (training|course|retraining|refresher)
(mandatory|remedial|refresher|corrective|compulsory) (training|retraining|course|courses) for ..2 <person>
<person> (will|should|must|to|has|have|needs|need) <adv> ..1 be <adv> (retrained|re-trained|reeducated)
<person> (was|were|has been|have been) <adv> (retrained|re-trained)
(additional|extra|more|further|special) (training|coaching|supervision|instruction) for (<name>|the ..1 @individual) <any>?
(<name>|the ..1 @individual) (needs|requires|should get|must get|will get|will receive|should receive|must attend|has to attend|will attend) ..2 (training|coaching|supervision|a course|retraining|a refresher) <any>?)",
     .unless = "",
     .why = punishes,
     .offer = "What in the setting would have caught it? See AI-04.",
     .fires = R"(- Retrain Bob
- Re-train the operators on the console
- Mandatory training for the on-call engineers
The operator will be retrained.
- More coaching for the operator)",
     .silent = "- Retrain the model\n- Retrain the classifier weekly\nThe training job ran for an hour."},
    {.code = "PU-06",
     .name = "revoke-access",
     .severity = W,
     .scopes = "A",
     .guards = negated,
     .finds = "takes access from a person",
     .patterns =
         R"((revoke|revoked|revoking|remove|removed|removing|restrict|restricted|withdraw|withdrawn|suspend|suspended|limit|strip|pull|pulled) (his|her|<name> 's|the ..1 @individual 's) ..3 (access|permission|permissions|rights|privilege|privileges|credentials|role)
(revoke|revoked|remove|removed|withdraw|withdrawn|suspend|suspended|take|strip) ..4 (access|permission|permissions|rights|privilege|privileges) (from|of) (the|this|that)? ..1 (@individual|<name>)
(access|rights|privileges|permissions) <adv> (was|were|be|been) <adv> (revoked|removed|withdrawn|suspended) from <person>
(his|her|the ..1 @individual 's|<name> 's) ..3 (access|permissions|rights|privileges|credentials) <adv> (was|were|has been|have been|will be|should be) <adv> (revoked|removed|withdrawn|suspended|restricted)
(bar|barred|ban|banned|block|blocked|lock|locked|exclude|excluded|suspend|suspended) (<name>|her|him|the ..1 @individual) (from|out of) <any>
(<name>|he|she|the ..1 @individual) (should|must|will|shall|may) (no longer|not|never) have ..2 (access|rights|permissions|privileges|root|production) <any>?
(take|taken|taking) (<name>|her|him|the ..1 @individual) off (the)? (rota|on-call|production|project|schedule|roster) <any>?)",
     .unless =
         R"((bar|barred|block|blocked|lock|locked) (the ..1 @individual) (from|out of) ..3 (cluster|console|account) ..3 (during|by|because|when))",
     .why = "A guard for one person is a sanction; a guard for everyone is a change of the system.",
     .offer = "Make it a guard for everyone, or for none.",
     .fires = R"(- Revoke her prod access
- Remove Bob's admin rights
- Remove access from the engineer
Her production access was revoked after the incident.
- Take her off the rota)",
     .silent = "- Revoke the leaked token\n- Remove the public access rule\n- Restrict write access to the deploy job"},
    {.code = "PU-07",
     .name = "confess",
     .severity = W,
     .scopes = "N",
     .guards = negated | approved_question,
     .finds = "asks for a confession",
     .patterns =
         R"((own|owned|owning|owns) up
(confess|confessed|confessing|confesses|confession)
(should|must|has to|needs to|need to|had to|ought to) <adv> apologise
(he|she|<name>|@individual) <adv> (has|have|had)? <adv> apologised
(admit|admitted|admits|admitting) (his|her|their|the|<name> 's) ..1 (mistake|error|fault|guilt|blame)
(admit|admitted|admits|admitting) ..1 (fault|guilt|blame|(to|that) ..2 (mistake|error|fault))
(came|come|coming) clean $
(must|should|has to|needs to|need to|had to|ought to|was asked to|were asked to) <adv> (apologise|admit|own|explain himself|explain herself|explain themselves|justify himself|justify herself|take the blame|accept the blame|acknowledge (his|her|their) ..1 (mistake|error|fault|guilt)) <any>?
(<name>|@individual|he|she) <adv> (took|takes|accepted|accepts|assumed) (the|full|all)? ..1 blame <any>?
(<name>|@individual|he|she) <adv> (expressed|showed|shows) (no|great|deep)? ..1 (remorse|regret|contrition) <any>?)",
     .unless = R"(apologise ..3 to ..3 (customers|customer|users|user|readers|clients|everyone|you|partners)
(must|should|has to|needs to|need to) <adv> (admit|own) (the|a|an|each|every|their|its|our|requests|traffic|pods|this|that|service|services|new) <any>
(need to|needs to|must|should) <adv> apologise (to|for) <any>)",
     .why = punishes,
     .offer = "Thank the person for the report.",
     .fires = R"(The engineer should own up.
Bob apologised in the channel.
Nobody had confessed, then the operator admitted fault.
Bob took the blame.)",
     .silent = "We apologise for the disruption.\nWe must apologise to all customers.\nThe team owned the upgrade."},
    {.code = "PU-08",
     .name = "shame",
     .severity = E,
     .scopes = "N",
     .guards = negated,
     .finds = "puts people to shame",
     .patterns =
         R"((name|named|naming|names) and (shame|shamed|shaming)
(wall|hall|list|board|walk) of shame
(publicly|openly) (shame|shamed|shaming|named|called out)
(shame|shaming|shamed) <person>
strike (one|two|three) (for|against|and|on)
strike (one|two|three) $
(first|second|third|final|last) strike (for|against) <person>
(two|three) strikes (rule|policy|and)
shame on <person>
(public|open) (shaming|humiliation|pillory|dressing-down) <any>?
(pilloried|put in the pillory|made an example of|named in public|exposed in front of) <any>?
(make|made|making) an example (of|out of) <person>
(two|three|second|third|final) strikes? (for|against) <person>)",
     .unless = "",
     .why = punishes,
     .offer = "Remove it.",
     .fires = R"(That is strike two for the team.
The board is a wall of shame.
Deployers are named and shamed.
They made an example of the operator.)",
     .silent = "The limiter counts a rate-limit strike.\nStrike the name from the list.\nThe file is named after its "
               "hash."},
    {.code = "PU-09",
     .name = "repeat-offender",
     .severity = E,
     .scopes = "N",
     .guards = negated,
     .finds = "counts incidents by person",
     .patterns =
         R"((repeat|serial|habitual|usual|frequent|repeated) (offender|offenders|culprit|culprits)
(again|once more) ,? the same (person|people|individual|@individual|team)
(by|from|was|is|it was|because of) the same (person|individual|@individual) (again|once more|as before|as last time)
same (person|individual|@individual) (again|once more|as last time|as last month)
not the first time (that)? (he|she|<name>|this (person|@individual))
(the usual suspects)
(same|usual) (person|engineer|operator|developer|admin|individual|people|suspects|guy|colleague|team) (again|as (before|last time|always|in the)|who (already|also|had)|once more|caused|broke|did it) <any>?
(has|have|had) (done|made|caused|broken|missed) (this|the same|such|it|a similar) ..2 (before|already|twice|repeatedly|several times) <any>?
(not|hardly) the first time (that)? (<name>|he|she|they|this (person|team|engineer|operator)|@individual) <any>
(serial|habitual|notorious|known|chronic) (offender|offenders|rule-breaker|culprit|violator) <any>?)",
     .unless =
         R"((repeat|serial|habitual|usual|frequent|repeated) (offender|offenders|culprit|culprits) ..3 (alert|alerts|query|queries|host|hosts|job|jobs|service|services|endpoint|endpoints|test|tests)
(query|queries|host|hosts|alert|alerts|job|service|test|tests) ..3 (offender|offenders)
(same) team (as|who) ..6 (built|owns|maintains|runs|wrote)
(it|this|that|job|host|node|bug|alert|query|server|disk) (has|have|had) (done|made|caused|broken|missed) <any>)",
     .why = punishes,
     .offer = "Compare by factors: what do the incidents share?",
     .fires = R"(He is a repeat offender.
It was the same engineer again.
Again, the same person merged it.
He is a known offender.)",
     .silent = "See the repeat incident link.\nThe same query ran again.\nThe repeat offender alerts were grouped."},
    {.code = "PU-10",
     .name = "zero-tolerance",
     .severity = W,
     .scopes = "NA",
     .guards = none,
     .finds = "threatens instead of designing a guard",
     .patterns =
         R"(zero tolerance
(will|must|shall|should|can) <adv> not <adv> be (tolerated|accepted|condoned)
not <adv> be (tolerated|condoned)
(can|could|will|must|shall) <adv> not (tolerate|condone) (this|such|that|any|these|it)
no longer (tolerate|condone|accept) (this|such|that|any|these|it)
(unacceptable|not acceptable|no longer acceptable|intolerable) (going forward|in (the)? future|from now on|any more|anymore)
(never|not) <adv> be acceptable again
(absolutely|simply|completely|totally|wholly)? (unacceptable|intolerable|inexcusable|not acceptable) (behaviour|behavior|conduct|attitude|practice|performance) <any>?
(will|must|shall|can) <adv> (no longer|never) <adv> be (tolerated|accepted|condoned|excused) <any>?
(heads|head) (will|must|should) roll
(last|final) (chance|warning) (for|to) <person> <any>?
(strictly|severely|rigorously) (punished|sanctioned|enforced against|prosecuted) <any>?)",
     .unless = "zero tolerance (to|for|of|on) ..2 (loss|downtime|drift|skew|latency|jitter|corruption)",
     .why = "A threat changes what is reported, not what happens.",
     .offer = "Design the guard.",
     .fires = R"(We have zero tolerance for skipped checks.
This will not be tolerated.
Skipping it is unacceptable going forward.
Such laxity will no longer be tolerated.)",
     .silent = "The tolerance is 0 ms.\nThe clock has zero tolerance for skew.\nThe array tolerates one disk."},
};

}  // namespace

constinit const Family punitive{"PU", "punitive and sanctioning", "Dekker, Just Culture; Etsy debriefing guide", rows};

}  // namespace debrief::inline v0::language_detail
