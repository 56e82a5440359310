"""How secrets are kept: encrypted at rest with a key that is not in the database."""

import os
import tempfile
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

KEY_FILE = "encryption.key"


class VaultError(Exception):
    """The key is malformed or does not fit what it should open; the text tells the operator what to do."""


class Vault:
    """Encrypts with the first of its keys, and opens with any (Fernet: https://github.com/fernet/spec)."""

    def __init__(self, keys: str) -> None:
        """One key, or several with commas between them. Raises VaultError."""
        try:
            self._fernet = MultiFernet([Fernet(one.strip()) for one in keys.split(",")])
        except ValueError as error:
            raise VaultError(
                "ENCRYPTION_KEY must be 32 bytes in URL-safe base64 (44 characters), or several of these with commas "
                "between them. Leave it out to have one made."
            ) from error

    def lock(self, secret: str) -> str:
        return self._fernet.encrypt(secret.encode()).decode()

    def lock_anew(self, locked: str) -> str:
        """The same secret, locked with the first key. Raise VaultError when none of them opens it."""
        return self.lock(self.unlock(locked))

    def unlock(self, locked: str) -> str:
        """Raise VaultError when none of the keys opens it."""
        try:
            return self._fernet.decrypt(locked.encode()).decode()
        except InvalidToken as error:
            raise VaultError(
                "ENCRYPTION_KEY does not open what is stored. Give the key this database was written with; when you "
                "change keys, the new one first and the old one behind a comma."
            ) from error


def kept_key(folder: Path) -> str | None:
    """The key of this data folder, if it has one; nothing is made. Raises VaultError."""
    path = folder / KEY_FILE
    try:
        return read_key(path) if path.exists() else None
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> VaultError:
    return VaultError(f"{path} can't be read ({error.strerror}): type this as the user that the bot runs as.")


def read_key(path: Path) -> str:
    """Raise VaultError where the file can't be read, or holds something else."""
    try:
        key = path.read_text(encoding="ascii").strip()
    except OSError as error:
        raise _unreadable(path, error) from error
    except UnicodeDecodeError as error:
        raise VaultError(f"{path} holds no key: put back the one of your backup.") from error
    if not key:
        raise VaultError(
            f"{path} is empty: put back the one of your backup. Where nothing was stored yet, delete it, and the next "
            "start makes another."
        )
    try:
        Vault(key)
    except VaultError as error:
        raise VaultError(f"{path} holds no key: put back the one of your backup.") from error
    return key


def key_in(folder: Path) -> str:
    """The key of this data folder; made on first use, readable by its owner alone. Raises OSError, VaultError.

    It is there whole or not at all, whatever kills us meanwhile; of two who make it at once, one's is taken by both.
    """
    path = folder / KEY_FILE
    folder.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        handle, name = tempfile.mkstemp(prefix=f".{KEY_FILE}.", dir=folder)
        part = Path(name)
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(Fernet.generate_key().decode())
                file.flush()
                os.fsync(file.fileno())
            _name(part, path)
        finally:
            part.unlink(missing_ok=True)
    return read_key(path)


def _name(part: Path, path: Path) -> None:
    """Unless somebody was faster. A file system without second names renames, and the last one's stays."""
    try:
        os.link(part, path)
    except FileExistsError:
        return
    except OSError:
        part.replace(path)
