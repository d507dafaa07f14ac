// The longer pattern texts of vague actions, one constant an idea. Their rules are rows of the files beside this one.
#pragma once

#include <cstdint>
#include <string_view>

#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::vague {

inline constexpr std::string_view no_end_state =
    "An action without an end state cannot be seen to be done, and so it drifts until it is closed.";
inline constexpr std::uint32_t plan = prospective | measured | to_readers;

/// A look without a result: review, investigate, find out, follow up.
inline constexpr std::string_view open_look =
    R"((look|looking|investigate|try) to see (if|whether|why|what|how|which) <any>
(@openlook|@openlook~ing)
(look|looking) (into|at|for|further|more|deeper|closer|closely|again) <any>
(look|looking) (at|into) $
(look|looking) (very|really|quite|long and)? (hard|closely|carefully|deeply|intently) (at|into) <any>
(dig|digging|drill|drilling) (into|in to|in|deeper|further) <any>
^ to (investigate|review|research|check|analyse) : <any>
(find|finding) (out|ways|a way|another way|a path|a solution|a better|better|alternatives|an alternative)
(identify|identifying) (ways|a path|a way|areas|opportunities|potential|possible|gaps|additional|any|other|what|why|how|where|whether|if|which|improvements|options|alternatives|solutions|better|risks|the reason|the source)
(figure|figuring|work|working) ..1 out <any>
(figure|figuring) (this|that|it) out
(see|check|checking|test|verify|verifying) (if|whether|why) <any>
(create|form|establish|set up|start|convene|build|assemble|appoint|launch|found) ..8 (group|team|committee|task force|taskforce|workgroup|council|squad|guild|forum) ..2 to <adv> (identify|find|look|review|investigate|explore|examine|assess|evaluate|study|discuss|research|analyse) <any>
check (our|other|all other) <any>
check out <any>
check (how|what|for other|for similar|for any) <any>
(determine|determining|ascertain|establish|establishing) (if|whether|why|how|what|where|which)
(take|taking) ..4 look (at|into|$)
(have|having) (a|another) ..1 look
(have|get|ask) (someone|somebody|people) ..1 (look|investigate|dig)
(open|create|file|raise) ..3 (ticket|task|issue|bug|card|story) to (investigate|look|review|analyse|examine|research|explore|discuss)
(find|finding|look for|looking for|search for|seek) (further|additional|more|other|new) (ways|areas|steps|measures|options|means|opportunities|improvements) <any>?
(search|searching) for (a|other|better|alternatives|alternative|ways|more|another) <any>
(find|finding) (what|why|how|where|the (cause|source|reason|origin|culprit|root)) <any>
(dig|digging) through <any>
(follow|following) (this|it|that|these) up
^ ..3 (analysis|review|investigation|study|audit) (will|to) follow $
(trace|tracing|work out|working out) (where|what|why|how|which) <any>
(scope|scoping) out <any>
(gather|gathering|collect|collecting) (data|information|evidence|feedback|facts) (on|about) <any>
(look|looking) over (the|our|all|each|every) <any>
(trace|pinpoint|locate) the (source|cause|origin|culprit|reason) <any>
(gather|gathering|collect|collecting) (more|further|additional) <any>
^ ..3 to be <adv> (investigated|looked into|looked at|analysed|examined|reviewed|researched|audited|assessed|determined)
(still|yet) to (investigate|determine|find out|figure out|understand) <any>
^ (ongoing|post-incident|log) (investigation|analysis|research)
^ understand (the|our|all|these) <any> ..8 $
(get|gain|build|develop|have) (a|an|some)? <adv> (clearer|better|fuller|deeper|good|full|complete) (picture|understanding|view|idea|overview|sense) (of|into|on) <any>
(have|having|'ve) (asked|engaged|hired|commissioned|tasked) ..4 to (review|audit|investigate|assess|examine|look|study) <any>
(continue|continuing|complete|completing|finish|finishing|progress|resume) ..2 (investigation|investigations|analysis|review|audit|research) <any>?
^ (a|do a|run a)? deep dive (on|into|of) <any>
(look|looking) at (what|how|where|whether|why|which|ways|options|possibilities) <any>
(shed|get|gain) ..1 (light|clarity|insight|visibility) (on|into) (why|how|what|whether|the) <any>
(try|trying) to (understand|find out|figure out|reproduce|determine|identify|establish) <any>
(gain|get|have) ..2 understanding
(spend|spending|invest|investing|dedicate|allocate) ..2 time ..1 (understanding|investigating|looking|analysing|reviewing|on|to) <any>
(understand|understanding) (if|whether|why|how|what)
(follow|following) up (on|with|about) <any>
(track|tracking|hunt|hunting|chase|chasing|nail) down <any>
(get|getting) to the bottom of <any>
(more|further|additional|deeper) (investigation|investigations|analysis|research|debugging|digging|study|work) (is|are) <adv> (needed|required|necessary|warranted)
(devise|devising|formulate|formulating|think up|draw up|drawing up) ..3 (plan|plans|way|ways|strategy|strategies|approach|solution|process|method|methods|procedure|scheme)
(come|coming) up with ..3 (plan|way|strategy|approach|solution|process|idea) <any>
(may|might|could) follow up <any>
understand ..4 better $
^ (go|walk) (through|over) (all|our|the|each|every) <any>
(identify|find|reproduce|isolate) and (fix|reproduce|address|resolve|remove|understand|diagnose) <any>
(identify|identifying|find|finding|isolate|isolating) (the|this|that|an|any|all) ..2 (bug|bugs|cause|causes|source|sources|culprit|issue|issues|problem|problems|leak|bottleneck|bottlenecks|weakness|weaknesses|gap|gaps|reason|trigger) <any>?
(been|was|were) <adv> asked to (investigate|look|review|analyse|check|examine) <any>?
^ <person> to (review|investigate|audit|look|check|research|assess|examine) <any>
(identify|identifying) (further|similar|remaining|missing|single|weak)
(identify|identifying) ..1 (ways|areas|steps|measures|options|opportunities|improvements|mitigations|safeguards) (that|to|for|in|where|our|we|which|of|$)
(determine|define|establish) (the|a|an) ..1 (right|best|correct|appropriate|proper|optimal|cause|reason|strategy|plan|approach|extent)
^ determine <any>
(better|deeper|clearer|further|more) understanding ..6 (is|are) <adv> (needed|required|necessary)
(clarify|clarifying) (why|how|what|whether|who|when)
(want|need|like) to know (why|what|how|whether)
see (what|how|which) (we|else|can|of|are) <any>
(learn|learning) more about <any>
(debug|troubleshoot|triage) <any>
(perform|performing|conduct|conducting|make|making|do|doing|run|carry out|carrying out|undertake|schedule|plan|initiate|complete|commission|start|execute|executing) ..4 (review|reviews|audit|audits|investigation|analysis|research|assessment|study|deep dive|spike)
(need|needs|require|requires|warrants|merits|deserves) ..3 (investigation|investigating|analysis|study|studying|examination|follow up|followup|research|debugging|looking into|reviewing|a review|an audit|exploration|digging)
^ (further|more|additional|deeper|detailed|in-depth|root cause|full|proper|thorough|time-boxed|time boxed|timeboxed|joint|internal|technical|separate)? (investigation|investigations|analysis|research|audit|exploration|debugging) ..3 (into|of|on|needed|required|around|about|why|whether|to|$)
^ <det>? ..2 (review|audit|investigation|analysis|assessment|study) ..8 (will|is to|should|needs to|is being|is) be? <adv> (planned|carried out|performed|conducted|done|scheduled|started|undertaken|held|completed|needed|required|underway|under way|in progress|ongoing|pending)
^ <det>? ..2 (review|audit|investigation|analysis|assessment|study) ..8 (remains|has still|still has|is still|has yet|is yet) to be <adv> (done|carried out|completed|finished|started|made|held)
^ <det>? ..2 (review|audit|investigation|analysis|assessment|study) ..6 (has|have) been (scheduled|planned|commissioned|requested|arranged)
^ (regular|periodic|routine|frequent)? (review|reviews|audit|audits|assessment|assessments) of <any>
there will be (a|an|the)? ..3 (review|investigation|analysis|audit|inquiry) (of|into|on|to|by|$)
(be|being) <adv> (investigated|looked into|looked at|looked through|analysed|examined|reviewed|researched|audited|assessed|studied|debugged|diagnosed|troubleshot|probed|dug into|gone through|gone over|found out|figured out|worked out)
(be|being) <adv> followed up (by|on|in|$)
(be|being) <adv> (checked|verified|clarified|determined|established|found out|worked out|understood) (whether|why|how|what) <any>
(be|being) (more|further) <adv> (investigated|looked into|analysed|examined|reviewed|researched|assessed|studied))";

/// Where “open look” is silent.
inline constexpr std::string_view open_look_unless =
    R"(~^ (the|our) (intent|intention|idea|purpose|point) (of ..4)? is that <any>
~^ ..5 (investigation|investigations|analysis|audit|review|assessment|study) ..6 (launched|opened|commenced|initiated|underway)
~^ ..5 (investigation|investigations|analysis|research|audit|audits|review|reviews|exploration|assessment|assessments|debugging|study) ..12 (showed|shows|revealed|reveals|found|identified|confirmed|confirms|suggests|suggested|indicated|indicates|led|began|started|concluded|determined|ensued|pointed|points|uncovered|continued|was|were|had|took|helped|discovered|proved|starts|begins|produced|turned|brought|finds|continues|ongoing|uncovers|trace|traced|traces|exposed|exposes)
~^ ..5 (investigation|investigations|analysis|research|audit|audits|review|reviews|exploration|assessment|assessments|debugging|study) ..12 has !(still|yet)
~this (post|blog|report|document|section|postmortem|article|page|writeup|series)
(still|currently) (investigating|looking|analysing|analyzing|debugging|researching|digging) ..4 (delay|delays|reports|report|degradation|latency|timeouts|connectivity|slowness|cause|causes|reason|reasons|source|origin|why|what|how|issue|issues|problem|problems|incident|outage|failure|failures|crash|error|errors)
~^ ..1 (investigation|investigations|analysis|research|exploration|debugging) : (initial|first|early|further|the|our|we|engineers|logs|metrics|traces|checks|it) ..6 (pointed|showed|revealed|found|suggested|indicated|confirmed|identified|led|was|were|had|traced|uncovered|saw|ruled)
^ (we|i|engineers|teams|(our|the) ..1 (team|teams|engineers)) (are|'re|am|'m|is) <adv> (investigating|looking into|continuing to (investigate|look into)) ..3 (delays|reports|degradation|latency|timeouts|slowness|slowdowns|slow|elevated|increased|degraded|intermittent|failing|missing|failures|errors|disruption|disruptions|outage|an ..2 (issue|incident|outage|error))
(is|are) <adv> (investigating|looking into) ..2 (on|at|from) (their|its) (side|end)
understand (why|how|what) ..8 by (looking|reading|going|asking|reviewing|comparing)
way to (look at|find out)
(investigating|investigate|looking|debugging|analysing) ..8 is not <adv> (a|an|the|worth) <any>
~(need|needs|want|wants) to be able to
~(command|commands|steps|section|link|query|script) (below|above)
(may|might|could|would) need to <any>
(may|might|could) be <ing>
(be|being) <adv> (investigated|examined|reviewed|looked at|looked into|checked|followed up) <adv> within <num>
(look|looking|search|searching) for <det>? (elevated|increased|high|higher|unusual|unexpected|spike|spikes|excessive|abnormal|error|errors|failed|missing|stuck) <any>
^ ..1 (go|audit|review|check) ..10 and (remove|delete|disable|drop|replace|rotate|revoke) ..2 <any> <any>
looking for ways to improve
~this is (a|the|our) ..2 (post mortem|postmortem|retrospective|writeup|report)
find out (this|that|it) <any>
look at (timestamp|line)
^ review (action|actions|note|notes|comments|date|meeting) :
(minimum|data|logs|information|tools|access|everything|all|detail|details|what) (that|which)? (we|they|teams|engineers) need to <any>
~^ (investigating|digging|looking|reviewing|analysing|analyzing|checking|examining|debugging) ..12 (reported|noted|noticed|saw|discovered|realised|realized|determined|concluded|spotted|identified) <any>
~^ (investigating|digging|looking|reviewing|analysing|analyzing|checking|examining|debugging) ..14 (was|were) <adv> (noted|found|spotted|noticed|discovered|observed)
~^ (investigating|digging|looking|reviewing|analysing|analyzing|checking|examining|debugging) ..10 (shows|showed|show|yield|yields|yielded|reveals|revealed|indicates|indicated|suggests|suggested|found|led|confirmed|exposed|turned)
(review|audit|study|analysis|research) (tool|tools|extension|etc|comment|comments|process|board|app|apps|log|logs|team|queue|table|tables|environment|request|requests)
look (like|forward|up)
(audit|debug) (event|events|logging|log|logs|trail|record|records|level|mode|info|output|build|builds|symbols)
triage (member|members|team|teams|rota|label|labels|process|meeting)
(determine|determining|figure out|find out|check|work out|see|establish|identify|understand) how (many|much|often|long) <any>
(review|study|research) (and|or) (merge|approve)
(reviewing|review) (the)? (pull|merge|code|patch) (request|requests)?
(review|study|research|report|research) (was|is|were|has|found|showed)
~^ (every|each|any|all) ..6 (need|needs|require|requires) ..3 (review|reviews|audit|analysis|investigation|assessment)
^ <person>? ..2 (audit|review|check|inspect|examine|analyse) ..10 to (verify|confirm|make sure|ensure|see) (that|they|we|it|all|each|every|the) ..4 (meet|meets|run|runs|has|have|match|matches|use|uses|carry|hold|comply|complies|conform) <any>)";

/// A decision put off: consider, discuss, maybe, “can we …?”.
inline constexpr std::string_view open_decision =
    R"(^ (maybe|perhaps|possibly|potentially) ,? ..4 (should|need to|needs to|ought to) <any>
(consider|considering|explore|exploring|evaluate|evaluating|discuss|discussing|contemplate|weigh|debate|debating|brainstorm|brainstorming) <any>
(assess|assessing) <any>
(might|may|could|would) <adv> be (a|an) ..1 (good|nice|useful|possible|reasonable|interesting|worthwhile|valuable) (option|improvement|follow up|followup|addition|solution|approach|step|next step|compromise|start|idea|feature|experiment|project|exercise|thing to)
(might|may|could) be (an option|worth|worthwhile|a good idea|an idea)
(might|may) want to (consider|add|use|move|have|look|explore|think|try|do|make|change|set|reduce|increase|split|separate|switch|keep|run|limit|enable|disable|put|create|start) <any>
^ (it|this|that) (would|might|may|could|should) <adv> be <adv> (nice|good|great|useful|helpful|worthwhile|worth|beneficial|ideal|better|preferable|wise|sensible|prudent) not? (to|if|having|adding|making|looking) <any>
(it|there) (would|might) <adv> be <adv> (nice|good|great|useful|helpful|worthwhile|beneficial) to <any>
it (would|may|might|could) <adv> make sense to <any>
^ <person> to (discuss|consider|evaluate|explore|decide) <any>
^ to (consider|discuss|decide|explore|evaluate) : <any>
^ to be (discussed|decided|considered|evaluated|debated) <any>
(may|might|would|could) <adv> be <adv> (helpful|useful|beneficial|worthwhile|valuable) $
^ (could|might) (add|use|have|move|try|make|create|consider) <any>
^ would be (good|nice|useful|helpful|great) to <any>
(entertain|entertaining) (what|whether|ideas|options|the) <any>
it (is|'s) <adv> worth (considering|exploring|investigating|looking|discussing|evaluating) <any>
^ something to (consider|explore|discuss|look) <any>
^ something (about|around) <any>
^ something (to|that) (ensure|ensures|prevent|prevents|detect|detects|catch|catches|warn|warns|help|helps|alert|alerts|stop|stops|avoid|avoids|make|makes) <any>
(might|may) want to @actionverb <any>
options include <any>
^ <det>? (possible|potential|further|another) (improvement|mitigation|solution|fix|option|approach|step) (would|could|might|may) be to? <any>
^ (maybe|perhaps) ..1 <ing> <any>
^ worth (considering|looking|exploring|investigating|trying|discussing|evaluating|adding|having|checking) <any>
^ (one|an|another|the other) (option|idea|possibility|approach|alternative) (is|would be|could be|might be|may be) to <any>
^ (idea|possible improvement|potential improvement|possible solution) : <any>
(we|i) (might|may) <adv> (need|have) to <any>
(can|could|might|may) <adv> (consider|explore|evaluate|investigate|discuss|experiment) <any>
^ (should|can|could|shall) we <adv> <any> <any>
(need|needs|require|requires) ..1 (discussion|discussing|discussions)
^ ..2 (discussion|discussions) (needed|required) 
^ to (be)? <adv> (discussed|discuss|decided|decide|considered|evaluated) <any>
(test|testing) out <any>
^ (poc|proof of concept|spike|trial) <any>
^ (or|and)? (maybe|perhaps|possibly|potentially) ,? (we|it)? (should|could|can|need)? @actionverb <any>
^ (maybe|perhaps|possibly|potentially) : @actionverb <any>
^ (do|does) (we|it|this|teams|people) <adv> (need|want) <any> <any>
^ (maybe|perhaps|possibly|potentially) ,? (we|the|it|there|a|an) ..3 (need|needs|should|could|can|might) <any>
^ we (could|might|may) <adv> (@actionverb|try|go|put|make|load|reload|ask|offer|let|allow|buy|hire|ship|pick|treat|throw|cap|shard|cache) <any>
(we|i) (may|might) want to <any>
(one|another|an) (idea|option|possibility|suggestion|approach|thought) (is|was|would be|could be|might be) to <any>
(toy|toying|play|playing) with the idea of <any>
^ (it|this) is an open question <any>
(measure|measures|improvement|improvements|option|options|idea|solution|fix|approach|step|steps|mitigation|alternative) ..8 (could|might|may|would) be to <any>
(weigh|weighing) up ..2 (option|options|alternatives|approaches)
(want|plan|intend|hope|like|need) to (explore|consider|discuss|evaluate) $
<any> (is|are) under (consideration|discussion|review|evaluation)
(open|undecided|unclear) (question|point) ..2 (is|remains|whether|if) <any>
(to be|not yet|yet to be) <adv> (decided|determined|agreed|defined|clarified|discussed) (if|whether|how|which|who|what|when|$)
(experiment|experimenting) with <any>
(try|trying) out <any>
^ (perhaps|maybe|possibly) (a|an|more|another) ..5 (would|could|might) <adv> (help|do|suffice|be enough|make sense|work)
^ (one|an|another|the other) (option|idea|possibility|approach|alternative) (would|could|might) be (a|an|more|another) <any>
^ (would|might) (a|an|more|another) ..4 (make sense|help|be (useful|possible|enough|better))
^ (a|an|another) ..5 would be <adv> (nice|great|useful|helpful|good|welcome|beneficial) (to have)? $
^ nice to have : <any>
^ <person> (have|has) yet to decide <any>
^ no decision (has been|was|is) <adv> (made|taken) <adv> (yet|so far|on|about|whether) <any>?
decide (later|at a later) <any>
there (is|'s) (a|an) ..1 (case|argument) for <any>
(we|i) should (probably|perhaps|maybe|possibly) (add|use|move|switch|split|change|make|set|turn|buy|put|run|drop|remove|stop|start|give|try|rotate|replace|limit|raise|lower) <any>
^ whether ..10 (is|remains) <adv> (open|undecided|to be decided|under discussion)
it (is|remains) <adv> (open|undecided) (whether|if) <any>
(decide|deciding) (if|whether|how|what|which|when|where|upon|on|a|the|our) <any>
(have|start|starting|hold|schedule|scheduling|set up|organise|arrange|plan|open|begin|continue|initiate|restart) ..3 (discussion|discussions|conversation|conversations|brainstorm|brainstorming|chat) <any>
^ (conversation|conversations|talk|talks|discussion|discussions) (about|on|around|of) <any>
(are|is) <adv> discussing (our|the|possible|potential|various|long|options|whether|how|ways|what) <any>
^ (further)? (consideration|discussion|discussions|evaluation|exploration) (of|on|about|around|whether) <any>
(be|being) <adv> (considered|explored|evaluated|discussed|assessed)
(think|thinking) (over|through) (whether|if|how|the|our) <any>
^ (decision|decisions) (needed|required|pending|to be (made|taken)|outstanding|on|about|whether) <any>?
(have|having|do) (a|another|some) (think|thinking|discussion|debate) (about|on|over) <any>
(weigh|weighing) (the)? (pros|benefits|costs|advantages|merits|options) <any>)";

/// Where “open decision” is silent.
inline constexpr std::string_view open_decision_unless =
    R"((should|could|would) <adv> have <adv> <done>
(automatically|programmatically) ..3 (assess|evaluate|consider|weigh)
(assess|evaluate|weigh) ..8 automatically
^ we could <adv> (see|find|follow|reproduce|observe|watch|hear|confirm|trace) !(if|whether|about|a|an|another|out|ways|up|what|how)
(consider|considering) (a|an|the) ..1 (hypothetical|example|case|following|scenario)
(should|can|could|shall) we <adv> (have <done>|see|tell|know|say|trust|expect|believe|be <done>)
~^ ..3 (consideration|discussion|discussions|evaluation|exploration|conversation|conversations|talk|talks) ..12 (goes|can|is|are|continues|here|showed|was|were|began|started|had|has|took|led|followed|continued)
(useful|helpful|good|nice) to (know|note|remember)
(consider|considering) (everything|all|these|those|this|the ..3) ..2 (approximate|approximations|estimates|preliminary|incomplete)
consider that
(not|never|no longer|cannot) <adv> (consider|considering) <any>
(consider|considering) (a|an|the|this|that|it|any|each|every|these|those|our|such|them|no) ..2 (ready|done|complete|completed|finished|safe|stable|healthy|successful|dead|lost|valid|invalid|unsafe|final|acceptable|closed|resolved|fixed|compromised|broken|obsolete|deprecated|official|sufficient) (until|unless|before|if|when|once|only|while|to|for|as|by|after|and|$)
(consider|considering) (a|an|the|this|that|it|any|each|every|these|those|our|such|them) ..2 a (success|failure|risk|bug|must|blocker|incident|outage|regression|defect)
(may|might|could) have <adv> <done>
^ we could not <any>
useful to break ..8 (section|sections|subsections|paragraphs)
(consider|considering) ..4 (as|to be)
(consider|considering) ..6 (first class|critical)
not be <adv> considered
<person> could only <any>
already <adv> being (discussed|considered|explored|evaluated)
(discuss|discussing) ..3 (steps|actions|measures|causes|events|details|findings) (taken|that|below|we|here|above)
~(in this|the next|the following) (section|post|report|document|article)
be <adv> considered (critical|safe|complete|done|risky|harmless|production|identical|equivalent|equal|valid|invalid|duplicate|duplicates|failed|successful|healthy|unhealthy|stale|expired|dead|alive|final|trusted|resolved|lost|obsolete|part|<num>)
let us consider <any>
(consider|considered) (yourself|done|closed|complete|resolved|unreliable)
(should|can|could|must|may|to) be <adv> considered (<done>|exposed|leaked)
(should|can|could|must|may|to) be <adv> (considered|explored) (as|a|an|unreliable|stable|safe|done|harmful|resolved|lost|compromised|invalid|trusted)
(let|lets|let us|let 's us|allow|allows|allowing|letting|enable|enables|help|helps|make|makes|used|configured|able) ..2 (us|you|me|users|users|operators|admins|one|it|them) ..1 to? (decide|consider|evaluate|assess)
(that|which|and|to) let 's us decide <any>)";

/// More, better or less of something without count or target.
inline constexpr std::string_view open_amount =
    R"((should|must|needs to|need to|has to|have to|will) <adv> (notify|alert|page|inform|tell|warn|reach|involve|include|email|ping) more @role
^ (also)? (notify|alert|page|inform|tell|warn|involve|email|ping) more @role
(we|i) could do with ..1 (more|better|additional|some) <any>
(be|get|become|being) <adv> (more|a bit more|much more) (aggressive|proactive|rigorous|strict|thorough|disciplined|systematic|transparent|consistent|responsive) (in|about|with|on|when|at)
(need|needs|want|require) ..2 (better|more|additional|further|improved|stronger|stricter|tighter|clearer|smarter|enhanced) ..3 @vaguenoun
(actions|improvements|measures|steps|plans|efforts|remediation|remediations|mitigations) <adv> (include|includes|involve|involves) ..1 (better|more|improved|enhanced|stronger|stricter|additional) ..4 @vaguenoun
(need|needs|want) (some|a|an)? <adv> (better|improved|smarter|clearer|stricter|stronger|tighter|more robust|more reliable|more resilient|more efficient|more rigorous|more thorough|more formal) <any>
^ (we need)? (some)? (better|more|additional|improved|enhanced|stronger|stricter|tighter|clearer|smarter|extra) ..3 @vaguenoun
^ further @vaguenoun
^ (some)? (better|improved|enhanced|clearer|stricter|stronger|tighter|smarter|finer|deeper) <any> ..5 $
^ (faster|quicker|earlier|safer|easier|simpler|more frequent|more regular|more aggressive|more robust|more reliable|more granular|more automated) <any> ..3 $
(@putting|@putting~ing|setup|set up|setting up|put|use|get|have) ..2 (better|more|improved|enhanced|stricter|stronger|tighter|clearer|smarter) ..4 @vaguenoun
(@putting|@putting~ing|setup|set up|setting up|put|find|finding|use) ..2 (better|improved|stricter|stronger|tighter|clearer|smarter) <any>
(@putting|@putting~ing|setup|set up|have|include) ..2 (additional|further|extra|some) ..3 @vaguenoun $
^ (recommend|propose|proposing|suggest) more <any>
^ (ensure|ensuring) (a|an)? (better|improved|stricter|clearer|smarter|tighter|stronger|more (robust|reliable|resilient|rigorous|thorough|formal)) <any>
(recommend|recommending|propose|proposing|suggest|request) ..1 (more formal|more rigorous|more robust|more thorough|better|stricter|improved|stronger|clearer|tighter) <any>
(add|adding|setup|set up|introduce|create|write) (alerts|alerting|monitoring|tests|logging|metrics|checks|validation|docs|safeguards|guardrails|observability|test coverage) $
(invest|investing) <adv> in ..4 @vaguenoun
there (should|must|needs to|need to) be ..2 (better|more|improved|additional|stricter|stronger) <any>
(should|must|need to|needs to|has to|have to) be <adv> (expanded|extended|increased|strengthened|tightened) $
(we|i) (would|'d) <adv> benefit from <any>
we (could|can) use ..1 (better|more|improved|additional) @vaguenoun
(set up|setup|add|have|implement|create|need|introduce) (proper|good|decent|adequate|sufficient) ..2 @vaguenoun $
(better|more|improved|additional|clearer|earlier) ..3 @vaguenoun ..4 (would|could|will|might|may|can) <adv> help
^ ..3 (a|an) (better|more (robust|reliable|resilient|rigorous|thorough|formal)|stricter|smarter|clearer) ..5 (would|could|might|may) <adv> help
^ (better|more|improved|additional|clearer) <any> ..4 would be <adv> (useful|helpful|nice|good|great|welcome|beneficial)
(make|making) ..4 better $
(make|making) ..4 (a little|a bit|somewhat|slightly)? (less|more) (greedy|configurable|aggressive|tolerant|strict|verbose|flexible|explicit|granular|informative|descriptive|responsive|helpful|prominent|readable|obvious|forgiving|noticeable|defensive|lenient|dynamic|modular|conservative|sensitive|chatty|noisy|generic|general) <any>?
(make|making) it ..1 (easier|simpler|clearer|harder|faster|quicker|safer|more difficult|more obvious) (to|for|that|when|how) <any>
(handle|handling|fail|failing|degrade|degrading|recover|recovering|deal with|report|behave|shut down|restart) ..10 more (gracefully|efficiently|reliably|robustly|clearly|smoothly|cleanly|sensibly|consistently|loudly)
(enforce|enforcing|establish|establishing|foster|fostering|encourage|encouraging|promote|promoting|require|requiring) ..1 (better|more|improved|closer) (coordination|collaboration|cooperation|communication|ownership|visibility|discipline|consistency|review|reviews|@vaguenoun)
^ (document|test|monitor|log|plan|explain|describe|handle|track|coordinate|organise) better <any>
^ (a|an|some) ..14 (might|would|could) <adv> be <adv> helpful
(allow|leave|take|spend|reserve|schedule|plan|allocate|book) ..4 more time (between|for|before|after|to|on|in) <any>
(need|needs|deserve|deserves|could use|can use) ..2 (love|tlc|polish|polishing) $
(reduce|reducing|minimise|minimising|minimize|decrease|decreasing|eliminate|lower|avoid|remove) ..2 (tribal|undocumented|implicit|institutional) knowledge
(reduce|reducing|minimise|minimising|decrease|decreasing|lower) ..1 (probability|odds) of <any>
(have to|has to|need to|needs to|must|should|will|can) <adv> do <adv> better (here|next time|in|at|on|with|than|$)
(work|working) on (a|an|some|the)? (better|improved|stricter|more robust|more reliable|more resilient|clearer|smarter) <any>
(do|doing|perform|performing|run|running|conduct|carry out) ..1 (more|better|additional|further) ..3 (test|tests|testing|review|reviews|checks|checking|training|drills|monitoring|validation|analysis|planning|work)
(add|adding|provision|get|buy|order|create|write|run|recruit|hire) more <any>
(provide|give|offer) more (information|context|detail|details|guidance|training|support|examples|visibility|clarity|help|resources|people|staff|insight) !by <any>
(give|giving|provide|offer|buy|get) ..4 better <any> $
(give|giving|allow|allowing) more time <any>?
(have|define|agree|agree on|use|adopt|set|establish) (clearer|stricter|tighter|smarter) <any> ..3 $
(make|making) ..4 (clearer|stricter|smarter|smaller|leaner|tighter|louder|friendlier) $
(make|making) ..4 more (meaningful|actionable|useful|specific|precise|accurate|realistic|understandable) $
^ (alarm|alert|detect|warn) ..3 (earlier|faster|sooner|quicker) $
(be|being) <adv> better (prepared|equipped|coordinated) <any>?
(have|need|want) additional <any> $
(increase|increasing|expand|expanding|extend|extending|broaden) ..2 (monitoring|testing|logging|alerting|coverage|tests|checks|observability) $
(increase|increasing|boost|boosting) ..2 (capacity|throughput|redundancy|staffing|headroom|resilience|robustness|bandwidth) ..6 $
(add|adding|build|building|provide|introduce|bring) (more|additional|extra|greater|further) (resiliency|resilience|redundancy|capacity|robustness|headroom|reliability) <any>?
^ <det> (better|improved|stricter|clearer|smarter|more (robust|resilient|reliable|formal|rigorous)) ..7 (is|are) (needed|required|necessary)
^ <det> (better|improved|stricter|clearer|smarter|more (robust|resilient|reliable|formal|rigorous)) <any> ..3 $
(need|needs|should|must|has|have) to? be <adv> (better|more|improved|stricter|stronger|clearer|tighter|smarter|faster|quicker|easier|simpler|safer|smoother|leaner) (about|at|in|when|with|$)
^ more (resilient|scalable|stable|secure|graceful|formal) <any> ..3 $
(step|stepping|ramp|ramping|scale|scaling|amp) up ..3 @vaguenoun
(step|stepping|ramp|ramping|speed|turn) up the (frequency|number|pace|amount|rate) of <any>
(cut|cutting) (down|back) on <any>
(put|putting|have|get|bring|place) ..1 (additional|further|more|better|stronger|stricter|tighter|extra|new) ..2 @vaguenoun (in|into) place
(add|adding|introduce|implement|build|create) (further|additional|extra|more|better|stronger) ..3 @vaguenoun (to|for|in|into|around|on|across|against) ..6 $
(@putting|@putting~ing|build|building|set up|roll out|rolling out|put|putting) (further|additional|extra|more|better|stronger|improved|enhanced) ..3 @vaguenoun to
(have|get|want|need|find|build|create) (a|an) better (fallback|way|plan|process|procedure|tool|strategy|system|mechanism|alert|runbook|backup|workflow|design|story|solution|approach|setup|method|staging|test) ..5 $
(expand|expanding|extend|extending|broaden|widen|grow|enlarge) the (set|range|scope|number|amount|list|suite|variety) of ..2 @vaguenoun
(invest|investing) (more|further|heavily|additional) <any>
(raise|raising|lift|lifting) the (bar|quality|standard|standards|level) (of|for|on|in) <any>
(upgrade|upgrading|mature|maturing|modernise|modernising|elevate) (our|the) ..1 @vaguenoun $
(ensure|have|keep|maintain|provide) (adequate|sufficient|proper|enough|appropriate|ample) ..2 @vaguenoun ..3 $
(test|monitor|document|log|automate) more $
(add|adding|introduce|introducing|implement|implementing|build|building|put) ..1 (extra|additional|further) (safeguards|guardrails|protections|controls|checks) (and|or) @vaguenoun <any>?
(do|doing|perform|performing|run|running|conduct|conducting|carry out) <adv> more (extensive|thorough|rigorous|comprehensive|careful|intensive|detailed|frequent|realistic) ..1 (test|tests|testing|review|reviews|checks|checking|drills|planning|analysis)
(test|testing|monitor|review|document|do|run|deploy|release|rotate|practise|update|check|communicate) ..6 more (aggressively|extensively|often|frequently|rigorously|regularly)
(use|adopt|follow|have|introduce|implement|find) ..1 less <any> ..4 $
(be|being|become|becoming) <adv> more (effective|efficient|proactive|diligent|responsive|consistent|rigorous|systematic) <any>
(need|needs|want) <adv> more (emphasis|focus|attention|rigour|rigor|structure|clarity|consistency|ownership)
(increase|increasing|decrease|decreasing|adjust|tune) ..2 (sensitivity|frequency) <any>
(reduce|reducing|decrease|decreasing|minimise|lower|limit|cut|cutting) the (number|amount|frequency|rate|volume|share) of ..4 $
(increase|increasing|raise|raising) the frequency of ..4 $
(increase|increasing|raise|raising|expand) the (number|amount|share) of ..1 (@vaguenoun|reviewers|maintainers|engineers|operators|backups) ..3 $
(reduce|reducing|minimise|minimising|decrease|lower|limit|cut|eliminate) ..1 (manual|human) (steps|step|work|intervention|interventions|effort|toil|processes|involvement|handling|actions)
^ (fewer|less) (manual|reliance|dependency|dependence|noise|noisy|flaky|frequent|risky|toil|coupling|human|false) ..4 $
^ (greater|higher) ..1 (redundancy|resilience|reliability|coverage|visibility|transparency|robustness) ..4 $
^ more ..1 @vaguenoun ..1 (should|must|needs to|need to|have to|will) be <any>
@actionverb ..6 more (often|frequently|regularly|rigorously)
(hold|holding|practising|rehearsing|exercise|back up) ..6 more (often|frequently|regularly)
^ (additional|extra|further|more) ..2 (will be|are being|are to be|shall be|must be|should be) <adv> (added|installed|hired|introduced|created|written|set up|implemented|fitted|held|bought|deployed) <any>?
^ (install|fit|hire|buy) (additional|extra|further|more) <any> ..2 $
(we|i) (will|'ll|should|must|need to|plan to) (install|fit|hire|buy|deploy) (additional|extra|further|more) <any> ..2 $
(hire|recruit|buy|add) more $
(widen|widening|grow|growing) ..2 (monitoring|testing|logging|alerting|coverage|tests|checks|observability) $
(reduce|reducing|decrease|decreasing|minimise|lower|limit) the (amount|volume) of ..1 (spam|noise|toil|manual work|alerts|alarms|pages|notifications|emails|false positives|false alarms|clutter|confusion)
(reduce|reducing|decrease|shorten|shortening|lower|minimise|minimising) ..2 (mttr|mttd|time to <any>|recovery time|detection time|response time|reaction time|resolution time|restart time|time it takes|downtime)
(be|being) <adv> proactive <any>
@actionverb ..3 better $
(we|i) (will|'ll|must|should|need to|have to) do better (here|there|next|$)
(reduce|reducing|decrease|decreasing|lower|lowering|minimise|minimising|cut down|bring down|limit) ..3 (noise|latency|risk|risks|complexity|dependency|dependencies|impact|likelihood|possibility|chance|chances|delay|delays|toil|vulnerability|exposure|susceptibility|reliance|friction|clutter|disruption|disruptions|interruption|interruptions|downtime|outages|errors|incidents|blast radius)
(we|i) (would|'d) <adv> like (to have|to see)? ..2 (better|more|improved|additional) <any>
(more|further|better|additional|extra) ..1 (testing|tests|training|monitoring|documentation|alerting|logging|automation|tooling|coverage|review|reviews) (is|are) <adv> (needed|required|necessary)
(make|making) ..4 better (at|about) <any>
(critical|important|essential|vital|crucial|necessary) (that <person>|to) (have|has|get) ..1 (more|better|improved) <any>
(better|more|additional|improved|stricter|stronger) ..3 @vaguenoun $
<person> <adv> (want|wants|expect|expects|ask for|wish for|aim for|look for|would like|'d like) (a|an|some|the)? more (thorough|rigorous|extensive|careful|detailed|frequent|realistic|systematic|robust|formal|reliable|comprehensive|regular|consistent|structured|intensive) ..4 <any>
^ (more|additional|extra) ..2 (node|nodes|host|hosts|server|servers|disk|disks|replica|replicas|worker|workers|capacity|memory|space|cpu|cpus|instances|machines|workers|broker|brokers|bandwidth|storage|shards|people|staff|engineers|reviewers|maintainers|lamps|pumps|hardware|resources|headroom|time|redundancy|drills|rehearsals|simulations|automation|tests|test cases|alarms|monitors|probes|metrics|backups|samples|environments) $
^ (more|additional|extra) ..2 (node|nodes|host|hosts|server|servers|disk space|disk|disks|replica|replicas|worker|workers|capacity|memory|space|cpu|instances|machines|broker|brokers|bandwidth|storage|people|staff|engineers|reviewers|hardware|resources|headroom|time|redundancy|drills|automation) (for|in|on|per|at|to) ..5 $
^ (more|better) and (more|better|earlier|clearer|faster) <any> ..5 $
^ (greater|wider|broader|heavier|increased|extended|expanded|reduced|deeper|closer) (use|usage|logging|monitoring|testing|coverage|test coverage|alerting|scrutiny|review|oversight|automation|redundancy|validation|isolation|visibility|transparency|retention|capacity|separation|attention to <any>) <any>? ..5 $
^ (a|an) (faster|quicker|safer|simpler|easier|smoother|cleaner|clearer|leaner|smaller|shorter|larger|bigger|higher|lower|smarter|tighter|stricter|slower|broader|wider) ..3 $
^ (a|an)? (higher|greater|larger|lower|smaller|bigger) (number|amount|share|volume) of <any> ..4 $
^ (smaller|shorter|slower|larger|bigger|wider|narrower|cleaner|leaner|smoother|stronger|slower|longer) ..1 (releases|changes|batches|deploys|deployments|pull requests|rollouts|commits|steps|queues|timeouts|windows|feedback|cycles|teams|retention|intervals|handovers|shifts|safeguards|checks|controls|isolation|limits) ..3 $
^ more (careful|gradual|cautious|controlled|conservative|thorough|rigorous|frequent|regular|extensive|comprehensive|detailed|consistent|realistic|automated|aggressive|efficient) (rollout|rollouts|release|releases|testing|tests|test|deployment|deployments|review|reviews|monitoring|alerting|logging|planning|handling|checks|validation|drills|scaling|caching|use|cleanup|approach|process|backups|documentation) ..5 $)";

/// Where “open amount” is silent.
inline constexpr std::string_view open_amount_unless = R"(@vaguenoun ..1 for ..3 <tech>
(monitoring|tests|test|testing|alerting|alerts|checks|validation|safeguards|guardrails|metrics|logging|logs|protection|protections|controls|mechanisms) to <adv> !(the|a|an|our|all|each|every|this|that|these|those|any|some|both|other|more|improve|enhance|increase|strengthen|ensure|help|prevent|better|reduce|boost|support|avoid|protect|make|minimise|guard|bolster) <any>
(have|has|having) ..1 (less|lower|smaller) (impact|effect|influence|consequences) <any>?
(reduce|reducing|decrease|decreasing|lower|lowering|minimise|minimising|cut down|bring down|limit) ..16 (by|via|using|through) <any>
aim to <any>
(is|are|were) (all|both|some)? (steps|ways|means) to <any>
(risk|chance|chances|likelihood) of ..3 (recurrence|reoccurrence|recurring|reoccurring|again)
(better|more|improved|clearer) (communication|communications)
(better|more|improved|increased) awareness
(better|more|improved|clearer) (training|discipline|care)
(more than|no more|once more|any more|more or less|much more|even more|many more|some more|the more|all the more)
!(it|document|test|monitor|log|plan|explain|describe|coordinate|organise) (better|more|easier|faster|earlier) (if|than|to|when|in|at|and|yet|was|were|is|are|will|would|the|this|we|it|for|importantly|precisely|specifically|generally|recently|details|information|info|users|customers|requests|hosts|servers|nodes|pods|errors)
(was|were|had|has) !(like|love|prefer|benefit|appreciate|welcome) ..3 (more|better) ..3 @vaguenoun
~(should|could|would|might) <adv> have <adv> (been|<done>)
~^ (some)? (better|more|additional|improved|enhanced|further|extra) ..6 (was|were)
~^ (more|fewer) ..4 than <any>
~^ (more|fewer|further|additional) ..3 (ran|came|went|failed|passed|showed|arrived|followed|took|found)
(better|more|additional|improved) ..3 (is|are) <adv> (provided|available|given|described|here|below|in|on|at)
better (approach|option|alternative|idea|choice) :
^ (earlier|later|better|deeper) (today|that|this|still|in|on) <any>
(used|use|using) ..1 better <ing>
(now|already|currently|us) (have|having) (a|an|some|much)? better <ing>
faster ..3 by <any>
~^ (better|improved|enhanced|clearer|stricter|stronger|tighter|smarter|finer|deeper|faster|quicker|earlier|safer|easier|simpler) ..5 (was|were|came|had|went|got|made|led|helped|gave|would have|could have|produced|brought|showed|revealed|meant|turned)
more (details|detail|information|info|context|examples|here|below|soon|later|to|on|about|precisely|importantly) $
^ earlier (version|versions|release|releases|build|builds|draft|drafts|edition|editions|entry|entries|attempt|attempts|incident|incidents|run|runs|work|reports|cases|examples) <any>
^ (further|more|additional|extra|better) ..1 (information|info|details|detail|reading|background|context|context|documentation|updates|news|notes|material) ..6 (is|are|can|could|will|may|was|available|documented|described|given|provided|found|here|below|at|in|see) <any>?
^ (further|more|additional) ..1 (information|info|details|detail|reading|background|material|notes) $
^ improved (user|customer|client|system|application|data|account|platform|network|website|site|page|overall) (security|experience|performance|stability|reliability|interface|privacy|protection|speed) $
^ (a|an) ..4 (was|were|had|came|went|led|made|took|is|are|has|showed|gave|ran|followed|would|could)
~^ (greater|wider|broader|increased|extended|expanded|reduced|deeper|closer|smaller|larger|shorter|slower|longer|higher|lower|bigger) ..7 (was|were|had|came|went|led|made|took|showed|gave|caused|meant|is|are|has|have|followed|resulted)
~^ (a|an) (larger|bigger|smaller|longer|shorter|higher|lower|slower) <any> ..4 (than|that|which))";

/// A talk that leaves nothing behind: align, reach out, inform.
inline constexpr std::string_view open_talk = R"(^ ask (on|in|around|at) <any>
(align|aligning|socialise|socialising) <any>
(sync|syncing|liaise|liaising|collaborate|collaborating) ..2 (with|on|across|between)
(sync|syncing) up
(talk|talking|speak|speaking|chat|check in|meet|engage|engaging|consult) (with|to) <any>
(reach|reaching) out to <any>
(communicate|communicating) ..4 (with|to|the|our|about|that|this|internally|widely|clearly)
(agree|agreeing) (as a|with|on|upon|within|among|what|how|internally)
(coordinate|coordinating) ..2 (with|between|across)
(discuss|discussing) (this|it)? with <person>
(ask|contact|approach|ping) ..2 (team|teams|vendor|vendors|upstream|department|group|provider|community) (to|about|for|if|whether)
(contact|contacting|approach|involve|engage|inform|informing|notify|brief) (the|our|all|other|affected|relevant) ..2 (team|teams|vendor|vendors|upstream|department|departments|group|provider|stakeholders|engineers|developers|staff|people|everyone) $
(communicate|communicating) ..3 (change|changes|plan|plans|this|it|findings|results|status) <any>
(communicate|communicating) (change|changes|plans|this|it|findings|results) $
(have|having|schedule|hold|arrange|set up) ..2 (talk|talks|chat|meeting|conversation|call|sync|word) with <any>
(raise|raising) ..2 with <any>
(get|getting|bring|bringing) (everyone|everybody|people|teams|all|us) ..2 (on|onto) the same page
(work|working) ..2 (more closely|closer|closely) with <any>
(engage|engaging|involve|involving|consult) ..2 (partners|stakeholders|community|communities|residents|public|unions) <any>?
(engage|engaging|liaise|consult) (the|our|a|an|other|all) ..2 (vendor|team|teams|provider|upstream|community|stakeholders|business|supplier|suppliers|partner|partners) <any>
(keep|keeping) ..2 (business|customers|users|stakeholders|community|teams|everyone|management|leadership|partners) <adv> (informed|updated|posted|in the loop|up to date)
(open|opening|file|raise|create|submit) ..3 (ticket|tickets|case|cases) with <any>
(get|getting|be|stay|keep) in touch with <any>
(touch|touching) base with <any>
(get|getting) hold of <person>
(loop|looping|pull|pulling) in <person>
(follow|following) up with <any>
followup with <any>
^ ..2 to (talk|speak|chat|liaise|meet|check in|follow up) (to|with) <any>
(contact|contacting) <any> ..1 $
(will|shall|should|must|to) be <adv> (contacted|consulted|briefed|approached) <any>?
(inform|notify|tell|brief) ..2 (users|customers|community|stakeholders|team|teams|everyone|people|staff|partners|maintainers|editors) <any>
(inform|notify|tell|brief) ..2 (users|customers|community|stakeholders|everyone|people|staff|partners|maintainers|editors|tenants|residents|passengers|patients|members|guests|clients|tenants|students|public) $
(get|getting) together with <any>
(keep|keeping) <any> ..1 (informed|posted|in the loop) $
let ..3 (team|teams|users|customers|people|everyone|community|stakeholders) know
(send|give|provide) ..1 feedback to <any>
(share|sharing) ..3 (with|among|across) ..2 <person>
(raise|raising|discuss|discussing|bring) ..3 (with|up with) ..1 <person>
(bring|bringing) ..2 up (in|at|with|during) <any>
(check|checking|clarify|clarifying|confirm|confirming) with ..1 <person>
(announce|announcing) ..4 (to|on|in|via) <any>
(will|shall|should|must|to|can|need to|needs to) be <adv> (socialised|aligned|coordinated|agreed) (with|among|amongst|between|across) ..2 (<person>|stakeholders|partners|users|customers)
(get|getting|seek|obtain|gain|secure) (the|a|some)? ..1 (buy-in|buy in|agreement|alignment|consensus|commitment|support|feedback|input|opinion|advice) (from|of|on|with|by|among|between) <any>
^ ..1 (conversation|conversations|talk|talks|discussion|discussions|meeting|meetings|call|exchange|alignment|sync) with (the|our|all|a)? ..2 (<person>|provider|upstream|partner|partners|supplier|community) <any>?
(get|getting|come|coming) in(to)? contact with <any>
(raise|raising|bring|bringing|put|discuss|mention|address|table) ..4 (in|at|during|on) (the|our|a|next) ..2 (meeting|retro|retrospective|standup|stand-up|sync|forum|call|agenda|session|committee)
(bring|bringing) (it|this|that|them|these|the ..2) to the (attention|notice) of <any>)";

/// Where “open talk” is silent.
inline constexpr std::string_view open_talk_unless =
    R"((is|are|am|'re|'m) <adv> contacting ..3 (provider|vendor|upstream|supplier|carrier|landlord)
(is|are|am|'re|'m) <adv> (opening|filing|raising|creating|submitting) ..3 (ticket|tickets|case|cases) with
(inform|notify|tell|brief) ..4 (when|once|as soon as|if|whenever|before|by)
sync (job|process|service|script|run|error|errors|failed)
be contacted by
^ ..1 (unable|failed|fails|failing|tried|tries|trying|decided|decides|wanted|wants|asked|asks|able|attempt|attempted|attempts|due|used|started|starts|failure|inability|began|begins) ..1 to
talk to (the|a|an|each|any)? (database|server|service|api|backend|cluster|node|other|master|db|host)
speak to (the|a|an)? (server|service|database|api|backend|cluster|node|host|proxy)
~(it|that|which|this|node|nodes|client|service|server|pod|host|cluster|monitoring) (need|needs|has|have) to (talk|sync|communicate|align|speak)
sync (to|and)
check with (a|an|the)? (script|tool|command|probe)
~before the (meeting|review|postmortem|retrospective)
communicate (better|more|earlier|sooner)
communicate (with)? (the)? (database|server|service|api|backend|cluster|node)
(aligned|coordinated) (with|across|between|among) (the|a|an|our|all|other)? ..1 @thing
(we|i) (will|'ll|shall) <adv> (keep|be keeping|continue to keep) (you|everyone|everybody|all|users|customers|all users|the community|our users|our customers|people) <adv> (informed|updated|posted|in the loop|up to date)
^ (you|everyone|customers|users) will be <adv> (kept|informed|updated))";

}  // namespace debrief::inline v0::language_detail::vague
