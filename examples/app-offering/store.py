"""The customers of an app, with their secrets encrypted, in SQLite."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import asdict, dataclass, field
from pathlib import Path

from cryptography.fernet import Fernet


@dataclass(frozen=True)
class Customer:
    """An installation of the app: the account, and what the secrets events contained."""

    instance: str
    account: str
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    secrets: dict[str, object] = field(default_factory=dict, repr=False)
    """Received values of secret custom fields, by field; ``None`` means no value."""


class CustomerStore:
    """One row per installation. Keep ``key`` apart from the file, in your vault."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._seal = Fernet(key)
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._db.execute(
            "CREATE TABLE IF NOT EXISTS customers"
            " (instance TEXT PRIMARY KEY, account TEXT UNIQUE, sealed BLOB)"
        )

    def close(self) -> None:
        self._db.close()

    def save(self, customer: Customer) -> None:
        sealed = self._seal.encrypt(json.dumps(asdict(customer)).encode())
        row = [customer.instance, customer.account, sealed]
        self._db.execute("INSERT OR REPLACE INTO customers VALUES (?, ?, ?)", row)

    def remove(self, instance: str) -> None:
        self._db.execute("DELETE FROM customers WHERE instance = ?", [instance])

    def get(self, account: str) -> Customer | None:
        return self._one("account", account)

    def of_instance(self, instance: str) -> Customer | None:
        return self._one("instance", instance)

    def _one(self, column: str, value: str) -> Customer | None:
        query = f"SELECT sealed FROM customers WHERE {column} = ?"
        row = self._db.execute(query, [value]).fetchone()
        return Customer(**json.loads(self._seal.decrypt(row[0]))) if row else None
