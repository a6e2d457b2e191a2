"""Which words name an official act, and of which kind; which do not."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from storyview.model.analysis.actions import find_actions
from storyview.model.story import Action

Parse = Callable[[str], Doc]


def acts(parse: Parse, text: str) -> list[Action]:
    return list(find_actions(parse(text), (), ()))


@pytest.mark.parametrize(
    ("sentence", "kind", "trigger"),
    [
        ("The city banned scooters from its parks.", "ban", "banned"),
        ("The platform suspended the senator's account.", "ban", "suspended"),
        ("The licence of the airline was revoked on Monday.", "ban", "revoked"),
        ("The university expelled two students over the video.", "ban", "expelled"),
        ("The European Union imposed sanctions on the island's generals.", "sanction", "imposed sanctions"),
        ("Canada recalled its ambassador from the capital.", "sanction", "recalled"),
        ("The league fined the club.", "fine", "fined"),
        ("The company may be fined by the regulator.", "fine", "fined"),
        ("Officers seized three computers from the house.", "fine", "seized"),
        ("Prosecutors charged the banker with fraud.", "charge", "charged"),
        ("The union sued the shipping company.", "charge", "sued"),
        ("A local charity filed a lawsuit against the ministry.", "charge", "filed a lawsuit"),
        ("The firm faces charges of fraud.", "charge", "charges"),
        ("The fine followed charges by Danish regulators against the bank.", "charge", "charges"),
        ("The police warning about the storm came too late.", "warn", "warning"),
        ("The singer will appeal.", "charge", "appeal"),
        ("The lower house impeached the president.", "charge", "impeached"),
        ("The senate committee subpoenaed the bank's records.", "investigate", "subpoenaed"),
        (
            "Prosecutors have opened an investigation into the mayor.",
            "investigate",
            "opened an investigation",
        ),
        ("The FBI is looking into the transfers.", "investigate", "looking into"),
        ("Police arrested a driver after the crash.", "detain", "arrested"),
        ("Two men were taken into custody.", "detain", "taken into custody"),
        ("The court upheld the law.", "rule", "upheld"),
        ("The judge put the order on hold.", "rule", "put the order on hold"),
        ("A jury found him guilty of murder.", "rule", "found him guilty"),
        ("The governor declared a state of emergency.", "order", "declared"),
        ("The minister ordered the agency to destroy the files.", "order", "ordered"),
        ("The president issued an executive order on Friday.", "order", "issued an executive order"),
        ("Parliament passed the budget.", "legislate", "passed"),
        ("The governor vetoed the bill.", "legislate", "vetoed"),
        ("The council voted to widen the bridge.", "legislate", "voted"),
        ("The president signed the bill into law.", "legislate", "signed the bill into law"),
        ("The agency approved the vaccine.", "regulate", "approved"),
        ("The central bank raised interest rates.", "regulate", "raised"),
        ("The carmaker recalled 3,000 vehicles.", "regulate", "recalled"),
        ("The former director testified for six hours.", "testify", "testified"),
        ("He pleaded guilty to two counts of fraud.", "testify", "pleaded guilty"),
        ("The committee will hold a hearing on Tuesday.", "testify", "hold a hearing"),
        ("The president nominated Maria Lopez to lead the agency.", "appoint", "nominated"),
        ("The board fired its chief executive.", "appoint", "fired"),
        ("The defence minister stepped down.", "appoint", "stepped down"),
        ("The new mayor was sworn in.", "appoint", "sworn in"),
        ("The two countries signed a treaty.", "agree", "signed a treaty"),
        ("The bank settled the lawsuit.", "agree", "settled the lawsuit"),
        ("The president met with his Chinese counterpart.", "negotiate", "met"),
        ("The ministry issued a warning about the dam.", "warn", "issued a warning"),
        ("The State Department released 300 pages of emails.", "disclose", "released"),
        ("The army deployed soldiers to the border.", "force", "deployed"),
        ("The navy bombed the port.", "force", "bombed"),
        ("The president pardoned the general.", "aid", "pardoned"),
        ("The judge recused herself from the case.", "other", "recused"),
    ],
)
def test_verb_names_an_act(parse: Parse, sentence: str, kind: str, trigger: str) -> None:
    [action] = acts(parse, sentence)
    assert (action.kind, sentence[action.trigger.start : action.trigger.end]) == (kind, trigger)


@pytest.mark.parametrize(
    ("sentence", "kind", "trigger"),
    [
        ("The ban on fireworks angered shopkeepers.", "ban", "ban"),
        ("His arrest shocked the town.", "detain", "arrest"),
        ("An FBI investigation into the charity has widened.", "investigate", "investigation"),
        ("The US sanctions against the bank hurt its clients.", "sanction", "sanctions"),
        ("The Supreme Court's decision surprised the lawyers.", "rule", "decision"),
        ("The ruling was a blow to the company.", "rule", "ruling"),
        ("Her resignation came as a surprise.", "appoint", "resignation"),
        ("The drone strike by the army destroyed a farm.", "force", "drone strike"),
        ("The judge's order came late.", "order", "order"),
        ("The pardon of the general angered the families.", "aid", "pardon"),
    ],
)
def test_noun_names_an_act(parse: Parse, sentence: str, kind: str, trigger: str) -> None:
    [action] = acts(parse, sentence)
    assert (action.kind, sentence[action.trigger.start : action.trigger.end]) == (kind, trigger)


@pytest.mark.parametrize(
    "sentence",
    [
        "The minister said the plan was good.",
        "The waiter took our order.",
        "She ordered a pizza and paid for it.",
        "The band released a new album.",
        "He fired back at his critics.",
        "The senator suspended his campaign on Tuesday.",
        "Critics charge that the plan is too costly.",
        "He was found in the garden.",
        "The team struck late in the second half.",
        "A decision of that sort takes courage.",
        "She appealed to young voters.",
        "Temperatures are expected to break a record.",
        "The actor named a British film as his favourite.",
        "The governor arrived in the capital on Monday.",
        "The writer signed copies of her book.",
        "He passed the salt to his neighbour.",
        "The striker hopes to join the club.",
        "The president charged that his rivals had lied.",
        "The candidate made an appeal to older voters.",
        "She took a stand against the plan.",
        "It was an appealing idea.",
        "A senator confirmed this on Friday.",
        "Writers fear censorship in the years to come.",
    ],
)
def test_ordinary_doings_are_none(parse: Parse, sentence: str) -> None:
    assert acts(parse, sentence) == []


def test_same_word_is_official_only_in_the_hands_of_a_body(parse: Parse) -> None:
    assert [a.kind for a in acts(parse, "The agency released the report.")] == ["disclose"]
    assert [a.kind for a in acts(parse, "Prosecutors released the suspect.")] == ["detain"]
    assert "detain" not in [a.kind for a in acts(parse, "Officials released a photo of the suspect.")]


@pytest.mark.xfail(strict=False, reason="the network takes whatever an agency releases for an act")
def test_what_a_body_does_otherwise_is_none(parse: Parse) -> None:
    assert acts(parse, "The agency released a cloud of balloons.") == []


def test_light_verb_and_noun_are_one_act(parse: Parse) -> None:
    text = "The mayor issued a curfew order. The firm filed a complaint with the regulator."
    assert [text[a.trigger.start : a.trigger.end] for a in acts(parse, text)] == [
        "issued a curfew order",
        "filed a complaint",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The judge ruled on Monday. Lawyers welcomed the decision.",
        "The minister ordered the school to close. Parents read the order aloud.",
        "The two countries signed a treaty. The deal took years.",
    ],
)
def test_definite_noun_takes_up_an_act_told_before(parse: Parse, text: str) -> None:
    first, second = acts(parse, text)
    assert first.kind == second.kind
    noun = text[second.trigger.start : second.trigger.end]
    assert acts(parse, text[text.index(". ") + 2 :]) == [], f"{noun!r} alone says nothing official"


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("The minister ordered the company to recall its cars.", ["order"]),
        ("The Supreme Court declined to hear the appeal.", ["rule"]),
        ("A court ordered the release of the documents.", ["order"]),
        ("The president proposed raising taxes.", ["regulate"]),
    ],
)
def test_what_an_act_demands_is_no_act_of_its_own(parse: Parse, sentence: str, kinds: list[str]) -> None:
    assert [action.kind for action in acts(parse, sentence)] == kinds


def test_forms_that_the_lemmatizer_misreads(parse: Parse) -> None:
    text = "The league fined the club. Agents wiretapped the mayor. The council raised taxes."
    assert [a.kind for a in acts(parse, text)] == ["fine", "investigate", "regulate"]


def test_joined_verbs_are_acts_of_their_own(parse: Parse) -> None:
    found = acts(parse, "Police arrested and charged a man with murder on Friday.")
    assert [a.kind for a in found] == ["detain", "charge"]


def test_reference_lines_report_nothing(analyse: Callable[[str], object]) -> None:
    text = "Police arrested a driver on Monday.\n\nREAD MORE: Court bans scooters from the park\n"
    story = analyse(text)
    assert [text[a.trigger.start : a.trigger.end] for a in story.actions] == ["arrested"]  # type: ignore[attr-defined]


def test_empty_and_wordless_texts(parse: Parse) -> None:
    assert acts(parse, "…") == []
    assert acts(parse, "1 2 3\n\n4\n") == []


@pytest.mark.parametrize(
    "text",
    [
        "The court banned and " + "banned and " * 1200 + "fined him.",
        "It wants " + "to try " * 1200 + "to ban him.",
        "the ban on " * 1200,
    ],
)
def test_endless_chains_are_read_within_bounds(parse: Parse, text: str) -> None:
    assert all(action.trigger.end - action.trigger.start < 40 for action in acts(parse, text))
    assert all(
        action.target is None or action.target.end - action.target.start < 1500
        for action in acts(parse, text)
    )
