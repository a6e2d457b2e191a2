"""Stories as a Parquet file with a typed schema, a row a finding and a row group a batch of stories.

The texts are the story's, character for character.
"""

import io
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from ..story import Story
from .interface import Context
from .table import COLUMNS, table_rows

_ROWS_A_GROUP = 20_000

_PIECE = pa.struct([("start", pa.int64()), ("end", pa.int64())])
_TYPES = {
    "start": pa.int64(),
    "end": pa.int64(),
    "pieces": pa.list_(_PIECE),
    "confidence": pa.float64(),
    **dict.fromkeys(("finding", "kind", "form", "status"), pa.dictionary(pa.int32(), pa.string())),
}
SCHEMA = pa.schema([(name, _TYPES.get(name, pa.string())) for name in COLUMNS])


def render(stories: Iterable[Story], _: Context) -> Iterator[bytes]:
    """The file, a group of rows at a time."""
    chunks = _Chunks()
    with pq.ParquetWriter(pa.PythonFile(chunks, mode="w"), SCHEMA) as writer:
        rows: list[dict[str, Any]] = []
        for story in stories:
            rows += [_plain(asdict(row)) for row in table_rows(story)]
            if len(rows) >= _ROWS_A_GROUP:
                writer.write_table(pa.Table.from_pylist(rows, schema=SCHEMA))
                rows = []
                yield chunks.take()
        if rows:
            writer.write_table(pa.Table.from_pylist(rows, schema=SCHEMA))
    yield chunks.take()


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    pieces = [{"start": start, "end": end} for start, end in row["pieces"]]
    # Parquet's strings are UTF-8, which has no place for half a character.
    told = {name: _whole(value) if isinstance(value, str) else value for name, value in row.items()}
    return told | {"pieces": pieces}


def _whole(text: str) -> str:
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


class _Chunks(io.RawIOBase):
    """A file that only grows, whose bytes are taken from its beginning on."""

    def __init__(self) -> None:
        self._kept = bytearray()
        self._taken = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._kept += data
        return len(data)

    def tell(self) -> int:
        return self._taken + len(self._kept)

    def take(self) -> bytes:
        """What was written since this was asked for last."""
        chunk = bytes(self._kept)
        self._taken += len(chunk)
        self._kept.clear()
        return chunk
