"""What every immutable shape of the program is made of.

Never holds a shape of its own. A `Record` is what a frozen, slotted dataclass is: fields by annotation, defaults,
`__post_init__` for invariants, equality and hash by value, and it pickles. It is msgspec's `Struct`, because a frozen
dataclass costs half a millisecond to define, and a program that runs for a fifth of a second defines eighty.
"""

from typing import dataclass_transform

from msgspec import Struct
from msgspec.structs import replace as replace


@dataclass_transform(frozen_default=True)
class Record(Struct, frozen=True):
    """The base of an immutable shape."""
