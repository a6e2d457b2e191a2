"""The app's own themes, and what its style sheets need of any theme.

The kinds of findings have the colours of Okabe and Ito (“Color Universal Design”, 2008), which people with
any common colour vision tell apart: sky blue for quotes, reddish purple for parties, orange or vermillion
for actions, bluish green for references, yellow for what the reader is at. They are made darker on light
grounds, and lighter or darker for more contrast, until every text can be read: the tests hold all texts to
a contrast of 4.5:1, and to 7:1 in the two themes of high contrast.
"""

from collections.abc import Mapping

from textual.theme import BUILTIN_THEMES, Theme

MONO = "storyview-mono"


def _theme(name: str, dark: bool, looks: Mapping[str, str]) -> Theme:
    """A theme from the colours of its parts.

    Args:
        name: what readers call it.
        dark: whether the text is lighter than its ground.
        looks: colours by part: `ground`, `raised` (lists), `bar` (first and last line), `text`, `muted`,
            `line` (borders, scroll bars), `chosen` and `on-chosen` (the row that has the keys), `kept` (the
            row in a list without the keys), `quote`, `party`, `action`, `reference`, `error`, `warning`, and
            grounds `direct`, `mixed`, `indirect`, `current`, `beside`, `match` with `match-current`.
    """
    text, ground, chosen, on_chosen = looks["text"], looks["ground"], looks["chosen"], looks["on-chosen"]
    return Theme(
        name=name,
        dark=dark,
        primary=looks["chosen"],
        secondary=looks["line"],
        accent=looks["action"],
        warning=looks["warning"],
        error=looks["error"],
        success=looks["reference"],
        foreground=text,
        background=ground,
        surface=looks["raised"],
        panel=looks["bar"],
        variables={
            "text": text,
            "text-muted": looks["muted"],
            "text-disabled": looks["muted"],
            "text-primary": looks["quote"],
            "text-accent": looks["action"],
            "text-warning": looks["warning"],
            "text-error": looks["error"],
            "text-success": looks["reference"],
            "foreground-muted": looks["muted"],
            "border": chosen,
            "border-blurred": looks["line"],
            "block-cursor-foreground": on_chosen,
            "block-cursor-background": chosen,
            "block-cursor-text-style": "bold",
            "block-cursor-blurred-foreground": text,
            "block-cursor-blurred-background": looks["kept"],
            "block-hover-background": looks["kept"],
            "footer-key-foreground": looks["action"],
            "footer-description-foreground": text,
            "input-cursor-background": text,
            "input-cursor-foreground": ground,
            "input-selection-background": looks["kept"],
            "input-selection-foreground": text,
            "screen-selection-background": looks["kept"],
            "screen-selection-foreground": text,
            "scrollbar": looks["line"],
            "scrollbar-hover": chosen,
            "scrollbar-active": chosen,
            "scrollbar-background": looks["raised"],
            "button-foreground": text,
            "button-color-foreground": on_chosen,
            "button-focus-text-style": "bold underline",
            "primary-background": looks["raised"],
            **{f"kind-{kind}": looks[kind] for kind in ("quote", "party", "action", "reference")},
            **{f"ground-{kind}": looks[kind] for kind in ("direct", "mixed", "indirect")},
            "ground-current": looks["current"],
            "on-current": text,
            "ground-beside": looks["beside"],
            "ground-match": looks["match"],
            "on-match": text,
            "ground-match-current": looks["match-current"],
            "on-match-current": ground,
            "ground-notice": looks["kept"],
        },
    )


_DARK = {
    "ground": "#14171a",
    "raised": "#1b1f24",
    "bar": "#242a31",
    "text": "#e8e8e6",
    "muted": "#aab2ba",
    "line": "#3f6f8f",
    "chosen": "#56b4e9",
    "on-chosen": "#0b0e11",
    "kept": "#24405a",
    "quote": "#7cc7f2",
    "party": "#e3a5c6",
    "action": "#f0b030",
    "reference": "#22b88c",
    "warning": "#f0b030",
    "error": "#ff9a6b",
    "direct": "#143347",
    "mixed": "#152c3b",
    "indirect": "#17252f",
    "current": "#665e12",
    "beside": "#3a3614",
    "match": "#632800",
    "match-current": "#f0e442",
}
_LIGHT = {
    "ground": "#fcfcfa",
    "raised": "#f2f3f1",
    "bar": "#e3e7ea",
    "text": "#17191b",
    "muted": "#4f575e",
    "line": "#8fb4cd",
    "chosen": "#005f96",
    "on-chosen": "#ffffff",
    "kept": "#cfe3f1",
    "quote": "#005284",
    "party": "#7d2f61",
    "action": "#8f3d00",
    "reference": "#00694e",
    "warning": "#8f3d00",
    "error": "#9c1f00",
    "direct": "#d7ecf8",
    "mixed": "#e2f1fa",
    "indirect": "#eef6fb",
    "current": "#f2e66b",
    "beside": "#f7f1b8",
    "match": "#fbd3ba",
    "match-current": "#8f3d00",
}
_CONTRAST = {
    "ground": "#000000",
    "raised": "#000000",
    "bar": "#101010",
    "text": "#ffffff",
    "muted": "#d6d6d6",
    "line": "#5b8aa6",
    "chosen": "#8fd3fa",
    "on-chosen": "#000000",
    "kept": "#1b2b38",
    "quote": "#8fd3fa",
    "party": "#f7c6df",
    "action": "#ffb629",
    "reference": "#35dba9",
    "warning": "#ffc34d",
    "error": "#ffb48f",
    "direct": "#00263a",
    "mixed": "#001f30",
    "indirect": "#001722",
    "current": "#f0e442",
    "beside": "#33300a",
    "match": "#4a1c00",
    "match-current": "#ffffff",
}
_CONTRAST_LIGHT = {
    "ground": "#ffffff",
    "raised": "#ffffff",
    "bar": "#ececec",
    "text": "#000000",
    "muted": "#333333",
    "line": "#00466f",
    "chosen": "#003a5c",
    "on-chosen": "#ffffff",
    "kept": "#d5e8f5",
    "quote": "#002f5c",
    "party": "#6a2352",
    "action": "#6a2d00",
    "reference": "#00543d",
    "warning": "#5e2800",
    "error": "#6b1500",
    "direct": "#d7ecf8",
    "mixed": "#e2f1fa",
    "indirect": "#eef6fb",
    "current": "#f0e442",
    "beside": "#faf6c4",
    "match": "#fbd3ba",
    "match-current": "#000000",
}


def _contrast() -> Theme:
    """High contrast on black: what the reader is at is black on yellow."""
    theme = _theme("storyview-contrast", True, _CONTRAST)
    theme.variables["on-current"] = "#000000"
    return theme


def _mono() -> Theme:
    """The terminal's own two colours; all else is told by bold, underlined, slanted and reversed letters."""
    plain = "ansi_default"
    looks = dict.fromkeys(_DARK, plain)
    theme = _theme(MONO, True, looks)
    theme.ansi = True
    theme.boost = plain
    theme.variables |= {
        "block-cursor-text-style": "bold underline reverse",
        "block-cursor-blurred-text-style": "bold underline",
        "input-cursor-text-style": "reverse",
        "input-selection-foreground": plain,
        "button-focus-text-style": "bold reverse",
        "link-color": plain,
        "link-color-hover": plain,
        "link-background-hover": plain,
        "ansi-background": plain,
        "ansi-foreground": plain,
        "footer-key-background": plain,
        "scrollbar-corner-color": plain,
        "scrollbar-background-hover": plain,
        "scrollbar-background-active": plain,
    }
    return theme


OWN_THEMES: tuple[Theme, ...] = (
    _theme("storyview-dark", True, _DARK),
    _theme("storyview-light", False, _LIGHT),
    _contrast(),
    _theme("storyview-contrast-light", False, _CONTRAST_LIGHT),
    _mono(),
)


def theme_names() -> list[str]:
    """All themes that can be chosen, our own first."""
    return [*(theme.name for theme in OWN_THEMES), *BUILTIN_THEMES]


def looks_of(variables: Mapping[str, str]) -> dict[str, str]:
    """What our style sheets need and a theme of Textual's does not tell, in its own colours.

    Args:
        variables: what the theme tells, as Textual makes it.
    """
    success, accent, warning = variables["success"], variables["accent"], variables["warning"]
    return {
        "kind-quote": variables["text-success"],
        "kind-party": variables["foreground"],
        "kind-action": variables["text-warning"],
        "kind-reference": variables["text-accent"],
        "ground-direct": f"{success} 16%",
        "ground-mixed": f"{success} 12%",
        "ground-indirect": f"{success} 6%",
        "ground-current": f"{accent} 40%",
        "on-current": variables["foreground"],
        "ground-beside": f"{accent} 22%",
        "ground-match": f"{warning} 35%",
        "on-match": variables["foreground"],
        "ground-match-current": warning,
        "on-match-current": variables["background"],
        "ground-notice": f"{warning} 15%",
    }
