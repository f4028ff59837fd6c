"""Promise 11 in short, and that the measuring sees a field that is reverted."""

from pathlib import Path

import pytest

from followup_desktop.presentation.application_form import ApplicationForm
from tests.torture import interleavings

pytestmark = pytest.mark.usefixtures("qapp")


def test_whoever_saves_after_whom_no_field_is_reverted(tmp_path: Path) -> None:
    assert [one for one in interleavings.measure(tmp_path, 25) if not one.met] == []


def test_a_field_that_is_reverted_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def everything(form: ApplicationForm) -> dict[str, object]:
        return {name: form.value(name) for name in interleavings.TEXTS}

    monkeypatch.setattr(ApplicationForm, "_fields", everything)
    (figure,) = interleavings.measure(tmp_path, 10)
    assert not figure.met and "was saved as" in figure.found
