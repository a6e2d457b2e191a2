"""Pieces of text that a careless reader of articles stumbles over."""

HOSTILE = (
    *("\x00", "\x07", "\x1b[31m", "\x1b]8;;http://x\x07", "\x7f", "\x85", "\r", "\t", "\n", "\n\n", " "),
    *("\u0301", "e\u0301\u0323", "\u200b", "\u200d", "\u2060", "\ufeff", "\u202e", "\u2066", "\u00ad"),
    *("👩\u200d👩\u200d👧", "🇬🇧", "❤\ufe0f", "中文", "東京", "שלום", "مرحبا", "\ufffd", "\U000e0001"),
    *("ﬁ", "ß", "İ", "ǆ", "Ω", "½"),
    *('"', "“", "”", "„", "«", "»", "'", "‘", "’", "`", "''", "``", "—", "[", "<b>", "&amp;", "READ MORE: "),
    *("He said", "GO", "a", "Word", "."),
)
"""Controls, marks that combine, what has no width, right to left, markup, quotation marks of every style."""
