"""The nouns that name official acts: "the ban", "his arrest", "sanctions against …".

Built in the same way as the verbs. A noun with `light` also has ordinary senses ("order",
"decision", "report"): it counts when an official body or office-holder performs it, by a verb
("issued an order"), as its possessor ("the court's decision"), its modifier ("a court order") or
in an "of" or "by" phrase. A noun with `patient` names what happens to its possessor
("his arrest") unless somebody else is named as the one it happens to.
"""

from . import things
from .frames import Authority, by_lemma, frames
from .institutions import COURTS, LEGISLATURES, PEOPLE

ORGANISATION = Authority.ORGANISATION
OFFICIAL = Authority.OFFICIAL

NOUNS = by_lemma(
    (
        frames("ban", "ban, prohibition, moratorium, blockade, gag, censorship, crackdown"),
        frames(
            "ban",
            "suspension, expulsion, revocation, disqualification, eviction, disenfranchisement",
            patient=True,
        ),
        frames("ban", "restriction, curb, shutdown, closure, lockdown, cancellation", light=True),
        frames("sanction", "sanction, embargo, asset freeze, blacklisting"),
        frames("sanction", "designation, boycott", light=True),
        frames("fine", "fine, forfeiture, confiscation, expropriation"),
        frames("fine", "penalty, seizure, punishment, reprimand, censure", light=True),
        frames(
            "charge",
            "lawsuit, indictment, prosecution, impeachment, arraignment, litigation, countersuit",
            patient=True,
        ),
        frames("charge", "suit", objects=None, light=True),
        frames("charge", "charge", light=True, patient=True, objects=things.CHARGES),
        frames("charge", "trial, retrial, court-martial", patient=True),
        frames(
            "charge",
            "complaint, appeal, petition, motion, legal challenge, court challenge",
            light=True,
        ),
        frames("charge", "challenge", light=True, actor=OFFICIAL, objects=things.CASES),
        frames(
            "investigate",
            "investigation, probe, inquiry, enquiry, subpoena, audit, inquest, wiretap, "
            "search warrant, summons",
        ),
        frames(
            "investigate",
            "review, inspection, search, interrogation, warrant, questioning, surveillance, scrutiny",
            light=True,
        ),
        frames(
            "detain",
            "arrest, detention, imprisonment, deportation, extradition, incarceration, raid, "
            "jailing, internment",
            patient=True,
        ),
        frames("detain", "release, capture, transfer", light=True, patient=True, objects=PEOPLE),
        frames(
            "rule",
            "ruling, verdict, acquittal, conviction, injunction, restraining order, court order, "
            "exoneration, "
            "court decision, supreme decision, judgment against, judgement against",
            patient=False,
        ),
        frames(
            "rule",
            "sentence, judgment, judgement, decision, opinion, finding, stay, dismissal, award, "
            "determination",
            light=True,
            actors=COURTS,
        ),
        frames("rule", "sentence", light=True, patient=True),
        frames(
            "order",
            "decree, evacuation, executive order, executive action, state of emergency, curfew, "
            "conscription, martial law",
        ),
        frames(
            "order",
            "order, directive, instruction, command, proclamation, edict, intervention",
            light=True,
            actor=OFFICIAL,
        ),
        frames("order", "request", light=True, actor=OFFICIAL),
        frames("legislate", "veto, referendum, enactment, repeal, filibuster, ratification"),
        frames(
            "legislate",
            "vote, passage, bill, amendment, resolution, legislation, debate, adoption, approval, ballot",
            light=True,
            actors=LEGISLATURES,
        ),
        frames(
            "regulate",
            "recall, deregulation, certification, authorisation, authorization, rate hike, rate cut, "
            "tax cut, tax hike, "
            "tax increase, rate increase",
        ),
        frames(
            "regulate",
            "approval, rejection, regulation, rule, permission, waiver",
            light=True,
            actor=OFFICIAL,
        ),
        frames("testify", "testimony, guilty plea"),
        frames("testify", "hearing, plea, deposition, oral argument", light=True, actor=OFFICIAL),
        frames("appoint", "resignation, inauguration, abdication", patient=False),
        frames(
            "appoint",
            "appointment, ouster, re-election, reelection, dismissal, firing, sacking, swearing",
            patient=True,
            light=True,
            actor=ORGANISATION,
        ),
        frames("appoint", "nominee, appointee, nomination", light=True, actor=OFFICIAL),
        frames("agree", "treaty, accord, truce, ceasefire, cease-fire, armistice"),
        frames(
            "agree", "settlement, agreement, deal, pact, withdrawal, memorandum", light=True, actor=OFFICIAL
        ),
        frames("negotiate", "peace talk, negotiation, summit, mediation, trade talk, climate talk"),
        frames(
            "negotiate",
            "talk, meeting, state visit, official visit, consultation",
            light=True,
            actor=OFFICIAL,
        ),
        frames(
            "warn",
            "ultimatum, travel advisory, travel warning, amber alert, weather warning, evacuation warning",
        ),
        frames("warn", "warning, alert, advisory, notice, notification", light=True, actor=OFFICIAL),
        frames("disclose", "declassification"),
        frames(
            "disclose",
            "release, publication, disclosure, report",
            light=True,
            actor=OFFICIAL,
            objects=things.DOCUMENTS - {"report"},
        ),
        frames(
            "force",
            "airstrike, air strike, deployment, invasion, mobilisation, mobilization, bombardment, "
            "annexation, occupation, "
            "drone strike, military operation, military action, military strike, missile strike, "
            "offensive, bombing campaign",
        ),
        frames("force", "execution", patient=True),
        frames("force", "strike, attack, operation, bombing, assault, killing", light=True, actor=OFFICIAL),
        frames("aid", "pardon, amnesty, bailout, clemency, subsidy, asylum"),
        frames(
            "aid",
            "grant, aid, funding, assistance, compensation, rescue, payment, resettlement, relief",
            light=True,
            actor=OFFICIAL,
        ),
    )
)
