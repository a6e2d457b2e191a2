"""Every key of the app and what it does, one table for each place where keys work.

The ids are stable: a configuration may give another key to an id. The help screen, the footer
and the command palette are made from these tables.
"""

from dataclasses import replace

from textual.binding import Binding

_QUOTE = Binding.Group("Quote", compact=True)
_MATCH = Binding.Group("Match", compact=True)
_PARTY = Binding.Group("Party", compact=True)
_LENS = Binding.Group("Finding", compact=True)
_SECTION = Binding.Group("Section", compact=True)
_SCROLL = Binding.Group("Scroll", compact=True)


def _key(id_: str, key: str, action: str, description: str, tooltip: str) -> Binding:
    """A key that the help and the palette tell of."""
    return Binding(key, action, description, show=False, tooltip=tooltip, id=id_)


def _foot(binding: Binding, group: Binding.Group | None = None) -> Binding:
    """The same key, shown in the footer too."""
    return replace(binding, show=True, group=group)


def _first(binding: Binding) -> Binding:
    """The same key, heard before the field that the reader types in hears it."""
    return replace(binding, priority=True)


APP_KEYS = [
    _key("app.theme", "t", "change_theme", "Theme", "Choose the colours of the app"),
    _foot(_key("app.quit", "q", "quit", "Quit", "Leave the app")),
]

READER_KEYS = [
    _foot(_key("search.next", "n", "match(1)", "Next match", "Go to the next place of the phrase"), _MATCH),
    _foot(_key("search.previous", "N", "match(-1)", "Match before", "Go to the place before"), _MATCH),
    _foot(_key("lens.next", "n", "through(1)", "Next one", "Go to the next finding of the lens"), _LENS),
    _foot(_key("lens.previous", "p", "through(-1)", "One before", "Go to the finding before"), _LENS),
    _foot(_key("quote.next", "n", "quote(1)", "Next quote", "Go to the next quote"), _QUOTE),
    _foot(_key("quote.previous", "p", "quote(-1)", "Previous", "Go to the quote before"), _QUOTE),
    _key(
        "place.next",
        "m",
        "again(1)",
        "Told again",
        "Go to the next place of what you are at: an act, a party",
    ),
    _key("place.previous", "M", "again(-1)", "Told before", "Go to the place of it before"),
    _key("action.next", "a", "step('action', 1)", "Next action", "Go to the next official action"),
    _key("action.previous", "A", "step('action', -1)", "Action before", "Go to the official action before"),
    _key("mention.next", "w", "step('party', 1)", "Next mention", "Go to the next mention of a party"),
    _key("mention.previous", "W", "step('party', -1)", "Mention before", "Go to the mention before"),
    _key("reference.next", "x", "step('reference', 1)", "Next reference", "Go to the next reference"),
    _key("reference.previous", "X", "step('reference', -1)", "Reference back", "Go to the reference before"),
    _key(
        "party.next",
        "right_square_bracket",
        "step_of_party(1)",
        "Party on",
        "Go to where the selected party is next named, speaks or acts",
    ),
    _key(
        "party.previous",
        "left_square_bracket",
        "step_of_party(-1)",
        "Party before",
        "Go to where the selected party was last named, spoke or acted",
    ),
    _foot(_key("search.open", "slash", "search", "Search", "Search for a phrase in the article")),
    # The field would take the letters of these keys for its own.
    _first(
        _key(
            "search.case",
            "alt+c",
            "toggle_search('case')",
            "Case",
            "Tell capitals from small letters, or not",
        )
    ),
    _first(
        _key("search.words", "alt+w", "toggle_search('words')", "Words", "Search for whole words, or not")
    ),
    _first(
        _key(
            "search.regex",
            "alt+r",
            "toggle_search('regex')",
            "Regex",
            "Take the phrase for a regular expression, or not",
        )
    ),
    _key("pane.quotes", "1", "pane('quote')", "Quotes", "Go to the pane of quotes"),
    _key("pane.parties", "2", "pane('party')", "Parties", "Go to the pane of parties"),
    _key("pane.actions", "3", "pane('action')", "Actions", "Go to the pane of official actions"),
    _key("pane.references", "4", "pane('reference')", "References", "Go to the pane of references"),
    _key("pane.details", "d", "details", "Details", "Show one row with all its details, or all rows again"),
    _key("details.down", "J", "scroll_details(1)", "Details down", "Scroll down in the details of one row"),
    _key("details.up", "K", "scroll_details(-1)", "Details up", "Scroll up in the details of one row"),
    _key("side.other", "tab,shift+tab", "other_side", "Article or pane", "Move between article and pane"),
    _foot(_key("party.narrow", "f", "narrow", "Party", "Show only one party's quotes and actions, or all")),
    _key("party.dossier", "D", "dossier", "Dossier", "Show all that the story tells of the party you are at"),
    _key(
        "actions.timeline",
        "T",
        "timeline",
        "Timeline",
        "Show official actions by time and by who acts on whom",
    ),
    _key(
        "copy.cited",
        "y",
        "copy(True)",
        "Copy",
        "Copy the finding, or the selection, with its source",
    ),
    _key("copy.bare", "Y", "copy(False)", "Copy words", "Copy the words of the finding or selection alone"),
    _foot(_key("lens.choose", "L", "lens", "Lens", "Choose what to look at alone, or all again")),
    _foot(_key("quotes.stances", "s", "stances", "Stances", "Hide what is only thought, or show it again")),
    _key("quotes.surer", "plus,equals_sign", "floor(1)", "Surer", "Show only surer quotes, by a tenth"),
    _key("quotes.unsurer", "minus", "floor(-1)", "Less sure", "Show less sure quotes too, by a tenth"),
    _foot(_key("place.back", "b,alt+left,ctrl+o", "back", "Back", "Return to the former place or story")),
    _key(
        "place.forward",
        "B,alt+right,ctrl+i",
        "forward",
        "Forward",
        "Go again to the place or story that you came back from",
    ),
    _key("label.go", "F", "labels", "Labels", "Go to a finding in sight by typing the letters it shows"),
    _key("mark.set", "quotation_mark", "set_mark", "Mark", "Mark this place with a letter, typed next"),
    _key("mark.go", "apostrophe", "go_to_mark", "To a mark", "Go to the mark of a letter, typed next"),
    _key("layout.narrower", "less_than_sign", "move_split(-1)", "Less text", "Give the article less room"),
    _key("layout.wider", "greater_than_sign", "move_split(1)", "More text", "Give the article more room"),
    _key("layout.turn", "vertical_line", "turn_panes", "Panes", "Put the panes beside the article or below"),
    _foot(_key("story.export", "e", "export", "Export", "Write the story with its marks to a file")),
    _foot(_key("analysis.retry", "r", "retry", "Retry", "Analyse the story again after a failure")),
    _foot(_key("app.help", "question_mark", "help", "Help", "Show the keys and what the marks mean")),
    _key("app.leave", "escape", "leave", "Leave", "End the search, the lens, the stay in a pane"),
]

REVIEW_KEYS = [
    _foot(_key("review.confirm", "c", "confirm", "Confirm", "Confirm the finding, go to the next unchecked")),
    _key("review.reject", "R,delete", "reject", "Reject", "Reject the finding: there is no such thing"),
    _key("review.undo", "u", "undo_change", "Undo", "Take back your last change"),
    _key("review.redo", "ctrl+r,U", "redo_change", "Redo", "Do again what was taken back"),
    _key("review.rejected", "0", "show_rejected", "Rejected", "Show what was rejected, or hide it again"),
    _foot(_key("review.change", "E", "change", "Change", "Change the finding, or make one of the selection")),
    _key("review.end_on", "right_parenthesis", "move_end('end', 1)", "Longer", "Add a word at the end"),
    _key("review.end_back", "left_parenthesis", "move_end('end', -1)", "Shorter", "Take the last word away"),
    _key(
        "review.start_on",
        "right_curly_bracket",
        "move_end('start', 1)",
        "Begin later",
        "Take the first word away",
    ),
    _key(
        "review.start_back",
        "left_curly_bracket",
        "move_end('start', -1)",
        "Begin earlier",
        "Add the word before",
    ),
    _key("review.who", "S", "who", "Who", "Say who speaks or acts, or that two parties are one"),
    _key(
        "review.select",
        "v",
        "select",
        "Select",
        "Select words: move to the last, then make something of them",
    ),
    _key("review.note", "i", "note", "Note", "Write a note and tags on the selection or the finding"),
    _key("review.highlight", "H", "highlight", "Highlight", "Lay a colour over the selection or the finding"),
    _key("review.list", "5", "list_review", "Notes", "List notes, highlights and what found no place"),
    _key("review.keep", "ctrl+s", "keep_changes", "Keep", "Write changes that are not on disk yet"),
]

ARTICLE_KEYS = [
    _key("article.down", "j,down", "row(1)", "Down", "Go one row down"),
    _key("article.up", "k,up", "row(-1)", "Up", "Go one row up"),
    _key("article.right", "l,right", "word(1)", "Next word", "Go to the next word"),
    _key("article.left", "h,left", "word(-1)", "Word before", "Go to the word before"),
    _key("article.page_down", "pagedown,space,ctrl+f", "page(1)", "Page down", "Go one screenful down"),
    _key("article.page_up", "pageup,ctrl+b", "page(-1)", "Page up", "Go one screenful up"),
    _key("article.half_down", "ctrl+d", "page(1, 2)", "Half down", "Go half a screenful down"),
    _key("article.half_up", "ctrl+u", "page(-1, 2)", "Half up", "Go half a screenful up"),
    _key("article.first", "g,home", "edge(-1)", "Start", "Go to the start of the article"),
    _key("article.last", "G,end", "edge(1)", "End", "Go to the end of the article"),
    _key("article.enter", "enter", "enter", "Show row", "Go to the row of what is under the cursor"),
]

PANE_KEYS = [
    _key("pane.down", "j,down", "cursor_down", "Down", "Go one row down"),
    _key("pane.up", "k,up", "cursor_up", "Up", "Go one row up"),
    _key("pane.page_down", "pagedown,space,ctrl+f", "page_down", "Page down", "Go one screenful down"),
    _key("pane.page_up", "pageup,ctrl+b", "page_up", "Page up", "Go one screenful up"),
    _key("pane.first", "g,home", "first", "First row", "Go to the first row"),
    _key("pane.last", "G,end", "last", "Last row", "Go to the last row"),
    _key("pane.left", "h,left", "neighbour(-1)", "Pane before", "Go to the pane on the left"),
    _key("pane.right", "l,right", "neighbour(1)", "Next pane", "Go to the pane on the right"),
    _key(
        "pane.enter",
        "enter",
        "select",
        "Go there",
        "Go to the place in the text; open a party's dossier, or the story of a reference",
    ),
    _key("pane.place", "o", "place", "Place", "Go to the place in the text, a party's first mention"),
    _foot(_key("pane.filter", "slash", "filter", "Filter", "Show only the rows that hold some words")),
    _key("pane.clear", "escape", "clear", "All rows", "Show all rows again"),
    _key(
        "pane.fold", "z", "fold", "Fold", "Fold the parties that are named once into a line, or unfold them"
    ),
]

SEARCH_KEYS = [
    _foot(_key("search.leave", "escape", "leave", "Leave search", "Return to where the search began")),
]

FILTER_KEYS = [
    _key("filter.rows", "down", "accept", "To the rows", "Go to the rows that hold the words"),
    _foot(_key("filter.leave", "escape", "leave", "All rows", "Show all rows again")),
]

DOSSIER_KEYS = [
    _foot(_key("dossier.section", "tab", "section(1)", "Section", "Go to the next section")),
    _key("dossier.section_before", "shift+tab", "section(-1)", "Section before", "Go to the section before"),
    _foot(_key("dossier.previous", "left,h", "party(-1)", "Before", "Show the party before"), _PARTY),
    _foot(_key("dossier.next", "right,l", "party(1)", "Next party", "Show the next party"), _PARTY),
    _foot(_key("dossier.back", "b", "back", "Back", "Return to the dossier that you came from")),
    _foot(_key("dossier.close", "escape,q", "close", "Close", "Return to the story")),
    _foot(_key("dossier.help", "question_mark", "help", "Help", "Show the keys")),
]

DOSSIER_ROW_KEYS = [
    _key("dossier.down", "j,down", "cursor_down", "Down", "Go one row down"),
    _key("dossier.up", "k,up", "cursor_up", "Up", "Go one row up"),
    _key("dossier.page_down", "pagedown,space", "page_down", "Page down", "Go one screenful down"),
    _key("dossier.page_up", "pageup", "page_up", "Page up", "Go one screenful up"),
    _key("dossier.first", "g,home", "first", "First row", "Go to the first row"),
    _key("dossier.last", "G,end", "last", "Last row", "Go to the last row"),
    _foot(
        _key(
            "dossier.go",
            "enter",
            "select",
            "Go there",
            "Go to the place in the article, or to the other party",
        )
    ),
]

TIMELINE_KEYS = [
    _foot(
        _key("timeline.view", "tab", "view", "Time or actors", "Show the acts by time, or who acts on whom")
    ),
    _foot(
        _key("timeline.section_before", "left,h", "section(-1)", "Before", "Go to the section before"),
        _SECTION,
    ),
    _foot(
        _key("timeline.section", "right,l", "section(1)", "Section", "Go to the next year or actor"), _SECTION
    ),
    _foot(_key("timeline.back", "b", "back", "Back", "Return from the acts of two parties to all of them")),
    _foot(_key("timeline.close", "escape,q,T", "close", "Close", "Return to the story")),
    _foot(_key("timeline.help", "question_mark", "help", "Help", "Show the keys")),
]

TIMELINE_ROW_KEYS = [
    _key("timeline.down", "j,down", "cursor_down", "Down", "Go one row down"),
    _key("timeline.up", "k,up", "cursor_up", "Up", "Go one row up"),
    _key("timeline.page_down", "pagedown,space", "page_down", "Page down", "Go one screenful down"),
    _key("timeline.page_up", "pageup", "page_up", "Page up", "Go one screenful up"),
    _key("timeline.first", "g,home", "first", "First row", "Go to the first row"),
    _key("timeline.last", "G,end", "last", "Last row", "Go to the last row"),
    _foot(
        _key(
            "timeline.go", "enter", "select", "Go there", "Go to the place of an act, or list the acts of two"
        )
    ),
]

LENS_KEYS = [
    _key("lenses.down", "j,down", "cursor_down", "Down", "Go one row down"),
    _key("lenses.up", "k,up", "cursor_up", "Up", "Go one row up"),
    _key("lenses.first", "g,home", "first", "First row", "Go to the first row"),
    _key("lenses.last", "G,end", "last", "Last row", "Go to the last row"),
    _foot(_key("lenses.left", "left,h", "party(-1)", "Before", "Offer the party before"), _PARTY),
    _foot(_key("lenses.right", "right,l", "party(1)", "Next party", "Offer another party's lenses"), _PARTY),
    _foot(_key("lenses.take", "enter", "select", "Look", "Look through this lens")),
    _foot(_key("lenses.whole", "L", "whole", "Everything", "Show everything again")),
    _foot(_key("lenses.close", "escape", "close", "Close", "Close without a change")),
]

UNCOPIED_KEYS = [
    _foot(_key("uncopied.close", "escape", "close", "Close", "Close without writing")),
]

CHOICE_KEYS = [
    _key("choice.down", "down", "cursor(1)", "Down", "Go one row down"),
    _key("choice.up", "up", "cursor(-1)", "Up", "Go one row up"),
    _key("choice.take", "enter", "take", "Take it", "Take this one"),
    _key("choice.close", "escape", "close", "Close", "Close without a change"),
    # While nothing is typed yet; the field would take them for its own.
    *(
        _first(
            _key(f"choice.{n}", str(n), f"number({n})", f"Take no. {n}", f"Take the one with the number {n}")
        )
        for n in range(1, 10)
    ),
]


def _pick(id_: str, key: str, description: str, tooltip: str) -> Binding:
    """A key that chooses what has its id in a menu."""
    return _key(id_, key, f"pick('{id_}')", description, tooltip)


QUOTE_CHANGE_KEYS = [
    _pick("change.speaker", "s", "Speaker", "Say who says it"),
    _pick("change.addressee", "t", "To whom", "Say to whom it is said"),
    _pick("change.words", "w", "Words", "Move, add and take away words, cue and source"),
    _pick("change.anonymous", "a", "Anonymous", "Say that its source is anonymous, or is not"),
]

ACTION_CHANGE_KEYS = [
    _pick("change.actor", "a", "Actor", "Say who acts"),
    _pick("change.target", "t", "Whom", "Say on whom one acts"),
    _pick("change.kind", "k", "Kind", "Say what kind of action it is"),
    _pick("change.act_words", "w", "Words", "Move, add and take away trigger, actor, target and date"),
    _pick("change.when", "d", "When", "Say when it happened"),
]

PARTY_CHANGE_KEYS = [
    _pick("change.name", "n", "Name", "Give the party another name"),
    _pick("change.merge", "m", "The same", "Say that it is the same as another party"),
    _pick("change.split", "s", "Its own", "Say that some mentions are a party of its own"),
    _pick("change.reassign", "o", "Another", "Say that the mention here means another party"),
    _pick("change.unmention", "x", "Nobody", "Say that the mention here means nobody"),
]

ADDITION_KEYS = [
    _pick("add.quote", "q", "Quote", "Make a quote of the selection"),
    _pick("add.action", "a", "Action", "Make an official action of the selection"),
    _pick("add.party", "p", "Party", "Make a party of the selection"),
    _pick("add.mention", "m", "Mention", "Make a mention of a party of the selection"),
    _pick("add.part", "w", "Part", "Make a part of a quote or action nearby of the selection"),
    _pick("add.note", "n", "Note", "Write a note on the selection"),
    _pick("add.highlight", "h", "Highlight", "Lay a colour over the selection"),
]

WRITING_KEYS = [
    _key("writing.close", "escape", "close", "Give up", "Close without a change"),
]

PICKING_KEYS = [
    _key("picking.down", "down,j", "cursor(1)", "Down", "Go one row down"),
    _key("picking.up", "up,k", "cursor(-1)", "Up", "Go one row up"),
    _key("picking.toggle", "space", "toggle_place", "Choose", "Choose this place, or do so no more"),
    _key("picking.take", "enter", "take", "Take them", "Take those that are chosen"),
    _key("picking.close", "escape", "close", "Close", "Close without a change"),
]

EXTENT_KEYS = [
    _key("extent.left", "left,h", "move(-1)", "Left", "Move the end a word to the left"),
    _key("extent.right", "right,l", "move(1)", "Right", "Move the end a word to the right"),
    _key("extent.carry_left", "H,shift+left", "carry(-1)", "All left", "Move the whole part to the left"),
    _key(
        "extent.carry_right",
        "L,shift+right",
        "carry(1)",
        "All right",
        "Move the whole part a word to the right",
    ),
    _key("extent.remove", "x,delete", "remove", "None", "Say that there is no such part"),
    _key("extent.add", "plus,a", "add", "More words", "Add another piece to the words of a quote"),
    _key("extent.side", "tab", "side", "Other end", "Move the other end"),
    _key("extent.next", "down,j", "part(1)", "Next part", "Go to the next part of the finding"),
    _key("extent.previous", "up,k", "part(-1)", "Part before", "Go to the part before"),
    _key("extent.take", "enter", "take", "Keep", "Keep the ends where they are"),
    _key("extent.close", "escape", "close", "Close", "Close without a change"),
]

REVIEW_LIST_KEYS = [
    _foot(_key("notes.section", "tab", "section(1)", "Section", "Go to the next section")),
    _key("notes.section_before", "shift+tab", "section(-1)", "Section before", "Go to the section before"),
    _foot(_key("notes.close", "escape,q,5", "close", "Close", "Return to the story")),
    _foot(_key("notes.help", "question_mark", "help", "Help", "Show the keys")),
]

DIALOG_KEYS = [
    _foot(_key("dialog.write", "enter", "write", "Write", "Write the file")),
    _foot(_key("dialog.next", "down", "choose(1)", "Next format", "Choose the next format")),
    _foot(_key("dialog.previous", "up", "choose(-1)", "Format before", "Choose the format before")),
    _foot(_key("dialog.close", "escape", "close", "Close", "Close without writing")),
]

TICK_KEYS = [
    _key("tick.toggle", "space", "toggle_button", "Yes or no", "Change yes to no, or no to yes"),
]

HELP_KEYS = [
    _foot(_key("help.close", "escape,question_mark,q", "close", "Close", "Return to the story")),
    _foot(_key("help.up", "up,k", "scroll_help(-1)", "Up", "Scroll up"), _SCROLL),
    _foot(_key("help.down", "down,j", "scroll_help(1)", "Down", "Scroll down"), _SCROLL),
]

# What the many keys of the story's screen are for, by how their ids begin; the first that fits holds.
_STEPS, _SHOWN = "From finding to finding", "What is shown"
TOPICS = (
    ("search.", "To search"),
    ("review.", "To correct and to note"),
    ("quote.", _STEPS),
    ("lens.next", _STEPS),
    ("lens.previous", _STEPS),
    ("place.next", _STEPS),
    ("place.previous", _STEPS),
    ("action.", _STEPS),
    ("mention.", _STEPS),
    ("reference.", _STEPS),
    ("party.next", _STEPS),
    ("party.previous", _STEPS),
    ("label.", _STEPS),
    ("mark.", _STEPS),
    ("pane.", _SHOWN),
    ("side.", _SHOWN),
    ("details.", _SHOWN),
    ("party.", _SHOWN),
    ("actions.", _SHOWN),
    ("lens.", _SHOWN),
    ("quotes.", _SHOWN),
    ("layout.", _SHOWN),
)

# Where keys work at the same time: the innermost table first. No key may mean two things in one place,
# but for those that do so in the tables above.
PLACES = {
    "in the article": (ARTICLE_KEYS, READER_KEYS, REVIEW_KEYS, APP_KEYS),
    "in the panes": (PANE_KEYS, READER_KEYS, REVIEW_KEYS, APP_KEYS),
    "in the search field": (SEARCH_KEYS, READER_KEYS, REVIEW_KEYS, APP_KEYS),
    "in the filter": (FILTER_KEYS, READER_KEYS, REVIEW_KEYS, APP_KEYS),
    "in the dossier": (DOSSIER_ROW_KEYS, DOSSIER_KEYS, APP_KEYS),
    "in the timeline": (TIMELINE_ROW_KEYS, TIMELINE_KEYS, APP_KEYS),
    "in the choice of lenses": (LENS_KEYS,),
    "in a choice": (CHOICE_KEYS,),
    "among the changes of a quote": (QUOTE_CHANGE_KEYS, CHOICE_KEYS),
    "among the changes of an action": (ACTION_CHANGE_KEYS, CHOICE_KEYS),
    "among the changes of a party": (PARTY_CHANGE_KEYS, CHOICE_KEYS),
    "among what a selection can be": (ADDITION_KEYS, CHOICE_KEYS),
    "where one writes": (WRITING_KEYS,),
    "where places are chosen": (PICKING_KEYS,),
    "where ends are moved": (EXTENT_KEYS,),
    "in the list of notes": (DOSSIER_ROW_KEYS, REVIEW_LIST_KEYS, APP_KEYS),
    "where a copy failed": (UNCOPIED_KEYS,),
    "in the export dialog": (TICK_KEYS, DIALOG_KEYS),
    "in the help": (HELP_KEYS,),
}
