"""The screens: the story, the help, the export dialog."""
