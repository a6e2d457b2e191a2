import random

from storyview.tui.marks import Layer, Mark, PlaceIndex, Stretch, sweep


def mark(start: int, end: int, id_: str = "q") -> Mark:
    return Mark(start, end, "quote", "content", id_, "direct")


def test_sweep_without_layers_is_one_stretch() -> None:
    assert sweep(3, 9, []) == [Stretch(3, 9, ())]


def test_sweep_cuts_at_every_boundary_and_orders_by_rank() -> None:
    layers = [Layer(2, 8, "low", 1), Layer(5, 12, "high", 2), Layer(6, 7, "mid", 1)]
    assert sweep(0, 10, layers) == [
        Stretch(0, 2, ()),
        Stretch(2, 5, ("low",)),
        Stretch(5, 6, ("low", "high")),
        Stretch(6, 7, ("low", "mid", "high")),
        Stretch(7, 8, ("low", "high")),
        Stretch(8, 10, ("high",)),
    ]


def test_sweep_clips_and_leaves_out_what_only_touches() -> None:
    layers = [Layer(0, 4, "before", 1), Layer(0, 100, "all", 2), Layer(9, 12, "after", 1)]
    assert sweep(4, 9, layers) == [Stretch(4, 9, ("all",))]


def test_sweep_joins_neighbours_of_the_same_look() -> None:
    layers = [Layer(0, 3, "same", 1), Layer(3, 6, "same", 1), Layer(2, 5, "same", 1)]
    assert sweep(0, 8, layers) == [Stretch(0, 6, ("same",)), Stretch(6, 8, ())]


def test_sweep_agrees_with_painting_each_character() -> None:
    chance = random.Random(11)
    for _ in range(200):
        layers = []
        for _ in range(chance.randrange(8)):
            start = chance.randrange(40)
            layers.append(Layer(start, start + chance.randrange(1, 20), chance.choice("abcd"), 0))
        layers = [layer._replace(rank=ord(layer.look)) for layer in layers]
        stretches = sweep(5, 35, layers)
        assert (stretches[0].start, stretches[-1].end) == (5, 35)
        for stretch in stretches:
            for at in range(stretch.start, stretch.end):
                assert stretch.looks == tuple(sorted({x.look for x in layers if x.start <= at < x.end}))


def test_index_finds_what_shares_a_character() -> None:
    marks = [mark(0, 5), mark(5, 10), mark(250, 260), mark(0, 2000), mark(1999, 2000)]
    index = PlaceIndex(marks)
    assert index.within(4, 6) == [marks[0], marks[3], marks[1]] or set(index.within(4, 6)) == {
        marks[0],
        marks[1],
        marks[3],
    }
    assert index.within(255, 257) == [marks[2], marks[3]]
    assert index.within(100, 1000).count(marks[3]) == 1
    assert index.within(2000, 2001) == []


def test_index_agrees_with_looking_at_all() -> None:
    chance = random.Random(5)
    starts = [chance.randrange(5000) for _ in range(300)]
    marks = [mark(start, start + chance.randrange(1, 900), str(n)) for n, start in enumerate(starts)]
    index = PlaceIndex(marks)
    for _ in range(300):
        start = chance.randrange(5000)
        end = start + chance.randrange(1, 400)
        assert set(index.within(start, end)) == {m for m in marks if m.start < end and m.end > start}
