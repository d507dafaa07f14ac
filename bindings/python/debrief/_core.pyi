# The compiled half is private and untyped; the package's own functions carry the types.
from typing import Any

def __getattr__(name: str) -> Any: ...

class Limits:
    def __init__(
        self,
        *,
        document_bytes: int = ...,
        depth: int = ...,
        string_bytes: int = ...,
        values: int = ...,
        list_items: int = ...,
        findings: int = ...,
    ) -> None: ...
    @property
    def document_bytes(self) -> int: ...
    @property
    def depth(self) -> int: ...
    @property
    def string_bytes(self) -> int: ...
    @property
    def values(self) -> int: ...
    @property
    def list_items(self) -> int: ...
    @property
    def findings(self) -> int: ...
