"""What a dossier tells of a party."""

from datetime import UTC, datetime
from time import process_time

import pytest

from storyview.model.dossier import Companion, Dossier, dossier, guessed_speaker, is_guess
from storyview.model.prominence import is_minor, prominence
from storyview.model.quote_view import QuoteView
from storyview.model.story import Action, Analysis, Block, Mention, MentionForm, Party, Quote, Span, Story

TEXT = """Minister Ana Ruiz met Tollan Steel in Oru on Monday. She praised the company.

“Tollan has kept its word,” Ruiz said. “We will help it.”

A court in Oru fined Tollan Steel. The firm told Ruiz that it would appeal.

Nothing else was known of the mayor.
"""


def span(piece: str, nth: int = 0) -> Span:
    at = -1
    for _ in range(nth + 1):
        at = TEXT.index(piece, at + 1)
    return Span(start=at, end=at + len(piece))


def mention(piece: str, nth: int = 0, *, form: MentionForm = "name", sure: float = 1.0) -> Mention:
    where = span(piece, nth)
    return Mention(start=where.start, end=where.end, form=form, confidence=sure, why="told")


def blocks() -> tuple[Block, ...]:
    return tuple(
        Block(kind="paragraph", start=TEXT.index(line), end=TEXT.index(line) + len(line))
        for line in TEXT.split("\n\n")
    )


def quote(
    id_: str, *pieces: Span, speaker: str | None, addressee: str | None = None, sure: float = 1
) -> Quote:
    return Quote(
        id=id_,
        kind="direct",
        content=pieces,
        speaker=speaker,
        addressee=addressee,
        confidence=sure,
        why="told",
    )


@pytest.fixture
def story() -> Story:
    ruiz = Party(
        id="ruiz",
        name="Ana Ruiz",
        kind="person",
        mentions=(
            mention("Ana Ruiz"),
            mention("She", form="pronoun", sure=0.8),
            mention("Ruiz", 1),
            mention("Ruiz", 2),
        ),
    )
    tollan = Party(
        id="tollan",
        name="Tollan Steel",
        kind="organization",
        mentions=(
            mention("Tollan Steel"),
            mention("the company", form="nominal", sure=0.95),
            mention("Tollan", 1),
            mention("it", 2, form="pronoun", sure=0.5),
            mention("Tollan Steel", 1),
            mention("The firm", form="nominal", sure=0.7),
        ),
    )
    court = Party(
        id="court", name="A court in Oru", kind="organization", mentions=(mention("A court in Oru"),)
    )
    oru = Party(id="oru", name="Oru", kind="place", mentions=(mention("Oru"), mention("Oru", 1)))
    mayor = Party(
        id="mayor", name="the mayor", kind="person", mentions=(mention("the mayor", form="nominal"),)
    )
    fine = Action(
        id="fine",
        kind="fine",
        status="done",
        trigger=span("fined"),
        actor_party="court",
        target_party="tollan",
        confidence=1,
        why="told",
    )
    return Story(
        id="tollan-story",
        text=TEXT,
        blocks=blocks(),
        parties=(mayor, oru, court, tollan, ruiz),
        quotes=(
            quote("appeal", span("it would appeal"), speaker="tollan", addressee="ruiz", sure=0.6),
            quote("word", span("Tollan has kept its word"), span("We will help it."), speaker="ruiz"),
            quote("praise", span("praised the company"), speaker="ruiz", sure=0.4),
        ),
        actions=(fine,),
        analysis=Analysis(model="hand", version="1", made=datetime(2024, 5, 6, tzinfo=UTC)),
    )


def companion(of: Dossier, id_: str) -> Companion:
    return next(c for c in of.companions if c.party.id == id_)


def test_quotes_by_it_come_in_order_of_the_text(story: Story) -> None:
    assert [q.id for q in dossier(story, "ruiz").quotes] == ["praise", "word"]
    assert [q.id for q in dossier(story, "tollan").quotes] == ["appeal"]
    assert dossier(story, "oru").quotes == ()


def test_quotes_of_others_that_mention_or_address_it(story: Story) -> None:
    heard = dossier(story, "tollan").heard
    assert [h.quote.id for h in heard] == ["praise", "word"]
    # Of several mentions in one quote the surest stands for it.
    assert heard[1].mention == mention("Tollan", 1)
    (told,) = dossier(story, "ruiz").heard
    assert told.quote.id == "appeal"
    assert told.mention is None


def test_what_it_says_of_itself_is_not_said_by_others(story: Story) -> None:
    own = mention("We", form="pronoun")
    ruiz = story.parties[-1]
    moved = story.model_copy(
        update={"parties": (*story.parties[:-1], ruiz.model_copy(update={"mentions": (*ruiz.mentions, own)}))}
    )
    assert [h.quote.id for h in dossier(moved, "ruiz").heard] == ["appeal"]


def test_the_view_chooses_the_quotes_and_the_rest_is_counted(story: Story) -> None:
    strict = dossier(story, "ruiz", QuoteView(floor=0.5))
    assert [q.id for q in strict.quotes] == ["word"]
    assert strict.hidden == 1
    assert dossier(story, "ruiz").hidden == 0
    assert companion(strict, "tollan").speaks_of == 1


def test_actions_as_actor_and_as_target(story: Story) -> None:
    assert [a.id for a in dossier(story, "court").acts] == ["fine"]
    assert dossier(story, "court").suffered == ()
    assert [a.id for a in dossier(story, "tollan").suffered] == ["fine"]
    assert dossier(story, "tollan").acts == ()


def test_each_mention_stands_in_a_line_of_its_own_paragraph(story: Story) -> None:
    of = dossier(story, "tollan")
    lines = [story.piece(of.line(mention)) for mention in of.party.mentions]
    assert lines[0].startswith("Minister Ana Ruiz met Tollan Steel in Oru")
    assert lines[0].endswith("praised the company.")
    # Far into a paragraph the line begins with a whole word.
    assert lines[1] == "in Oru on Monday. She praised the company."
    assert lines[4] == "A court in Oru fined Tollan Steel. The firm told Ruiz that it would appeal."
    assert all("\n" not in line for line in lines)


def test_the_line_of_a_mention_in_a_long_word_or_without_blocks() -> None:
    text = "x" * 100 + "Oru" + "y" * 300 + "\nOru again"
    names = tuple(Mention(start=at, end=at + 3, form="name") for at in (100, text.rindex("Oru")))
    oru = Party(id="oru", name="Oru", kind="place", mentions=names)
    of = dossier(Story(id="long", text=text, parties=(oru,)), "oru")
    first, second = map(of.line, names)
    assert (first.start, first.end) == (100, 303)
    assert text[second.start : second.end] == "Oru again"


def test_guesses_are_told_apart(story: Story) -> None:
    guesses = [story.piece(m) for m in dossier(story, "tollan").party.mentions if is_guess(m)]
    assert guesses == ["it", "The firm"]


def test_companions_are_counted_in_every_way(story: Story) -> None:
    tollan = companion(dossier(story, "ruiz"), "tollan")
    assert (tollan.together, tollan.speaks_of, tollan.spoken_of) == (3, 2, 1)
    assert (tollan.acts_on, tollan.acted_on) == (0, 0)
    ruiz = companion(dossier(story, "tollan"), "ruiz")
    assert (ruiz.together, ruiz.speaks_of, ruiz.spoken_of) == (3, 1, 2)
    court = companion(dossier(story, "tollan"), "court")
    assert (court.together, court.acts_on, court.acted_on) == (1, 0, 1)
    assert companion(dossier(story, "court"), "tollan").acts_on == 1


def test_companions_with_the_most_ties_come_first(story: Story) -> None:
    assert [c.party.id for c in dossier(story, "tollan").companions] == ["ruiz", "oru", "court"]
    assert dossier(story, "mayor").companions == ()


def test_guesses_tie_no_two_parties_together(story: Story) -> None:
    guessed = tuple(m.model_copy(update={"confidence": 0.5}) for m in story.parties[-1].mentions)
    ruiz = story.parties[-1].model_copy(update={"mentions": guessed})
    doubtful = story.model_copy(update={"parties": (*story.parties[:-1], ruiz)})
    tollan = companion(dossier(doubtful, "ruiz"), "tollan")
    assert tollan.together == 0
    # Who speaks is told by the quote, not by the mention.
    assert tollan.speaks_of == 2
    assert "oru" not in {c.party.id for c in dossier(doubtful, "ruiz").companions}


def test_a_party_that_acts_on_itself_is_no_companion_of_its_own(story: Story) -> None:
    (fine,) = story.actions
    odd = story.model_copy(update={"actions": (fine.model_copy(update={"actor_party": "tollan"}),)})
    of = dossier(odd, "tollan")
    assert [a.id for a in of.acts] == [a.id for a in of.suffered] == ["fine"]
    assert "tollan" not in {c.party.id for c in of.companions}


def test_an_unknown_party_has_no_dossier(story: Story) -> None:
    with pytest.raises(KeyError):
        dossier(story, "nobody")


def test_the_cost_grows_with_the_story_and_no_faster() -> None:
    def seconds(parties: int) -> float:
        text = "Oru met Kelm there. " * (parties * 10)
        everybody = tuple(
            Party(
                id=f"p{number}",
                name=f"P{number}",
                kind="person",
                mentions=tuple(
                    Mention(start=at, end=at + 3, form="name")
                    for at in range(20 * number, len(text) - 3, 20 * parties)
                ),
            )
            for number in range(parties)
        )
        paragraphs = tuple(
            Block(kind="paragraph", start=at, end=at + 400) for at in range(0, len(text) - 400, 400)
        )
        long = Story(id="long", text=text, parties=everybody, blocks=paragraphs)

        def once() -> float:
            began = process_time()
            dossier(long, "p0")
            return process_time() - began

        return min(once() for _ in range(7))

    # Eight times the story; four times that would be allowed for on a busy machine, 64 is the square.
    assert seconds(800) < 32 * seconds(100)


def test_prominence_counts_places_quotes_and_actions() -> None:
    assert prominence(2, 1, 0) > prominence(2, 0, 0)
    assert prominence(2, 0, 1) == prominence(2, 1, 0) == 3
    assert is_minor(1, 0, 0)
    assert not is_minor(2, 0, 0)
    assert not is_minor(1, 1, 0)
    assert not is_minor(1, 0, 1)


def test_the_surest_mention_in_the_source_tells_whether_the_speaker_is_a_guess() -> None:
    said = quote("q", span("“We will help it.”"), speaker="ruiz")
    said = said.model_copy(update={"source": span("Ruiz", 1)})

    def ruiz(*mentions: Mention) -> Party:
        return Party(id="ruiz", name="Ana Ruiz", kind="person", mentions=mentions)

    elsewhere = mention("Ana Ruiz", sure=0.5)
    unsure, certain = mention("Ruiz", 1, sure=0.6), mention("Ruiz", 1)
    assert guessed_speaker(said, ruiz(elsewhere, unsure)) == unsure
    assert guessed_speaker(said, ruiz(elsewhere, unsure, certain)) is None
    assert guessed_speaker(said, ruiz(elsewhere)) is None
    assert guessed_speaker(said, None) is None
