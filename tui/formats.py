"""The formats that a reader can export to: those of the model, the viewer's own, and other packages'."""

from ..model.export import EXPORTERS, Exporter, all_exporters
from ..model.export import exporter as exporter_of_model

# The model must not know of the screen; only what is imported here is light.
SVG = Exporter(
    *("svg", ".svg", "Picture of the screen", False),
    f"{__name__.rpartition('.')[0]}.screen_picture:render",
    "binary",
)


def exporter(name: str) -> Exporter:
    """The format of this name.

    Raises:
        UsageError: there is none.
        StoryviewError: the package that offers it is broken.
    """
    return exporter_of_model(name, {SVG.name: SVG})


def formats() -> dict[str, Exporter]:
    """Every format by name, the program's own first; what another package offers and breaks is left out."""
    return {**EXPORTERS, SVG.name: SVG, **all_exporters()}
