"""Bytes as text: in which encoding they are, decoded by it, and mended where a program has encoded them twice."""
