"""The nouns that name official acts: "the ban", "his arrest", "sanctions against …".

Built in the same way as the verbs. A noun with `light` also has ordinary senses ("order",
"decision", "strike"): it counts when a body or office-holder with the power to do it is named as
doing it, by a verb ("issued an order"), as its possessor ("the court's decision"), as its
modifier ("a court order") or in an "of" or "by" phrase. A noun with `patient` names what happens
to its possessor ("his arrest") unless somebody else is named as the one it happens to. Nouns
for things that acts bring about ("bill", "rule", "report") are left to the verbs.
"""

from . import things
from .frames import Authority, by_lemma, frames
from .institutions import COURTS, LEGISLATURES, PEOPLE

ORG = Authority.ORGANISATION
OFFICIAL = Authority.OFFICIAL

NOUNS = by_lemma(
    (
        frames("ban", "ban, prohibition, moratorium, gag order, crackdown, travel ban"),
        frames(
            "ban",
            "suspension, expulsion, revocation, disqualification, eviction, disenfranchisement",
            patient=True,
        ),
        frames(
            "ban",
            "restriction, curb, shutdown, closure, lockdown, cancellation, blockade, censorship",
            light=True,
        ),
        frames("sanction", "sanction, embargo, arms embargo, asset freeze, blacklisting"),
        frames("sanction", "designation, boycott", light=True, actor=OFFICIAL),
        frames("fine", "fine, forfeiture, confiscation, expropriation"),
        frames("fine", "penalty, seizure, reprimand, censure", light=True, actor=OFFICIAL),
        frames(
            "charge",
            "lawsuit, prosecution, impeachment, arraignment, litigation, countersuit, legal challenge",
            patient=True,
        ),
        frames(
            "charge", "court challenge, class action, criminal charge, legal action, indictment", patient=True
        ),
        frames(
            "charge",
            "impeachment proceeding, legal proceeding, court proceeding, disciplinary proceeding, "
            "disciplinary action, court case, criminal case, civil case, murder trial, criminal complaint",
            patient=True,
        ),
        frames("charge", "trial, retrial, court-martial", patient=True),
        frames("charge", "suit, complaint, petition, motion", light=True, performed=True),
        frames("charge", "charge", light=True, patient=True, objects=things.CHARGES),
        frames("charge", "charge", light=True, patient=True, performed=True),
        frames("charge", "charge", light=True, patient=True, actor=OFFICIAL),
        frames("charge", "appeal", light=True, without=frozenset(("to", "for"))),
        frames("charge", "challenge", light=True, actor=OFFICIAL, objects=things.CASES),
        frames(
            "investigate",
            "investigation, probe, inquiry, enquiry, subpoena, audit, inquest, wiretap, search warrant, "
            "summons",
        ),
        frames("investigate", "arrest warrant, criminal investigation"),
        frames(
            "investigate",
            "review, inspection, search, interrogation, warrant, questioning, surveillance",
            light=True,
            actor=OFFICIAL,
        ),
        frames(
            "detain",
            "arrest, detention, imprisonment, deportation, extradition, incarceration, raid, jailing, "
            "internment",
            patient=True,
        ),
        frames("detain", "custody", patient=True),
        frames("detain", "release, capture, transfer, escape", light=True, patient=True, objects=PEOPLE),
        frames(
            "rule",
            "ruling, verdict, acquittal, conviction, injunction, restraining order, court order, "
            "exoneration, court decision",
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
            "rule",
            "death sentence, life sentence, prison sentence, prison term, jail term, jail sentence, "
            "guilty verdict",
            patient=True,
        ),
        frames(
            "order",
            "decree, evacuation, executive order, executive action, curfew, conscription, martial law, "
            "state of emergency, house arrest",
        ),
        frames(
            "order",
            "order, directive, instruction, command, proclamation, edict, intervention",
            light=True,
            actor=OFFICIAL,
        ),
        frames("order", "request", light=True, actor=OFFICIAL),
        frames(
            "legislate",
            "veto, referendum, enactment, repeal, filibuster, ratification, no-confidence vote, "
            "confidence vote",
        ),
        frames("legislate", "assent", light=True, performed=True, actor=OFFICIAL),
        frames(
            "legislate", "vote, passage, adoption, approval, veto override", light=True, actors=LEGISLATURES
        ),
        frames(
            "regulate",
            "deregulation, certification, authorisation, authorization, rate hike, rate cut, rate increase",
        ),
        frames("regulate", "recall", light=True, objects=things.PRODUCTS),
        frames("regulate", "approval, rejection, permission, waiver", light=True, actor=OFFICIAL),
        frames("testify", "testimony, guilty plea, oral argument"),
        frames(
            "testify",
            "court hearing, congressional hearing, senate hearing, confirmation hearing, public hearing, "
            "preliminary hearing, bail hearing, court appearance, guilty plea, sworn testimony, "
            "closing argument, opening argument, opening statement, legal argument",
        ),
        frames("testify", "hearing, plea, deposition", light=True, actor=OFFICIAL),
        frames("appoint", "resignation, inauguration, abdication"),
        frames(
            "appoint",
            "appointment, ouster, re-election, reelection, dismissal, firing, sacking",
            patient=True,
            light=True,
            actor=ORG,
        ),
        frames("appoint", "nominee, appointee, nomination, pick", light=True, actor=OFFICIAL),
        frames("agree", "treaty, accord, truce, ceasefire, cease-fire, armistice"),
        frames(
            "agree",
            "peace deal, peace agreement, peace accord, nuclear deal, nuclear agreement, plea deal, "
            "plea bargain, trade pact, ceasefire agreement, peace treaty, climate agreement, "
            "climate accord, debt deal",
        ),
        frames("agree", "settlement, agreement, deal, pact, withdrawal", light=True, actor=OFFICIAL),
        frames("negotiate", "peace talk, trade talk, climate talk, negotiation, mediation, peace process"),
        frames("negotiate", "talk, summit, state visit, official visit", light=True, actor=OFFICIAL),
        frames("negotiate", "visit", light=True, actor=OFFICIAL, target=True),
        frames("negotiate", "meeting, consultation", light=True, actor=OFFICIAL, target=True),
        frames("warn", "ultimatum, travel advisory, travel warning, amber alert, weather warning"),
        frames("warn", "warning, alert, advisory", light=True, actor=OFFICIAL),
        frames("warn", "notice, notification", light=True, actor=OFFICIAL, performed=True),
        frames("disclose", "declassification"),
        frames("disclose", "release, publication, disclosure", light=True, objects=things.DOCUMENTS),
        frames(
            "force",
            "airstrike, air strike, invasion, mobilisation, mobilization, bombardment, annexation",
        ),
        frames(
            "force",
            "drone strike, military action, military strike, missile strike, bombing campaign, "
            "military intervention, air raid, military operation, military coup, coup",
        ),
        frames("force", "execution, deployment", patient=True),
        frames(
            "force",
            "strike, operation, offensive, attack, raid, bombing, shelling, siege, assault",
            light=True,
            actors=things.ARMED | {"GPE", "NORP"},
        ),
        frames("aid", "rescue operation, rescue effort, rescue mission, rescue, relief effort"),
        frames("other", "apology", light=True, actor=OFFICIAL),
        frames("investigate", "manhunt, search operation, criminal inquiry, public inquiry"),
        frames("aid", "pardon, amnesty, bailout, clemency"),
        frames(
            "aid",
            "asylum, subsidy, grant, compensation, relief, aid, funding, assistance, protection, refuge",
            light=True,
            actor=OFFICIAL,
            performed=True,
        ),
    )
)
