"""Ordinary verbs that name an act only with the right actor and the right object.

"Won" is an act with "the seat", "told" with "the court", "fired" with "tear gas". These readings ask
for so much that they are tried before all others of the same verb.
"""

from . import things
from .frames import Authority, frames
from .institutions import COURTS, GOVERNMENTS, LEGISLATURES, ORGANISATIONS, PEOPLE, RESCUERS

ORG = Authority.ORGANISATION
OFFICIAL = Authority.OFFICIAL

_POLICE = frozenset(
    """police detective officer investigator agent prosecutor authority authorities deputy fbi sheriff
    policeman coroner examiner""".split()
)
_INQUIRIES = frozenset(
    "inquiry auditor panel commission inspector watchdog regulator ombudsman coroner".split()
)
_DIPLOMATS = frozenset(("diplomat", "ambassador", "envoy", "attaché"))
_NO_CONFIDENCE = frozenset(("motion", "amendment", "vote", "confidence", "no-confidence"))
_ASSEMBLIES = frozenset(("parliament", "assembly", "congress", "legislature", "duma", "knesset"))
_POLLS = frozenset(("election", "referendum", "by-election", "vote", "poll"))
_MERGERS = frozenset(("merger", "takeover", "acquisition", "deal", "sale", "purchase", "bid"))
_ENTRY = frozenset(("entry", "access", "admission", "leave", "residency", "residence", "citizenship"))
_MAKERS = frozenset(
    "company firm manufacturer maker automaker carmaker producer retailer brand supplier ORG".split()
)
_HEADS = frozenset(
    """president minister premier chancellor king queen prince pope secretary envoy leader ambassador
    delegation emperor prime""".split()
)
_TALKS = frozenset(("talk", "summit", "negotiation"))
_SPACE = frozenset(("launch", "mission", "landing", "rollout", "spacewalk"))
_BARRIERS = frozenset("checkpoint barrier fence cordon roadblock barricade".split())
_PLAYERS = frozenset("midfielder striker defender goalkeeper forward winger player quarterback".split())
_HONOURS = frozenset("medal prize contract honour honor title knighthood game games tender".split())

IN_CONTEXT = (
    # Force and rescue
    frames(
        "force",
        "use, fire, spray, launch, shoot, lob, test, test-fire",
        objects=things.WEAPONS,
        actor=OFFICIAL,
        agentless=True,
    ),
    frames("force", "bomb, shell, bombard", actors=things.ARMED),
    frames("force", "activate, call in, federalise, federalize", objects=things.FORCES, actor=OFFICIAL),
    frames("force", "clash with", actors=things.ARMED, intransitive=True),
    frames(
        "force",
        "disperse, storm, surround, wound, injure, beat, tackle, evict, break up, cordon off, seal off, tase",
        actors=things.ARMED,
        agentless=False,
    ),
    frames("force", "seize, take, retake, regain", objects=frozenset(("power", "control")), actor=OFFICIAL),
    frames("force", "overthrow, topple", intransitive=False),
    frames("force", "erect, install, set up", objects=_BARRIERS, actor=OFFICIAL),
    frames(
        "aid",
        "pull, save, recover, free, rescue, airlift, evacuate, treat, help, assist",
        actors=RESCUERS - {"worker", "army", "guard", "police", "volunteer"},
        agentless=False,
    ),
    frames(
        "aid",
        "put out, extinguish, contain, battle, tackle, douse, fight",
        objects=things.FIRES,
        actor=OFFICIAL,
    ),
    frames(
        "aid",
        "distribute, give, hand out, provide, deliver, supply, donate, send, dispatch, ship",
        objects=things.SUPPLIES,
        actor=ORG,
        agentless=False,
    ),
    frames("aid", "promise, lend, loan", objects=things.PAYMENTS, actor=OFFICIAL),
    # Police and inquiries
    frames(
        "investigate",
        "treat as, look for, search for, hunt for, appeal for",
        actors=_POLICE,
        intransitive=True,
    ),
    frames(
        "investigate",
        "hunt, seek, question, trace, identify, interview",
        actors=_POLICE,
        objects=PEOPLE,
        agentless=False,
    ),
    frames(
        "investigate", "recover, examine, analyse, analyze, exhume, collect", actors=_POLICE, agentless=False
    ),
    frames(
        "detain", "take in, take away, lead away, pick up", actors=_POLICE, objects=PEOPLE, agentless=False
    ),
    frames("investigate", "search, comb, dredge", actors=RESCUERS, agentless=False),
    frames("investigate", "visit", actors=frozenset(("inspector", "investigator", "monitor", "auditor"))),
    frames(
        "detain",
        "hand over, turn over, send back",
        objects=PEOPLE - {"it", "they", "them"},
        actor=ORG,
        agentless=True,
    ),
    frames(
        "detain", "intercept, seize, stop, board, impound, turn back", objects=things.VESSELS, actor=OFFICIAL
    ),
    frames("detain", "have in custody, keep in custody, put in prison, put in detention"),
    frames(
        "investigate",
        "collect, gather, obtain, intercept, monitor, tap",
        objects=things.RECORDS | {"datum", "phone", "call", "communication"},
        actor=OFFICIAL,
        agentless=False,
    ),
    # Courts
    frames(
        "rule", "declare, find, rule, deem, hold, judge", complement=things.DEFECTS, actor=ORG, agentless=True
    ),
    frames(
        "rule",
        "reduce, increase, commute, cut, extend, lengthen, shorten, double",
        objects=frozenset(("sentence", "term", "award", "conviction")),
    ),
    frames("rule", "find in breach, find in violation"),
    frames("rule", "find, conclude", actors=_INQUIRIES, intransitive=True, agentless=False),
    frames("rule", "disallow, overrule", actor=ORG, agentless=True),
    frames(
        "rule",
        "win, lose",
        objects=frozenset("appeal case lawsuit suit challenge damages compensation injunction".split()),
        intransitive=True,
        without=frozenset(("in",)),
    ),
    frames("other", "step aside, stand aside, withdraw from", actors=COURTS, intransitive=True),
    frames(
        "charge",
        "seek, request, demand, ask for, obtain, apply for",
        objects=things.REMEDIES,
        intransitive=True,
    ),
    frames("testify", "tell", objects=things.HEARERS),
    frames("testify", "grill, quiz, cross-examine", actors=LEGISLATURES | COURTS),
    frames(
        "charge",
        "refer",
        objects=PEOPLE | ORGANISATIONS | {"case", "matter", "file"},
        actor=ORG,
        agentless=True,
    ),
    frames(
        "testify",
        "deny, admit, contest",
        objects=things.CHARGES - {"misconduct", "abuse", "attempt", "violation"},
    ),
    frames("testify", "appear in, stand in", objects=COURTS, intransitive=True),
    # Legislatures and elections
    frames(
        "appoint",
        "consider, block, confirm, reject, stall, oppose, approve, take up, delay, vote on, vote against",
        objects=frozenset(("nomination", "nominee", "appointment", "confirmation")),
        actor=OFFICIAL,
        agentless=True,
    ),
    frames(
        "appoint", "name, select, pick", objects=things.SEATS - {"member"}, actor=OFFICIAL, agentless=False
    ),
    frames(
        "appoint",
        "lay off, furlough",
        objects=frozenset("worker employee staff people teacher miner".split()),
    ),
    frames(
        "legislate",
        "authorize, authorise, approve, condemn",
        objects=frozenset(("use", "war", "spending", "budget", "funding")),
        actors=LEGISLATURES,
    ),
    frames(
        "legislate",
        "table, file, submit, introduce, move, survive, win, lose, face, bring, propose",
        objects=_NO_CONFIDENCE,
        actors=LEGISLATURES | GOVERNMENTS - {"GPE"},
    ),
    frames("legislate", "debate", actors=LEGISLATURES - {"senator", "representative", "delegate"}),
    frames(
        "legislate",
        "sign, veto",
        objects=frozenset(("it", "they")),
        actors=frozenset(("president", "governor", "king", "queen")),
    ),
    frames(
        "order", "call, schedule, delay", objects=_POLLS - {"vote", "poll"}, actor=OFFICIAL, agentless=False
    ),
    frames("order", "dissolve, prorogue, recall", objects=_ASSEMBLIES),
    frames(
        "appoint",
        "win, lose, retain, regain",
        objects=things.MANDATES,
        intransitive=True,
        without=frozenset(("in",)),
    ),
    frames("appoint", "part with, succeed as, take over as", complement=things.SEATS | things.OFFICE),
    frames("appoint", "succeed, replace", complement=things.SEATS),
    frames("appoint", "part company, part way", intransitive=True),
    frames("appoint", "inaugurate", objects=PEOPLE | things.SEATS),
    frames("other", "inaugurate, rename, demolish", actor=OFFICIAL),
    # Governments and regulators
    frames(
        "regulate",
        "expand, extend, cut, slash, freeze, increase, reduce, restore, end, scrap, curtail",
        objects=frozenset(
            "funding spending benefit medicaid medicare subsidy budget pension welfare".split()
        ),
        actor=OFFICIAL,
        agentless=False,
    ),
    frames("sanction", "declare", objects=_DIPLOMATS),
    frames("sanction", "place on blacklist, put on blacklist, add to blacklist, place on list, put on list"),
    frames("regulate", "clear, block, approve", objects=_MERGERS, actor=OFFICIAL),
    frames("regulate", "deny, refuse, grant", objects=_ENTRY),
    frames("regulate", "turn down", objects=PEOPLE, agentless=True),
    frames("regulate", "allow, permit", actors=GOVERNMENTS, clause=True),
    frames("regulate", "recall", actors=_MAKERS, without=frozenset(("ccomp", "xcomp")), agentless=False),
    frames(
        "order",
        "tell, instruct, order",
        clause=True,
        objects=things.PUBLIC | ORGANISATIONS,
        agentless=True,
        actor=OFFICIAL,
    ),
    frames(
        "order",
        "extend, impose, lift, introduce, end, enforce, declare",
        objects=frozenset("emergency curfew lockdown mourning quarantine evacuation".split()),
    ),
    frames(
        "other",
        "unveil, announce, launch, present, approve",
        objects=frozenset("plan strategy programme program scheme reform package project measure".split()),
        actors=GOVERNMENTS - {"GPE"},
        agentless=False,
    ),
    frames("other", "lodge protest, deliver protest, file protest"),
    frames("other", "take", objects=frozenset(("action", "measure")), actor=OFFICIAL, agentless=False),
    frames("other", "apologise, apologize", actors=_POLICE | GOVERNMENTS - {"GPE"}, intransitive=True),
    frames("other", "privatise, privatize, devalue, nationalise, nationalize", actor=OFFICIAL),
    frames("other", "launch", objects=things.SPACECRAFT, actor=ORG),
    frames("other", "open, build, construct", objects=things.BUILDINGS, actor=OFFICIAL, agentless=False),
    frames("other", "add to list"),
    frames("ban", "halt, suspend, stop, cut, restrict", objects=things.SERVICES, actor=ORG, agentless=True),
    frames("ban", "withdraw, delete", objects=things.SERVICES | things.PRODUCTS, actor=ORG),
    frames("ban", "send off", objects=PEOPLE),
    frames("agree", "sign", objects=_PLAYERS, actor=ORG),
    frames("other", "award, present, confer", objects=_HONOURS, actor=ORG, agentless=False),
    frames(
        "other",
        "postpone, reschedule, delay, call off, scrub",
        objects=things.EVENTS | _SPACE,
        actor=ORG,
        agentless=True,
    ),
    frames(
        "other",
        "return, repatriate",
        objects=frozenset("artefact artifact remains mask relic painting".split()),
        actor=ORG,
    ),
    # Warnings, records and talks
    frames(
        "warn",
        "warn, advise, urge, caution, tell",
        actors=things.ALERTERS | GOVERNMENTS - {"GPE", "mayor"},
        objects=things.PUBLIC,
        agentless=False,
    ),
    frames(
        "disclose",
        "announce, confirm, declare, publish, release, reveal",
        objects=frozenset("result figure toll name".split()),
        actor=OFFICIAL,
    ),
    frames("negotiate", "meet", actors=_HEADS, objects=_TALKS, intransitive=True),
    frames("negotiate", "visit", actors=_HEADS, objects=frozenset(("GPE", *_HEADS))),
    frames(
        "agree", "agree on, agree to", objects=things.DEALS | {"talk", "swap", "exchange"}, intransitive=True
    ),
    frames("agree", "settle", objects=frozenset(("dispute", "claim", "row", "strike")), actor=ORG),
    frames("agree", "merge", actor=ORG, intransitive=True),
)
