"""The terminal app: command line, screens, widgets."""
