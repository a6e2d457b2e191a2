"""Verbs of governments, armies and boards: offices, treaties, sanctions, aid and force."""

from . import things
from .frames import Authority, frames
from .institutions import COURTS, ELECTORS, LEGISLATURES, PEOPLE

ORG = Authority.ORGANISATION
OFFICIAL = Authority.OFFICIAL

_OFFICERS = things.SEATS | PEOPLE

SANCTION = (
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

APPOINT = (
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
    frames("appoint", "fire, sack", agentless=True, actor=ORG, without=frozenset(("on", "at", "into"))),
    frames("appoint", "elect", agentless=True, actors=ELECTORS | LEGISLATURES),
    frames("appoint", "elect", agentless=True, actor=ORG),
    frames(
        "appoint",
        "name, tap, pick, choose, select, install, confirm, promote, hire, designate, elect, elevate",
        complement=things.SEATS | things.OFFICE | COURTS,
    ),
    frames(
        "appoint",
        "confirm, suspend, replace, demote, install, recruit, remove, reinstate, promote, hire",
        objects=things.SEATS - {"member", "panel"},
        actor=ORG,
    ),
    frames("appoint", "confirm", objects=_OFFICERS, actor=ORG, agentless=True),
    frames("appoint", "confirm", actors=LEGISLATURES, agentless=False),
)

AGREE = (
    frames(
        "agree",
        "sign, reach, strike, conclude, seal, ink, negotiate, accept, finalise, finalize, broker, clinch, "
        "violate, breach, scrap, renegotiate, abandon, ratify, hammer out, announce, withdraw from, "
        "pull out, enter, enter into, terminate, end, leave, join, quit, honor, honour, suspend, rip up, "
        "tear up",
        objects=things.DEALS
        - {"alliance", "partnership", "charter", "declaration", "contract", "compromise"},
    ),
    frames("agree", "agree", actor=ORG, clause=True, intransitive=True),
    frames("agree", "pledge, commit", actor=OFFICIAL, clause=True, intransitive=True),
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

NEGOTIATE = (
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

WARN = (
    frames(
        "warn",
        "issue warning, issue alert, issue advisory, issue notice, give notice, serve notice, "
        "issue ultimatum, put on notice",
    ),
    frames("warn", "notify, alert", actor=OFFICIAL),
    frames("warn", "warn", actors=things.ALERTERS, agentless=False),
)

DISCLOSE = (
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

FORCE = (
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
    frames(
        "force",
        "strike, attack, hit, target",
        actors=things.ARMED | {"GPE"},
        objects=things.TERRITORY | things.STRUCK,
    ),
    frames("force", "call out, call up", actor=OFFICIAL, objects=things.FORCES | {"reservist"}),
    frames("force", "execute", objects=PEOPLE),
    frames("force", "assassinate, intervene", actor=OFFICIAL, intransitive=True),
)

AID = (
    frames(
        "aid",
        "grant immunity, give immunity, pardon, subsidise, subsidize, commute sentence, bail out, "
        "grant asylum, grant amnesty, grant clemency, grant status, resettle, give asylum, "
        "grant citizenship, grant refuge, naturalise, naturalize, rehouse",
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

OTHER = (
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
