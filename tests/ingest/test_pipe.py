import json
import subprocess
import sys

import pytest

from tests.ingest.processes import ROOT


def test_what_else_is_printed_does_not_get_between_the_events(capfd: pytest.CaptureFixture[str]) -> None:
    program = "from reader.ingest.pipe import teller; tell = teller(); print('noise'); tell({'event': 'é'})"
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)
    captured = capfd.readouterr()
    assert json.loads(captured.out) == {"event": "é"}
    assert captured.err == "noise\n"
