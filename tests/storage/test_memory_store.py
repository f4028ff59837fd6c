"""The store in memory that other tests use keeps to the same contract as the one on a file."""

import pytest

from followup_desktop.services.ports.store import Store
from tests.fakes import MemoryStore
from tests.storage.store_contract import StoreContract


class TestMemoryStore(StoreContract):
    """The contract, in memory."""

    @pytest.fixture
    def store(self) -> Store:
        return MemoryStore()
