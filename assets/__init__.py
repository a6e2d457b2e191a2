"""Files that the program reads: style sheets and templates."""
