"""Results and errors as JSON text, byte for byte as AWS's client writes them.

That client encodes with simplejson, which differs from the standard library: a named tuple (anything with `_asdict`)
is an object, bytes are text, a Decimal is the number that it is. Up to python3.11 everything outside ASCII is escaped, from
python3.12 on nothing is. What consists of plain types alone, nearly all results, goes through the standard library's
encoder in C.
"""

import decimal
import json
import os

PLAIN = {str, int, float, bool, type(None)}
ESCAPING = {f"AWS_Lambda_python3.{minor}" for minor in (8, 9, 10, 11)}


class Encoders:
    """Made once: the identifier does not change in a process's life."""

    def __init__(self):
        self.ascii = os.environ.get("AWS_EXECUTION_ENV") in ESCAPING
        self.plain = json.JSONEncoder(ensure_ascii=self.ascii)
        self.text = json.encoder.encode_basestring_ascii if self.ascii else json.encoder.encode_basestring


made = []


def decode(data):
    return json.loads(data)


def encode(value):
    """Raises TypeError, ValueError or RecursionError for what JSON cannot say."""
    if not made:
        made.append(Encoders())
    encoders = made[0]
    return encoders.plain.encode(value) if is_plain(value) else Special(encoders).encode(value)


def is_plain(value):
    """Whether only exact built-in types occur. Visits every container once, so a circle ends here, too."""
    if type(value) in PLAIN:
        return True
    stack, seen = [value], set()
    while stack:
        container = stack.pop()
        if id(container) in seen:
            continue
        seen.add(id(container))
        kind = type(container)
        if kind is dict:
            if not PLAIN.issuperset(map(type, container)):
                return False
            members = container.values()
        elif kind is list or kind is tuple:
            members = container
        else:
            return False
        stack += [member for member in members if type(member) not in PLAIN]
    return True


class Special:
    """The slow way, for results with other types in them."""

    def __init__(self, encoders):
        self.encoders = encoders
        self.open = set()

    def encode(self, value):
        return "".join(self.pieces(value))

    def pieces(self, value):
        if value is None or value is True or value is False:
            yield {None: "null", True: "true", False: "false"}[value]
        elif isinstance(value, (str, bytes)):
            yield self.encoders.text(value.decode() if isinstance(value, bytes) else str.__str__(value))
        elif isinstance(value, int):
            yield int.__repr__(int(value))
        elif isinstance(value, float):
            yield number(float(value))
        elif callable(getattr(value, "_asdict", None)) and not isinstance(value, type):
            yield from self.named(value)
        elif isinstance(value, (list, tuple)):
            yield from self.inside(value, self.array)
        elif isinstance(value, dict):
            yield from self.inside(value, self.object)
        elif isinstance(value, decimal.Decimal):
            yield "NaN" if value.is_nan() else str(value)
        else:
            raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")

    def named(self, value):
        members = value._asdict()
        if not isinstance(members, dict):
            raise TypeError(f"_asdict() must return a dict, not {type(members).__name__}")
        yield from self.inside(members, self.object)

    def inside(self, value, write):
        if id(value) in self.open:
            raise ValueError("Circular reference detected")
        self.open.add(id(value))
        yield from write(value)
        self.open.discard(id(value))

    def array(self, values):
        yield "["
        for index, member in enumerate(values):
            if index > 0:
                yield ", "
            yield from self.pieces(member)
        yield "]"

    def object(self, members):
        yield "{"
        for index, (name, member) in enumerate(members.items()):
            if index > 0:
                yield ", "
            yield self.encoders.text(key(name))
            yield ": "
            yield from self.pieces(member)
        yield "}"


def key(name):
    if isinstance(name, str):
        return str.__str__(name)
    if isinstance(name, bytes):
        return name.decode()
    if name is None or name is True or name is False:
        return {None: "null", True: "true", False: "false"}[name]
    if isinstance(name, float):
        return number(float(name))
    if isinstance(name, int):
        return int.__repr__(int(name))
    raise TypeError(f"keys must be str, int, float, bool or None, not {type(name).__name__}")


def number(value):
    if value != value:
        return "NaN"
    if value in (float("inf"), float("-inf")):
        return "Infinity" if value > 0 else "-Infinity"
    return float.__repr__(value)
