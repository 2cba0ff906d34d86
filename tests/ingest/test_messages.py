import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ingest.messages import receive, send


@given(st.lists(st.text() | st.binary() | st.none(), max_size=4))
def test_what_is_sent_is_received_in_its_order(values: list[object]) -> None:
    stream = io.BytesIO()
    for value in values:
        send(stream, value)
    stream.seek(0)
    assert [receive(stream) for _ in values] == values


@pytest.mark.parametrize("kept", [0, 5, 9])
def test_the_end_of_the_stream_and_half_a_message_are_its_end(kept: int) -> None:
    stream = io.BytesIO()
    send(stream, "Shanghai")
    with pytest.raises(EOFError):
        receive(io.BytesIO(stream.getvalue()[:kept]))
