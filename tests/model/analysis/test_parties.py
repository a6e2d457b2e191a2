"""The cast of a story: who is named, described, and stood for by pronouns."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from storyview.model.analysis.parties import find_parties
from storyview.model.story import Block, Party, Story

Parse = Callable[[str], Doc]


class Cast:
    """The parties of a text, to be asked about by their names."""

    def __init__(self, doc: Doc) -> None:
        self.text = doc.text
        self.parties = find_parties(doc)

    def names(self) -> list[str]:
        return [party.name for party in self.parties]

    def __getitem__(self, name: str) -> Party:
        found = [party for party in self.parties if party.name == name]
        assert len(found) == 1, f"{name!r} is {len(found)} times in {self.names()}"
        return found[0]

    def mentions(self, name: str, *forms: str) -> list[str]:
        """The mentions of a party as they stand in the text, of these forms or of all."""
        return [
            self.text[mention.start : mention.end]
            for mention in self[name].mentions
            if not forms or mention.form in forms
        ]


@pytest.fixture
def cast(parse: Parse) -> Callable[[str], Cast]:
    return lambda text: Cast(parse(text))


Casting = Callable[[str], Cast]


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        (
            "Eugene Hartwell visited Paris on Monday. Hartwell met reporters there. Mr Hartwell then left.",
            "Eugene Hartwell",
            ["Eugene Hartwell", "Hartwell", "Mr Hartwell"],
        ),
        (
            "Senator Maria Lopez voted no. Lopez's vote was decisive, and Sen. Lopez knew that.",
            "Maria Lopez",
            ["Maria Lopez", "Lopez", "Sen. Lopez"],
        ),
        (
            "The Department of Homeland Security (DHS) issued a warning. A DHS official gave no reason.",
            "Department of Homeland Security",
            ["Department of Homeland Security", "DHS", "DHS"],
        ),
        (
            "The US Treasury Department announced sanctions. The Treasury Department gave no reason.",
            "US Treasury Department",
            ["US Treasury Department", "Treasury Department"],
        ),
        (
            "The United States signed the deal. U.S. officials praised it, and the US sent an envoy.",
            "United States",
            ["United States", "U.S.", "US"],
        ),
        (
            "Elsa Norling-Tate chairs the bank. Norling-Tate told reporters on Friday that she would stay.",
            "Elsa Norling-Tate",
            ["Elsa Norling-Tate", "Norling-Tate"],
        ),
        (
            "The Justice Department sued the bank. Lawyers of the Department of Justice filed the papers.",
            "Department of Justice",
            ["Justice Department", "Department of Justice"],
        ),
    ],
)
def test_variants_of_a_name_are_one_party(cast: Casting, text: str, name: str, mentions: list[str]) -> None:
    assert cast(text).mentions(name, "name") == mentions


def test_a_founder_and_the_firm_named_for_him_are_two(cast: Casting) -> None:
    found = cast(
        "The owner of the shipping company Hartwell Lines, Eugene Hartwell, spoke to Reuters on Monday. "
        "Hartwell said that Hartwell Lines had done nothing wrong. He praised the crews of Hartwell Lines."
    )
    assert found["Eugene Hartwell"].kind == "person"
    assert found["Hartwell Lines"].kind == "organization"
    assert found.mentions("Hartwell Lines", "name") == ["Hartwell Lines"] * 3
    assert found.mentions("Eugene Hartwell", "name") == ["Eugene Hartwell", "Hartwell"]


def test_a_shared_surname_goes_with_the_form_of_address(cast: Casting) -> None:
    found = cast(
        "John Hollis and his wife Karen Hollis live in London. Mrs Hollis teaches at a school. "
        "Mr Hollis works for a bank."
    )
    assert "Mrs Hollis" in found.mentions("Karen Hollis")
    assert "Mr Hollis" in found.mentions("John Hollis")


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Russia denied the charge on Friday.", "Russia", "state"),
        ("Officials in Berlin met on Monday.", "Berlin", "place"),
        ("Angela Morton, a senator, resigned on Monday.", "Angela Morton", "person"),
        ("The Ministry of Finance raised taxes last year.", "Ministry of Finance", "organization"),
        ("Democrats in the Senate opposed the bill.", "Democrats", "group"),
        ("The White House declined to comment.", "White House", "organization"),
        ("The Kremlin called the report nonsense.", "Kremlin", "organization"),
    ],
)
def test_kinds(cast: Casting, text: str, name: str, kind: str) -> None:
    assert cast(text)[name].kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "Officials banned Russian adverts last week.",
        "A court heard the case on Monday.",
        "It rained for three days.",
        "",
        "\n\n",
    ],
)
def test_nobody_is_named(cast: Casting, text: str) -> None:
    assert cast(text).parties == ()


@pytest.mark.parametrize(
    ("text", "name", "pronouns"),
    [
        (
            "Angela Morton resigned on Monday. She said her decision was final.",
            "Angela Morton",
            ["She", "her"],
        ),
        (
            "John Hollis met Angela Morton in London. He gave her a letter.",
            "John Hollis",
            ["He"],
        ),
        (
            "John Hollis met Angela Morton in London. He gave her a letter.",
            "Angela Morton",
            ["her"],
        ),
        (
            "“I will not resign,” John Hollis told reporters. “They want my job.”",
            "John Hollis",
            ["I", "my"],
        ),
        (
            "“We will appeal,” Microsoft said in a statement. “Our lawyers are ready.”",
            "Microsoft",
            ["We", "Our"],
        ),
        (
            "Microsoft said on Monday that it would close its office in London.",
            "Microsoft",
            ["it", "its"],
        ),
    ],
)
def test_pronouns(cast: Casting, text: str, name: str, pronouns: list[str]) -> None:
    assert cast(text).mentions(name, "pronoun") == pronouns


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Angela Morton resigned on Monday. It is clear that voters were angry.", "Angela Morton"),
        ("John Hollis left the room. She stayed.", "John Hollis"),
        ("Microsoft closed an office in London. He was not there.", "Microsoft"),
        ("“I will stay,” a clerk said. John Hollis was not asked.", "John Hollis"),
    ],
)
def test_pronouns_that_do_not_agree_are_left_alone(cast: Casting, text: str, name: str) -> None:
    assert cast(text).mentions(name, "pronoun") == []


@pytest.mark.parametrize(
    ("text", "name", "nominals"),
    [
        (
            "Angela Morton, a former minister, resigned on Monday.",
            "Angela Morton",
            ["a former minister"],
        ),
        (
            "The head of the central bank, Angela Morton, resigned on Monday.",
            "Angela Morton",
            ["The head of the central bank"],
        ),
        ("John Hollis is a lawyer from Leeds.", "John Hollis", ["a lawyer from Leeds"]),
        ("John Hollis is not a lawyer.", "John Hollis", []),
        (
            "For Angela Morton, a teacher at the school, the vote was a defeat.",
            "Angela Morton",
            ["a teacher at the school"],
        ),
        ("Angela Morton is a senator and banker.", "Angela Morton", ["a senator", "banker"]),
        ("John Hollis is a problem for the party.", "John Hollis", []),
        (
            "The firm fell out with Microsoft, an American company, over prices.",
            "Microsoft",
            ["an American company"],
        ),
        (
            "President John Hollis arrived on Monday. On Tuesday the president met reporters.",
            "John Hollis",
            ["the president"],
        ),
        (
            "John Hollis arrived on Monday. A minister from France was there. The minister said nothing.",
            "John Hollis",
            [],
        ),
    ],
)
def test_descriptions_of_a_party(cast: Casting, text: str, name: str, nominals: list[str]) -> None:
    assert cast(text).mentions(name, "nominal") == nominals


@pytest.mark.parametrize(
    ("text", "name", "description"),
    [
        ("Angela Morton, a former minister, resigned.", "Angela Morton", "former minister"),
        ("French President John Hollis arrived on Monday.", "John Hollis", "French President"),
        ("The founder of the bank, Angela Morton, resigned.", "Angela Morton", "founder of the bank"),
        ("John Hollis is a lawyer from Leeds.", "John Hollis", "lawyer from Leeds"),
        ("Security firm Microsoft closed an office.", "Microsoft", "Security firm"),
        ("John Hollis left on Monday.", "John Hollis", None),
    ],
)
def test_what_is_said_of_a_party(cast: Casting, text: str, name: str, description: str | None) -> None:
    assert cast(text)[name].description == description


def test_the_fullest_name_is_the_partys_and_the_others_are_aliases(cast: Casting) -> None:
    party = cast("Hollis resigned. John Peter Hollis had led the party. Hollis was tired.")[
        "John Peter Hollis"
    ]
    assert party.aliases == ("Hollis",)


def test_blocks_that_are_not_the_storys_own_name_nobody(parse: Parse) -> None:
    lines = ["By Karen Hollis", "Angela Morton resigned on Monday.", "READ MORE: John Brook visits Berlin"]
    doc = parse("\n".join(lines))
    starts = [doc.text.index(line) for line in lines]
    kinds = ("byline", "paragraph", "reference")
    doc._.storyview_blocks = tuple(
        Block(kind=kind, start=start, end=start + len(line))
        for kind, start, line in zip(kinds, starts, lines, strict=True)
    )
    assert [party.name for party in find_parties(doc)] == ["Angela Morton"]


def test_ids_follow_the_text_and_mentions_stand_in_order(cast: Casting) -> None:
    found = cast("The head of the bank, Angela Morton, met John Hollis in Berlin. Hollis thanked Morton.")
    firsts = [party.mentions[0].start for party in found.parties]
    assert firsts == sorted(firsts)
    assert [party.id for party in found.parties] == [f"p{n}" for n in range(1, len(firsts) + 1)]
    for party in found.parties:
        spans = [(mention.start, mention.end) for mention in party.mentions]
        assert spans == sorted(set(spans))


def test_control_characters_stay_out_of_names_and_descriptions(cast: Casting) -> None:
    found = cast("John\x07 Hollis, a\x1b[31m former minister, met Angela\u200b Morton on Monday in London.")
    for party in found.parties:
        for shown in (party.name, party.description or "", *party.aliases):
            assert shown.isprintable()


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "She wrote it on Twitter. He read it on Twitter and replied on Twitter.",
            {"Twitter": "organization"},
        ),
        ("Ministers met on Monday. The Minister of Education spoke first.", {}),
        ("On Monday judges read Hollis v. Morton again.", {}),
    ],
)
def test_what_only_looks_like_a_person_or_body(cast: Casting, text: str, kinds: dict[str, str]) -> None:
    assert {party.name: party.kind for party in cast(text).parties} == kinds


def test_letters_after_a_name_are_nobody(cast: Casting) -> None:
    counsel = "The inquiry's counsel, Fergus Lockerby KC, put it to the company's director. "
    found = cast(counsel + "The judge, Dame Ruth Hale DBE, ruled.").parties
    assert [(party.name, party.kind) for party in found] == [
        ("Fergus Lockerby", "person"),
        ("Ruth Hale DBE", "person"),
    ]


def test_a_lone_surname_is_the_leading_persons_of_that_name(cast: Casting) -> None:
    found = cast(
        "John Hollis won the vote on Monday. Hollis thanked voters. His brother Peter Hollis was there. "
        "Hollis will be sworn in next week."
    )
    assert found.mentions("John Hollis", "name") == ["John Hollis", "Hollis", "Hollis"]
    assert found.mentions("Peter Hollis", "name") == ["Peter Hollis"]


def test_names_in_capitals_are_those_of_the_story(cast: Casting) -> None:
    found = cast("MORTON RESIGNS AFTER VOTE\n\nAngela Morton resigned on Monday. Morton lost a vote.")
    assert found["Angela Morton"].kind == "person"
    assert "Morton" in found.mentions("Angela Morton")


@pytest.mark.parametrize(
    ("text", "name", "description"),
    [
        ("John Hollis arrived with his wife, Angela Morton.", "Angela Morton", "John Hollis's wife"),
        ("It was her brother, Peter Brook.", "Peter Brook", None),
    ],
)
def test_whose_wife_or_brother_somebody_is(
    cast: Casting, text: str, name: str, description: str | None
) -> None:
    assert cast(text)[name].description == description


def test_a_paper_goes_by_the_last_word_of_its_name(cast: Casting) -> None:
    found = cast("The New York Times reported it on Monday. Officials told The Times that it was false.")
    assert len(found.mentions("New York Times", "name")) == 2


def test_a_headline_adds_no_words_to_a_name(cast: Casting) -> None:
    found = cast(
        "Angry Hollis Voters March Through Berlin Again\n\n"
        "John Hollis lost a vote on Monday. Hollis said voters were right to march."
    )
    assert [name for name in found.names() if "Hollis" in name] == ["John Hollis"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“I am tired,” said John Hollis, who had met Angela Morton.", "John Hollis"),
        ("Angela Morton met John Hollis and said: “I am tired.”", "Angela Morton"),
        ("Angela Morton was late. “The train,” she explained, “was late, and I ran.”", "Angela Morton"),
        ("“It was cold,” John Hollis recalled. “But I went.” Angela Morton had stayed.", "John Hollis"),
        ("“I am tired.\n\n“I will rest,” John Hollis said.", "John Hollis"),
    ],
)
def test_i_is_who_speaks(cast: Casting, text: str, speaker: str) -> None:
    found = cast(text)
    speaking = [p.name for p in found.parties if "I" in found.mentions(p.name, "pronoun")]
    assert speaking == [speaker]


def test_i_outside_of_quotation_marks_is_nobody(cast: Casting) -> None:
    assert cast("I met John Hollis in London.").mentions("John Hollis", "pronoun") == []


@pytest.mark.parametrize(
    ("text", "nominals"),
    [
        (
            "Security firm Hartwell Lines denied the charge. Angela Morton met reporters in Berlin. "
            "A vote was held on Tuesday. It was close. Voters were angry. Later the company paid a fine.",
            ["the company"],
        ),
        (
            "Hartwell Lines denied the charge. A bank from Leeds was fined, too. The bank paid.",
            [],
        ),
    ],
)
def test_the_company_is_the_one_described_as_such(cast: Casting, text: str, nominals: list[str]) -> None:
    assert cast(text).mentions("Hartwell Lines", "nominal") == nominals


TRANSCRIPT = """MIRA TALLIS, HOST: Good evening. With me tonight is the economist Jonas {surname}.

{label}: Thank you for having me.

TALLIS: Will the banks in Ardle fail this year?

{label}: No, I do not think that they will.

QUESTION: You said the opposite in May.

{label}: The world was another one in May.
"""


@pytest.mark.parametrize("surname", ["Berg-Falkner", "Veiga", "Baker"])
def test_turns_of_a_transcript_join_the_party_of_that_surname(
    analyse: Callable[[str], Story], surname: str
) -> None:
    story = analyse(TRANSCRIPT.format(surname=surname, label=surname.upper()))
    names = {party.id: party.name for party in story.parties if party.kind == "person"}
    assert sorted(names.values()) == sorted(["Mira Tallis", f"Jonas {surname}"])
    speakers = [names.get(quote.speaker or "") for quote in story.quotes]
    host, guest = "Mira Tallis", f"Jonas {surname}"
    assert speakers == [host, guest, host, guest, None, guest]


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        (
            "The mill sued the Coastal Fisheries Office on Monday. The office, known as KOF, gave no "
            "reason. KOF closed the port on Tuesday.",
            "Coastal Fisheries Office",
            ["Coastal Fisheries Office", "KOF", "KOF"],
        ),
        (
            "The River Transport Board, or FLT, said on Friday that the locks were safe. FLT closed "
            "them anyway.",
            "River Transport Board",
            ["River Transport Board", "FLT", "FLT"],
        ),
        (
            "The Hartley Institute, Hartl for short, opened in May. Hartl has nine rooms.",
            "Hartley Institute",
            ["Hartley Institute", "Hartl", "Hartl"],
        ),
        (
            "The Norland Railway Agency (JVB) cut its fares. JVB lost money last year.",
            "Norland Railway Agency",
            ["Norland Railway Agency", "JVB", "JVB"],
        ),
        (
            "The singer Marcus Dunmore, better known as Veld, sang on Friday. Veld said he was tired.",
            "Marcus Dunmore",
            ["Marcus Dunmore", "Veld", "Veld"],
        ),
    ],
)
def test_a_name_introduced_for_another(cast: Casting, text: str, name: str, mentions: list[str]) -> None:
    assert cast(text).mentions(name, "name") == mentions


def test_a_state_in_brackets_is_no_other_name(cast: Casting) -> None:
    found = cast("The Norland Railway Agency (UK) cut its fares. Officials in the UK were glad.")
    assert "UK" not in found.mentions("Norland Railway Agency")


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "Rain flooded the fishing village of Ostra Vell on Monday. Boats left Ostra Vell.",
            "Ostra Vell",
            "place",
        ),
        ("Rebels near Holm Vara fled on Friday.", "Holm Vara", "place"),
        ("A fire broke out on Tallow Road, police said.", "Tallow Road", "place"),
        ("Envoys of the republic of Zemlin met on Friday. Zemlin has no navy.", "Zemlin", "state"),
        ("The guild's treasurer, Siorsa Gwell, said that the vote was void.", "Siorsa Gwell", "person"),
        ("Bram Keld founded Keld Optics in May. Shares of Keld Optics rose.", "Keld Optics", "organization"),
        ("Mr Calvera met divers in Lisbon. They trust in Calvera.", "Calvera", "person"),
        ("Rebels near Holm Vara fled. Holm Vara said that they had won.", "Holm Vara", "person"),
    ],
)
def test_kinds_told_by_what_stands_around(cast: Casting, text: str, name: str, kind: str) -> None:
    assert cast(text)[name].kind == kind


def test_the_company_is_nobody_between_two_firms(cast: Casting) -> None:
    found = cast(
        "Tarn Optics bought its rival firm, Velder Glass, in March. The deal cost nine million crowns, "
        "the papers wrote. Lawyers read the contract. Shares of Tarn Optics rose at once. The company "
        "declined to say more."
    )
    assert "The company" not in found.mentions("Velder Glass")


def test_the_noun_that_a_name_is_introduced_for_is_a_mention(cast: Casting) -> None:
    found = cast(
        "The mill sued the Coastal Fisheries Office on Monday. The office, known as KOF, gave no reason."
    )
    assert found.mentions("Coastal Fisheries Office", "nominal") == ["The office"]
