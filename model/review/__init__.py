"""The reader's corrections and notes over a story: kept in a journal, undone, replayed.

How to use it (nothing here imports spaCy; all offsets are code points of `Story.text`)::

    from storyview.model.review.session import open_review

    review = open_review(analysed_story)        # reads article.txt.storyview.jsonl beside the story
    review.story                                # the reviewed Story: show this one
    review.reviewed.state(id).state             # "machine", "confirmed", "corrected", "added", "rejected"
    review.reviewed.found[id]                   # a checked finding as the machine had it, rejected ones too
    review.reviewed.orphans                     # entries without a place: .entry, .why

    review.confirm("q3"); review.reject("a2")   # any finding by its id in review.story
    review.change_quote("q3", speaker="p2", content=[Span(start=4, end=9)])
    review.change_action("a1", status="planned", actor=None)
    review.change_party("p1", name="…", kind="person")
    review.merge("p4", into="p1"); review.split("p1", [mention], "Name", "person")
    review.reassign(mention, "p1", to="p2")     # to=None: it means no party
    review.add_quote([span], speaker="p1"); review.add_action(span, kind="fine")
    review.add_party([span], "Name", "person"); review.add_mention(span, to="p1")
    review.add_note(span, "text", ["tag"], about="q3"); review.change_note(id, text="…")
    review.add_highlight(span, "yellow")        # reject(id) takes notes and highlights away
    review.reattach(orphan.entry, at=span)      # or finding="q3", as `reattaching.sort_wanted` says
    review.undo(); review.redo()                # without limit; can_undo, can_redo tell what is next
    review.confirm_all()

Each call writes one entry to the disk before it returns, and what it adds has the returned id. Then
look at `review.store`: `trouble` (why it could not be kept; the entry still counts, is in `pending`
and is tried again by the next change or `retry()`; `save_copy(path)` saves all elsewhere), `elsewhere`
(the journal, where it is not beside the story) and `mended` (torn lines mended): tell the reader each.
`review.refresh()` reads what other programs have added, True if that is anything: call it before
showing and from time to time; it costs a look at the file's size when nothing changed.

In the story itself each finding tells what became of it in `review` (state, creator, time; None: as
the machine found it), notes and highlights are in `Story.notes` and `Story.highlights`, and
`Story.review` counts. Findings added by hand have ids that `entries.made_by` knows.

The rooms: `entries` (what can be done), `journal` and `location` (the file), `anchors` (places in a
text), `naming` (a finding as an entry names it), `matching` and `resolving` (the way back), `history`
(undo), `draft`, `states`, `replay` and `replaying` (entries over a story), `reattaching` (what found no
place), `store` (kept entries), `session` (all at work).
"""
