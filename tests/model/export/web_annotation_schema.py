"""What the W3C's "Web Annotation Data Model" demands of the parts that the export uses, as a JSON Schema.

Read from the recommendation; what it says SHOULD be is demanded here, too. Where it leaves a choice, only
what the export chooses passes.
"""

from typing import Any

Schema = dict[str, Any]

MODEL = "http://www.w3.org/ns/anno.jsonld"
URN = {"type": "string", "pattern": r"^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}
IRI = {"type": "string", "pattern": r"^(https?|ni|urn):[^\s<>\"{}|\\^`]+$"}
TEXT = {"type": "string", "minLength": 1}
COUNT = {"type": "integer", "minimum": 0}


def thing(required: Schema, optional: Schema | None = None) -> Schema:
    """An object that has these properties and no others."""
    return {
        "type": "object",
        "required": list(required),
        "properties": {**required, **(optional or {})},
        "additionalProperties": False,
    }


QUOTE_SELECTOR = thing(
    {
        "type": {"const": "TextQuoteSelector"},
        "exact": TEXT,
        "prefix": {"type": "string"},
        "suffix": {"type": "string"},
    }
)
POSITION_SELECTOR = thing(
    {"type": {"const": "TextPositionSelector"}, "start": COUNT, "end": {"type": "integer", "minimum": 1}}
)
TARGET = thing(
    {
        "type": {"const": "SpecificResource"},
        "source": IRI,
        "selector": {
            "type": "array",
            "prefixItems": [QUOTE_SELECTOR, POSITION_SELECTOR],
            "minItems": 2,
            "items": False,
        },
    },
    {"dcterms:isVersionOf": thing({"id": IRI})},
)
PURPOSES = ["classifying", "commenting", "describing", "identifying", "tagging"]
TEXTUAL_BODY = thing(
    {
        "type": {"const": "TextualBody"},
        "purpose": {"enum": PURPOSES},
        "value": {"type": "string"},
        "format": {"const": "text/plain"},
    }
)
LINK = thing({"type": {"const": "SpecificResource"}, "purpose": {"const": "linking"}, "source": URN})
SOFTWARE = thing({"type": {"const": "Software"}, "name": TEXT})
PERSON = thing({"type": {"const": "Person"}}, {"name": TEXT})
ANNOTATION = thing(
    {
        "@context": {"const": MODEL},
        "id": URN,
        "type": {"const": "Annotation"},
        "motivation": {"enum": ["tagging", "commenting", "highlighting"]},
        "created": {
            "type": "string",
            "pattern": r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])(:[0-5]\d){2}Z$",
        },
        "creator": {"oneOf": [SOFTWARE, PERSON]},
        "generator": SOFTWARE,
        "body": {"type": "array", "minItems": 1, "items": {"oneOf": [TEXTUAL_BODY, LINK]}},
        "target": {"oneOf": [TARGET, {"type": "array", "minItems": 2, "items": TARGET}]},
    }
)
COLLECTION = {"id": URN, "type": {"const": "AnnotationCollection"}, "label": TEXT}
PAGE = thing(
    {
        "@context": {"const": MODEL},
        "type": {"const": "AnnotationPage"},
        "id": URN,
        "startIndex": {"const": 0},
        "partOf": thing({**COLLECTION, "total": {"type": "integer", "minimum": 1}}),
        "items": {"type": "array", "minItems": 1, "items": ANNOTATION},
    }
)
EMPTY_COLLECTION = thing({"@context": {"const": MODEL}, **COLLECTION, "total": {"const": 0}})
SCHEMA: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "oneOf": [PAGE, EMPTY_COLLECTION],
}
