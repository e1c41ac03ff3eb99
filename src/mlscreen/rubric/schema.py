"""The JSON Schema of rubric files, made from the same table of keys that the reader follows.

Never says more or less than the table; what JSON Schema cannot say (an id used once, choices for `at_least`) the reader
checks.
"""

from typing import Any

from mlscreen.model.rubric import CriterionKind
from mlscreen.rubric.keys import DURATION_PATTERN, NAME_PATTERN, RUBRIC, Fields, Key, Shape, of_kind

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_Schema = dict[str, Any]
_TEXT: _Schema = {"type": "string", "pattern": r"\S"}
_NAME: _Schema = {"type": "string", "pattern": NAME_PATTERN}
_CHOICES: _Schema = {
    "type": "array",
    "minItems": 1,
    "items": {"anyOf": [_TEXT, {"type": "array", "minItems": 1, "items": _TEXT}]},
}


def schema() -> _Schema:
    """Return the schema, in the dialect of 2020-12, as plain data."""
    return {
        "$schema": DIALECT,
        "title": "mlscreen rubric",
        "description": "What a vacancy asks for, reviewed by a person.",
        **_mapping(RUBRIC),
    }


def _mapping(fields: Fields) -> _Schema:
    found: _Schema = {
        "type": "object",
        "properties": {key.name: {**_value(key), "description": key.about} for key in fields.keys},
        "required": [key.name for key in fields.keys if key.required],
        "additionalProperties": False,
    }
    conditions = [{"oneOf": [_only(names, group) for names in group]} for group in fields.one_of]
    if fields.any_of:
        conditions.append({"anyOf": [{"required": [name]} for name in fields.any_of]})
    if conditions:
        found["allOf"] = conditions
    return found


def _only(names: tuple[str, ...], group: tuple[tuple[str, ...], ...]) -> _Schema:
    """Return the schema of one way of a group: all its keys, and none of the other ways'."""
    others = sorted({name for way in group for name in way} - set(names))
    return {"required": list(names), "properties": dict.fromkeys(others, False)}


def _value(key: Key) -> _Schema:
    match key.shape:
        case Shape.CRITERIA:
            kinds = [_criterion(kind) for kind in CriterionKind]
            return {"type": "array", "minItems": 1, "items": {"oneOf": kinds}}
        case Shape.MAPPING if key.fields:
            return _mapping(key.fields)
        case Shape.MAPPINGS if key.fields:
            return {"type": "array", "minItems": 1, "items": _mapping(key.fields)}
        case Shape.CHOICES:
            return dict(_CHOICES)
        case Shape.NAMES:
            return {"type": "array", "minItems": 1, "items": _NAME}
        case Shape.TEXTS:
            return {"type": "array", "minItems": 1, "items": _TEXT}
        case Shape.WORDS:
            return {"type": "array", "minItems": 1, "items": {"enum": list(key.words)}}
    return _single(key)


def _single(key: Key) -> _Schema:
    match key.shape:
        case Shape.WORD:
            return {"enum": list(key.words)}
        case Shape.FLAG:
            return {"type": "boolean"}
        case Shape.NUMBER | Shape.WHOLE:
            most = {} if key.high is None else {"maximum": key.high}
            kind = "integer" if key.shape is Shape.WHOLE else "number"
            return {"type": kind, "minimum": key.low, **most}
        case Shape.DURATION:
            return {"type": "string", "pattern": DURATION_PATTERN}
        case Shape.NAME:
            return dict(_NAME)
    return dict(_TEXT)


def _criterion(kind: CriterionKind) -> _Schema:
    found = _mapping(of_kind(kind))
    found["properties"]["kind"] = {"const": kind.value}
    return {"title": f"criterion of kind {kind.value}", **found}
