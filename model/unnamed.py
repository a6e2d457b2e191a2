"""What the program says where a story keeps a name to itself; panes and exports take it from here."""

UNATTRIBUTED = "unattributed"
"""In place of the speaker of a quote for which the story tells neither party nor source."""

UNNAMED = "someone"
"""In place of the actor of an action, or of a party, that has no name."""

UNTARGETED = "nobody named"
"""In place of the target of actions for which the story tells none, where a list has a place for it."""

ANONYMOUS = "(anonymous)"
"""Behind the words for a source that the story describes without saying who it is."""

GUESSED = "(a guess)"
"""Behind the name of a speaker who is only the likeliest of several that the words may mean."""
