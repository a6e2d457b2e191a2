"""Lets the tests of this folder import its other modules, which the command line runs as they are."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
