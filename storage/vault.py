"""How secrets are kept: encrypted at rest with a key that is not in the database."""

import os
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken

KEY_FILE = "encryption.key"


class VaultError(Exception):
    """The key is malformed or does not fit what it should open; the text tells the operator what to do."""


class Vault:
    """Encrypts with one key (Fernet: AES-128-CBC and HMAC-SHA256, https://github.com/fernet/spec)."""

    def __init__(self, key: str) -> None:
        try:
            self._fernet = Fernet(key)
        except ValueError as error:
            raise VaultError(
                "ENCRYPTION_KEY must be 32 bytes in URL-safe base64 (44 characters). Leave it out to have one made."
            ) from error

    def lock(self, secret: str) -> str:
        return self._fernet.encrypt(secret.encode()).decode()

    def unlock(self, locked: str) -> str:
        """Raise VaultError when another key locked it."""
        try:
            return self._fernet.decrypt(locked.encode()).decode()
        except InvalidToken as error:
            raise VaultError(
                "ENCRYPTION_KEY does not open what is stored. Give the key this database was written with."
            ) from error


def kept_key(folder: Path) -> str | None:
    """The key of this data folder, if it has one; nothing is made. Raises VaultError."""
    path = folder / KEY_FILE
    return read_key(path) if path.exists() else None


def read_key(path: Path) -> str:
    """Raise VaultError where the file can't be read, or holds something else."""
    try:
        return path.read_text(encoding="ascii").strip()
    except OSError as error:
        raise VaultError(f"{path} can't be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise VaultError(f"{path} holds no key: put back the one of your backup.") from error


def key_in(folder: Path) -> str:
    """The key of this data folder; made on first use, readable by its owner alone. Raises OSError, VaultError."""
    path = folder / KEY_FILE
    folder.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return read_key(path)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(Fernet.generate_key().decode())
    return path.read_text(encoding="ascii").strip()
