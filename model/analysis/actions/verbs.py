"""The verbs, and phrases led by a verb, that name official acts.

Built from the definition of an official action, the event classes of the published PLOVER and
CAMEO ontologies (threaten, sanction, coerce, accuse, consult, agree, aid, mobilise, assault …)
and the vocabulary of courts, legislatures, regulators, police, armies and boards. Where a lemma
has several frames, the first one that fits is taken: longer phrases first, then in the order of
the groups below, which puts the frames that ask for more before those that ask for less.
"""

from . import things
from .frames import Authority, by_lemma, frames
from .institutions import COURTS, ELECTORS, LEGISLATURES, PEOPLE

ORG = Authority.ORGANISATION
OFFICIAL = Authority.OFFICIAL

_OFFICERS = things.SEATS | PEOPLE

_RULE = (
    frames(
        "rule", "acquit, convict, sentence, exonerate, overrule, find guilty, find liable, find in contempt"
    ),
    frames("rule", "hold in contempt, put on hold, clear of wrongdoing, strike from, strike down"),
    frames(
        "rule",
        "overturn, uphold, invalidate, quash, void, annul, nullify, vacate, reinstate",
        objects=things.CASES | things.LAWS,
    ),
    frames("rule", "overturn, uphold, invalidate, quash, void, annul, nullify, vacate, reinstate", actor=ORG),
    frames(
        "rule",
        "dismiss, throw out, toss, toss out, hear, reopen, settle",
        objects=things.CASES - things.LAWS - things.RULES,
        actor=OFFICIAL,
    ),
    frames(
        "rule",
        "affirm, dismiss, grant, deny, reject, reverse, throw out, stay, set aside, toss, toss out, "
        "remand, hear, take up, delay, postpone, clear, lift, block, halt, unseal, seal, restore, extend, "
        "suspend, bar, allow, consider, decline, weigh, review, temporarily, refuse, approve, strike, "
        "adjourn, deadlock, free, revive",
        actors=COURTS,
    ),
    frames(
        "rule", "side with, agree with, agree to, refuse to, decline to", actors=COURTS, intransitive=True
    ),
    frames("rule", "rule", actor=ORG, intransitive=True, agentless=True),
    frames("rule", "decide, find, hold, conclude, determine, award", actors=COURTS, intransitive=True),
    frames(
        "rule",
        "dismiss, throw out, toss out, overrule",
        objects=things.CASES - things.LAWS - things.RULES,
        actor=ORG,
    ),
    frames("rule", "clear, absolve", actor=OFFICIAL, agentless=False, objects=PEOPLE),
)

_LEGISLATE = (
    frames(
        "legislate",
        "hold debate, call debate, sign into law, write into law, vote down, hold referendum, hold vote, "
        "vote into law",
    ),
    frames(
        "legislate",
        "pass, adopt, approve, introduce, reject, debate, amend, sign, advance, defeat, draft, table, "
        "sponsor, back, block, override, overhaul, revise, rewrite, replace, shelve, author, strengthen, "
        "weaken, gut, push through, water down, change, consider, reintroduce, unveil, present, submit, "
        "propose, support, oppose, endorse, extend, kill, stall",
        objects=things.LAWS - {"motion", "treaty", "order", "article", "plan", "reform"},
        actor=OFFICIAL,
    ),
    frames(
        "legislate",
        "pass, adopt, enact, repeal, amend, reauthorise, reauthorize",
        objects=things.LAWS - {"plan", "package", "article", "motion"},
    ),
    frames(
        "legislate",
        "vote against, vote for, vote on, vote in",
        objects=things.LAWS | things.PAYMENTS | things.DEALS | things.RULES,
        actor=OFFICIAL,
        intransitive=True,
    ),
    frames("legislate", "vote", actor=OFFICIAL, clause=True, intransitive=True),
    frames("legislate", "vote", actors=ELECTORS, clause=True, intransitive=True),
    frames("legislate", "pass, approve, reject", actors=ELECTORS, objects=things.LAWS),
    frames("legislate", "vote", actors=LEGISLATURES, intransitive=True),
    frames("legislate", "pass, approve", actors=LEGISLATURES),
    frames(
        "legislate",
        "legislate, filibuster, enact, repeal, veto, ratify, co-sponsor, cosponsor, gerrymander, redistrict",
        actor=ORG,
        agentless=True,
    ),
    frames("legislate", "veto, filibuster, enact, repeal, ratify", objects=things.LAWS),
)

_AGREE = (
    frames(
        "agree",
        "sign, reach, strike, conclude, seal, ink, negotiate, accept, finalise, finalize, broker, clinch, "
        "violate, breach, scrap, renegotiate, abandon, ratify, hammer out, announce, withdraw from, "
        "pull out, enter, enter into, terminate, end, leave, join, quit, honor, honour, suspend, rip up, "
        "tear up",
        objects=things.DEALS
        - {"alliance", "partnership", "charter", "declaration", "contract", "compromise"},
    ),
    frames("agree", "agree, pledge, commit", actor=OFFICIAL, clause=True, intransitive=True),
    frames("agree", "agree on, agree to, commit to, sign on, settle with", actor=OFFICIAL, intransitive=True),
    frames("agree", "settle", objects=things.CASES),
    frames("agree", "settle out, settle for, settle lawsuit", actor=ORG, intransitive=True),
    frames(
        "agree",
        "withdraw from, pull out, join, leave, quit, secede from, accede to, rejoin, exit",
        intransitive=True,
        actor=OFFICIAL,
        objects=things.BLOCS,
    ),
    frames("agree", "merge, secede", actor=OFFICIAL, intransitive=True),
)

_DETAIN = (
    frames(
        "detain",
        "arrest, detain, imprison, jail, incarcerate, deport, extradite, intern, handcuff, apprehend, "
        "rearrest, parole, lock up, take into custody, hold in custody, hold without bail, remand, "
        "place under arrest, put under arrest, put in jail, place in custody, send to prison, "
        "send to jail, send back, repatriate, put behind bars, release from prison, release from jail, "
        "release from custody, release on bail, release on bond, free from prison, free on bail, "
        "release from detention, court-martial, take hostage",
    ),
    frames("detain", "raid", actor=OFFICIAL, agentless=True),
    frames("detain", "release, free", objects=PEOPLE, actor=OFFICIAL),
    frames("detain", "capture, round up, intercept", actor=OFFICIAL, objects=PEOPLE),
    frames(
        "detain",
        "hold, confine, transfer",
        objects=PEOPLE - {"official", "officer", "leader", "member"},
        actor=OFFICIAL,
        agentless=False,
    ),
    frames("detain", "remove from country, remove from plane, bar from leaving"),
)

_CHARGE = (
    frames(
        "charge",
        "press charge, bring charge, file charge, take to court, put on trial, go on trial, stand trial, "
        "take to trial, challenge in court, file for bankruptcy, file for divorce, file suit",
        intransitive=True,
    ),
    frames("charge", "sue, indict, prosecute, impeach, arraign, countersue, litigate"),
    frames("charge", "appeal", objects=things.CASES | COURTS, intransitive=True),
    frames("charge", "appeal", without=frozenset(("to", "for")), intransitive=True),
    frames(
        "charge",
        "charge, book",
        objects=PEOPLE | things.CHARGES | frozenset(("company", "firm", "organization")),
    ),
    frames("charge", "charge with", intransitive=True),
    frames("charge", "charge", actor=OFFICIAL, agentless=True),
    frames(
        "charge",
        "challenge, contest",
        objects=things.CASES
        - {
            "claim",
            "allegation",
            "decision",
            "policy",
            "action",
            "argument",
            "request",
            "application",
            "charge",
        },
    ),
    frames("charge", "accuse", actors=things.ACCUSERS, agentless=False),
    frames(
        "charge",
        "file, lodge, drop, refile, launch, bring, mount, submit",
        objects=things.CASES
        - things.RULES
        - {"testimony", "argument", "bid", "count", "sentence", "decision"},
    ),
    frames("charge", "petition", objects=COURTS | things.BODIES),
)

_DISCLOSE = (
    frames("disclose", "declassify, unseal, make public", agentless=True),
    frames(
        "disclose",
        "release, publish, disclose, hand over, turn over, unveil, produce, issue, submit",
        objects=things.DOCUMENTS - {"name", "information", "copy", "note", "page"},
        actor=OFFICIAL,
    ),
    frames("disclose", "release, publish, disclose, hand over, turn over", objects=things.RECORDS),
    frames("disclose", "hand over, turn over", actor=ORG),
    frames(
        "disclose", "certify", objects=frozenset(("result", "vote", "election", "count", "winner", "outcome"))
    ),
    frames("disclose", "disclose", actor=OFFICIAL, agentless=False),
)

_SANCTION = (
    frames(
        "sanction",
        "impose, lift, ease, tighten, reimpose, extend, waive, renew",
        objects=frozenset(("sanction", "embargo", "blockade")),
    ),
    frames(
        "sanction",
        "expel, recall, withdraw, summon",
        objects=frozenset(("diplomat", "ambassador", "envoy", "attaché")),
    ),
    frames(
        "sanction",
        "cut, sever, break, suspend, restore, normalise, normalize, cut off, break off",
        actor=OFFICIAL,
        objects=frozenset(("tie", "relation", "link")),
    ),
    frames("sanction", "freeze", objects=things.WEALTH | things.PAYMENTS),
    frames("sanction", "blacklist, embargo"),
    frames("sanction", "sanction", actor=OFFICIAL, agentless=True),
    frames("sanction", "designate, boycott, blockade", actor=OFFICIAL),
)

_APPOINT = (
    frames(
        "appoint",
        "step down, stand down, step aside, bow out, take office, leave office, tender resignation, "
        "swear in, vote out, remove from office, relieve of, force out, push out, remove from post, "
        "take oath",
        intransitive=True,
    ),
    frames(
        "appoint",
        "appoint, inaugurate, depose, oust, unseat, reelect, re-elect, dethrone, enthrone, reappoint",
    ),
    frames("appoint", "nominate, renominate", actor=ORG, agentless=True),
    frames("appoint", "resign, abdicate", intransitive=True),
    frames(
        "appoint",
        "retire, quit, leave, resign, vacate",
        objects=things.OFFICE,
        intransitive=True,
        actor=OFFICIAL,
    ),
    frames("appoint", "retire", intransitive=True, actor=OFFICIAL, without=frozenset(("to",))),
    frames("appoint", "fire, sack, dismiss, axe, terminate", objects=_OFFICERS, without=frozenset(("as",))),
    frames("appoint", "fire, sack", agentless=True, actor=ORG),
    frames("appoint", "elect", agentless=True, actors=ELECTORS | LEGISLATURES),
    frames("appoint", "elect", agentless=True, actor=ORG),
    frames(
        "appoint",
        "name, tap, pick, choose, select, install, confirm, promote, hire, designate, elect, elevate",
        complement=things.SEATS,
    ),
    frames(
        "appoint",
        "confirm, suspend, replace, demote, install, recruit, remove, reinstate, promote, hire",
        objects=things.SEATS - {"member", "panel"},
        actor=ORG,
    ),
    frames("appoint", "confirm", actors=LEGISLATURES, agentless=False),
)

_TESTIFY = (
    frames(
        "testify",
        "hear",
        objects=frozenset(("case", "argument", "testimony", "evidence", "witness", "appeal")),
    ),
    frames(
        "testify",
        "testify, plead guilty, plead not, plead no, give evidence, give testimony, take stand, "
        "plead fifth, hold hearing, hear testimony, hear argument, hear evidence, enter plea",
        intransitive=True,
    ),
    frames(
        "testify",
        "appear before, appear in, go before, appear at, testify before, argue before, speak before, go to",
        objects=COURTS | LEGISLATURES - {"house", "speaker", "representative", "majority", "minority"},
        intransitive=True,
    ),
    frames("testify", "plead", objects=things.CHARGES, intransitive=True),
)

_FINE = (
    frames("fine", "fine, penalise, penalize, forfeit"),
    frames("fine", "dock", actor=ORG, agentless=True),
    frames(
        "fine",
        "seize, confiscate, impound, expropriate, nationalise, nationalize, garnish, repossess, take away",
        objects=things.WEALTH,
    ),
    frames("fine", "seize, confiscate, impound, expropriate", actor=OFFICIAL, agentless=True),
    frames("fine", "punish, discipline, reprimand, censure", actor=OFFICIAL, agentless=True),
)

_AID = (
    frames(
        "aid",
        "pardon, subsidise, subsidize, commute sentence, bail out, grant asylum, grant amnesty, "
        "grant clemency, grant status, resettle, give asylum, grant citizenship, grant refuge, "
        "naturalise, naturalize, rehouse",
    ),
    frames(
        "aid",
        "admit, accept, take in, shelter",
        objects=frozenset(("refugee", "migrant", "seeker", "evacuee")),
        actor=OFFICIAL,
    ),
    frames("aid", "award, allocate, grant, earmark, disburse", objects=things.PAYMENTS),
    frames(
        "aid",
        "pay, give, provide, send, offer, contribute, approve, spend, release, pledge, extend, deliver, "
        "commit, authorise, authorize, grant",
        objects=things.PAYMENTS,
        actor=OFFICIAL,
        agentless=False,
    ),
    frames(
        "aid",
        "fund, finance, compensate, reimburse, rescue, airlift, allocate, exempt, indemnify, repay",
        actor=OFFICIAL,
        agentless=False,
    ),
    frames("aid", "compensate, rescue, exempt, reimburse", objects=PEOPLE),
)

_REGULATE = (
    frames("regulate", "deny, refuse, grant, issue, renew, revoke", objects=things.LICENCES),
    frames(
        "regulate",
        "approve, authorise, authorize, reject, deny, grant, refuse, turn down, renew, license, greenlight",
        objects=things.REQUESTS,
        actor=ORG,
    ),
    frames("regulate", "recall", objects=things.PRODUCTS, actor=ORG),
    frames(
        "regulate",
        "set, raise, lower, cut, increase, hike, reduce, slash, change, abolish, introduce, impose, "
        "issue, ease, finalise, finalize, tighten, relax, loosen, extend, adopt, establish, waive, "
        "propose, roll back, reverse, unveil, lift, levy, scrap, publish, implement, enforce, reinstate, "
        "delay, freeze, create, rewrite, overhaul, expand, lengthen, shorten, eliminate",
        objects=things.RULES - {"target", "code", "program", "programme"},
        actor=OFFICIAL,
    ),
    frames(
        "regulate",
        "certify, accredit, deregulate, decriminalise, decriminalize, legalise, legalize, recertify",
    ),
    frames(
        "regulate",
        "regulate, license, authorise, authorize, permit, greenlight, approve, reclassify, enforce, "
        "implement",
        actor=OFFICIAL,
    ),
    frames("regulate", "tax", actor=OFFICIAL, agentless=True),
)

_INVESTIGATE = (
    frames(
        "investigate",
        "investigate, subpoena, probe, audit, wiretap, reinvestigate, interrogate, cross-examine",
    ),
    frames("investigate", "interview", actors=things.ACCUSERS | {"fbi"}, agentless=False),
    frames("investigate", "look into", actor=OFFICIAL, intransitive=True),
    frames(
        "investigate", "question, search", actor=OFFICIAL, objects=PEOPLE | things.PREMISES, agentless=True
    ),
    frames(
        "investigate",
        "search, inspect, examine, review, scrutinise, scrutinize, reopen, screen, inquire, reexamine, "
        "re-examine, surveil",
        actor=OFFICIAL,
    ),
    frames("investigate", "summon", actor=OFFICIAL, agentless=True),
)

_BAN = (
    frames(
        "ban",
        "ban, prohibit, outlaw, forbid, disbar, disqualify, deplatform, disenfranchise, defrock, "
        "excommunicate, bar from",
    ),
    frames("ban", "withdraw, confiscate, cancel, revoke, suspend", objects=things.LICENCES),
    frames(
        "ban",
        "suspend, revoke, restrict, shutter, expel, rescind, evict, delist, censor, bar, shut down, "
        "close down, take down, strip of, strip, cut off, lock down, deregister",
        actor=ORG,
        agentless=True,
    ),
    frames("ban", "crack down", actor=OFFICIAL, intransitive=True),
    frames("ban", "close", actor=OFFICIAL, objects=things.PREMISES | things.PLACES),
    frames("ban", "block, curb, halt, cancel, curtail, purge, ground, delete", actor=ORG),
    frames("ban", "remove, limit", actor=OFFICIAL),
    frames("ban", "end, stop, pause, scrap", actor=OFFICIAL, objects=things.RULES | things.PAYMENTS),
)

_ORDER = (
    frames(
        "order",
        "order, command, instruct, direct, compel, force, require, tell, ask, request, oblige, demand",
        actor=OFFICIAL,
        clause=True,
        agentless=False,
    ),
    frames("order", "order", actor=ORG, clause=True, agentless=True),
    frames("order", "order, instruct, direct, command", clause=True, agentless=True, actor=ORG),
    frames(
        "order",
        "order",
        objects=things.MEETINGS | things.BODIES | things.RULES | things.FORCES | things.RESTRAINTS,
    ),
    frames("order", "order, mandate, decree, evacuate, conscript", actor=OFFICIAL),
    frames("order", "evacuate", agentless=True, actor=ORG),
    frames("order", "require", actor=OFFICIAL),
    frames("order", "declare", actor=OFFICIAL, objects=things.DECLARED),
    frames("order", "call in, call up, impose, lift", actor=OFFICIAL),
    frames("order", "quarantine", actor=OFFICIAL, agentless=True),
)

_NEGOTIATE = (
    frames(
        "negotiate",
        "hold talk, hold negotiation, hold summit, resume talk, open talk, hold meeting",
        intransitive=True,
    ),
    frames(
        "negotiate",
        "negotiate, mediate, renegotiate, broker, convene, arbitrate",
        actor=OFFICIAL,
        intransitive=True,
    ),
    frames(
        "negotiate", "host, attend", actor=OFFICIAL, objects=things.MEETINGS - {"debate", "election", "vote"}
    ),
    frames("negotiate", "meet with, meet", actor=OFFICIAL, objects=things.COUNTERPARTS, intransitive=True),
)

_WARN = (
    frames(
        "warn",
        "issue warning, issue alert, issue advisory, issue notice, give notice, serve notice, "
        "issue ultimatum, put on notice",
    ),
    frames("warn", "notify, alert", actor=OFFICIAL),
    frames("warn", "warn", actors=things.ALERTERS, agentless=False),
)

_FORCE = (
    frames("force", "put on alert, place on alert, put to death, shoot dead"),
    frames(
        "force", "deploy, mobilise, mobilize, redeploy", actor=OFFICIAL, agentless=True, objects=things.FORCES
    ),
    frames("force", "deploy, mobilise, mobilize, redeploy", actor=OFFICIAL),
    frames(
        "force",
        "send, dispatch, station, withdraw, pull, send in, pull out",
        objects=things.FORCES - {"official", "agent", "team"},
        actor=OFFICIAL,
    ),
    frames(
        "force",
        "open fire, launch strike, launch attack, launch offensive, launch operation, launch missile, "
        "fire missile, fire on, shoot down",
        actor=OFFICIAL,
        intransitive=True,
    ),
    frames("force", "capture, seize, retake, recapture, liberate", objects=things.TERRITORY),
    frames("force", "bomb, shell, invade, bombard, besiege, occupy, annex", actor=OFFICIAL, agentless=True),
    frames("force", "shoot, kill, storm, strike, attack", actors=things.ARMED),
    frames("force", "execute", objects=PEOPLE),
    frames("force", "assassinate, intervene", actor=OFFICIAL, intransitive=True),
)

_OTHER = (
    frames("other", "recuse", intransitive=True),
    frames(
        "other",
        "recognise, recognize",
        actor=OFFICIAL,
        objects=frozenset(
            ("state", "independence", "government", "genocide", "marriage", "sovereignty", "republic")
        ),
    ),
    frames(
        "other",
        "establish, create, set up, form, convene, dissolve, disband, abolish",
        actor=OFFICIAL,
        objects=things.BODIES,
    ),
    frames(
        "other",
        "launch, begin, start, announce, unveil, open, initiate",
        actor=OFFICIAL,
        objects=frozenset(
            (
                "process",
                "consultation",
                "programme",
                "program",
                "initiative",
                "policy",
                "measure",
                "operation",
                "scheme",
                "start",
                "reform",
            )
        ),
    ),
)

VERBS = by_lemma(
    group
    for kind in (
        _TESTIFY,
        _RULE,
        _LEGISLATE,
        _AGREE,
        _DETAIN,
        _CHARGE,
        _DISCLOSE,
        _SANCTION,
        _APPOINT,
        _FINE,
        _AID,
        _REGULATE,
        _INVESTIGATE,
        _BAN,
        _ORDER,
        _NEGOTIATE,
        _WARN,
        _FORCE,
        _OTHER,
    )
    for group in kind
)
