"""A check for schemathesis: each answer has the form that its question and the schema give it, to the last value."""

import schemathesis
from graphql import (
    FieldNode,
    GraphQLEnumType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
    is_composite_type,
    is_object_type,
    parse,
)

SCALARS = {
    "ID": str,
    "String": str,
    "Int": int,
    "Float": (int, float),
    "Boolean": bool,
}


@schemathesis.check
def answers_fit_the_schema(ctx, response, case):
    if response.status_code != 200 or not isinstance(case.body, str):
        return
    answer = response.json()
    assert answer.keys() <= {"data", "errors", "extensions"}, f"keys of the answer: {list(answer)}"
    if answer.get("data") is None:
        assert answer.get("errors"), "neither data nor errors"
        return
    schema = case.operation.schema.client_schema
    operation = parse(case.body).definitions[0]
    fits_object(schema, schema.query_type, operation.selection_set, answer["data"], "data")


def fits_object(schema, kind, selections, value, path):
    assert isinstance(value, dict), f"{path}: no object"
    name = value.get("__typename")
    possible = [kind] if is_object_type(kind) else schema.get_possible_types(kind)
    if name is not None:
        assert name in [one.name for one in possible], f"{path}: no {name} may be here"
    allowed = set()
    for field_kind, field in fields_of(schema, kind, selections):
        key = field.alias.value if field.alias else field.name.value
        allowed.add(key)
        if field.name.value == "__typename" or key not in value:
            # A field of a fragment on another type is missing; one of this very type may not be.
            assert key in value or field_kind is not kind, f"{path}.{key}: missing"
            continue
        fits(schema, field_kind.fields[field.name.value].type, field.selection_set, value[key], f"{path}.{key}")
    assert value.keys() <= allowed, f"{path}: {value.keys() - allowed} were not asked for"


def fields_of(schema, kind, selections):
    for one in selections.selections:
        if isinstance(one, FieldNode):
            yield kind, one
        else:
            condition = getattr(one, "type_condition", None)
            inner = schema.get_type(condition.name.value) if condition else kind
            yield from fields_of(schema, inner, one.selection_set)


def fits(schema, kind, selections, value, path):
    if isinstance(kind, GraphQLNonNull):
        assert value is not None, f"{path}: null"
        kind = kind.of_type
    if value is None:
        return
    if isinstance(kind, GraphQLList):
        assert isinstance(value, list), f"{path}: no list"
        for at, one in enumerate(value):
            fits(schema, kind.of_type, selections, one, f"{path}[{at}]")
    elif is_composite_type(kind):
        fits_object(schema, kind, selections, value, path)
    elif isinstance(kind, GraphQLEnumType):
        assert value in kind.values, f"{path}: {value!r} is no {kind.name}"
    else:
        assert isinstance(value, SCALARS[get_named_type(kind).name]), f"{path}: {value!r} is no {kind.name}"
