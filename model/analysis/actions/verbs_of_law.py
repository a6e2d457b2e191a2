"""Verbs of courts, police, legislatures and regulators: what law and its officers do."""

from . import things
from .frames import Authority, frames
from .institutions import COURTS, ELECTORS, LEGISLATURES, PEOPLE

ORG = Authority.ORGANISATION
OFFICIAL = Authority.OFFICIAL

RULE = (
    frames("rule", "deny bail, grant bail, set bail, refuse bail, deny parole, grant parole"),
    frames("rule", "send back, put off", actors=COURTS),
    frames("rule", "decline, refuse", actors=COURTS, clause=True, intransitive=True),
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
        "suspend, bar, allow, consider, weigh, review, temporarily, refuse, approve, strike, adjourn, "
        "deadlock, free, revive",
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

CHARGE = (
    frames("charge", "ask, urge, petition", objects=COURTS, clause=True, intransitive=True),
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
    frames("charge", "charge with"),
    frames("charge", "charge", actor=OFFICIAL, agentless=True, without=frozenset(("ccomp",))),
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

INVESTIGATE = (
    frames(
        "investigate",
        "investigate, subpoena, probe, audit, wiretap, reinvestigate, interrogate, cross-examine",
    ),
    frames(
        "investigate",
        "interview",
        actors=things.ACCUSERS | {"fbi", "committee", "panel", "congress", "agent"},
        agentless=False,
    ),
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

DETAIN = (
    frames("detain", "send back", objects=PEOPLE, actor=OFFICIAL),
    frames(
        "detain",
        "arrest, detain, imprison, jail, incarcerate, deport, extradite, intern, handcuff, apprehend, "
        "rearrest, parole, lock up, take into custody, hold in custody, hold without bail, remand, "
        "place under arrest, put under arrest, put in jail, place in custody, send to prison, "
        "send to jail, repatriate, put behind bars, release from prison, release from jail, "
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

TESTIFY = (
    frames(
        "testify",
        "hear",
        objects=frozenset(("case", "argument", "testimony", "evidence", "witness", "appeal")),
    ),
    frames(
        "testify",
        "testify, plead guilty, plead not, plead no, give evidence, give testimony, plead fifth, "
        "hold hearing, hear testimony, hear argument, hear evidence, enter plea",
        intransitive=True,
    ),
    frames(
        "testify",
        "appear before, appear in, go before, appear at, testify before, argue before, speak before, go to",
        objects=COURTS | LEGISLATURES - {"house", "speaker", "representative", "majority", "minority"},
        intransitive=True,
    ),
    frames(
        "testify",
        "invoke, assert, waive",
        objects=frozenset(("amendment", "fifth", "privilege", "right")),
        actor=Authority.NONE,
        intransitive=True,
    ),
    frames("testify", "plead", objects=things.CHARGES, intransitive=True),
)

FINE = (
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

LEGISLATE = (
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

REGULATE = (
    frames("regulate", "leave rate, hold rate, keep rate", actor=OFFICIAL),
    frames("regulate", "deny, refuse, grant, issue, renew", objects=things.LICENCES),
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

BAN = (
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
    frames("ban", "place on leave, put on leave"),
    frames("ban", "close, shut", actor=OFFICIAL, objects=things.PREMISES | things.PLACES),
    frames("ban", "block, curb, halt, cancel, curtail, purge, ground, delete", actor=ORG),
    frames("ban", "remove, limit", actor=OFFICIAL),
    frames("ban", "end, stop, pause, scrap", actor=OFFICIAL, objects=things.RULES | things.PAYMENTS),
)

ORDER = (
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
    frames("order", "impose, lift", actor=OFFICIAL, objects=things.RESTRAINTS | things.DECLARED),
    frames("order", "quarantine", actor=OFFICIAL, agentless=True),
)
