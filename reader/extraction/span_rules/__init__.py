"""What rules know better than the network: spans put right by how names are written, whatever they name."""

from __future__ import annotations

from reader.extraction.span_rules.span_rules import VERSION, SpanRules

__all__ = ["VERSION", "SpanRules"]
